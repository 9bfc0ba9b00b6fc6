namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Lying down, the low back flattens gently and lets go.</summary>
    public static Exercise PelvicTilt { get; } = new()
    {
        Id = ExerciseId.From("pelvic-tilt"),
        Name = "Pelvic tilt",
        Class = ExerciseClass.MotorControl,
        Purpose = "Wakes up your belly muscles and eases a tight low back. It is a soft way to begin.",
        StartPosition = "Lie on your back with knees bent and feet flat.",
        Steps =
        [
            "Feel the small gap under your low back.",
            "Tighten your belly and tip your pelvis, so that the gap closes.",
            "Hold for a breath.",
            "Let go and let the gap come back.",
        ],
        Breathing = "Breathe out as you flatten. Breathe in as you let go.",
        ShouldFeel = "Light work in your belly and a soft stretch in your low back.",
        ShouldNotFeel = "Strain in your neck, or pain in your back or leg.",
        CommonMistakes =
        [
            "Pushing with the legs.",
            "Lifting the buttocks.",
            "Holding the breath.",
        ],
        Dose = new()
        {
            Sets = DoseRange.Of(2),
            Repetitions = DoseRange.Of(10, 15),
            StartDaysAWeek = DoseRange.Of(2, 3),
            BuildToDaysAWeek = DoseRange.Of(7),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Make the tilt smaller.",
        Harder = "Do it standing with your back against a wall.",
        ProgressWhen = "Go on to bracing or bridges when two sets of 15 are easy.",
        StepBackWhen = "Do one small set if your back aches later.",
        StopRules = StopRulesForAll,
        Equipment = ["a mat or a bed"],
        Direction = MovementDirection.Flexion,
        Contraindications = [BendingForwardSpreadsPain],
        Precautions =
        [
            new(Combinations.Pregnant, "From 16 weeks on, do it standing with your back to a wall.", new(Citations.NhsExerciseInPregnancy, Provenance.Guideline)),
            TightPelvicFloor,
        ],
        Sources =
        [
            new(Citations.Hayden2021, Provenance.Published),
            new(Citations.NhsExerciseInPregnancy, Provenance.Guideline),
            new(Citations.NhsBackPain, Provenance.Guideline),
        ],
    };
}
