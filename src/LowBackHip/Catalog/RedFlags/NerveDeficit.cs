using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// A nerve of the leg that loses its strength.
public static partial class RedFlags
{
    private const string CannotRuleOutNerveDeficit = "A nerve can be pressed before weakness shows. Get help the same day if the leg grows weaker.";

    private const string CannotRuleOutFailingStrength =
        "Strength can fail later than feeling. Come back at once if a leg gets weak, or if bladder, bowel or the feeling between the legs changes.";

    /// <summary>Weakness that grew within hours or days.</summary>
    public static RedFlag LegWeaknessRapid { get; } = new()
    {
        Id = RedFlagId.From("leg-weakness-rapid"),
        Name = "Leg weakness that grows fast",
        When = Findings.RapidlyProgressiveLegWeakness,
        Suspects = Conditions.SevereNerveCompression,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "A leg that gets much weaker within hours or days may be losing its nerve supply, and time is short to save it.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutNerveDeficit,
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
        Claims = [ArticleTriggers.WeakLegs],
    };

    /// <summary>Weakness with any sign of the lowest nerves.</summary>
    public static RedFlag LegWeaknessWithBladderOrSaddle { get; } = new()
    {
        Id = RedFlagId.From("leg-weakness-with-bladder-or-saddle"),
        Name = "Leg weakness with bladder, bowel or saddle signs",
        When = Combinations.Weakness & (Combinations.BladderOrBowelChange | Findings.SaddleNumbness | Findings.SexualDysfunction),
        Suspects = Conditions.CaudaEquinaSyndrome,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "Weak legs together with changes of bladder, bowel or feeling between the legs mean that many nerves are in danger.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutNerveDeficit,
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table"), new(Citations.GirftCaudaEquina2023, Provenance.Guideline)],
        Claims = [ArticleTriggers.WeakLegs],
    };

    /// <summary>Weakness that gets worse, or that takes in several movements.</summary>
    public static RedFlag LegWeaknessGrowing { get; } = new()
    {
        Id = RedFlagId.From("leg-weakness-growing"),
        Name = "Leg weakness that grows or spreads",
        When = Findings.ProgressiveLegWeakness | Findings.RapidlyProgressiveLegWeakness | Findings.WidespreadLegWeakness,
        Suspects = Conditions.SevereNerveCompression,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Typical,
        Reason = "Weakness that grows, or that touches several movements, points to more than one nerve or to strong pressure on one.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutNerveDeficit,
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
        Claims = [ArticleTriggers.WeakLegs],
    };

    /// <summary>A foot that cannot be lifted.</summary>
    public static RedFlag FootDrop { get; } = new()
    {
        Id = RedFlagId.From("foot-drop"),
        Name = "Foot drop",
        When = Findings.FootDrop,
        Suspects = Conditions.SevereNerveCompression,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Typical,
        Reason = "A foot that drops has lost the nerve that lifts it. It should be examined today, because the chance of recovery falls with time.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutNerveDeficit,
        Sources =
        [
            new(Citations.NhsLothianSpineRedFlags, Provenance.Guideline, "acute foot drop"),
            new(Citations.ChouAcp2011, Provenance.Unverified, "isolated foot drop"),
        ],
        Claims = [ArticleTriggers.WeakLegs],
    };

    /// <summary>Weakness of a leg within the first two weeks.</summary>
    public static RedFlag LegWeaknessNew { get; } = new()
    {
        Id = RedFlagId.From("leg-weakness-new"),
        Name = "New leg weakness",
        When = Combinations.Weakness & Duration.AtMostDays(14),
        Suspects = Conditions.PinchedNerve,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "A leg that is newly weak should be examined today, so that growing pressure on a nerve is not missed.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutNerveDeficit,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
        Claims = [ArticleTriggers.WeakLegs],
    };

    /// <summary>Weakness of a leg of any duration.</summary>
    public static RedFlag LegWeakness { get; } = new()
    {
        Id = RedFlagId.From("leg-weakness"),
        Name = "Leg weakness",
        When = Combinations.Weakness,
        Suspects = Conditions.PinchedNerve,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Weakness in a leg, beyond what pain explains, needs an examination of strength, feeling and reflexes.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutNerveDeficit,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
        Claims = [ArticleTriggers.WeakLegs],
    };

