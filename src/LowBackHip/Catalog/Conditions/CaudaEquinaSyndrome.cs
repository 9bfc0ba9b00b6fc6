namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Pressure on the nerve bundle below the spinal cord, which can cost bladder, bowel and legs.</summary>
    public static Condition CaudaEquinaSyndrome { get; } = new()
    {
        Id = ConditionId.From("cauda-equina-syndrome"),
        Name = "Cauda equina syndrome",
        PlainName = "pressure on the nerves that serve bladder, bowel and legs",
        Kind = ConditionKind.Serious,
        Summary =
            "Something, most often a large disc, presses on the bundle of nerves at the end of the spinal cord. Bladder, bowel, feeling "
            + "between the legs and strength of both legs may be lost, and an operation within hours to days may save them.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0004, Source = new(Citations.Verhagen2016, Provenance.Published) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("cauda-equina-saddle"),
                When = Findings.SaddleNumbness,
                WhenMet = EditorialWeight.StrongFor,
                Group = CorrelationGroup.From("cauda-equina-signs"),
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("cauda-equina-bladder-or-bowel"),
                When = Combinations.BladderOrBowelChange,
                WhenMet = EditorialWeight.StrongFor,
                Group = CorrelationGroup.From("cauda-equina-signs"),
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("cauda-equina-both-legs"),
                When = Findings.BilateralLegWeakness | Findings.BilateralLegNumbness | (Findings.BilateralLegPain & Duration.AtMostDays(14)),
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("severe-nerve-compression"), ConditionId.From("spinal-stenosis"), ConditionId.From("metastatic-cord-compression")],
        Codes =
        [
            new("G83.4", "Cauda equina syndrome", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.GirftCaudaEquina2023, Provenance.Guideline)],
    };
}
