namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Wear of the hip joint.</summary>
    public static Condition HipOsteoarthritis { get; } = new()
    {
        Id = ConditionId.From("hip-osteoarthritis"),
        Name = "Hip osteoarthritis",
        PlainName = "worn hip joint",
        Kind = ConditionKind.Common,
        Summary =
            "The smooth lining of the hip joint gets thin and rough. The hip aches in the groin, thigh or buttock, mostly with use, and it bends and turns less, "
            + "so that socks, stairs and getting out of a car are hard. It is seldom the cause before the age of 45.",
        Priors =
        [
            Before(PresentationKind.HipOrGroin, 0.34,
                new(Citations.Metcalfe2019, Provenance.PublishedSecondary, "pre-test probability in primary care, as summarized in American Family Physician, June 2020")),
            Before(PresentationKind.BackAndHip, 0.18, View(Citations.Metcalfe2019)),
            Before(PresentationKind.LateralHip, 0.12, View(Citations.Fearon2013)),
            Before(PresentationKind.Buttock, 0.06, View(Citations.Metcalfe2019)),
            Before(PresentationKind.LegOnly, 0.08, View(Citations.Metcalfe2019)),
            Before(PresentationKind.BackAndLeg, 0.04, View(Citations.Metcalfe2019)),
            Before(PresentationKind.BackOnly, 0.02, View(Citations.Metcalfe2019)),
            Before(PresentationKind.Elsewhere, 0.02, View(Citations.Metcalfe2019)),
            Before(PresentationKind.Unspecified, 0.06, View(Citations.Metcalfe2019)),
        ],
        Clues =
        [
            Measured("hip-oa-family", Findings.FamilyHistoryOsteoarthritis, HipRatio(2.1, 1.2, 3.6), null, Citations.Metcalfe2019, HipPage, HipPeople, "x-ray"),
            Measured("hip-oa-knee-arthritis", Findings.KneeOsteoarthritis, HipRatio(2.1, 1.1, 3.8), null, Citations.Metcalfe2019, HipPage, HipPeople, "x-ray"),
            Measured("hip-oa-stairs-or-slopes", Findings.WorseStairsOrSlopes, HipRatio(2.1, 1.6, 2.8), null, Citations.Metcalfe2019, HipPage, HipPeople, "x-ray",
                note: "The abstract says walking up slopes, the summary walking down; the question asks for both."),
            Measured("hip-oa-inner-thigh", Findings.WorstPainInnerThigh, HipRatio(7.8, 1.7, 37), null, Citations.Metcalfe2019, HipPage, HipPeople, "x-ray",
                note: "A very wide interval from few people."),
            Measured("hip-oa-below-60", Age.AtLeast(60), null, HipRatio(0.11, 0.01, 0.78), Citations.Metcalfe2019, HipPage, HipPeople, "x-ray", group: "age",
                note: "For being younger than 60; one study."),
            Measured("hip-oa-not-better-sitting", Findings.RelievedBySitting, null, HipRatio(0.24, 0.06, 0.92), Citations.Metcalfe2019, HipPage, HipPeople, "x-ray", group: "eased-by-flexion"),
            Measured("hip-oa-squat-posterior-pain", Findings.SquatPosteriorHipPain, HipRatio(6.1, 1.3, 29), null, Citations.Metcalfe2019,
                "as summarized on a physician's reading page, August 2020", HipPeople, "x-ray", group: "squatting", note: "A wide interval."),
            Judged("hip-oa-shoes-and-socks", Findings.DifficultyWithShoesAndSocks, EditorialWeight.ModerateFor, Citations.Fearon2013, notMet: EditorialWeight.WeakAgainst, group: "hip-restriction",
                note: "Against outer-hip pain the odds ratio was 0.06 (0.00 to 0.26), in 41 and 20 people: the trouble points to the joint."),
            Judged("hip-oa-stiff-hip", Findings.HipStiffness | Findings.ReducedHipMovement, EditorialWeight.ModerateFor, Citations.Foran2021, group: "hip-restriction"),
            Judged("hip-oa-guideline-pattern",
                Age.AtLeast(45) & (Findings.WorseWalking | Findings.WorseStairsOrSlopes | Findings.WorseWithMovement) & !Findings.MorningStiffnessOver30Minutes,
                EditorialWeight.ModerateFor, Citations.NiceNg226, locator: "recommendation 1.1.1",
                note: "At 45 or over, pain with activity and no long morning stiffness are enough for the guideline to name osteoarthritis."),
            Judged("hip-oa-long-stiffness", Findings.MorningStiffnessOver30Minutes, EditorialWeight.WeakAgainst, Citations.NiceNg226, group: "inflammatory-rhythm", locator: "section 1.1"),
            Judged("hip-oa-turning", Findings.WorsePivoting, EditorialWeight.WeakFor, Citations.Foran2021),
            Judged("hip-oa-limp", Findings.Limp, EditorialWeight.WeakFor, Citations.Foran2021),
            Judged("hip-oa-earlier-hip-trouble", Findings.OldHipInjury | Findings.ChildhoodHipDisease, EditorialWeight.WeakFor, Citations.Foran2021),
            Judged("hip-oa-site", Pain.In(PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.MedialThigh, PainRegion.AnteriorThigh), null, Citations.Foran2021, notMet: EditorialWeight.WeakAgainst),
            Judged("hip-oa-front-of-thigh-and-knee",
                Pain.In(PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.Knee) & !Pain.In(PainRegion.PosteriorThigh, PainRegion.LowerLeg, PainRegion.Foot),
                EditorialWeight.WeakFor, Citations.Foran2021, note: "Pain of the hip joint is felt along the front of the thigh as far as the knee."),
            Judged("hip-oa-long-duration", Duration.AtLeastDays(90), EditorialWeight.WeakFor, Citations.Foran2021, group: "hip-oa-duration"),
            Judged("hip-oa-new-pain", Duration.LessThanDays(14), EditorialWeight.WeakAgainst, Citations.Foran2021, group: "hip-oa-duration"),
            Judged("hip-oa-below-knee", Findings.PainBelowKnee | PainInLowerLeg, EditorialWeight.WeakAgainst, Citations.Foran2021, group: "leg-pain-pattern"),
            Judged("hip-oa-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.ModerateAgainst, Citations.Foran2021, group: "leg-sensation"),
            Judged("hip-oa-replaced", Findings.HipReplacement, EditorialWeight.WeakAgainst, Citations.EditorialJudgment, note: "The replaced hip has no cartilage to lose; the other one may."),
        ],
        Differentials = Like("greater-trochanteric-pain", "hip-impingement", "avascular-necrosis-of-the-hip", "hip-fracture", "spinal-stenosis", "inguinal-hernia"),
        Codes =
        [
            Coded("M16.0", "Bilateral primary osteoarthritis of hip"),
            Coded("M16.10", "Unilateral primary osteoarthritis, unspecified hip"),
            Coded("M16.11", "Unilateral primary osteoarthritis, right hip"),
            Coded("M16.12", "Unilateral primary osteoarthritis, left hip"),
            Coded("M16.9", "Osteoarthritis of hip, unspecified"),
        ],
        Exercises =
        [
            Exercises.SitToStand, Exercises.Bridge, Exercises.SideLyingHipAbduction, Exercises.Clamshell, Exercises.WalkingProgram, Exercises.HipFlexorStretch, Exercises.PelvicTilt,
        ],
        Treatments = [Treatments.PhysicalTherapy, Treatments.ActivityAndWalking, Treatments.HealthyEating, Treatments.OralNsaid, Treatments.HeatOrIce],
        Course = new()
        {
            Text =
                "It changes slowly, over years, with better and worse months. Exercise lowers the pain by a modest and well-proven amount, and many people never need an operation.",
            Sources = [Read(Citations.Fransen2014), View(Citations.Foran2021)],
        },
        Sources = [View(Citations.Foran2021), new(Citations.Metcalfe2019, Provenance.PublishedSecondary), new(Citations.NiceNg226, Provenance.Guideline, "section 1.1")],
        Claims =
        [
            Claim("A-C2b", "The hip joint loses cartilage and becomes painful and stiff, with less movement.",
                But("What an x-ray shows and what hurts often differ: of hips with arthritis on the x-ray, only about one in five was often painful.",
                    new Source(Citations.Kim2015, Provenance.PublishedSecondary))),
        ],
    };

    private const string HipPage = "as summarized in American Family Physician, June 2020, page 696";
    private const string HipPeople = "adults with hip or groin pain, 6 studies";

    private static LikelihoodRatio HipRatio(double value, double lower, double upper) => LikelihoodRatio.Of(value, lower, upper, Provenance.PublishedSecondary);
}
