namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Bacterial infection of the hip joint.</summary>
    public static Condition SepticHipArthritis { get; } = new()
    {
        Id = ConditionId.From("septic-hip-arthritis"),
        Name = "Septic arthritis of the hip",
        PlainName = "an infected hip joint",
        Kind = ConditionKind.Serious,
        Summary =
            "Germs in the hip joint destroy its cartilage within days. The hip hurts strongly, is hard to move, and the person is often, "
            + "though not always, feverish.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0002, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LateralHip, Probability = 0.001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("septic-hip-prosthesis-with-skin-infection"),
                When = Findings.HipReplacement & Findings.SkinInfection,
                WhenMet = LikelihoodRatio.Of(15.0, provenance: Provenance.PublishedSecondary),
                Population = "adults with acute joint pain",
                ReferenceStandard = "septic arthritis in the studies pooled",
                Source = new(Citations.Margaretten2007, Provenance.PublishedSecondary, "summary of risk factors"),
                Note = "A prosthesis of hip or knee with infected skin over it. Read in a summary.",
            },
            new()
            {
                Id = ClueId.From("septic-hip-fever"),
                When = Combinations.FeverOrChills,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.WeakAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("septic-hip-lost-function"),
                When = Combinations.CannotUseTheLeg | Findings.HotSwollenJoint | Findings.ReducedHipMovement,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("septic-hip-old-pain"),
                When = Duration.MoreThanDays(30),
                WhenMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("transient-synovitis"), ConditionId.From("bone-infection")],
        Codes =
        [
            new("M00.051", "Staphylococcal arthritis, right hip", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M00.052", "Staphylococcal arthritis, left hip", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M00.059", "Staphylococcal arthritis, unspecified hip", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.Margaretten2007, Provenance.PublishedSecondary), new(Citations.QueenslandBoneJointInfection, Provenance.Guideline)],
    };
}
