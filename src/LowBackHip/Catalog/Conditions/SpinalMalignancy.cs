namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Cancer in the bones of the spine: spread from elsewhere, or myeloma.</summary>
    public static Condition SpinalMalignancy { get; } = new()
    {
        Id = ConditionId.From("spinal-malignancy"),
        Name = "Spinal malignancy",
        PlainName = "a cancer in the spine",
        Kind = ConditionKind.Serious,
        Summary =
            "A cancer has spread to the bones of the spine, or has begun there, as myeloma does. The pain often grows over weeks, is there "
            + "at rest and at night, and goes with tiredness or loss of weight.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0066, Source = new(Citations.Deyo1988, Provenance.Published) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LateralHip, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LegOnly, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Differentials = [ConditionId.From("vertebral-fracture"), ConditionId.From("spinal-infection"), ConditionId.From("metastatic-cord-compression")],
        Sources = [new(Citations.Henschke2013, Provenance.PublishedSecondary), new(Citations.NiceNg12, Provenance.Guideline)],
    };
}
