namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Pain at the tip of the spine.</summary>
    public static Condition CoccyxPain { get; } = new()
    {
        Id = ConditionId.From("coccyx-pain"),
        Name = "Coccydynia",
        PlainName = "tailbone pain",
        Kind = ConditionKind.Common,
        Summary =
            "The tip of the spine between the buttocks is sore, after a fall on it, a birth or long sitting, or for no reason found. It hurts to sit, above all on hard seats and when leaning back, to get up from "
            + "a chair, and at times on the toilet.",
        Priors =
        [
            Before(PresentationKind.BackOnly, 0.03, View(Citations.NhsCoccydynia)),
            Before(PresentationKind.BackAndHip, 0.02, View(Citations.NhsCoccydynia)),
            Before(PresentationKind.BackAndLeg, 0.01, View(Citations.NhsCoccydynia)),
            Before(PresentationKind.Buttock, 0.04, View(Citations.NhsCoccydynia)),
            Before(PresentationKind.HipOrGroin, 0.005, View(Citations.NhsCoccydynia)),
            Before(PresentationKind.LateralHip, 0.005, View(Citations.NhsCoccydynia)),
            Before(PresentationKind.LegOnly, 0.005, View(Citations.NhsCoccydynia)),
            Before(PresentationKind.Elsewhere, 0.03, View(Citations.NhsCoccydynia)),
            Before(PresentationKind.Unspecified, 0.02, View(Citations.NhsCoccydynia)),
        ],
        Clues =
        [
            Judged("coccyx-pelvic-pain", Pain.In(PainRegion.Pelvis) | Findings.UrinaryUrgency | Findings.UrinaryFrequency, EditorialWeight.ModerateAgainst, Citations.AcogPb218,
                note: "Pain of the whole pelvis, with urges, is less likely from the tailbone alone."),
            Judged("coccyx-site", Pain.In(PainRegion.Coccyx), EditorialWeight.StrongFor, Citations.NhsCoccydynia, notMet: EditorialWeight.StrongAgainst),
            Judged("coccyx-alone", Pain.In(PainRegion.Coccyx) & !Pain.In(PainRegion.Lumbar, PainRegion.Thoracic), EditorialWeight.StrongFor, Citations.NhsCoccydynia,
                note: "The name says where it hurts: with nothing else sore in the back, little else is left."),
            Judged("coccyx-sitting", Findings.TailbonePainSitting, EditorialWeight.StrongFor, Citations.NhsCoccydynia, notMet: EditorialWeight.StrongAgainst, group: "tailbone"),
            Judged("coccyx-worse-sitting", Findings.WorseSitting, EditorialWeight.WeakFor, Citations.NhsCoccydynia, notMet: EditorialWeight.ModerateAgainst, group: "coccyx-seat"),
            Judged("coccyx-rising", Findings.WorseRisingFromChair, EditorialWeight.WeakFor, Citations.NhsCoccydynia),
            Judged("coccyx-bowel-or-sex", Findings.WorseBowelMovement | Findings.PainWithSex, EditorialWeight.WeakFor, Citations.NhsCoccydynia),
            Judged("coccyx-after-fall-or-birth",
                Findings.MinorTrauma | Findings.MajorTrauma | Findings.GaveBirthWithinAYear | Onset.Was(PainOnset.AfterMinorInjury, PainOnset.AfterTrauma),
                EditorialWeight.ModerateFor, Citations.NhsCoccydynia),
            Judged("coccyx-after-sitting", Findings.OnsetAfterLongSitting | Findings.LongSittingWork, EditorialWeight.WeakFor, Citations.NhsCoccydynia),
            Judged("coccyx-numb-leg", Combinations.NumbOrTinglingLeg, EditorialWeight.ModerateAgainst, Citations.NhsCoccydynia, group: "leg-sensation"),
            Judged("coccyx-below-knee", Findings.PainBelowKnee | PainInLowerLeg, EditorialWeight.ModerateAgainst, Citations.NhsCoccydynia, group: "leg-pain-pattern"),
        ],
        Differentials = Like("pelvic-floor-imbalance", "sacroiliac-joint-pain", "nonspecific-pain", "pelvic-fracture"),
        Codes = [Coded("M53.3", "Sacrococcygeal disorders, not elsewhere classified")],
        Exercises = [Exercises.PelvicFloorBreathing, Exercises.ChildsPose, Exercises.PelvicTilt, Exercises.GluteStretch, Exercises.WalkingProgram],
        Treatments = [Treatments.ChangingPosition, Treatments.OralNsaid, Treatments.HeatOrIce, Treatments.PhysicalTherapy],
        Course = new()
        {
            Text = "It often goes by itself within weeks to months. See someone if it has not eased after a few weeks of sitting less and on a cushion.",
            Sources = [View(Citations.NhsCoccydynia)],
        },
        Sources = [Read(Citations.NhsCoccydynia)],
    };
}
