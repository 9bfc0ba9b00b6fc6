namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Makes the buttocks and the backs of the thighs stronger.</summary>
    public static Exercise Bridge { get; } = new()
    {
        Id = ExerciseId.From("bridge"),
        Name = "Bridge",
        Class = ExerciseClass.HipStrengthening,
        Purpose = "Makes the buttocks and the backs of the thighs stronger.",
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
        Direction = MovementDirection.Extension,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };
}
