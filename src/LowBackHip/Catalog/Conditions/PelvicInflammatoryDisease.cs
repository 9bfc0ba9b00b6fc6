namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Infection of womb and tubes.</summary>
    public static Condition PelvicInflammatoryDisease { get; } = new()
    {
        Id = ConditionId.From("pelvic-inflammatory-disease"),
        Name = "Pelvic inflammatory disease",
        PlainName = "an infection of womb and tubes",
        Kind = ConditionKind.Mimic,
        Summary =
            "Germs, often passed on by sex, inflame womb and tubes. Pelvis and low back ache, with discharge, pain with sex, and sometimes "
            + "fever.",
        AppliesTo = Audience.Of(Sex.Female, 12, 60),
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.02, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("pelvic-infection-discharge"),
                When = Findings.VaginalDischarge,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("pelvic-infection-belly"),
                When = Combinations.PainInBelly,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("pelvic-infection-risk"),
                When = Findings.SexualInfectionRisk | Findings.PainWithSex | Findings.Iud,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("pelvic-infection-fever"),
                When = Findings.Fever,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("endometriosis"), ConditionId.From("appendicitis")],
        Codes =
        [
            new("N73.9", "Female pelvic inflammatory disease, unspecified", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.NhsPelvicInflammatoryDisease, Provenance.Guideline)],
    };
}
