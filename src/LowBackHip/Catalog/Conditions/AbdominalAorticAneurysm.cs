namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A widened main artery in the belly that may leak or burst.</summary>
    public static Condition AbdominalAorticAneurysm { get; } = new()
    {
        Id = ConditionId.From("abdominal-aortic-aneurysm"),
        Name = "Abdominal aortic aneurysm",
        PlainName = "a widened main artery in the belly that may leak",
        Kind = ConditionKind.Serious,
        Summary =
            "The main artery of the belly has widened and may leak or burst. Pain in belly, back or side that comes out of nowhere in a "
            + "person past 60 may be the only warning, and it can feel just like a kidney stone.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackOnly, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("aneurysm-known"),
                When = Findings.AorticAneurysm,
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("aneurysm-pulse"),
                When = Findings.PulsatingAbdomen,
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("aneurysm-age"),
                When = Age.Over(60),
                WhenMet = EditorialWeight.ModerateFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("aneurysm-risk"),
                When = Findings.CurrentSmoker | Findings.EverSmoked | Findings.HighBloodPressure | Findings.FamilyHistoryAneurysm | Findings.Copd | Findings.HeartOrArteryDisease,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("aneurysm-belly-and-back"),
                When = Findings.AbdominalPain & (Combinations.PainInBack | Findings.FlankPain),
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("aneurysm-shock"),
                When = Findings.Collapse | Findings.PaleAndClammy | Findings.Faintness,
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("renal-colic"), ConditionId.From("aortic-dissection")],
        Codes =
        [
            new("I71.30", "Abdominal aortic aneurysm, ruptured, unspecified", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("I71.40", "Abdominal aortic aneurysm, without rupture, unspecified", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.NiceNg156, Provenance.Guideline, "section 1.1"), new(Citations.BmjBestPracticeAaa, Provenance.PublishedSecondary)],
    };
}
