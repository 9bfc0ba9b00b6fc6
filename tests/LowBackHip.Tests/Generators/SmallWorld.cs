using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Reasoning;

namespace LowBackHip.Tests.Generators;

/// <summary>A small catalog without clinical meaning and what one person says: small enough to try every answer that is still open.</summary>
internal sealed record SmallWorld(ClinicalCatalog Catalog, Presentation Said)
{
    private static readonly Finding[] Vocabulary =
    [
        Invented.Finding("one"), Invented.Finding("two"), Invented.Finding("three"),
        Invented.Finding("women-only", Audience.Women), Invented.Finding("adults-only", Audience.Adults),
        Invented.Finding("shown-by-onset", shownBy: Onset.Was(PainOnset.AfterLifting)), Invented.Finding("shown-by-sides", Audience.Men, shownBy: Pain.OnBothSidesOf(PainRegion.Lumbar)),
    ];

    private static readonly double[] Ages = [10, 18, 51];
    private static readonly double[] Days = [1, 42];
    private static readonly int[] Levels = [2, 7];
    private static readonly PainOnset[] Onsets = [PainOnset.Gradual, PainOnset.AfterLifting];

    private static readonly PainSite[][] Sited =
    [
        [PainSite.Of(PainRegion.Lumbar, BodySide.Left)],
        [PainSite.Of(PainRegion.Lumbar, BodySide.Both)],
        [PainSite.Of(PainRegion.Buttock, BodySide.Central)],
        [PainSite.Of(PainRegion.Lumbar, BodySide.Left), PainSite.Of(PainRegion.Buttock, BodySide.Right)],
    ];

    private static readonly PainSite[][] Sideless =
    [
        [PainSite.Of(PainRegion.Lumbar)],
        [PainSite.Of(PainRegion.Lumbar), PainSite.Of(PainRegion.Buttock, BodySide.Left)],
    ];

    internal static Arbitrary<SmallWorld> Any { get; } = Arb.From(
        from catalog in Catalogs
        from said in Presentations
        select new SmallWorld(catalog, said),
        Smaller);

    internal Evaluator Evaluator => new(Catalog);

    /// <summary>The keys of all facts that a red flag may depend on.</summary>
    private IEnumerable<string> Keys =>
        Catalog.RedFlags
            .SelectMany(flag => flag.When.Leaves().SelectMany(leaf => leaf is FindingCriterion finding ? KeysOf(finding.Finding) : [leaf.Key]).Concat(AudienceKeys(flag.AppliesTo)))
            .Distinct();

    /// <summary>Every way to answer the facts still open whose keys the test lets through, all of them answered.</summary>
    internal IEnumerable<Presentation> Completions(Func<string, bool>? answers = null)
    {
        // Basic facts first: whether a finding can be asked depends on them.
        var keys = Keys.Where(answers ?? (_ => true)).OrderBy(key => FindingOf(key) is not null).ToList();
        return keys.Aggregate((IEnumerable<Presentation>)[Said], (all, key) => all.SelectMany(said => Answers(said, key)));
    }

    /// <summary>Every answer to one fact; the presentation itself when the fact is known or cannot apply.</summary>
    internal static IEnumerable<Presentation> Answers(Presentation said, string key) => (key, FindingOf(key)) switch
    {
        (_, { } finding) => said[finding] is FindingStatus.Present or FindingStatus.Absent || finding.AskedOf.Test(said) == Match.NotMet
            ? [said]
            : [said.With(finding, FindingStatus.Absent), said.With(finding, FindingStatus.Present)],
        ("age", _) => said.Age is not null ? [said] : Ages.Select(age => said.WithAge(age)),
        ("sex", _) => said.Sex is not null ? [said] : Enum.GetValues<Sex>().Select(sex => said.WithSex(sex)),
        ("duration", _) => said.DurationDays is not null ? [said] : Days.Select(days => said.WithDurationDays(days)),
        ("intensity", _) => said.Intensity is not null ? [said] : Levels.Select(level => said.WithIntensity(PainIntensity.Of(level))),
        ("onset", _) => said.Onset is not null ? [said] : Onsets.Select(onset => said.WithOnset(onset)),
        ("sites", _) => Placed(said),
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };

