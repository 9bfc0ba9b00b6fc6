using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Leads a conversation: what to ask next, and why, until the urgency is settled and the leading causes are told apart.</summary>
/// <remarks>
/// <para>Basics come first, then safety in grouped screens ordered by the urgency they could reveal, then single questions about causes. It never asks what is
/// known, what the person was unsure of, what an answer implies, or what cannot apply to the person. It ends at once when an emergency is met.</para>
/// <para>Immutable and safe for any thread: an answer gives a new interview. It reads no clock and no randomness: the same answers lead to the same questions.</para>
/// </remarks>
public sealed class Interview
{
    private readonly Presentation _known;
    private InterviewStep? _step;

    private Interview(Evaluator evaluator, InterviewOptions options, Presentation known, ImmutableArray<AnsweredScreen> answered)
    {
        Evaluator = evaluator;
        Options = options;
        _known = known;
        Answered = answered;
        Presentation = evaluator.Questions.Implications.Complete(AnsweredScreen.AddAll(known, answered));
    }

    /// <summary>What evaluates the answers.</summary>
    public Evaluator Evaluator { get; }

    /// <summary>The host's limits and wording.</summary>
    public InterviewOptions Options { get; }

    /// <summary>All that is known so far.</summary>
    /// <remarks>
    /// What an answer implies is written down with it: who denies leg pain has also denied calf pain on walking, and who reports a foot drop has also
    /// reported a weak leg. What the person said themselves always stands as they said it. The order of the answers changes nothing.
    /// </remarks>
    public Presentation Presentation { get; }

    /// <summary>The screens answered so far, in order.</summary>
    public ImmutableArray<AnsweredScreen> Answered { get; }

    /// <summary>The next screen; null once there is nothing more to ask, and <see cref="End"/> says why.</summary>
    public InterviewScreen? Next => Step.Screen;

    /// <summary>Why the interview is over; null while it goes on.</summary>
    public InterviewEnd? End => Step.End;

    /// <summary>Whether it is safe to stop here: the interview is over, or no answer still missing can change the urgency.</summary>
    public bool MayStop => End is not null || Evaluator.TriageUnwatched(Presentation).IsSettled;

    /// <summary>How far along the interview is.</summary>
    public InterviewProgress Progress => InterviewSteps.Measure(this);

    // Two threads may both work the step out; it is the same, so either result is right and no lock is needed.
    private InterviewStep Step => _step ??= InterviewSteps.Next(this);

    /// <summary>Begins an interview.</summary>
    /// <param name="evaluator">What evaluates the answers.</param>
    /// <param name="options">The host's limits and wording, or null for none.</param>
    /// <param name="known">What is known before the first question, or null for nothing.</param>
    /// <returns>The interview.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> is null.</exception>
    public static Interview Begin(Evaluator evaluator, InterviewOptions? options = null, Presentation? known = null) =>
        new(Guard.NotNull(evaluator), options ?? InterviewOptions.Default, known ?? Presentation.Empty, []);

    /// <summary>Takes up an interview where it was left, from the answers that the host kept.</summary>
    /// <param name="evaluator">What evaluates the answers.</param>
    /// <param name="answers">The answers: <see cref="AnsweredScreen.Answer"/> of each screen answered. Their order changes nothing about what is known.</param>
    /// <param name="options">The host's limits and wording, or null for none.</param>
    /// <param name="known">What was known before the first question, or null for nothing.</param>
    /// <returns>The interview, as it was if the catalog and the options are the same.</returns>
    /// <remarks>With another catalog every answer to a question that it still has is kept. Of two answers to one question the later counts.</remarks>
    /// <exception cref="ArgumentNullException">The evaluator or the answers are null.</exception>
    public static Interview Resume(Evaluator evaluator, IEnumerable<InterviewAnswer> answers, InterviewOptions? options = null, Presentation? known = null)
    {
        var interview = Begin(evaluator, options, known);
        foreach (var answer in Guard.NotNull(answers))
        {
            if (InterviewSteps.ScreenOf(interview, answer) is { } screen)
                interview = interview.With(interview.Answered.Add(new(screen, answer)));
        }

        return interview;
    }

