namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Knee and head move together, so that the sciatic nerve glides without a hard pull.</summary>
    public static Exercise SciaticNerveSlider { get; } = new()
    {
        Id = ExerciseId.From("sciatic-nerve-slider"),
        Name = "Sciatic nerve slider",
        Class = ExerciseClass.NeuralMobilization,
        Purpose = "Lets the large nerve in your leg glide back and forth. It should never be stretched hard.",
        StartPosition = "Sit tall on a firm chair. Let both feet hang or rest flat. Put your hands on your thighs.",
        Steps =
        [
            "Slowly straighten the knee of the sore leg. At the same time look up.",
            "Stop at the first hint of a pull.",
            "Bend the knee again. At the same time let your chin sink to your chest.",
            "Keep going in a smooth rhythm, with no hold.",
        ],
        Breathing = "Breathe quietly through the whole move.",
        ShouldFeel = "Easy movement, with a slight pull at most, which goes at once.",
        ShouldNotFeel = "Tingling, burning or leg pain that stays after you stop.",
        CommonMistakes =
        [
            "Holding the leg out straight.",
            "Going for a strong stretch.",
            "Moving head and leg the wrong way around, which pulls the nerve tight.",
        ],
        Dose = new()
        {
            Sets = DoseRange.Of(1, 2),
            Repetitions = DoseRange.Of(10),
            StartDaysAWeek = DoseRange.Of(2, 3),
            BuildToDaysAWeek = DoseRange.Of(7),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Straighten the knee only halfway.",
        Harder = "Pull your toes up toward you as the knee straightens.",
        ProgressWhen = "Add the second set when one causes no after-pain for three days.",
        StepBackWhen = "Halve the range if your leg tingles for some minutes afterward.",
        StopRules =
        [
            .. StopRulesForAll,
            "Stop, and leave it out for now, if tingling or leg pain lasts more than 30 minutes after it.",
        ],
        Equipment = ["a firm chair"],
        Direction = MovementDirection.Neutral,
        SuitsWhen =
            Pain.In(PainRegion.Buttock, PainRegion.PosteriorThigh, PainRegion.LateralThigh, PainRegion.LowerLeg, PainRegion.Foot)
            | Findings.PainBelowButtocks | Findings.LegTingling | Findings.LegNumbness,
        Contraindications =
        [
            NerveLosingStrength,
            new(
                Intensity.AtLeast(8) & Duration.LessThanDays(14),
                "A fresh and very painful nerve needs to calm down before it is moved like this.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Precautions = [TouchyNerve, DizzyOnRising],
        Sources =
        [
            new(Citations.Basson2017, Provenance.Published),
            new(Citations.Chen2024, Provenance.Published),
            new(Citations.Baptista2023, Provenance.Published),
            new(Citations.NhsBackPain, Provenance.Guideline),
        ],
    };
}
