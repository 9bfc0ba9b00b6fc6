namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Slow belly breaths that let the pelvic floor sink and soften.</summary>
    public static Exercise PelvicFloorBreathing { get; } = new()
    {
        Id = ExerciseId.From("pelvic-floor-breathing"),
        Name = "Pelvic-floor breathing",
        Class = ExerciseClass.PelvicFloor,
        Purpose = "Teaches tight pelvic-floor muscles to let go. It is the opposite of squeezing exercises such as Kegels.",
        StartPosition = "Lie on your side or back with knees bent and pillows where you like them. Or sit in a soft chair.",
        Steps =
        [
            "Put one hand on your chest and one on your belly.",
            "Breathe in through your nose. Let your belly and sides grow wide.",
            "As you breathe in, let the muscles between your legs sink, as if you began to pass gas.",
            "Breathe out slowly through loose lips. Do not squeeze.",
        ],
        Breathing = "In for about four counts and out for about six. Never force it.",
        ShouldFeel = "Warmth, and a sinking feeling between your legs.",
        ShouldNotFeel = "Light-headed, pushing or straining.",
        CommonMistakes =
        [
            "Squeezing on the way out.",
            "Pushing down hard.",
            "Lifting the chest in place of the belly.",
        ],
        Dose = new()
        {
            Minutes = DoseRange.Of(5, 10),
            StartDaysAWeek = DoseRange.Of(7),
            BuildToDaysAWeek = DoseRange.Of(7),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Start with ten breaths.",
        Harder = "Do it sitting, then standing, then with a small squat.",
        ProgressWhen = "Change position when you can feel the muscles let go.",
        StepBackWhen = "Breathe less deep, or pause, if you feel light-headed.",
        StopRules = StopRulesForAll,
        Equipment = ["pillows"],
        Direction = MovementDirection.Neutral,
        Precautions =
        [
            LyingFlatInPregnancy,
            new(Findings.Dizziness, "Keep the breaths small, and stop if your head swims.", new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(
                Findings.StressIncontinence,
                "If you leak when you cough, ask a pelvic-floor therapist whether you need strength as well.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Sources =
        [
            new(Citations.Bernard2021, Provenance.Published),
            new(Citations.Lim2025, Provenance.Published),
            new(Citations.AcogPb218, Provenance.Editorial),
            new(Citations.NhsBackPain, Provenance.Guideline),
        ],
    };
}
