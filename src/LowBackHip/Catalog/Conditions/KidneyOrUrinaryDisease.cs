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
        Differentials = [ConditionId.From("renal-colic"), ConditionId.From("pyelonephritis")],
        Sources = [new(Citations.NiceNg12, Provenance.Unverified, "urinary tract cancer")],
    };
}
