namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>The soft center of a lumbar disc pushed out, with or without pressure on a nerve.</summary>
    public static Condition HerniatedDisc { get; } = new()
    {
        Id = ConditionId.From("herniated-disc"),
        Name = "Lumbar disc herniation",
        PlainName = "slipped disc",
        Kind = ConditionKind.Common,
        Summary =
            "The soft center of a disc between two bones of the spine has pushed through its outer ring. It can hurt in the back, and when it touches a nerve it "
            + "sends pain, tingling or weakness into the leg. The body takes up much of it again with time.",
        Priors =
        [
            Before(PresentationKind.BackOnly, 0.04, new(Citations.DeyoWeinstein2001, Provenance.Unverified, "table of causes")),
            Before(PresentationKind.BackAndLeg, 0.10, View(Citations.Konstantinou2015), Audience.Of(belowAge: 18)),
            Before(PresentationKind.BackAndLeg, 0.25, View(Citations.Konstantinou2015), Audience.Of(minimumAge: 60)),
            Before(PresentationKind.BackAndLeg, 0.40, View(Citations.Konstantinou2015, "MRI in the same cohort: a root pressed in about two thirds of those with sciatica")),
            Before(PresentationKind.BackAndHip, 0.08, View(Citations.Konstantinou2015)),
            Before(PresentationKind.Buttock, 0.12, View(Citations.Konstantinou2015)),
            Before(PresentationKind.LegOnly, 0.15, View(Citations.Konstantinou2015)),
            Before(PresentationKind.HipOrGroin, 0.02, View(Citations.DeyoWeinstein2001)),
            Before(PresentationKind.LateralHip, 0.02, View(Citations.DeyoWeinstein2001)),
            Before(PresentationKind.Elsewhere, 0.01, View(Citations.DeyoWeinstein2001)),
            Before(PresentationKind.Unspecified, 0.06, View(Citations.DeyoWeinstein2001)),
        ],
        Clues =
        [
            Measured("disc-centralizes", Findings.PainCentralizes, LikelihoodRatio.Of(3.06, 1.44, 6.5), LikelihoodRatio.Of(0.66, 0.52, 0.84), Citations.Han2023, "abstract",
                "people with lasting low-back pain, pooled", "pain copied by injection into the disc", group: "centralization",
                note: "Measured for pain that comes from the disc, not for a herniation on a scan. Moving up speaks for the disc; not moving up says little."),
            Judged("disc-backward-bending-eases", Findings.RepeatedBackwardBendingEases, EditorialWeight.WeakFor, Citations.Long2004, group: "centralization"),
            Judged("disc-moves-down", Findings.PainPeripheralizes, EditorialWeight.WeakFor, Citations.Dydyk2022),
            Judged("disc-traceable-line", Findings.DermatomalLegPain, EditorialWeight.ModerateFor, Citations.Vroomen2002, group: "leg-pain-pattern",
                note: "One of the eight predictors of the study; the values of each were not read."),
            Judged("disc-below-knee", Findings.PainBelowKnee, EditorialWeight.ModerateFor, Citations.Konstantinou2012, notMet: EditorialWeight.ModerateAgainst, group: "leg-pain-pattern"),
            Judged("disc-site-below-knee", PainInLowerLeg, EditorialWeight.ModerateFor, Citations.Konstantinou2012, notMet: EditorialWeight.WeakAgainst, group: "leg-pain-pattern"),
            Judged("disc-leg-pain-told", LegPainBesideTheSites, EditorialWeight.StrongFor, Citations.Dydyk2022, note: "The sites named no leg, so the prior did not know of it."),
            Judged("disc-leg-worse-than-back", Findings.LegPainWorseThanBackPain, EditorialWeight.WeakFor, Citations.Verwoerd2014, notMet: EditorialWeight.WeakAgainst,
                note: "A significant item of a history model whose overall accuracy was modest (area 0.65)."),
            Judged("disc-cough-in-leg", Findings.LegPainWorseCoughing, EditorialWeight.ModerateFor, Citations.Verwoerd2016, notMet: EditorialWeight.WeakAgainst, group: "cough-and-strain",
                note: "Odds ratio 2.50 (1.27 to 4.90) for herniation, in severe sciatica. It must be the leg that hurts more; worse pain anywhere was not significant."),
            Judged("disc-cough-in-back", Findings.BackPainWorseCoughing, EditorialWeight.WeakFor, Citations.Dydyk2022, group: "cough-and-strain"),
            Judged("disc-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.WeakFor, Citations.Dydyk2022, notMet: EditorialWeight.WeakAgainst, group: "leg-sensation"),
            Judged("disc-weak-leg", LegIsWeak, EditorialWeight.WeakFor, Citations.Vroomen2002, group: "leg-strength"),
            Judged("disc-straight-leg-raise", Findings.StraightLegRaisePain, EditorialWeight.WeakFor, Citations.VanDerWindt2010, notMet: EditorialWeight.WeakAgainst,
                note: "Done by a clinician the ratios were 1.3 and 0.29, mostly in people about to have surgery; done at home it counts little."),
            Judged("disc-worse-sitting-or-bending", Findings.WorseSitting | Findings.WorseBendingForward | Findings.WorseDriving, EditorialWeight.WeakFor, Citations.Dydyk2022,
                notMet: EditorialWeight.WeakAgainst),
            Judged("disc-eased-by-flexion", Findings.RelievedBySitting | Findings.RelievedByBendingForward | Findings.RelievedByLeaningOnCart,
                EditorialWeight.ModerateAgainst, Citations.Suri2010, group: "eased-by-flexion", note: "Easing by sitting or bending points to a narrow canal instead."),
            Judged("disc-after-load", Findings.OnsetAfterLifting | Findings.OnsetAfterTwistingOrBending | Onset.Was(PainOnset.AfterLifting), EditorialWeight.WeakFor, Citations.Dydyk2022, group: "onset-with-load"),
            Judged("disc-age-30-to-50", Age.Between(30, 50), EditorialWeight.WeakFor, Citations.Dydyk2022, group: "age"),
            Judged("disc-over-65", Age.Over(65), EditorialWeight.WeakAgainst, Citations.Dydyk2022, group: "age"),
            Judged("disc-known", Findings.KnownDiscHerniation, EditorialWeight.WeakFor, Citations.Brinjikji2015, note: "Bulges are common on scans of people without pain, more so with age."),
            Judged("disc-both-legs", Findings.BilateralLegPain, EditorialWeight.WeakAgainst, Citations.Suri2010, group: "bilateral-legs"),
            Judged("disc-walking-calf-pain", Findings.CalfClaudication, EditorialWeight.ModerateAgainst, Citations.NiceCg147),
            Judged("disc-sharp", Findings.SharpPain, EditorialWeight.WeakFor, Citations.Dydyk2022),
            Judged("disc-back-trouble-in-family", Findings.FamilyHistoryBackPain, EditorialWeight.WeakFor, Citations.EditorialJudgment),
        ],
        Differentials = Like("sciatica", "pinched-nerve", "spinal-stenosis", "piriformis-syndrome", "cauda-equina-syndrome", "severe-nerve-compression"),
        Codes =
        [
            Coded("M51.16", "Intervertebral disc disorders with radiculopathy, lumbar region"),
            Coded("M51.17", "Intervertebral disc disorders with radiculopathy, lumbosacral region"),
            Coded("M51.26", "Other intervertebral disc displacement, lumbar region"),
            Coded("M51.27", "Other intervertebral disc displacement, lumbosacral region"),
            Coded("M51.360", "Other intervertebral disc degeneration, lumbar region with discogenic back pain only"),
            Coded("M51.361", "Other intervertebral disc degeneration, lumbar region with lower extremity pain only"),
            Coded("M51.362", "Other intervertebral disc degeneration, lumbar region with discogenic back pain and lower extremity pain"),
            Coded("M51.369", "Other intervertebral disc degeneration, lumbar region without mention of lumbar back pain or lower extremity pain"),
        ],
        Exercises = [Exercises.PronePressUp, Exercises.WalkingProgram, Exercises.AbdominalBracing, Exercises.PelvicTilt, Exercises.BirdDog, Exercises.SciaticNerveSlider],
        Treatments = [Treatments.ActivityAndWalking, Treatments.PhysicalTherapy, Treatments.OralNsaid, Treatments.HeatOrIce, Treatments.ChangingPosition, Treatments.LiftingTechnique],
        Course = new()
        {
            Text =
                "Most people get better without surgery, but over months more often than weeks. In studies the herniation shrank in about two of three people, mostly within "
                + "six months; of people with leg pain in primary care, a little over half were clearly better after a year.",
            BehindAfterDays = 42,
            Sources = [Read(Citations.Wang2020), Read(Citations.Zou2023), Read(Citations.Konstantinou2018)],
        },
        Sources = [View(Citations.Dydyk2022), Read(Citations.Mistry2020)],
        Claims =
        [
            Claim("A-C3",
                "The inside of a disc presses on nerves: sharp or burning pain, numbness, tingling or weakness, at times through the hip to the front of the thigh or down to the "
                + "toes. It mostly heals within some weeks, with physical therapy and anti-inflammatory medicine first.",
                But("Shrinking of the herniation takes up to about six months, and recovery of leg pain is slower than a few weeks for many. Anti-inflammatory medicine helps back pain a little.",
                    Read(Citations.Zou2023), Read(Citations.Konstantinou2018), Read(Citations.VanDerGaag2020))),
        ],
    };
}