    public override string ToString() =>
        $"{Clinical.Say(Said)}; flags: {string.Join(" | ", Catalog.RedFlags.Select(flag => $"{flag.Disposition} for {flag.AppliesTo} when {flag.When}"))}";

    private static Finding? FindingOf(string key) => Vocabulary.FirstOrDefault(finding => finding.Id.Value == key);

    private static IEnumerable<string> KeysOf(Finding finding) =>
        [finding.Id.Value, .. AudienceKeys(finding.AskedOf), .. finding.ShownBy?.Leaves().Select(leaf => leaf.Key) ?? []];

    private static IEnumerable<string> AudienceKeys(Audience audience)
    {
        if (audience.Sex is not null)
            yield return "sex";
        if (audience.MinimumAge is not null || audience.BelowAge is not null)
            yield return "age";
    }

    private static IEnumerable<Presentation> Placed(Presentation said)
    {
        if (said.Sites.IsEmpty)
            return Sited.Select(sites => said.WithSites(sites));
        return said.Sites.Aggregate(
            (IEnumerable<Presentation>)[said.WithSites()],
            (all, site) => all.SelectMany(placed => (site.Side is { } side ? [side] : Enum.GetValues<BodySide>()).Select(known => placed.WithSite(site.Region, known))));
    }

    private static IEnumerable<SmallWorld> Smaller(SmallWorld world)
    {
        foreach (var said in Clinical.Smaller(world.Said))
            yield return world with { Said = said };
        foreach (var flag in world.Catalog.RedFlags)
        {
            yield return world with { Catalog = Changed(world.Catalog, builder => builder.RedFlags.Remove(flag.Id)) };
            foreach (var term in flag.When.Terms)
            {
                var simpler = Invented.Flag(flag.Id.Value, term, flag.Suspects, flag.Disposition, flag.AppliesTo, flag.Strength);
                yield return world with { Catalog = Changed(world.Catalog, builder => builder.RedFlags.Replace(simpler)) };
            }
        }
    }

    private static ClinicalCatalog Changed(ClinicalCatalog catalog, Action<ClinicalCatalogBuilder> change)
    {
        var builder = catalog.ToBuilder();
        change(builder);
        return builder.Build();
    }

    private static Gen<Presentation> Presentations =>
        from age in Known(Gen.Elements(Ages))
        from sex in Known(Gen.Elements(Enum.GetValues<Sex>()))
        from days in Known(Gen.Elements(Days))
        from level in Known(Gen.Elements(Levels))
        from onset in Known(Gen.Elements(Onsets))
        from sites in Gen.Elements([[], .. Sited, .. Sideless])
        from statuses in Gen.ArrayOf(Gen.Elements(Enum.GetValues<FindingStatus>()), Vocabulary.Length)
        let bare = Presentation.Empty.WithAge(age).WithSex(sex).WithDurationDays(days).WithIntensity(level is { } rated ? PainIntensity.Of(rated) : null).WithOnset(onset).WithSites(sites)
        select Vocabulary.Zip(statuses).Aggregate(bare, (said, pair) => said.With(pair.First, Heard(pair.First, pair.Second, said)));

    // Nobody reports what cannot apply.
    private static FindingStatus Heard(Finding finding, FindingStatus status, Presentation said) =>
        finding.AskedOf.Test(said) == Match.Met || status != FindingStatus.Present ? status : FindingStatus.NotAssessed;

    private static Gen<T?> Known<T>(Gen<T> value)
        where T : struct => Gen.OneOf(value.Select(known => (T?)known), Gen.Constant((T?)null));

    private static Gen<Criterion> Term => Gen.Frequency(
        (6, Gen.Elements(Vocabulary).Select(Criterion.Of)),
        (1, Gen.Elements(Age.AtLeast(18), Age.Under(50), Age.Over(50))),
        (1, Gen.Elements(Person.IsFemale, Person.IsMale)),
        (1, Gen.Elements(Duration.AtLeastDays(7), Duration.LessThanDays(42), Intensity.AtLeast(7))),
        (1, Gen.Elements(Pain.In(PainRegion.Lumbar), Pain.OnBothSidesOf(PainRegion.Lumbar), Pain.OnOneSideOf(PainRegion.Lumbar, PainRegion.Buttock), Onset.Was(PainOnset.AfterLifting))));

