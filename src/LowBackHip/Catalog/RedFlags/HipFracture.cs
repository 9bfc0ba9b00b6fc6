using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// A broken hip or pelvis, and a hip out of its socket.
public static partial class RedFlags
{
    private const string CannotRuleOutHipFracture =
        "Some people with a broken hip can still walk, and the first x-ray can be normal. Hip pain after a fall that does not improve must be seen again.";

    /// <summary>Hip pain after any fall, unable to stand or walk, or a leg short or turned out.</summary>
    public static RedFlag FallAndCannotStand { get; } = new()
    {
        Id = RedFlagId.From("fall-and-cannot-stand"),
        Name = "Fall, hip pain and unable to stand on the leg",
        When = Combinations.AnyFall & (Combinations.PainInHip | Pain.In(PainRegion.Buttock, PainRegion.Pelvis) | Combinations.PainInThighOrKnee
                | Findings.HipSwelling)
            & (Findings.CannotBearWeight | Findings.CannotWalk | Findings.RefusesToWalk | Findings.LegShortOrTurnedOut),
        Suspects = Conditions.HipFracture,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "Hip pain after a fall, with a leg you cannot stand on, is a broken hip until an x-ray shows otherwise.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.NiceCg124, Provenance.Guideline, "context")],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>A leg that looks short or turned out after a fall or at once, or that cannot be stood on for any time, or new with severe pain.</summary>
    public static RedFlag LegShortOrTurnedOut { get; } = new()
    {
        Id = RedFlagId.From("leg-short-or-turned-out"),
        Name = "Leg short or turned out",
        When = Findings.LegShortOrTurnedOut & (Combinations.AnyFall | Findings.SuddenOnset | Findings.FeltPop
                | Combinations.CannotUseTheLeg
                | (Combinations.Severe & Duration.AtMostDays(42))),
        Suspects = Conditions.HipFracture,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "A leg that newly looks short or turned out can be broken or out of its socket.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.NiceCg124, Provenance.Guideline, "context"), new(Citations.MsdManualHipDislocation, Provenance.Guideline)],
    };

    /// <summary>An artificial hip and a leg that looks short or turned out, for any time.</summary>
    public static RedFlag ArtificialHipWithShortLeg { get; } = new()
    {
        Id = RedFlagId.From("artificial-hip-with-short-leg"),
        Name = "Artificial hip and a shorter leg",
        When = Findings.HipReplacement & Findings.LegShortOrTurnedOut,
        Suspects = Conditions.HipOsteoarthritis,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "A leg that gets shorter with an artificial hip can mean that the hip has come loose. An x-ray within days shows it.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.GlosHipRedFlags, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>A leg that looks short or turned out with hip, thigh or knee pain, for any time.</summary>
    public static RedFlag LegShortWithHipPain { get; } = new()
    {
        Id = RedFlagId.From("leg-short-with-hip-pain"),
        Name = "Leg short or turned out with hip pain, for any time",
        When = Findings.LegShortOrTurnedOut & (Combinations.PainInHip | Combinations.PainInThighOrKnee),
        Suspects = Conditions.HipOsteoarthritis,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "A leg that looks shorter or turns out along with hip pain deserves an examination, even when it has been so for long.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Hip or groin pain after a fall at 65 or over, or with thin bones: recent, or with trouble on walking.</summary>
    public static RedFlag OlderFallWithHipPain { get; } = new()
    {
        Id = RedFlagId.From("older-fall-with-hip-pain"),
        Name = "Hip pain after a fall at 65 or over",
        When = (Age.AtLeast(65) | Combinations.WeakBone) & Combinations.AnyFall & Combinations.PainInHip
            & (Duration.AtMostDays(21) | Combinations.CannotUseTheLeg | Findings.Limp | Findings.DifficultyWalking | Findings.WorseWalking
                | Combinations.WorseStandingOnOneLeg | Findings.CannotLiftStraightLeg | Findings.HipSwelling | Combinations.Severe),
        Suspects = Conditions.HipFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "At this age or with thin bones, a hip can be broken and still bear weight. It needs an x-ray today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.NiceCg124, Provenance.Guideline, "recommendation 1.1.1"), new(Citations.Hossain2009, Provenance.Published)],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Hip, groin, buttock or pelvic pain after a fall at 65 or over, or with thin bones, for any time.</summary>
    public static RedFlag OlderFallAnyTime { get; } = new()
    {
        Id = RedFlagId.From("older-fall-any-time"),
        Name = "Fall at 65 or over with hip or pelvic pain",
        When = (Age.AtLeast(65) | Combinations.WeakBone) & Combinations.AnyFall
            & (Combinations.PainInHip | Pain.In(PainRegion.Pelvis, PainRegion.Sacroiliac, PainRegion.Buttock, PainRegion.Coccyx)),
        Suspects = Conditions.HipFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "A fall at this age or with thin bones can break hip or pelvis. When the pain stays, an x-ray should be taken.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.NiceCg124, Provenance.Guideline, "context"), new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>New hip pain and unable to stand on the leg at 60 or over, without a known fall.</summary>
    public static RedFlag CannotBearWeightOver60 { get; } = new()
    {
        Id = RedFlagId.From("cannot-bear-weight-over-60"),
        Name = "Unable to stand on the leg at 60 or over",
        When = Age.AtLeast(60) & Combinations.PainInHip & (Findings.CannotBearWeight | Findings.CannotWalk) & Duration.AtMostDays(14),
        Suspects = Conditions.HipFracture,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "In older people a hip can break without a fall that anyone noticed. A leg that cannot be stood on needs an x-ray now.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.GlosHipRedFlags, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>A leg that cannot be stood on at 60 or over, wherever it hurts and for any time; or hip pain and unable to walk after a fall, at once, or with severe pain.</summary>
    public static RedFlag CannotBearWeightOver60AnyTime { get; } = new()
    {
        Id = RedFlagId.From("cannot-bear-weight-over-60-any-time"),
        Name = "Leg that cannot be stood on at 60 or over",
        When = Age.AtLeast(60) & (Findings.CannotBearWeight
                | (Combinations.PainInHip & Findings.CannotWalk & (Combinations.AnyFall | Findings.SuddenOnset | Combinations.Severe))),
        Suspects = Conditions.HipFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "In older people a hip can break without a fall that anyone noticed. A leg that cannot be stood on needs an x-ray today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.GlosHipRedFlags, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>New or sudden hip pain and unable to stand on the leg, or severe or growing hip pain and unable to stand on it for any time.</summary>
    public static RedFlag CannotBearWeightNew { get; } = new()
    {
        Id = RedFlagId.From("cannot-bear-weight-new"),
        Name = "Newly unable to stand on the leg",
        When = Combinations.PainInHip
            & (((Findings.CannotBearWeight | Findings.CannotWalk) & Duration.AtMostDays(42)) | (Findings.CannotBearWeight & (Combinations.Severe | Combinations.Worsening))
                | ((Findings.CannotBearWeight | Findings.CannotWalk) & Findings.SuddenOnset)),
        Suspects = Conditions.HipFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "A hip too sore to stand on can be broken, infected or short of blood. It should be seen today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.GlosHipRedFlags, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Hip pain and unable to stand on the leg, for any time.</summary>
    public static RedFlag CannotBearWeight { get; } = new()
    {
        Id = RedFlagId.From("cannot-bear-weight"),
        Name = "Unable to stand on the leg",
        When = Combinations.PainInHip & (Findings.CannotBearWeight | Findings.CannotWalk),
        Suspects = Conditions.HipOsteoarthritis,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "A hip too sore to stand on needs an examination and an x-ray within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Hip pain after a fall or blow within two weeks, severe or with trouble walking.</summary>
    public static RedFlag InjuryWithHipPainAndLostFunction { get; } = new()
    {
        Id = RedFlagId.From("injury-with-hip-pain-and-lost-function"),
        Name = "Injury with hip pain and trouble walking",
        When = Combinations.Accident & Combinations.PainInHip & Duration.AtMostDays(14) & (Combinations.Severe | Combinations.CannotUseTheLeg
                | Findings.DifficultyWalking | Findings.Limp | Findings.HipSwelling),
        Suspects = Conditions.HipFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Hip pain after a hard fall or a blow, with a limp or strong pain, needs an x-ray today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.NiceCg124, Provenance.Guideline, "context")],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>A pop, or sudden pain at hip, buttock or thigh, under 18, with a limp or trouble walking.</summary>
    public static RedFlag PopInHipOfYoungPerson { get; } = new()
    {
        Id = RedFlagId.From("pop-in-hip-of-young-person"),
        Name = "Sudden hip pain with a limp under 18",
        When = (Findings.FeltPop
                | (Findings.SuddenOnset
                    & (Combinations.PainInHip | Pain.In(PainRegion.Buttock, PainRegion.Pelvis, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.PosteriorThigh))))
            & Combinations.TroubleWalking,
        AppliesTo = Audience.Minors,
        Suspects = Conditions.PelvicFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "In a growing person, a sudden pull can tear a piece of bone from the pelvis, and it feels like a strain. An x-ray today tells them apart.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.KavinChrusch2018, Provenance.PublishedSecondary), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>A pop at hip, buttock or thigh within six weeks, with trouble walking or a bruise.</summary>
    public static RedFlag PopInHipWithTroubleWalking { get; } = new()
    {
        Id = RedFlagId.From("pop-in-hip-with-trouble-walking"),
        Name = "Pop in the hip with trouble walking",
        When = (Combinations.PainInHip | Pain.In(PainRegion.Buttock, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.PosteriorThigh))
            & Findings.FeltPop & (Combinations.TroubleWalking | Findings.CannotLiftStraightLeg | Findings.Bruising)
            & Duration.AtMostDays(42),
        Suspects = Conditions.GroinStrain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "A pop with trouble walking can mean that a muscle has torn off the bone. Some tears heal well only when they are treated early.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Pain in the pelvis after a serious accident.</summary>
    public static RedFlag AccidentWithPelvicPain { get; } = new()
    {
        Id = RedFlagId.From("accident-with-pelvic-pain"),
        Name = "Serious accident with pelvic pain",
        When = Findings.MajorTrauma & Pain.In(PainRegion.Pelvis, PainRegion.Sacroiliac, PainRegion.Buttock, PainRegion.Groin) & Duration.AtMostDays(14),
        Suspects = Conditions.PelvicFracture,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "After a serious accident, pain around the pelvis can mean a broken pelvis that bleeds inside.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999"), new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Pain in buttock, sacrum or pelvis after a fall at 65 or over or with thin bones: recent, or with trouble on walking.</summary>
    public static RedFlag SmallFallWithPelvicPain { get; } = new()
    {
        Id = RedFlagId.From("small-fall-with-pelvic-pain"),
        Name = "Small fall in thin bone with pelvic pain",
        When = (Age.AtLeast(65) | Combinations.WeakBone) & Combinations.AnyFall & Pain.In(PainRegion.Pelvis, PainRegion.Sacroiliac, PainRegion.Buttock)
                & (Duration.AtMostDays(42) | Combinations.CannotUseTheLeg | Findings.Limp | Findings.DifficultyWalking | Findings.WorseWalking | Combinations.Severe),
        Suspects = Conditions.PelvicFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Thin bones of pelvis and sacrum crack from a small fall. An x-ray or scan is needed.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.Schindler2007, Provenance.Editorial, "symptoms and delay of 25 women"), new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Pain in buttock, sacrum or pelvis past the age of fragile bone that makes walking hard and eases on lying, without a fall.</summary>
    public static RedFlag PelvicPainOnWalkingAtOlderAge { get; } = new()
    {
        Id = RedFlagId.From("pelvic-pain-on-walking-at-older-age"),
        Name = "Buttock or pelvic pain with trouble walking at older age",
        When = Combinations.AgeOfFragileBone & Pain.In(PainRegion.Pelvis, PainRegion.Sacroiliac, PainRegion.Buttock)
            & (Findings.DifficultyWalking | Combinations.CannotUseTheLeg) & Findings.RelievedByLyingDown,
        Suspects = Conditions.PelvicFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "In old age the sacrum can crack without a fall. It hurts in low back and buttocks, makes walking hard and eases on lying down.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.ClinicalAdvisorSacralFractures, Provenance.PublishedSecondary), new(Citations.Schindler2007, Provenance.Editorial, "symptoms and delay of 25 women")],
    };

    /// <summary>Thin bones and a thigh that aches in front, at the side or inside, or hurts for two weeks.</summary>
    public static RedFlag ThinBoneWithThighPain { get; } = new()
    {
        Id = RedFlagId.From("thin-bone-with-thigh-pain"),
        Name = "Thin bones and thigh pain",
        When = Combinations.WeakBone & Pain.In(PainRegion.AnteriorThigh, PainRegion.LateralThigh, PainRegion.MedialThigh)
            & (Findings.DullAche | Findings.DeepAche | Findings.SteadilyWorsening | Findings.WorseWalking | Findings.WorseRunningOrJumping
                | Combinations.WorseStandingOnOneLeg | Combinations.TroubleWalking | Duration.AtLeastDays(14)),
        Suspects = Conditions.HipFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Thin bones, and some medicines for them, can let a thigh bone crack slowly. An aching thigh is an early sign, and an x-ray shows the crack.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.PulseThighBreaks, Provenance.PublishedSecondary), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Hip pain after great force with a leg that cannot be used and looks short or turned.</summary>
    public static RedFlag DislocationAfterForce { get; } = new()
    {
        Id = RedFlagId.From("dislocation-after-force"),
        Name = "Hip out of its socket",
        When = Combinations.Accident & Combinations.PainInHip & Findings.LegShortOrTurnedOut & (Findings.CannotBearWeight | Findings.CannotWalk
                | Findings.ReducedHipMovement) & Duration.AtMostDays(7),
        Suspects = Conditions.HipDislocation,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason =
            "After great force, a leg that looks short or turned and cannot be moved may be out of its socket. It must be put back within "
            + "hours.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.MsdManualHipDislocation, Provenance.Guideline)],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>An artificial hip with sudden pain, a pop or a fall that cannot be used or looks short, or a short leg that cannot be stood on.</summary>
    public static RedFlag ArtificialHipSuddenlyUseless { get; } = new()
    {
        Id = RedFlagId.From("artificial-hip-suddenly-useless"),
        Name = "Artificial hip that suddenly fails",
        When = Findings.HipReplacement & (((Findings.SuddenOnset | Findings.FeltPop | Combinations.AnyFall)
                    & (Combinations.CannotUseTheLeg | Findings.LegShortOrTurnedOut | Findings.ReducedHipMovement))
                | (Findings.LegShortOrTurnedOut & Combinations.CannotUseTheLeg)),
        Suspects = Conditions.HipDislocation,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "An artificial hip that suddenly cannot be used may be out of its socket or broken around the stem.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutHipFracture,
        Sources = [new(Citations.MsdManualHipDislocation, Provenance.Guideline), new(Citations.GlosHipRedFlags, Provenance.Guideline)],
    };

    private static ImmutableArray<RedFlag> HipFractureFlags =>
    [
        FallAndCannotStand,
        LegShortOrTurnedOut,
        ArtificialHipWithShortLeg,
        LegShortWithHipPain,
        OlderFallWithHipPain,
        OlderFallAnyTime,
        CannotBearWeightOver60,
        CannotBearWeightOver60AnyTime,
        CannotBearWeightNew,
        CannotBearWeight,
        InjuryWithHipPainAndLostFunction,
        PopInHipOfYoungPerson,
        PopInHipWithTroubleWalking,
        AccidentWithPelvicPain,
        SmallFallWithPelvicPain,
        PelvicPainOnWalkingAtOlderAge,
        ThinBoneWithThighPain,
        DislocationAfterForce,
        ArtificialHipSuddenlyUseless,
    ];
}
