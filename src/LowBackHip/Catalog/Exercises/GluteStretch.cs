namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>One knee is drawn toward the chest, to stretch the buttock.</summary>
    public static Exercise GluteStretch { get; } = new()
    {
        Id = ExerciseId.From("glute-stretch"),
        Name = "Glute stretch",
        Class = ExerciseClass.Flexibility,
        Purpose = "Loosens the big muscles of your buttock. They often feel tight after long sitting.",
        StartPosition = "Lie on your back with both knees bent and both feet flat.",
        Steps =
        [
            "Lift one foot. Hold that leg behind the thigh with both hands.",
            "Draw the knee toward your chest until your buttock feels a mild pull.",
            "For more pull, guide the knee a little toward the other shoulder.",
            "Hold still. Then lower the foot and change legs.",
        ],
        Breathing = "Breathe slowly. Let the leg sink in a little more each time you breathe out.",
        ShouldFeel = "A mild, steady pull in the buttock.",
        ShouldNotFeel = "A pinch in your groin, or pain or tingling that runs down the leg.",
        CommonMistakes =
        [
            "Yanking on the knee.",
            "Lifting the head and tensing the neck.",
            "Pulling on the shin when the knee is sore.",
        ],
        Dose = new()
        {
            Repetitions = DoseRange.Of(2, 3),
            HoldSeconds = DoseRange.Of(20, 30),
            EachSide = true,
            StartDaysAWeek = DoseRange.Of(1, 2),
            BuildToDaysAWeek = DoseRange.Of(7),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Do it in a chair: sit tall and hug one knee a little.",
        Harder = "Straighten the other leg along the floor.",
        ProgressWhen = "Add a third hold when two feel easy for a week.",
        StepBackWhen = "Pull less, or hold for ten seconds, if the buttock or back aches afterward.",
        StopRules = StopRulesForAll,
        Equipment = ["a mat or a bed"],
        Direction = MovementDirection.Flexion,
        Contraindications = [ArtificialHip, BendingForwardSpreadsPain],
        Precautions = [HipThatPinches, TouchyNerve, LyingFlatInPregnancy],
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
                Row = ArticleRow.From("A-E2"),
                Says = "Offers a stretch of the buttock muscles.",
                Correction = NoTrialOfItsOwn,
            },
            ArticleDose,
        ],
    };
}
