namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Pain of the pelvic joints in pregnancy or after birth.</summary>
    public static Condition PelvicGirdlePain { get; } = new()
    {
        Id = ConditionId.From("pelvic-girdle-pain"),
        Name = "Pregnancy-related pelvic girdle pain",
        PlainName = "pelvic joint pain in or after pregnancy",
        Kind = ConditionKind.Common,
        Summary =
            "In pregnancy, or in the months after birth, the joints at the back or front of the pelvis hurt. Walking, stairs, standing on one leg and turning over in bed bring it on. It is uncomfortable but does "
            + "not harm the baby, and help early on makes it easier.",
        AppliesTo = Audience.MayBePregnant,
        Priors =
        [
            // Few women are pregnant at any time: the clues on pregnancy make it likely or not.
            Before(PresentationKind.BackOnly, 0.03, View(Citations.Vleeming2008)),
            Before(PresentationKind.BackAndHip, 0.04, View(Citations.Vleeming2008)),
            Before(PresentationKind.BackAndLeg, 0.01, View(Citations.Vleeming2008)),
            Before(PresentationKind.HipOrGroin, 0.03, View(Citations.Vleeming2008)),
            Before(PresentationKind.LateralHip, 0.02, View(Citations.Vleeming2008)),
            Before(PresentationKind.Buttock, 0.04, View(Citations.Vleeming2008)),
            Before(PresentationKind.LegOnly, 0.01, View(Citations.Vleeming2008)),
            Before(PresentationKind.Elsewhere, 0.03, View(Citations.Vleeming2008)),
            Before(PresentationKind.Unspecified, 0.02, View(Citations.Vleeming2008)),
        ],
        Clues =
        [
            Judged("pelvic-girdle-pregnant", Findings.Pregnant, EditorialWeight.StrongFor, Citations.Vleeming2008, group: "pregnancy"),
            Judged("pelvic-girdle-after-birth", Findings.GaveBirthWithinAYear, EditorialWeight.ModerateFor, Citations.Vleeming2008, group: "pregnancy"),
            Judged("pelvic-girdle-neither", Findings.Pregnant | Findings.GaveBirthWithinAYear, null, Citations.Vleeming2008, notMet: EditorialWeight.StrongAgainst, group: "pregnancy"),
            Judged("pelvic-girdle-site", Pain.In(PainRegion.Sacroiliac, PainRegion.Buttock, PainRegion.Groin, PainRegion.Pelvis), EditorialWeight.ModerateFor, Citations.Vleeming2008,
                notMet: EditorialWeight.ModerateAgainst, group: "pelvic-girdle-site"),
            Judged("pelvic-girdle-pregnant-with-site",
                (Findings.Pregnant | Findings.GaveBirthWithinAYear) & Pain.In(PainRegion.Sacroiliac, PainRegion.Buttock, PainRegion.Groin, PainRegion.Pelvis), EditorialWeight.StrongFor,
                Citations.Vleeming2008, group: "pelvic-girdle-site", note: "The guideline defines it by this place and this time."),
            Judged("pelvic-girdle-one-leg", Findings.WorseStandingOnOneLeg | Findings.WorseStairsOrSlopes, EditorialWeight.ModerateFor, Citations.CuhPelvicGirdlePain, notMet: EditorialWeight.WeakAgainst,
                group: "single-leg-loading"),
            Judged("pelvic-girdle-walking-or-rising", Findings.WorseWalking | Findings.WorseRisingFromChair | Findings.WorseLyingOnSide, EditorialWeight.WeakFor, Citations.CuhPelvicGirdlePain),
            Judged("pelvic-girdle-sex-or-clicking", Findings.PainWithSex | Findings.HipClickingOrLocking, EditorialWeight.WeakFor, Citations.NhsPelvicPainInPregnancy),
            Judged("pelvic-girdle-contractions", Findings.Contractions | Findings.VaginalBleeding | Findings.Fever, EditorialWeight.StrongAgainst, Citations.NhsPelvicPainInPregnancy,
                note: "These are signs of trouble with the pregnancy and come first."),
            Judged("pelvic-girdle-urine", Findings.PainfulUrination | Findings.BloodInUrine, EditorialWeight.ModerateAgainst, Citations.NhsPelvicPainInPregnancy),
            Judged("pelvic-girdle-below-knee", Findings.PainBelowKnee | PainInLowerLeg, EditorialWeight.ModerateAgainst, Citations.Vleeming2008, group: "leg-pain-pattern"),
            Judged("pelvic-girdle-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.ModerateAgainst, Citations.Vleeming2008, group: "leg-sensation"),
        ],
        Differentials = Like("sacroiliac-joint-pain", "pelvic-floor-imbalance", "pregnancy-complication", "pyelonephritis", "nonspecific-pain", "deep-vein-thrombosis"),
        Codes =
        [
            Coded("R10.20", "Pelvic and perineal pain unspecified side"),
            Coded("R10.23", "Pelvic and perineal pain bilateral"),
        ],
        Exercises = [Exercises.PelvicTilt, Exercises.AbdominalBracing, Exercises.PelvicFloorBreathing, Exercises.Clamshell, Exercises.Bridge, Exercises.CatCow],
        Treatments = [Treatments.PhysicalTherapy, Treatments.ActivityAndWalking, Treatments.ChangingPosition, Treatments.HeatOrIce],
        Course = new()
        {
            Text = "It usually eases in the weeks and months after birth. Some women have it longer, and a physical therapist helps during pregnancy and after.",
            Sources = [View(Citations.CuhPelvicGirdlePain), View(Citations.NhsPelvicPainInPregnancy)],
        },
        Sources = [View(Citations.Vleeming2008), Read(Citations.CuhPelvicGirdlePain)],
    };
}
