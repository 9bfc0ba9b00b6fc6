using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Inflammatory disease of spine and sacroiliac joints.
public static partial class RedFlags
{
    private const string CannotRuleOutAxialSpondyloarthritisReferral =
        "No single answer rules it out, and features can appear later. Lasting back pain that began before 45 may be looked at again.";

    /// <summary>Back pain that began before 45, lasted over 3 months, with at least four of nine features.</summary>
    public static RedFlag InflammatoryPatternFour { get; } = new()
    {
        Id = RedFlagId.From("inflammatory-pattern-four"),
        Name = "Four or more signs of inflammation of the spine",
        When = InflammatoryBackPain(4),
        Suspects = Conditions.AxialSpondyloarthritis,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Typical,
        Reason =
            "Back pain that began before 45, has lasted over three months and has four or more signs of inflammation should be seen by a "
            + "joint specialist.",
        Grade = EvidenceGrade.Moderate,
        CannotRuleOut = CannotRuleOutAxialSpondyloarthritisReferral,
        Sources = [new(Citations.NiceNg65, Provenance.Guideline, "referral for suspected axial spondyloarthritis")],
    };

    /// <summary>Back pain that began before 45, lasted over 3 months, with three of nine features.</summary>
    public static RedFlag InflammatoryPatternThree { get; } = new()
    {
        Id = RedFlagId.From("inflammatory-pattern-three"),
        Name = "Three signs of inflammation of the spine",
        When = InflammatoryBackPain(3),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Back pain that began before 45, has lasted over three months and has three signs of inflammation calls for a blood test (HLA-B27).",
        Grade = EvidenceGrade.Moderate,
        CannotRuleOut = CannotRuleOutAxialSpondyloarthritisReferral,
        Sources = [new(Citations.NiceNg65, Provenance.Guideline, "referral for suspected axial spondyloarthritis")],
    };

    /// <summary>Back or buttock pain under 50 with three signs typical of inflammation, for any time.</summary>
    public static RedFlag InflammatorySignsAnyTime { get; } = new()
    {
        Id = RedFlagId.From("inflammatory-signs-any-time"),
        Name = "Signs of inflammation of the spine, for any time",
        When = Age.Under(50) & Pain.In(PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Buttock)
            & Criterion.AtLeast(
                3,
                Findings.MorningStiffnessOver30Minutes,
                Findings.RelievedByMovement,
                Findings.WakesSecondHalfOfNight,
                Findings.AlternatingButtockPain,
                Findings.FamilyHistorySpondyloarthritis,
                Findings.PastEyeInflammation,
                Findings.InflammatoryBowelDisease,
                Findings.SwollenJoints,
                Findings.HeelPain,
                Findings.Psoriasis),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Stiffness, waking and other signs of inflammation together are worth a blood test, if the pain has lasted for three months.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutAxialSpondyloarthritisReferral,
        Sources = [new(Citations.NiceNg65, Provenance.Guideline, "referral for suspected axial spondyloarthritis"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>A red, painful eye in a person with back or hip pain.</summary>
    public static RedFlag PainfulRedEye { get; } = new()
    {
        Id = RedFlagId.From("painful-red-eye"),
        Name = "Painful red eye",
        When = Findings.PainfulRedEye,
        Suspects = Conditions.AxialSpondyloarthritis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "A red, painful eye in a person with back pain can be uveitis, which harms sight if it is not treated fast.",
        Grade = EvidenceGrade.Moderate,
        CannotRuleOut = CannotRuleOutAxialSpondyloarthritisReferral,
        Sources = [new(Citations.NassUveitis, Provenance.Guideline), new(Citations.NiceNg65, Provenance.Unverified, "acute anterior uveitis")],
    };

    private static ImmutableArray<RedFlag> AxialSpondyloarthritisReferralFlags =>
    [
        InflammatoryPatternFour,
        InflammatoryPatternThree,
        InflammatorySignsAnyTime,
        PainfulRedEye,
    ];

    /// <summary>The referral count: back pain that began before 45, has lasted over three months, and at least so many of nine features.</summary>
    private static Criterion InflammatoryBackPain(int features) =>
        Pain.In(PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Buttock)
        & BeganBefore(45)
        & Duration.MoreThanDays(90)
        & Criterion.AtLeast(
            features,
            BeganBefore(35),
            Findings.WakesSecondHalfOfNight,
            Findings.AlternatingButtockPain | Pain.In(PainRegion.Buttock),
            Findings.RelievedByMovement,
            Findings.NsaidGoodResponse,
            Findings.FamilyHistorySpondyloarthritis,
            Findings.SwollenJoints,
            Findings.HeelPain,
            Findings.Psoriasis);

    // Only age and duration are known, so the age at onset is bounded: 5, 10 or 20 years of pain at an age that many years above the limit.
    private static Criterion BeganBefore(double age) =>
        Age.Under(age)
        | (Age.Under(age + 5) & Duration.AtLeastDays(5 * DaysPerYear))
        | (Age.Under(age + 10) & Duration.AtLeastDays(10 * DaysPerYear))
        | (Age.Under(age + 20) & Duration.AtLeastDays(20 * DaysPerYear));

    private const double DaysPerYear = 365.25;
}
