namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Wear of the small joints at the back of the lumbar spine.</summary>
    public static Condition SpineOsteoarthritis { get; } = new()
    {
        Id = ConditionId.From("spine-osteoarthritis"),
        Name = "Lumbar facet joint osteoarthritis",
        PlainName = "worn joints in the low back",
        Kind = ConditionKind.Common,
        Summary =
            "The small joints that link the bones of the low back have thinner cartilage with age. They can ache and feel stiff, more after rest and at the "
            + "end of a busy day. Many people have such changes and no pain, and no question or test proves that they are the cause.",
        Priors =
        [
            Before(PresentationKind.BackOnly, 0.03, View(Citations.DeyoWeinstein2001, "table of causes"), Audience.Of(belowAge: 40)),
            Before(PresentationKind.BackOnly, 0.20, View(Citations.DeyoWeinstein2001, "table of causes"), Audience.Of(minimumAge: 60)),
            Before(PresentationKind.BackOnly, 0.10, new(Citations.DeyoWeinstein2001, Provenance.Unverified, "table of causes: discs and facet joints together")),
            Before(PresentationKind.BackAndHip, 0.02, View(Citations.DeyoWeinstein2001, "table of causes"), Audience.Of(belowAge: 40)),
            Before(PresentationKind.BackAndHip, 0.12, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.BackAndLeg, 0.06, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.Buttock, 0.04, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.HipOrGroin, 0.02, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.LateralHip, 0.02, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.LegOnly, 0.02, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.Elsewhere, 0.02, View(Citations.DeyoWeinstein2001, "table of causes")),
            Before(PresentationKind.Unspecified, 0.06, View(Citations.DeyoWeinstein2001, "table of causes")),
        ],
        Clues =
        [
            Measured("facet-relieved-lying-down", Findings.RelievedByLyingDown, LikelihoodRatio.Of(1.1, 1.0, 1.2), LikelihoodRatio.Of(0.39, 0.18, 0.96),
                Citations.Petersen2017, "table 2, figures of Manchikanti 2000", "people with chronic low-back pain", "controlled blocks of the facet joints", group: "eased-by-rest",
                note: "Only its absence says anything. Coughing, bending forward and arching had ratios near 1 in the same table."),
            Judged("facet-worse-upright-or-arching", Findings.WorseStanding | Findings.WorseBendingBackward, EditorialWeight.WeakFor, Citations.Petersen2017,
                note: "Common teaching; blocks gave arching a ratio near 1, so it counts little."),
            Judged("facet-short-stiffness", Findings.MorningStiffnessUnder60Minutes | (Findings.WorseAfterRest & !Findings.MorningStiffnessOver30Minutes),
                EditorialWeight.WeakFor, Citations.Park2021LowBackPain, group: "inflammatory-rhythm"),
            Judged("facet-stiff-back", Findings.ReducedBackMovement, EditorialWeight.WeakFor, Citations.Park2021LowBackPain),
            Judged("facet-arthritis-elsewhere", Findings.KneeOsteoarthritis | Findings.FamilyHistoryOsteoarthritis, EditorialWeight.WeakFor, Citations.Park2021LowBackPain),
            Judged("facet-long-duration", Duration.AtLeastDays(90), EditorialWeight.WeakFor, Citations.Petersen2017, group: "facet-duration"),
            Judged("facet-new-pain", Duration.LessThanDays(14), EditorialWeight.WeakAgainst, Citations.Petersen2017, group: "facet-duration"),
            Judged("facet-after-load", Findings.OnsetAfterLifting | Onset.Was(PainOnset.AfterLifting), EditorialWeight.WeakAgainst, Citations.Park2021LowBackPain, group: "onset-with-load"),
            Judged("facet-below-knee", Findings.PainBelowKnee | PainInLowerLeg, EditorialWeight.WeakAgainst, Citations.Petersen2017, group: "leg-pain-pattern"),
            Judged("facet-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.ModerateAgainst, Citations.Petersen2017, group: "leg-sensation"),
            Judged("facet-weak-leg", LegIsWeak, EditorialWeight.ModerateAgainst, Citations.Petersen2017, group: "leg-strength"),
            Judged("facet-walking-leg-symptoms", Findings.NeurogenicClaudication, EditorialWeight.WeakAgainst, Citations.Petersen2017, group: "eased-by-flexion"),
            Judged("facet-tailbone", Findings.TailbonePainSitting | Pain.In(PainRegion.Coccyx), EditorialWeight.ModerateAgainst, Citations.NhsCoccydynia, group: "tailbone"),
        ],
        Differentials = Like("nonspecific-pain", "muscle-strain", "spinal-stenosis", "axial-spondyloarthritis", "vertebral-fracture"),
        Codes =
        [
            Coded("M47.816", "Spondylosis without myelopathy or radiculopathy, lumbar region"),
            Coded("M47.817", "Spondylosis without myelopathy or radiculopathy, lumbosacral region"),
        ],
        Exercises =
        [
            Exercises.KneeRocking, Exercises.PelvicTilt, Exercises.ChildsPose, Exercises.LumbarFlexionSet, Exercises.AbdominalBracing, Exercises.WalkingProgram,
            Exercises.CatCow, Exercises.SitToStand,
        ],
        Treatments =
        [
            Treatments.PhysicalTherapy, Treatments.ActivityAndWalking, Treatments.HeatOrIce, Treatments.OralNsaid, Treatments.ChangingPosition, Treatments.Footstool,
        ],
        Course = new()
        {
            Text = "It tends to come and go over years. Lasting back pain improves less than new pain: in studies the average score went from 51 of 100 to 33 after six weeks and 23 after a year.",
            BehindAfterDays = 84,
            Sources = [Read(Citations.MenezesCosta2012)],
        },
        Sources = [View(Citations.Park2021LowBackPain), Read(Citations.Petersen2017), Read(Citations.Laslett2004), new(Citations.Manchikanti2000, Provenance.PublishedSecondary, "in Petersen 2017, table 2")],
        Claims =
        [
            Claim("A-C2a", "The facet joints of the spine lose cartilage over the years, rub, and become painful and stiff.",
                But("Wear seen on images is common in people without pain, and no set of symptoms picks out facet pain: the best-known rule failed when it was tested again.",
                    Read(Citations.Brinjikji2015), Read(Citations.Laslett2004))),
        ],
    };
}
