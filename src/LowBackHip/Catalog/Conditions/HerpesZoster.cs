namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Shingles: pain and then blisters along one nerve.</summary>
    public static Condition HerpesZoster { get; } = new()
    {
        Id = ConditionId.From("herpes-zoster"),
        Name = "Herpes zoster",
        PlainName = "shingles",
        Kind = ConditionKind.Mimic,
        Summary =
            "The chickenpox virus wakes up in one nerve. A band of burning pain on one side comes first, and blisters follow in the same "
            + "strip some days later.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.004, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.02, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("zoster-rash"),
                When = Findings.BlisteringRashOneSide,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.WeakAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
                Note = "The pain comes one to four days before the rash, so that its absence says little.",
            },
            new()
            {
                Id = ClueId.From("zoster-new-band-of-burning"),
                When = Findings.BandLikePain & Findings.BurningPain & Duration.AtMostDays(7),
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("zoster-band"),
                When = Findings.BandLikePain,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.WeakAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("zoster-burning"),
                When = Findings.BurningPain,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("zoster-age"),
                When = Age.AtLeast(50) | Combinations.WeakDefenses,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("pinched-nerve")],
        Codes =
        [
            new("B02.9", "Zoster without complications", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("B02.29", "Other postherpetic nervous system involvement", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.Bpac2014, Provenance.PublishedSecondary), new(Citations.NhsShingles, Provenance.Guideline)],
    };
}
