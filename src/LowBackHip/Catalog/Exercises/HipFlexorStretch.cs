namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Half kneeling, the weight moves forward to stretch the front of the hip.</summary>
    public static Exercise HipFlexorStretch { get; } = new()
    {
        Id = ExerciseId.From("hip-flexor-stretch"),
        Name = "Hip-flexor stretch",
        Class = ExerciseClass.Flexibility,
        Purpose = "Loosens the front of your hip, which gets short when you sit a lot.",
        StartPosition = "Kneel on one knee on a pillow. Put the other foot flat in front of you. Hold on to a chair.",
        Steps =
        [
            "Tuck your tailbone under and squeeze the buttock of the kneeling side.",
            "Shift your weight forward a little.",
            "Stop when the front of the hip feels a mild pull.",
            "Hold. Come back and change sides.",
        ],
        Breathing = "Breathe slowly and keep your chest tall.",
        ShouldFeel = "A mild pull at the front of the hip and thigh.",
        ShouldNotFeel = "Pain deep in the groin, in the knee, or in your low back.",
        CommonMistakes =
        [
            "Arching the low back.",
            "Lunging too far.",
            "Turning the back foot out.",
        ],
        Dose = new()
        {
            Repetitions = DoseRange.Of(2, 3),
            HoldSeconds = DoseRange.Of(20, 30),
            EachSide = true,
            StartDaysAWeek = DoseRange.Of(2, 3),
            BuildToDaysAWeek = DoseRange.Of(7),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Do it lying at the edge of a bed and let one leg hang down.",
        Harder = "Reach up with the arm of the kneeling side.",
        ProgressWhen = "Hold longer when three holds of 30 seconds are easy.",
        StepBackWhen = "Shift less if the groin or knee is sore later.",
        StopRules = StopRulesForAll,
        Equipment = ["a pillow", "a chair to hold"],
        Direction = MovementDirection.Extension,
        Contraindications =
        [
            new(
                Findings.HipReplacement,
                "Some new hips must not be drawn far back. Ask your surgeon.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Precautions =
        [
            SoreKnees,
            new(
                Findings.KnownSpondylolisthesis | Findings.KnownSpinalStenosis | Findings.NeurogenicClaudication,
                "Keep your tailbone tucked the whole time, so that your back does not arch.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(
                Pain.In(PainRegion.Groin) & Findings.HipStiffness,
                "Keep the pull mild. Leave it out while the hip is in a flare.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            DizzyOnRising,
        ],
        Sources = [new(Citations.Hayden2021, Provenance.Published), new(Citations.NhsBackPain, Provenance.Guideline)],
    };
}
