namespace LowBackHip.Tests.Generators;

/// <summary>Finds presentations in which a criterion comes to a wanted answer, by trying what its terms name and going back where that fails.</summary>
internal static class Satisfying
{
    private static readonly BodySide?[] Sides = [null, BodySide.Left, BodySide.Both];
    private static readonly double[] PlainAges = [45, 30, 60, 75, 15, 5];

    /// <summary>A presentation in which the criterion is met and which the audience holds, in which nothing is reported that cannot apply; null when none was found.</summary>
    internal static Presentation? For(Criterion criterion, Audience audience) => For(criterion, audience, Presentation.Empty);

    internal static Presentation? For(Criterion criterion, Audience audience, Presentation start) =>
        Reach(start, criterion, Match.Met, Numbers(criterion, audience))
            .Take(20_000)
            .SelectMany(found => Fit(found, audience))
            .FirstOrDefault(found => criterion.Test(found) == Match.Met && audience.Test(found) == Match.Met);

    internal static Presentation? For(RedFlag flag) => For(flag.When, flag.AppliesTo);

    /// <summary>The presentation with an age and a sex that the audience holds, where they were open.</summary>
    private static IEnumerable<Presentation> Fit(Presentation found, Audience audience)
    {
        foreach (var sexed in found.Sex is null && audience.Sex is { } sex ? [found.WithSex(sex)] : (IEnumerable<Presentation>)[found])
        {
            yield return sexed;
            if (sexed.Age is not null)
                continue;
            foreach (var age in Ages(audience))
                yield return sexed.WithAge(age);
        }
    }

    private static IEnumerable<double> Ages(Audience audience)
    {
        double[] edges = [audience.MinimumAge ?? 0, (audience.BelowAge ?? 0) / 2];
        return PlainAges.Concat(edges).Where(age => age > 0 && !(age < audience.MinimumAge) && !(age >= audience.BelowAge)).Distinct();
    }

    private static IEnumerable<Presentation> Reach(Presentation said, Criterion criterion, Match wanted, ILookup<Quantity, double> numbers)
    {
        var match = criterion.Test(said);
        if (match == wanted)
            return [said];
        if (match != Match.Undetermined && criterion is not (SiteCriterion or CompoundCriterion))
            return [];
        return (criterion, wanted) switch
        {
            (NotCriterion not, _) => Reach(said, not.Term, (Match)(-(int)wanted), numbers),
            (AllCriterion all, Match.Met) => Each(said, all.Terms, wanted, numbers),
            (AllCriterion all, _) => all.Terms.SelectMany(term => Reach(said, term, wanted, numbers)),
            (AnyCriterion any, Match.Met) => any.Terms.SelectMany(term => Reach(said, term, wanted, numbers)),
            (AnyCriterion any, _) => Each(said, any.Terms, wanted, numbers),
            (CountCriterion count, Match.Met) => Some(said, count.Terms, count.Count, wanted, numbers),
            (CountCriterion count, _) => Some(said, count.Terms, count.Terms.Length - count.Count + 1, wanted, numbers),
            _ => Answers(said, criterion, wanted, numbers).Where(answered => criterion.Test(answered) == wanted),
        };
    }

    private static IEnumerable<Presentation> Each(Presentation said, IEnumerable<Criterion> terms, Match wanted, ILookup<Quantity, double> numbers) =>
        terms.Aggregate((IEnumerable<Presentation>)[said], (found, term) => found.SelectMany(one => Reach(one, term, wanted, numbers)));

    private static IEnumerable<Presentation> Some(Presentation said, IReadOnlyList<Criterion> terms, int count, Match wanted, ILookup<Quantity, double> numbers)
    {
        if (count <= 0)
            return [said];
        if (terms.Count < count)
            return [];
        var rest = terms.Skip(1).ToList();
        return Reach(said, terms[0], wanted, numbers).SelectMany(found => Some(found, rest, count - 1, wanted, numbers)).Concat(Some(said, rest, count, wanted, numbers));
    }

    private static IEnumerable<Presentation> Answers(Presentation said, Criterion term, Match wanted, ILookup<Quantity, double> numbers) => term switch
    {
        FindingCriterion { Finding: { ShownBy: { } facts } finding } when wanted == Match.NotMet => Reach(said.With(finding, FindingStatus.Absent), facts, wanted, numbers),
        FindingCriterion { Finding: { ShownBy: { } facts } finding } when said[finding] == FindingStatus.Absent => Reach(said, facts, wanted, numbers),
        FindingCriterion { Finding: var finding } when wanted == Match.Met =>
            Fit(said, finding.AskedOf).Where(fit => finding.AskedOf.Test(fit) == Match.Met).Select(fit => fit.With(finding, FindingStatus.Present)),
        FindingCriterion { Finding: var finding } => [said.With(finding, FindingStatus.Absent)],
        QuantityCriterion { Quantity: Quantity.Age } => numbers[Quantity.Age].Select(age => said.WithAge(age)),
        QuantityCriterion { Quantity: Quantity.Duration } => numbers[Quantity.Duration].Select(days => said.WithDurationDays(days)),
        QuantityCriterion => Enumerable.Range(0, 11).Select(level => said.WithIntensity(PainIntensity.Of(level))),
        SexCriterion => Enum.GetValues<Sex>().Select(sex => said.WithSex(sex)),
        OnsetCriterion => Enum.GetValues<PainOnset>().Select(onset => said.WithOnset(onset)),
        SiteCriterion site when wanted == Match.Met => site.Regions.SelectMany(region => Sides.Select(side => said.WithSite(region, side))),
        SiteCriterion => Enum.GetValues<PainRegion>().Select(region => said.WithSite(region, BodySide.Central)),
        _ => [],
    };

    /// <summary>The numbers worth trying: each threshold that is asked for, and just beside it.</summary>
    private static ILookup<Quantity, double> Numbers(Criterion criterion, Audience audience) =>
        Thresholds.In(criterion)
            .Concat(new[] { audience.MinimumAge, audience.BelowAge }.OfType<double>().Select(age => (Quantity.Age, age)))
            .Concat(PlainAges.Select(age => (Quantity.Age, age)))
            .SelectMany(pair => Thresholds.Around(pair.Item1, pair.Item2))
            .Distinct()
            .ToLookup(pair => pair.Quantity, pair => pair.Number);
}

/// <summary>The numbers that criteria compare with, and those beside them: where rules go wrong.</summary>
internal static class Thresholds
{
    internal static IEnumerable<(Quantity Quantity, double Number)> In(Criterion criterion) =>
        criterion.Leaves().OfType<QuantityCriterion>().Select(leaf => (leaf.Quantity, leaf.Threshold));

    internal static IEnumerable<(Quantity Quantity, double Number)> Around(Quantity quantity, double number)
    {
        var most = quantity switch { Quantity.Age => Presentation.MaxAge, Quantity.Duration => Presentation.MaxDurationDays, _ => PainIntensity.Max };
        return new[] { number, number + 1, number - 1 }.Where(near => near >= 0 && near <= most).Select(near => (quantity, near));
    }
}
