namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A clot in a deep vein of leg or pelvis.</summary>
    public static Condition DeepVeinThrombosis { get; } = new()
    {
        Id = ConditionId.From("deep-vein-thrombosis"),
        Name = "Deep-vein thrombosis",
        PlainName = "a blood clot in the leg",
        Kind = ConditionKind.Mimic,
        Summary = "A clot blocks a deep vein of the leg or pelvis. One leg swells, aches and feels warm, and the clot can travel to the lungs.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LegOnly, Probability = 0.02, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("vein-thrombosis-swelling"),
                When = Findings.CalfSwelling,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("vein-thrombosis-risk"),
                When = Findings.RecentSurgeryOrImmobility | Findings.BloodClotHistory | Combinations.Cancer | Findings.EstrogenMedicine | Findings.Pregnant,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.NiceNg158, Provenance.Editorial, "two-level Wells score"),
            },
        ],
        Differentials = [ConditionId.From("peripheral-artery-disease")],
        Sources = [new(Citations.NiceNg158, Provenance.Guideline, "recommendations 1.1.1 to 1.1.3"), new(Citations.NhsDeepVeinThrombosis, Provenance.Guideline)],
    };
}
