namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A pregnancy outside the womb.</summary>
    public static Condition EctopicPregnancy { get; } = new()
    {
        Id = ConditionId.From("ectopic-pregnancy"),
        Name = "Ectopic pregnancy",
        PlainName = "a pregnancy outside the womb",
        Kind = ConditionKind.Mimic,
        Summary =
            "A pregnancy grows outside the womb, most often in a tube, which can burst and bleed. Belly or pelvic pain on one side, "
            + "bleeding, a late period, pain at the tip of the shoulder or fainting are its signs.",
        AppliesTo = Audience.MayBePregnant,
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Differentials = [ConditionId.From("ovarian-torsion"), ConditionId.From("appendicitis")],
        Sources = [new(Citations.NidirectEctopicPregnancy, Provenance.Guideline), new(Citations.NhsEctopicPregnancy, Provenance.Guideline)],
    };
}
