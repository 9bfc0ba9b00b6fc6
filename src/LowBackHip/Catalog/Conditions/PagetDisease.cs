namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Bone that is rebuilt too fast and grows large and weak.</summary>
    public static Condition PagetDisease { get; } = new()
    {
        Id = ConditionId.From("paget-disease"),
        Name = "Paget disease of bone",
        PlainName = "Paget disease, a bone that is rebuilt wrongly",
        Kind = ConditionKind.Serious,
        Summary =
            "Bone is broken down and rebuilt too fast and grows large, weak and bent. It is found past 50, most often in pelvis, spine, "
            + "thigh and skull, and aches deep; many feel nothing.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("paget-age"),
                When = Age.AtLeast(55),
                WhenMet = EditorialWeight.ModerateFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("paget-deep"),
                When = Findings.DeepAche,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("paget-years"),
                When = Duration.MoreThanDays(365) & Combinations.PainInHip,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("vertebral-fracture"), ConditionId.From("spinal-malignancy")],
        Codes =
        [
            new("M88.1", "Osteitis deformans of vertebrae", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M88.9", "Osteitis deformans of unspecified bone", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.NhsPagetsDisease, Provenance.Guideline)],
    };
}
