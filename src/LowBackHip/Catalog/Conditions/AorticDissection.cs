namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A tear in the wall of the main artery.</summary>
    public static Condition AorticDissection { get; } = new()
    {
        Id = ConditionId.From("aortic-dissection"),
        Name = "Aortic dissection",
        PlainName = "a tear in the wall of the main artery",
        Kind = ConditionKind.Serious,
        Summary =
            "The inner wall of the main artery tears, and blood splits it further. The pain is sudden, very strong and often tearing, in "
            + "chest, back or belly.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("dissection-tearing"),
                When = Findings.TearingPain,
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("dissection-sudden-chest"),
                When = Findings.ChestPain & Findings.SuddenOnset,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("dissection-blood-pressure"),
                When = Findings.HighBloodPressure,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("abdominal-aortic-aneurysm"), ConditionId.From("heart-or-lung-emergency")],
        Codes =
        [
            new("I71.02", "Dissection of abdominal aorta", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.HseAorticDissection, Provenance.Guideline)],
    };
}
