using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>What comes next: a screen, or the end and why.</summary>
internal sealed record InterviewStep(InterviewScreen? Screen, InterviewEnd? End);

/// <summary>Chooses the next screen of an interview: basics, then safety by urgency, then what tells the leading causes apart, then what a plan must know.</summary>
internal static class InterviewSteps
{
    internal static InterviewStep Next(Interview interview)
    {
        var moment = new InterviewMoment(interview);
        var triage = moment.Index.Compiled.Triage(moment.Facts);
        if (triage.AtLeast == Disposition.Emergency)
            return new(null, InterviewEnd.Emergency);
        if (BasicQuestions.Next(interview) is { } basics)
            return new(basics, null);
        var left = interview.Options.MostQuestions - interview.Answered.Sum(answered => answered.Screen.Questions.Count(question => question.Finding is not null));
        if (Ask(interview, moment, triage, Math.Clamp(left, 1, interview.Options.MostOnAScreen)) is { } screen)
            return left > 0 ? new(screen, null) : new(null, InterviewEnd.Limit);
        return new(null, triage.IsSettled ? InterviewEnd.Settled : InterviewEnd.NothingLeftToAsk);
    }

    internal static InterviewProgress Measure(Interview interview)
    {
        var compiled = interview.Evaluator.Questions.Compiled;
        var moment = new InterviewMoment(interview);
        var triage = compiled.Triage(moment.Facts);
        var open = 0;
        for (var flag = 0; flag < compiled.Flags && compiled.FlagAt(flag).Disposition > triage.AtLeast; flag++)
            open += compiled.Screen(flag, moment.Facts) == Match.Undetermined ? 1 : 0;

        // Each part can only grow: facts are not forgotten, and a flag that was decided stays decided.
        var causes = (double)CausesAsked(interview) / Math.Max(1, interview.Options.MostCauseQuestions);
        var fraction = (0.15 * BasicQuestions.Share(interview)) + (0.65 * (compiled.Flags - open) / Math.Max(1, compiled.Flags)) + (0.15 * Math.Min(1, causes));
        return new(
            interview.Answered.Length,
            interview.Answered.Sum(answered => answered.Screen.Questions.Length),
            open,
            interview.End is not null ? 1 : Math.Round(fraction, 2));
    }

    /// <summary>The screen on which an answer was given: the next one, if it asks the same, or else one that asks for what the catalog still has of it.</summary>
    internal static InterviewScreen? ScreenOf(Interview interview, InterviewAnswer answer)
    {
        if (interview.Next is { } next && next.Questions.Select(question => question.Key).SequenceEqual(answer.Asked))
            return next;
        var basics = ImmutableArray.CreateBuilder<InterviewQuestion>();
        var findings = ImmutableArray.CreateBuilder<InterviewQuestion>();
        foreach (var key in answer.Asked)
        {
            if (EnumText<BasicFact>.TryParse(key, out var fact))
                basics.Add(BasicQuestions.Ask(interview.Evaluator.Questions, fact));
            else if (FindingId.TryFrom(key, out var id) && interview.Evaluator.Catalog.TryFind(id, out var finding))
                findings.Add(InterviewMoment.Ask(finding, interview.Options, answer.Asked.Length == 1 ? InterviewAnswerKind.YesNoNotSure : InterviewAnswerKind.AnyOfThese, [], []));
        }

        return (basics.Count, findings.Count) switch
        {
            (0, 0) => null,
            (_, 0) => BasicQuestions.Screen(basics.ToImmutable()),
            _ => new(InterviewScreenKind.Safety, Prompt(findings.Count), "This was asked before.", [.. basics, .. findings]),
        };
    }

    private static InterviewScreen? Ask(Interview interview, InterviewMoment moment, DispositionInterval triage, int most)
    {
        if (!triage.IsSettled && SafetyQuestions.Choose(moment, triage.AtLeast, most) is { IsEmpty: false } safety)
            return new(InterviewScreenKind.Safety, Prompt(safety.Length), WhySafety(safety), safety);
        if (CausesAsked(interview) < interview.Options.MostCauseQuestions && CauseQuestions.Choose(moment) is { } cause)
            return new(InterviewScreenKind.Cause, "A question about the cause.", $"The answer helps to tell whether this fits {Listed([.. cause.Conditions])}.", [cause]);
        if (PlanQuestions.Choose(moment, triage, most) is { IsEmpty: false } plan)
            return new(InterviewScreenKind.Plan, plan.Length == 1 ? "A question about your plan." : "For your plan: are any of these true for you?", "The answer decides how gently the exercises should start.", plan);
        return null;
    }

    private static int CausesAsked(Interview interview) => interview.Answered.Count(answered => answered.Screen.Kind == InterviewScreenKind.Cause);

    private static string Prompt(int questions) => questions == 1 ? "One more question for your safety." : "Are any of these true for you?";

    private static string WhySafety(ImmutableArray<InterviewQuestion> questions)
    {
        var flags = questions.SelectMany(question => question.RedFlags).Distinct().OrderByDescending(flag => flag.Disposition).ToList();
        return $"A yes could mean that you need {Need(flags[0].Disposition)}. It could point to {Listed([.. flags.Select(flag => flag.Suspects).DistinctBy(condition => condition.Id)])}.";
    }

    private static string Listed(ImmutableArray<Condition> conditions) =>
        string.Join(", ", conditions.Take(3).Select(condition => condition.PlainName)) + (conditions.Length > 3 ? " or others" : string.Empty);

    private static string Need(Disposition disposition) => disposition switch
    {
        Disposition.Emergency => "emergency care now",
        Disposition.SameDay => "to be seen today",
        Disposition.Urgent => "to be seen within days",
        _ => "a visit to a clinician",
    };
}
