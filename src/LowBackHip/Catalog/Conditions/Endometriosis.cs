namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Tissue like the womb lining that grows elsewhere in the pelvis.</summary>
    public static Condition Endometriosis { get; } = new()
    {
        Id = ConditionId.From("endometriosis"),
        Name = "Endometriosis",
        PlainName = "endometriosis, womb lining that grows outside the womb",
        Kind = ConditionKind.Mimic,
        Summary =
            "Tissue like the lining of the womb grows elsewhere in the pelvis. Pelvis and low back hurt with periods, with sex or on the "
            + "toilet, for months to years.",
        AppliesTo = Audience.Of(Sex.Female, 9, 60),
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.002, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.03, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackOnly, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("endometriosis-known"),
                When = Findings.Endometriosis,
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("endometriosis-with-periods"),
                When = Findings.PainWithPeriods | Findings.HeavyOrPainfulPeriods,
                WhenMet = EditorialWeight.ModerateFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.NiceNg73, Provenance.Editorial, "features that raise suspicion"),
            },
            new()
            {
                Id = ClueId.From("endometriosis-sex-or-toilet"),
                When = Findings.PainWithSex | Findings.WorseBowelMovement,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.NiceNg73, Provenance.Editorial, "features that raise suspicion"),
            },
            new()
            {
                Id = ClueId.From("endometriosis-months"),
                When = Duration.MoreThanDays(180),
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("dysmenorrhea"), ConditionId.From("pelvic-floor-imbalance")],
        Codes =
        [
            new("N80.9", "Endometriosis, unspecified", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.NiceNg73, Provenance.PublishedSecondary), new(Citations.NhsEndometriosis, Provenance.Guideline)],
    };
}
