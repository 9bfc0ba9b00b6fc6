using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace LowBackHip.Json;

/// <summary>One thing that is wrong with the text of a presentation.</summary>
/// <param name="Path">
/// Where, such as <c>$.pain.sites[0].region</c>. A name that is no known property and has not the form of an id is given by its place, counted from 0:
/// <c>$.findings[#3]</c>.
/// </param>
/// <param name="Code">What kind; permanent.</param>
/// <param name="Message">What is wrong and what would be right, in words. No value of the presentation is ever in it.</param>
/// <remarks>Immutable and safe for any thread; safe to log.</remarks>
public sealed record PresentationProblem(string Path, PresentationProblemCode Code, string Message)
{
    /// <summary>
    /// Where, such as <c>$.pain.sites[0].region</c>. A name that is no known property and has not the form of an id is given by its place, counted from 0:
    /// <c>$.findings[#3]</c>.
    /// </summary>
    public string Path { get; } = Guard.NotNull(Path);

    /// <summary>What is wrong and what would be right, in words. No value of the presentation is ever in it.</summary>
    public string Message { get; } = Guard.NotNull(Message);

    /// <summary>The path and the message on one line.</summary>
    /// <returns>Plain text.</returns>
    public override string ToString() => $"{Path}: {Message}";
}

/// <summary>What kind of problem the text of a presentation has.</summary>
public enum PresentationProblemCode
{
    /// <summary>The text is no JSON, or ends too soon; nothing after that place was read.</summary>
    BrokenSyntax = 1,

    /// <summary>Something follows the presentation.</summary>
    TrailingContent = 2,

    /// <summary>The text has bytes that are no UTF-8 (nothing after them was read), or half of a character that is written as two.</summary>
    InvalidText = 3,

    /// <summary>The text is longer than <see cref="LowBackHipJson.MaxPresentationBytes"/>; nothing was read.</summary>
    TooLarge = 4,

    /// <summary>Objects or lists stand inside each other deeper than <see cref="LowBackHipJson.MaxPresentationDepth"/>.</summary>
    TooDeep = 5,

    /// <summary>There are more problems than <see cref="LowBackHipJson.MaxPresentationProblems"/>; nothing after that place was read.</summary>
    TooManyProblems = 6,

    /// <summary>A value has another type than it must have: a text where a number belongs, or null.</summary>
    WrongType = 7,

    /// <summary>An object names the same property twice.</summary>
    DuplicateProperty = 8,

    /// <summary>A property is not part of the wire form.</summary>
    UnknownProperty = 9,

    /// <summary>A property that must be there is missing.</summary>
    MissingProperty = 10,

    /// <summary>The schema named is not the one that this library reads.</summary>
    UnknownSchema = 11,

    /// <summary>A number is outside its range, or has a fraction where it must be whole.</summary>
    NumberOutOfRange = 12,

    /// <summary>The catalog has no such finding.</summary>
    UnknownFinding = 13,

    /// <summary>The status of a finding is none of the allowed words.</summary>
    UnknownStatus = 14,

    /// <summary>A pain region is none of the allowed words.</summary>
    UnknownRegion = 15,

    /// <summary>A side is none of the allowed words.</summary>
    UnknownSide = 16,

    /// <summary>An onset is none of the allowed words.</summary>
    UnknownOnset = 17,

    /// <summary>A sex is none of the allowed words.</summary>
    UnknownSex = 18,
}

/// <summary>A text is no presentation.</summary>
/// <remarks>No value of the presentation is in the message or in <see cref="Problems"/>.</remarks>
public sealed class PresentationFormatException : JsonException
{
    internal PresentationFormatException(ImmutableArray<PresentationProblem> problems)
        : base(Describe(problems), problems[0].Path, lineNumber: null, bytePositionInLine: null) => Problems = problems;

    /// <summary>Everything that is wrong, in the order of the text; at least one.</summary>
    public ImmutableArray<PresentationProblem> Problems { get; }

    private static string Describe(ImmutableArray<PresentationProblem> problems)
    {
        var count = problems.Length == 1 ? "1 problem" : string.Create(CultureInfo.InvariantCulture, $"{problems.Length} problems");
        return $"The presentation cannot be read, it has {count}:\n{string.Join('\n', problems)}";
    }
}
