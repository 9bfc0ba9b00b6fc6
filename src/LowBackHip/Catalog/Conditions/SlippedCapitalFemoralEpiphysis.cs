namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Slip of the head of the thigh bone at its growth plate, at 8 to 15 years.</summary>
    public static Condition SlippedCapitalFemoralEpiphysis { get; } = new()
    {
        Id = ConditionId.From("slipped-capital-femoral-epiphysis"),
        Name = "Slipped capital femoral epiphysis",
        PlainName = "a slipped growth plate of the hip",
        Kind = ConditionKind.Serious,
        Summary =
            "In the years of growth the head of the thigh bone slips at its growth plate. It hurts in hip, groin, thigh or only the knee, "
            + "and the child limps; each step can make it slip further.",
        AppliesTo = Audience.Of(minimumAge: 8, belowAge: 18),
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.05, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LateralHip, Probability = 0.03, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LegOnly, Probability = 0.02, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("slipped-hip-age"),
                When = Age.Between(10, 15),
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("slipped-hip-obesity"),
                When = Findings.Obesity,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("slipped-hip-limp"),
                When = Findings.Limp | Findings.CannotBearWeight | Findings.LegShortOrTurnedOut,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("perthes-disease"), ConditionId.From("septic-hip-arthritis")],
        Codes =
        [
            new("M93.001", "Unspecified slipped upper femoral epiphysis (nontraumatic), right hip", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M93.002", "Unspecified slipped upper femoral epiphysis (nontraumatic), left hip", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M93.003", "Unspecified slipped upper femoral epiphysis (nontraumatic), unspecified hip", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.Peck2017, Provenance.Published)],
    };
}
