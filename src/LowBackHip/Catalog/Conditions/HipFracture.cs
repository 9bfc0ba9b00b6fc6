namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A break of the thigh bone close to the hip joint.</summary>
    public static Condition HipFracture { get; } = new()
    {
        Id = ConditionId.From("hip-fracture"),
        Name = "Hip fracture",
        PlainName = "a broken hip",
        Kind = ConditionKind.Serious,
        Summary =
            "The thigh bone is broken close to the hip joint, in older people often after a small fall. Most cannot stand on the leg, but "
            + "some still walk.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LateralHip, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackAndHip, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("hip-fracture-cannot-lift-leg"),
                When = Findings.CannotLiftStraightLeg,
                WhenMet = LikelihoodRatio.Derived(3.5),
                WhenNotMet = LikelihoodRatio.Derived(0.17),
                Population = "32 people after a fall with a normal x-ray",
                ReferenceStandard = "MRI",
                Source = new(Citations.Hak2009, Provenance.DerivedFromPublished, "counts in the paper"),
                Note = "The abstract prints a sensitivity of 92 %; its own counts, 21 of 24, give 87.5 %, from which the ratios are taken.",
            },
            new()
            {
                Id = ClueId.From("hip-fracture-fall"),
                When = Combinations.AnyFall,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("hip-fracture-cannot-stand"),
                When = Combinations.CannotUseTheLeg,
                WhenMet = EditorialWeight.ModerateFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Group = CorrelationGroup.From("hip-fracture-function"),
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("hip-fracture-short-leg"),
                When = Findings.LegShortOrTurnedOut,
                WhenMet = EditorialWeight.StrongFor,
                Group = CorrelationGroup.From("hip-fracture-function"),
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("hip-fracture-age"),
                When = Age.AtLeast(65) | Combinations.WeakBone,
                WhenMet = EditorialWeight.ModerateFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            Judged("hip-fracture-repeated-falls", Findings.RepeatedFalls, EditorialWeight.WeakFor, Citations.EditorialJudgment),
        ],
        Differentials = [ConditionId.From("pelvic-fracture"), ConditionId.From("hip-osteoarthritis"), ConditionId.From("hip-dislocation")],
        Sources = [new(Citations.NiceCg124, Provenance.Guideline, "context"), new(Citations.Hossain2009, Provenance.Published)],
    };
}
