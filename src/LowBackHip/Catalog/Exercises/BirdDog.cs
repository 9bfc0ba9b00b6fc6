namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>On hands and knees, one arm and the opposite leg reach out while the back stays still.</summary>
    public static Exercise BirdDog { get; } = new()
    {
        Id = ExerciseId.From("bird-dog"),
        Name = "Bird dog",
        Class = ExerciseClass.MotorControl,
        Purpose = "Trains your back, buttocks and belly to work as a team and keep your spine steady.",
        StartPosition = "Get on hands and knees. Hands go under your shoulders and knees under your hips. Keep your back level and look at the floor.",
        Steps =
        [
            "Firm your belly lightly.",
            "Slide one foot back until that leg is straight. Lift it no higher than your hip.",
            "If you are steady, reach the opposite arm forward.",
            "Hold. Think of a cup of tea on your low back.",
            "Come back slowly and change sides.",
        ],
        Breathing = "Breathe evenly. Do not hold your breath.",
        ShouldFeel = "Work in your buttock, back and belly, and a small wobble that you can control.",
        ShouldNotFeel = "A pinch in your low back, wrist or knee pain, or pain going down a leg.",
        CommonMistakes =
        [
            "Lifting the leg too high, so the back sags.",
            "Letting the hip roll open.",
            "Rushing.",
        ],
        Dose = new()
        {
            Sets = DoseRange.Of(2, 3),
            Repetitions = DoseRange.Of(6, 8),
            HoldSeconds = DoseRange.Of(5, 10),
            EachSide = true,
            StartDaysAWeek = DoseRange.Of(2, 3),
            BuildToDaysAWeek = DoseRange.Of(3, 5),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Move only the leg, or only the arm.",
        Harder = "Draw elbow and knee together under you between holds.",
        ProgressWhen = "Hold longer when eight to each side stay steady.",
        StepBackWhen = "Go back to leg only if your back sags or is sore the next day.",
        StopRules = StopRulesForAll,
        Equipment = ["a mat"],
        Direction = MovementDirection.Neutral,
        Contraindications =
        [
            new(
                Findings.PainPeripheralizes & Findings.WorseBendingBackward,
                "If pain spreads down your leg, this is too much load for now.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Precautions =
        [
            SoreKnees,
            SoreWrists,
            NoBreathHolding,
            new(Findings.ShoulderPain, "Keep both hands down and move only the legs.", new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Sources =
        [
            new(Citations.Saragiotto2016, Provenance.Unverified),
            new(Citations.Hayden2021, Provenance.Published),
            new(Citations.NhsBackPain, Provenance.Guideline),
        ],
    };
}
