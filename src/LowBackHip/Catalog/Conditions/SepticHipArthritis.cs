namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Bacterial infection of the hip joint.</summary>
    public static Condition SepticHipArthritis { get; } = new()
    {
        Id = ConditionId.From("septic-hip-arthritis"),
        Name = "Septic arthritis of the hip",
        PlainName = "an infected hip joint",
        Kind = ConditionKind.Serious,
        Summary =
            "Germs in the hip joint destroy its cartilage within days. The hip hurts strongly, is hard to move, and the person is often, "
            + "though not always, feverish.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0002, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LateralHip, Probability = 0.001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Differentials = [ConditionId.From("transient-synovitis"), ConditionId.From("bone-infection")],
        Sources = [new(Citations.Margaretten2007, Provenance.PublishedSecondary), new(Citations.QueenslandBoneJointInfection, Provenance.Guideline)],
    };
}
