namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Urinary infection, kidney damage, blockage or tumor felt in back or side.</summary>
    public static Condition KidneyOrUrinaryDisease { get; } = new()
    {
        Id = ConditionId.From("kidney-or-urinary-disease"),
        Name = "Other kidney or urinary tract disease",
        PlainName = "a disease of kidney, bladder or prostate",
        Kind = ConditionKind.Mimic,
        Summary =
            "A bladder infection, damage to the kidneys from medicine, a blockage or a tumor of the urinary tract can ache in the back or "
            + "side. Blood in the urine or a change in passing it points there.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackOnly, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.05, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("urinary-infection-burning"),
                When = Findings.PainfulUrination,
                WhenMet = LikelihoodRatio.Of(1.5, 1.2, 2.0),
                WhenNotMet = LikelihoodRatio.Of(0.5, 0.3, 0.7),
                Group = CorrelationGroup.From("urinary-irritation"),
                Population = "women with urinary symptoms; about half had an infection",
                ReferenceStandard = "urine culture",
                Source = new(Citations.Bent2002, Provenance.Published, "summary ratios"),
                Note = "The target is a bladder infection, not one of the kidney.",
            },
            new()
            {
                Id = ClueId.From("urinary-infection-frequency"),
                When = Findings.UrinaryFrequency,
                WhenMet = LikelihoodRatio.Of(1.8, 1.1, 3.0),
                WhenNotMet = LikelihoodRatio.Of(0.6, 0.4, 1.0),
                Group = CorrelationGroup.From("urinary-irritation"),
                Population = "women with urinary symptoms; about half had an infection",
                ReferenceStandard = "urine culture",
                Source = new(Citations.Bent2002, Provenance.Published, "summary ratios"),
                Note = "The target is a bladder infection, not one of the kidney.",
            },
            new()
            {
                Id = ClueId.From("urinary-infection-blood"),
                When = Findings.BloodInUrine,
                WhenMet = LikelihoodRatio.Of(2.0, 1.3, 2.9),
                WhenNotMet = LikelihoodRatio.Of(0.9, 0.9, 1.0),
                Population = "women with urinary symptoms; about half had an infection",
                ReferenceStandard = "urine culture",
                Source = new(Citations.Bent2002, Provenance.Published, "summary ratios"),
                Note = "The target is a bladder infection, not one of the kidney.",
            },
            new()
            {
                Id = ClueId.From("urinary-infection-fever"),
                When = Findings.Fever,
                WhenMet = LikelihoodRatio.Of(1.6, 1.0, 2.6),
                WhenNotMet = LikelihoodRatio.Of(0.9, 0.9, 1.0),
                Population = "women with urinary symptoms; about half had an infection",
                ReferenceStandard = "urine culture",
                Source = new(Citations.Bent2002, Provenance.Published, "summary ratios"),
                Note = "The target is a bladder infection, not one of the kidney.",
            },
            new()
            {
                Id = ClueId.From("urinary-infection-side-pain"),
                When = Findings.FlankPain,
                WhenMet = LikelihoodRatio.Of(1.1, 0.9, 1.4),
                WhenNotMet = LikelihoodRatio.Of(0.9, 0.8, 1.1),
                Population = "women with urinary symptoms; about half had an infection",
                ReferenceStandard = "urine culture",
                Source = new(Citations.Bent2002, Provenance.Published, "summary ratios"),
                Note = "The target is a bladder infection, not one of the kidney.",
            },
            new()
            {
                Id = ClueId.From("urinary-infection-back-pain"),
                When = Combinations.PainInBack,
                WhenMet = LikelihoodRatio.Of(1.6, 1.2, 2.1),
                WhenNotMet = LikelihoodRatio.Of(0.8, 0.7, 0.9),
                Population = "women with urinary symptoms; about half had an infection",
                ReferenceStandard = "urine culture",
                Source = new(Citations.Bent2002, Provenance.Published, "summary ratios"),
                Note = "The target is a bladder infection, not one of the kidney.",
            },
            new()
            {
                Id = ClueId.From("urinary-infection-self-diagnosis"),
                When = Findings.SuspectedUrinaryInfection,
                WhenMet = LikelihoodRatio.Of(4.0, 2.9, 5.5),
                WhenNotMet = LikelihoodRatio.Of(0.0, 0.0, 0.1),
                Group = CorrelationGroup.From("urinary-self-diagnosis"),
                Population = "women with urinary symptoms; about half had an infection",
                ReferenceStandard = "urine culture",
                Source = new(Citations.Bent2002, Provenance.Published, "summary ratios"),
                Note = "The target is a bladder infection, not one of the kidney. Printed as 0.0 when absent, and floored before it weighs.",
            },
            new()
            {
                Id = ClueId.From("kidney-disease-painkillers"),
                When = Findings.DailyPainkillerUse & Findings.BloodInUrine,
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("kidney-disease-both-sides"),
                When = Findings.BilateralFlankPain,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("kidney-disease-known"),
                When = Findings.KidneyDisease | Findings.UrinaryTractAbnormality | Findings.ProstateTrouble,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("renal-colic"), ConditionId.From("pyelonephritis")],
        Codes =
        [
            new("N39.0", "Urinary tract infection, site not specified", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("N14.0", "Analgesic nephropathy", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("N28.9", "Disorder of kidney and ureter, unspecified", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.BuckinghamshireBloodInUrine, Provenance.Guideline), new(Citations.NiceNg12, Provenance.Unverified, "urinary tract cancer")],
    };
}
