namespace LowBackHip.Catalog;

/// <summary>Combinations of findings that several entries share: in red flags, so that one denial closes them together; in limits, so that no narrower finding slips by.</summary>
internal static class Combinations
{
    // A narrower finding stands for the broader one it implies: whoever reports only the narrower has the broader too.
    internal static Criterion SidePain { get; } = Findings.FlankPain | Findings.BilateralFlankPain;

    internal static Criterion PainDownTheLeg { get; } = Findings.PainBelowButtocks | Findings.PainBelowKnee | Findings.DermatomalLegPain;

    internal static Criterion WakesFromPain { get; } = Findings.NightPain | Findings.NightPainUnrelieved | Findings.WakesSecondHalfOfNight;

    internal static Criterion NotImproving { get; } = Findings.NoImprovementAfter4Weeks | Findings.NoImprovementAfter6Weeks;

    internal static Criterion StiffMornings { get; } = Findings.MorningStiffness | Findings.MorningStiffnessOver30Minutes | Findings.MorningStiffnessUnder60Minutes;

    internal static Criterion WorseStandingOnOneLeg { get; } = Findings.WorseStandingOnOneLeg | Findings.SingleLegStandOuterHipPain;

    internal static Criterion HeartOrArteryDisease { get; } = Findings.HeartOrArteryDisease | Findings.HeartFailureOrRecentHeartAttack;

    internal static Criterion KidneyDisease { get; } = Findings.KidneyDisease | Findings.Dialysis;

    internal static Criterion Pregnant { get; } = Findings.Pregnant | Findings.PregnantOver20Weeks | Findings.PregnantOver28Weeks;

    internal static Criterion LaterPregnancy { get; } = Findings.PregnantOver20Weeks | Findings.PregnantOver28Weeks;

    // Places.
    internal static Criterion PainInBack { get; } = Pain.In(PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx);

    /// <summary>Where the bones of the spine are; the sacrum and tailbone belong to the pelvis.</summary>
    internal static Criterion PainInSpine { get; } = Pain.In(PainRegion.Thoracic, PainRegion.Lumbar);

    internal static Criterion PainInHip { get; } = Pain.In(PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip);

    internal static Criterion PainInGroin { get; } = Pain.In(PainRegion.Groin, PainRegion.AnteriorHip);

    internal static Criterion PainInThighOrKnee { get; } = Pain.In(
        PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee);

    internal static Criterion PainInBelly { get; } = Findings.AbdominalPain | Pain.In(PainRegion.Pelvis);

    // One side only: pain in the middle or on both sides of the back is seldom from a kidney.
    internal static Criterion OneSidedBackPain { get; } = Pain.OnOneSideOf(PainRegion.Thoracic, PainRegion.Lumbar);

    internal static Criterion PainInLimbOrPelvis { get; } = Pain.In(
        PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip, PainRegion.Buttock, PainRegion.Pelvis, PainRegion.AnteriorThigh, PainRegion.MedialThigh,
        PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee, PainRegion.LowerLeg);

    internal static Criterion PainIntoGroin { get; } = Findings.PainSpreadsToGroin | Pain.In(PainRegion.Groin, PainRegion.Testicle);

    // Severity and course.
    internal static Criterion Severe { get; } = Findings.SeverePain | Findings.UnbearablePain;

    internal static Criterion Sudden { get; } = Findings.SuddenOnset;

    internal static Criterion Worsening { get; } = Findings.SteadilyWorsening | Findings.SuddenWorsening;

    internal static Criterion LastsAMonth { get; } = Duration.AtLeastDays(30) | NotImproving;

    internal static Criterion AtRestOrWorsening { get; } = Criterion.Any(
        WakesFromPain, Findings.WorseAtNight, Findings.ConstantPain, Findings.UnrelievedByRest, Findings.UnrelievedByPosition,
        Findings.SteadilyWorsening, Findings.SuddenWorsening);

    internal static Criterion BonePainAtRest { get; } = Criterion.Any(
        WakesFromPain, Findings.WorseAtNight,
        Findings.DeepAche & (Findings.ConstantPain | Findings.SteadilyWorsening | Findings.UnrelievedByRest));

    // Nerves.
    internal static Criterion Weakness { get; } = Criterion.Any(
        Findings.LegWeakness, Findings.ProgressiveLegWeakness, Findings.RapidlyProgressiveLegWeakness, Findings.FootDrop, Findings.WidespreadLegWeakness,
        Findings.BilateralLegWeakness);

