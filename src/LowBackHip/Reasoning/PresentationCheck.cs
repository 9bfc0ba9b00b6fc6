using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Finds what is odd about a presentation, all at once. Oddities are told, never acted on: they lower no urgency.</summary>
internal static class PresentationCheck
{
    private const double DaysInAYear = 365.25;

    internal static ImmutableArray<EvaluationIssue> Run(Presentation presentation, ClinicalCatalog catalog)
    {
        var issues = ImmutableArray.CreateBuilder<EvaluationIssue>();
        foreach (var (id, status) in presentation.Findings)
        {
            if (!catalog.TryFind(id, out var finding))
                issues.Add(new(EvaluationIssueCode.UnknownFinding, "The catalog has no such finding; it changed nothing.", [id.Value]));
            else if (status == FindingStatus.Present)
                CheckPresent(presentation, finding, issues);
            else if (status == FindingStatus.Absent && finding.ShownBy?.Test(presentation) == Match.Met)
                issues.Add(new(EvaluationIssueCode.Contradiction, "It is denied, but another answer shows it.", [id.Value, .. finding.ShownBy.Leaves().Select(term => term.Key).Distinct()]));
        }

        if (presentation.DurationDays > (presentation.Age + 1) * DaysInAYear)
        {
            issues.Add(new(
                EvaluationIssueCode.LongerThanLife,
                "The pain has lasted longer than the person has lived.",
                [EnumText<BasicFact>.Of(BasicFact.Duration), EnumText<BasicFact>.Of(BasicFact.Age)]));
        }

        return issues.ToImmutable();
    }

    private static void CheckPresent(Presentation presentation, Finding finding, ImmutableArray<EvaluationIssue>.Builder issues)
    {
        if (finding.AskedOf.Test(presentation) == Match.NotMet)
            issues.Add(new(EvaluationIssueCode.DoesNotApply, $"It is reported, but applies only to {finding.AskedOf}.", [finding.Id.Value]));
        foreach (var implied in finding.Implies.Where(implied => presentation[implied] == FindingStatus.Absent))
            issues.Add(new(EvaluationIssueCode.Contradiction, "One is reported and the other, which it includes, is denied.", [finding.Id.Value, implied.Value]));
    }
}
