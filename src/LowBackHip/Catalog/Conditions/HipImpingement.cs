namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Hip bones that touch too early in movement, with or without a torn rim.</summary>
    public static Condition HipImpingement { get; } = new()
    {
        Id = ConditionId.From("hip-impingement"),
        Name = "Femoroacetabular impingement syndrome",
        PlainName = "pinching in the hip joint",
        Kind = ConditionKind.Common,
        Summary =
            "The shape of the hip makes its bones meet too early when it bends and turns, and the rim of the socket may be torn. It pinches in the groin with deep sitting, squatting and turning, and may click "
            + "or catch. Active people under about 45 have it most. The shape alone, without pain, is common and needs nothing.",
        Priors =
        [
            Before(PresentationKind.HipOrGroin, 0.30, View(Citations.Griffin2016), Audience.Of(minimumAge: 14, belowAge: 45)),
            Before(PresentationKind.HipOrGroin, 0.08, View(Citations.Griffin2016)),
            Before(PresentationKind.BackAndHip, 0.08, View(Citations.Griffin2016), Audience.Of(minimumAge: 14, belowAge: 45)),
            Before(PresentationKind.BackAndHip, 0.03, View(Citations.Griffin2016)),
            Before(PresentationKind.LateralHip, 0.08, View(Citations.Griffin2016)),
            Before(PresentationKind.Buttock, 0.02, View(Citations.Griffin2016)),
            Before(PresentationKind.LegOnly, 0.02, View(Citations.Griffin2016)),
            Before(PresentationKind.BackOnly, 0.01, View(Citations.Griffin2016)),
            Before(PresentationKind.BackAndLeg, 0.01, View(Citations.Griffin2016)),
            Before(PresentationKind.Elsewhere, 0.01, View(Citations.Griffin2016)),
            Before(PresentationKind.Unspecified, 0.03, View(Citations.Griffin2016)),
        ],
        Clues =
        [
            Judged("impingement-clicking", Findings.HipClickingOrLocking | Findings.LegGivesWay, EditorialWeight.ModerateFor, Citations.Griffin2016, notMet: EditorialWeight.WeakAgainst,
                note: "Clicking, catching, locking, stiffness and giving way are the symptoms of the consensus."),
            Judged("impingement-turning", Findings.WorsePivoting, EditorialWeight.ModerateFor, Citations.Griffin2016, notMet: EditorialWeight.WeakAgainst),
            Judged("impingement-deep-bending", Findings.WorseSquatting | Findings.WorseDriving, EditorialWeight.ModerateFor, Citations.Griffin2016, notMet: EditorialWeight.WeakAgainst, group: "squatting"),
            Judged("impingement-sitting", Findings.WorseSitting, EditorialWeight.WeakFor, Citations.Griffin2016, group: "squatting"),
            Judged("impingement-less-movement", Findings.ReducedHipMovement | Findings.HipStiffness, EditorialWeight.WeakFor, Citations.Griffin2016, group: "hip-restriction"),
            Judged("impingement-training", Findings.HighTrainingLoad | Findings.WorseRunningOrJumping, EditorialWeight.WeakFor, Citations.Griffin2016),
            Judged("impingement-childhood-hip", Findings.ChildhoodHipDisease, EditorialWeight.WeakFor, Citations.Griffin2016),
            Judged("impingement-site", Pain.In(PainRegion.Groin, PainRegion.AnteriorHip), EditorialWeight.WeakFor, Citations.Griffin2016, notMet: EditorialWeight.ModerateAgainst),
            Judged("impingement-over-60", Age.Over(60), EditorialWeight.ModerateAgainst, Citations.Griffin2016, group: "age"),
            Judged("impingement-outer-hip", Findings.OuterHipTenderness | Findings.WorseLyingOnSide, EditorialWeight.WeakAgainst, Citations.Grimaldi2017),
            Judged("impingement-pelvic-pain", Pain.In(PainRegion.Pelvis, PainRegion.Coccyx), EditorialWeight.ModerateAgainst, Citations.AcogPb218),
            Judged("impingement-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.ModerateAgainst, Citations.Griffin2016, group: "leg-sensation"),
            Judged("impingement-below-knee", Findings.PainBelowKnee | PainInLowerLeg, EditorialWeight.ModerateAgainst, Citations.Griffin2016, group: "leg-pain-pattern"),
            Judged("impingement-sudden-with-bruise", Findings.Bruising | Findings.FeltPop, EditorialWeight.WeakAgainst, Citations.Weir2015),
            Judged("impingement-cannot-bear-weight", Findings.CannotBearWeight | Findings.Fever, EditorialWeight.ModerateAgainst, Citations.GlosHipRedFlags),
        ],
        Differentials = Like("hip-osteoarthritis", "groin-strain", "femoral-neck-stress-fracture", "slipped-capital-femoral-epiphysis", "avascular-necrosis-of-the-hip", "inguinal-hernia"),
        Codes =
        [
            Coded("M25.851", "Other specified joint disorders, right hip"),
            Coded("M25.852", "Other specified joint disorders, left hip"),
            Coded("M25.859", "Other specified joint disorders, unspecified hip"),
        ],
        Exercises = [Exercises.Bridge, Exercises.Clamshell, Exercises.AbdominalBracing, Exercises.SideLyingHipAbduction, Exercises.BirdDog, Exercises.SidePlank],
        Treatments = [Treatments.PhysicalTherapy, Treatments.ActivityAndWalking, Treatments.ChangingPosition, Treatments.OralNsaid],
        Course = new()
        {
            Text = "With treatment symptoms often get better and people return to what they do; without it they tend to get worse over time. How the joint does in the long run is not known.",
            Sources = [Read(Citations.Griffin2016, "abstract")],
        },
        Sources = [Read(Citations.Griffin2016, "abstract")],
    };
}
