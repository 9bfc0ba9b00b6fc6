namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>An ovary twisted on its blood supply.</summary>
    public static Condition OvarianTorsion { get; } = new()
    {
        Id = ConditionId.From("ovarian-torsion"),
        Name = "Ovarian torsion",
        PlainName = "a twisted ovary",
        Kind = ConditionKind.Mimic,
        Summary =
            "An ovary, often one with a cyst, twists and cuts off its own blood. The pain in belly, groin or side is sudden and strong, "
            + "mostly with nausea, and may follow exercise.",
        AppliesTo = Audience.Of(Sex.Female, 9, 60),
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0002, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("ovarian-torsion-sudden"),
                When = Findings.SuddenOnset & Combinations.Severe,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("ovarian-torsion-cysts"),
                When = Findings.OvarianCysts,
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("ovarian-torsion-nausea"),
                When = Findings.Nausea | Findings.Vomiting,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("ovarian-torsion-belly"),
                When = Combinations.PainInBelly,
                WhenMet = EditorialWeight.ModerateFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("ectopic-pregnancy"), ConditionId.From("renal-colic"), ConditionId.From("appendicitis")],
        Sources = [new(Citations.HealthdirectOvarianTorsion, Provenance.Guideline)],
    };
}
