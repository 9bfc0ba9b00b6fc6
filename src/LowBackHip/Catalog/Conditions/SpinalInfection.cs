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
        Clues =
        [
            new()
            {
                Id = ClueId.From("spinal-infection-fever-tuberculous"),
                When = Findings.Fever,
                WhenMet = EditorialWeight.StrongFor.Remembering(13.5),
                WhenNotMet = EditorialWeight.WeakAgainst.Remembering(0.74),
                Group = CorrelationGroup.From("infection-fever"),
                Source = new(Citations.Deyo1992, Provenance.Unverified, "infection rows, tuberculous osteomyelitis"),
                Note = "From memory. Fever is missing in nearly half of cases in a review of 2,224, so its absence clears nobody.",
            },
            new()
            {
                Id = ClueId.From("spinal-infection-fever-pyogenic"),
                When = Findings.Fever,
                WhenMet = EditorialWeight.StrongFor.Remembering(25.0),
                WhenNotMet = EditorialWeight.WeakAgainst.Remembering(0.51),
                Group = CorrelationGroup.From("infection-fever"),
                Source = new(Citations.Deyo1992, Provenance.Unverified, "infection rows, pyogenic vertebral osteomyelitis"),
                Note = "From memory. Fever is missing in nearly half of cases in a review of 2,224, so its absence clears nobody.",
            },
            new()
            {
                Id = ClueId.From("spinal-infection-fever-abscess"),
                When = Findings.Fever,
                WhenMet = EditorialWeight.StrongFor.Remembering(41.5),
                WhenNotMet = EditorialWeight.WeakAgainst.Remembering(0.17),
                Group = CorrelationGroup.From("infection-fever"),
                Source = new(Citations.Deyo1992, Provenance.Unverified, "infection rows, spinal epidural abscess"),
                Note = "From memory. Fever is missing in nearly half of cases in a review of 2,224, so its absence clears nobody.",
            },
            new()
            {
                Id = ClueId.From("spinal-infection-drugs-or-recent-infection"),
                When = Findings.IvDrugUse | Findings.SkinInfection | Findings.RecentInfection | Findings.SuspectedUrinaryInfection,
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.Yusuf2019, Provenance.Editorial, "frequencies among cases"),
                Note = "An older review, from memory, found one of these in 40 % of cases; how often others have them was not reported.",
            },
            new()
            {
                Id = ClueId.From("spinal-infection-diabetes"),
                When = Findings.Diabetes,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.Yusuf2019, Provenance.Editorial, "frequencies among cases"),
                Note = "18 % of cases; how often others have it was not reported.",
            },
            new()
            {
                Id = ClueId.From("spinal-infection-weak-defenses"),
                When = Combinations.WeakDefenses | Findings.Dialysis | Findings.RecentSpinalProcedure,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("spinal-infection-at-rest"),
                When = Findings.NightPainUnrelieved | (Findings.ConstantPain & Findings.SteadilyWorsening) | Findings.NightSweats,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("spinal-infection-spine-tender"),
                When = Findings.MidlineSpinalTenderness,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("spinal-malignancy"), ConditionId.From("pyelonephritis"), ConditionId.From("infective-endocarditis")],
        Codes =
        [
            new("M46.26", "Osteomyelitis of vertebra, lumbar region", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M46.36", "Infection of intervertebral disc (pyogenic), lumbar region", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M46.46", "Discitis, unspecified, lumbar region", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.Yusuf2019, Provenance.Published), new(Citations.Maamari2022, Provenance.Published)],
    };
}
