namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A bulge of belly tissue through the groin.</summary>
    public static Condition InguinalHernia { get; } = new()
    {
        Id = ConditionId.From("inguinal-hernia"),
        Name = "Inguinal hernia",
        PlainName = "a groin hernia",
        Kind = ConditionKind.Mimic,
        Summary =
            "Tissue from the belly bulges through a weak spot in the groin. It drags or aches on standing and lifting and slips back on "
            + "lying down; one that stays out and hurts is an emergency.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.03, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("hernia-lump"),
                When = Findings.GroinLump,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("hernia-strain"),
                When = Findings.WorseLifting | Findings.WorseStanding,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("hernia-sex"),
                When = Person.IsMale,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("groin-strain")],
        Sources = [new(Citations.Pelly2024, Provenance.PublishedSecondary), new(Citations.NhsHernia, Provenance.Guideline)],
    };
}
