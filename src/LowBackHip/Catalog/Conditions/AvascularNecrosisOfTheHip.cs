namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Death of bone in the femoral head from failing blood supply.</summary>
    public static Condition AvascularNecrosisOfTheHip { get; } = new()
    {
        Id = ConditionId.From("avascular-necrosis-of-the-hip"),
        Name = "Avascular necrosis of the femoral head",
        PlainName = "poor blood supply of the hip joint",
        Kind = ConditionKind.Serious,
        Summary =
            "Bone in the head of the thigh bone dies because its blood supply fails, most often after steroid medicine or heavy drinking. "
            + "The groin aches, more with load, later also at rest, and early x-rays can be normal.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LateralHip, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackAndHip, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Differentials = [ConditionId.From("femoral-neck-stress-fracture")],
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };
}
