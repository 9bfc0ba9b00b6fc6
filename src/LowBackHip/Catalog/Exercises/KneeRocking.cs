namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Both bent knees rock slowly from side to side.</summary>
    public static Exercise KneeRocking { get; } = new()
    {
        Id = ExerciseId.From("knee-rocking"),
        Name = "Knee rocking",
        Class = ExerciseClass.Flexibility,
        Purpose = "Keeps a stiff or sore back moving with small, easy turns. It is a good first move on a bad day.",
        StartPosition = "Lie on your back. Bend your knees, keep them together and your feet flat. Rest your arms out to the sides.",
        Steps =
        [
            "Let both knees tip slowly to one side, only as far as is easy.",
            "Keep both shoulders down.",
            "Bring the knees back to the middle.",
            "Tip them to the other side. Keep a slow, even rhythm.",
        ],
        Breathing = "Breathe out as the knees go over. Breathe in as they come back.",
        ShouldFeel = "A light stretch around your waist and low back. It often gets easier as you go.",
        ShouldNotFeel = "A sharp catch in your back, or pain that shoots into a leg.",
        CommonMistakes =
        [
            "Dropping the knees fast.",
            "Going for a big stretch on the first day.",
            "Letting a shoulder lift.",
        ],
        Dose = new()
        {
            Repetitions = DoseRange.Of(10, 15),
            EachSide = true,
            StartDaysAWeek = DoseRange.Of(1, 2),
            BuildToDaysAWeek = DoseRange.Of(7),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Move the knees only a few inches.",
        Harder = "Let the knees go lower and rest there for one breath.",
        ProgressWhen = "Go a bit farther when 15 to each side feel loose and easy.",
        StepBackWhen = "Make it half as big if your back is stiffer later that day.",
        StopRules = StopRulesForAll,
        Equipment = ["a mat or a bed"],
        Direction = MovementDirection.Rotation,
        Contraindications =
        [
            SpineSurgery,
            new(
                (Findings.Osteoporosis | Findings.PreviousFragilityFracture) & (Findings.MinorTrauma | Findings.MajorTrauma | Findings.MidlineSpinalTenderness),
                "A spine that may have a fresh break must not be turned.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Precautions =
        [
            new(Findings.Osteoporosis | Findings.WorseTwisting, "Keep the turns small and slow.", new(Citations.EditorialJudgment, Provenance.Editorial)),
            TouchyNerve,
            LyingFlatInPregnancy,
            new(Findings.HipReplacement, "Keep a pillow between your knees and the turn small.", new(Citations.EditorialJudgment, Provenance.Editorial)),
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
                Row = ArticleRow.From("A-E4"),
                Says = "Offers rocking the bent knees from side to side.",
                Correction = NoTrialOfItsOwn,
            },
            ArticleDose,
        ],
    };
}
