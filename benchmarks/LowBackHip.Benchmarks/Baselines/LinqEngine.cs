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
