namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A nerve root of the low back pressed or irritated where it leaves the spine.</summary>
    public static Condition PinchedNerve { get; } = new()
    {
        Id = ConditionId.From("pinched-nerve"),
        Name = "Lumbar radiculopathy",
        PlainName = "pinched nerve in the low back",
        Kind = ConditionKind.Common,
        Summary =
            "A nerve is squeezed or irritated where it leaves the spine, by a disc, a bony spur or swelling. The part of the leg it serves tingles, goes numb or gets weak, "
            + "often along one line. It names what happens to the nerve; sciatica names the pain, and a herniated disc is one of the reasons.",
        Priors =
        [
            Before(PresentationKind.BackAndLeg, 0.45,
                View(Citations.Konstantinou2015, "root pressed on MRI in about two thirds of those with sciatica and one third of those without: 0.58 together")),
            Before(PresentationKind.BackOnly, 0.03, View(Citations.Konstantinou2015)),
            Before(PresentationKind.BackAndHip, 0.10, View(Citations.Konstantinou2015)),
            Before(PresentationKind.Buttock, 0.15, View(Citations.Konstantinou2015)),
            Before(PresentationKind.LegOnly, 0.25, View(Citations.Konstantinou2015)),
            Before(PresentationKind.HipOrGroin, 0.03, View(Citations.Konstantinou2015)),
            Before(PresentationKind.LateralHip, 0.03, View(Citations.Konstantinou2015)),
            Before(PresentationKind.Elsewhere, 0.01, View(Citations.Konstantinou2015)),
            Before(PresentationKind.Unspecified, 0.08, View(Citations.Konstantinou2015)),
        ],
        Clues =
        [
            Judged("nerve-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.ModerateFor, Citations.ClevelandClinic2021, notMet: EditorialWeight.ModerateAgainst, group: "leg-sensation"),
            Judged("nerve-weak-leg", LegIsWeak, EditorialWeight.ModerateFor, Citations.ClevelandClinic2021, group: "leg-strength"),
            Judged("nerve-traceable-line", Findings.DermatomalLegPain, EditorialWeight.ModerateFor, Citations.Vroomen2002, group: "leg-pain-pattern",
                note: "One of the eight predictors of the study; the values of each were not read."),
            Judged("nerve-below-knee", Findings.PainBelowKnee, EditorialWeight.WeakFor, Citations.Konstantinou2012, notMet: EditorialWeight.ModerateAgainst, group: "leg-pain-pattern"),
            Judged("nerve-site-below-knee", PainInLowerLeg, EditorialWeight.WeakFor, Citations.Konstantinou2012, notMet: EditorialWeight.WeakAgainst, group: "leg-pain-pattern"),
            Judged("nerve-leg-pain-told", LegPainBesideTheSites, EditorialWeight.StrongFor, Citations.Konstantinou2015, note: "The sites named no leg, so the prior did not know of it."),
            Judged("nerve-history-cluster",
                Criterion.AtLeast(3, Findings.LegPainWorseThanBackPain, Findings.DermatomalLegPain, Findings.LegPainWorseCoughing, Findings.ElectricPain, LegIsWeak),
                EditorialWeight.StrongFor, Citations.Vroomen2002, group: "leg-pain-pattern",
                note: "The history model of the study reached an area of 0.80 for a pressed root; its weights were not read, so this is a grade."),
            Judged("nerve-cough-in-leg", Findings.LegPainWorseCoughing, EditorialWeight.ModerateFor, Citations.Verwoerd2016, notMet: EditorialWeight.WeakAgainst, group: "cough-and-strain",
                note: "Odds ratio 2.28 (1.28 to 4.04) for a pressed root, in severe sciatica."),
            Judged("nerve-electric-or-burning", Findings.ElectricPain | Findings.BurningPain, EditorialWeight.WeakFor, Citations.ClevelandClinic2021),
            Judged("nerve-leg-worse-than-back", Findings.LegPainWorseThanBackPain, EditorialWeight.WeakFor, Citations.Verwoerd2014, notMet: EditorialWeight.WeakAgainst),
            Judged("nerve-straight-leg-raise", Findings.StraightLegRaisePain, EditorialWeight.WeakFor, Citations.VanDerWindt2010, notMet: EditorialWeight.WeakAgainst,
                note: "Done by a clinician the ratios were 1.3 and 0.29, mostly in people about to have surgery."),
            Judged("nerve-one-leg", Pain.OnOneSideOf(PainRegion.PosteriorThigh, PainRegion.LateralThigh, PainRegion.AnteriorThigh, PainRegion.LowerLeg, PainRegion.Foot),
                EditorialWeight.WeakFor, Citations.ClevelandClinic2021, group: "bilateral-legs"),
            Judged("nerve-both-legs", Findings.BilateralLegPain, EditorialWeight.WeakAgainst, Citations.Suri2010, group: "bilateral-legs"),
            Judged("nerve-known-cause", Findings.KnownDiscHerniation | Findings.KnownSpondylolisthesis, EditorialWeight.WeakFor, Citations.ClevelandClinic2021),
            Judged("nerve-eased-by-flexion", Findings.NoPainWhenSitting | Findings.RelievedByLeaningOnCart | Findings.NeurogenicClaudication, EditorialWeight.ModerateAgainst, Citations.Suri2010,
                group: "eased-by-flexion", note: "The pattern of a narrow canal, which has its own entry."),
            Judged("nerve-walking-calf-pain", Findings.CalfClaudication, EditorialWeight.ModerateAgainst, Citations.NiceCg147),
            Judged("nerve-hip-signs", Findings.DifficultyWithShoesAndSocks | Findings.HipStiffness, EditorialWeight.WeakAgainst, Citations.Metcalfe2019, group: "hip-restriction"),
            Judged("nerve-excess-weight", Findings.Obesity | Findings.RecentWeightGain, EditorialWeight.WeakFor, Citations.ClevelandClinic2021),
        ],
        Differentials = Like("sciatica", "herniated-disc", "spinal-stenosis", "piriformis-syndrome", "severe-nerve-compression", "cauda-equina-syndrome", "herpes-zoster"),
        Codes =
        [
            Coded("M54.16", "Radiculopathy, lumbar region"),
            Coded("M54.17", "Radiculopathy, lumbosacral region"),
            Coded("M47.26", "Other spondylosis with radiculopathy, lumbar region"),
            Coded("M47.27", "Other spondylosis with radiculopathy, lumbosacral region"),
        ],
        Exercises = [Exercises.SciaticNerveSlider, Exercises.AbdominalBracing, Exercises.PelvicTilt, Exercises.WalkingProgram, Exercises.BirdDog, Exercises.KneeRocking],
        Treatments = [Treatments.ActivityAndWalking, Treatments.PhysicalTherapy, Treatments.HeatOrIce, Treatments.OralNsaid, Treatments.ChangingPosition],
        Course = new()
        {
            Text =
                "Many people feel better within weeks, but it often takes months. Of 100 people who saw a family doctor for leg pain from the back, 55 were clearly better after a year. "
                + "Weakness that grows is a reason to be seen soon.",
            BehindAfterDays = 42,
            Sources = [Read(Citations.Konstantinou2018)],
        },
        Sources = [View(Citations.ClevelandClinic2021), View(Citations.Mostofi2015), Read(Citations.Konstantinou2015)],
        Claims =
        [
            Claim("A-C4",
                "Muscle, bone or other tissue presses on a nerve and causes pain, tingling, numbness or weakness from back to lower leg; arthritis, a disc, sports, repeated motion, pregnancy "
                + "and weight can be behind it. With rest, warmth or cold and medicine from the shelf, it is said to heal in a month or so (four to six weeks).",
                But("Four to six weeks is hopeful: after a year 55 of 100 people were clearly better. Staying active is advised, not rest.",
                    Read(Citations.Konstantinou2018), new Source(Citations.NiceNg59, Provenance.Guideline, "section 1.2"))),
        ],
    };
}
