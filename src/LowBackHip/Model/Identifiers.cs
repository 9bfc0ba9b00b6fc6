using System.Diagnostics.CodeAnalysis;

namespace LowBackHip;

/// <summary>The permanent name of one entry of a catalog, for example <c>spinal-stenosis</c>.</summary>
/// <remarks>
/// Lower-case ASCII words of letters and digits joined by single hyphens, 1 to 64 characters. Equality and order are ordinal, and two ids of
/// different types are never equal. Immutable and safe for any thread.
/// </remarks>
public abstract record Identifier : IComparable<Identifier>
{
    private const int MaxLength = 64;

    // An id is looked up far more often than it is made.
    private readonly int _hash;

    private protected Identifier(string text)
    {
        Guard.NotNull(text);
        Value = IsSlug(text)
            ? text
            : throw new FormatException("An id is lower-case ASCII words of letters and digits joined by single hyphens, 1 to 64 characters.");
        _hash = text.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>The id's text.</summary>
    public string Value { get; }

    /// <summary>Orders ids by their text, ordinally.</summary>
    /// <param name="other">The id to compare with; null comes first.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(Identifier? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>Whether the two are ids of one type with one text.</summary>
    /// <param name="other">Another id, or null.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(Identifier? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && EqualityContract == other.EqualityContract && Value == other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>Returns <see cref="Value"/>.</summary>
    /// <returns>The id's text.</returns>
    public sealed override string ToString() => Value;

    internal static bool IsSlug([NotNullWhen(true)] string? text)
    {
        if (text is null || text.Length is 0 or > MaxLength)
            return false;
        var wordBefore = false;
        foreach (var character in text)
        {
            var inWord = character is (>= 'a' and <= 'z') or (>= '0' and <= '9');
            if (!inWord && (character != '-' || !wordBefore))
                return false;
            wordBefore = inWord;
        }

        return wordBefore;
    }
}

/// <summary>Names one finding, for example <c>saddle-numbness</c>.</summary>
/// <remarks>See <see cref="Identifier"/> for the form. Immutable and safe for any thread.</remarks>
public sealed record FindingId : Identifier
{
    private FindingId(string text)
        : base(text)
    {
    }

    /// <summary>Makes an id from its text.</summary>
    /// <param name="text">Lower-case words joined by single hyphens.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not hyphenated lower-case words of 1 to 64 characters.</exception>
    public static FindingId From(string text) => new(text);

    /// <summary>Makes an id from its text, or says that the text is none.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="id">The id, or null when <paramref name="text"/> is not one.</param>
    /// <returns>Whether <paramref name="text"/> is an id.</returns>
    public static bool TryFrom(string? text, [NotNullWhen(true)] out FindingId? id) => (id = IsSlug(text) ? new(text) : null) is not null;
}

/// <summary>Names one condition, for example <c>spinal-stenosis</c>.</summary>
/// <remarks>See <see cref="Identifier"/> for the form. Immutable and safe for any thread.</remarks>
public sealed record ConditionId : Identifier
{
    private ConditionId(string text)
        : base(text)
    {
    }

    /// <summary>Makes an id from its text.</summary>
    /// <param name="text">Lower-case words joined by single hyphens.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not hyphenated lower-case words of 1 to 64 characters.</exception>
    public static ConditionId From(string text) => new(text);

    /// <summary>Makes an id from its text, or says that the text is none.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="id">The id, or null when <paramref name="text"/> is not one.</param>
    /// <returns>Whether <paramref name="text"/> is an id.</returns>
    public static bool TryFrom(string? text, [NotNullWhen(true)] out ConditionId? id) => (id = IsSlug(text) ? new(text) : null) is not null;
}

/// <summary>Names one clue to a condition, for example <c>stenosis-eased-by-bending-forward</c>.</summary>
/// <remarks>See <see cref="Identifier"/> for the form. Immutable and safe for any thread.</remarks>
public sealed record ClueId : Identifier
{
    private ClueId(string text)
        : base(text)
    {
    }

    /// <summary>Makes an id from its text.</summary>
    /// <param name="text">Lower-case words joined by single hyphens.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not hyphenated lower-case words of 1 to 64 characters.</exception>
    public static ClueId From(string text) => new(text);

    /// <summary>Makes an id from its text, or says that the text is none.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="id">The id, or null when <paramref name="text"/> is not one.</param>
    /// <returns>Whether <paramref name="text"/> is an id.</returns>
    public static bool TryFrom(string? text, [NotNullWhen(true)] out ClueId? id) => (id = IsSlug(text) ? new(text) : null) is not null;
}

/// <summary>Names a group of clues that say the same thing in different ways, of which only the strongest counts, for example <c>eased-by-flexion</c>.</summary>
/// <remarks>See <see cref="Identifier"/> for the form. Immutable and safe for any thread.</remarks>
public sealed record CorrelationGroup : Identifier
{
    private CorrelationGroup(string text)
        : base(text)
    {
    }

    /// <summary>Makes an id from its text.</summary>
    /// <param name="text">Lower-case words joined by single hyphens.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not hyphenated lower-case words of 1 to 64 characters.</exception>
    public static CorrelationGroup From(string text) => new(text);

