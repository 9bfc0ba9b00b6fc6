namespace LowBackHip;

/// <summary>How much a clue changes the odds of a condition: a published likelihood ratio, or an editorial grade. The two never look alike.</summary>
/// <remarks>The set of kinds is closed. Immutable and safe for any thread.</remarks>
public abstract class Weight
{
    /// <summary>The least a single weight may multiply odds by.</summary>
    public const double LeastFactor = 0.1;

    /// <summary>The most a single weight may multiply odds by.</summary>
    public const double MostFactor = 10;

    private protected Weight(double value, double lower, double upper)
    {
        Value = value;
        LowerOrValue = lower;
        UpperOrValue = upper;
    }

    /// <summary>What the odds are multiplied by, before the clamp to [<see cref="LeastFactor"/>, <see cref="MostFactor"/>].</summary>
    public double Value { get; }

    /// <summary>How the weight came to be.</summary>
    public abstract Provenance Provenance { get; }

    /// <summary>Whether the clamp changes the value.</summary>
    public bool IsClamped => Factor != Value;

    internal double Factor => Clamp(Value);

    internal double LowerFactor => Clamp(LowerOrValue);

    internal double UpperFactor => Clamp(UpperOrValue);

    private protected double LowerOrValue { get; }

    private protected double UpperOrValue { get; }

    private static double Clamp(double value) => Math.Clamp(value, LeastFactor, MostFactor);
}

/// <summary>A likelihood ratio from a study, with its 95 % interval where one was published.</summary>
/// <remarks>Immutable and safe for any thread. A ratio printed as 0 keeps its value and is clamped before it weighs.</remarks>
public sealed class LikelihoodRatio : Weight
{
    private LikelihoodRatio(double value, double? lower, double? upper, Provenance provenance)
        : base(value, lower ?? value, upper ?? value)
    {
        Lower = lower;
        Upper = upper;
        Provenance = provenance;
    }

    /// <summary>The lower end of the 95 % interval, or null when none was published.</summary>
    public double? Lower { get; }

    /// <summary>The upper end of the 95 % interval, or null when none was published.</summary>
    public double? Upper { get; }

    /// <inheritdoc/>
    public override Provenance Provenance { get; }

    /// <summary>Makes a ratio.</summary>
    /// <param name="value">The ratio, 0 or more.</param>
    /// <param name="lower">The lower end of its 95 % interval, or null.</param>
    /// <param name="upper">The upper end, or null; both or neither.</param>
    /// <param name="provenance">How it was taken: published, published in a secondary source, or derived from published figures.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is negative or not finite, the value lies outside its interval, only one end is given, or the provenance is not that of a figure.
    /// </exception>
    public static LikelihoodRatio Of(double value, double? lower = null, double? upper = null, Provenance provenance = Provenance.Published)
    {
        Guard.InRange(value, 0, double.MaxValue);
        if (lower is null != upper is null)
            throw new ArgumentOutOfRangeException(nameof(upper), "An interval has both ends or none.");
        if (lower is { } low && upper is { } high)
        {
            Guard.InRange(low, 0, value, nameof(lower));
            Guard.InRange(high, value, double.MaxValue, nameof(upper));
        }

        return provenance is Provenance.Published or Provenance.PublishedSecondary or Provenance.DerivedFromPublished
            ? new(value, lower, upper, provenance)
            : throw new ArgumentOutOfRangeException(nameof(provenance), "A figure is published, published in a secondary source, or derived; other weights are editorial.");
    }

    /// <summary>A ratio computed from a published sensitivity and specificity: sensitivity / (1 - specificity), as the source rounds it.</summary>
    /// <param name="value">The ratio.</param>
    /// <returns>The ratio, marked as derived.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is negative or not finite.</exception>
    public static LikelihoodRatio Derived(double value) => Of(value, provenance: Provenance.DerivedFromPublished);

    /// <summary>The ratio with its interval, such as <c>LR 6.4 (4.1 to 9.9)</c>.</summary>
    /// <returns>Plain text.</returns>
    public override string ToString() =>
        Lower is { } low && Upper is { } high ? FormattableString.Invariant($"LR {Value} ({low} to {high})") : FormattableString.Invariant($"LR {Value}");
}

