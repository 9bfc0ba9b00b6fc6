namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A tumor that began in a bone of pelvis, sacrum or thigh.</summary>
    public static Condition PrimaryBoneTumor { get; } = new()
    {
        Id = ConditionId.From("primary-bone-tumor"),
        Name = "Primary bone tumor",
        PlainName = "a tumor that began in a bone",
        Kind = ConditionKind.Serious,
        Summary = "A tumor grows in a bone of pelvis, sacrum or thigh. The pain is deep, grows week by week, and is there at rest and at night.",
        Priors =
        [
            Before(PresentationKind.LegOnly, 0.004, View(Citations.CclgBoneTumors), Audience.Of(minimumAge: 8, belowAge: 26)),
            Before(PresentationKind.LateralHip, 0.003, View(Citations.CclgBoneTumors), Audience.Of(minimumAge: 8, belowAge: 26)),
            Before(PresentationKind.HipOrGroin, 0.003, View(Citations.CclgBoneTumors), Audience.Of(minimumAge: 8, belowAge: 26)),
            Before(PresentationKind.Buttock, 0.003, View(Citations.CclgBoneTumors), Audience.Of(minimumAge: 8, belowAge: 26)),
            Before(PresentationKind.BackAndHip, 0.002, View(Citations.CclgBoneTumors), Audience.Of(minimumAge: 8, belowAge: 26)),
            Before(PresentationKind.BackOnly, 0.001, View(Citations.CclgBoneTumors), Audience.Of(minimumAge: 8, belowAge: 26)),
            Before(PresentationKind.Buttock, 0.002, View(Citations.EditorialJudgment)),
            Before(PresentationKind.HipOrGroin, 0.001, View(Citations.EditorialJudgment)),
            Before(PresentationKind.LegOnly, 0.001, View(Citations.EditorialJudgment)),
            Before(PresentationKind.LateralHip, 0.0005, View(Citations.EditorialJudgment)),
            Before(PresentationKind.BackAndHip, 0.0005, View(Citations.EditorialJudgment)),
            Before(PresentationKind.BackOnly, 0.0002, View(Citations.EditorialJudgment)),
            Before(PresentationKind.Unspecified, 0.0002, View(Citations.EditorialJudgment)),
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("bone-tumor-deep-at-night"),
                When = Findings.DeepAche & (Findings.WorseAtNight | Findings.NightPain | Findings.NightPainUnrelieved),
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("bone-tumor-growing"),
                When = Findings.SteadilyWorsening,
                WhenMet = EditorialWeight.ModerateFor,
                WhenNotMet = EditorialWeight.WeakAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("bone-tumor-mass"),
                When = Findings.HipSwelling & !Combinations.AnyFall,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("spinal-malignancy"), ConditionId.From("bone-infection"), ConditionId.From("paget-disease")],
        Sources = [new(Citations.NhsBoneCancer, Provenance.Guideline)],
    };
}
