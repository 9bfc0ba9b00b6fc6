namespace LowBackHip.Benchmarks.Baselines;

/// <summary>A rule engine as a developer would write it in an afternoon: the criteria as they are, and LINQ.</summary>
internal static class LinqEngine
{
    internal static DispositionInterval Triage(Presentation said, ClinicalCatalog catalog)
    {
        var screened = catalog.RedFlags.Select(flag => (flag.Disposition, Match: Both(flag.AppliesTo.Test(said), Test(flag.When, said)))).ToList();
        var atLeast = screened.Where(flag => flag.Match == Match.Met).Select(flag => flag.Disposition).DefaultIfEmpty(Disposition.SelfCare).Max();
        var atMost = screened.Where(flag => flag.Match != Match.NotMet).Select(flag => flag.Disposition).DefaultIfEmpty(Disposition.SelfCare).Max();
        return DispositionInterval.Of(atLeast, atMost);
    }

    /// <summary>Every condition that belongs to the differential with its likelihood, best first; those that a flag suspects before the others.</summary>
    internal static List<(Condition Condition, double Probability)> Rank(Presentation said, ClinicalCatalog catalog)
    {
        var suspecting = catalog.RedFlags.Where(flag => Both(flag.AppliesTo.Test(said), Test(flag.When, said)) == Match.Met).ToLookup(flag => flag.Suspects.Id);
        return
        [
            .. catalog.Conditions
                .Select(condition => (Condition: condition, Counted: Count(condition, said), Suspect: suspecting[condition.Id].MaxBy(flag => ((int)flag.Disposition * 10) + (int)flag.Strength)))
                .Where(one => one.Suspect is not null
                    || (one.Condition.AppliesTo.Test(said) != Match.NotMet && (one.Condition.Kind == ConditionKind.Common || one.Counted.Any(weight => weight.Value > 1))))
                .Select(one => (one.Condition, Probability: PostTest(one.Condition.PriorFor(said).Probability, one.Counted.Sum(weight => Math.Log(weight.Factor))), one.Suspect))
                .OrderByDescending(one => one.Suspect is { } flag && one.Condition.Kind != ConditionKind.Common ? ((int)flag.Disposition * 10) + (int)flag.Strength : 0)
                .ThenByDescending(one => one.Probability)
                .Select(one => (one.Condition, one.Probability)),
        ];
    }

    /// <summary>The weights that count: of each group the strongest.</summary>
    private static List<Weight> Count(Condition condition, Presentation said) =>
    [
        .. condition.Clues
            .Select(clue => (Clue: clue, Weight: Test(clue.When, said) switch { Match.Met => clue.WhenMet, Match.NotMet => clue.WhenNotMet, _ => null }))
            .Where(one => one.Weight is { Value: not 1 })
            .GroupBy(one => (object?)one.Clue.EffectiveGroup ?? one.Clue.Id)
            .Select(group => group.OrderByDescending(one => Math.Abs(Math.Log(one.Weight!.Factor))).ThenBy(one => one.Clue.Id).First())
            .OrderBy(one => one.Clue.Id)
            .Select(one => one.Weight!),
    ];

    private static double PostTest(double prior, double logTotal)
    {
        var odds = prior / (1 - prior) * Math.Clamp(Math.Exp(logTotal), 0.02, 50);
        return Math.Round(odds / (1 + odds), 4);
    }

    private static Match Both(Match left, Match right) => left < right ? left : right;

    private static Match Test(Criterion criterion, Presentation said) => criterion switch
    {
        AllCriterion all => all.Terms.Select(term => Test(term, said)).DefaultIfEmpty(Match.Met).Min(),
        AnyCriterion any => any.Terms.Select(term => Test(term, said)).DefaultIfEmpty(Match.NotMet).Max(),
        CountCriterion count => Count(count.Count, [.. count.Terms.Select(term => Test(term, said))]),
        NotCriterion not => (Match)(-(int)Test(not.Term, said)),
        _ => criterion.Test(said),
    };

    private static Match Count(int needed, List<Match> matches)
    {
        var met = matches.Count(match => match == Match.Met);
        var open = matches.Count(match => match == Match.Undetermined);
        return met >= needed ? Match.Met : met + open < needed ? Match.NotMet : Match.Undetermined;
    }
}
