using System.Collections.Immutable;

namespace LowBackHip.Catalog;

public static partial class Treatments
{
    /// <summary>Ways to lift that feel easier.</summary>
    public static Treatment LiftingTechnique { get; } = new()
    {
        Id = TreatmentId.From("lifting-technique"),
        Name = "Lifting with care",
        Kind = TreatmentKind.Ergonomic,
        Summary = "Ways to lift that feel easier.",
        HowTo = ["Ways to lift that feel easier."],
        Certainty = EvidenceGrade.Consensus,
        Recommendation = Recommendation.Option,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Moving instead of holding one posture.</summary>
    public static Treatment ChangingPosition { get; } = new()
    {
        Id = TreatmentId.From("changing-position"),
        Name = "Changing position often",
        Kind = TreatmentKind.Ergonomic,
        Summary = "Moving instead of holding one posture.",
        HowTo = ["Moving instead of holding one posture."],
        Certainty = EvidenceGrade.Consensus,
        Recommendation = Recommendation.Option,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>One foot up while you stand.</summary>
    public static Treatment Footstool { get; } = new()
    {
        Id = TreatmentId.From("footstool"),
        Name = "A footstool for standing chores",
        Kind = TreatmentKind.Ergonomic,
        Summary = "One foot up while you stand.",
        HowTo = ["One foot up while you stand."],
        Certainty = EvidenceGrade.Consensus,
        Recommendation = Recommendation.Option,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<Treatment> DailyPostureEntries =>
    [
        LiftingTechnique,
        ChangingPosition,
        Footstool,
    ];
}
