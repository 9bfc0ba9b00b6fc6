using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Chooses the next screen of an interview: basics, then safety by urgency, then what tells the leading causes apart.</summary>
internal static class InterviewSteps
{
    private static readonly ImmutableArray<ImmutableArray<BasicFact>> BasicScreens =
        [[BasicFact.Age, BasicFact.Sex], [BasicFact.Sites], [BasicFact.Duration, BasicFact.Onset, BasicFact.Intensity]];

    internal static (InterviewScreen? Screen, InterviewEnd? End) Next(Interview interview)
    {
        if (Basics(interview) is { } basics)
            return (basics, null);
        var triage = interview.Evaluator.Triage(interview.Presentation);
        if (triage.AtLeast == Disposition.Emergency)
            return (null, InterviewEnd.Emergency);
        var findingsAsked = interview.Answered.Sum(screen => screen.Screen.Questions.Count(question => question.Finding is not null));
        if (findingsAsked >= interview.Options.MostQuestions)
            return (null, InterviewEnd.Limit);
        var most = Math.Min(interview.Options.MostOnAScreen, interview.Options.MostQuestions - findingsAsked);
        if (!triage.IsSettled && SafetyQuestions.Choose(interview, triage.AtLeast, most) is { } safety)
            return (safety, null);
        var causesAsked = interview.Answered.Count(screen => screen.Screen.Kind == InterviewScreenKind.Cause);
        if (causesAsked < interview.Options.MostCauseQuestions && CauseQuestions.Choose(interview) is { } cause)
            return (cause, null);
        return (null, triage.IsSettled ? InterviewEnd.Settled : InterviewEnd.NothingLeftToAsk);
    }

    internal static InterviewProgress Measure(Interview interview)
    {
        var triage = interview.Evaluator.Triage(interview.Presentation);
        var open = interview.Evaluator.Catalog.RedFlags.Count(flag => flag.Disposition > triage.AtLeast && flag.Test(interview.Presentation) == Match.Undetermined);
        var all = Math.Max(1, interview.Evaluator.Catalog.RedFlags.Length);
        var fraction = interview.End is not null ? 1 : Math.Min(0.99, 0.1 * Math.Min(3, interview.Answered.Length) + (0.6 * (all - open) / all));
        return new(interview.Answered.Length, interview.Answered.Sum(screen => screen.Screen.Questions.Length), open, Math.Round(fraction, 2));
    }

    /// <summary>Whether a finding may be asked: nobody said anything of it, it can apply to the person, and the host did not leave its topic out.</summary>
    internal static bool MayAsk(Interview interview, Finding finding) =>
        interview.Presentation[finding] == FindingStatus.NotAssessed
        && finding.AskedOf.Test(interview.Presentation) != Match.NotMet
        && finding.ShownBy?.Test(interview.Presentation) != Match.Met
        && !interview.Options.SkippedTopics.Contains(finding.Topic);

    internal static InterviewQuestion Ask(Interview interview, Finding finding) =>
        new(finding, null, interview.Options.Wording.GetValueOrDefault(finding.Id) ?? finding.Question, finding.Clarification, InterviewAnswerKind.YesNoNotSure);

    private static InterviewScreen? Basics(Interview interview)
    {
        foreach (var screen in BasicScreens)
        {
            ImmutableArray<InterviewQuestion> questions = [.. screen.Where(fact => IsOpen(interview, fact)).Select(Ask)];
            if (!questions.IsEmpty)
                return new(InterviewScreenKind.Basics, "First a few basics.", "Which questions matter, and what the answers mean, depends on these.", questions, [], []);
        }

        return null;
    }

    private static bool IsOpen(Interview interview, BasicFact fact)
    {
        var presentation = interview.Presentation;
        var isKnown = fact switch
        {
            BasicFact.Age => presentation.Age is not null,
            BasicFact.Sex => presentation.Sex is not null,
            BasicFact.Sites => !presentation.Sites.IsEmpty,
            BasicFact.Onset => presentation.Onset is not null,
            BasicFact.Duration => presentation.DurationDays is not null,
            _ => presentation.Intensity is not null,
        };
        return !isKnown && !interview.WasAsked(fact);
    }

    private static InterviewQuestion Ask(BasicFact fact) => fact switch
    {
        BasicFact.Age => new(null, fact, "How old are you?", "In years.", InterviewAnswerKind.Number, 0, Presentation.MaxAge),
        BasicFact.Sex => new(null, fact, "What was your sex at birth?", "Some illnesses only occur in one sex. You can leave it out.", InterviewAnswerKind.Choice, choices: Choices<Sex>()),
        BasicFact.Sites => new(null, fact, "Where does it hurt?", "Name every place, and the side.", InterviewAnswerKind.BodySites, choices: Choices<PainRegion>()),
        BasicFact.Onset => new(null, fact, "How did it begin?", null, InterviewAnswerKind.Choice, choices: Choices<PainOnset>()),
        BasicFact.Duration => new(null, fact, "How many days has it lasted?", "A month is 30 days, a year is 365. Count this bout of pain.", InterviewAnswerKind.Number, 0, Presentation.MaxDurationDays),
        _ => new(null, fact, "How bad is the pain, from 0 to 10?", "0 is no pain, 10 is the worst you can imagine.", InterviewAnswerKind.Number, 0, PainIntensity.Max),
    };

    private static ImmutableArray<string> Choices<TEnum>()
        where TEnum : struct, Enum => [.. EnumText<TEnum>.All];
}
