using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace LowBackHip;

/// <summary>What every interview asks first and criteria read directly.</summary>
public enum BasicFact
{
    /// <summary>Age in years.</summary>
    Age = 1,

    /// <summary>Sex.</summary>
    Sex = 2,

    /// <summary>Where it hurts.</summary>
    Sites = 3,

    /// <summary>How it began.</summary>
    Onset = 4,

    /// <summary>How long it has lasted.</summary>
    Duration = 5,

    /// <summary>How bad it is.</summary>
    Intensity = 6,
}

/// <summary>A number of a presentation that criteria compare.</summary>
public enum Quantity
{
    /// <summary>Age in years.</summary>
    Age = 1,

    /// <summary>Days since the pain began.</summary>
    Duration = 2,

    /// <summary>Pain from 0 (none) to 10 (the worst imaginable).</summary>
    Intensity = 3,
}

/// <summary>How a quantity is compared with its threshold.</summary>
public enum Comparison
{
    /// <summary>The threshold or more.</summary>
    AtLeast = 1,

    /// <summary>More than the threshold.</summary>
    MoreThan = 2,

    /// <summary>The threshold or less.</summary>
    AtMost = 3,

    /// <summary>Less than the threshold.</summary>
    LessThan = 4,
}

/// <summary>Criteria on age, in years.</summary>
public static class Age
{
    /// <summary>That age or older.</summary>
    /// <param name="years">Years, from 0 to 130.</param>
    /// <returns>The criterion.</returns>
    public static Criterion AtLeast(double years) => new QuantityCriterion(Quantity.Age, Comparison.AtLeast, years);

    /// <summary>Older than that age.</summary>
    /// <param name="years">Years, from 0 to 130.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Over(double years) => new QuantityCriterion(Quantity.Age, Comparison.MoreThan, years);

    /// <summary>That age or younger.</summary>
    /// <param name="years">Years, from 0 to 130.</param>
    /// <returns>The criterion.</returns>
    public static Criterion AtMost(double years) => new QuantityCriterion(Quantity.Age, Comparison.AtMost, years);

    /// <summary>Younger than that age.</summary>
    /// <param name="years">Years, from 0 to 130.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Under(double years) => new QuantityCriterion(Quantity.Age, Comparison.LessThan, years);

    /// <summary>From one age to another, both included.</summary>
    /// <param name="least">Years, from 0 to 130.</param>
    /// <param name="most">Years, from 0 to 130.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Between(double least, double most) => AtLeast(least) & AtMost(most);
}

/// <summary>Criteria on how long the pain has lasted.</summary>
public static class Duration
{
    /// <summary>So many days or longer.</summary>
    /// <param name="days">Days.</param>
    /// <returns>The criterion.</returns>
    public static Criterion AtLeastDays(double days) => new QuantityCriterion(Quantity.Duration, Comparison.AtLeast, days);

    /// <summary>Longer than so many days.</summary>
    /// <param name="days">Days.</param>
    /// <returns>The criterion.</returns>
    public static Criterion MoreThanDays(double days) => new QuantityCriterion(Quantity.Duration, Comparison.MoreThan, days);

    /// <summary>So many days or shorter.</summary>
    /// <param name="days">Days.</param>
    /// <returns>The criterion.</returns>
    public static Criterion AtMostDays(double days) => new QuantityCriterion(Quantity.Duration, Comparison.AtMost, days);

    /// <summary>Shorter than so many days.</summary>
    /// <param name="days">Days.</param>
    /// <returns>The criterion.</returns>
    public static Criterion LessThanDays(double days) => new QuantityCriterion(Quantity.Duration, Comparison.LessThan, days);
}

/// <summary>Criteria on how bad the pain is, from 0 to 10.</summary>
public static class Intensity
{
    /// <summary>That intensity or worse.</summary>
    /// <param name="level">From 0 to 10.</param>
    /// <returns>The criterion.</returns>
    public static Criterion AtLeast(int level) => new QuantityCriterion(Quantity.Intensity, Comparison.AtLeast, level);

    /// <summary>That intensity or milder.</summary>
    /// <param name="level">From 0 to 10.</param>
    /// <returns>The criterion.</returns>
    public static Criterion AtMost(int level) => new QuantityCriterion(Quantity.Intensity, Comparison.AtMost, level);
}

/// <summary>Criteria on sex.</summary>
public static class Person
{
    /// <summary>Female.</summary>
    public static Criterion IsFemale { get; } = new SexCriterion(Sex.Female);

