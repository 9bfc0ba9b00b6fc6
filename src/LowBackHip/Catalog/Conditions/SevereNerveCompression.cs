namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A nerve root or roots pressed hard enough that muscles fail.</summary>
    public static Condition SevereNerveCompression { get; } = new()
    {
        Id = ConditionId.From("severe-nerve-compression"),
        Name = "Severe or progressive nerve compression",
        PlainName = "a nerve in the back that is losing its strength",
        Kind = ConditionKind.Serious,
        Summary =
            "A nerve from the low back is pressed so hard that muscles of the leg get weak or the weakness spreads. It differs from an "
            + "ordinary pinched nerve because strength that is lost for long may not come back.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.002, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackAndLeg, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LegOnly, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("severe-nerve-compression-weakness"),
                When = Findings.ProgressiveLegWeakness | Findings.RapidlyProgressiveLegWeakness | Findings.WidespreadLegWeakness | Findings.FootDrop,
                WhenMet = EditorialWeight.StrongFor,
                Group = CorrelationGroup.From("leg-weakness-degree"),
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("severe-nerve-compression-leg-weakness"),
                When = Findings.LegWeakness,
                WhenMet = EditorialWeight.ModerateFor,
                Group = CorrelationGroup.From("leg-weakness-degree"),
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("severe-nerve-compression-numbness"),
                When = Findings.LegNumbness | Findings.BilateralLegNumbness,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("pinched-nerve"), ConditionId.From("herniated-disc"), ConditionId.From("cauda-equina-syndrome")],
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline)],
    };
}
