using System.Collections.Immutable;

namespace LowBackHip;

/// <summary>A questionnaire or rating that says how somebody is doing: how it is scored, what the score means, and on what terms it may be used.</summary>
/// <remarks>
/// Holds the scoring of numeric answers only. The wording of the items belongs to their owners and is not here: a host shows the items on the terms of
/// <see cref="License"/>. Immutable and safe for any thread. Two measures are the same when their ids are; equality is by reference.
/// </remarks>
public sealed class OutcomeMeasure
{
    // From checked answers, null for missing ones, to the score, or null when too few are answered.
    private readonly Func<OutcomeMeasure, ImmutableArray<int?>, OutcomeScore?> _scoring;

    internal OutcomeMeasure(Func<OutcomeMeasure, ImmutableArray<int?>, OutcomeScore?> scoring) => _scoring = scoring;

    /// <summary>The measure's permanent name, such as <c>roland-morris</c>.</summary>
    public required OutcomeMeasureId Id { get; init => field = Guard.NotNull(value); }

    /// <summary>The name.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>What it says, in plain words.</summary>
    public required string Measures { get; init => field = Guard.NotBlank(value); }

    /// <summary>The most that the answer to each item can be, in the order of the items; the least is 0.</summary>
    public required ImmutableArray<int> MostAnswers { get; init => field = Guard.NotEmpty(value); }

    /// <summary>Whether fewer answers than there are places may be given, because the person chooses the items.</summary>
    public bool TakesFewer { get; init; }

    /// <summary>The least the score can be.</summary>
    public required double LeastScore { get; init; }

    /// <summary>The most the score can be.</summary>
    public required double MostScore { get; init; }

    /// <summary>Whether a higher score is better; null where the score is no scale of getting better.</summary>
    public required bool? HigherIsBetter { get; init; }

    /// <summary>How the score is made, and what is done about answers that are missing, in words.</summary>
    public required string ScoringRule { get; init => field = Guard.NotBlank(value); }

    /// <summary>The fewest answers that still give a score.</summary>
    public required int FewestAnswers { get; init => field = Guard.InRange(value, 1, 100); }

    /// <summary>What ranges of the score mean, lowest first; empty where none was read.</summary>
    public ImmutableArray<OutcomeBand> Bands { get; init => field = Guard.Whole(value); } = [];

    /// <summary>The smallest change that matters; null where none was read.</summary>
    public ImportantChange? ImportantChange { get; init; }

    /// <summary>On what terms it may be used.</summary>
    public required OutcomeLicense License { get; init => field = Guard.NotNull(value); }

    /// <summary>Where the scoring comes from; at least one.</summary>
    public required ImmutableArray<Source> Sources { get; init => field = Guard.NotEmpty(value); }

    /// <summary>Scores answers.</summary>
    /// <param name="answers">One number for each item in its order, or null where it was not answered.</param>
    /// <returns>The score, or null when too few items were answered.</returns>
    /// <exception cref="ArgumentException">There are too few or too many places for answers.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An answer is outside its range.</exception>
    public OutcomeScore? Score(params ReadOnlySpan<int?> answers)
    {
        if (answers.Length > MostAnswers.Length || (answers.Length < MostAnswers.Length && !TakesFewer))
            throw new ArgumentException("The number of answers is not that of the items; give null for an item that was not answered.", nameof(answers));
        var answered = 0;
        for (var item = 0; item < answers.Length; item++)
        {
            if (answers[item] is not { } answer)
                continue;
            Guard.InRange(answer, 0, MostAnswers[item], nameof(answers));
            answered++;
        }

        return answered < FewestAnswers ? null : _scoring(this, [.. answers]);
    }

