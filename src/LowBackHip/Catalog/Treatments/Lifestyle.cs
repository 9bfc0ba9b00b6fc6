using System.Collections.Immutable;

namespace LowBackHip.Catalog;

public static partial class Treatments
{
    /// <summary>More plants, fish and whole grains.</summary>
    public static Treatment HealthyEating { get; } = new()
    {
        Id = TreatmentId.From("healthy-eating"),
        Name = "Healthy eating",
        Kind = TreatmentKind.Lifestyle,
        Summary = "More plants, fish and whole grains.",
        HowTo = ["More plants, fish and whole grains."],
        Certainty = EvidenceGrade.Consensus,
        Recommendation = Recommendation.Option,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Giving up tobacco.</summary>
    public static Treatment StopSmoking { get; } = new()
    {
        Id = TreatmentId.From("stop-smoking"),
        Name = "Stopping smoking",
        Kind = TreatmentKind.Lifestyle,
        Summary = "Giving up tobacco.",
        HowTo = ["Giving up tobacco."],
        Certainty = EvidenceGrade.Low,
        Recommendation = Recommendation.Advised,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<Treatment> LifestyleEntries =>
    [
        HealthyEating,
        StopSmoking,
    ];
}
