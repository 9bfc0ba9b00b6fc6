namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Infection of disc, vertebra or the space around the cord.</summary>
    public static Condition SpinalInfection { get; } = new()
    {
        Id = ConditionId.From("spinal-infection"),
        Name = "Spinal infection",
        PlainName = "an infection of the spine",
        Kind = ConditionKind.Serious,
        Summary =
            "Germs, most often carried by the blood, settle in a disc, a bone of the spine or the space around the spinal cord. Fever is "
            + "there in only about half of people, and an abscess can press on the nerves.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0001, Source = new(Citations.Verhagen2016, Provenance.Published) },
        ],
        Differentials = [ConditionId.From("spinal-malignancy"), ConditionId.From("pyelonephritis"), ConditionId.From("infective-endocarditis")],
        Sources = [new(Citations.Yusuf2019, Provenance.Published), new(Citations.Maamari2022, Provenance.Published)],
    };
}
