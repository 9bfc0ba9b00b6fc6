namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Knees to the chest, one and both, and bending forward in a chair.</summary>
    public static Exercise LumbarFlexionSet { get; } = new()
    {
        Id = ExerciseId.From("lumbar-flexion-set"),
        Name = "Lumbar flexion set",
        Class = ExerciseClass.DirectionalPreference,
        Purpose = "Bends your low back forward, which gives the nerves more room. It suits people who feel better when they sit or bend forward.",
        StartPosition = "Lie on your back with knees bent. For the last part, sit on a firm chair with your feet wide.",
        Steps =
        [
            "Draw one knee to your chest for two breaths. Lower it and change sides.",
            "Draw both knees to your chest and let your low back go round.",
            "Lower one leg at a time.",
            "Later in the day, sit and let your chest sink between your knees. Push up with your hands.",
        ],
        Breathing = "Breathe out as the knees come in or the chest sinks.",
        ShouldFeel = "An easy stretch in your low back, and legs that feel lighter.",
        ShouldNotFeel = "Pain that moves into the leg or farther down.",
        CommonMistakes =
        [
            "Pulling hard on the knees.",
            "Lifting the head.",
            "Coming up fast from the chair.",
        ],
        Dose = new()
        {
            Sets = DoseRange.Of(2),
            Repetitions = DoseRange.Of(10),
            TimesADay = DoseRange.Of(2, 3),
            StartDaysAWeek = DoseRange.Of(3, 4),
            BuildToDaysAWeek = DoseRange.Of(7),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Do only the part with one knee.",
        Harder = "Hold both knees for ten seconds each time.",
        ProgressWhen = "Add the part in the chair when the knees to the chest are easy.",
        StepBackWhen = "Do one set if your back is sore later.",
        StopRules = StopRulesForAll,
        Equipment = ["a mat or a bed", "a firm chair"],
        Direction = MovementDirection.Flexion,
        SuitsWhen =
            Findings.RepeatedForwardBendingEases
            | (Criterion.Any(
                Findings.RelievedByBendingForward,
                Findings.RelievedBySitting,
                Findings.RelievedByLeaningOnCart,
                Findings.PainCentralizes,
                Findings.KnownSpinalStenosis) & !Findings.RepeatedBackwardBendingEases),
        PreferredWhen = Findings.RepeatedForwardBendingEases | Findings.RelievedByBendingForward | Findings.RelievedByLeaningOnCart,
        Contraindications = [WeakBones, BendingForwardSpreadsPain, ArtificialHip, SpineSurgery, NerveLosingStrength],
        Precautions =
        [
            new(Combinations.Pregnant, "Do the part in the chair only, with your knees wide.", new(Citations.NhsExerciseInPregnancy, Provenance.Editorial)),
            HipThatPinches,
            DizzyOnRising,
        ],
        Sources =
        [
            new(Citations.Long2004, Provenance.Published),
            new(Citations.Ammendolia2022, Provenance.Published),
            new(Citations.Schneider2019, Provenance.Published),
            new(Citations.NhsBackPain, Provenance.Guideline),
        ],
    };
}
