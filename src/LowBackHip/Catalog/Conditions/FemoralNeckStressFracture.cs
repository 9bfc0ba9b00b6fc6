namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A crack in the neck of the thigh bone from repeated load.</summary>
    public static Condition FemoralNeckStressFracture { get; } = new()
    {
        Id = ConditionId.From("femoral-neck-stress-fracture"),
        Name = "Femoral neck stress fracture",
        PlainName = "a crack in the neck of the thigh bone from training",
        Kind = ConditionKind.Serious,
        Summary =
            "Repeated load without enough rest or food cracks the neck of the thigh bone. It hurts in the groin on running and hopping and "
            + "eases with rest; if loading goes on, it can break through.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.02, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("stress-fracture-load"),
                When = Findings.HighTrainingLoad | Findings.LowEnergyIntake,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("stress-fracture-impact"),
                When = Findings.WorseRunningOrJumping | Findings.WorseStandingOnOneLeg,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("stress-fracture-old-pain"),
                When = Duration.MoreThanDays(180),
                WhenMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("hip-impingement"), ConditionId.From("groin-strain"), ConditionId.From("avascular-necrosis-of-the-hip")],
        Codes =
        [
            new("M84.351A", "Stress fracture, right femur, initial encounter for fracture", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M84.352A", "Stress fracture, left femur, initial encounter for fracture", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M84.359A", "Stress fracture, hip, unspecified, initial encounter for fracture", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.RobertsonWood2017, Provenance.Published)],
    };
}
