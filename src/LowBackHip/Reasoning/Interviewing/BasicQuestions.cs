using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Asks for the facts that other questions depend on.</summary>
internal static class BasicQuestions
{
    private static readonly ImmutableArray<ImmutableArray<BasicFact>> Screens =
        [[BasicFact.Age, BasicFact.Sex], [BasicFact.Sites], [BasicFact.Duration, BasicFact.Onset, BasicFact.Intensity]];

    internal static InterviewScreen? Next(Interview interview)
    {
        foreach (var screen in Screens)
        {
            ImmutableArray<InterviewQuestion> questions = [.. screen.Where(fact => IsOpen(interview, fact)).Select(fact => Ask(interview.Evaluator.Questions, fact))];
            if (!questions.IsEmpty)
                return Screen(questions);
        }

        return null;
    }

    internal static InterviewScreen Screen(ImmutableArray<InterviewQuestion> questions) =>
        new(InterviewScreenKind.Basics, "First, a few basics.", "Which questions matter, and what the answers mean, depends on these.", questions);

    /// <summary>How many of the screens are behind, from 0 to 1.</summary>
    internal static double Share(Interview interview) =>
        (double)Screens.Count(screen => !screen.Any(fact => IsOpen(interview, fact))) / Screens.Length;

    internal static InterviewQuestion Ask(QuestionIndex index, BasicFact fact) => fact switch
    {
        BasicFact.Age => Number("How old are you?", "In years.", 0, Presentation.MaxAge, index, fact),
        BasicFact.Sex => Choice<Sex>("What was your sex at birth?", "Some illnesses occur in one sex only. You can leave it out.", InterviewAnswerKind.Choice, index, fact),
        BasicFact.Sites => Choice<PainRegion>("Where does it hurt?", "Name every place, and the side.", InterviewAnswerKind.BodySites, index, fact),
        BasicFact.Onset => Choice<PainOnset>("How did it begin?", null, InterviewAnswerKind.Choice, index, fact),
        BasicFact.Duration => Number("How long has it lasted, in days?", "A week is 7 days, a month 30, a year 365. Count this bout of pain.", 0, Presentation.MaxDurationDays, index, fact),
        _ => Number("How bad is the pain, from 0 to 10?", "0 is no pain, 10 is the worst you can imagine.", 0, PainIntensity.Max, index, fact),
    };

    private static InterviewQuestion Number(string wording, string clarification, double least, double most, QuestionIndex index, BasicFact fact) =>
        new(wording, InterviewAnswerKind.Number) { Basic = fact, Clarification = clarification, Least = least, Most = most, RedFlags = index.FlagsOf(fact) };

    private static InterviewQuestion Choice<TEnum>(string wording, string? clarification, InterviewAnswerKind kind, QuestionIndex index, BasicFact fact)
        where TEnum : struct, Enum =>
        new(wording, kind) { Basic = fact, Clarification = clarification, Choices = [.. EnumText<TEnum>.All], RedFlags = index.FlagsOf(fact) };

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
        return !isKnown && !interview.Answered.Any(answered => answered.Screen.Questions.Any(question => question.Basic == fact));
    }
}
