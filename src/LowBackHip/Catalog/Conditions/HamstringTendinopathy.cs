namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A sore hamstring tendon at the sit bone.</summary>
    public static Condition HamstringTendinopathy { get; } = new()
    {
        Id = ConditionId.From("hamstring-tendinopathy"),
        Name = "Proximal hamstring tendinopathy",
        PlainName = "sore hamstring tendon at the sit bone",
        Kind = ConditionKind.Common,
        Summary =
            "The tendon that ties the hamstring muscles to the sit bone is overworked. It hurts deep in the lower buttock when running, lunging, bending forward and sitting on something hard. Runners and "
            + "people who sit a lot both get it.",
        Priors =
        [
            Before(PresentationKind.Buttock, 0.07, View(Citations.Goom2016)),
            Before(PresentationKind.LegOnly, 0.04, View(Citations.Goom2016)),
            Before(PresentationKind.BackAndLeg, 0.01, View(Citations.Goom2016)),
            Before(PresentationKind.BackOnly, 0.01, View(Citations.Goom2016)),
            Before(PresentationKind.BackAndHip, 0.01, View(Citations.Goom2016)),
            Before(PresentationKind.HipOrGroin, 0.01, View(Citations.Goom2016)),
            Before(PresentationKind.LateralHip, 0.01, View(Citations.Goom2016)),
            Before(PresentationKind.Elsewhere, 0.01, View(Citations.Goom2016)),
            Before(PresentationKind.Unspecified, 0.02, View(Citations.Goom2016)),
        ],
        Clues =
        [
            Judged("hamstring-running", Findings.WorseRunningOrJumping, EditorialWeight.ModerateFor, Citations.Goom2016, notMet: EditorialWeight.ModerateAgainst),
            Judged("hamstring-sitting", Findings.WorseSitting | Findings.WorseDriving, EditorialWeight.ModerateFor, Citations.Goom2016, notMet: EditorialWeight.WeakAgainst),
            Judged("hamstring-bending-forward", Findings.WorseBendingForward | Findings.WorseSquatting, EditorialWeight.WeakFor, Citations.Goom2016),
            Judged("hamstring-training", Findings.HighTrainingLoad | Findings.OnsetAfterOveruse | Onset.Was(PainOnset.AfterOveruse), EditorialWeight.ModerateFor, Citations.Goom2016),
            Judged("hamstring-pop-or-bruise", Findings.FeltPop | Findings.Bruising, EditorialWeight.WeakFor, Citations.NhsHamstringInjury),
            Judged("hamstring-site", Pain.In(PainRegion.Buttock, PainRegion.PosteriorThigh), null, Citations.Goom2016, notMet: EditorialWeight.StrongAgainst),
            Judged("hamstring-back-pain", Pain.In(PainRegion.Lumbar) | Findings.MidlineBackPain, EditorialWeight.ModerateAgainst, Citations.Goom2016),
            Judged("hamstring-cough", Findings.LegPainWorseCoughing | Findings.BackPainWorseCoughing, EditorialWeight.ModerateAgainst, Citations.Goom2016, group: "cough-and-strain"),
            Judged("hamstring-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.ModerateAgainst, Citations.Goom2016, group: "leg-sensation"),
            Judged("hamstring-below-knee", Findings.PainBelowKnee | PainInLowerLeg, EditorialWeight.ModerateAgainst, Citations.Goom2016, group: "leg-pain-pattern"),
        ],
        Differentials = Like("piriformis-syndrome", "sciatica", "sacroiliac-joint-pain", "femoral-neck-stress-fracture"),
        Codes =
        [
            Coded("M76.891", "Other specified enthesopathies of right lower limb, excluding foot"),
            Coded("M76.892", "Other specified enthesopathies of left lower limb, excluding foot"),
            Coded("M76.899", "Other specified enthesopathies of unspecified lower limb, excluding foot"),
        ],
        Exercises = [Exercises.Bridge, Exercises.SidePlank, Exercises.Clamshell, Exercises.BirdDog, Exercises.SitToStand],
        Treatments = [Treatments.PhysicalTherapy, Treatments.ChangingPosition, Treatments.ActivityAndWalking, Treatments.HeatOrIce],
        Course = new()
        {
            Text = "Tendons answer slowly: plan on months of careful strengthening, with less running and less stretching at first.",
            Sources = [View(Citations.Goom2016)],
        },
        Sources = [Read(Citations.Goom2016, "abstract"), View(Citations.NhsHamstringInjury)],
    };
}
