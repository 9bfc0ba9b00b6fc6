namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A broken or collapsed bone of the spine, after an accident or in thin bone.</summary>
    public static Condition VertebralFracture { get; } = new()
    {
        Id = ConditionId.From("vertebral-fracture"),
        Name = "Vertebral fracture",
        PlainName = "a broken or collapsed bone of the spine",
        Kind = ConditionKind.Serious,
        Summary =
            "A bone of the spine is broken or has sunk in. In strong bones that takes an accident; in thin bones lifting, a cough or a "
            + "small fall is enough, and the pain is felt in the middle of the back.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.02, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackOnly, Probability = 0.04, Source = new(Citations.Verhagen2016, Provenance.Published) },
            new() { Kind = PresentationKind.BackAndLeg, Probability = 0.02, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Differentials = [ConditionId.From("spinal-malignancy"), ConditionId.From("paget-disease")],
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline), new(Citations.Enthoven2016, Provenance.Published)],
    };
}
