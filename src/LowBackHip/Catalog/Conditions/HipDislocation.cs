namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>The ball of the hip out of its socket.</summary>
    public static Condition HipDislocation { get; } = new()
    {
        Id = ConditionId.From("hip-dislocation"),
        Name = "Hip dislocation",
        PlainName = "a hip out of its socket",
        Kind = ConditionKind.Serious,
        Summary =
            "The ball of the hip has come out of its socket, after great force or, with an artificial hip, after a twist. The leg cannot "
            + "be moved and looks short or turned.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LateralHip, Probability = 0.001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("hip-dislocation-force"),
                When = Findings.MajorTrauma | Findings.HipReplacement,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("hip-dislocation-leg"),
                When = Findings.LegShortOrTurnedOut & Combinations.CannotUseTheLeg,
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("hip-fracture")],
        Sources = [new(Citations.MsdManualHipDislocation, Provenance.Guideline)],
    };
}
