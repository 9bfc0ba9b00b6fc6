namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Lying on the back with knees bent, the hips lift and lower.</summary>
    public static Exercise Bridge { get; } = new()
    {
        Id = ExerciseId.From("bridge"),
        Name = "Bridge",
        Class = ExerciseClass.HipStrengthening,
        Purpose = "Makes your buttocks and the backs of your thighs stronger. They carry you when you stand up, climb and lift.",
        StartPosition = "Lie on your back. Bend your knees and put your feet flat, hip-width apart, a hand's length from your seat.",
        Steps =
        [
            "Firm your belly lightly and squeeze your buttocks.",
            "Press through your heels and lift your hips.",
            "Stop when your body makes a straight line from shoulders to knees.",
            "Stay for a breath, then lower slowly.",
        ],
        Breathing = "Breathe out as you lift. Breathe in as you lower.",
        ShouldFeel = "Work in your buttocks and the backs of your thighs.",
        ShouldNotFeel = "Pinching in your low back, or a cramp in the back of your thigh.",
        CommonMistakes =
        [
            "Arching the back to get higher.",
            "Pushing with the toes.",
            "Letting the knees fall apart.",
        ],
        Dose = new()
        {
            Sets = DoseRange.Of(2, 3),
            Repetitions = DoseRange.Of(10, 12),
            StartDaysAWeek = DoseRange.Of(2, 3),
            BuildToDaysAWeek = DoseRange.Of(3, 5),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Lift only an inch or two.",
        Harder = "Hold for ten seconds at the top, then try with your feet closer together.",
        ProgressWhen = "Add more when three sets of 12 feel easy for a week.",
        StepBackWhen = "Lift lower, or do fewer, if your back or thigh is sore the next day.",
        StopRules = StopRulesForAll,
        Equipment = ["a mat or a bed"],
        Direction = MovementDirection.Extension,
        Contraindications =
        [
            new(
                (Findings.KnownSpinalStenosis | Findings.NeurogenicClaudication) & Findings.WorseBendingBackward,
                "When arching back brings on leg pain, lifting the hips may do the same.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Precautions =
        [
            new(Findings.KnownSpondylolisthesis, "Keep the lift low and do not arch.", new(Citations.EditorialJudgment, Provenance.Editorial)),
            NoBreathHolding,
            LyingFlatInPregnancy,
        ],
        Sources =
        [
            new(Citations.Fransen2014, Provenance.Published),
            new(Citations.Arcanjo2020, Provenance.Published),
            new(Citations.Fukuda2021, Provenance.Published),
            new(Citations.Hayden2021, Provenance.Published),
            new(Citations.NhsBackPain, Provenance.Guideline),
        ],
    };
}
