namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A break of pelvis or sacrum.</summary>
    public static Condition PelvicFracture { get; } = new()
    {
        Id = ConditionId.From("pelvic-fracture"),
        Name = "Pelvic fracture",
        PlainName = "a broken pelvis or tail of the spine",
        Kind = ConditionKind.Serious,
        Summary =
            "The ring of the pelvis or the sacrum is broken, by great force or, in thin bone, by a small fall or none. Buttock, groin or "
            + "low back hurts with every step.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Buttock, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackAndHip, Probability = 0.002, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("pelvic-fracture-injury"),
                When = Combinations.AnyFall,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("pelvic-fracture-bone"),
                When = Combinations.WeakBone | Age.AtLeast(65),
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("pelvic-fracture-walking"),
                When = Combinations.CannotUseTheLeg | Findings.DifficultyWalking,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("hip-fracture"), ConditionId.From("vertebral-fracture")],
        Codes =
        [
            new("M84.350A", "Stress fracture, pelvis, initial encounter for fracture", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M84.454A", "Pathological fracture, pelvis, initial encounter for fracture", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.Schindler2007, Provenance.Published)],
    };
}
