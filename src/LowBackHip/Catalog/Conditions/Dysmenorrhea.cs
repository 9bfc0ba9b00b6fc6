namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Cramps with periods that spread to back and thighs.</summary>
    public static Condition Dysmenorrhea { get; } = new()
    {
        Id = ConditionId.From("dysmenorrhea"),
        Name = "Primary dysmenorrhea",
        PlainName = "period pain",
        Kind = ConditionKind.Mimic,
        Summary =
            "The womb cramps shortly before and during a period, and the ache spreads to low back and thighs. It lasts one to three days "
            + "and answers to anti-inflammatory medicine and heat.",
        AppliesTo = Audience.Of(Sex.Female, 9, 60),
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.05, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackOnly, Probability = 0.005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("dysmenorrhea-with-periods"),
                When = Findings.PainWithPeriods,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Group = CorrelationGroup.From("menstrual-rhythm"),
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("dysmenorrhea-cramps"),
                When = Findings.CrampingPain,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("dysmenorrhea-heavy"),
                When = Findings.HeavyOrPainfulPeriods,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("dysmenorrhea-belly"),
                When = Combinations.PainInBelly,
                WhenMet = EditorialWeight.ModerateFor,
                WhenNotMet = EditorialWeight.WeakAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("dysmenorrhea-young-recurrent"),
                When = Age.Under(30) & (Findings.RecurrentEpisodes | Findings.IntermittentPain),
                WhenMet = EditorialWeight.ModerateFor,
                Group = CorrelationGroup.From("menstrual-rhythm"),
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("endometriosis"), ConditionId.From("pelvic-inflammatory-disease")],
        Sources = [new(Citations.NhsPeriodPain, Provenance.Unverified)],
    };
}
