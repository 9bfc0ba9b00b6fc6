using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Json;

namespace LowBackHip.Tests.Generators;

/// <summary>Presentations as people give them: little or much said, basics known or not, near the thresholds of rules more often than chance has it.</summary>
internal static class Clinical
{
    private static readonly PainRegion[] Regions = Enum.GetValues<PainRegion>();
    private static readonly PainRegion[] CommonRegions = [PainRegion.Lumbar, PainRegion.Lumbar, PainRegion.Buttock, PainRegion.Groin, PainRegion.LateralHip, PainRegion.LowerLeg];

    /// <summary>Any presentation over a catalog's findings: as people give them, near the catalog's own rules, and nonsense. Shrinking takes facts away.</summary>
    internal static Arbitrary<Presentation> Presentation(ClinicalCatalog catalog) => Arb.From(Gen.Frequency((4, Plausible(catalog)), (1, Nonsense(catalog))), Smaller);

    /// <summary>Presentations in which the facts that every interview asks first are all known.</summary>
    internal static Arbitrary<Presentation> WithBasicsKnown(ClinicalCatalog catalog) =>
        Arb.From(from said in Plausible(catalog) from basics in Basics(catalog, alwaysKnown: true) select basics(said), Smaller);

    /// <summary>Any finding of the catalog; shrinks towards those listed first.</summary>
    internal static Arbitrary<Finding> Finding(ClinicalCatalog catalog) =>
        Arb.From(Gen.Elements<Finding>(catalog.Findings), finding => catalog.Findings.TakeWhile(other => other != finding).Take(3));

    /// <summary>Any status that an answer can have.</summary>
    internal static Arbitrary<FindingStatus> Status { get; } = Arb.From(Gen.Elements(FindingStatus.Present, FindingStatus.Absent, FindingStatus.Unsure));

    /// <summary>Somebody to interview: what is known before, and what they answer to whatever they are asked.</summary>
    internal static Arbitrary<Interviewee> Interviewee(ClinicalCatalog catalog) =>
        Arb.From(
            from known in Gen.Frequency((3, Gen.Constant(LowBackHip.Presentation.Empty)), (1, Plausible(catalog)))
            from says in Gen.Frequency((4, Plausible(catalog)), (1, Nonsense(catalog)))
            from rest in Gen.Elements(FindingStatus.Absent, FindingStatus.Absent, FindingStatus.Unsure)
            select new Interviewee(known, says, rest),
            person => Smaller(person.Known).Select(known => person with { Known = known }).Concat(Smaller(person.Says).Select(says => person with { Says = says })));

    /// <summary>What a failing property was given, since a presentation's own text never says it.</summary>
    internal static string Say(Presentation presentation) => LowBackHipJson.WritePresentation(presentation);

    private static Gen<Presentation> Plausible(ClinicalCatalog catalog)
    {
        var bare =
            from basics in Basics(catalog, alwaysKnown: false)
            select basics(LowBackHip.Presentation.Empty);
        var aimed = catalog.RedFlags.Select(Satisfying.For).OfType<Presentation>().ToArray();
        Gen<Presentation>[] kinds =
        [
            from said in bare from all in Answers(catalog, said, present: 4, absent: 8, unsure: 2) select all,
            from said in bare from all in Answers(catalog, said, present: 15, absent: 60, unsure: 6) select all,
            from said in bare from all in DenyingAllElse(catalog, said) select all,
            .. aimed.Length == 0
                ? (IEnumerable<Gen<Presentation>>)[]
                : [from aim in Gen.Elements(aimed) from basics in Basics(catalog, alwaysKnown: false) from all in Answers(catalog, Over(aim, basics), present: 3, absent: 10, unsure: 2) select all],
        ];
        return Gen.OneOf(kinds);
    }

    /// <summary>Anything that can be said, whether or not it can be true.</summary>
    private static Gen<Presentation> Nonsense(ClinicalCatalog catalog) => Gen.Sized(size =>
        from basics in Basics(catalog, alwaysKnown: false)
        from age in Known(Gen.Choose(0, 1300).Select(tenths => tenths / 10.0), alwaysKnown: false)
        from days in Known(Gen.Choose(0, 474_820).Select(tenths => tenths / 10.0), alwaysKnown: false)
        from count in Gen.Choose(0, Math.Min(size, catalog.Findings.Length))
        from findings in Gen.ArrayOf(Gen.Elements<Finding>(catalog.Findings), count)
        from statuses in Gen.ArrayOf(Status.Generator, count)
        select findings.Zip(statuses).Aggregate(
            basics(LowBackHip.Presentation.Empty).WithAge(age).WithDurationDays(days), (said, answer) => said.With(answer.First, answer.Second)));

