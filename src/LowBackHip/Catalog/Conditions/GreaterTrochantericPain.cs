namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Pain at the bony point on the outside of the hip.</summary>
    public static Condition GreaterTrochantericPain { get; } = new()
    {
        Id = ConditionId.From("greater-trochanteric-pain"),
        Name = "Greater trochanteric pain syndrome",
        PlainName = "sore tendons on the outside of the hip",
        Kind = ConditionKind.Common,
        Summary =
            "The tendons that hold the pelvis level are sore where they meet the bony point on the outside of the hip. It hurts to lie on that side, to climb stairs and to stand on that leg, while "
            + "socks and shoes go on without trouble. Women between 40 and 70 have it most.",
        Priors =
        [
            Before(PresentationKind.LateralHip, 0.59, Read(Citations.Kinsella2024, "pre-test probability in 6 studies of lateral hip pain")),
            Before(PresentationKind.BackAndHip, 0.12, View(Citations.Kinsella2024)),
            Before(PresentationKind.HipOrGroin, 0.06, View(Citations.Kinsella2024)),
            Before(PresentationKind.Buttock, 0.06, View(Citations.Kinsella2024)),
            Before(PresentationKind.LegOnly, 0.04, View(Citations.Kinsella2024)),
            Before(PresentationKind.BackOnly, 0.02, View(Citations.Kinsella2024)),
            Before(PresentationKind.BackAndLeg, 0.02, View(Citations.Kinsella2024)),
            Before(PresentationKind.Elsewhere, 0.01, View(Citations.Kinsella2024)),
            Before(PresentationKind.Unspecified, 0.04, View(Citations.Kinsella2024)),
        ],
        Clues =
        [
            Measured("outer-hip-single-leg-stand", Findings.SingleLegStandOuterHipPain, LikelihoodRatio.Of(12), null, Citations.Grimaldi2017, "abstract",
                "65 people with lateral hip pain", "MRI", group: "single-leg-loading", note: "Specificity printed as 100% and the ratio as about 12, without an interval; held to 10 here."),
            Judged("outer-hip-one-leg", Findings.WorseStandingOnOneLeg, EditorialWeight.WeakFor, Citations.Grimaldi2017, group: "single-leg-loading"),
            Judged("outer-hip-tender", Findings.OuterHipTenderness, EditorialWeight.ModerateFor, Citations.Grimaldi2017, notMet: EditorialWeight.StrongAgainst,
                note: "Tender in 80%; no pain on pressing is the finding that rules out. Its ratio was cut off on the page read."),
            Judged("outer-hip-lying-on-side", Findings.WorseLyingOnSide, EditorialWeight.ModerateFor, Citations.Fearon2013, notMet: EditorialWeight.WeakAgainst),
            Judged("outer-hip-shoes-and-socks", Findings.DifficultyWithShoesAndSocks, EditorialWeight.ModerateAgainst, Citations.Fearon2013, notMet: EditorialWeight.WeakFor, group: "hip-restriction",
                note: "Odds ratio 0.06 (0.00 to 0.26) against hip arthritis, in 41 and 20 people: the trouble points to the joint."),
            Judged("outer-hip-stiff-hip", Findings.HipStiffness | Findings.ReducedHipMovement, EditorialWeight.WeakAgainst, Citations.Fearon2013, group: "hip-restriction"),
            Judged("outer-hip-short-walks", Findings.ShortWalkingDistance, EditorialWeight.WeakAgainst, Citations.Fearon2013,
                note: "Longer walks went with outer-hip pain rather than arthritis: odds ratio 3.47 (1.09 to 10.93)."),
            Judged("outer-hip-stairs", Findings.WorseStairsOrSlopes | Findings.WorseCrossingLegs, EditorialWeight.WeakFor, Citations.Fearon2013),
            Judged("outer-hip-woman-of-40-to-70", Person.IsFemale & Age.Between(40, 70), EditorialWeight.WeakFor, Citations.Mellor2018),
            Judged("outer-hip-below-40", Age.Under(40), EditorialWeight.WeakAgainst, Citations.Mellor2018),
            Judged("outer-hip-site", Pain.In(PainRegion.LateralHip, PainRegion.LateralThigh), null, Citations.Grimaldi2017, notMet: EditorialWeight.StrongAgainst),
            Judged("outer-hip-groin", Pain.In(PainRegion.Groin, PainRegion.AnteriorHip) | Findings.WorstPainInnerThigh, EditorialWeight.ModerateAgainst, Citations.Metcalfe2019),
            Judged("outer-hip-below-knee", Findings.PainBelowKnee | PainInLowerLeg, EditorialWeight.ModerateAgainst, Citations.Grimaldi2017, group: "leg-pain-pattern"),
            Judged("outer-hip-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.ModerateAgainst, Citations.Grimaldi2017, group: "leg-sensation"),
            Judged("outer-hip-cannot-bear-weight", Findings.CannotBearWeight | Findings.MajorTrauma, EditorialWeight.ModerateAgainst, Citations.GlosHipRedFlags),
            Judged("outer-hip-both-sides-stiff-mornings", Findings.ShoulderStiffness & (Findings.MorningStiffnessOver30Minutes | Findings.WorseInMorning),
                EditorialWeight.StrongAgainst, Citations.MackieMallen2013, note: "Stiff hips and shoulders in the morning point to polymyalgia."),
        ],
        Differentials = Like("hip-osteoarthritis", "sciatica", "femoral-neck-stress-fracture", "polymyalgia-rheumatica", "hip-fracture"),
        Codes =
        [
            Coded("M70.60", "Trochanteric bursitis, unspecified hip"),
            Coded("M70.61", "Trochanteric bursitis, right hip"),
            Coded("M70.62", "Trochanteric bursitis, left hip"),
            Coded("M76.00", "Gluteal tendinitis, unspecified hip"),
            Coded("M76.01", "Gluteal tendinitis, right hip"),
            Coded("M76.02", "Gluteal tendinitis, left hip"),
        ],
        Exercises = [Exercises.Bridge, Exercises.SitToStand, Exercises.Clamshell, Exercises.SideLyingHipAbduction, Exercises.WalkingProgram],
        Treatments = [Treatments.PhysicalTherapy, Treatments.ActivityAndWalking, Treatments.ChangingPosition, Treatments.HeatOrIce, Treatments.OralNsaid],
        Course = new()
        {
            Text = "It takes months more often than weeks. In a trial, learning how to spare the tendon together with exercise helped more people after eight weeks than an injection or waiting did.",
            Sources = [Read(Citations.Mellor2018)],
        },
        Sources = [Read(Citations.Grimaldi2017), Read(Citations.Fearon2013), Read(Citations.Kinsella2024)],
    };
}
