using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Json;

namespace LowBackHip.Tests.Generators;

/// <summary>Random presentations and findings of a catalog, for properties. Shrinking takes facts away one at a time.</summary>
internal static class Clinical
{
    private static readonly FindingStatus[] Statuses = [FindingStatus.Present, FindingStatus.Absent, FindingStatus.Unsure];

    /// <summary>Any presentation: nothing known, much known, nonsense included.</summary>
    internal static Arbitrary<Presentation> Presentation(ClinicalCatalog catalog) => Arb.From(AnyPresentation(catalog), Smaller);

    /// <summary>Any finding of the catalog; shrinks towards those listed first.</summary>
    internal static Arbitrary<Finding> Finding(ClinicalCatalog catalog) =>
        Arb.From(Gen.Elements<Finding>(catalog.Findings), finding => catalog.Findings.TakeWhile(other => other != finding).Take(3));

    /// <summary>Any status that an answer can have.</summary>
    internal static Arbitrary<FindingStatus> Status { get; } = Arb.From(Gen.Elements(Statuses));

    /// <summary>What a failing property was given, since a presentation's own text never says it.</summary>
    internal static string Say(Presentation presentation) => LowBackHipJson.WritePresentation(presentation);

    private static Gen<Presentation> AnyPresentation(ClinicalCatalog catalog) => Gen.Sized(size =>
        from age in Maybe(Gen.OneOf(Gen.Choose(0, 100).Select(years => (double)years), Gen.Choose(0, 1300).Select(tenths => tenths / 10.0)))
        from sex in Maybe(Member<Sex>())
        from places in Gen.Choose(0, 4)
        from sites in Gen.ArrayOf(Site, places)
        from onset in Maybe(Member<PainOnset>())
        from days in Maybe(Gen.OneOf(Gen.Choose(0, 400).Select(whole => (double)whole), Gen.Choose(0, 474_820).Select(tenths => tenths / 10.0)))
        from intensity in Maybe(Gen.Choose(0, PainIntensity.Max).Select(PainIntensity.Of))
        from count in Gen.Choose(0, Math.Min(size, catalog.Findings.Length))
        from findings in Gen.ArrayOf(Gen.Elements<Finding>(catalog.Findings), count)
        from statuses in Gen.ArrayOf(Gen.Elements(Statuses), count)
        select findings.Zip(statuses).Aggregate(
            LowBackHip.Presentation.Empty
                .WithAge(age).WithSex(sex).WithSites(sites).WithOnset(onset).WithDurationDays(days).WithIntensity(intensity),
            (said, answer) => said.With(answer.First, answer.Second)));

    private static Gen<PainSite> Site =>
        from region in Member<PainRegion>()
        from side in Maybe(Member<BodySide>())
        select PainSite.Of(region, side);

    private static Gen<TEnum> Member<TEnum>()
        where TEnum : struct, Enum => Gen.Elements(Enum.GetValues<TEnum>());

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((1, Gen.Constant((T?)null)), (3, gen.Select(value => (T?)value)));

    private static IEnumerable<Presentation> Smaller(Presentation presentation)
    {
        foreach (var finding in presentation.Findings.Keys)
            yield return presentation.With(finding, FindingStatus.NotAssessed);
        foreach (var site in presentation.Sites)
            yield return presentation.WithSites([.. presentation.Sites.Remove(site)]);
        if (presentation.Age is { } age)
        {
            yield return presentation.WithAge(null);
            if (age != Math.Floor(age))
                yield return presentation.WithAge(Math.Floor(age));
        }

        if (presentation.Sex is not null)
            yield return presentation.WithSex(null);
        if (presentation.Onset is not null)
            yield return presentation.WithOnset(null);
        if (presentation.DurationDays is not null)
            yield return presentation.WithDurationDays(null);
        if (presentation.Intensity is not null)
            yield return presentation.WithIntensity(null);
    }
}
