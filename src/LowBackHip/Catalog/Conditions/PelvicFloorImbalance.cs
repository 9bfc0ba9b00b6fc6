namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Pelvic-floor muscles that stay tense, or do not work together.</summary>
    public static Condition PelvicFloorImbalance { get; } = new()
    {
        Id = ConditionId.From("pelvic-floor-imbalance"),
        Name = "Pelvic floor muscle dysfunction",
        PlainName = "tense or weak pelvic-floor muscles",
        Kind = ConditionKind.Common,
        Summary =
            "The muscles that close the pelvis from below are too tense, or do not tighten and let go as they should. That can ache in the tailbone, pelvis, hips and low back, and it often comes "
            + "with sudden urges, pain with sex or trouble on the toilet. Women and men can have it.",
        Priors =
        [
            Before(PresentationKind.BackOnly, 0.03, View(Citations.Keizer2019), Audience.Women),
            Before(PresentationKind.BackAndHip, 0.05, View(Citations.Keizer2019), Audience.Women),
            Before(PresentationKind.HipOrGroin, 0.04, View(Citations.AcogPb218), Audience.Women),
            Before(PresentationKind.Elsewhere, 0.10, View(Citations.AcogPb218), Audience.Women),
            Before(PresentationKind.BackOnly, 0.01, View(Citations.AcogPb218)),
            Before(PresentationKind.BackAndHip, 0.02, View(Citations.AcogPb218)),
            Before(PresentationKind.HipOrGroin, 0.02, View(Citations.AcogPb218)),
            Before(PresentationKind.BackAndLeg, 0.01, View(Citations.AcogPb218)),
            Before(PresentationKind.Buttock, 0.03, View(Citations.AcogPb218)),
            Before(PresentationKind.LateralHip, 0.02, View(Citations.AcogPb218)),
            Before(PresentationKind.LegOnly, 0.01, View(Citations.AcogPb218)),
            Before(PresentationKind.Elsewhere, 0.05, View(Citations.AcogPb218)),
            Before(PresentationKind.Unspecified, 0.02, View(Citations.AcogPb218)),
        ],
        Clues =
        [
            Judged("pelvic-floor-urgency", Findings.UrinaryUrgency | Findings.UrinaryFrequency, EditorialWeight.ModerateFor, Citations.Keizer2019, notMet: EditorialWeight.WeakAgainst, group: "urinary-irritation",
                note: "Odds ratio 2.93 (1.13 to 7.59) for a tender pelvic floor, in 108 women with pain of back and pelvis; no likelihood ratio was published. Passing urine often is counted with it."),
            Judged("pelvic-floor-leaking", Findings.StressIncontinence | Findings.LongStandingBladderSymptoms, EditorialWeight.WeakFor, Citations.Dufour2018,
                note: "In selected women with back and pelvic pain 95% had some pelvic-floor finding, so the finding itself tells little."),
            Judged("pelvic-floor-pain-with-sex", Findings.PainWithSex, EditorialWeight.ModerateFor, Citations.AcogPb218, notMet: EditorialWeight.WeakAgainst),
            Judged("pelvic-floor-bowel-pain", Findings.WorseBowelMovement, EditorialWeight.ModerateFor, Citations.AcogPb218, group: "bowel-emptying"),
            Judged("pelvic-floor-constipation", Findings.Constipation, EditorialWeight.WeakFor, Citations.AcogPb218, group: "bowel-emptying"),
            Judged("pelvic-floor-site", Pain.In(PainRegion.Pelvis, PainRegion.Coccyx) | Findings.TailbonePainSitting, EditorialWeight.ModerateFor, Citations.AcogPb218),
            Judged("pelvic-floor-birth", Findings.GaveBirthWithinAYear | Findings.Pregnant, EditorialWeight.WeakFor, Citations.Dufour2018),
            Judged("pelvic-floor-surgery", Findings.PelvicSurgery, EditorialWeight.WeakFor, Citations.AcogPb218),
            Judged("pelvic-floor-dull-ache", Findings.DullAche | Findings.DeepAche, EditorialWeight.WeakFor, Citations.AcogPb218, group: "ache"),
            Judged("pelvic-floor-stress", Findings.HighStress | Findings.DepressionOrAnxiety, EditorialWeight.WeakFor, Citations.Keizer2019),
            Judged("pelvic-floor-burning-urine-or-fever", Findings.PainfulUrination | Findings.Fever | Findings.BloodInUrine, EditorialWeight.ModerateAgainst, Citations.AcogPb218,
                note: "Infection or a stone has to be looked for first."),
            Judged("pelvic-floor-with-periods", Findings.PainWithPeriods, EditorialWeight.WeakAgainst, Citations.AcogPb218),
            Judged("pelvic-floor-new-pain", Duration.LessThanDays(14), EditorialWeight.ModerateAgainst, Citations.AcogPb218),
            Judged("pelvic-floor-below-knee", Findings.PainBelowKnee | PainInLowerLeg, EditorialWeight.ModerateAgainst, Citations.AcogPb218, group: "leg-pain-pattern"),
            Judged("pelvic-floor-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.ModerateAgainst, Citations.AcogPb218, group: "leg-sensation"),
        ],
        Differentials = Like("coccyx-pain", "pelvic-girdle-pain", "sacroiliac-joint-pain", "endometriosis", "pelvic-inflammatory-disease", "cauda-equina-syndrome"),
        Codes =
        [
            Coded("M62.838", "Other muscle spasm"),
            Coded("N81.84", "Pelvic muscle wasting"),
            Coded("R10.20", "Pelvic and perineal pain unspecified side"),
        ],
        Exercises = [Exercises.PelvicFloorBreathing, Exercises.ChildsPose, Exercises.KneeRocking, Exercises.PelvicTilt, Exercises.GluteStretch, Exercises.WalkingProgram],
        Treatments = [Treatments.PhysicalTherapy, Treatments.Meditation, Treatments.HeatOrIce, Treatments.ActivityAndWalking, Treatments.ChangingPosition],
        Course = new()
        {
            Text = "How long it lasts was not found in a study. Training the pelvic floor along with other exercise lowered back pain a little in small trials.",
            Sources = [Read(Citations.Bernard2021), Read(Citations.Lim2025)],
        },
        Sources = [View(Citations.AcogPb218), Read(Citations.Keizer2019), Read(Citations.Dufour2018)],
        Claims =
        [
            Claim("A-C6", "Tight pelvic-floor muscles ache dully, are often taken for back pain, and make the back muscles work too hard.",
                But("The article's source is about chronic pelvic pain. How many people with back pain have this is not known: in selected women nearly all had some finding, so finding one proves little.",
                    Read(Citations.Dufour2018))),
        ],
    };
}
