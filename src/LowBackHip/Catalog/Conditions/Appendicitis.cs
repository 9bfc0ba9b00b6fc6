namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Inflammation of the appendix.</summary>
    public static Condition Appendicitis { get; } = new()
    {
        Id = ConditionId.From("appendicitis"),
        Name = "Appendicitis",
        PlainName = "an inflamed appendix",
        Kind = ConditionKind.Mimic,
        Summary =
            "The appendix is inflamed. Belly pain moves to the lower right within a day or two, gets steadily worse, and comes with loss "
            + "of appetite, nausea and often fever; it can be felt in flank, hip or back.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("appendicitis-belly"),
                When = Combinations.PainInBelly,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("appendicitis-illness"),
                When = Findings.LossOfAppetite | Findings.Nausea | Findings.Vomiting | Findings.Fever,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("appendicitis-days"),
                When = Duration.AtMostDays(4),
                WhenMet = EditorialWeight.WeakFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("ovarian-torsion"), ConditionId.From("renal-colic")],
        Sources = [new(Citations.NhsAppendicitis, Provenance.Guideline)],
    };
}
