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
        Clues =
        [
            new()
            {
                Id = ClueId.From("pyelonephritis-fever"),
                When = Combinations.FeverOrChills,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("pyelonephritis-side-pain"),
                When = Findings.FlankPain,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("pyelonephritis-urinary"),
                When = Findings.PainfulUrination | Findings.UrinaryFrequency | Findings.SuspectedUrinaryInfection | Findings.RecurrentUrinaryInfections,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("pyelonephritis-nausea"),
                When = Findings.Nausea | Findings.Vomiting,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("pyelonephritis-waves"),
                When = Findings.ColickyPain | Findings.CannotGetComfortable,
                WhenMet = EditorialWeight.WeakAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("renal-colic"), ConditionId.From("spinal-infection")],
        Codes =
        [
            new("N10", "Acute pyelonephritis", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.NiceNg111, Provenance.Guideline)],
    };
}