/// <summary>A weight nobody has published: a judgment in three grades, for or against.</summary>
/// <remarks>
/// For engine purposes a weak grade multiplies the odds by 1.5, a moderate one by 2.5 and a strong one by 5 (against: divides by as much), with a wide
/// range around each. These numbers are this library's convention, not measurements. Immutable and safe for any thread.
/// </remarks>
public sealed class EditorialWeight : Weight
{
    private EditorialWeight(EditorialGrade grade, bool isFor, double factor, double lower, double upper, UnverifiedFigure? unverified)
        : base(factor, lower, upper)
    {
        Grade = grade;
        IsFor = isFor;
        Unverified = unverified;
    }

    /// <summary>A slight pointer to the condition.</summary>
    public static EditorialWeight WeakFor { get; } = Make(EditorialGrade.Weak, isFor: true);

    /// <summary>A fair pointer to the condition.</summary>
    public static EditorialWeight ModerateFor { get; } = Make(EditorialGrade.Moderate, isFor: true);

    /// <summary>A strong pointer to the condition.</summary>
    public static EditorialWeight StrongFor { get; } = Make(EditorialGrade.Strong, isFor: true);

    /// <summary>A slight pointer away from the condition.</summary>
    public static EditorialWeight WeakAgainst { get; } = Make(EditorialGrade.Weak, isFor: false);

    /// <summary>A fair pointer away from the condition.</summary>
    public static EditorialWeight ModerateAgainst { get; } = Make(EditorialGrade.Moderate, isFor: false);

    /// <summary>A strong pointer away from the condition.</summary>
    public static EditorialWeight StrongAgainst { get; } = Make(EditorialGrade.Strong, isFor: false);

    /// <summary>The grade.</summary>
    public EditorialGrade Grade { get; }

    /// <summary>Whether it points to the condition, not away from it.</summary>
    public bool IsFor { get; }

    /// <summary>A figure known from memory that stands behind the grade and is not used; null when there is none.</summary>
    public UnverifiedFigure? Unverified { get; }

    /// <inheritdoc/>
    public override Provenance Provenance => Unverified is null ? Provenance.Editorial : Provenance.Unverified;

    /// <summary>The same grade, with a figure from memory recorded beside it until somebody has read the source.</summary>
    /// <param name="ratio">The ratio as remembered, 0 or more.</param>
    /// <param name="lower">The lower end of its interval as remembered, or null.</param>
    /// <param name="upper">The upper end as remembered, or null.</param>
    /// <returns>The weight, marked as unverified.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    public EditorialWeight Remembering(double ratio, double? lower = null, double? upper = null) =>
        new(Grade, IsFor, Value, LowerOrValue, UpperOrValue, new UnverifiedFigure(ratio, lower, upper));

    /// <summary>The grade in words, such as <c>editorial: moderate, for</c>.</summary>
    /// <returns>Plain text.</returns>
    public override string ToString() => $"editorial: {EnumText<EditorialGrade>.Of(Grade)}, {(IsFor ? "for" : "against")}";

    private static EditorialWeight Make(EditorialGrade grade, bool isFor)
    {
        var factor = grade switch { EditorialGrade.Weak => 1.5, EditorialGrade.Moderate => 2.5, _ => 5.0 };
        var lower = grade switch { EditorialGrade.Weak => 1.0, EditorialGrade.Moderate => 1.5, _ => 2.5 };
        var upper = grade switch { EditorialGrade.Weak => 2.0, EditorialGrade.Moderate => 4.0, _ => 10.0 };
        return isFor ? new(grade, isFor, factor, lower, upper, null) : new(grade, isFor, 1 / factor, 1 / upper, 1 / lower, null);
    }
}

/// <summary>A ratio from memory: shown as unverified, never weighed.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record UnverifiedFigure
{
    internal UnverifiedFigure(double ratio, double? lower, double? upper)
    {
        Ratio = Guard.InRange(ratio, 0, double.MaxValue);
        Lower = lower is { } low ? Guard.InRange(low, 0, double.MaxValue, nameof(lower)) : null;
        Upper = upper is { } high ? Guard.InRange(high, 0, double.MaxValue, nameof(upper)) : null;
    }

    /// <summary>The ratio as remembered.</summary>
    public double Ratio { get; }

    /// <summary>The lower end of its interval as remembered, or null.</summary>
    public double? Lower { get; }

    /// <summary>The upper end of its interval as remembered, or null.</summary>
    public double? Upper { get; }
}

/// <summary>How strong an editorial weight is.</summary>
public enum EditorialGrade
{
    /// <summary>Slight: odds times or divided by 1.5.</summary>
    Weak = 1,

    /// <summary>Fair: odds times or divided by 2.5.</summary>
    Moderate = 2,

    /// <summary>Strong: odds times or divided by 5.</summary>
    Strong = 3,
}