    /// <summary>The same with something left out, the largest pieces first.</summary>
    internal static IEnumerable<Presentation> Smaller(Presentation said)
    {
        var ids = said.Findings.Keys.ToList();
        for (var size = ids.Count / 2; size >= 1; size /= 2)
        {
            for (var from = 0; from < ids.Count; from += size)
                yield return ids.Skip(from).Take(size).Aggregate(said, (left, id) => left.With(id, FindingStatus.NotAssessed));
        }

        if (said.Age is not null)
            yield return said.WithAge(null);
        if (said.Sex is not null)
            yield return said.WithSex(null);
        if (said.Onset is not null)
            yield return said.WithOnset(null);
        if (said.DurationDays is not null)
            yield return said.WithDurationDays(null);
        if (said.Intensity is not null)
            yield return said.WithIntensity(null);
        foreach (var site in said.Sites)
            yield return said.WithSites([.. said.Sites.Where(other => other != site)]);
    }

    /// <summary>Generated basics under an aimed-at presentation, which keeps what it needs.</summary>
    private static Presentation Over(Presentation aim, Func<Presentation, Presentation> basics)
    {
        var said = basics(aim);
        return said.WithAge(aim.Age ?? said.Age).WithSex(aim.Sex ?? said.Sex).WithSites([.. aim.Sites.IsEmpty ? said.Sites : aim.Sites])
            .WithOnset(aim.Onset ?? said.Onset).WithDurationDays(aim.DurationDays ?? said.DurationDays).WithIntensity(aim.Intensity ?? said.Intensity);
    }

    private static Gen<Func<Presentation, Presentation>> Basics(ClinicalCatalog catalog, bool alwaysKnown)
    {
        var criteria = catalog.RedFlags.Select(flag => flag.When).Concat(catalog.Conditions.SelectMany(condition => condition.Clues).Select(clue => clue.When));
        var near = criteria.SelectMany(Thresholds.In).Distinct().SelectMany(pair => Thresholds.Around(pair.Quantity, pair.Number)).Distinct().ToLookup(pair => pair.Quantity, pair => pair.Number);
        var age = Gen.OneOf(Gen.Choose(18, 95).Select(years => (double)years), Gen.Elements(near[Quantity.Age].DefaultIfEmpty(40)), Gen.Choose(0, 17).Select(years => (double)years));
        var days = Gen.OneOf(Gen.Elements(0.1, 1, 3, 7, 21, 42, 90, 365, 3000), Gen.Elements(near[Quantity.Duration].DefaultIfEmpty(14)));
        return
            from years in Known(age, alwaysKnown)
            from sex in Known(Gen.Elements(Enum.GetValues<Sex>()), alwaysKnown)
            from onset in Known(Gen.Elements(Enum.GetValues<PainOnset>()), alwaysKnown)
            from lasted in Known(days, alwaysKnown)
            from level in Known(Gen.Choose(0, PainIntensity.Max), alwaysKnown)
            from sites in Sites(alwaysKnown ? 1 : 0)
            select (Func<Presentation, Presentation>)(said => said.WithAge(years).WithSex(sex).WithOnset(onset).WithDurationDays(lasted)
                .WithIntensity(level is { } rated ? PainIntensity.Of(rated) : null).WithSites([.. sites]));
    }

    private static Gen<PainSite[]> Sites(int least) =>
        from count in Gen.Choose(least, 3)
        from sites in Gen.ArrayOf(
            from region in Gen.OneOf(Gen.Elements(CommonRegions), Gen.Elements(Regions))
            from side in Known(Gen.Elements(Enum.GetValues<BodySide>()), alwaysKnown: false)
            select PainSite.Of(region, side),
            count)
        select sites;

    private static Gen<T?> Known<T>(Gen<T> value, bool alwaysKnown)
        where T : struct =>
        alwaysKnown ? value.Select(known => (T?)known) : Gen.Frequency((3, value.Select(known => (T?)known)), (1, Gen.Constant((T?)null)));

    /// <summary>More answers, as many as the numbers say at most, leaving those already given. Nothing is reported that cannot apply to the person.</summary>
    private static Gen<Presentation> Answers(ClinicalCatalog catalog, Presentation said, int present, int absent, int unsure) =>
        from presentCount in Gen.Choose(0, present)
        from absentCount in Gen.Choose(0, absent)
        from unsureCount in Gen.Choose(0, unsure)
        from order in Gen.Shuffle(Askable(catalog, said))
        select said
            .WithPresent([.. order.Take(presentCount)])
            .WithAbsent([.. order.Skip(presentCount).Take(absentCount)])
            .WithUnsure([.. order.Skip(presentCount + absentCount).Take(unsureCount)]);

    private static Gen<Presentation> DenyingAllElse(ClinicalCatalog catalog, Presentation said) =>
        from presentCount in Gen.Choose(0, 5)
        from order in Gen.Shuffle(Askable(catalog, said))
        select said.WithPresent([.. order.Take(presentCount)]).WithAbsent([.. order.Skip(presentCount)]);

    private static Finding[] Askable(ClinicalCatalog catalog, Presentation said) =>
        [.. catalog.Findings.Where(finding => !said.Findings.ContainsKey(finding.Id) && finding.AskedOf.Test(said) != Match.NotMet)];
}
