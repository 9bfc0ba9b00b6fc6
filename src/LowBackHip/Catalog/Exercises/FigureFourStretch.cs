namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>One ankle rests on the other knee and the legs are drawn in, to stretch the deep buttock.</summary>
    public static Exercise FigureFourStretch { get; } = new()
    {
        Id = ExerciseId.From("figure-four-stretch"),
        Name = "Figure-four stretch",
        Class = ExerciseClass.Flexibility,
        Purpose = "Stretches the small muscles deep in your buttock that turn your hip.",
        StartPosition = "Lie on your back with both knees bent and feet flat.",
        Steps =
        [
            "Cross one ankle over the other knee.",
            "Hold behind the lower thigh with both hands.",
            "Draw the legs toward you until the buttock of the crossed leg feels a pull.",
            "Hold. Then let go and change sides.",
        ],
        Breathing = "Breathe slowly and let your hips grow heavy.",
        ShouldFeel = "A mild pull deep in the buttock of the crossed leg.",
        ShouldNotFeel = "Knee pain, a pinch in the groin, or tingling down the leg.",
        CommonMistakes =
        [
            "Pushing down hard on the knee.",
            "Lifting the tailbone high off the floor.",
            "Bouncing.",
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
        Easier = "Do it in a chair: rest the ankle on the other knee and lean forward a little.",
        Harder = "Draw the legs in closer.",
        ProgressWhen = "Hold longer when three holds of 30 seconds are easy.",
        StepBackWhen = "Pull less if the buttock or leg is sore afterward.",
        StopRules = StopRulesForAll,
        Equipment = ["a mat or a bed"],
        Direction = MovementDirection.Flexion,
        Contraindications = [ArtificialHip, BendingForwardSpreadsPain],
        Precautions =
        [
            new(
                Findings.KneeOsteoarthritis | Findings.KneePainKneeling,
                "Use the glute stretch instead if this one hurts your knee.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            HipThatPinches,
            TouchyNerve,
            LyingFlatInPregnancy,
        ],
        Sources = [new(Citations.Hayden2021, Provenance.Published), new(Citations.NhsBackPain, Provenance.Guideline)],
    };
}
