using System.Collections.Immutable;

namespace LowBackHip.Catalog;

public static partial class Treatments
{
    /// <summary>Practice in noticing the moment.</summary>
    public static Treatment Meditation { get; } = new()
    {
        Id = TreatmentId.From("meditation"),
        Name = "Meditation",
        Kind = TreatmentKind.Psychological,
        Summary = "Practice in noticing the moment.",
        HowTo = ["Practice in noticing the moment."],
        Certainty = EvidenceGrade.Low,
        Recommendation = Recommendation.Option,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Sessions that help the brain to see pain as less of a threat.</summary>
    public static Treatment PainReprocessingTherapy { get; } = new()
    {
        Id = TreatmentId.From("pain-reprocessing-therapy"),
        Name = "Pain reprocessing therapy",
        Kind = TreatmentKind.Psychological,
        Summary = "Sessions that help the brain to see pain as less of a threat.",
        HowTo = ["Sessions that help the brain to see pain as less of a threat."],
        Certainty = EvidenceGrade.Low,
        Recommendation = Recommendation.Option,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<Treatment> MindAndStressEntries =>
    [
        Meditation,
        PainReprocessingTherapy,
    ];
}
