namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A stone on its way from kidney to bladder.</summary>
    public static Condition RenalColic { get; } = new()
    {
        Id = ConditionId.From("renal-colic"),
        Name = "Renal colic",
        PlainName = "a kidney stone",
        Kind = ConditionKind.Mimic,
        Summary =
            "A stone stuck between kidney and bladder. The pain starts suddenly in one side of the back, comes in waves, runs to the "
            + "groin, and leaves no position comfortable; blood in the urine and vomiting are common.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackOnly, Probability = 0.005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackAndHip, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.1, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Differentials = [ConditionId.From("abdominal-aortic-aneurysm"), ConditionId.From("pyelonephritis"), ConditionId.From("ovarian-torsion")],
        Sources = [new(Citations.NiceNg118, Provenance.Guideline), new(Citations.Kartal2006, Provenance.PublishedSecondary)],
    };
}
