namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Inflammatory disease of spine and sacroiliac joints that begins before 45.</summary>
    public static Condition AxialSpondyloarthritis { get; } = new()
    {
        Id = ConditionId.From("axial-spondyloarthritis"),
        Name = "Axial spondyloarthritis",
        PlainName = "inflammation of the spine and the joints behind the pelvis",
        Kind = ConditionKind.Serious,
        Summary =
            "The immune system inflames the spine and the sacroiliac joints. It begins before 45, builds up slowly, is worst in the "
            + "morning and late at night, and gets better with movement.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackOnly, Probability = 0.05, Source = new(Citations.Rudwaleit2006Bedside, Provenance.PublishedSecondary, "the pre-test probability it starts from") },
            new() { Kind = PresentationKind.BackAndLeg, Probability = 0.02, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackAndHip, Probability = 0.04, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Buttock, Probability = 0.04, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Sources = [new(Citations.NiceNg65, Provenance.Guideline)],
    };
}
