namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Muscle or ligament of the low back that was worked too hard or moved awkwardly.</summary>
    public static Condition MuscleStrain { get; } = new()
    {
        Id = ConditionId.From("muscle-strain"),
        Name = "Lumbar muscle strain",
        PlainName = "pulled or overworked back muscle",
        Kind = ConditionKind.Common,
        Summary =
            "A muscle or ligament of the low back was loaded more than it could take. It aches, may cramp and hurts with movement, and it calms down by "
            + "itself. No test shows it: it is what people call back pain that has a clear trigger and no sign of anything else.",
        Priors =
        [
            Before(PresentationKind.BackOnly, 0.35, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.BackAndLeg, 0.10, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.BackAndHip, 0.18, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.Buttock, 0.12, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.HipOrGroin, 0.03, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.LateralHip, 0.04, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.LegOnly, 0.03, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.Elsewhere, 0.08, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.Unspecified, 0.20, View(Citations.DeyoWeinstein2001, "table of causes")),
        ],
        Clues =
        [
            Judged("strain-began-with-load",
                Findings.OnsetAfterLifting | Findings.OnsetAfterTwistingOrBending | Findings.OnsetAfterOveruse | Onset.Was(PainOnset.AfterLifting, PainOnset.AfterOveruse),
                EditorialWeight.ModerateFor, Citations.Park2021LowBackPain, notMet: EditorialWeight.WeakAgainst, group: "onset-with-load"),
            Judged("strain-began-gradually", Onset.Was(PainOnset.Gradual), EditorialWeight.WeakAgainst, Citations.Park2021LowBackPain, group: "onset-with-load"),
            Judged("strain-small-injury-or-long-sitting", Findings.MinorTrauma | Findings.OnsetAfterLongSitting | Onset.Was(PainOnset.AfterMinorInjury),
                EditorialWeight.WeakFor, Citations.Park2021LowBackPain, group: "onset-with-load"),
            Judged("strain-spasm", Findings.MuscleSpasm, EditorialWeight.ModerateFor, Citations.Park2021LowBackPain, group: "muscle-signs"),
            Judged("strain-sore-muscles", Findings.ParaspinalTenderness, EditorialWeight.WeakFor, Citations.Park2021LowBackPain, group: "muscle-signs"),
            Judged("strain-dull-ache", Findings.DullAche | Findings.ThrobbingPain, EditorialWeight.WeakFor, Citations.Park2021LowBackPain),
            Judged("strain-within-two-weeks", Duration.AtMostDays(14), EditorialWeight.ModerateFor, Citations.MenezesCosta2012, group: "strain-duration",
                note: "Pain after a strain is falling by then in most people."),
            Judged("strain-within-six-weeks", Duration.AtMostDays(42), EditorialWeight.WeakFor, Citations.MenezesCosta2012, notMet: EditorialWeight.ModerateAgainst, group: "strain-duration"),
            Judged("strain-over-three-months", Duration.MoreThanDays(90), EditorialWeight.StrongAgainst, Citations.MenezesCosta2012, group: "strain-duration",
                note: "Pain that lasts this long is no longer explained by a strain."),
            Judged("strain-earlier-episodes", Findings.RecurrentEpisodes, EditorialWeight.WeakFor, Citations.MenezesCosta2012),
            Judged("strain-getting-better", Findings.GettingBetter, EditorialWeight.WeakFor, Citations.MenezesCosta2012),
            Judged("strain-hurts-with-movement",
                Findings.WorseWithMovement | Findings.WorseBendingForward | Findings.WorseTwisting | Findings.WorseLifting, EditorialWeight.WeakFor, Citations.Park2021LowBackPain),
            Judged("strain-eased-by-rest-heat-or-position",
                Findings.RelievedByRest | Findings.RelievedByLyingDown | Findings.RelievedByChangingPosition | Findings.RelievedByHeat,
                EditorialWeight.WeakFor, Citations.Park2021LowBackPain, notMet: EditorialWeight.WeakAgainst, group: "unrelenting"),
            Judged("strain-nothing-eases", Findings.NightPainUnrelieved | Findings.UnrelievedByPosition, EditorialWeight.ModerateAgainst, Citations.Park2021LowBackPain, group: "unrelenting"),
            Judged("strain-below-knee", Findings.PainBelowKnee | PainInLowerLeg, EditorialWeight.ModerateAgainst, Citations.Park2021LowBackPain, notMet: EditorialWeight.WeakFor, group: "leg-pain-pattern"),
            Judged("strain-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.ModerateAgainst, Citations.Park2021LowBackPain, notMet: EditorialWeight.WeakFor, group: "leg-sensation"),
            Judged("strain-weak-leg", LegIsWeak, EditorialWeight.ModerateAgainst, Citations.Park2021LowBackPain, group: "leg-strength"),
            Judged("strain-walking-leg-symptoms", Findings.NeurogenicClaudication, EditorialWeight.ModerateAgainst, Citations.Park2021LowBackPain, group: "eased-by-flexion"),
            Judged("strain-long-stiffness", Findings.MorningStiffnessOver30Minutes | Findings.WakesSecondHalfOfNight, EditorialWeight.WeakAgainst, Citations.NiceNg65, group: "inflammatory-rhythm"),
            Judged("strain-tailbone", Findings.TailbonePainSitting | Pain.In(PainRegion.Coccyx), EditorialWeight.StrongAgainst, Citations.NhsCoccydynia, group: "tailbone"),
            Judged("strain-pregnancy", Findings.Pregnant, EditorialWeight.WeakAgainst, Citations.Vleeming2008),
            Judged("strain-pelvic-signs", Findings.PainWithSex | Findings.WorseBowelMovement | Findings.PainWithPeriods, EditorialWeight.ModerateAgainst, Citations.AcogPb218),
            Judged("strain-ill", Findings.Fever | Findings.Chills | Findings.UnexplainedWeightLoss, EditorialWeight.ModerateAgainst, Citations.Park2021LowBackPain),
            Judged("strain-partly-eased-by-nsaid", Findings.NsaidPartialResponse, EditorialWeight.WeakFor, Citations.EditorialJudgment),
        ],
        Differentials = Like("nonspecific-pain", "spine-osteoarthritis", "herniated-disc", "sacroiliac-joint-pain", "vertebral-fracture"),
        Codes =
        [
            CodedIn2021("S39.012A", "Strain of muscle, fascia and tendon of lower back, initial encounter"),
            Coded("M62.830", "Muscle spasm of back"),
        ],
        Exercises =
        [
            Exercises.KneeRocking, Exercises.PelvicTilt, Exercises.AbdominalBracing, Exercises.CatCow, Exercises.ChildsPose,
            Exercises.GluteStretch, Exercises.WalkingProgram, Exercises.BirdDog, Exercises.Bridge,
        ],
        Treatments = [Treatments.ActivityAndWalking, Treatments.HeatOrIce, Treatments.OralNsaid, Treatments.LiftingTechnique, Treatments.Massage],
        Course = new()
        {
            Text =
                "Expect weeks rather than days. In studies of new back pain the average score fell from 52 of 100 at the start to 23 after six weeks and 6 after a "
                + "year. Flare-ups later on are common and settle too.",
            BehindAfterDays = 42,
            Sources = [Read(Citations.MenezesCosta2012)],
        },
        Sources = [View(Citations.Park2021LowBackPain), View(Citations.DeyoWeinstein2001)],
        Claims =
        [
            Claim("A-C1", "Overuse, a fall or long sitting can strain the back, weak trunk muscles add to it, and it tends to heal on its own within days.",
                But("It usually takes weeks: on average pain has about halved six weeks after it began.", Read(Citations.MenezesCosta2012))),
        ],
    };
}
