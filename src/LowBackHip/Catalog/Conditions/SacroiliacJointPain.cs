namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Pain from the joint between the spine's base and the pelvis.</summary>
    public static Condition SacroiliacJointPain { get; } = new()
    {
        Id = ConditionId.From("sacroiliac-joint-pain"),
        Name = "Sacroiliac joint pain",
        PlainName = "pain from the joint between spine and pelvis",
        Kind = ConditionKind.Common,
        Summary =
            "The joint that joins the base of the spine to the pelvis is sore, on one side more often than on both. It hurts beside the dimple above the buttock, not in the middle of the "
            + "back, and getting up from a chair or standing on one leg brings it on. Pregnancy, birth and a fall on the buttock are common starts.",
        Priors =
        [
            Before(PresentationKind.BackOnly, 0.08, View(Citations.Simopoulos2012, "10 to 25% of lasting mechanical pain below the fifth lumbar bone")),
            Before(PresentationKind.BackAndLeg, 0.06, View(Citations.Simopoulos2012)),
            Before(PresentationKind.BackAndHip, 0.12, View(Citations.Simopoulos2012)),
            Before(PresentationKind.Buttock, 0.20, View(Citations.Simopoulos2012, "10 to 25% of lasting mechanical pain below the fifth lumbar bone")),
            Before(PresentationKind.HipOrGroin, 0.03, View(Citations.Simopoulos2012)),
            Before(PresentationKind.LateralHip, 0.04, View(Citations.Simopoulos2012)),
            Before(PresentationKind.LegOnly, 0.03, View(Citations.Simopoulos2012)),
            Before(PresentationKind.Elsewhere, 0.03, View(Citations.Simopoulos2012)),
            Before(PresentationKind.Unspecified, 0.06, View(Citations.Simopoulos2012)),
        ],
        Clues =
        [
            Judged("sij-no-midline-pain", !Findings.MidlineBackPain, EditorialWeight.ModerateFor.Remembering(2.44, 1.5, 3.98), Citations.Han2023,
                notMet: EditorialWeight.ModerateAgainst.Remembering(0.31, 0.21, 0.47), group: "midline",
                note: "That the finding counts was read; the figures are from memory, and lists disagree on which of two near-equal pairs belongs to it."),
            Judged("sij-one-finger-at-dimple", Findings.OneFingerPainAtDimple, EditorialWeight.StrongFor, Citations.Buchanan2022, notMet: EditorialWeight.WeakAgainst, group: "sij-site"),
            Judged("sij-one-sided", Pain.OnOneSideOf(PainRegion.Sacroiliac, PainRegion.Buttock), EditorialWeight.WeakFor, Citations.Young2003, group: "sij-site"),
            Judged("sij-site", Pain.In(PainRegion.Sacroiliac), EditorialWeight.ModerateFor, Citations.Young2003, group: "sij-site"),
            Judged("sij-no-sij-site", Pain.In(PainRegion.Sacroiliac, PainRegion.Buttock), null, Citations.Young2003, notMet: EditorialWeight.ModerateAgainst, group: "sij-site",
                note: "Pain above the level of the joint is hardly ever from it."),
            Judged("sij-rising-from-chair", Findings.WorseRisingFromChair, EditorialWeight.WeakFor, Citations.Young2003, notMet: EditorialWeight.WeakAgainst),
            Judged("sij-to-groin", Findings.PainSpreadsToGroin | Pain.In(PainRegion.Groin), EditorialWeight.WeakFor, Citations.Schwarzer1995,
                note: "The only path of spread that went with the joint, in 43 people."),
            Judged("sij-pregnancy-or-birth", Findings.Pregnant | Findings.GaveBirthWithinAYear, EditorialWeight.ModerateFor, Citations.Vleeming2008),
            Judged("sij-one-leg-or-stairs", Findings.WorseStandingOnOneLeg | Findings.WorseStairsOrSlopes, EditorialWeight.WeakFor, Citations.Buchanan2022, group: "single-leg-loading"),
            Judged("sij-after-fall", Findings.MinorTrauma | Onset.Was(PainOnset.AfterMinorInjury, PainOnset.AfterTrauma), EditorialWeight.WeakFor, Citations.Buchanan2022),
            Judged("sij-after-fusion", Findings.PreviousSpinalFusion, EditorialWeight.WeakFor, Citations.Buchanan2022),
            Judged("sij-centralizes", Findings.PainCentralizes, EditorialWeight.WeakAgainst, Citations.Laslett2003, group: "centralization"),
            Judged("sij-below-knee", Findings.PainBelowKnee | PainInLowerLeg, EditorialWeight.WeakAgainst, Citations.Buchanan2022, group: "leg-pain-pattern"),
            Judged("sij-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.ModerateAgainst, Citations.Buchanan2022, group: "leg-sensation"),
            Judged("sij-weak-leg", LegIsWeak, EditorialWeight.ModerateAgainst, Citations.Buchanan2022, group: "leg-strength"),
            Judged("sij-long-stiffness", Findings.MorningStiffnessOver30Minutes | Findings.AlternatingButtockPain, EditorialWeight.WeakAgainst, Citations.Buchanan2022, group: "inflammatory-rhythm",
                note: "Long stiffness and switching sides point to an inflamed joint, which has its own entry."),
        ],
        Differentials = Like("nonspecific-pain", "axial-spondyloarthritis", "pelvic-girdle-pain", "piriformis-syndrome", "hip-osteoarthritis", "femoral-neck-stress-fracture"),
        Codes =
        [
            Coded("M53.3", "Sacrococcygeal disorders, not elsewhere classified"),
            Coded("M46.1", "Sacroiliitis, not elsewhere classified"),
        ],
        Exercises = [Exercises.AbdominalBracing, Exercises.Bridge, Exercises.Clamshell, Exercises.BirdDog, Exercises.GluteStretch, Exercises.SideLyingHipAbduction, Exercises.WalkingProgram],
        Treatments = [Treatments.PhysicalTherapy, Treatments.ActivityAndWalking, Treatments.HeatOrIce, Treatments.OralNsaid, Treatments.ChangingPosition],
        Course = new()
        {
            Text = "Nothing was read on how this joint pain alone goes. Lasting back pain in general eases by about a third in six weeks and by half in a year.",
            BehindAfterDays = 84,
            Sources = [Read(Citations.MenezesCosta2012)],
        },
        Sources = [View(Citations.Buchanan2022), Read(Citations.Simopoulos2012), Read(Citations.Young2003)],
        Claims =
        [
            Claim("A-C5",
                "The joint between low back and pelvis is inflamed by arthritis or injury, with sharp, stabbing or dull pain in back, hip or buttock, and makes up 10 to 25% of low-back pain.",
                But("The 10 to 25% holds for lasting mechanical pain below the fifth lumbar bone, not for all low-back pain; in general practice it is rarer.", Read(Citations.Simopoulos2012))),
        ],
    };
}
