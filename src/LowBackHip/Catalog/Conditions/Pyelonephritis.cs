namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Infection of a kidney.</summary>
    public static Condition Pyelonephritis { get; } = new()
    {
        Id = ConditionId.From("pyelonephritis"),
        Name = "Pyelonephritis",
        PlainName = "a kidney infection",
        Kind = ConditionKind.Mimic,
        Summary =
            "Germs climb from the bladder to a kidney. One side of the back aches, with fever, shaking, nausea and often burning or "
            + "frequent urine.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.002, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackOnly, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.05, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Differentials = [ConditionId.From("renal-colic"), ConditionId.From("spinal-infection")],
        Sources = [new(Citations.NiceNg111, Provenance.Guideline)],
    };
}
