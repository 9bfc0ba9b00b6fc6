namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A sideways curve of the spine.</summary>
    public static Condition Scoliosis { get; } = new()
    {
        Id = ConditionId.From("scoliosis"),
        Name = "Lumbar scoliosis",
        PlainName = "sideways curve of the spine",
        Kind = ConditionKind.Common,
        Summary =
            "The spine curves to the side and turns a little. A curve from youth may start to ache later, and in older age worn discs can make a new one. Many people with a curve have no pain, "
            + "so a curve is not by itself the reason for it.",
        Priors =
        [
            Before(PresentationKind.BackOnly, 0.02, Read(Citations.Perennou1994, "abstract: below 45 years"), Audience.Of(belowAge: 45)),
            Before(PresentationKind.BackOnly, 0.15, Read(Citations.Perennou1994, "abstract: over 60 years"), Audience.Of(minimumAge: 61)),
            Before(PresentationKind.BackOnly, 0.075, Read(Citations.Perennou1994, "abstract: adults with low-back pain of any age")),
            Before(PresentationKind.BackAndLeg, 0.04, View(Citations.Perennou1994)),
            Before(PresentationKind.BackAndHip, 0.06, View(Citations.Perennou1994)),
            Before(PresentationKind.Buttock, 0.02, View(Citations.Perennou1994)),
            Before(PresentationKind.HipOrGroin, 0.01, View(Citations.Perennou1994)),
            Before(PresentationKind.LateralHip, 0.02, View(Citations.Perennou1994)),
            Before(PresentationKind.LegOnly, 0.01, View(Citations.Perennou1994)),
            Before(PresentationKind.Elsewhere, 0.01, View(Citations.Perennou1994)),
            Before(PresentationKind.Unspecified, 0.04, View(Citations.Perennou1994)),
        ],
        Clues =
        [
            Judged("scoliosis-known", Findings.KnownScoliosis, EditorialWeight.StrongFor, Citations.McAviney2020, notMet: EditorialWeight.ModerateAgainst, group: "scoliosis"),
            Judged("scoliosis-visible", Findings.VisibleSpineCurve, EditorialWeight.StrongFor, Citations.McAviney2020, notMet: EditorialWeight.StrongAgainst, group: "scoliosis"),
            Judged("scoliosis-growing-age", Findings.VisibleSpineCurve & Age.Between(10, 17), EditorialWeight.StrongFor, Citations.EditorialJudgment,
                note: "A curve that can be seen in these years is most often a scoliosis of youth."),
            Judged("scoliosis-shape-changes", Findings.SpineShapeChange | Findings.HeightLoss, EditorialWeight.WeakFor, Citations.McAviney2020),
            Judged("scoliosis-worse-upright", Findings.WorseStanding | Findings.WorseAtEndOfDay, EditorialWeight.WeakFor, Citations.Perennou1994),
            Judged("scoliosis-eased-lying-down", Findings.RelievedByLyingDown, EditorialWeight.WeakFor, Citations.Perennou1994, group: "eased-by-rest"),
            Judged("scoliosis-front-of-thigh", Pain.In(PainRegion.AnteriorThigh), EditorialWeight.WeakFor, Citations.Perennou1994, note: "Spread to the thigh from the third and fourth lumbar levels is described."),
            Judged("scoliosis-new-after-load", (Findings.OnsetAfterLifting | Onset.Was(PainOnset.AfterLifting, PainOnset.AfterOveruse)) & Duration.AtMostDays(42),
                EditorialWeight.ModerateAgainst, Citations.Perennou1994),
            Judged("scoliosis-new-pain", Duration.LessThanDays(14), EditorialWeight.WeakAgainst, Citations.Perennou1994),
            Judged("scoliosis-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.WeakAgainst, Citations.Perennou1994, group: "leg-sensation"),
            Judged("scoliosis-tailbone", Findings.TailbonePainSitting | Pain.In(PainRegion.Coccyx), EditorialWeight.ModerateAgainst, Citations.NhsCoccydynia, group: "tailbone"),
        ],
        Differentials = Like("spine-osteoarthritis", "spinal-stenosis", "nonspecific-pain", "spondylolisthesis", "vertebral-fracture"),
        Codes =
        [
            Coded("M41.9", "Scoliosis, unspecified"),
            Coded("M41.26", "Other idiopathic scoliosis, lumbar region"),
            Coded("M41.56", "Other secondary scoliosis, lumbar region"),
            Coded("M41.86", "Other forms of scoliosis, lumbar region"),
        ],
        Exercises = [Exercises.SidePlank, Exercises.AbdominalBracing, Exercises.BirdDog, Exercises.CatCow, Exercises.Bridge, Exercises.WalkingProgram],
        Treatments = [Treatments.PhysicalTherapy, Treatments.ActivityAndWalking, Treatments.HeatOrIce, Treatments.OralNsaid, Treatments.ChangingPosition],
        Course = new()
        {
            Text = "A curve in an adult changes very slowly: between people of different ages it differs by about a third of a degree a year. The pain comes and goes, as other back pain does.",
            Sources = [Read(Citations.McAviney2020)],
        },
        Sources = [Read(Citations.Perennou1994), Read(Citations.McAviney2020), View(Citations.Park2021LowBackPain)],
        Claims =
        [
            Claim("A-C10", "The spine bends to the side, weight is uneven, and the low-back muscles are strained.",
                But("A curve is common in older adults, more than one in three over 60 when looked for, and many have no pain from it.", Read(Citations.McAviney2020))),
        ],
    };
}
