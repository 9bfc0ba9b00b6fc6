using System.Collections.Immutable;

namespace LowBackHip.Catalog;

public static partial class Treatments
{
    /// <summary>A plan of exercises made for you.</summary>
    public static Treatment PhysicalTherapy { get; } = new()
    {
        Id = TreatmentId.From("physical-therapy"),
        Name = "Physical therapy",
        Kind = TreatmentKind.Movement,
        Summary = "A plan of exercises made for you.",
        HowTo = ["A plan of exercises made for you."],
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.Advised,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Keep moving within comfort.</summary>
    public static Treatment ActivityAndWalking { get; } = new()
    {
        Id = TreatmentId.From("activity-and-walking"),
        Name = "Staying active and walking",
        Kind = TreatmentKind.Movement,
        Summary = "Keep moving within comfort.",
        HowTo = ["Keep moving within comfort."],
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.Advised,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<Treatment> MovementEntries =>
    [
        PhysicalTherapy,
        ActivityAndWalking,
    ];
}
