using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Pressure on the nerves to bladder, bowel and both legs.
public static partial class RedFlags
{
    private const string CannotRuleOutCaudaEquina =
        "Cauda equina syndrome can begin without any of these signs. Come back at once if bladder, bowel, feeling between the legs or strength changes.";

    /// <summary>New numbness in the area that touches a saddle.</summary>
    public static RedFlag SaddleNumbness { get; } = new()
    {
        Id = RedFlagId.From("saddle-numbness"),
        Name = "Numbness between the legs",
        When = Findings.SaddleNumbness,
        Suspects = Conditions.CaudaEquinaSyndrome,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "Numbness around genitals or anus can mean that the nerves to bladder and bowel are being pressed. Hours count.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutCaudaEquina,
        Sources =
        [
            new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999"),
            new(Citations.GirftCaudaEquina2023, Provenance.Guideline),
            new(Citations.Dionne2019, Provenance.Published),
        ],
    };

    /// <summary>A bladder that newly leaks, does not empty, or is not felt.</summary>
    public static RedFlag BladderChange { get; } = new()
    {
        Id = RedFlagId.From("bladder-change"),
        Name = "New change of the bladder",
        When = Combinations.BladderChange,
        Suspects = Conditions.CaudaEquinaSyndrome,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason =
            "Trouble with passing or holding urine that is new, together with back or leg pain, can mean that nerves to the bladder are "
            + "being pressed.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutCaudaEquina,
        Sources =
        [
            new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999"),
            new(Citations.GirftCaudaEquina2023, Provenance.Guideline),
            new(Citations.Bell2007, Provenance.Published),
        ],
        Claims = [ArticleTriggers.BladderOrBowel],
    };

    /// <summary>A bladder that newly leaks, does not empty or is not felt, together with signs in both legs.</summary>
    public static RedFlag BladderChangeWithBothLegs { get; } = new()
    {
        Id = RedFlagId.From("bladder-change-with-both-legs"),
        Name = "Change of the bladder with signs in both legs",
        When = Combinations.BladderChange
            & (Findings.BilateralLegPain | Findings.BilateralLegWeakness | Findings.BilateralLegNumbness),
        Suspects = Conditions.CaudaEquinaSyndrome,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "Bladder trouble together with pain, weakness or numbness in both legs is the picture of pressed nerves to bladder and bowel. Hours count.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutCaudaEquina,
        Sources = [new(Citations.GirftCaudaEquina2023, Provenance.Guideline), new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999")],
        Claims = [ArticleTriggers.BladderOrBowel],
    };

    /// <summary>Stool newly lost or passed without feeling.</summary>
    public static RedFlag BowelControlLoss { get; } = new()
    {
        Id = RedFlagId.From("bowel-control-loss"),
        Name = "Loss of bowel control",
        When = Findings.BowelIncontinence,
        Suspects = Conditions.CaudaEquinaSyndrome,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Losing stool without meaning to, together with back or leg pain, can mean that nerves to the bowel are being pressed.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutCaudaEquina,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999"), new(Citations.GirftCaudaEquina2023, Provenance.Guideline)],
        Claims = [ArticleTriggers.BladderOrBowel],
    };

    /// <summary>New loss of feeling or function in sex since the pain began.</summary>
    public static RedFlag SexualFunctionChange { get; } = new()
    {
        Id = RedFlagId.From("sexual-function-change"),
        Name = "New change in sexual function",
        When = Findings.SexualDysfunction,
        Suspects = Conditions.CaudaEquinaSyndrome,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Possible,
        Reason = "The nerves that serve sex also serve bladder and bowel. When they fail along with back or leg pain, they may be pressed.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutCaudaEquina,
        Sources =
        [
            new(Citations.NhsLothianSpineRedFlags, Provenance.Guideline, "suspected cauda equina syndrome"),
            new(Citations.GirftCaudaEquina2023, Provenance.Guideline),
        ],
    };

    /// <summary>Weakness in both legs.</summary>
    public static RedFlag BothLegsWeak { get; } = new()
    {
        Id = RedFlagId.From("both-legs-weak"),
        Name = "Weakness in both legs",
        When = Findings.BilateralLegWeakness,
        Suspects = Conditions.CaudaEquinaSyndrome,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "When both legs get weak, something may press on the cord or on many nerves at once.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutCaudaEquina,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999"), new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
        Claims = [ArticleTriggers.WeakLegs],
    };

    /// <summary>Numbness or tingling in both legs that is new, gets worse or goes with weakness.</summary>
    public static RedFlag BothLegsNumbAndNew { get; } = new()
    {
        Id = RedFlagId.From("both-legs-numb-and-new"),
        Name = "New numbness in both legs",
        When = Findings.BilateralLegNumbness
            & (Duration.AtMostDays(14) | Findings.SuddenWorsening | Combinations.Weakness | Findings.UnsteadyGait),
        Suspects = Conditions.CaudaEquinaSyndrome,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Both legs going numb at the same time, newly or with weakness, can mean that many nerves are pressed at once.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutCaudaEquina,
        Sources =
        [
            new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999"),
            new(Citations.NhsBackPain, Provenance.Guideline, "one NHS service counts as new what began within two weeks"),
        ],
    };

