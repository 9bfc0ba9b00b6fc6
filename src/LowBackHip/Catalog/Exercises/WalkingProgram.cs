namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Short walks grow step by step to half an hour on most days.</summary>
    public static Exercise WalkingProgram { get; } = new()
    {
        Id = ExerciseId.From("walking-program"),
        Name = "Walking program",
        Class = ExerciseClass.Aerobic,
        Purpose = "Builds up your walking. In people who had got over back pain, it made the next bout come later.",
        StartPosition = "Wear shoes you like. Choose a flat path where you can turn back at any time.",
        Steps =
        [
            "Walk at an easy pace for five to ten minutes.",
            "Speed up until you breathe deeper but can still talk.",
            "Slow down for the last few minutes.",
            "Write down how long you walked and how you felt the next day.",
        ],
        Breathing = "Breathe freely. You should be able to speak in whole sentences.",
        ShouldFeel = "Warm, a bit out of breath, and looser than before.",
        ShouldNotFeel = "Leg pain or numbness that builds up with each step, chest pain, or a limp.",
        CommonMistakes =
        [
            "Starting with a long walk after weeks of rest.",
            "Walking on through a limp.",
            "Stopping for good after one sore day.",
        ],
        Dose = new()
        {
            Minutes = DoseRange.Of(10, 30),
            StartDaysAWeek = DoseRange.Of(2, 3),
            BuildToDaysAWeek = DoseRange.Of(5),
            Source = new(Citations.Pocovi2024, Provenance.Published, "goal of 30 minutes on five days a week by six months; the start is common practice"),
        },
        Easier = "Split it into walks of five minutes, or use a pool or a bike.",
        Harder = "Add hills, or short spells of brisk walking.",
        ProgressWhen = "Add five minutes every week or two as long as the next day is fine.",
        StepBackWhen = "Go back to last week's time if you are sorer the next day.",
        StopRules =
        [
            .. StopRulesForAll,
            "Stop and get help at once for chest pain, or if you feel faint.",
            "Stop and see a doctor if your groin hurts with each step and you train hard or have thin bones.",
        ],
        Equipment = ["comfortable shoes"],
        Direction = MovementDirection.Neutral,
        Contraindications =
        [
            new(
                Findings.CannotBearWeight,
                "A leg that cannot take weight must be seen by a doctor before you walk for exercise.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(
                (Findings.HighTrainingLoad | Findings.LowEnergyIntake)
                    & Pain.In(PainRegion.Groin, PainRegion.AnteriorHip)
                    & (Findings.WorseWalking | Findings.WorseRunningOrJumping),
                "Groin pain in someone who trains hard may be a hairline break in the hip. It needs a doctor first.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Precautions =
        [
            new(
                Findings.KnownSpinalStenosis | Findings.NeurogenicClaudication,
                "Split the minutes into short spells, sit when your legs ask for it, and lean on a cart or walker. A bike may suit you better.",
                new(Citations.Ammendolia2022, Provenance.Editorial)),
            new(
                Findings.CalfClaudication | Findings.HeartOrArteryDisease,
                "Ask your doctor how hard you may walk.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            DizzyOnRising,
        ],
        Sources =
        [
            new(Citations.Pocovi2024, Provenance.Published),
            new(Citations.Who2023, Provenance.Guideline),
            new(Citations.NhsBackPain, Provenance.Guideline),
        ],
    };
}
