namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Sitting back toward the heels on hands and knees, which rounds and rests the low back.</summary>
    public static Exercise ChildsPose { get; } = new()
    {
        Id = ExerciseId.From("childs-pose"),
        Name = "Child's pose",
        Class = ExerciseClass.Flexibility,
        Purpose = "Lets your low back round and rest. Many people like it when standing or arching back hurts.",
        StartPosition = "Kneel on hands and knees on a mat, knees a little wider than your hips, big toes close together.",
        Steps =
        [
            "Sit back slowly toward your heels.",
            "Slide your hands forward and let your chest sink.",
            "Rest your forehead on the mat or on a folded towel.",
            "Stay there and go soft. Then walk your hands back to come up.",
        ],
        Breathing = "Take slow breaths into your low back and sides.",
        ShouldFeel = "A broad, mild stretch along your back and hips.",
        ShouldNotFeel = "Knee pain, a pinch in the groin, or pain that moves into a leg.",
        CommonMistakes =
        [
            "Forcing the seat down onto the heels.",
            "Hunching the shoulders.",
            "Coming up fast and getting dizzy.",
        ],
        Dose = new()
        {
            Repetitions = DoseRange.Of(3, 5),
            HoldSeconds = DoseRange.Of(20, 30),
            StartDaysAWeek = DoseRange.Of(1, 2),
            BuildToDaysAWeek = DoseRange.Of(7),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Put a pillow between your seat and heels, or lean your arms on a chair seat.",
        Harder = "Walk both hands to one side to stretch the other side too.",
        ProgressWhen = "Stay longer when five holds feel easy for a week.",
        StepBackWhen = "Go down only halfway if your back or knees are sore later.",
        StopRules = StopRulesForAll,
        Equipment = ["a mat", "a pillow"],
        Direction = MovementDirection.Flexion,
        Contraindications =
        [
            WeakBones,
            ArtificialHip,
            BendingForwardSpreadsPain,
            new(
                Findings.KneePainKneeling,
                "This pose bends the knees all the way under your weight.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Precautions =
        [
            new(
                Combinations.Pregnant,
                "Spread your knees wide to make room for your belly, and rest your arms on pillows.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(
                Findings.KneeOsteoarthritis,
                "Sit back only as far as the knees allow, with a pillow on your heels.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            HipThatPinches,
            DizzyOnRising,
        ],
        Sources =
        [
            new(Citations.Hayden2021, Provenance.Published),
            new(Citations.HingeHealth2024, Provenance.Published),
            new(Citations.NhsBackPain, Provenance.Guideline),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-E3"),
                Says = "Offers child's pose as a stretch for the low back and hips.",
                Correction = NoTrialOfItsOwn,
            },
            ArticleDose,
        ],
    };
}
