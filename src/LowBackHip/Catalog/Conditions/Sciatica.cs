namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Pain along the sciatic nerve, from the low back or buttock down the leg.</summary>
    public static Condition Sciatica { get; } = new()
    {
        Id = ConditionId.From("sciatica"),
        Name = "Sciatica",
        PlainName = "nerve pain down the leg",
        Kind = ConditionKind.Common,
        Summary =
            "Pain that runs from the low back or buttock down the leg, often past the knee, because the sciatic nerve or one of its roots is irritated. Tingling or numbness may go "
            + "with it. It is the name of a symptom: a disc, a narrow canal or a tight buttock may lie behind it.",
        Priors =
        [
            Before(PresentationKind.BackAndLeg, 0.742, Read(Citations.Konstantinou2015, "abstract: 74.2% of 609 people with back and leg pain in primary care")),
            Before(PresentationKind.BackOnly, 0.04, View(Citations.Konstantinou2015)),
            Before(PresentationKind.BackAndHip, 0.12, View(Citations.Konstantinou2015)),
            Before(PresentationKind.Buttock, 0.25, View(Citations.Konstantinou2015)),
            Before(PresentationKind.LegOnly, 0.30, View(Citations.Konstantinou2015)),
            Before(PresentationKind.HipOrGroin, 0.02, View(Citations.Konstantinou2015)),
            Before(PresentationKind.LateralHip, 0.03, View(Citations.Konstantinou2015)),
            Before(PresentationKind.Elsewhere, 0.01, View(Citations.Konstantinou2015)),
            Before(PresentationKind.Unspecified, 0.10, View(Citations.Konstantinou2015)),
        ],
        Clues =
        [
            Judged("sciatica-below-knee", Findings.PainBelowKnee, EditorialWeight.ModerateFor, Citations.Konstantinou2012, notMet: EditorialWeight.ModerateAgainst, group: "leg-pain-pattern",
                note: "The best single question of the study (area 0.67 to 0.68); its ratios were not read and are called small."),
            Judged("sciatica-site-below-knee", PainInLowerLeg, EditorialWeight.ModerateFor, Citations.Konstantinou2012, notMet: EditorialWeight.WeakAgainst, group: "leg-pain-pattern"),
            Judged("sciatica-self-report-set", (Findings.PainBelowKnee | PainInLowerLeg) & Findings.LegPainWorseThanBackPain & Combinations.NumbOrTinglingLeg,
                EditorialWeight.StrongFor, Citations.Konstantinou2012, group: "leg-pain-pattern", note: "The three together reached an area of 0.72 to 0.74."),
            Judged("sciatica-leg-pain-told", LegPainBesideTheSites, EditorialWeight.StrongFor, Citations.Konstantinou2015, note: "The sites named no leg, so the prior did not know of it."),
            Judged("sciatica-leg-worse-than-back", Findings.LegPainWorseThanBackPain, EditorialWeight.WeakFor, Citations.Stynes2018),
            Judged("sciatica-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.WeakFor, Citations.Stynes2018, notMet: EditorialWeight.WeakAgainst, group: "leg-sensation"),
            Judged("sciatica-cough-in-leg", Findings.LegPainWorseCoughing, EditorialWeight.WeakFor, Citations.Stynes2018, group: "cough-and-strain"),
            Judged("sciatica-electric-or-burning", Findings.ElectricPain | Findings.BurningPain, EditorialWeight.WeakFor, Citations.Park2021Sciatica),
            Judged("sciatica-path", Pain.In(PainRegion.PosteriorThigh) | Findings.DermatomalLegPain, EditorialWeight.WeakFor, Citations.Mostofi2015, group: "leg-pain-pattern"),
            Judged("sciatica-straight-leg-raise", Findings.StraightLegRaisePain, EditorialWeight.WeakFor, Citations.VanDerWindt2010, notMet: EditorialWeight.WeakAgainst,
                note: "Done by a clinician the ratios were 1.3 and 0.29, mostly in people about to have surgery."),
            Judged("sciatica-worse-sitting", Findings.WorseSitting | Findings.WorseDriving, EditorialWeight.WeakFor, Citations.Park2021Sciatica),
            Judged("sciatica-eased-by-flexion", Findings.RelievedBySitting | Findings.RelievedByBendingForward | Findings.RelievedByLeaningOnCart | Findings.NeurogenicClaudication,
                EditorialWeight.ModerateAgainst, Citations.Suri2010, group: "eased-by-flexion", note: "The pattern of a narrow canal, which has its own entry."),
            Judged("sciatica-both-legs", Findings.BilateralLegPain, EditorialWeight.ModerateAgainst, Citations.Suri2010, group: "bilateral-legs"),
            Judged("sciatica-groin", Pain.In(PainRegion.Groin, PainRegion.AnteriorHip), EditorialWeight.WeakAgainst, Citations.Metcalfe2019, group: "sciatica-other-path"),
            Judged("sciatica-front-of-thigh-only", Pain.In(PainRegion.AnteriorThigh, PainRegion.MedialThigh) & !Pain.In(PainRegion.PosteriorThigh, PainRegion.LowerLeg, PainRegion.Foot),
                EditorialWeight.ModerateAgainst, Citations.Park2021Sciatica, group: "sciatica-other-path", note: "The front of the thigh is served by other nerves."),
            Judged("sciatica-outer-hip", Findings.OuterHipTenderness, EditorialWeight.WeakAgainst, Citations.Grimaldi2017),
            Judged("sciatica-walking-calf-pain", Findings.CalfClaudication, EditorialWeight.ModerateAgainst, Citations.NiceCg147),
        ],
        Differentials = Like("herniated-disc", "pinched-nerve", "spinal-stenosis", "piriformis-syndrome", "sacroiliac-joint-pain", "cauda-equina-syndrome", "peripheral-artery-disease"),
        Codes =
        [
            Coded("M54.30", "Sciatica, unspecified side"),
            Coded("M54.31", "Sciatica, right side"),
            Coded("M54.32", "Sciatica, left side"),
            Coded("M54.40", "Lumbago with sciatica, unspecified side"),
            Coded("M54.41", "Lumbago with sciatica, right side"),
            Coded("M54.42", "Lumbago with sciatica, left side"),
        ],
        Exercises = [Exercises.SciaticNerveSlider, Exercises.PronePressUp, Exercises.WalkingProgram, Exercises.AbdominalBracing, Exercises.PelvicTilt, Exercises.KneeRocking],
        Treatments = [Treatments.ActivityAndWalking, Treatments.PhysicalTherapy, Treatments.HeatOrIce, Treatments.OralNsaid, Treatments.ChangingPosition],
        Course = new()
        {
            Text = "Many people improve over weeks to months without surgery. Of 100 people who saw a family doctor for it, 55 were clearly better after a year. So give it time, and get help if it stalls.",
            BehindAfterDays = 42,
            Sources = [Read(Citations.Konstantinou2018)],
        },
        Sources = [View(Citations.Park2021Sciatica), View(Citations.Mostofi2015), Read(Citations.Konstantinou2015)],
        Claims =
        [
            Claim("A-C7", "The sciatic nerve is inflamed or pressed, with pain, numbness, tingling or weakness along it, in one leg or both, down to calf, knee and foot.",
                But("It is mostly one leg. New symptoms in both legs need care at once, because they can mean pressure on the nerves of bladder and bowel.",
                    new Source(Citations.GirftCaudaEquina2023, Provenance.Guideline))),
        ],
    };
}
