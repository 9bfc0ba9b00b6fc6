using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>What a person said to one screen, as a host may keep it to take the interview up later: see <see cref="Interview.Resume"/>.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class InterviewAnswer
{
    /// <summary>Makes an answer.</summary>
    /// <param name="asked">The <see cref="InterviewQuestion.Key"/> of each question that was on the screen; at least one.</param>
    /// <param name="said">What the person said. Anything that was not asked is left out.</param>
    /// <param name="rest">What the other findings on the screen are: absent or unsure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="said"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asked"/> is empty or holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rest"/> is neither absent nor unsure.</exception>
    public InterviewAnswer(ImmutableArray<string> asked, Presentation said, FindingStatus rest)
    {
        Asked = Guard.NotEmpty(asked);
        Said = Guard.NotNull(said);
        Rest = rest is FindingStatus.Absent or FindingStatus.Unsure ? rest : throw new ArgumentOutOfRangeException(nameof(rest), "The rest is absent or unsure.");
    }

    /// <summary>The key of each question that was on the screen: a finding's id, or a basic fact's name.</summary>
    public ImmutableArray<string> Asked { get; }

    /// <summary>What the person said.</summary>
    public Presentation Said { get; }

    /// <summary>What the other findings on the screen are: <see cref="FindingStatus.Absent"/> or <see cref="FindingStatus.Unsure"/>.</summary>
    public FindingStatus Rest { get; }

    /// <summary>Says only how many questions were asked: no value of the person is ever in it.</summary>
    /// <returns>A text for logs.</returns>
    public override string ToString() => FormattableString.Invariant($"Answer to {Asked.Length} questions");

    /// <summary>What the person said of one finding on the screen.</summary>
    internal FindingStatus StatusOf(Finding finding) => Said[finding] is var status && status == FindingStatus.NotAssessed ? Rest : status;
}

/// <summary>A screen with what the person said.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class AnsweredScreen
{
    internal AnsweredScreen(InterviewScreen screen, InterviewAnswer answer)
    {
        Screen = screen;
        Answer = answer;
    }

    /// <summary>The screen.</summary>
    public InterviewScreen Screen { get; }

    /// <summary>What the person said.</summary>
    public InterviewAnswer Answer { get; }

    internal static AnsweredScreen Of(InterviewScreen screen, Presentation said, FindingStatus rest) =>
        new(screen, new([.. screen.Questions.Select(question => question.Key)], said, rest));

    /// <summary>Puts answers together with what was known. Their order matters only where two answer the same question.</summary>
    internal static Presentation AddAll(Presentation known, ImmutableArray<AnsweredScreen> answered)
    {
        // Basic facts first: whether an answer about a finding applies depends on them.
        var presentation = known;
        foreach (var screen in answered)
        {
            foreach (var question in screen.Screen.Questions)
                presentation = question.Basic is { } fact ? AddBasic(presentation, fact, screen.Answer.Said) : presentation;
        }

        var statuses = new List<KeyValuePair<FindingId, FindingStatus>>();
        foreach (var screen in answered)
        {
            foreach (var question in screen.Screen.Questions)
            {
                if (question.Finding is { } finding && finding.AskedOf.Test(presentation) != Match.NotMet)
                    statuses.Add(new(finding.Id, screen.Answer.StatusOf(finding)));
            }
        }

        return presentation.WithStatuses([.. statuses]);
    }

    private static Presentation AddBasic(Presentation presentation, BasicFact fact, Presentation said) => fact switch
    {
        BasicFact.Age => presentation.WithAge(said.Age),
        BasicFact.Sex => presentation.WithSex(said.Sex),
        BasicFact.Sites => presentation.WithSites([.. said.Sites]),
        BasicFact.Onset => presentation.WithOnset(said.Onset),
        BasicFact.Duration => presentation.WithDurationDays(said.DurationDays),
        _ => presentation.WithIntensity(said.Intensity),
    };
}
