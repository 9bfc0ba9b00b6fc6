namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A stone on its way from kidney to bladder.</summary>
    public static Condition RenalColic { get; } = new()
    {
        Id = ConditionId.From("renal-colic"),
        Name = "Renal colic",
        PlainName = "a kidney stone",
        Kind = ConditionKind.Mimic,
        Summary =
            "A stone stuck between kidney and bladder. The pain starts suddenly in one side of the back, comes in waves, runs to the "
            + "groin, and leaves no position comfortable; blood in the urine and vomiting are common.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackOnly, Probability = 0.005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackAndHip, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.1, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("renal-colic-history-of-stones"),
                When = Findings.PreviousKidneyStones,
                WhenMet = LikelihoodRatio.Derived(1.8),
                WhenNotMet = LikelihoodRatio.Derived(0.61),
                Population = "emergency department, pain in one side, 227 people, 176 with stones",
                ReferenceStandard = "a stone found",
                Source = new(Citations.Kartal2006, Provenance.DerivedFromPublished, "as summarized by BestBETs"),
            },
            new()
            {
                Id = ClueId.From("renal-colic-groin"),
                When = Findings.PainSpreadsToGroin | (Findings.FlankPain & Pain.In(PainRegion.Groin)),
                WhenMet = LikelihoodRatio.Derived(1.3),
                WhenNotMet = LikelihoodRatio.Derived(0.65),
                Population = "emergency department, pain in one side, 227 people, 176 with stones",
                ReferenceStandard = "a stone found",
                Source = new(Citations.Kartal2006, Provenance.DerivedFromPublished, "as summarized by BestBETs"),
                Note = "Nausea was linked as well, without a figure; vomiting was not.",
            },
            new()
            {
                Id = ClueId.From("renal-colic-side-pain"),
                When = Findings.FlankPain,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("renal-colic-waves"),
                When = Findings.ColickyPain | Findings.CannotGetComfortable,
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("renal-colic-nausea"),
                When = Findings.Nausea | Findings.Vomiting,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("renal-colic-blood"),
                When = Findings.BloodInUrine,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("renal-colic-sudden"),
                When = Findings.SuddenOnset,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("renal-colic-family"),
                When = Findings.FamilyHistoryKidneyStones,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("renal-colic-fever"),
                When = Findings.Fever,
                WhenMet = EditorialWeight.WeakAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("abdominal-aortic-aneurysm"), ConditionId.From("pyelonephritis"), ConditionId.From("ovarian-torsion")],
        Codes =
        [
            new("N23", "Unspecified renal colic", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("N20.0", "Calculus of kidney", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("N20.1", "Calculus of ureter", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("N20.9", "Urinary calculus, unspecified", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.NiceNg118, Provenance.Guideline), new(Citations.Kartal2006, Provenance.PublishedSecondary)],
    };
}
