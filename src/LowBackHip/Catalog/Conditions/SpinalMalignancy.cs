namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Cancer in the bones of the spine: spread from elsewhere, or myeloma.</summary>
    public static Condition SpinalMalignancy { get; } = new()
    {
        Id = ConditionId.From("spinal-malignancy"),
        Name = "Spinal malignancy",
        PlainName = "a cancer in the spine",
        Kind = ConditionKind.Serious,
        Summary =
            "A cancer has spread to the bones of the spine, or has begun there, as myeloma does. The pain often grows over weeks, is there "
            + "at rest and at night, and goes with tiredness or loss of weight.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0066, Source = new(Citations.Deyo1988, Provenance.Published) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LateralHip, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LegOnly, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("spinal-malignancy-cancer-history"),
                When = Combinations.Cancer,
                WhenMet = LikelihoodRatio.Derived(15.5),
                WhenNotMet = LikelihoodRatio.Derived(0.7),
                Group = CorrelationGroup.From("cancer-history"),
                Population = "walk-in clinic, 1,975 people with back pain, 13 with cancer (0.66 %)",
                ReferenceStandard = "cancer found to be the cause",
                Source = new(Citations.Deyo1992, Provenance.DerivedFromPublished, "cancer rows"),
                Note = "Rests on 13 cancers; the unrounded counts give 15.3.",
            },
            new()
            {
                Id = ClueId.From("spinal-malignancy-cancer-history-emergency"),
                When = Combinations.Cancer,
                WhenMet = LikelihoodRatio.Of(34.6, provenance: Provenance.DerivedFromPublished),
                Group = CorrelationGroup.From("cancer-history"),
                Population = "emergency department, 462 people sent for x-rays of the back, 7 with cancer",
                ReferenceStandard = "cancer found to be the cause",
                Source = new(Citations.Henschke2013, Provenance.DerivedFromPublished, "Reinus 1998, emergency department"),
                Note =
                    "A very different mix of people from those who report at home. It is clamped like the ratio of primary care, in whose "
                    + "group it stands. Counts of the Cochrane review as republished in a public data set; the item was matched by its "
                    + "sensitivity, specificity and sample.",
            },
            new()
            {
                Id = ClueId.From("spinal-malignancy-50-or-older"),
                When = Age.AtLeast(50),
                WhenMet = LikelihoodRatio.Derived(2.7),
                WhenNotMet = LikelihoodRatio.Derived(0.32),
                Group = CorrelationGroup.From("cancer-age"),
                Population = "walk-in clinic, 1,975 people with back pain, 13 with cancer (0.66 %)",
                ReferenceStandard = "cancer found to be the cause",
                Source = new(Citations.Deyo1992, Provenance.DerivedFromPublished, "cancer rows"),
                Note = "Counts of the Cochrane review as republished in a public data set; the item was matched by its sensitivity, specificity and sample.",
            },
            new()
            {
                Id = ClueId.From("spinal-malignancy-weight-loss"),
                When = Findings.UnexplainedWeightLoss,
                WhenMet = LikelihoodRatio.Derived(2.5),
                WhenNotMet = LikelihoodRatio.Derived(0.9),
                Population = "walk-in clinic, 1,975 people with back pain, 13 with cancer (0.66 %)",
                ReferenceStandard = "cancer found to be the cause",
                Source = new(Citations.Deyo1992, Provenance.DerivedFromPublished, "cancer rows"),
                Note = "Counts of the Cochrane review as republished in a public data set; the item was matched by its sensitivity, specificity and sample.",
            },
            new()
            {
                Id = ClueId.From("spinal-malignancy-no-improvement-in-a-month"),
                When = Findings.NoImprovementAfter4Weeks,
                WhenMet = LikelihoodRatio.Derived(3.1),
                WhenNotMet = LikelihoodRatio.Derived(0.77),
                Group = CorrelationGroup.From("cancer-duration"),
                Population = "walk-in clinic, 1,975 people with back pain, 13 with cancer (0.66 %)",
                ReferenceStandard = "cancer found to be the cause",
                Source = new(Citations.Deyo1992, Provenance.DerivedFromPublished, "cancer rows"),
                Note = "Counts of the Cochrane review as republished in a public data set; the item was matched by its sensitivity, specificity and sample.",
            },
            new()
            {
                Id = ClueId.From("spinal-malignancy-longer-than-a-month"),
                When = Duration.MoreThanDays(30),
                WhenMet = LikelihoodRatio.Derived(2.6),
                WhenNotMet = LikelihoodRatio.Derived(0.62),
                Group = CorrelationGroup.From("cancer-duration"),
                Population = "walk-in clinic, 1,975 people with back pain, 13 with cancer (0.66 %)",
                ReferenceStandard = "cancer found to be the cause",
                Source = new(Citations.Deyo1992, Provenance.DerivedFromPublished, "cancer rows"),
                Note = "Counts of the Cochrane review as republished in a public data set; the item was matched by its sensitivity, specificity and sample.",
            },
            new()
            {
                Id = ClueId.From("spinal-malignancy-no-relief-with-rest"),
                When = Findings.UnrelievedByRest | Findings.WorseLyingDown | Findings.NightPainUnrelieved,
                WhenMet = LikelihoodRatio.Derived(1.7),
                Group = CorrelationGroup.From("cancer-rest"),
                Population = "walk-in clinic, 1,975 people with back pain, 13 with cancer (0.66 %)",
                ReferenceStandard = "cancer found to be the cause",
                Source = new(Citations.Deyo1992, Provenance.DerivedFromPublished, "cancer rows"),
                Note = "The sensitivity is printed as a bound, over 0.90, so no ratio is given for its absence; known for four cancers only.",
            },
            new()
            {
                Id = ClueId.From("spinal-malignancy-none-of-four"),
                When = Age.AtLeast(50) | Combinations.Cancer | Findings.UnexplainedWeightLoss | Findings.NoImprovementAfter4Weeks,
                WhenNotMet = LikelihoodRatio.Derived(0.0),
                Group = CorrelationGroup.From("cancer-age"),
                Population = "walk-in clinic, 1,975 people with back pain, 13 with cancer (0.66 %)",
                ReferenceStandard = "cancer found to be the cause",
                Source = new(Citations.Deyo1992, Provenance.DerivedFromPublished, "combined sensitivity 100 %"),
                Note = "Counts only when all four are known to be absent. No cancer was found in such people, among 13 cancers, so the ratio is floored.",
            },
            new()
            {
                Id = ClueId.From("spinal-malignancy-night-pain"),
                When = Findings.NightPain | Findings.NightPainUnrelieved | Findings.WorseAtNight,
                WhenMet = EditorialWeight.WeakFor,
                Group = CorrelationGroup.From("cancer-rest"),
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("spinal-malignancy-general-illness"),
                When = Findings.Fatigue | Findings.LossOfAppetite | Findings.NightSweats | Findings.Malaise,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("spinal-malignancy-growing"),
                When = Findings.SteadilyWorsening,
                WhenMet = EditorialWeight.WeakFor,
                WhenNotMet = EditorialWeight.WeakAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("spinal-malignancy-spread"),
                When = Findings.CancerHasSpread,
                WhenMet = EditorialWeight.StrongFor,
                Group = CorrelationGroup.From("cancer-history"),
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("vertebral-fracture"), ConditionId.From("spinal-infection"), ConditionId.From("metastatic-cord-compression")],
        Codes =
        [
            new("C79.51", "Secondary malignant neoplasm of bone", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.Henschke2013, Provenance.PublishedSecondary), new(Citations.NiceNg12, Provenance.Guideline)],
    };
}