    /// <summary>Male.</summary>
    public static Criterion IsMale { get; } = new SexCriterion(Sex.Male);
}

/// <summary>Criteria on how the pain began.</summary>
public static class Onset
{
    /// <summary>One of these ways.</summary>
    /// <param name="onsets">At least one.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Was(params ReadOnlySpan<PainOnset> onsets) => new OnsetCriterion(onsets);
}

/// <summary>Criteria on where it hurts.</summary>
/// <remarks>Undetermined while no site was given; a list of sites is a whole answer, so a region that is not in it does not hurt.</remarks>
public static class Pain
{
    /// <summary>In at least one of these regions.</summary>
    /// <param name="regions">At least one.</param>
    /// <returns>The criterion.</returns>
    public static Criterion In(params ReadOnlySpan<PainRegion> regions) => new SiteCriterion(regions, Laterality.Any);

    /// <summary>On both sides within these regions.</summary>
    /// <param name="regions">At least one.</param>
    /// <returns>The criterion.</returns>
    public static Criterion OnBothSidesOf(params ReadOnlySpan<PainRegion> regions) => new SiteCriterion(regions, Laterality.Both);

    /// <summary>On one side only within these regions.</summary>
    /// <param name="regions">At least one.</param>
    /// <returns>The criterion.</returns>
    public static Criterion OnOneSideOf(params ReadOnlySpan<PainRegion> regions) => new SiteCriterion(regions, Laterality.One);
}

/// <summary>Met when a quantity passes its threshold.</summary>
/// <remarks>Undetermined while the quantity is not given. Immutable and safe for any thread.</remarks>
public sealed class QuantityCriterion : TermCriterion
{
    internal QuantityCriterion(Quantity quantity, Comparison comparison, double threshold)
    {
        Quantity = Guard.Defined(quantity, Quantity.Age, Quantity.Intensity);
        Comparison = Guard.Defined(comparison, Comparison.AtLeast, Comparison.LessThan);
        Threshold = Guard.InRange(threshold, 0, quantity switch { Quantity.Age => Presentation.MaxAge, Quantity.Duration => Presentation.MaxDurationDays, _ => PainIntensity.Max });
    }

    /// <summary>What is compared.</summary>
    public Quantity Quantity { get; }

    /// <summary>How.</summary>
    public Comparison Comparison { get; }

    /// <summary>With what: years, days, or 0 to 10.</summary>
    public double Threshold { get; }

    /// <inheritdoc/>
    public override string Key => EnumText<Quantity>.Of(Quantity);

    /// <inheritdoc/>
    public override string ToString()
    {
        var unit = Quantity switch { Quantity.Age => " years", Quantity.Duration => " days", _ => " of 10" };
        var comparison = Comparison switch { Comparison.AtLeast => "at least", Comparison.MoreThan => "more than", Comparison.AtMost => "at most", _ => "less than" };
        return FormattableString.Invariant($"{Key} {comparison} {Threshold}{unit}");
    }

    internal override Match Decide(Presentation presentation)
    {
        var known = Quantity switch { Quantity.Age => presentation.Age, Quantity.Duration => presentation.DurationDays, _ => presentation.Intensity?.Value };
        if (known is not { } value)
            return Match.Undetermined;
        var met = Comparison switch
        {
            Comparison.AtLeast => value >= Threshold,
            Comparison.MoreThan => value > Threshold,
            Comparison.AtMost => value <= Threshold,
            _ => value < Threshold,
        };
        return met ? Match.Met : Match.NotMet;
    }
}

/// <summary>Met for one sex.</summary>
/// <remarks>Undetermined while sex is not given. Immutable and safe for any thread.</remarks>
public sealed class SexCriterion : TermCriterion
{
    internal SexCriterion(Sex sex) => Sex = Guard.Defined(sex, Sex.Female, Sex.Male);

    /// <summary>Which.</summary>
    public Sex Sex { get; }

    /// <inheritdoc/>
    public override string Key => "sex";

    /// <inheritdoc/>
    public override string ToString() => EnumText<Sex>.Of(Sex);

    internal override Match Decide(Presentation presentation) =>
        presentation.Sex is not { } sex ? Match.Undetermined : sex == Sex ? Match.Met : Match.NotMet;
}

