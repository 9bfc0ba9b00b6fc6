namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Propped on one forearm, the hips lift off the floor.</summary>
    public static Exercise SidePlank { get; } = new()
    {
        Id = ExerciseId.From("side-plank"),
        Name = "Side plank",
        Class = ExerciseClass.MotorControl,
        Purpose = "Trains the side of your trunk and hip without bending your back.",
        StartPosition = "Lie on your side with your knees bent. Prop yourself on your forearm, with the elbow under your shoulder.",
        Steps =
        [
            "Firm your belly and buttocks.",
            "Lift your hips, so that your body is straight from knees to head.",
            "Hold. Keep your top shoulder above the lower one.",
            "Lower with control, rest, and repeat. Then change sides.",
        ],
        Breathing = "Keep breathing. If you cannot talk, rest.",
        ShouldFeel = "Work along your waist and the side of your hip.",
        ShouldNotFeel = "Shoulder pain, or a pinch in your low back.",
        CommonMistakes =
        [
            "Letting the hips sag.",
            "Rolling forward.",
            "Holding the breath.",
        ],
        Dose = new()
        {
            Repetitions = DoseRange.Of(3, 5),
            HoldSeconds = DoseRange.Of(10, 20),
            EachSide = true,
            StartDaysAWeek = DoseRange.Of(2, 3),
            BuildToDaysAWeek = DoseRange.Of(3, 5),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Do it standing: lean on a wall with your forearm.",
        Harder = "Straighten your legs and lift from your feet.",
        ProgressWhen = "Straighten the legs when five holds of 20 seconds are easy.",
        StepBackWhen = "Go back to the wall if your back or shoulder is sore the next day.",
        StopRules = StopRulesForAll,
        Equipment = ["a mat"],
        Direction = MovementDirection.Neutral,
        Contraindications =
        [
            new(Findings.ShoulderPain, "This exercise rests your weight on one shoulder.", new(Citations.EditorialJudgment, Provenance.Editorial)),
            BellySurgery,
        ],
        Precautions =
        [
            SoreOuterHip,
            NoBreathHolding,
            new(Combinations.Pregnant, "Use the version at the wall.", new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Sources =
        [
            new(Citations.Saragiotto2016, Provenance.Unverified),
            new(Citations.Hayden2021, Provenance.Published),
            new(Citations.NhsBackPain, Provenance.Guideline),
        ],
    };
}