    /// <summary>Answers the next screen.</summary>
    /// <param name="said">What the person said: findings that are present, absent or unsure, and basic facts. Anything not on the screen is left out.</param>
    /// <param name="rest">
    /// What the screen's other findings are: <see cref="FindingStatus.Absent"/> for "none of the others", <see cref="FindingStatus.Unsure"/> for "I do not know".
    /// Basic facts left out count as not known and are not asked again.
    /// </param>
    /// <returns>The interview with the answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="said"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rest"/> is neither absent nor unsure.</exception>
    /// <exception cref="InvalidOperationException">The interview is over.</exception>
    public Interview Answer(Presentation said, FindingStatus rest) =>
        Next is { } screen
            ? With(Answered.Add(AnsweredScreen.Of(screen, said, rest)))
            : throw new InvalidOperationException("The interview is over: there is no screen to answer.");

    /// <summary>Changes the answer to an earlier screen and keeps the later ones that still apply.</summary>
    /// <param name="screen">The index of the screen in <see cref="Answered"/>.</param>
    /// <param name="said">What the person says instead.</param>
    /// <param name="rest">What the screen's other findings are: absent or unsure.</param>
    /// <returns>The interview with the changed answer.</returns>
    /// <remarks>
    /// A later answer does not count while its question cannot apply to the person: the answers about pregnancy of someone who turns out to be male. A later
    /// answer that contradicts the changed one still counts, and the evaluation tells of the contradiction.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="said"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such screen, or <paramref name="rest"/> is neither absent nor unsure.</exception>
    public Interview AnswerAgain(int screen, Presentation said, FindingStatus rest)
    {
        Guard.InRange(screen, 0, Answered.Length - 1);
        return With(Answered.SetItem(screen, AnsweredScreen.Of(Answered[screen].Screen, said, rest)));
    }

    /// <summary>Takes the last answer back.</summary>
    /// <returns>The interview before it.</returns>
    /// <exception cref="InvalidOperationException">Nothing was answered yet.</exception>
    public Interview Back() =>
        Answered.IsEmpty ? throw new InvalidOperationException("Nothing was answered yet.") : With(Answered.RemoveAt(Answered.Length - 1));

    /// <summary>Evaluates what is known so far.</summary>
    /// <returns>The evaluation.</returns>
    public Evaluation Evaluate() => Evaluator.Evaluate(Presentation);

    /// <summary>Says only how many screens were answered: no value of the person is ever in it.</summary>
    /// <returns>A text for logs.</returns>
    public override string ToString() => FormattableString.Invariant($"Interview ({Answered.Length} screens answered)");

    private Interview With(ImmutableArray<AnsweredScreen> answered) => new(Evaluator, Options, _known, answered);
}

/// <summary>Why an interview is over.</summary>
public enum InterviewEnd
{
    /// <summary>An emergency is met: nothing else matters now.</summary>
    Emergency = 1,

    /// <summary>The urgency is settled, and no question left would tell the causes much better apart.</summary>
    Settled = 2,

    /// <summary>The urgency is still open, but no question that may be asked could settle or raise it.</summary>
    NothingLeftToAsk = 3,

    /// <summary>The host's limit is reached.</summary>
    Limit = 4,
}

/// <summary>How far along an interview is.</summary>
/// <param name="Screens">Screens answered.</param>
/// <param name="Questions">Questions answered, basics included.</param>
/// <param name="OpenRedFlags">Red flags that could still raise the urgency.</param>
/// <param name="Fraction">A rough share of the way, from 0 to 1: it never falls with an answer, and reaches 1 only at the end.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record InterviewProgress(int Screens, int Questions, int OpenRedFlags, double Fraction);
