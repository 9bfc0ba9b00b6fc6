namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Narrowed arteries of the leg.</summary>
    public static Condition PeripheralArteryDisease { get; } = new()
    {
        Id = ConditionId.From("peripheral-artery-disease"),
        Name = "Peripheral artery disease",
        PlainName = "narrowed arteries of the leg",
        Kind = ConditionKind.Mimic,
        Summary =
            "Arteries of the leg are narrowed, and the muscles lack blood on walking. The calf cramps after a set distance and eases on "
            + "standing still, without sitting or bending.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.002, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LegOnly, Probability = 0.03, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackAndLeg, Probability = 0.005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Buttock, Probability = 0.005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Differentials = [ConditionId.From("acute-limb-ischemia")],
        Sources = [new(Citations.NiceCg147, Provenance.Guideline, "section 1.1")],
    };
}
