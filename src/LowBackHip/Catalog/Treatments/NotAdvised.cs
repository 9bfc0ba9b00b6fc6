using System.Collections.Immutable;

namespace LowBackHip.Catalog;

public static partial class Treatments
{
    /// <summary>A painkiller used on its own.</summary>
    public static Treatment AcetaminophenAlone { get; } = new()
    {
        Id = TreatmentId.From("acetaminophen-alone"),
        Name = "Acetaminophen alone",
        Kind = TreatmentKind.Medicine,
        Summary = "A painkiller used on its own.",
        HowTo = ["A painkiller used on its own."],
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.NotAdvised,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Strong painkillers.</summary>
    public static Treatment RoutineOpioids { get; } = new()
    {
        Id = TreatmentId.From("routine-opioids"),
        Name = "Opioids as routine",
        Kind = TreatmentKind.Medicine,
        Summary = "Strong painkillers.",
        HowTo = ["Strong painkillers."],
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.NotAdvised,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Lying in bed to heal.</summary>
    public static Treatment BedRest { get; } = new()
    {
        Id = TreatmentId.From("bed-rest"),
        Name = "Bed rest",
        Kind = TreatmentKind.Movement,
        Summary = "Lying in bed to heal.",
        HowTo = ["Lying in bed to heal."],
        Certainty = EvidenceGrade.Consensus,
        Recommendation = Recommendation.NotAdvised,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Passive devices.</summary>
    public static Treatment PassiveMachinesAndBelts { get; } = new()
    {
        Id = TreatmentId.From("passive-machines-and-belts"),
        Name = "Machines, traction and belts",
        Kind = TreatmentKind.Physical,
        Summary = "Passive devices.",
        HowTo = ["Passive devices."],
        Certainty = EvidenceGrade.VeryLow,
        Recommendation = Recommendation.NotAdvised,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Medicines for nerve pain.</summary>
    public static Treatment NervePainMedicineForSciatica { get; } = new()
    {
        Id = TreatmentId.From("nerve-pain-medicine-for-sciatica"),
        Name = "Nerve-pain medicine for sciatica",
        Kind = TreatmentKind.Medicine,
        Summary = "Medicines for nerve pain.",
        HowTo = ["Medicines for nerve pain."],
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.NotAdvised,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<Treatment> NotAdvisedEntries =>
    [
        AcetaminophenAlone,
        RoutineOpioids,
        BedRest,
        PassiveMachinesAndBelts,
        NervePainMedicineForSciatica,
    ];
}
