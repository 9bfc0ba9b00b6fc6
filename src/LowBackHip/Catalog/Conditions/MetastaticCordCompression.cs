namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Spread of a cancer to the spine that presses on cord or nerves.</summary>
    public static Condition MetastaticCordCompression { get; } = new()
    {
        Id = ConditionId.From("metastatic-cord-compression"),
        Name = "Metastatic spinal cord compression",
        PlainName = "a cancer that presses on the spinal cord",
        Kind = ConditionKind.Serious,
        Summary =
            "A cancer that has spread to the spine presses on the spinal cord or the nerves below it. Legs, walking, bladder and bowel are "
            + "at risk, and treatment within a day matters.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("cord-compression-cancer"),
                When = Combinations.Cancer,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("cord-compression-nerve-signs"),
                When = Combinations.Weakness | Findings.BilateralLegNumbness | Findings.UnsteadyGait | Combinations.BladderOrBowelChange,
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("cord-compression-band-of-pain"),
                When = Findings.BandLikePain,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("cord-compression-unsure-legs"),
                When = Findings.DifficultyWalking | Findings.LegGivesWay | Findings.RepeatedFalls,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("spinal-malignancy"), ConditionId.From("cauda-equina-syndrome")],
        Codes =
        [
            new("G95.20", "Unspecified cord compression", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("C79.51", "Secondary malignant neoplasm of bone", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.NiceQs56, Provenance.Guideline, "quality statement 3")],
    };
}
