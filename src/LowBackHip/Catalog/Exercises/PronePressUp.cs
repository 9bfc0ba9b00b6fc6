namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Lying on the belly, the arms press the chest up while the hips stay down.</summary>
    public static Exercise PronePressUp { get; } = new()
    {
        Id = ExerciseId.From("prone-press-up"),
        Name = "Prone press-up",
        Class = ExerciseClass.DirectionalPreference,
        Purpose = "Bends your low back backward again and again. It suits people whose leg pain moves up toward the back when they do so.",
        StartPosition = "Lie on your belly with your hands flat beside your shoulders.",
        Steps =
        [
            "Keep your legs, buttocks and belly loose.",
            "Press up with your arms. Let your back sag and your hips stay down.",
            "Go as far as is easy. Then lower again.",
            "After each one, note where the pain is. It should be less, or closer to your spine.",
        ],
        Breathing = "Breathe out at the top and let your belly drop.",
        ShouldFeel = "Pressure in your low back. Leg pain that gets less or moves up.",
        ShouldNotFeel = "Pain, tingling or numbness that moves farther down the leg.",
        CommonMistakes =
        [
            "Squeezing the buttocks.",
            "Lifting the hips with the chest.",
            "Going on although the leg gets worse.",
        ],
        Dose = new()
        {
            Repetitions = DoseRange.Of(6, 10),
            TimesADay = DoseRange.Of(5, 8),
            StartDaysAWeek = DoseRange.Of(7),
            BuildToDaysAWeek = DoseRange.Of(7),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Prop yourself on your forearms and stay there for some breaths.",
        Harder = "Straighten your elbows all the way and breathe out at the top.",
        ProgressWhen = "Go higher as long as the leg pain keeps moving up.",
        StepBackWhen = "Go back to leaning on your forearms if only your back is sore.",
        StopRules =
        [
            .. StopRulesForAll,
            "Stop at once if leg pain or tingling moves farther down.",
        ],
        Equipment = ["a mat or a bed"],
        Direction = MovementDirection.Extension,
        SuitsWhen =
            Findings.RepeatedBackwardBendingEases
            | (Criterion.Any(Findings.RelievedByBendingBackward, Findings.PainCentralizes) & !Findings.RepeatedForwardBendingEases)

            // Pain that sitting and bending forward bring on is tried the other way, unless that hurts too or forward has proved the better way.
            | ((Findings.WorseSitting | Findings.WorseBendingForward) & !Findings.WorseBendingBackward & !Findings.RepeatedForwardBendingEases),
        PreferredWhen = Findings.RepeatedBackwardBendingEases | Findings.RelievedByBendingBackward,
        Contraindications =
        [
            BendingBackwardSpreadsPain,
            NarrowCanal,
            SlippedVertebra,
            SpineSurgery,
            NerveLosingStrength,
            new(Combinations.Pregnant, "Lying on the belly is not for pregnancy.", new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Precautions =
        [
            new(
                Findings.WristPain | Findings.ShoulderPain,
                "Prop on your forearms and do not press up.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Sources = [new(Citations.Long2004, Provenance.Published), new(Citations.NhsBackPain, Provenance.Guideline)],
    };
}
