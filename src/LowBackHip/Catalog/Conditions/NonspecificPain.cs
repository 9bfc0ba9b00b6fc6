namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Pain without a cause that can be named: the default.</summary>
    public static Condition NonspecificPain { get; } = new()
    {
        Id = ConditionId.From("nonspecific-pain"),
        Name = "Non-specific low back pain",
        PlainName = "back pain without one cause that can be named",
        Kind = ConditionKind.Common,
        Summary =
            "The pain is real, but no single structure can be shown to cause it, and nothing points to a disease. That is so for most people with back pain. It is good news: treatment does not "
            + "need a name, and moving, sleeping and worrying less help whatever the source.",
        IsDefault = true,
        Priors =
        [
            Before(PresentationKind.BackOnly, 0.60, View(Citations.DeyoWeinstein2001, "about 85% get no precise diagnosis, strain included")),
            Before(PresentationKind.BackAndLeg, 0.25, View(Citations.Konstantinou2015, "a quarter of people with back and leg pain have no sciatica")),
            Before(PresentationKind.BackAndHip, 0.40, View(Citations.Prather2017)),
            Before(PresentationKind.Buttock, 0.25, View(Citations.DeyoWeinstein2001)),
            Before(PresentationKind.HipOrGroin, 0.06, View(Citations.DeyoWeinstein2001)),
            Before(PresentationKind.LateralHip, 0.08, View(Citations.DeyoWeinstein2001)),
            Before(PresentationKind.LegOnly, 0.08, View(Citations.DeyoWeinstein2001)),
            Before(PresentationKind.Elsewhere, 0.15, View(Citations.DeyoWeinstein2001)),
            Before(PresentationKind.Unspecified, 0.40, View(Citations.DeyoWeinstein2001, "about 85% get no precise diagnosis, strain included")),
        ],
        Clues =
        [
            Judged("nonspecific-no-clear-cause", Findings.NoClearCause, EditorialWeight.WeakFor, Citations.NiceNg59),
            Judged("nonspecific-earlier-episodes", Findings.RecurrentEpisodes, EditorialWeight.WeakFor, Citations.MenezesCosta2012),
            Judged("nonspecific-changes-with-position", Findings.RelievedByChangingPosition | Findings.RelievedByRest, EditorialWeight.WeakFor, Citations.NiceNg59,
                group: "unrelenting", note: "Pain that follows movement and position is what the guideline calls mechanical."),
            Judged("nonspecific-nothing-eases", Findings.NightPainUnrelieved | Findings.UnrelievedByPosition, EditorialWeight.ModerateAgainst, Citations.NiceNg59, group: "unrelenting"),
            Judged("nonspecific-strain-on-life",
                Findings.HighStress | Findings.DepressionOrAnxiety | Findings.FearOfMovement | Findings.PoorSleep | Findings.WorkDissatisfaction, EditorialWeight.WeakFor, Citations.Hill2008),
            Judged("nonspecific-below-knee", Findings.PainBelowKnee | PainInLowerLeg, EditorialWeight.ModerateAgainst, Citations.Konstantinou2012, notMet: EditorialWeight.WeakFor, group: "leg-pain-pattern"),
            Judged("nonspecific-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.ModerateAgainst, Citations.Stynes2018, notMet: EditorialWeight.WeakFor, group: "leg-sensation"),
            Judged("nonspecific-weak-leg", LegIsWeak, EditorialWeight.ModerateAgainst, Citations.Stynes2018, group: "leg-strength"),
            Judged("nonspecific-walking-leg-symptoms", Findings.NeurogenicClaudication | Findings.CalfClaudication, EditorialWeight.ModerateAgainst, Citations.Suri2010, group: "eased-by-flexion"),
            Judged("nonspecific-inflammatory-pattern",
                Criterion.AtLeast(2, Findings.MorningStiffnessOver30Minutes | Findings.WorseInMorning, Findings.RelievedByMovement, Findings.WakesSecondHalfOfNight, Findings.AlternatingButtockPain),
                EditorialWeight.ModerateAgainst, Citations.NiceNg65, group: "inflammatory-rhythm", note: "Two of the features by which the guideline suspects an inflammatory disease."),
            Judged("nonspecific-hip-signs", Findings.DifficultyWithShoesAndSocks | Findings.ReducedHipMovement | Findings.WorsePivoting | Findings.HipClickingOrLocking,
                EditorialWeight.ModerateAgainst, Citations.Prather2017, group: "hip-restriction", note: "Hip signs are frequent in back pain too, so this is no more than fair."),
            Judged("nonspecific-outer-hip", Findings.OuterHipTenderness | Findings.SingleLegStandOuterHipPain | Findings.WorseLyingOnSide, EditorialWeight.WeakAgainst, Citations.Grimaldi2017),
            Judged("nonspecific-tailbone", Findings.TailbonePainSitting | Pain.In(PainRegion.Coccyx), EditorialWeight.StrongAgainst, Citations.NhsCoccydynia, group: "tailbone"),
            Judged("nonspecific-only-sacroiliac", Pain.In(PainRegion.Sacroiliac) & !Pain.In(PainRegion.Thoracic, PainRegion.Lumbar), EditorialWeight.ModerateAgainst, Citations.Young2003, group: "sij-site",
                note: "Pain below the fifth lumbar bone only is more often from the joint."),
            Judged("nonspecific-dimple", Findings.OneFingerPainAtDimple, EditorialWeight.ModerateAgainst, Citations.Buchanan2022, group: "sij-site"),
            Judged("nonspecific-curve-in-growth", (Findings.KnownScoliosis | Findings.VisibleSpineCurve) & Age.Under(18), EditorialWeight.ModerateAgainst, Citations.EditorialJudgment, group: "scoliosis"),
            Judged("nonspecific-curve", Findings.KnownScoliosis | Findings.VisibleSpineCurve, EditorialWeight.WeakAgainst, Citations.McAviney2020, group: "scoliosis"),
            Judged("nonspecific-pregnancy", Findings.Pregnant, EditorialWeight.ModerateAgainst, Citations.Vleeming2008, group: "pregnancy", note: "Back and pelvic pain in pregnancy has a reason of its own."),
            Judged("nonspecific-after-birth", Findings.GaveBirthWithinAYear, EditorialWeight.WeakAgainst, Citations.Vleeming2008, group: "pregnancy"),
            Judged("nonspecific-pelvic-signs", Findings.PainWithSex | Findings.WorseBowelMovement | Findings.PainWithPeriods, EditorialWeight.ModerateAgainst, Citations.AcogPb218),
            Judged("nonspecific-arching-athlete", Findings.ExtensionSports & Age.Under(25), EditorialWeight.ModerateAgainst, Citations.MaquirriainYoungTennisPlayer),
            Judged("nonspecific-ill", Findings.Fever | Findings.Chills | Findings.UnexplainedWeightLoss, EditorialWeight.ModerateAgainst, Citations.NiceNg59),
            Judged("nonspecific-urine", Findings.BloodInUrine | Findings.PainfulUrination, EditorialWeight.ModerateAgainst, Citations.NiceNg59),
        ],
        Differentials = Like("muscle-strain", "spine-osteoarthritis", "sacroiliac-joint-pain", "axial-spondyloarthritis", "vertebral-fracture", "spinal-malignancy"),
        Codes =
        [
            Coded("M54.50", "Low back pain, unspecified"),
            Coded("M54.51", "Vertebrogenic low back pain"),
            Coded("M54.59", "Other low back pain"),
        ],
        Exercises =
        [
            Exercises.WalkingProgram, Exercises.KneeRocking, Exercises.AbdominalBracing, Exercises.CatCow, Exercises.ChildsPose, Exercises.GluteStretch, Exercises.Bridge, Exercises.BirdDog,
            Exercises.SidePlank,
        ],
        Treatments =
        [
            Treatments.ActivityAndWalking, Treatments.PhysicalTherapy, Treatments.HeatOrIce, Treatments.OralNsaid, Treatments.PainReprocessingTherapy, Treatments.Meditation, Treatments.Massage,
            Treatments.StopSmoking,
        ],
        Course = new()
        {
            Text =
                "New pain falls by more than half within six weeks on average and keeps easing slowly; some people keep a little pain for a year. Pain that has lasted longer improves too, but less. "
                + "It may come back, and walking lowers that chance.",
            BehindAfterDays = 42,
            Sources = [Read(Citations.MenezesCosta2012), Read(Citations.Pocovi2024)],
        },
        Sources = [new(Citations.NiceNg59, Provenance.Guideline, "section 1.1"), View(Citations.DeyoWeinstein2001), Read(Citations.MenezesCosta2012)],
        Claims =
        [
            Claim("A-C11", "Often no reason in the structure of the back can be found."),
            Claim("A-F4", "When no structural reason is found, the question that helps is how to get relief, not why it hurts.",
                But("True once the signs of serious disease have been asked about; without that question, no cause found means nothing.",
                    Read(Citations.Henschke2009))),
        ],
    };
}
