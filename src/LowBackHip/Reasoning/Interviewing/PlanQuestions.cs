using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Asks what decides how gently a plan must start, once it is known that there may be one.</summary>
internal static class PlanQuestions
{
    internal static ImmutableArray<InterviewQuestion> Choose(InterviewMoment moment, DispositionInterval triage, int most)
    {
        if (triage.AtLeast >= Disposition.Urgent || moment.Index.Compiled.Catalog.Irritability is not { } rule)
            return [];
        var open = rule.When.Examine(moment.Presentation).Unknown.OfType<FindingCriterion>().Select(term => moment.Index.Implications.PlaceOf(term.Finding.Id))
            .Where(moment.MayAsk).Order().Take(most).ToList();
        return [.. open.Select(finding => moment.Ask(finding, open.Count == 1 ? InterviewAnswerKind.YesNoNotSure : InterviewAnswerKind.AnyOfThese, [], []))];
    }
}
