namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Sudden loss of blood supply to a leg.</summary>
    public static Condition AcuteLimbIschemia { get; } = new()
    {
        Id = ConditionId.From("acute-limb-ischemia"),
        Name = "Acute limb ischemia",
        PlainName = "a leg without blood supply",
        Kind = ConditionKind.Mimic,
        Summary =
            "Blood to a leg is suddenly cut off. The leg hurts, turns cold and pale or blue, and goes numb or weak; it can be saved only "
            + "within hours.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LegOnly, Probability = 0.001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("limb-ischemia-cold"),
                When = Findings.ColdOrBlueLeg,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("limb-ischemia-sudden"),
                When = Findings.SuddenOnset,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("peripheral-artery-disease"), ConditionId.From("deep-vein-thrombosis")],
        Sources = [new(Citations.NhsHighlandAcuteLimbIschaemia, Provenance.Guideline)],
    };
}