    internal static Gen<Criterion> Criteria(int depth) => depth == 0
        ? Term
        : Gen.Frequency(
            (2, Term),
            (2, from terms in Gen.ArrayOf(Criteria(depth - 1), 2) select Criterion.All(terms)),
            (2, from terms in Gen.ArrayOf(Criteria(depth - 1), 2) select Criterion.Any(terms)),
            (1, from terms in Gen.ArrayOf(Criteria(depth - 1), 3) from count in Gen.Choose(1, 3) select Criterion.AtLeast(count, terms)),
            (1, from term in Criteria(depth - 1) select !term));

    private static Gen<Audience> Audiences => Gen.Frequency((4, Gen.Constant(Audience.Everyone)), (1, Gen.Elements(Audience.Women, Audience.Adults, Audience.Of(Sex.Male, 18, 50))));

    private static Gen<ClinicalCatalog> Catalogs =>
        from conditions in Gen.CollectToArray(Enumerable.Range(1, 3), number =>
            from prior in Gen.Elements(0.01, 0.1, 0.5)
            from kind in Gen.Elements(Enum.GetValues<ConditionKind>())
            from clues in Gen.CollectToArray(Enumerable.Range(1, 3), clue => Clue($"clue-{number}-{clue}"))
            from exercises in Gen.SubListOf(1, 2, 3)
            select (number, prior, kind, clues, exercises))
        from exercises in Gen.CollectToArray(Enumerable.Range(1, 3), number =>
            from never in Criteria(1)
            from gently in Criteria(1)
            from suits in Gen.OneOf(Gen.Constant(Criterion.All()), Criteria(1))
            select Invented.Exercise($"exercise-{number}", suits, null, [Invented.Never(never)], [Invented.Gently(gently)]))
        from treatments in Gen.CollectToArray(Enumerable.Range(1, 3), number =>
            from never in Criteria(1)
            from recommendation in Gen.Elements(Enum.GetValues<Recommendation>())
            select Invented.Treatment($"treatment-{number}", recommendation, never: [Invented.Never(never)]))
        let causes = conditions.Select(one => Invented.Condition(
            $"condition-{one.number}", one.prior, one.kind, isDefault: one.number == 1, clues: [.. one.clues],
            exercises: [.. one.exercises.Select(number => exercises[number - 1])], treatments: [.. treatments])).ToArray()
        from flags in Gen.CollectToArray(Enumerable.Range(1, 4), number =>
            from when in Criteria(2)
            from audience in Audiences
            from suspects in Gen.Elements(causes)
            from disposition in Gen.Elements(Disposition.Routine, Disposition.Urgent, Disposition.SameDay, Disposition.Emergency)
            select Invented.Flag($"flag-{number}", when, suspects, disposition, audience))
        from flagCount in Gen.Choose(1, 4)
        select Build(causes, exercises, treatments, flags.Take(flagCount));

    private static Gen<Clue> Clue(string id) =>
        from when in Criteria(1)
        from met in Weights
        from notMet in Gen.OneOf(Gen.Constant<Weight?>(null), Weights)
        from grouped in Gen.Elements(true, false)
        select Invented.Clue(id, when, met, notMet, grouped ? "group" : null);

    internal static Gen<Weight?> Weights => Gen.OneOf(
        Gen.Elements<Weight?>(EditorialWeight.WeakFor, EditorialWeight.StrongFor, EditorialWeight.ModerateAgainst),
        from value in Gen.Choose(1, 400)
        from below in Gen.Choose(1, 100)
        from above in Gen.Choose(100, 400)
        let ratio = value / 20.0
        select (Weight?)LikelihoodRatio.Of(ratio, ratio * below / 100, ratio * above / 100));

    private static ClinicalCatalog Build(Condition[] causes, Exercise[] exercises, Treatment[] treatments, IEnumerable<RedFlag> flags)
    {
        var builder = new ClinicalCatalogBuilder("0.0.1");
        builder.Citations.Add(Invented.Study);
        builder.Findings.AddRange(Vocabulary);
        builder.Exercises.AddRange(exercises);
        builder.Treatments.AddRange(treatments);
        builder.Advice.Add(Invented.Advice("advice-1")).Add(Invented.Advice("advice-2", Vocabulary[0]));
        builder.Conditions.AddRange(causes);
        builder.RedFlags.AddRange(flags);
        return builder.Build();
    }
}
