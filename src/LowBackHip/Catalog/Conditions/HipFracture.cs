namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A break of the thigh bone close to the hip joint.</summary>
    public static Condition HipFracture { get; } = new()
    {
        Id = ConditionId.From("hip-fracture"),
        Name = "Hip fracture",
        PlainName = "a broken hip",
        Kind = ConditionKind.Serious,
        Summary =
            "The thigh bone is broken close to the hip joint, in older people often after a small fall. Most cannot stand on the leg, but "
            + "some still walk.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LateralHip, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackAndHip, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Differentials = [ConditionId.From("pelvic-fracture"), ConditionId.From("hip-dislocation")],
        Sources = [new(Citations.NiceCg124, Provenance.Guideline, "context"), new(Citations.Hossain2009, Provenance.Published)],
    };
}
