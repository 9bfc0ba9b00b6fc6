namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Loss of blood supply to the head of the thigh bone in a child.</summary>
    public static Condition PerthesDisease { get; } = new()
    {
        Id = ConditionId.From("perthes-disease"),
        Name = "Perthes disease",
        PlainName = "poor blood supply of the hip in a child",
        Kind = ConditionKind.Serious,
        Summary =
            "The head of the thigh bone loses its blood supply for a time and softens. A child limps for weeks, with or without pain in "
            + "hip, thigh or knee.",
        AppliesTo = Audience.Of(minimumAge: 2, belowAge: 15),
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.03, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LateralHip, Probability = 0.02, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LegOnly, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("perthes-age"),
                When = Age.Between(4, 8),
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("perthes-weeks"),
                When = Duration.MoreThanDays(14),
                WhenMet = EditorialWeight.ModerateFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("perthes-limp"),
                When = Findings.Limp,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("transient-synovitis"), ConditionId.From("slipped-capital-femoral-epiphysis")],
        Codes =
        [
            new("M91.10", "Juvenile osteochondrosis of head of femur [Legg-Calve-Perthes], unspecified leg", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M91.11", "Juvenile osteochondrosis of head of femur [Legg-Calve-Perthes], right leg", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M91.12", "Juvenile osteochondrosis of head of femur [Legg-Calve-Perthes], left leg", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.CardiffPerthes, Provenance.Guideline)],
    };
}
