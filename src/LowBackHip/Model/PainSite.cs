using System.Collections.Immutable;
using System.Globalization;

namespace LowBackHip;

/// <summary>A place where it hurts: a region of the body and its side.</summary>
/// <remarks>Immutable and safe for any thread. Ordered by region, then side, with no side stated first.</remarks>
public sealed record PainSite : IComparable<PainSite>
{
    private PainSite(PainRegion region, BodySide? side)
    {
        Region = region;
        Side = side;
    }

    /// <summary>The region.</summary>
    public PainRegion Region { get; }

    /// <summary>The side, or null when it was not stated.</summary>
    public BodySide? Side { get; }

    /// <summary>Makes a site.</summary>
    /// <param name="region">The region.</param>
    /// <param name="side">The side, or null when it was not stated.</param>
    /// <returns>The site.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a member of its enumeration.</exception>
    public static PainSite Of(PainRegion region, BodySide? side = null) =>
        new(Guard.Defined(region, PainRegion.Thoracic, PainRegion.Testicle), side is { } known ? Guard.Defined(known, BodySide.Left, BodySide.Central, nameof(side)) : null);

    /// <summary>Orders sites by region, then side.</summary>
    /// <param name="other">The site to compare with; null comes first.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(PainSite? other) => other is null ? 1 : Order.CompareTo(other.Order);

    /// <summary>Whether region and side are the same.</summary>
    /// <param name="other">Another site, or null.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(PainSite? other) => other is not null && Order == other.Order;

    /// <inheritdoc/>
    public override int GetHashCode() => Order;

    /// <summary>Says that it is a site, without saying where: no value of the person is ever in it.</summary>
    /// <returns>A text for logs.</returns>
    public override string ToString() => "Pain site";

    /// <summary>One number in the order of region and side; no side stated counts as zero, before all others.</summary>
    private int Order => ((int)Region << 3) + (int)Side.GetValueOrDefault();

    internal static PresentationKind Classify(ImmutableArray<PainSite> sites)
    {
        var (back, buttock, hip, outerHip, leg) = (false, false, false, false, false);
        foreach (var site in sites)
        {
            back |= site.Region is PainRegion.Thoracic or PainRegion.Lumbar or PainRegion.Sacroiliac or PainRegion.Coccyx;
            buttock |= site.Region is PainRegion.Buttock;
            hip |= site.Region is PainRegion.Groin or PainRegion.AnteriorHip;
            outerHip |= site.Region is PainRegion.LateralHip;
            leg |= site.Region is PainRegion.AnteriorThigh or PainRegion.MedialThigh or PainRegion.LateralThigh or PainRegion.PosteriorThigh or PainRegion.Knee
                or PainRegion.LowerLeg or PainRegion.Foot;
        }

        return (back, hip || outerHip) switch
        {
            _ when sites.IsEmpty => PresentationKind.Unspecified,
            (true, true) => PresentationKind.BackAndHip,
            (true, false) => leg ? PresentationKind.BackAndLeg : PresentationKind.BackOnly,
            (false, true) => hip ? PresentationKind.HipOrGroin : PresentationKind.LateralHip,
            _ when buttock => PresentationKind.Buttock,
            _ => leg ? PresentationKind.LegOnly : PresentationKind.Elsewhere,
        };
    }
}

/// <summary>A region of the body where pain from or near the low back and hips is felt.</summary>
public enum PainRegion
{
    /// <summary>Upper and middle back.</summary>
    Thoracic = 1,

    /// <summary>Low back: below the ribs and above the buttocks.</summary>
    Lumbar = 2,

    /// <summary>Side of the back between ribs and hip: the loin.</summary>
    Flank = 3,

    /// <summary>Beside the dimple at the top of the buttock.</summary>
    Sacroiliac = 4,

    /// <summary>Buttock.</summary>
    Buttock = 5,

    /// <summary>Tailbone.</summary>
    Coccyx = 6,

    /// <summary>Inside the pelvis or lowest belly.</summary>
    Pelvis = 7,

    /// <summary>Belly.</summary>
    Abdomen = 8,

    /// <summary>Chest.</summary>
    Chest = 9,