    /// <summary>Which way a score went between two times.</summary>
    /// <param name="before">The first score.</param>
    /// <param name="after">The second score.</param>
    /// <returns>The course; <see cref="PainCourse.Unknown"/> where it is no scale of getting better or no important change was read.</returns>
    public PainCourse Compare(double before, double after)
    {
        if (HigherIsBetter is not { } higherIsBetter || ImportantChange is not { } important)
            return PainCourse.Unknown;
        return !important.IsReached(before, after) ? PainCourse.Same : (after > before) == higherIsBetter ? PainCourse.Better : PainCourse.Worse;
    }

    /// <summary>Returns the measure's id.</summary>
    /// <returns>The id's text.</returns>
    public override string ToString() => Id.Value;

    internal OutcomeScore Of(double value, int answered, ImmutableArray<OutcomeSubscore> parts = default, string? band = null) =>
        new(value, answered, band ?? Bands.LastOrDefault(range => Math.Round(value, MidpointRounding.AwayFromZero) >= range.From)?.Name, parts.IsDefault ? [] : parts);
}

/// <summary>The numeric answers to a measure.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class OutcomeAnswers
{
    internal OutcomeAnswers(OutcomeMeasure measure, ImmutableArray<int?> answers)
    {
        Measure = measure;
        Answers = answers;
    }

    /// <summary>The measure.</summary>
    public OutcomeMeasure Measure { get; }

    /// <summary>One number for each item in its order, or null where it was not answered.</summary>
    public ImmutableArray<int?> Answers { get; }

    /// <summary>Scores them.</summary>
    /// <returns>The score, or null when too few items were answered.</returns>
    public OutcomeScore? Score() => Measure.Score(Answers.AsSpan());
}

/// <summary>A score.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class OutcomeScore
{
    internal OutcomeScore(double value, int answered, string? band, ImmutableArray<OutcomeSubscore> parts)
    {
        Value = value;
        Answered = answered;
        Band = band;
        Parts = parts;
    }

    /// <summary>The score, not rounded.</summary>
    public double Value { get; }

    /// <summary>How many items were answered.</summary>
    public int Answered { get; }

    /// <summary>What it means; null where no bands were read.</summary>
    public string? Band { get; }

    /// <summary>The scores of its parts; empty for most.</summary>
    public ImmutableArray<OutcomeSubscore> Parts { get; }
}

/// <summary>The score of one part of a measure.</summary>
/// <param name="Name">The part.</param>
/// <param name="Value">Its score; null when too few of its items were answered.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record OutcomeSubscore(string Name, double? Value)
{
    /// <summary>The part.</summary>
    public string Name { get; } = Guard.NotNull(Name);

    /// <summary>Without the score, so that no log tells it.</summary>
    /// <returns>The part's name.</returns>
    public override string ToString() => Name;
}

/// <summary>What a range of a score means: from its number up to the next band's. The score is rounded to a whole number first.</summary>
/// <param name="From">The least score of the band.</param>
/// <param name="Name">What it means.</param>
/// <param name="Source">Where it comes from.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record OutcomeBand(double From, string Name, Source Source)
{
    /// <summary>What it means.</summary>
    public string Name { get; } = Guard.NotNull(Name);

    /// <summary>Where it comes from.</summary>
    public Source Source { get; } = Guard.NotNull(Source);
}

/// <summary>On what terms a measure may be used. Not legal advice: ask the owner before shipping any wording.</summary>
/// <param name="Owner">Who owns the items; null where that is not known or nobody does.</param>
/// <param name="Free">What is free.</param>
/// <param name="NeedsPermission">What needs permission, or is not settled; null where nothing does.</param>
/// <param name="OpenAlternative">What to use instead where permission is not to be had; null where none is needed.</param>
/// <param name="Source">Where that comes from; <see cref="Provenance.Unverified"/> where it is from memory.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record OutcomeLicense(string? Owner, string Free, string? NeedsPermission, string? OpenAlternative, Source Source)
{
    /// <summary>What is free.</summary>
    public string Free { get; } = Guard.NotNull(Free);

    /// <summary>Where that comes from; <see cref="Provenance.Unverified"/> where it is from memory.</summary>
    public Source Source { get; } = Guard.NotNull(Source);
}