    internal static Criterion NumbOrTinglingLeg { get; } = Findings.LegNumbness | Findings.LegTingling;

    internal static Criterion BladderChange { get; } =
        Findings.UrinaryRetention | Findings.DifficultyPassingUrine | Findings.BladderIncontinence | Findings.ReducedBladderFeeling;

    internal static Criterion BladderOrBowelChange { get; } = BladderChange | Findings.BowelIncontinence;

    // Illness.
    internal static Criterion FeverOrChills { get; } = Findings.Fever | Findings.Chills;

    internal static Criterion VeryUnwell { get; } = Criterion.Any(
        Findings.Confusion, Findings.FastHeartOrBreathless, Findings.Collapse, Findings.PaleAndClammy, Findings.CannotKeepFluidsDown);

    internal static Criterion WeakDefenses { get; } = Findings.Immunosuppression | Findings.Hiv;

    internal static Criterion Cancer { get; } = Findings.CancerHistory | Findings.CancerHasSpread;

    /// <summary>What makes a widened main artery likelier, and the ages from which guidance thinks of one.</summary>
    internal static Criterion AneurysmRisk { get; } =
        Findings.EverSmoked | Findings.CurrentSmoker | Findings.HighBloodPressure | Findings.FamilyHistoryAneurysm;

    internal static Criterion AneurysmAge { get; } = Age.Over(60) | (Age.Over(50) & AneurysmRisk);

    internal static Criterion UrinarySymptoms { get; } = Criterion.Any(
        Findings.PainfulUrination, Findings.UrinaryFrequency, Findings.UrinaryUrgency, Findings.SuspectedUrinaryInfection, Findings.BloodInUrine);

    /// <summary>The signs that a kidney stone gives: two with pain in the side; more, and the telling ones, with pain that is called back pain.</summary>
    internal static Criterion StonePattern { get; } = (SidePain | PainInBack) & Criterion.Any(
        SidePain & StoneSigns(2),
        OneSidedBackPain & Criterion.AtLeast(2, Findings.ColickyPain, Findings.Nausea | Findings.Vomiting, Findings.BloodInUrine, Findings.PreviousKidneyStones),
        StoneSigns(3) & (Findings.ColickyPain | Findings.Nausea | Findings.Vomiting | Findings.BloodInUrine | Findings.PreviousKidneyStones));

    // Injury and bone.
    internal static Criterion Accident { get; } = Findings.MajorTrauma | Onset.Was(PainOnset.AfterTrauma);

    internal static Criterion AnyFall { get; } = Findings.MinorTrauma | Accident;

    internal static Criterion SmallStrain { get; } = Criterion.Any(
        Findings.MinorTrauma, Findings.OnsetAfterLifting, Findings.OnsetAfterTwistingOrBending, Findings.SuddenOnset, Findings.FeltPop);

    internal static Criterion WeakBone { get; } = Criterion.Any(Findings.Osteoporosis, Findings.PreviousFragilityFracture, Findings.LongTermSteroidUse);

    /// <summary>The ages from which guidance expects fractures after little force: men over 65, women over 75, and so anyone over 75.</summary>
    internal static Criterion AgeOfFragileBone { get; } = (Person.IsMale & Age.Over(65)) | Age.Over(75);

    private static Criterion StoneSigns(int count) => Criterion.AtLeast(
        count,
        Findings.ColickyPain | Findings.CannotGetComfortable,
        PainIntoGroin,
        Findings.Nausea | Findings.Vomiting,
        Findings.BloodInUrine | Findings.DarkOrLittleUrine,
        Findings.SuddenOnset,
        Findings.PreviousKidneyStones | Findings.FamilyHistoryKidneyStones);

    internal static Criterion CannotUseTheLeg { get; } = Criterion.Any(Findings.CannotBearWeight, Findings.CannotWalk, Findings.RefusesToWalk);

    internal static Criterion WorseUnderWeight { get; } =
        WorseStandingOnOneLeg | Findings.CannotBearWeight | (Findings.WorseWalking & Findings.RelievedByRest);

    internal static Criterion TroubleWalking { get; } = Findings.Limp | Findings.DifficultyWalking | CannotUseTheLeg;
}
