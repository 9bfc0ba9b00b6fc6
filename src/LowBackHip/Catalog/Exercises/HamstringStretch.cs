namespace LowBackHip.Catalog;

public static partial class Exercises
{
    /// <summary>Lying down, one leg is raised with a strap to stretch the back of the thigh.</summary>
    public static Exercise HamstringStretch { get; } = new()
    {
        Id = ExerciseId.From("hamstring-stretch"),
        Name = "Hamstring stretch",
        Class = ExerciseClass.Flexibility,
        Purpose = "Loosens the back of your thigh, so that your pelvis can tip more freely when you bend.",
        StartPosition = "Lie on your back. Loop a strap or towel around one foot. Bend the other knee.",
        Steps =
        [
            "Raise the leg with the strap, knee a little bent.",
            "Straighten the knee slowly until the back of the thigh feels a mild pull.",
            "Hold, with your foot loose.",
            "Lower the leg and change sides.",
        ],
        Breathing = "Breathe slowly. Let the thigh go soft as you breathe out.",
        ShouldFeel = "A mild pull in the middle of the back of the thigh.",
        ShouldNotFeel = "Tingling, pain below the knee, or pain right under your sitting bone.",
        CommonMistakes =
        [
            "Pulling the toes down hard.",
            "Locking the knee.",
            "Bouncing.",
        ],
        Dose = new()
        {
            Repetitions = DoseRange.Of(2, 3),
            HoldSeconds = DoseRange.Of(20, 30),
            EachSide = true,
            StartDaysAWeek = DoseRange.Of(2, 3),
            BuildToDaysAWeek = DoseRange.Of(7),
            Source = new(Citations.EditorialJudgment, Provenance.Editorial),
        },
        Easier = "Bend the knee more, or do it sitting with your heel on the floor.",
        Harder = "Straighten the other leg along the floor.",
        ProgressWhen = "Raise the leg higher when three holds of 30 seconds are easy.",
        StepBackWhen = "Pull less if the thigh or leg is sore later.",
        StopRules = StopRulesForAll,
        Equipment = ["a strap or a towel", "a mat or a bed"],
        Direction = MovementDirection.Flexion,
        Contraindications =
        [
            new(
                Findings.StraightLegRaisePain | (Findings.PainBelowKnee & Findings.LegTingling),
                "This would pull on a sore nerve. Use the nerve slider instead.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(
                Pain.In(PainRegion.PosteriorThigh) & Findings.FeltPop,
                "A torn muscle must not be stretched.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Precautions =
        [
            new(
                Pain.In(PainRegion.Buttock) & Findings.WorseSitting & Findings.WorseRunningOrJumping,
                "If the spot under your sitting bone hurts, leave the stretch out and build strength instead.",
                new(Citations.Goom2016, Provenance.Editorial)),
            new(Findings.HipReplacement, "Keep the leg below the height your surgeon allows.", new(Citations.LhscHipPrecautions, Provenance.Editorial)),
            LyingFlatInPregnancy,
        ],
        Sources = [new(Citations.Hayden2021, Provenance.Published), new(Citations.NhsBackPain, Provenance.Guideline)],
    };
}