/// <summary>Met when the pain began in one of certain ways.</summary>
/// <remarks>Undetermined while onset is not given. Immutable and safe for any thread.</remarks>
public sealed class OnsetCriterion : TermCriterion
{
    // A plain array, as of regions below: what is generic over an enumeration is compiled again for each, and that would be felt at a cold start.
    private readonly PainOnset[] _onsets;

    internal OnsetCriterion(ReadOnlySpan<PainOnset> onsets)
    {
        _onsets = new PainOnset[Guard.AtLeastOne(onsets.Length, nameof(onsets))];
        for (var place = 0; place < _onsets.Length; place++)
        {
            _onsets[place] = Guard.Defined(onsets[place], PainOnset.Gradual, PainOnset.AfterTrauma, nameof(onsets));
            Mask |= 1u << ((int)_onsets[place] - 1);
        }
    }

    /// <summary>The ways.</summary>
    public ImmutableArray<PainOnset> Onsets => ImmutableCollectionsMarshal.AsImmutableArray(_onsets);

    /// <summary>A bit for each way, the first for the first member.</summary>
    internal uint Mask { get; }

    /// <inheritdoc/>
    public override string Key => "onset";

    /// <inheritdoc/>
    public override string ToString() => "began " + string.Join(" or ", Onsets.Select(onset => EnumText<PainOnset>.Of(onset).Replace('-', ' ')));

    internal override Match Decide(Presentation presentation) =>
        presentation.Onset is not { } onset ? Match.Undetermined : (Mask & (1u << ((int)onset - 1))) != 0 ? Match.Met : Match.NotMet;
}

/// <summary>On which sides of the body pain must be.</summary>
public enum Laterality
{
    /// <summary>On any side, or none stated.</summary>
    Any = 1,

    /// <summary>On the left and the right.</summary>
    Both = 2,

    /// <summary>On the left or the right, not both and not in the middle.</summary>
    One = 3,
}

/// <summary>Met when it hurts in certain regions.</summary>
/// <remarks>
/// Undetermined while no site was given, and, where sides matter, while the side of a site that could decide it was not given. Immutable and safe for
/// any thread.
/// </remarks>
public sealed class SiteCriterion : TermCriterion
{
    private readonly PainRegion[] _regions;

    internal SiteCriterion(ReadOnlySpan<PainRegion> regions, Laterality laterality)
    {
        _regions = new PainRegion[Guard.AtLeastOne(regions.Length, nameof(regions))];
        for (var place = 0; place < _regions.Length; place++)
        {
            _regions[place] = Guard.Defined(regions[place], PainRegion.Thoracic, PainRegion.Testicle, nameof(regions));
            Mask |= 1u << ((int)_regions[place] - 1);
        }

        Laterality = Guard.Defined(laterality, Laterality.Any, Laterality.One);
    }

    /// <summary>The regions, any of which will do.</summary>
    public ImmutableArray<PainRegion> Regions => ImmutableCollectionsMarshal.AsImmutableArray(_regions);

    /// <summary>A bit for each region, the first for the first member.</summary>
    internal uint Mask { get; }

    /// <summary>On which sides.</summary>
    public Laterality Laterality { get; }

    /// <inheritdoc/>
    public override string Key => "sites";

    /// <inheritdoc/>
    public override string ToString() =>
        Laterality switch { Laterality.Both => "pain on both sides of the ", Laterality.One => "pain on one side only of the ", _ => "pain in the " }
        + string.Join(" or ", Regions.Select(region => EnumText<PainRegion>.Of(region).Replace('-', ' ')));

    internal override Match Decide(Presentation presentation)
    {
        if (presentation.Sites.IsEmpty)
            return Match.Undetermined;
        var (here, left, right, central, sideless) = (false, false, false, false, false);
        foreach (var site in presentation.Sites)
        {
            if ((Mask & (1u << ((int)site.Region - 1))) == 0)
                continue;
            here = true;
            left |= site.Side is BodySide.Left or BodySide.Both;
            right |= site.Side is BodySide.Right or BodySide.Both;
            central |= site.Side is BodySide.Central;
            sideless |= site.Side is null;
        }

        return Laterality switch
        {
            _ when !here => Match.NotMet,
            Laterality.Any => Match.Met,
            Laterality.Both when left && right => Match.Met,
            Laterality.Both => sideless ? Match.Undetermined : Match.NotMet,
            _ when (left && right) || central => Match.NotMet,
            _ => sideless ? Match.Undetermined : Match.Met,
        };
    }
}
