namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Lying on the side, the straight top leg lifts and lowers.</summary>
    public static Exercise SideLyingHipAbduction { get; } = new()
    {
        Id = ExerciseId.From("side-lying-hip-abduction"),
        Name = "Side-lying hip abduction",
        Class = ExerciseClass.HipStrengthening,
        Purpose = "Makes the muscles at the side of your hip stronger, so that your pelvis stays level when you stand on one leg.",
        StartPosition = "Lie on your side. Bend the bottom leg and keep the top leg straight, in line with your body.",
        Steps =
        [
            "Roll your hips a touch forward.",
            "Turn the toes of the top leg slightly down.",
            "Lift the leg as high as the width of your hips.",
            "Lower it slowly. Finish the set, then turn over.",
        ],
        Breathing = "Breathe out as you lift.",
        ShouldFeel = "Work at the side of the top hip.",
        ShouldNotFeel = "Pain on the bony point of the hip, in the groin, or in your low back.",
        CommonMistakes =
        [
            "Letting the leg drift forward.",
            "Rolling back.",
            "Lifting so high that the waist shortens.",
        ],
        Dose = new()
        {
            Sets = DoseRange.Of(2, 3),
            Repetitions = DoseRange.Of(10, 12),
            EachSide = true,
            StartDaysAWeek = DoseRange.Of(2, 3),
            BuildToDaysAWeek = DoseRange.Of(3, 5),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Do it standing: hold a table and lift the leg out a little.",
        Harder = "Hold each lift for five seconds.",
        ProgressWhen = "Add a hold when three sets of 12 are easy.",
        StepBackWhen = "Go back to standing if the side of the hip is sore at night.",
        StopRules = StopRulesForAll,
        Equipment = ["a mat or a bed"],
        Direction = MovementDirection.Neutral,
        Contraindications =
        [
            new(
                Findings.HipReplacement & Findings.RecentJointSurgery,
                "A new hip needs the surgeon's word before it lifts the leg out.",
                new(Citations.LhscHipPrecautions, Provenance.Editorial)),
        ],
        Precautions =
        [
            new(
                Findings.OuterHipTenderness | Findings.WorseLyingOnSide,
                "Start in standing, with small lifts or just a push against a wall.",
                new(Citations.Mellor2018, Provenance.Editorial)),
            NoBreathHolding,
        ],
        Sources =
        [
            new(Citations.Fransen2014, Provenance.Published),
            new(Citations.Arcanjo2020, Provenance.Published),
            new(Citations.Fukuda2021, Provenance.Published),
            new(Citations.NhsBackPain, Provenance.Guideline),
        ],
    };
}
