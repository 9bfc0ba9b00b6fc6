namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Pressure on the nerve bundle below the spinal cord, which can cost bladder, bowel and legs.</summary>
    public static Condition CaudaEquinaSyndrome { get; } = new()
    {
        Id = ConditionId.From("cauda-equina-syndrome"),
        Name = "Cauda equina syndrome",
        PlainName = "pressure on the nerves that serve bladder, bowel and legs",
        Kind = ConditionKind.Serious,
        Summary =
            "Something, most often a large disc, presses on the bundle of nerves at the end of the spinal cord. Bladder, bowel, feeling "
            + "between the legs and strength of both legs may be lost, and an operation within hours to days may save them.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0004, Source = new(Citations.Verhagen2016, Provenance.Published) },
        ],
        Differentials = [ConditionId.From("severe-nerve-compression"), ConditionId.From("metastatic-cord-compression")],
        Sources = [new(Citations.GirftCaudaEquina2023, Provenance.Guideline)],
    };
}
