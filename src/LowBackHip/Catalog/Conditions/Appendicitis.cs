namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Inflammation of the appendix.</summary>
    public static Condition Appendicitis { get; } = new()
    {
        Id = ConditionId.From("appendicitis"),
        Name = "Appendicitis",
        PlainName = "an inflamed appendix",
        Kind = ConditionKind.Mimic,
        Summary =
            "The appendix is inflamed. Belly pain moves to the lower right within a day or two, gets steadily worse, and comes with loss "
            + "of appetite, nausea and often fever; it can be felt in flank, hip or back.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Differentials = [ConditionId.From("ovarian-torsion"), ConditionId.From("renal-colic")],
        Sources = [new(Citations.NhsAppendicitis, Provenance.Guideline)],
    };
}
