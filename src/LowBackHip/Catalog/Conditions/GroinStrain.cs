namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A pulled muscle of the inner thigh or the front of the hip.</summary>
    public static Condition GroinStrain { get; } = new()
    {
        Id = ConditionId.From("groin-strain"),
        Name = "Adductor or hip flexor strain",
        PlainName = "pulled groin or hip muscle",
        Kind = ConditionKind.Common,
        Summary =
            "A muscle that closes the thighs or lifts the knee was overstretched or overworked, often in a kick, a sprint or a quick turn. The groin or inner thigh hurts when the muscle works or is pressed, "
            + "and there may be a bruise.",
        Priors =
        [
            Before(PresentationKind.HipOrGroin, 0.22, View(Citations.Weir2015), Audience.Of(minimumAge: 14, belowAge: 45)),
            Before(PresentationKind.HipOrGroin, 0.10, View(Citations.Weir2015)),
            Before(PresentationKind.BackAndHip, 0.04, View(Citations.Weir2015)),
            Before(PresentationKind.LegOnly, 0.06, View(Citations.Weir2015)),
            Before(PresentationKind.LateralHip, 0.04, View(Citations.Weir2015)),
            Before(PresentationKind.Buttock, 0.01, View(Citations.Weir2015)),
            Before(PresentationKind.BackOnly, 0.01, View(Citations.Weir2015)),
            Before(PresentationKind.BackAndLeg, 0.01, View(Citations.Weir2015)),
            Before(PresentationKind.Elsewhere, 0.02, View(Citations.Weir2015)),
            Before(PresentationKind.Unspecified, 0.03, View(Citations.Weir2015)),
        ],
        Clues =
        [
            Judged("groin-strain-began-with-load",
                Findings.OnsetAfterOveruse | Findings.OnsetAfterTwistingOrBending | Findings.FeltPop | Onset.Was(PainOnset.AfterOveruse, PainOnset.AfterLifting),
                EditorialWeight.ModerateFor, Citations.MedlinePlusHipFlexorStrain, notMet: EditorialWeight.WeakAgainst, group: "onset-with-load"),
            Judged("groin-strain-began-gradually", Onset.Was(PainOnset.Gradual), EditorialWeight.WeakAgainst, Citations.MedlinePlusHipFlexorStrain, group: "onset-with-load"),
            Judged("groin-strain-bruise", Findings.Bruising, EditorialWeight.ModerateFor, Citations.MedlinePlusHipFlexorStrain),
            Judged("groin-strain-running", Findings.WorseRunningOrJumping | Findings.HighTrainingLoad, EditorialWeight.ModerateFor, Citations.Weir2015),
            Judged("groin-strain-short", Duration.AtMostDays(42), EditorialWeight.WeakFor, Citations.MedlinePlusHipFlexorStrain, notMet: EditorialWeight.WeakAgainst),
            Judged("groin-strain-site", Pain.In(PainRegion.Groin, PainRegion.MedialThigh, PainRegion.AnteriorHip, PainRegion.AnteriorThigh), null, Citations.Weir2015, notMet: EditorialWeight.StrongAgainst),
            Judged("groin-strain-inner-thigh", Pain.In(PainRegion.MedialThigh), EditorialWeight.WeakFor, Citations.Weir2015),
            Judged("groin-strain-eased-by-rest", Findings.RelievedByRest, EditorialWeight.WeakFor, Citations.MedlinePlusHipFlexorStrain, group: "eased-by-rest"),
            Judged("groin-strain-clicking", Findings.HipClickingOrLocking, EditorialWeight.WeakAgainst, Citations.Griffin2016),
            Judged("groin-strain-stiff-hip", Findings.DifficultyWithShoesAndSocks | Findings.ReducedHipMovement, EditorialWeight.WeakAgainst, Citations.Metcalfe2019, group: "hip-restriction"),
            Judged("groin-strain-lump", Findings.GroinLump, EditorialWeight.ModerateAgainst, Citations.Weir2015, note: "A lump points to a hernia."),
            Judged("groin-strain-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.ModerateAgainst, Citations.Weir2015, group: "leg-sensation"),
            Judged("groin-strain-over-60", Age.Over(60), EditorialWeight.WeakAgainst, Citations.Weir2015, group: "age"),
            Judged("groin-strain-cannot-bear-weight", Findings.CannotBearWeight | Findings.Fever, EditorialWeight.ModerateAgainst, Citations.GlosHipRedFlags),
            Judged("groin-strain-at-night", Findings.NightPain, EditorialWeight.WeakAgainst, Citations.GlosHipRedFlags, group: "night-pain"),
        ],
        Differentials = Like("hip-impingement", "hip-osteoarthritis", "inguinal-hernia", "femoral-neck-stress-fracture", "slipped-capital-femoral-epiphysis", "testicular-torsion"),
        Codes =
        [
            Coded("M76.10", "Psoas tendinitis, unspecified hip"),
            Coded("M76.11", "Psoas tendinitis, right hip"),
            Coded("M76.12", "Psoas tendinitis, left hip"),
        ],
        Exercises = [Exercises.Bridge, Exercises.SideLyingHipAbduction, Exercises.Clamshell, Exercises.HipFlexorStretch, Exercises.WalkingProgram],
        Treatments = [Treatments.ActivityAndWalking, Treatments.HeatOrIce, Treatments.PhysicalTherapy, Treatments.OralNsaid],
        Course = new()
        {
            Text = "A mild pull eases within a few weeks with less load and a slow return to sport; a bigger tear takes longer.",
            BehindAfterDays = 42,
            Sources = [View(Citations.MedlinePlusHipFlexorStrain)],
        },
        Sources = [Read(Citations.Weir2015, "abstract"), Read(Citations.MedlinePlusHipFlexorStrain), View(Citations.OrthoInfoHipStrains)],
    };
}