    /// <summary>Groin.</summary>
    Groin = 10,

    /// <summary>Front of the hip.</summary>
    AnteriorHip = 11,

    /// <summary>Outer side of the hip.</summary>
    LateralHip = 12,

    /// <summary>Front of the thigh.</summary>
    AnteriorThigh = 13,

    /// <summary>Inner side of the thigh.</summary>
    MedialThigh = 14,

    /// <summary>Outer side of the thigh.</summary>
    LateralThigh = 15,

    /// <summary>Back of the thigh.</summary>
    PosteriorThigh = 16,

    /// <summary>Knee.</summary>
    Knee = 17,

    /// <summary>Lower leg: shin or calf.</summary>
    LowerLeg = 18,

    /// <summary>Foot or toes.</summary>
    Foot = 19,

    /// <summary>Testicle or scrotum.</summary>
    Testicle = 20,
}

/// <summary>A side of the body.</summary>
public enum BodySide
{
    /// <summary>Left.</summary>
    Left = 1,

    /// <summary>Right.</summary>
    Right = 2,

    /// <summary>Both sides.</summary>
    Both = 3,

    /// <summary>The middle.</summary>
    Central = 4,
}

/// <summary>How the pain began.</summary>
public enum PainOnset
{
    /// <summary>Little by little, without an event.</summary>
    Gradual = 1,

    /// <summary>At once, without an event that explains it.</summary>
    Sudden = 2,

    /// <summary>While or after lifting, bending or twisting.</summary>
    AfterLifting = 3,

    /// <summary>After more or other exercise or work than usual.</summary>
    AfterOveruse = 4,

    /// <summary>After a small fall, knock or strain, as from standing height or less.</summary>
    AfterMinorInjury = 5,

    /// <summary>After a fall, collision, blow or accident of any other kind.</summary>
    AfterTrauma = 6,
}

/// <summary>What kind of presentation it is, by where it hurts: what a condition's prior depends on.</summary>
/// <remarks>Flank, belly, pelvis and chest alone are <see cref="Elsewhere"/>. With back and hip the leg does not matter.</remarks>
public enum PresentationKind
{
    /// <summary>No site was given.</summary>
    Unspecified = 0,

    /// <summary>Back (with or without buttock), no hip, no leg.</summary>
    BackOnly = 1,

    /// <summary>Back and leg.</summary>
    BackAndLeg = 2,

    /// <summary>Back and hip or groin.</summary>
    BackAndHip = 3,

    /// <summary>Groin or front of the hip, without the back.</summary>
    HipOrGroin = 4,

    /// <summary>Outer side of the hip, without back or groin.</summary>
    LateralHip = 5,

    /// <summary>Buttock, with or without the leg, without back or hip.</summary>
    Buttock = 6,

    /// <summary>Leg only.</summary>
    LegOnly = 7,

    /// <summary>None of these: flank, belly, pelvis, chest, testicle.</summary>
    Elsewhere = 8,
}

/// <summary>How bad pain is, from 0 (none) to 10 (the worst imaginable), in whole numbers.</summary>
/// <remarks>The default is 0, a legal value. Ordered by the number.</remarks>
public readonly record struct PainIntensity : IComparable<PainIntensity>
{
    /// <summary>The highest intensity.</summary>
    public const int Max = 10;

    private PainIntensity(int value) => Value = value;

    /// <summary>The number.</summary>
    public int Value { get; }

    /// <summary>Makes an intensity.</summary>
    /// <param name="value">From 0 to 10.</param>
    /// <returns>The intensity.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside 0 to 10.</exception>
    public static PainIntensity Of(int value) => new(Guard.InRange(value, 0, Max));

    /// <summary>Orders intensities by number.</summary>
    /// <param name="other">The intensity to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(PainIntensity other) => Value.CompareTo(other.Value);

    /// <summary>Says that it is an intensity, without the number: no value of the person is ever in it.</summary>
    /// <returns>A text for logs.</returns>
    public override string ToString() => "Pain intensity";

    /// <summary>The number as digits, for a report that was asked for.</summary>
    /// <returns>Digits.</returns>
    public string ToDigits() => Value.ToString(CultureInfo.InvariantCulture);
}
