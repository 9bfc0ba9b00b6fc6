namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Firm belly muscles hold the low back still while one bent knee opens to the side and comes back.</summary>
    public static Exercise AbdominalBracing { get; } = new()
    {
        Id = ExerciseId.From("abdominal-bracing"),
        Name = "Abdominal bracing with bent-knee fallout",
        Class = ExerciseClass.MotorControl,
        Purpose = "Teaches your belly muscles to hold your low back and pelvis still while a leg moves. You need that skill to walk, turn and lift.",
        StartPosition =
            "Lie on your back on a mat or bed. Bend both knees and put your feet flat, hip-width apart. Let your back keep its small natural curve.",
        Steps =
        [
            "Put your fingertips just inside your hip bones.",
            "Gently firm your belly, as if you were about to cough. Use a third of your strength.",
            "Keep that light hold. Let one knee open slowly to the side for a count of five.",
            "Stop as soon as your pelvis starts to roll. Then bring the knee back up.",
            "Let your belly go soft. Do the same with the other leg.",
        ],
        Breathing = "Keep breathing in and out. You should be able to talk the whole time.",
        ShouldFeel = "Light work deep in your belly. Your low back and pelvis stay quiet.",
        ShouldNotFeel = "Strain in your neck, a bulge in your belly, or back pain that grows.",
        CommonMistakes =
        [
            "Holding your breath.",
            "Pressing the low back hard into the floor.",
            "Letting the pelvis roll along with the knee.",
        ],
        Dose = new()
        {
            Sets = DoseRange.Of(2, 3),
            Repetitions = DoseRange.Of(8, 10),
            HoldSeconds = DoseRange.Of(5),
            EachSide = true,
            StartDaysAWeek = DoseRange.Of(1, 2),
            BuildToDaysAWeek = DoseRange.Of(7),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Let the knee open only a few inches, or just practice the belly hold.",
        Harder = "Slide the heel out until the leg is straight, or tie a light band around your thighs.",
        ProgressWhen = "Add more when you can do all sets with a still pelvis on three days in a row.",
        StepBackWhen = "Do half as much if your back is sorer the next morning.",
        StopRules = StopRulesForAll,
        Equipment = ["a mat or a bed"],
        Direction = MovementDirection.Neutral,
        Contraindications = [BellySurgery],
        Precautions = [NoBreathHolding, TightPelvicFloor, LyingFlatInPregnancy],
        Sources =
        [
            new(Citations.Saragiotto2016, Provenance.Unverified),
            new(Citations.Hayden2021, Provenance.Published),
            new(Citations.HingeHealth2024, Provenance.Published),
            new(Citations.NhsBackPain, Provenance.Guideline),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-E1"),
                Says = "Offers a belly brace with one knee dropping out as an exercise for back and hip pain.",
                Correction = NoTrialOfItsOwn,
            },
            ArticleDose,
        ],
    };
}
