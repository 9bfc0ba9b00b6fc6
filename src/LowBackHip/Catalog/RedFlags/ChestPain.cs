using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Chest pain and breathlessness together with back pain.
public static partial class RedFlags
{
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
        CannotRuleOut = "Trouble of heart or lungs can be felt in the back alone. Sudden back pain with breathlessness or sweating stays suspect.",
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999")],
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
        CannotRuleOut = "Trouble of heart or lungs can be felt in the back alone. Sudden back pain with breathlessness or sweating stays suspect.",
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<RedFlag> ChestPainFlags =>
    [
        ChestPain,
        BreathlessAtRest,
    ];
}
