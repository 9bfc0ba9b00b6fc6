namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Inflammation of the arteries of the head, which goes with polymyalgia.</summary>
    public static Condition GiantCellArteritis { get; } = new()
    {
        Id = ConditionId.From("giant-cell-arteritis"),
        Name = "Giant cell arteritis",
        PlainName = "inflamed arteries of the head",
        Kind = ConditionKind.Mimic,
        Summary =
            "Arteries of the head are inflamed, in about one in five people with polymyalgia. New headache, a sore scalp, jaw pain on "
            + "chewing and trouble with sight are its signs, and sight can be lost for good.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0002, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("giant-cell-head"),
                When = Findings.HeadacheJawOrVisionSymptoms,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("giant-cell-stiffness"),
                When = Findings.ShoulderStiffness,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("giant-cell-age"),
                When = Age.AtLeast(50),
                WhenMet = EditorialWeight.WeakFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("polymyalgia-rheumatica")],
        Sources = [new(Citations.Mackie2020, Provenance.Guideline)],
    };
}
