using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Leads a conversation: what to ask next, and why, until the urgency is settled and the leading causes are told apart.</summary>
/// <remarks>
/// <para>Basics come first, then safety in grouped screens ordered by the urgency they could reveal, then single questions about causes. It never asks what is
/// known, what the person was unsure of, or what cannot apply to the person, and it stops at once when an emergency is met.</para>
/// <para>Immutable and safe for any thread: an answer gives a new interview. It reads no clock and no randomness: the same answers lead to the same questions.</para>
/// </remarks>
public sealed class Interview
{
    private readonly Presentation _known;
    private readonly Lazy<(InterviewScreen? Screen, InterviewEnd? End)> _next;

    private Interview(Evaluator evaluator, InterviewOptions options, Presentation known, ImmutableArray<AnsweredScreen> answered)
    {
        Evaluator = evaluator;
        Options = options;
        _known = known;
        Answered = answered;
        Presentation = answered.Aggregate(known, (presentation, screen) => screen.AddTo(presentation));
        _next = new(() => InterviewSteps.Next(this), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>What evaluates the answers.</summary>
    public Evaluator Evaluator { get; }

    /// <summary>The host's limits and wording.</summary>
    public InterviewOptions Options { get; }

    /// <summary>All that is known so far.</summary>
    public Presentation Presentation { get; }

    /// <summary>The screens answered so far, in order.</summary>
    public ImmutableArray<AnsweredScreen> Answered { get; }

    /// <summary>The next screen; null once there is nothing more to ask, and <see cref="End"/> says why.</summary>
    public InterviewScreen? Next => _next.Value.Screen;

    /// <summary>Why the interview is over; null while it goes on.</summary>
    public InterviewEnd? End => _next.Value.End;

    /// <summary>Whether it is safe to stop here: the urgency is settled, or an emergency is met already.</summary>
    public bool MayStop => End is not null || Evaluator.Triage(Presentation) is { IsSettled: true } or { AtLeast: Disposition.Emergency };

    /// <summary>How far along the interview is.</summary>
    public InterviewProgress Progress => InterviewSteps.Measure(this);

    /// <summary>Begins an interview.</summary>
    /// <param name="evaluator">What evaluates the answers.</param>
    /// <param name="options">The host's limits and wording, or null for none.</param>
    /// <param name="known">What is known before the first question, or null for nothing.</param>
    /// <returns>The interview.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> is null.</exception>
    public static Interview Begin(Evaluator evaluator, InterviewOptions? options = null, Presentation? known = null) =>
        new(Guard.NotNull(evaluator), options ?? InterviewOptions.Default, known ?? Presentation.Empty, []);

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
    public Interview Answer(Presentation said, FindingStatus rest = FindingStatus.Absent) =>
        Next is { } screen
            ? new(Evaluator, Options, _known, Answered.Add(new AnsweredScreen(screen, said, rest)))
            : throw new InvalidOperationException("The interview is over: there is no screen to answer.");

    /// <summary>Changes the answer to an earlier screen and keeps the later ones that still apply.</summary>
    /// <param name="screen">The index of the screen in <see cref="Answered"/>.</param>
    /// <param name="said">What the person says instead.</param>
    /// <param name="rest">What the screen's other findings are: absent or unsure.</param>
    /// <returns>The interview with the changed answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="said"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such screen, or <paramref name="rest"/> is neither absent nor unsure.</exception>
    public Interview AnswerAgain(int screen, Presentation said, FindingStatus rest = FindingStatus.Absent)
    {
        Guard.InRange(screen, 0, Answered.Length - 1);
        return new(Evaluator, Options, _known, Answered.SetItem(screen, new AnsweredScreen(Answered[screen].Screen, said, rest)));
    }

    /// <summary>Takes the last answer back.</summary>
    /// <returns>The interview before it.</returns>
    /// <exception cref="InvalidOperationException">Nothing was answered yet.</exception>
    public Interview Back() =>
        Answered.IsEmpty
            ? throw new InvalidOperationException("Nothing was answered yet.")
            : new(Evaluator, Options, _known, Answered.RemoveAt(Answered.Length - 1));

    /// <summary>Evaluates what is known so far.</summary>
    /// <returns>The evaluation.</returns>
    public Evaluation Evaluate() => Evaluator.Evaluate(Presentation);

    /// <summary>Says only how many screens were answered: no value of the person is ever in it.</summary>
    /// <returns>A text for logs.</returns>
    public override string ToString() => FormattableString.Invariant($"Interview ({Answered.Length} screens answered)");

    internal bool WasAsked(BasicFact fact) => Answered.Any(answered => answered.Screen.Questions.Any(question => question.Basic == fact));
}

/// <summary>A host's limits and wording for interviews.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class InterviewOptions
{
    /// <summary>The defaults.</summary>
    public static InterviewOptions Default { get; } = new();

    /// <summary>The most findings on one safety screen, from 1 to 20. The default is 9.</summary>
    public int MostOnAScreen { get; init => field = Guard.InRange(value, 1, 20); } = 9;

    /// <summary>The most questions in all, from 1 to 1000, basics not counted. The default is 200; a lower limit may end the interview before the urgency is settled.</summary>
    public int MostQuestions { get; init => field = Guard.InRange(value, 1, 1000); } = 200;

    /// <summary>The most single questions about causes once the urgency is settled, from 0 to 50. The default is 4.</summary>
    public int MostCauseQuestions { get; init => field = Guard.InRange(value, 0, 50); } = 4;

    /// <summary>Topics never asked about. The default is none. Leaving one out can keep the urgency open.</summary>
    public ImmutableArray<FindingTopic> SkippedTopics { get; init => field = Guard.Whole(value); } = [];

    /// <summary>The host's own wording of questions, by finding. The default is none.</summary>
    public ImmutableDictionary<FindingId, string> Wording { get; init => field = Guard.NotNull(value); } = ImmutableDictionary<FindingId, string>.Empty;
}

/// <summary>What one screen of an interview is for.</summary>
public enum InterviewScreenKind
{
    /// <summary>Basic facts that other questions depend on.</summary>
    Basics = 1,

    /// <summary>Any of these? Findings that could mean more urgency.</summary>
    Safety = 2,

    /// <summary>One finding that tells causes apart.</summary>
    Cause = 3,
}

/// <summary>One screen of an interview: one question, or several that are asked together.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class InterviewScreen
{
    internal InterviewScreen(
        InterviewScreenKind kind, string prompt, string why, ImmutableArray<InterviewQuestion> questions, ImmutableArray<RedFlag> redFlags, ImmutableArray<Condition> conditions)
    {
        Kind = kind;
        Prompt = prompt;
        Why = why;
        Questions = questions;
        RedFlags = redFlags;
        Conditions = conditions;
    }

    /// <summary>What the screen is for.</summary>
    public InterviewScreenKind Kind { get; }

    /// <summary>The line above the questions, such as <c>Do you have any of these?</c></summary>
    public string Prompt { get; }

    /// <summary>Why it is asked, in plain words.</summary>
    public string Why { get; }

    /// <summary>The questions; at least one.</summary>
    public ImmutableArray<InterviewQuestion> Questions { get; }

    /// <summary>The red flags the answers bear on; empty for basics and causes.</summary>
    public ImmutableArray<RedFlag> RedFlags { get; }

    /// <summary>The conditions the answers bear on; empty for basics.</summary>
    public ImmutableArray<Condition> Conditions { get; }
}

/// <summary>How a question of an interview is answered.</summary>
public enum InterviewAnswerKind
{
    /// <summary>Yes, no, or not sure.</summary>
    YesNoNotSure = 1,

    /// <summary>A number from <see cref="InterviewQuestion.Least"/> to <see cref="InterviewQuestion.Most"/>, or not known.</summary>
    Number = 2,

    /// <summary>One of <see cref="InterviewQuestion.Choices"/>, or not known.</summary>
    Choice = 3,

    /// <summary>Places on the body with their sides, from <see cref="InterviewQuestion.Choices"/>, or not known.</summary>
    BodySites = 4,
}

/// <summary>One question of an interview.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class InterviewQuestion
{
    internal InterviewQuestion(
        Finding? finding, BasicFact? basic, string wording, string? clarification, InterviewAnswerKind answerKind, double? least = null, double? most = null, ImmutableArray<string>? choices = null)
    {
        Finding = finding;
        Basic = basic;
        Wording = wording;
        Clarification = clarification;
        AnswerKind = answerKind;
        Least = least;
        Most = most;
        Choices = choices ?? [];
    }

    /// <summary>The finding asked about; null for a basic fact.</summary>
    public Finding? Finding { get; }

    /// <summary>The basic fact asked for; null for a finding.</summary>
    public BasicFact? Basic { get; }

    /// <summary>The finding's id, or the basic fact's name.</summary>
    public string Key => Finding?.Id.Value ?? EnumText<BasicFact>.Of(Basic!.Value);

    /// <summary>The plain question, in the host's wording where it gave one.</summary>
    public string Wording { get; }

    /// <summary>What helps to answer, or null.</summary>
    public string? Clarification { get; }

    /// <summary>How it is answered.</summary>
    public InterviewAnswerKind AnswerKind { get; }

    /// <summary>The least number, for <see cref="InterviewAnswerKind.Number"/>.</summary>
    public double? Least { get; }

    /// <summary>The highest number, for <see cref="InterviewAnswerKind.Number"/>.</summary>
    public double? Most { get; }

    /// <summary>The choices as the wire form writes them, for <see cref="InterviewAnswerKind.Choice"/> and <see cref="InterviewAnswerKind.BodySites"/>; else empty.</summary>
    public ImmutableArray<string> Choices { get; }
}

/// <summary>A screen with what the person said.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class AnsweredScreen
{
    internal AnsweredScreen(InterviewScreen screen, Presentation said, FindingStatus rest)
    {
        Screen = screen;
        Said = Guard.NotNull(said);
        Rest = rest is FindingStatus.Absent or FindingStatus.Unsure ? rest : throw new ArgumentOutOfRangeException(nameof(rest), "The rest is absent or unsure.");
    }

    /// <summary>The screen.</summary>
    public InterviewScreen Screen { get; }

    /// <summary>What the person said.</summary>
    public Presentation Said { get; }

    /// <summary>What the screen's other findings are.</summary>
    public FindingStatus Rest { get; }

    /// <summary>Adds the answers to a presentation; a finding that cannot apply to the person any more, after an earlier answer changed, is left out.</summary>
    internal Presentation AddTo(Presentation presentation)
    {
        foreach (var question in Screen.Questions)
        {
            if (question.Finding is { } finding)
            {
                var status = Said[finding] == FindingStatus.NotAssessed ? Rest : Said[finding];
                if (finding.AskedOf.Test(presentation) != Match.NotMet)
                    presentation = presentation.With(finding, status);
                continue;
            }

            presentation = question.Basic switch
            {
                BasicFact.Age => presentation.WithAge(Said.Age),
                BasicFact.Sex => presentation.WithSex(Said.Sex),
                BasicFact.Sites => presentation.WithSites([.. Said.Sites]),
                BasicFact.Onset => presentation.WithOnset(Said.Onset),
                BasicFact.Duration => presentation.WithDurationDays(Said.DurationDays),
                _ => presentation.WithIntensity(Said.Intensity),
            };
        }

        return presentation;
    }
}

/// <summary>Why an interview is over.</summary>
public enum InterviewEnd
{
    /// <summary>An emergency is met: nothing else matters now.</summary>
    Emergency = 1,

    /// <summary>The urgency is settled, and no question left would tell the causes much better apart.</summary>
    Settled = 2,

    /// <summary>The urgency is still open, but every question that could settle it was asked or may not be asked.</summary>
    NothingLeftToAsk = 3,

    /// <summary>The host's limit is reached.</summary>
    Limit = 4,
}

/// <summary>How far along an interview is.</summary>
/// <param name="Screens">Screens answered.</param>
/// <param name="Questions">Questions answered, basics included.</param>
/// <param name="OpenRedFlags">Red flags that could still raise the urgency.</param>
/// <param name="Fraction">A rough share of the way, from 0 to 1, that never reaches 1 before the end.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record InterviewProgress(int Screens, int Questions, int OpenRedFlags, double Fraction);
