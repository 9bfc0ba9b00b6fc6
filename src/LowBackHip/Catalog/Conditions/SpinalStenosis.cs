namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A narrowed lumbar canal, with leg symptoms that standing and walking bring on and sitting or bending eases.</summary>
    public static Condition SpinalStenosis { get; } = new()
    {
        Id = ConditionId.From("spinal-stenosis"),
        Name = "Lumbar spinal stenosis",
        PlainName = "narrow spinal canal in the low back",
        Kind = ConditionKind.Common,
        Summary =
            "The channel for the nerves in the low back has become narrow, mostly with age. Standing and walking bring on pain, heaviness or tingling in buttocks and legs, often both; sitting down "
            + "or leaning forward, as on a shopping cart, eases it within minutes.",
        Priors =
        [
            Before(PresentationKind.BackAndLeg, 0.304,
                Read(Citations.Kato2015, "abstract: 30.4% of 33,545 people aged 50 or over with low-back pain, general and orthopedic clinics in Japan"), Audience.Of(minimumAge: 50)),
            Before(PresentationKind.BackAndLeg, 0.06, View(Citations.Kato2015)),
            Before(PresentationKind.BackOnly, 0.03, new(Citations.DeyoWeinstein2001, Provenance.Unverified, "table of causes")),
            Before(PresentationKind.BackAndHip, 0.08, View(Citations.Kato2015)),
            Before(PresentationKind.Buttock, 0.08, View(Citations.Kato2015)),
            Before(PresentationKind.LegOnly, 0.15, View(Citations.Kato2015), Audience.Of(minimumAge: 50)),
            Before(PresentationKind.LegOnly, 0.03, View(Citations.Kato2015)),
            Before(PresentationKind.HipOrGroin, 0.03, View(Citations.Kato2015)),
            Before(PresentationKind.LateralHip, 0.03, View(Citations.Kato2015)),
            Before(PresentationKind.Elsewhere, 0.01, View(Citations.Kato2015)),
            Before(PresentationKind.Unspecified, 0.05, View(Citations.Kato2015)),
        ],
        Clues =
        [
            // One idea told in several ways: easing by sitting or bending. Only the strongest counts, scores that contain it included.
            SuriClue("stenosis-no-pain-seated", Findings.NoPainWhenSitting, Lr(7.4, 1.9, 30), Lr(0.57, 0.43, 0.76), SuriPeople, "eased-by-flexion", "From one study of 93 people."),
            SuriClue("stenosis-better-bending-forward", Findings.RelievedByBendingForward, Lr(6.4, 4.1, 9.9), Lr(0.52, 0.46, 0.6), SuriPeople, "eased-by-flexion"),
            SuriClue("stenosis-neurogenic-claudication", Findings.NeurogenicClaudication, Lr(3.7, 2.9, 4.8), Lr(0.23, 0.17, 0.31), SuriPeople, "eased-by-flexion"),
            SuriClue("stenosis-better-seated", Findings.RelievedBySitting, Lr(3.3, 1.4, 7.7), Lr(0.58, 0.41, 0.81), KatzPeople, "eased-by-flexion",
                "The same idea as no pain when seated, so never both."),
            Measured("stenosis-cook-four-of-five", Criterion.AtLeast(4, CookItems()), LikelihoodRatio.Of(4.6, 2.4, 8.9, Provenance.PublishedSecondary), null, Citations.Cook2011, "abstract and results",
                "1,448 people at a spine clinic", "the clinic's diagnosis with imaging", group: "eased-by-flexion", note: "The ratio stands in the paper; the specificity was read second-hand."),
            Measured("stenosis-cook-none-of-five", Criterion.AtLeast(1, CookItems()), null, Lr(0.19, 0.12, 0.29), Citations.Cook2011, "abstract and results",
                "1,448 people at a spine clinic", "the clinic's diagnosis with imaging", group: "eased-by-flexion", note: "For none of the five."),
            Measured("stenosis-sugioka-five-points", SugiokaAtLeastFive, LikelihoodRatio.Derived(1.9), LikelihoodRatio.Derived(0.33), Citations.Sugioka2008,
                "sensitivity 0.81 and specificity 0.58 as given in de Schepper 2013", "people with leg symptoms, individual study in a review", "doctors' diagnosis with imaging", group: "eased-by-flexion",
                note: "A sum of points: an item worth two stands twice, and easing by bending backward, which takes two away, is counted as its absence. Another page prints the cut-off as 7."),
            Measured("stenosis-history-questionnaire-positive",
                (Findings.PainBelowKnee | PainInLowerLeg) & Findings.NeurogenicClaudication & Findings.WorseStanding & Findings.RelievedByBendingForward,
                LikelihoodRatio.Derived(2.7), null, Citations.Kato2015, "abstract: sensitivity 0.683, specificity 0.751", KatoPeople, "the treating doctor's diagnosis", group: "eased-by-flexion",
                note: "Only the route that is positive under either printed form of the rule: all of the first four questions. The paper of 2007 gives 0.84 and 0.78 from memory; this larger one is preferred."),
            Measured("stenosis-history-questionnaire-none",
                Findings.PainBelowKnee | PainInLowerLeg | Findings.NeurogenicClaudication | Findings.WorseStanding | Findings.RelievedByBendingForward,
                null, LikelihoodRatio.Derived(0.42), Citations.Kato2015, "abstract: sensitivity 0.683, specificity 0.751", KatoPeople, "the treating doctor's diagnosis", group: "eased-by-flexion",
                note: "Only when none of the first four questions is yes, which is negative under either printed form of the rule."),
            Judged("stenosis-leaning-or-cycling", Findings.RelievedByLeaningOnCart | Findings.RelievedByCycling, EditorialWeight.ModerateFor, Citations.Katz1995, group: "eased-by-flexion"),
            Judged("stenosis-downhill", Findings.WorseWalkingDownhill, EditorialWeight.WeakFor, Citations.Katz1995, group: "eased-by-flexion"),

            SuriClue("stenosis-both-legs", Findings.BilateralLegPain | Pain.OnBothSidesOf(PainRegion.Buttock, PainRegion.PosteriorThigh, PainRegion.LateralThigh, PainRegion.AnteriorThigh,
                PainRegion.LowerLeg, PainRegion.Foot), Lr(6.3, 3.1, 13), Lr(0.54, 0.43, 0.68), SuriPeople, "bilateral-legs"),
            Judged("stenosis-both-legs-numb", Findings.BilateralLegNumbness, EditorialWeight.ModerateFor, Citations.DeSchepper2013, group: "bilateral-legs",
                note: "Specificity 0.98 for symptoms on both sides, without a sensitivity. New numbness of both legs is a matter for triage first."),
            SuriClue("stenosis-over-70", Age.Over(70), Lr(2.0, 1.6, 2.5), null, SuriPeople, "age"),
            SuriClue("stenosis-over-65", Age.Over(65), Lr(2.5, 1.4, 4.2), Lr(0.34, 0.19, 0.61), KatzPeople, "age"),
            SuriClue("stenosis-below-60", Age.Under(60), Lr(0.4, 0.29, 0.57), null, SuriPeople, "age", "For being younger than 60."),
            SuriClue("stenosis-worse-standing", Findings.WorseStanding, Lr(2.3, 1.8, 2.8), Lr(0.46, 0.37, 0.56), SuriPeople, "worse-upright",
                "Printed as worse on standing up; read as being upright. A second study in the same table found 1.2 and 0.38."),
            SuriClue("stenosis-below-buttocks", Findings.PainBelowButtocks | PainInLeg, Lr(1.4, 1.0, 1.8), Lr(0.34, 0.13, 0.88), KatzPeople, "leg-pain-pattern", "Useful when absent."),
            SuriClue("stenosis-thigh-pain",
                Pain.In(PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh) | Findings.PainBelowButtocks, Lr(1.1, 1.0, 1.2), Lr(0.36, 0.12, 1.1), SuriPeople,
                "leg-pain-pattern", "The interval for its absence includes 1. A list of sites that skips the thigh does not deny pain there, so the question decides."),
            SuriClue("stenosis-saddle-burning", Findings.SaddleBurning, Lr(7.2, 1.6, 32), Lr(0.95, 0.92, 0.98), SuriPeople, "saddle", "Rare, and a matter for triage before it is a clue."),
            SuriClue("stenosis-other-joint-disease", Findings.KneeOsteoarthritis | Findings.HipReplacement, Lr(2.0, 1.2, 3.5), Lr(0.9, 0.83, 0.98), SuriPeople, "other-joints",
                "The table says orthopedic disease without naming it; these are the kinds that can be asked."),
            Judged("stenosis-severe-leg-pain", PainInLeg & (Findings.SeverePain | Intensity.AtLeast(7)), EditorialWeight.WeakFor.Remembering(2.0), Citations.Katz1995,
                notMet: EditorialWeight.WeakAgainst.Remembering(0.52), note: "The abstract confirms a ratio of at least 2; the figures are from memory."),
            Judged("stenosis-leg-worse-than-back", Findings.LegPainWorseThanBackPain, EditorialWeight.WeakFor, Citations.DeSchepper2013, note: "Specificity 0.92 without a sensitivity; sciatica does it too."),
            Judged("stenosis-leg-pain-told", LegPainBesideTheSites, EditorialWeight.ModerateFor, Citations.Suri2010, note: "The sites named no leg, so the prior did not know of it."),
            Judged("stenosis-unsteady", Findings.UnsteadyGait, EditorialWeight.ModerateFor, Citations.Suri2010,
                note: "A wide-based gait seen by an examiner had a ratio of 13 (1.9 to 95); noticed by the person it is a grade."),
            Judged("stenosis-known", Findings.KnownSpinalStenosis, EditorialWeight.ModerateFor, Citations.EditorialJudgment, note: "Narrowing on a scan is common without symptoms too."),
            Judged("stenosis-worse-sitting", Findings.WorseSitting, EditorialWeight.ModerateAgainst, Citations.Suri2010, group: "worse-flexed"),
            Judged("stenosis-worse-bending-forward", Findings.WorseBendingForward, EditorialWeight.WeakAgainst, Citations.Suri2010, group: "worse-flexed"),
            Judged("stenosis-worse-bending-backward", Findings.WorseBendingBackward, EditorialWeight.WeakFor, Citations.Katz1995),
            Judged("stenosis-eased-by-standing-still", Findings.RelievedByStandingStill | Findings.CalfClaudication, EditorialWeight.ModerateAgainst, Citations.NiceCg147,
                note: "Easing without sitting or bending points to narrowed arteries."),
        ],
        Differentials = Like("sciatica", "herniated-disc", "peripheral-artery-disease", "hip-osteoarthritis", "spondylolisthesis", "cauda-equina-syndrome", "metastatic-cord-compression"),
        Codes =
        [
            Coded("M48.061", "Spinal stenosis, lumbar region without neurogenic claudication"),
            Coded("M48.062", "Spinal stenosis, lumbar region with neurogenic claudication"),
            Coded("M48.07", "Spinal stenosis, lumbosacral region"),
        ],
        Exercises =
        [
            Exercises.LumbarFlexionSet, Exercises.WalkingProgram, Exercises.PelvicTilt, Exercises.SitToStand, Exercises.AbdominalBracing, Exercises.GluteStretch, Exercises.ChildsPose,
            Exercises.KneeRocking,
        ],
        Treatments = [Treatments.PhysicalTherapy, Treatments.ActivityAndWalking, Treatments.ChangingPosition, Treatments.Footstool, Treatments.HeatOrIce, Treatments.OralNsaid],
        Course = new()
        {
            Text =
                "It is often steady for years and does not simply get worse: of people in a community whose answers fitted stenosis, 54% no longer had them a year later. Therapy with exercise helps in the first months.",
            Sources = [Read(Citations.Otani2018), Read(Citations.Ammendolia2022), Read(Citations.Schneider2019)],
        },
        Sources = [Read(Citations.Suri2010), View(Citations.Katz1995), View(Citations.Park2021LowBackPain)],
        Claims =
        [
            Claim("A-C9", "The canal narrows: low-back pain and stiffness, tingling or numbness down one leg or both.",
                But("What sets it apart is left out: it comes with standing and walking and eases with sitting or bending forward. New numbness in both legs needs care at once.",
                    Read(Citations.Suri2010), new Source(Citations.GirftCaudaEquina2023, Provenance.Guideline))),
        ],
    };

    private const string SuriPeople = "older adults with leg pain, review of 4 studies with 741 people";
    private const string KatzPeople = "93 people at specialist clinics, within a review of older adults with leg pain";
    private const string KatoPeople = "33,545 people aged 50 or over with low-back pain, general and orthopedic clinics in Japan";

    /// <summary>Two points are an item named twice; two points off for easing by bending backward are its absence named twice, with the threshold two higher.</summary>
    private static Criterion SugiokaAtLeastFive => Criterion.AtLeast(
        7,
        Age.AtLeast(60), Age.AtLeast(60), Age.Over(70),
        Duration.MoreThanDays(182),
        Findings.RelievedByBendingForward, Findings.RelievedByBendingForward,
        !Findings.RelievedByBendingBackward, !Findings.RelievedByBendingBackward,
        Findings.WorseStanding, Findings.WorseStanding,
        Findings.NeurogenicClaudication,
        Findings.BladderIncontinence);

    private static Criterion[] CookItems() =>
    [
        Findings.BilateralLegPain | Findings.BilateralLegNumbness,
        Findings.LegPainWorseThanBackPain,
        Findings.WorseWalking | Findings.WorseStanding,
        Findings.RelievedBySitting,
        Age.Over(48),
    ];

    private static Clue SuriClue(string id, Criterion when, LikelihoodRatio? met, LikelihoodRatio? notMet, string people, string group, string? note = null) =>
        Measured(id, when, met, notMet, Citations.Suri2010, "table 3", people, "expert opinion with imaging", group, note);

    private static LikelihoodRatio Lr(double value, double lower, double upper) => LikelihoodRatio.Of(value, lower, upper);
}
