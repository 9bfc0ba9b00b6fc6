namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Shingles: pain and then blisters along one nerve.</summary>
    public static Condition HerpesZoster { get; } = new()
    {
        Id = ConditionId.From("herpes-zoster"),
        Name = "Herpes zoster",
        PlainName = "shingles",
        Kind = ConditionKind.Mimic,
        Summary =
            "The chickenpox virus wakes up in one nerve. A band of burning pain on one side comes first, and blisters follow in the same "
            + "strip some days later.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.002, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.02, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Sources = [new(Citations.Bpac2014, Provenance.PublishedSecondary), new(Citations.NhsShingles, Provenance.Guideline)],
    };
}
