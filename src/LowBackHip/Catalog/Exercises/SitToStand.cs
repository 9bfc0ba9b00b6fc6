namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Getting up from a chair and sitting down again, slowly.</summary>
    public static Exercise SitToStand { get; } = new()
    {
        Id = ExerciseId.From("sit-to-stand"),
        Name = "Sit-to-stand",
        Class = ExerciseClass.General,
        Purpose = "Makes your thighs and buttocks stronger for the most common lift of the day: your own body.",
        StartPosition = "Sit near the front of a firm chair that stands against a wall. Put your feet flat, hip-width apart.",
        Steps =
        [
            "Lean forward with a straight back, until your nose is over your toes.",
            "Press through your feet and stand up tall.",
            "Reach back with your hips and sit down slowly.",
            "Touch the chair lightly and go again.",
        ],
        Breathing = "Breathe out as you stand up.",
        ShouldFeel = "Work in your thighs and buttocks.",
        ShouldNotFeel = "Sharp groin or knee pain, or pain down a leg.",
        CommonMistakes =
        [
            "Dropping into the chair.",
            "Letting the knees fall in.",
            "Rounding the back.",
        ],
        Dose = new()
        {
            Sets = DoseRange.Of(2, 3),
            Repetitions = DoseRange.Of(8, 12),
            StartDaysAWeek = DoseRange.Of(2, 3),
            BuildToDaysAWeek = DoseRange.Of(3, 5),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Raise the seat with a cushion, or push up with your hands.",
        Harder = "Cross your arms, go slower, or use a lower chair.",
        ProgressWhen = "Lower the seat when three sets of 12 are easy.",
        StepBackWhen = "Raise the seat if the hip or knee aches the next day.",
        StopRules = StopRulesForAll,
        Equipment = ["a firm chair"],
        Direction = MovementDirection.Flexion,
        Contraindications =
        [
            new(
                Findings.CannotBearWeight,
                "A leg that cannot take weight must be seen by a doctor before you stand up on it for exercise.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Precautions =
        [
            new(
                Findings.HipReplacement,
                "Use a high seat and lean forward less, as your surgeon told you.",
                new(Citations.LhscHipPrecautions, Provenance.Editorial)),
            HipThatPinches,
            DizzyOnRising,
            NoBreathHolding,
        ],
        Sources =
        [
            new(Citations.Fransen2014, Provenance.Published),
            new(Citations.Hayden2021, Provenance.Published),
            new(Citations.NhsBackPain, Provenance.Guideline),
        ],
    };
}
