namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Lying on the side with knees bent, the top knee opens like a shell.</summary>
    public static Exercise Clamshell { get; } = new()
    {
        Id = ExerciseId.From("clamshell"),
        Name = "Clamshell",
        Class = ExerciseClass.HipStrengthening,
        Purpose = "Makes the muscles at the side of your hip stronger. They keep your pelvis level when you walk.",
        StartPosition = "Lie on your side with hips and knees bent and feet together. Put a pillow under your head.",
        Steps =
        [
            "Stack your hips, one above the other.",
            "Keep your feet touching and lift the top knee a little way.",
            "Stop before your pelvis rolls back.",
            "Lower slowly. Finish the set, then turn over.",
        ],
        Breathing = "Breathe out as you lift the knee.",
        ShouldFeel = "Work at the side and back of your top hip.",
        ShouldNotFeel = "Pain over the bony point of the hip you lie on, or a pinch in the groin.",
        CommonMistakes =
        [
            "Rolling the hips back to lift higher.",
            "Moving too fast.",
            "Tensing the neck.",
        ],
        Dose = new()
        {
            Sets = DoseRange.Of(2, 3),
            Repetitions = DoseRange.Of(12, 15),
            EachSide = true,
            StartDaysAWeek = DoseRange.Of(2, 3),
            BuildToDaysAWeek = DoseRange.Of(3, 5),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Keep the knee still and just press it up against your hand.",
        Harder = "Put a light band around your thighs.",
        ProgressWhen = "Add a band when three sets of 15 feel easy.",
        StepBackWhen = "Do one set, or stop for two days, if the side of the hip is sore at night.",
        StopRules = StopRulesForAll,
        Equipment = ["a mat or a bed", "a pillow"],
        Direction = MovementDirection.Neutral,
        Contraindications =
        [
            new(
                Findings.HipReplacement & Findings.RecentJointSurgery,
                "A new hip needs the surgeon's word before it turns out against weight.",
                new(Citations.LhscHipPrecautions, Provenance.Editorial)),
        ],
        Precautions =
        [
            SoreOuterHip,
            HipThatPinches,
            new(
                Findings.HipReplacement,
                "Keep a pillow between your knees and do not let the top knee cross over.",
                new(Citations.LhscHipPrecautions, Provenance.Editorial)),
        ],
        Sources =
        [
            new(Citations.Fransen2014, Provenance.Published),
            new(Citations.Arcanjo2020, Provenance.Published),
            new(Citations.Fukuda2021, Provenance.Published),
            new(Citations.EditorialJudgment, Provenance.Editorial),
            new(Citations.NhsBackPain, Provenance.Guideline),
        ],
    };
}
