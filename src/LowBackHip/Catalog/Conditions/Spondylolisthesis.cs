namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A stress break in a lumbar vertebra, or a vertebra that has slipped forward.</summary>
    public static Condition Spondylolisthesis { get; } = new()
    {
        Id = ConditionId.From("spondylolisthesis"),
        Name = "Spondylolysis or spondylolisthesis",
        PlainName = "stress break or slipped bone in the low back",
        Kind = ConditionKind.Common,
        Summary =
            "A small bridge of bone at the back of a vertebra has a stress break, often from sports that arch the back in youth, or one vertebra sits a little forward on the next. It hurts when arching and "
            + "with sport and eases with rest. Many people have it without knowing.",
        Priors =
        [
            Before(PresentationKind.BackOnly, 0.12, View(Citations.MaquirriainYoungTennisPlayer), Audience.Of(minimumAge: 8, belowAge: 20)),
            Before(PresentationKind.BackOnly, 0.02, new(Citations.DeyoWeinstein2001, Provenance.Unverified, "table of causes")),
            Before(PresentationKind.BackAndLeg, 0.04, View(Citations.OrthoInfoSpondylolysis)),
            Before(PresentationKind.BackAndHip, 0.08, View(Citations.MaquirriainYoungTennisPlayer), Audience.Of(minimumAge: 8, belowAge: 20)),
            Before(PresentationKind.BackAndHip, 0.02, View(Citations.OrthoInfoSpondylolysis)),
            Before(PresentationKind.Buttock, 0.02, View(Citations.OrthoInfoSpondylolysis)),
            Before(PresentationKind.HipOrGroin, 0.01, View(Citations.OrthoInfoSpondylolysis)),
            Before(PresentationKind.LateralHip, 0.01, View(Citations.OrthoInfoSpondylolysis)),
            Before(PresentationKind.LegOnly, 0.01, View(Citations.OrthoInfoSpondylolysis)),
            Before(PresentationKind.Elsewhere, 0.01, View(Citations.OrthoInfoSpondylolysis)),
            Before(PresentationKind.Unspecified, 0.02, View(Citations.OrthoInfoSpondylolysis)),
        ],
        Clues =
        [
            Judged("slip-arching-sport-in-youth", Findings.ExtensionSports & Age.Under(25), EditorialWeight.StrongFor, Citations.MaquirriainYoungTennisPlayer, group: "arching-sport"),
            Judged("slip-arching-sport", Findings.ExtensionSports | Findings.HighTrainingLoad, EditorialWeight.WeakFor, Citations.MaquirriainYoungTennisPlayer, group: "arching-sport"),
            Judged("slip-worse-arching", Findings.WorseBendingBackward, EditorialWeight.ModerateFor, Citations.OrthoInfoSpondylolysis, notMet: EditorialWeight.WeakAgainst),
            Judged("slip-worse-running", Findings.WorseRunningOrJumping, EditorialWeight.WeakFor, Citations.OrthoInfoSpondylolysis),
            Judged("slip-known", Findings.KnownSpondylolisthesis, EditorialWeight.StrongFor, Citations.OrthoInfoSpondylolysis, notMet: EditorialWeight.WeakAgainst),
            Judged("slip-step-in-spine", Findings.SpineShapeChange, EditorialWeight.ModerateFor, Citations.OrthoInfoSpondylolysis),
            Judged("slip-eased-by-rest", Findings.RelievedByRest | Findings.RelievedBySitting, EditorialWeight.WeakFor, Citations.OrthoInfoSpondylolysis, group: "eased-by-rest"),
            Judged("slip-midline", Findings.MidlineBackPain, EditorialWeight.WeakFor, Citations.OrthoInfoSpondylolysis, group: "midline"),
            Judged("slip-walking-leg-symptoms", Findings.NeurogenicClaudication & Age.AtLeast(50), EditorialWeight.WeakFor, Citations.OrthoInfoSpondylolysis, group: "eased-by-flexion"),
            Judged("slip-worse-bending-forward", Findings.WorseBendingForward, EditorialWeight.WeakAgainst, Citations.OrthoInfoSpondylolysis),
            Judged("slip-new-after-lifting", (Findings.OnsetAfterLifting | Onset.Was(PainOnset.AfterLifting)) & Age.AtLeast(25), EditorialWeight.WeakAgainst, Citations.OrthoInfoSpondylolysis),
            Judged("slip-tailbone", Findings.TailbonePainSitting | Pain.In(PainRegion.Coccyx), EditorialWeight.ModerateAgainst, Citations.NhsCoccydynia, group: "tailbone"),
            Judged("slip-tight-hamstrings", Findings.TightHamstrings, EditorialWeight.ModerateFor, Citations.OrthoInfoSpondylolysis),
        ],
        Differentials = Like("muscle-strain", "nonspecific-pain", "spinal-stenosis", "herniated-disc", "spinal-infection", "primary-bone-tumor"),
        Codes =
        [
            Coded("M43.06", "Spondylolysis, lumbar region"),
            Coded("M43.07", "Spondylolysis, lumbosacral region"),
            Coded("M43.16", "Spondylolisthesis, lumbar region"),
            Coded("M43.17", "Spondylolisthesis, lumbosacral region"),
        ],
        Exercises = [Exercises.AbdominalBracing, Exercises.PelvicTilt, Exercises.HamstringStretch, Exercises.ChildsPose, Exercises.BirdDog, Exercises.SidePlank],
        Treatments = [Treatments.PhysicalTherapy, Treatments.ActivityAndWalking, Treatments.ChangingPosition, Treatments.HeatOrIce],
        Course = new()
        {
            Text = "Most people get better without surgery once the sport that arches the back is paused for some months and the trunk is trained. A child or athlete should be seen before going back to it.",
            Sources = [View(Citations.OrthoInfoSpondylolysis), View(Citations.MaquirriainYoungTennisPlayer)],
        },
        Sources = [View(Citations.OrthoInfoSpondylolysis), Read(Citations.MaquirriainYoungTennisPlayer)],
    };
}