    /// <summary>Numbness or tingling in both legs without the pattern of a narrow canal.</summary>
    public static RedFlag BothLegsNumbWithoutEase { get; } = new()
    {
        Id = RedFlagId.From("both-legs-numb-without-ease"),
        Name = "Numbness in both legs that sitting does not ease",
        When = Findings.BilateralLegNumbness
            & !(Findings.NeurogenicClaudication | Findings.RelievedBySitting | Findings.NoPainWhenSitting | Findings.RelievedByBendingForward
                | Findings.RelievedByLeaningOnCart),
        Suspects = Conditions.CaudaEquinaSyndrome,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason =
            "Both legs are numb, and sitting or bending does not bring relief as it would with a narrow spinal canal. Somebody should "
            + "examine the nerves today.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutCaudaEquina,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999")],
    };

    /// <summary>Numbness or tingling in both legs, for any time.</summary>
    public static RedFlag BothLegsNumb { get; } = new()
    {
        Id = RedFlagId.From("both-legs-numb"),
        Name = "Numbness in both legs",
        When = Findings.BilateralLegNumbness,
        Suspects = Conditions.SpinalStenosis,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Numbness in both legs needs an examination of the nerves, even when it has been there for long.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutCaudaEquina,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999")],
    };

    /// <summary>Nerve pain down both legs that began within two weeks.</summary>
    public static RedFlag BothLegsPainNew { get; } = new()
    {
        Id = RedFlagId.From("both-legs-pain-new"),
        Name = "New nerve pain in both legs",
        When = Findings.BilateralLegPain & Duration.AtMostDays(14)
            & (Findings.PainBelowKnee | Findings.DermatomalLegPain | Combinations.NumbOrTinglingLeg | Findings.ElectricPain | Combinations.Weakness),
        Suspects = Conditions.CaudaEquinaSyndrome,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Possible,
        Reason = "Nerve pain that shoots down both legs and is new can come before loss of bladder control.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutCaudaEquina,
        Sources =
        [
            new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999"),
            new(Citations.NhsLothianSpineRedFlags, Provenance.Guideline, "suspected cauda equina syndrome"),
            new(Citations.NhsBackPain, Provenance.Guideline, "one NHS service counts as new what began within two weeks"),
        ],
    };

    /// <summary>Pain in both legs that is severe, electric or suddenly worse, with a new urge to pass urine.</summary>
    public static RedFlag BothLegsPainWithUrgency { get; } = new()
    {
        Id = RedFlagId.From("both-legs-pain-with-urgency"),
        Name = "Pain in both legs with an urge to pass urine",
        When = Findings.BilateralLegPain & (Findings.UrinaryUrgency | Findings.UrinaryFrequency)
            & (Combinations.Severe | Findings.ElectricPain | Findings.SuddenWorsening | Combinations.NumbOrTinglingLeg),
        Suspects = Conditions.CaudaEquinaSyndrome,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Nerve pain in both legs with any change of the bladder, even a new urge, should be examined today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutCaudaEquina,
        Sources = [new(Citations.GirftCaudaEquina2023, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Numb or tingling legs with pain down both, in a person too young for a narrow canal or after a sudden start, for any time.</summary>
    public static RedFlag BothLegsNerveSignsLikelyNew { get; } = new()
    {
        Id = RedFlagId.From("both-legs-nerve-signs-likely-new"),
        Name = "Nerve signs in both legs that are likely new",
        When = (Findings.BilateralLegNumbness | (Findings.BilateralLegPain & (Combinations.NumbOrTinglingLeg | Findings.ElectricPain)))
            & ((Age.Under(50) & (Findings.BilateralLegPain | Combinations.PainDownTheLeg)) | Findings.SuddenOnset | Findings.FeltPop | Findings.OnsetAfterLifting
                | Findings.OnsetAfterTwistingOrBending),
        Suspects = Conditions.CaudaEquinaSyndrome,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Pain, numbness or tingling in both legs can mean that many nerves are pressed at once. How new it is must be found out today.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutCaudaEquina,
        Sources = [new(Citations.GirftCaudaEquina2023, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Burning of the saddle area, or an erection, brought on by walking.</summary>
    public static RedFlag SaddleBurningOnWalking { get; } = new()
    {
        Id = RedFlagId.From("saddle-burning-on-walking"),
        Name = "Burning between the legs on walking",
        When = Findings.SaddleBurning,
        Suspects = Conditions.SpinalStenosis,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Burning between the legs on walking can come from a spinal canal so narrow that the lowest nerves suffer.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutCaudaEquina,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.Konno2007SupportTool, Provenance.Published)],
    };

    private static ImmutableArray<RedFlag> CaudaEquinaFlags =>
    [
        SaddleNumbness,
        BladderChange,
        BladderChangeWithBothLegs,
        BowelControlLoss,
        SexualFunctionChange,
        BothLegsWeak,
        BothLegsNumbAndNew,
        BothLegsNumbWithoutEase,
        BothLegsNumb,
        BothLegsPainNew,
        BothLegsPainWithUrgency,
        BothLegsNerveSignsLikelyNew,
        SaddleBurningOnWalking,
    ];
}
