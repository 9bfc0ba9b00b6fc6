namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A tear in the wall of the main artery.</summary>
    public static Condition AorticDissection { get; } = new()
    {
        Id = ConditionId.From("aortic-dissection"),
        Name = "Aortic dissection",
        PlainName = "a tear in the wall of the main artery",
        Kind = ConditionKind.Serious,
        Summary =
            "The inner wall of the main artery tears, and blood splits it further. The pain is sudden, very strong and often tearing, in "
            + "chest, back or belly.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Differentials = [ConditionId.From("abdominal-aortic-aneurysm"), ConditionId.From("heart-or-lung-emergency")],
        Sources = [new(Citations.HseAorticDissection, Provenance.Guideline)],
    };
}
