using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>What one screen of an interview is for.</summary>
public enum InterviewScreenKind
{
    /// <summary>Basic facts that other questions depend on.</summary>
    Basics = 1,

    /// <summary>Any of these? Findings that could mean more urgency.</summary>
    Safety = 2,

    /// <summary>One finding that tells causes apart.</summary>
    Cause = 3,

    /// <summary>Findings that decide how gently a plan of exercises starts.</summary>
    Plan = 4,
}

/// <summary>One screen of an interview: one question, or several that are asked together.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class InterviewScreen
{
    internal InterviewScreen(InterviewScreenKind kind, string prompt, string why, ImmutableArray<InterviewQuestion> questions)
    {
        Kind = kind;
        Prompt = prompt;
        Why = why;
        Questions = questions;
    }

    /// <summary>What the screen is for.</summary>
    public InterviewScreenKind Kind { get; }

    /// <summary>The line above the questions, such as <c>Are any of these true for you?</c></summary>
    public string Prompt { get; }

    /// <summary>Why it is asked, in plain words.</summary>
    public string Why { get; }

    /// <summary>The questions; at least one.</summary>
    public ImmutableArray<InterviewQuestion> Questions { get; }

    /// <summary>The red flags that the answers bear on, most urgent first; empty for causes.</summary>
    public ImmutableArray<RedFlag> RedFlags => [.. Questions.SelectMany(question => question.RedFlags).Distinct().OrderByDescending(flag => flag.Disposition)];

    /// <summary>The conditions that the answers bear on: those that the red flags suspect, or the causes to be told apart; empty for a question about the plan.</summary>
    public ImmutableArray<Condition> Conditions => [.. RedFlags.Select(flag => flag.Suspects).Concat(Questions.SelectMany(question => question.Conditions)).DistinctBy(condition => condition.Id)];
}

/// <summary>How a question of an interview is answered.</summary>
public enum InterviewAnswerKind
{
    /// <summary>Yes, no, or not sure.</summary>
    YesNoNotSure = 1,

    /// <summary>One of several findings on a screen: yes, no or not sure, and one "none of these" for all that were left out.</summary>
    AnyOfThese = 2,

    /// <summary>A number from <see cref="InterviewQuestion.Least"/> to <see cref="InterviewQuestion.Most"/>, or not known.</summary>
    Number = 3,

    /// <summary>One of <see cref="InterviewQuestion.Choices"/>, or not known.</summary>
    Choice = 4,

    /// <summary>Places on the body with their sides, from <see cref="InterviewQuestion.Choices"/>, or not known.</summary>
    BodySites = 5,
}

/// <summary>One question of an interview.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class InterviewQuestion
{
    internal InterviewQuestion(string wording, InterviewAnswerKind answerKind)
    {
        Wording = wording;
        AnswerKind = answerKind;
    }

    /// <summary>The finding asked about; null for a basic fact.</summary>
    public Finding? Finding { get; internal init; }

    /// <summary>The basic fact asked for; null for a finding.</summary>
    public BasicFact? Basic { get; internal init; }

    /// <summary>The finding's id, or the basic fact's name.</summary>
    public string Key => Finding?.Id.Value ?? EnumText<BasicFact>.Of(Basic!.Value);

    /// <summary>The plain question, in the host's wording where it gave one.</summary>
    public string Wording { get; }

    /// <summary>What helps to answer, or null.</summary>
    public string? Clarification { get; internal init; }

    /// <summary>How it is answered.</summary>
    public InterviewAnswerKind AnswerKind { get; }

    /// <summary>The least number, for <see cref="InterviewAnswerKind.Number"/>.</summary>
    public double? Least { get; internal init; }

    /// <summary>The highest number, for <see cref="InterviewAnswerKind.Number"/>.</summary>
    public double? Most { get; internal init; }

    /// <summary>The choices as the wire form writes them, for <see cref="InterviewAnswerKind.Choice"/> and <see cref="InterviewAnswerKind.BodySites"/>; else empty.</summary>
    public ImmutableArray<string> Choices { get; internal init; } = [];

    /// <summary>The red flags still open that the answer bears on, most urgent first; empty for a question about causes.</summary>
    public ImmutableArray<RedFlag> RedFlags { get; internal init; } = [];

    /// <summary>The conditions that the answer would make more or less likely, the leading one first; empty for a question about safety.</summary>
    public ImmutableArray<Condition> Conditions { get; internal init; } = [];

    /// <summary>Returns the key.</summary>
    /// <returns>The finding's id, or the basic fact's name.</returns>
    public override string ToString() => Key;
}
