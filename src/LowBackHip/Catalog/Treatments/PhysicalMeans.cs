using System.Collections.Immutable;

namespace LowBackHip.Catalog;

public static partial class Treatments
{
    /// <summary>Hands-on work on sore muscles.</summary>
    public static Treatment Massage { get; } = new()
    {
        Id = TreatmentId.From("massage"),
        Name = "Massage",
        Kind = TreatmentKind.Physical,
        Summary = "Hands-on work on sore muscles.",
        HowTo = ["Hands-on work on sore muscles."],
        Certainty = EvidenceGrade.VeryLow,
        Recommendation = Recommendation.Option,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Warmth or cold on the sore area.</summary>
    public static Treatment HeatOrIce { get; } = new()
    {
        Id = TreatmentId.From("heat-or-ice"),
        Name = "Heat or ice",
        Kind = TreatmentKind.Physical,
        Summary = "Warmth or cold on the sore area.",
        HowTo = ["Warmth or cold on the sore area."],
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.Option,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<Treatment> PhysicalMeansEntries =>
    [
        Massage,
        HeatOrIce,
    ];
}