    /// <summary>Leg symptoms on standing or walking that ease on sitting or bending.</summary>
    public static RedFlag NarrowCanalPattern { get; } = new()
    {
        Id = RedFlagId.From("narrow-canal-pattern"),
        Name = "Leg symptoms on walking that ease on sitting",
        When = Findings.NeurogenicClaudication,
        Suspects = Conditions.SpinalStenosis,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Typical,
        Reason = "Leg pain on walking that eases on sitting fits a narrow spinal canal. A clinician can check it and the pulses of the feet.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutNerveDeficit,
        Sources = [new(Citations.Suri2010, Provenance.Published), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Leg pain with numbness or tingling for four weeks or more.</summary>
    public static RedFlag NumbLegPainThatLasts { get; } = new()
    {
        Id = RedFlagId.From("numb-leg-pain-that-lasts"),
        Name = "Leg pain with numbness for weeks",
        When = Combinations.PainDownTheLeg & Combinations.NumbOrTinglingLeg & Duration.AtLeastDays(28),
        Suspects = Conditions.PinchedNerve,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Leg pain with numbness or tingling mostly eases within weeks. When it has not, a clinician should examine the nerves.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutNerveDeficit,
        Sources = [new(Citations.NhsSciatica, Provenance.Guideline)],
    };

    /// <summary>Unsteady walking with another nerve sign, or that came suddenly.</summary>
    public static RedFlag UnsteadyGaitWithNerveSigns { get; } = new()
    {
        Id = RedFlagId.From("unsteady-gait-with-nerve-signs"),
        Name = "Unsteady walking with weak or numb legs",
        When = Findings.UnsteadyGait & (Combinations.Weakness | Findings.LegNumbness | Findings.BilateralLegNumbness | Findings.SuddenWorsening
                | Pain.In(PainRegion.Thoracic)),
        Suspects = Conditions.SevereNerveCompression,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Unsteady walking with weak or numb legs can mean pressure on the spinal cord.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutNerveDeficit,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
    };

    /// <summary>Unsteady walking alone.</summary>
    public static RedFlag UnsteadyGait { get; } = new()
    {
        Id = RedFlagId.From("unsteady-gait"),
        Name = "Unsteady walking",
        When = Findings.UnsteadyGait,
        Suspects = Conditions.SpinalStenosis,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Unsteady walking that is not just limping can come from the spinal cord and needs an examination.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutNerveDeficit,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
    };

    /// <summary>Severe pain with a numb or tingling leg and trouble walking, within two days.</summary>
    public static RedFlag NumbLegAndTroubleWalkingNew { get; } = new()
    {
        Id = RedFlagId.From("numb-leg-and-trouble-walking-new"),
        Name = "New severe pain, a numb leg and trouble walking",
        When = (Combinations.PainInBack | Combinations.PainDownTheLeg) & Combinations.NumbOrTinglingLeg
            & (Findings.DifficultyWalking | Findings.CannotWalk) & Combinations.Severe & Duration.AtMostDays(2),
        Suspects = Conditions.SevereNerveCompression,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Strong new pain with a numb leg that makes walking hard can be a nerve under pressure. Strength and feeling should be tested today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutFailingStrength,
        Sources = [new(Citations.GirftCaudaEquina2023, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Severe or growing pain with a numb or tingling leg and trouble walking, for any time.</summary>
    public static RedFlag NumbLegAndTroubleWalking { get; } = new()
    {
        Id = RedFlagId.From("numb-leg-and-trouble-walking"),
        Name = "Strong or growing pain, a numb leg and trouble walking",
        When = Combinations.PainDownTheLeg & Combinations.NumbOrTinglingLeg & (Findings.DifficultyWalking | Findings.CannotWalk)
            & Combinations.Severe & Combinations.Worsening,
        Suspects = Conditions.HerniatedDisc,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Strong leg pain that grows, with numbness and trouble walking, should be examined within days before strength is lost.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutFailingStrength,
        Sources = [new(Citations.NhsSciatica, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<RedFlag> NerveDeficitFlags =>
    [
        LegWeaknessRapid,
        LegWeaknessWithBladderOrSaddle,
        LegWeaknessGrowing,
        FootDrop,
        LegWeaknessNew,
        LegWeakness,
        NarrowCanalPattern,
        NumbLegPainThatLasts,
        UnsteadyGaitWithNerveSigns,
        UnsteadyGait,
        NumbLegAndTroubleWalkingNew,
        NumbLegAndTroubleWalking,
    ];
}
