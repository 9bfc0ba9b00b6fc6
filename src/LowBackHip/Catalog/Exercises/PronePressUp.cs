namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Bends the back gently backward when that draws leg pain up.</summary>
    public static Exercise PronePressUp { get; } = new()
    {
        Id = ExerciseId.From("prone-press-up"),
        Name = "Prone press-up",
        Class = ExerciseClass.DirectionalPreference,
        Purpose = "Bends the back gently backward when that draws leg pain up.",
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
