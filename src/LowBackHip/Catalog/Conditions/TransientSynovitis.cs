namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Short-lived swelling of the lining of a child's hip.</summary>
    public static Condition TransientSynovitis { get; } = new()
    {
        Id = ConditionId.From("transient-synovitis"),
        Name = "Transient synovitis of the hip",
        PlainName = "irritable hip in a child",
        Kind = ConditionKind.Serious,
        Summary =
            "The lining of the hip swells for a few days, often after a cold. It passes by itself, but it looks like an infected joint, so "
            + "a clinician has to tell the two apart.",
        AppliesTo = Audience.Of(minimumAge: 1, belowAge: 13),
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.2, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LateralHip, Probability = 0.15, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LegOnly, Probability = 0.1, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("transient-synovitis-days"),
                When = Duration.AtMostDays(7),
                WhenMet = EditorialWeight.ModerateFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("transient-synovitis-fever"),
                When = Findings.Fever,
                WhenMet = EditorialWeight.ModerateAgainst,
                WhenNotMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("transient-synovitis-infection-before"),
                When = Findings.RecentInfection,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("septic-hip-arthritis"), ConditionId.From("perthes-disease")],
        Sources = [new(Citations.NhsIrritableHip, Provenance.Guideline), new(Citations.BlackpoolIrritableHip, Provenance.Guideline)],
    };
}
