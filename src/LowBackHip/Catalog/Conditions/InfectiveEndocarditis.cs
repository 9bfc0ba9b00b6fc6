namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Infection of the heart lining that spreads with the blood.</summary>
    public static Condition InfectiveEndocarditis { get; } = new()
    {
        Id = ConditionId.From("infective-endocarditis"),
        Name = "Infective endocarditis",
        PlainName = "an infection of the heart lining",
        Kind = ConditionKind.Mimic,
        Summary =
            "Germs settle on a heart valve and spread with the blood. Fever, night sweats and tiredness go on for days to weeks, and back "
            + "pain may be the first complaint.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.00005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Differentials = [ConditionId.From("spinal-infection")],
        Sources = [new(Citations.NhsEndocarditis, Provenance.Guideline)],
    };
}
