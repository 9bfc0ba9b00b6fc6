namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Infection of the heart lining that spreads with the blood.</summary>
    public static Condition InfectiveEndocarditis { get; } = new()
    {
        Id = ConditionId.From("infective-endocarditis"),
        Name = "Infective endocarditis",
        PlainName = "an infection of the heart lining",
        Kind = ConditionKind.Mimic,
        Summary =
            "Germs settle on a heart valve and spread with the blood. Fever, night sweats and tiredness go on for days to weeks, and back "
            + "pain may be the first complaint.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.00005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("endocarditis-fever"),
                When = Findings.Fever,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("endocarditis-risk"),
                When = Findings.IvDrugUse | Findings.RecentInfection | Findings.HeartOrArteryDisease,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("endocarditis-illness"),
                When = Findings.NightSweats | Findings.Fatigue | Findings.Malaise,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("spinal-infection")],
        Sources = [new(Citations.NhsEndocarditis, Provenance.Guideline)],
    };
}