    /// <summary>Makes an id from its text, or says that the text is none.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="id">The id, or null when <paramref name="text"/> is not one.</param>
    /// <returns>Whether <paramref name="text"/> is an id.</returns>
    public static bool TryFrom(string? text, [NotNullWhen(true)] out CorrelationGroup? id) => (id = IsSlug(text) ? new(text) : null) is not null;
}

/// <summary>Names one red flag, for example <c>cauda-equina-bladder-or-bowel</c>.</summary>
/// <remarks>See <see cref="Identifier"/> for the form. Immutable and safe for any thread.</remarks>
public sealed record RedFlagId : Identifier
{
    private RedFlagId(string text)
        : base(text)
    {
    }

    /// <summary>Makes an id from its text.</summary>
    /// <param name="text">Lower-case words joined by single hyphens.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not hyphenated lower-case words of 1 to 64 characters.</exception>
    public static RedFlagId From(string text) => new(text);

    /// <summary>Makes an id from its text, or says that the text is none.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="id">The id, or null when <paramref name="text"/> is not one.</param>
    /// <returns>Whether <paramref name="text"/> is an id.</returns>
    public static bool TryFrom(string? text, [NotNullWhen(true)] out RedFlagId? id) => (id = IsSlug(text) ? new(text) : null) is not null;
}

/// <summary>Names one treatment, for example <c>superficial-heat</c>.</summary>
/// <remarks>See <see cref="Identifier"/> for the form. Immutable and safe for any thread.</remarks>
public sealed record TreatmentId : Identifier
{
    private TreatmentId(string text)
        : base(text)
    {
    }

    /// <summary>Makes an id from its text.</summary>
    /// <param name="text">Lower-case words joined by single hyphens.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not hyphenated lower-case words of 1 to 64 characters.</exception>
    public static TreatmentId From(string text) => new(text);

    /// <summary>Makes an id from its text, or says that the text is none.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="id">The id, or null when <paramref name="text"/> is not one.</param>
    /// <returns>Whether <paramref name="text"/> is an id.</returns>
    public static bool TryFrom(string? text, [NotNullWhen(true)] out TreatmentId? id) => (id = IsSlug(text) ? new(text) : null) is not null;
}

/// <summary>Names one exercise, for example <c>knee-rocking</c>.</summary>
/// <remarks>See <see cref="Identifier"/> for the form. Immutable and safe for any thread.</remarks>
public sealed record ExerciseId : Identifier
{
    private ExerciseId(string text)
        : base(text)
    {
    }

    /// <summary>Makes an id from its text.</summary>
    /// <param name="text">Lower-case words joined by single hyphens.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not hyphenated lower-case words of 1 to 64 characters.</exception>
    public static ExerciseId From(string text) => new(text);

    /// <summary>Makes an id from its text, or says that the text is none.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="id">The id, or null when <paramref name="text"/> is not one.</param>
    /// <returns>Whether <paramref name="text"/> is an id.</returns>
    public static bool TryFrom(string? text, [NotNullWhen(true)] out ExerciseId? id) => (id = IsSlug(text) ? new(text) : null) is not null;
}

/// <summary>Names one piece of everyday advice or explanation, for example <c>keep-moving</c>.</summary>
/// <remarks>See <see cref="Identifier"/> for the form. Immutable and safe for any thread.</remarks>
public sealed record AdviceId : Identifier
{
    private AdviceId(string text)
        : base(text)
    {
    }

    /// <summary>Makes an id from its text.</summary>
    /// <param name="text">Lower-case words joined by single hyphens.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not hyphenated lower-case words of 1 to 64 characters.</exception>
    public static AdviceId From(string text) => new(text);

    /// <summary>Makes an id from its text, or says that the text is none.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="id">The id, or null when <paramref name="text"/> is not one.</param>
    /// <returns>Whether <paramref name="text"/> is an id.</returns>
    public static bool TryFrom(string? text, [NotNullWhen(true)] out AdviceId? id) => (id = IsSlug(text) ? new(text) : null) is not null;
}

/// <summary>Names one published source, for example <c>suri-2010</c>.</summary>
/// <remarks>See <see cref="Identifier"/> for the form. Immutable and safe for any thread.</remarks>
public sealed record CitationId : Identifier
{
    private CitationId(string text)
        : base(text)
    {
    }

    /// <summary>Makes an id from its text.</summary>
    /// <param name="text">Lower-case words joined by single hyphens.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not hyphenated lower-case words of 1 to 64 characters.</exception>
    public static CitationId From(string text) => new(text);

    /// <summary>Makes an id from its text, or says that the text is none.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="id">The id, or null when <paramref name="text"/> is not one.</param>
    /// <returns>Whether <paramref name="text"/> is an id.</returns>
    public static bool TryFrom(string? text, [NotNullWhen(true)] out CitationId? id) => (id = IsSlug(text) ? new(text) : null) is not null;
}

/// <summary>Names one outcome measure, for example <c>roland-morris</c>.</summary>
/// <remarks>See <see cref="Identifier"/> for the form. Immutable and safe for any thread.</remarks>
public sealed record OutcomeMeasureId : Identifier
{
    private OutcomeMeasureId(string text)
        : base(text)
    {
    }

    /// <summary>Makes an id from its text.</summary>
    /// <param name="text">Lower-case words joined by single hyphens.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not hyphenated lower-case words of 1 to 64 characters.</exception>
    public static OutcomeMeasureId From(string text) => new(text);

    /// <summary>Makes an id from its text, or says that the text is none.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="id">The id, or null when <paramref name="text"/> is not one.</param>
    /// <returns>Whether <paramref name="text"/> is an id.</returns>
    public static bool TryFrom(string? text, [NotNullWhen(true)] out OutcomeMeasureId? id) => (id = IsSlug(text) ? new(text) : null) is not null;
}
