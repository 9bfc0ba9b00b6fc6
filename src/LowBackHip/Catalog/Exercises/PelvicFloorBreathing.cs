namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Uses slow breaths to let a tight pelvic floor let go.</summary>
    public static Exercise PelvicFloorBreathing { get; } = new()
    {
        Id = ExerciseId.From("pelvic-floor-breathing"),
        Name = "Pelvic-floor breathing",
        Class = ExerciseClass.PelvicFloor,
        Purpose = "Uses slow breaths to let a tight pelvic floor let go.",
        StartPosition = "Get into a position where you are comfortable.",
        Steps = ["Move slowly and only as far as feels easy.", "Return to the start.", "Rest, then go again."],
        Breathing = "Breathe slowly.",
        ShouldFeel = "Gentle work or a mild stretch.",
        ShouldNotFeel = "Sharp pain, or pain that moves further down the leg.",
        CommonMistakes = ["Moving too fast."],
        Dose = new()
        {
            Repetitions = DoseRange.Of(8, 10),
            StartDaysAWeek = DoseRange.Of(1, 2),
            BuildToDaysAWeek = DoseRange.Of(7),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Make the movement smaller.",
        Harder = "Do more repetitions.",
        ProgressWhen = "The dose has felt easy for a week.",
        StepBackWhen = "It hurts more on the next day.",
        StopRules = ["Stop and get help for new weakness or numbness, or a change in bladder or bowel control."],
        Direction = MovementDirection.Neutral,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };
}
