namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Buttock pain from a deep muscle that irritates the sciatic nerve.</summary>
    public static Condition PiriformisSyndrome { get; } = new()
    {
        Id = ConditionId.From("piriformis-syndrome"),
        Name = "Piriformis syndrome (deep gluteal pain)",
        PlainName = "deep buttock muscle that irritates the sciatic nerve",
        Kind = ConditionKind.Common,
        Summary =
            "A small muscle deep in the buttock is tight or sore and irritates the sciatic nerve beside it. The buttock hurts more than the back, above all when sitting, and pain or tingling can run "
            + "down the back of the leg. Experts do not agree on how often it happens.",
        Priors =
        [
            Before(PresentationKind.Buttock, 0.12, View(Citations.Hopayian2018)),
            Before(PresentationKind.BackAndLeg, 0.03, View(Citations.Hopayian2018)),
            Before(PresentationKind.BackAndHip, 0.03, View(Citations.Hopayian2018)),
            Before(PresentationKind.BackOnly, 0.02, View(Citations.Hopayian2018)),
            Before(PresentationKind.LegOnly, 0.04, View(Citations.Hopayian2018)),
            Before(PresentationKind.LateralHip, 0.02, View(Citations.Hopayian2018)),
            Before(PresentationKind.HipOrGroin, 0.01, View(Citations.Hopayian2018)),
            Before(PresentationKind.Elsewhere, 0.01, View(Citations.Hopayian2018)),
            Before(PresentationKind.Unspecified, 0.02, View(Citations.Hopayian2018)),
        ],
        Clues =
        [
            Judged("piriformis-no-buttock-pain", Pain.In(PainRegion.Buttock), null, Citations.Hopayian2018, notMet: EditorialWeight.StrongAgainst,
                note: "Buttock pain is one of the four features; without it the name does not fit."),
            Judged("piriformis-worse-sitting", Findings.WorseSitting, EditorialWeight.ModerateFor, Citations.Hopayian2018, notMet: EditorialWeight.ModerateAgainst, group: "piriformis-sitting",
                note: "Frequency among reported cases only; the authors say accuracy cannot be concluded."),
            Judged("piriformis-after-long-sitting", Findings.OnsetAfterLongSitting | Findings.LongSittingWork, EditorialWeight.WeakFor, Citations.Abbasi2021, group: "piriformis-sitting"),
            Judged("piriformis-deep-tenderness", Findings.DeepButtockTenderness, EditorialWeight.ModerateFor, Citations.Hopayian2018, notMet: EditorialWeight.WeakAgainst),
            Judged("piriformis-seated-stretch", Findings.SeatedPiriformisStretchPain, EditorialWeight.ModerateFor, Citations.Martin2014, notMet: EditorialWeight.WeakAgainst,
                note: "Done by a clinician the ratios were 5.22 and 0.53, in 33 people at a specialist clinic; done at home it counts less."),
            Judged("piriformis-no-back-pain", !Pain.In(PainRegion.Lumbar) & !Findings.MidlineBackPain, EditorialWeight.WeakFor, Citations.Hopayian2018, group: "piriformis-back"),
            Judged("piriformis-back-pain", Pain.In(PainRegion.Lumbar), EditorialWeight.WeakAgainst, Citations.Hopayian2018, group: "piriformis-back"),
            Judged("piriformis-tingling", Combinations.NumbOrTinglingLeg, EditorialWeight.WeakFor, Citations.Abbasi2021, group: "leg-sensation"),
            Judged("piriformis-crossing-legs", Findings.WorseCrossingLegs | Findings.WorseStairsOrSlopes, EditorialWeight.WeakFor, Citations.Abbasi2021),
            Judged("piriformis-training", Findings.HighTrainingLoad | Findings.OnsetAfterOveruse | Onset.Was(PainOnset.AfterOveruse), EditorialWeight.WeakFor, Citations.Abbasi2021),
            Judged("piriformis-cough", Findings.LegPainWorseCoughing | Findings.BackPainWorseCoughing, EditorialWeight.ModerateAgainst, Citations.Hopayian2018, group: "cough-and-strain"),
            Judged("piriformis-weak-leg", LegIsWeak, EditorialWeight.ModerateAgainst, Citations.Hopayian2018, group: "leg-strength"),
            Judged("piriformis-better-sitting", Findings.RelievedBySitting | Findings.NeurogenicClaudication, EditorialWeight.ModerateAgainst, Citations.Hopayian2018, group: "eased-by-flexion"),
            Judged("piriformis-both-legs", Findings.BilateralLegPain, EditorialWeight.ModerateAgainst, Citations.Hopayian2018, group: "bilateral-legs"),
        ],
        Differentials = Like("sciatica", "hamstring-tendinopathy", "sacroiliac-joint-pain", "herniated-disc", "severe-nerve-compression", "femoral-neck-stress-fracture"),
        Codes =
        [
            Coded("G57.00", "Lesion of sciatic nerve, unspecified lower limb"),
            Coded("G57.01", "Lesion of sciatic nerve, right lower limb"),
            Coded("G57.02", "Lesion of sciatic nerve, left lower limb"),
            Coded("G57.03", "Lesion of sciatic nerve, bilateral lower limbs"),
        ],
        Exercises = [Exercises.FigureFourStretch, Exercises.GluteStretch, Exercises.SciaticNerveSlider, Exercises.Clamshell, Exercises.Bridge, Exercises.KneeRocking],
        Treatments = [Treatments.PhysicalTherapy, Treatments.ChangingPosition, Treatments.ActivityAndWalking, Treatments.HeatOrIce, Treatments.Massage, Treatments.OralNsaid],
        Course = new()
        {
            Text = "No study that was read says how long it lasts. Leg pain from the sciatic nerve in general takes weeks to months, and about half of people are clearly better after a year.",
            Sources = [View(Citations.Konstantinou2018)],
        },
        Sources = [View(Citations.Abbasi2021), Read(Citations.Hopayian2018)],
        Claims =
        [
            Claim("A-C8", "A small buttock muscle irritates the sciatic nerve: the buttock hurts and cramps, and pain, tingling or numbness can reach the foot along the rear of the leg. Some doubt that it is a thing of its own.",
                But("The doubt stands: reported cases share four features, but no accuracy of a history or test can be concluded from them.", Read(Citations.Hopayian2018))),
        ],
    };
}
