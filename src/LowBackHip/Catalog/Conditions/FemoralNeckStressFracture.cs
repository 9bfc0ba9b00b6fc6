namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A crack in the neck of the thigh bone from repeated load.</summary>
    public static Condition FemoralNeckStressFracture { get; } = new()
    {
        Id = ConditionId.From("femoral-neck-stress-fracture"),
        Name = "Femoral neck stress fracture",
        PlainName = "a crack in the neck of the thigh bone from training",
        Kind = ConditionKind.Serious,
        Summary =
            "Repeated load without enough rest or food cracks the neck of the thigh bone. It hurts in the groin on running and hopping and "
            + "eases with rest; if loading goes on, it can break through.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.02, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Differentials = [ConditionId.From("avascular-necrosis-of-the-hip")],
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };
}
