namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Infection of a bone of pelvis or thigh.</summary>
    public static Condition BoneInfection { get; } = new()
    {
        Id = ConditionId.From("bone-infection"),
        Name = "Osteomyelitis of pelvis or femur",
        PlainName = "an infection of the bone",
        Kind = ConditionKind.Serious,
        Summary =
            "Germs reach a bone of pelvis or thigh through the blood or a wound. The spot hurts deep and all the time, often with fever; "
            + "in a child it may show only as a limp.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LateralHip, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("bone-infection-fever"),
                When = Combinations.FeverOrChills,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.WeakAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("bone-infection-risk"),
                When = Findings.SickleCellDisease | Findings.SkinInfection | Combinations.WeakDefenses | Findings.IvDrugUse,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("bone-infection-deep"),
                When = Findings.DeepAche & Findings.ConstantPain,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("septic-hip-arthritis"), ConditionId.From("primary-bone-tumor")],
        Codes =
        [
            new("M86.051", "Acute hematogenous osteomyelitis, right femur", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M86.052", "Acute hematogenous osteomyelitis, left femur", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M86.059", "Acute hematogenous osteomyelitis, unspecified femur", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.NhsOsteomyelitis, Provenance.Guideline), new(Citations.QueenslandBoneJointInfection, Provenance.Guideline)],
    };
}
