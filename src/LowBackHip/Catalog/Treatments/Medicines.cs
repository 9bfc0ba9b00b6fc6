using System.Collections.Immutable;

namespace LowBackHip.Catalog;

public static partial class Treatments
{
    /// <summary>A medicine such as ibuprofen, for a short time.</summary>
    public static Treatment OralNsaid { get; } = new()
    {
        Id = TreatmentId.From("oral-nsaid"),
        Name = "Anti-inflammatory medicine by mouth",
        Kind = TreatmentKind.Medicine,
        Summary = "A medicine such as ibuprofen, for a short time.",
        HowTo = ["A medicine such as ibuprofen, for a short time."],
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.Option,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<Treatment> MedicinesEntries =>
    [
        OralNsaid,
    ];
}
