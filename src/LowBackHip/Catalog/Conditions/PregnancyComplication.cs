namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Early labor, bleeding or infection in pregnancy.</summary>
    public static Condition PregnancyComplication { get; } = new()
    {
        Id = ConditionId.From("pregnancy-complication"),
        Name = "Complication of pregnancy",
        PlainName = "a problem of the pregnancy",
        Kind = ConditionKind.Mimic,
        Summary =
            "Back or belly pain in pregnancy can mean early labor, bleeding behind the womb or an infection. Aching of back and pelvis "
            + "without other signs is common and harmless.",
        AppliesTo = Audience.MayBePregnant,
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("pregnancy-known"),
                When = Findings.Pregnant,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("pregnancy-danger"),
                When = Findings.VaginalBleeding | Findings.Contractions,
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("ectopic-pregnancy"), ConditionId.From("pelvic-girdle-pain")],
        Sources = [new(Citations.UhbCallTheMidwife, Provenance.Guideline)],
    };
}
