using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Chest pain and breathlessness together with back pain.
public static partial class RedFlags
{
    private const string CannotRuleOutChestPain =
        "Trouble of heart or lungs can be felt in the back alone. Sudden back pain with breathlessness or sweating stays suspect.";

    /// <summary>Chest pain with back or hip pain.</summary>
    public static RedFlag ChestPain { get; } = new()
    {
        Id = RedFlagId.From("chest-pain"),
        Name = "Chest pain",
        When = Findings.ChestPain,
        Suspects = Conditions.HeartOrLungEmergency,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Chest pain together with back pain can come from heart, lungs or main artery.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChestPain,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999")],
    };

    /// <summary>Upper-back pain with a racing heart or short breath, or with two of sweating, sickness and faintness, at 40 or over or with a risk of the heart.</summary>
    public static RedFlag UpperBackPainWithHeartSigns { get; } = new()
    {
        Id = RedFlagId.From("upper-back-pain-with-heart-signs"),
        Name = "Upper-back pain with signs of the heart",
        When = Pain.In(PainRegion.Thoracic)
            & (Age.AtLeast(40) | Combinations.HeartOrArteryDisease | Findings.Diabetes | Findings.HighBloodPressure | Findings.HighCholesterol | Findings.CurrentSmoker)
            & (Findings.FastHeartOrBreathless
                | Criterion.AtLeast(
                    2,
                    Findings.Sweating | Findings.PaleAndClammy,
                    Findings.Nausea | Findings.Vomiting,
                    Findings.Faintness | Findings.Collapse)),
        Suspects = Conditions.HeartOrLungEmergency,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Pain in the upper back with sweating, sickness or short breath can be a heart attack, even without chest pain.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChestPain,
        Sources = [new(Citations.MedlinePlusHeartAttack2014, Provenance.Guideline)],
    };

    /// <summary>Severe upper-back pain that began suddenly within two days, at 40 or over.</summary>
    public static RedFlag SuddenUpperBackPainPast40 { get; } = new()
    {
        Id = RedFlagId.From("sudden-upper-back-pain-past-40"),
        Name = "Sudden strong upper-back pain at 40 or over",
        // By how it began, not by the finding: a lift or a sprint can hurt all at once too.
        When = Age.AtLeast(40) & Pain.In(PainRegion.Thoracic) & Onset.Was(PainOnset.Sudden) & Combinations.Severe & Duration.AtMostDays(2),
        Suspects = Conditions.HeartOrLungEmergency,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Strong pain between the shoulders that starts all at once, without strain, can come from the heart or the main artery. It is checked today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChestPain,
        Sources = [new(Citations.HseAorticDissection, Provenance.Guideline), new(Citations.MedlinePlusHeartAttack2014, Provenance.Guideline)],
    };

    /// <summary>Racing heart or breathlessness at rest with a risk of a blood clot.</summary>
    public static RedFlag BreathlessAtRiskOfClot { get; } = new()
    {
        Id = RedFlagId.From("breathless-at-risk-of-clot"),
        Name = "Short of breath at risk of a clot",
        When = Findings.FastHeartOrBreathless
            & (Findings.BloodClotHistory | Findings.ClottingDisorder | Findings.RecentSurgeryOrImmobility | Findings.RecentJointSurgery | Combinations.Cancer),
        Suspects = Conditions.HeartOrLungEmergency,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Short breath or a racing heart in a person prone to clots can mean a clot in the lung.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChestPain,
        Sources = [new(Citations.UclhPulmonaryEmbolism, Provenance.Guideline), new(Citations.AsthmaAndLungPulmonaryEmbolism, Provenance.Guideline)],
    };

    /// <summary>Racing heart or breathlessness at rest with pain.</summary>
    public static RedFlag BreathlessAtRest { get; } = new()
    {
        Id = RedFlagId.From("breathless-at-rest"),
        Name = "Racing heart or short of breath at rest",
        When = Findings.FastHeartOrBreathless,
        Suspects = Conditions.HeartOrLungEmergency,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "A racing heart or short breath at rest, along with pain, can come from a clot, bleeding, infection or the heart.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChestPain,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<RedFlag> ChestPainFlags =>
    [
        ChestPain,
        UpperBackPainWithHeartSigns,
        SuddenUpperBackPainPast40,
        BreathlessAtRiskOfClot,
        BreathlessAtRest,
    ];
}
