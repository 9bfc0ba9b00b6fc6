namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Tissue like the womb lining that grows elsewhere in the pelvis.</summary>
    public static Condition Endometriosis { get; } = new()
    {
        Id = ConditionId.From("endometriosis"),
        Name = "Endometriosis",
        PlainName = "endometriosis, womb lining that grows outside the womb",
        Kind = ConditionKind.Mimic,
        Summary =
            "Tissue like the lining of the womb grows elsewhere in the pelvis. Pelvis and low back hurt with periods, with sex or on the "
            + "toilet, for months to years.",
        AppliesTo = Audience.Of(Sex.Female, 9, 60),
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.002, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.03, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackOnly, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Differentials = [ConditionId.From("dysmenorrhea")],
        Sources = [new(Citations.NiceNg73, Provenance.PublishedSecondary), new(Citations.NhsEndometriosis, Provenance.Guideline)],
    };
}
