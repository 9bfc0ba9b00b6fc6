namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>On hands and knees, the back rounds up and sinks down in turn.</summary>
    public static Exercise CatCow { get; } = new()
    {
        Id = ExerciseId.From("cat-cow"),
        Name = "Cat-cow",
        Class = ExerciseClass.Flexibility,
        Purpose = "Moves your whole back gently both ways and eases stiffness.",
        StartPosition = "Get on hands and knees, hands under your shoulders and knees under your hips.",
        Steps =
        [
            "Round your back up toward the ceiling and let your head hang.",
            "Then let your belly sink and lift your chest a little.",
            "Move slowly from one to the other.",
            "Stay in the range that feels good.",
        ],
        Breathing = "Breathe out as you round. Breathe in as your belly sinks.",
        ShouldFeel = "Easy movement that gets smoother as you go.",
        ShouldNotFeel = "Sharp pain in either direction, or pain that runs into a leg.",
        CommonMistakes =
        [
            "Forcing the end of the move.",
            "Bending the elbows.",
            "Going fast.",
        ],
        Dose = new()
        {
            Repetitions = DoseRange.Of(8, 12),
            StartDaysAWeek = DoseRange.Of(2, 3),
            BuildToDaysAWeek = DoseRange.Of(7),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Do it in a chair with your hands on your knees.",
        Harder = "Pause for one breath at each end.",
        ProgressWhen = "Move farther when 12 slow turns feel easy.",
        StepBackWhen = "If one direction hurts, do only the other half.",
        StopRules = StopRulesForAll,
        Equipment = ["a mat"],
        Direction = MovementDirection.FlexionAndExtension,
        Contraindications = [WeakBones, SpineSurgery],
        Precautions =
        [
            SoreKnees,
            SoreWrists,
            new(
                Findings.KnownSpondylolisthesis | Findings.KnownSpinalStenosis | (Findings.WorseBendingBackward & !Findings.WorseBendingForward),
                "Round up only. Come back to level and do not sink below it.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(
                Findings.WorseBendingForward & !Findings.WorseBendingBackward,
                "Let your belly sink only. Come back to level and do not round above it.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(Findings.PainPeripheralizes, "Use only the half that does not send pain down your leg.", new(Citations.Long2004, Provenance.Editorial)),
        ],
        Sources = [new(Citations.Hayden2021, Provenance.Published), new(Citations.NhsBackPain, Provenance.Guideline)],
    };
}
