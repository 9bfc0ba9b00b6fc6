using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning;

/// <summary>What is odd about a presentation is told, all at once, and never lowers the urgency.</summary>
public sealed class PresentationCheckTests
{
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);

    [Fact]
    public void A_finding_reported_while_what_it_includes_is_denied_is_a_contradiction()
    {
        var (whole, part) = (Invented.Finding("whole", implies: ["part"]), Invented.Finding("part"));
        var issue = Issues([whole, part], Presentation.Empty.WithPresent(whole).WithAbsent(part)).Single();
        Assert.Equal(EvaluationIssueCode.Contradiction, issue.Code);
        Assert.Equal<string>(["whole", "part"], issue.Keys);
        Assert.Empty(Issues([whole, part], Presentation.Empty.WithPresent(whole)));
        Assert.Empty(Issues([whole, part], Presentation.Empty.WithPresent(part).WithAbsent(whole)));
    }

    [Fact]
    public void A_finding_denied_while_a_basic_fact_shows_it_is_a_contradiction_and_counts_as_there()
    {
        var result = BuiltIn.Evaluate(Presentation.Empty.WithSite(PainRegion.LowerLeg).WithAbsent(Findings.PainBelowKnee));
        var issue = result.Issues.Single();
        Assert.Equal(EvaluationIssueCode.Contradiction, issue.Code);
        Assert.Equal<string>([Findings.PainBelowKnee.Id.Value, "sites"], issue.Keys);
        Assert.Equal(Match.Met, Criterion.Of(Findings.PainBelowKnee).Test(result.Presentation));
    }

    [Fact]
    public void A_finding_that_cannot_apply_is_odd_only_when_it_is_reported()
    {
        var pregnant = Invented.Finding("pregnant", Audience.MayBePregnant);
        Assert.Equal(EvaluationIssueCode.DoesNotApply, Issues([pregnant], Presentation.Empty.WithSex(Sex.Male).WithPresent(pregnant)).Single().Code);
        Assert.Empty(Issues([pregnant], Presentation.Empty.WithSex(Sex.Male).WithAbsent(pregnant)));
        Assert.Empty(Issues([pregnant], Presentation.Empty.WithPresent(pregnant)));
    }

    [Fact]
    public void A_finding_that_the_catalog_lacks_is_told() =>
        Assert.Equal(EvaluationIssueCode.UnknownFinding, Issues([], Presentation.Empty.WithPresent(Invented.Finding("strange"))).Single().Code);

    [Fact]
    public void Pain_that_is_older_than_the_person_is_told()
    {
        Assert.Equal(EvaluationIssueCode.LongerThanLife, Issues([], Presentation.Empty.WithAge(2).WithDurationDays(2000)).Single().Code);
        Assert.Empty(Issues([], Presentation.Empty.WithAge(2).WithDurationDays(1000)));

        // Three years of age is up to the fourth birthday, 1461 days.
        Assert.Empty(Issues([], Presentation.Empty.WithAge(3).WithDurationDays(1461)));
        Assert.Single(Issues([], Presentation.Empty.WithAge(3).WithDurationDays(1461.5)));
        Assert.Empty(Issues([], Presentation.Empty.WithDurationDays(2000)));
    }

    [Fact]
    public void All_oddities_are_told_at_once() =>
        Assert.Equal(
            [EvaluationIssueCode.DoesNotApply, EvaluationIssueCode.UnknownFinding, EvaluationIssueCode.LongerThanLife],
            Issues([Invented.Finding("a", Audience.Women)], Presentation.Empty.WithSex(Sex.Male).WithAge(1).WithDurationDays(5000).WithPresent(Invented.Finding("a"), Invented.Finding("b"))).Select(issue => issue.Code));

    [Fact]
    public void A_contradiction_never_lowers_the_urgency() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var result = BuiltIn.Evaluate(said);
                var (odd, calm) = (result.Issues, Untangled(said, result.Issues));
                return (result.Disposition.AtMost >= BuiltIn.Triage(calm).AtMost || calm.Equals(said)).Classify(odd.Any(issue => issue.Code == EvaluationIssueCode.Contradiction), "a contradiction");
            }),
            "a contradiction");

    [Fact]
    public void Every_oddity_is_told_in_a_sentence_of_its_own()
    {
        var (whole, part) = (Invented.Finding("whole", implies: ["part"]), Invented.Finding("part"));
        var (women, strange) = (Invented.Finding("women", Audience.Women), Invented.Finding("strange"));
        var odd = Presentation.Empty.WithSex(Sex.Male).WithAge(1).WithDurationDays(5000).WithPresent(whole, women, strange).WithAbsent(part);
        string[] said =
        [
            .. Issues([whole, part, women], odd).Select(issue => issue.Message),
            BuiltIn.Evaluate(Presentation.Empty.WithSite(PainRegion.LowerLeg).WithAbsent(Findings.PainBelowKnee)).Issues.Single().Message,
        ];
        Assert.Equal(5, said.Distinct().Count());
        Assert.All(said, message => Assert.Matches(@"^[A-Z].+\.$", message));
    }

    [Fact]
    public void An_issue_repeats_no_value_of_the_person()
    {
        var result = BuiltIn.Evaluate(Presentation.Empty.WithAge(3).WithSex(Sex.Male).WithDurationDays(4321).WithPresent(Findings.MissedPeriod).WithSite(PainRegion.LowerLeg).WithAbsent(Findings.PainBelowKnee));
        Assert.Equal(3, result.Issues.Length);
        Assert.All(result.Issues, issue => Assert.DoesNotContain("4321", issue.ToString(), StringComparison.Ordinal));
    }

    /// <summary>The same with every denial that contradicts something taken at its word: what is denied is not there.</summary>
    private static Presentation Untangled(Presentation said, IEnumerable<EvaluationIssue> issues)
    {
        var denied = issues.Where(issue => issue.Code == EvaluationIssueCode.Contradiction).SelectMany(issue => issue.Keys).Select(key => FindingId.TryFrom(key, out var id) ? id : null).OfType<FindingId>();
        var counters = BuiltIn.Catalog.RedFlags.SelectMany(flag => flag.When.CounterFindings()).Select(finding => finding.Id).ToHashSet();
        return denied.Where(id => said[id] == FindingStatus.Present && !counters.Contains(id)).Aggregate(said, (all, id) => all.With(id, FindingStatus.Absent));
    }

    private static IEnumerable<EvaluationIssue> Issues(Finding[] findings, Presentation said)
    {
        var builder = new ClinicalCatalogBuilder("1");
        builder.Findings.AddRange(findings);
        return new Evaluator(builder.Build()).Evaluate(said).Issues;
    }
}
