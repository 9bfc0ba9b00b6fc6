// Written by DelegateWriter from the built-in catalog: do not edit.
using LowBackHip.Catalog;

namespace LowBackHip.Benchmarks.Baselines;

/// <summary>The red flags as lambdas. An answer is yes, no or null for not known, for which C#'s own operators on <c>bool?</c> do what has to be done.</summary>
internal sealed partial record Answers
{
    internal bool? SaddleNumbness { get; init; }

    internal bool? UrinaryRetention { get; init; }

    internal bool? DifficultyPassingUrine { get; init; }

    internal bool? BladderIncontinence { get; init; }

    internal bool? ReducedBladderFeeling { get; init; }

    internal bool? BilateralLegPain { get; init; }

    internal bool? BilateralLegWeakness { get; init; }

    internal bool? BilateralLegNumbness { get; init; }

    internal bool? BowelIncontinence { get; init; }

    internal bool? SexualDysfunction { get; init; }

    internal bool? SuddenWorsening { get; init; }

    internal bool? LegWeakness { get; init; }

    internal bool? ProgressiveLegWeakness { get; init; }

    internal bool? RapidlyProgressiveLegWeakness { get; init; }

    internal bool? FootDrop { get; init; }

    internal bool? WidespreadLegWeakness { get; init; }

    internal bool? UnsteadyGait { get; init; }

    internal bool? NeurogenicClaudication { get; init; }

    internal bool? RelievedBySitting { get; init; }

    internal bool? NoPainWhenSitting { get; init; }

    internal bool? RelievedByBendingForward { get; init; }

    internal bool? RelievedByLeaningOnCart { get; init; }

    internal bool? PainBelowKnee { get; init; }

    internal bool? DermatomalLegPain { get; init; }

    internal bool? LegNumbness { get; init; }

    internal bool? LegTingling { get; init; }

    internal bool? ElectricPain { get; init; }

    internal bool? UrinaryUrgency { get; init; }

    internal bool? UrinaryFrequency { get; init; }

    internal bool? SeverePain { get; init; }

    internal bool? UnbearablePain { get; init; }

    internal bool? PainBelowButtocks { get; init; }

    internal bool? SuddenOnset { get; init; }

    internal bool? FeltPop { get; init; }

    internal bool? OnsetAfterLifting { get; init; }

    internal bool? OnsetAfterTwistingOrBending { get; init; }

    internal bool? SaddleBurning { get; init; }

    internal bool? DifficultyWalking { get; init; }

    internal bool? CannotWalk { get; init; }

    internal bool? SteadilyWorsening { get; init; }

    internal bool? CancerHistory { get; init; }

    internal bool? CancerHasSpread { get; init; }

    internal bool? BandLikePain { get; init; }

    internal bool? LegGivesWay { get; init; }

    internal bool? NightPain { get; init; }

    internal bool? NightPainUnrelieved { get; init; }

    internal bool? WakesSecondHalfOfNight { get; init; }

    internal bool? WorseAtNight { get; init; }

    internal bool? ConstantPain { get; init; }

    internal bool? UnrelievedByRest { get; init; }

    internal bool? UnrelievedByPosition { get; init; }

    internal bool? RepeatedFalls { get; init; }

    internal bool? DarkOrLittleUrine { get; init; }

    internal bool? UnexplainedWeightLoss { get; init; }

    internal bool? NoImprovementAfter4Weeks { get; init; }

    internal bool? NoImprovementAfter6Weeks { get; init; }

    internal bool? NightSweats { get; init; }

    internal bool? LossOfAppetite { get; init; }

    internal bool? Fatigue { get; init; }

    internal bool? Malaise { get; init; }

    internal bool? PainkillersDoNotHelp { get; init; }

    internal bool? NsaidNoResponse { get; init; }

    internal bool? Constipation { get; init; }

    internal bool? DeepAche { get; init; }

    internal bool? HipSwelling { get; init; }

    internal bool? MajorTrauma { get; init; }

    internal bool? CannotBearWeight { get; init; }

    internal bool? RefusesToWalk { get; init; }

    internal bool? MidlineBackPain { get; init; }

    internal bool? MidlineSpinalTenderness { get; init; }

    internal bool? SpineShapeChange { get; init; }

    internal bool? Bruising { get; init; }

    internal bool? MinorTrauma { get; init; }

    internal bool? Limp { get; init; }

    internal bool? Osteoporosis { get; init; }

    internal bool? PreviousFragilityFracture { get; init; }

    internal bool? LongTermSteroidUse { get; init; }

    internal bool? HeightLoss { get; init; }

    internal bool? FirstEpisode { get; init; }

    internal bool? CannotSleep { get; init; }

    internal bool? WorseLyingDown { get; init; }

    internal bool? Fever { get; init; }

    internal bool? Chills { get; init; }

    internal bool? Confusion { get; init; }

    internal bool? FastHeartOrBreathless { get; init; }

    internal bool? Collapse { get; init; }

    internal bool? PaleAndClammy { get; init; }

    internal bool? CannotKeepFluidsDown { get; init; }

    internal bool? IvDrugUse { get; init; }

    internal bool? Immunosuppression { get; init; }

    internal bool? Hiv { get; init; }

    internal bool? RecentSpinalProcedure { get; init; }

    internal bool? RecentInfection { get; init; }

    internal bool? Dialysis { get; init; }

    internal bool? SkinInfection { get; init; }

    internal bool? Diabetes { get; init; }

    internal bool? TuberculosisExposure { get; init; }

    internal bool? HeartOrArteryDisease { get; init; }

    internal bool? HeartFailureOrRecentHeartAttack { get; init; }

    internal bool? SickleCellDisease { get; init; }

    internal bool? RecentJointSurgery { get; init; }

    internal bool? FlankPain { get; init; }

    internal bool? BilateralFlankPain { get; init; }

    internal bool? AbdominalPain { get; init; }

    internal bool? Faintness { get; init; }

    internal bool? PulsatingAbdomen { get; init; }

    internal bool? AorticAneurysm { get; init; }

    internal bool? EverSmoked { get; init; }

    internal bool? CurrentSmoker { get; init; }

    internal bool? HighBloodPressure { get; init; }

    internal bool? FamilyHistoryAneurysm { get; init; }

    internal bool? PainSpreadsToGroin { get; init; }

    internal bool? CannotGetComfortable { get; init; }

    internal bool? Sweating { get; init; }

    internal bool? TearingPain { get; init; }

    internal bool? ChestPain { get; init; }

    internal bool? BlackOrBloodyStool { get; init; }

    internal bool? StomachUlcerOrBleed { get; init; }

    internal bool? BloodThinner { get; init; }

    internal bool? HighCholesterol { get; init; }

    internal bool? Nausea { get; init; }

    internal bool? Vomiting { get; init; }

    internal bool? BloodClotHistory { get; init; }

    internal bool? ClottingDisorder { get; init; }

    internal bool? RecentSurgeryOrImmobility { get; init; }

    internal bool? AlternatingButtockPain { get; init; }

    internal bool? RelievedByMovement { get; init; }

    internal bool? NsaidGoodResponse { get; init; }

    internal bool? FamilyHistorySpondyloarthritis { get; init; }

    internal bool? SwollenJoints { get; init; }

    internal bool? HeelPain { get; init; }

    internal bool? Psoriasis { get; init; }

    internal bool? MorningStiffnessOver30Minutes { get; init; }

    internal bool? PastEyeInflammation { get; init; }

    internal bool? InflammatoryBowelDisease { get; init; }

    internal bool? PainfulRedEye { get; init; }

    internal bool? LegShortOrTurnedOut { get; init; }

    internal bool? HipReplacement { get; init; }

    internal bool? WorseWalking { get; init; }

    internal bool? WorseStandingOnOneLeg { get; init; }

    internal bool? SingleLegStandOuterHipPain { get; init; }

    internal bool? CannotLiftStraightLeg { get; init; }

    internal bool? RelievedByLyingDown { get; init; }

    internal bool? DullAche { get; init; }

    internal bool? WorseRunningOrJumping { get; init; }

    internal bool? ReducedHipMovement { get; init; }

    internal bool? HighTrainingLoad { get; init; }

    internal bool? LowEnergyIntake { get; init; }

    internal bool? RelievedByRest { get; init; }

    internal bool? MissedPeriod { get; init; }

    internal bool? HotSwollenJoint { get; init; }

    internal bool? RheumatoidArthritis { get; init; }

    internal bool? Obesity { get; init; }

    internal bool? WorseBendingBackward { get; init; }

    internal bool? ExtensionSports { get; init; }

    internal bool? VisibleSpineCurve { get; init; }

    internal bool? RecentSteroidCourse { get; init; }

    internal bool? SteroidTreatedIllness { get; init; }

    internal bool? HeavyAlcoholUse { get; init; }

    internal bool? Lupus { get; init; }

    internal bool? DeepSeaDiving { get; init; }

    internal bool? PreviousHipFractureOrDislocation { get; init; }

    internal bool? ColickyPain { get; init; }

    internal bool? BloodInUrine { get; init; }

    internal bool? PreviousKidneyStones { get; init; }

    internal bool? FamilyHistoryKidneyStones { get; init; }

    internal bool? SingleOrTransplantedKidney { get; init; }

    internal bool? KidneyDisease { get; init; }

    internal bool? Pregnant { get; init; }

    internal bool? PregnantOver20Weeks { get; init; }

    internal bool? PregnantOver28Weeks { get; init; }

    internal bool? PainfulUrination { get; init; }

    internal bool? SuspectedUrinaryInfection { get; init; }

    internal bool? ProstateTrouble { get; init; }

    internal bool? OnsetAfterOveruse { get; init; }

    internal bool? BlisteringRashOneSide { get; init; }

    internal bool? VaginalBleeding { get; init; }

    internal bool? Contractions { get; init; }

    internal bool? CouldBePregnant { get; init; }

    internal bool? ShoulderTipPain { get; init; }

    internal bool? CrampingPain { get; init; }

    internal bool? VaginalDischarge { get; init; }

    internal bool? OvarianCysts { get; init; }

    internal bool? PainWithSex { get; init; }

    internal bool? SexualInfectionRisk { get; init; }

    internal bool? Iud { get; init; }

    internal bool? PainWithPeriods { get; init; }

    internal bool? HeavyOrPainfulPeriods { get; init; }

    internal bool? FunctionDeclining { get; init; }

    internal bool? WorseBowelMovement { get; init; }

    internal bool? Endometriosis { get; init; }

    internal bool? TesticularPain { get; init; }

    internal bool? GroinLump { get; init; }

    internal bool? WorseWithMovement { get; init; }

    internal bool? ColdOrBlueLeg { get; init; }

    internal bool? FootPainAtRest { get; init; }

    internal bool? CalfClaudication { get; init; }

    internal bool? RelievedByStandingStill { get; init; }

    internal bool? CalfSwelling { get; init; }

    internal bool? ShoulderStiffness { get; init; }

    internal bool? HipStiffness { get; init; }

    internal bool? MorningStiffness { get; init; }

    internal bool? MorningStiffnessUnder60Minutes { get; init; }

    internal bool? WorseInMorning { get; init; }

    internal bool? DifficultyRisingFromChair { get; init; }

    internal bool? HeadacheJawOrVisionSymptoms { get; init; }

    internal bool? WorseAfterRest { get; init; }

    internal bool? InterferesWithDailyActivities { get; init; }

    internal bool? CannotWork { get; init; }

    internal static Answers Of(Presentation said) => new()
    {
        Age = said.Age,
        Sex = said.Sex,
        Onset = said.Onset,
        DurationDays = said.DurationDays,
        Intensity = said.Intensity?.Value,
        Sites = said.Sites,
        SaddleNumbness = Read(said, Findings.SaddleNumbness),
        UrinaryRetention = Read(said, Findings.UrinaryRetention),
        DifficultyPassingUrine = Read(said, Findings.DifficultyPassingUrine),
        BladderIncontinence = Read(said, Findings.BladderIncontinence),
        ReducedBladderFeeling = Read(said, Findings.ReducedBladderFeeling),
        BilateralLegPain = Read(said, Findings.BilateralLegPain),
        BilateralLegWeakness = Read(said, Findings.BilateralLegWeakness),
        BilateralLegNumbness = Read(said, Findings.BilateralLegNumbness),
        BowelIncontinence = Read(said, Findings.BowelIncontinence),
        SexualDysfunction = Read(said, Findings.SexualDysfunction),
        SuddenWorsening = Read(said, Findings.SuddenWorsening),
        LegWeakness = Read(said, Findings.LegWeakness),
        ProgressiveLegWeakness = Read(said, Findings.ProgressiveLegWeakness),
        RapidlyProgressiveLegWeakness = Read(said, Findings.RapidlyProgressiveLegWeakness),
        FootDrop = Read(said, Findings.FootDrop),
        WidespreadLegWeakness = Read(said, Findings.WidespreadLegWeakness),
        UnsteadyGait = Read(said, Findings.UnsteadyGait),
        NeurogenicClaudication = Read(said, Findings.NeurogenicClaudication),
        RelievedBySitting = Read(said, Findings.RelievedBySitting),
        NoPainWhenSitting = Read(said, Findings.NoPainWhenSitting),
        RelievedByBendingForward = Read(said, Findings.RelievedByBendingForward),
        RelievedByLeaningOnCart = Read(said, Findings.RelievedByLeaningOnCart),
        PainBelowKnee = Read(said, Findings.PainBelowKnee),
        DermatomalLegPain = Read(said, Findings.DermatomalLegPain),
        LegNumbness = Read(said, Findings.LegNumbness),
        LegTingling = Read(said, Findings.LegTingling),
        ElectricPain = Read(said, Findings.ElectricPain),
        UrinaryUrgency = Read(said, Findings.UrinaryUrgency),
        UrinaryFrequency = Read(said, Findings.UrinaryFrequency),
        SeverePain = Read(said, Findings.SeverePain),
        UnbearablePain = Read(said, Findings.UnbearablePain),
        PainBelowButtocks = Read(said, Findings.PainBelowButtocks),
        SuddenOnset = Read(said, Findings.SuddenOnset),
        FeltPop = Read(said, Findings.FeltPop),
        OnsetAfterLifting = Read(said, Findings.OnsetAfterLifting),
        OnsetAfterTwistingOrBending = Read(said, Findings.OnsetAfterTwistingOrBending),
        SaddleBurning = Read(said, Findings.SaddleBurning),
        DifficultyWalking = Read(said, Findings.DifficultyWalking),
        CannotWalk = Read(said, Findings.CannotWalk),
        SteadilyWorsening = Read(said, Findings.SteadilyWorsening),
        CancerHistory = Read(said, Findings.CancerHistory),
        CancerHasSpread = Read(said, Findings.CancerHasSpread),
        BandLikePain = Read(said, Findings.BandLikePain),
        LegGivesWay = Read(said, Findings.LegGivesWay),
        NightPain = Read(said, Findings.NightPain),
        NightPainUnrelieved = Read(said, Findings.NightPainUnrelieved),
        WakesSecondHalfOfNight = Read(said, Findings.WakesSecondHalfOfNight),
        WorseAtNight = Read(said, Findings.WorseAtNight),
        ConstantPain = Read(said, Findings.ConstantPain),
        UnrelievedByRest = Read(said, Findings.UnrelievedByRest),
        UnrelievedByPosition = Read(said, Findings.UnrelievedByPosition),
        RepeatedFalls = Read(said, Findings.RepeatedFalls),
        DarkOrLittleUrine = Read(said, Findings.DarkOrLittleUrine),
        UnexplainedWeightLoss = Read(said, Findings.UnexplainedWeightLoss),
        NoImprovementAfter4Weeks = Read(said, Findings.NoImprovementAfter4Weeks),
        NoImprovementAfter6Weeks = Read(said, Findings.NoImprovementAfter6Weeks),
        NightSweats = Read(said, Findings.NightSweats),
        LossOfAppetite = Read(said, Findings.LossOfAppetite),
        Fatigue = Read(said, Findings.Fatigue),
        Malaise = Read(said, Findings.Malaise),
        PainkillersDoNotHelp = Read(said, Findings.PainkillersDoNotHelp),
        NsaidNoResponse = Read(said, Findings.NsaidNoResponse),
        Constipation = Read(said, Findings.Constipation),
        DeepAche = Read(said, Findings.DeepAche),
        HipSwelling = Read(said, Findings.HipSwelling),
        MajorTrauma = Read(said, Findings.MajorTrauma),
        CannotBearWeight = Read(said, Findings.CannotBearWeight),
        RefusesToWalk = Read(said, Findings.RefusesToWalk),
        MidlineBackPain = Read(said, Findings.MidlineBackPain),
        MidlineSpinalTenderness = Read(said, Findings.MidlineSpinalTenderness),
        SpineShapeChange = Read(said, Findings.SpineShapeChange),
        Bruising = Read(said, Findings.Bruising),
        MinorTrauma = Read(said, Findings.MinorTrauma),
        Limp = Read(said, Findings.Limp),
        Osteoporosis = Read(said, Findings.Osteoporosis),
        PreviousFragilityFracture = Read(said, Findings.PreviousFragilityFracture),
        LongTermSteroidUse = Read(said, Findings.LongTermSteroidUse),
        HeightLoss = Read(said, Findings.HeightLoss),
        FirstEpisode = Read(said, Findings.FirstEpisode),
        CannotSleep = Read(said, Findings.CannotSleep),
        WorseLyingDown = Read(said, Findings.WorseLyingDown),
        Fever = Read(said, Findings.Fever),
        Chills = Read(said, Findings.Chills),
        Confusion = Read(said, Findings.Confusion),
        FastHeartOrBreathless = Read(said, Findings.FastHeartOrBreathless),
        Collapse = Read(said, Findings.Collapse),
        PaleAndClammy = Read(said, Findings.PaleAndClammy),
        CannotKeepFluidsDown = Read(said, Findings.CannotKeepFluidsDown),
        IvDrugUse = Read(said, Findings.IvDrugUse),
        Immunosuppression = Read(said, Findings.Immunosuppression),
        Hiv = Read(said, Findings.Hiv),
        RecentSpinalProcedure = Read(said, Findings.RecentSpinalProcedure),
        RecentInfection = Read(said, Findings.RecentInfection),
        Dialysis = Read(said, Findings.Dialysis),
        SkinInfection = Read(said, Findings.SkinInfection),
        Diabetes = Read(said, Findings.Diabetes),
        TuberculosisExposure = Read(said, Findings.TuberculosisExposure),
        HeartOrArteryDisease = Read(said, Findings.HeartOrArteryDisease),
        HeartFailureOrRecentHeartAttack = Read(said, Findings.HeartFailureOrRecentHeartAttack),
        SickleCellDisease = Read(said, Findings.SickleCellDisease),
        RecentJointSurgery = Read(said, Findings.RecentJointSurgery),
        FlankPain = Read(said, Findings.FlankPain),
        BilateralFlankPain = Read(said, Findings.BilateralFlankPain),
        AbdominalPain = Read(said, Findings.AbdominalPain),
        Faintness = Read(said, Findings.Faintness),
        PulsatingAbdomen = Read(said, Findings.PulsatingAbdomen),
        AorticAneurysm = Read(said, Findings.AorticAneurysm),
        EverSmoked = Read(said, Findings.EverSmoked),
        CurrentSmoker = Read(said, Findings.CurrentSmoker),
        HighBloodPressure = Read(said, Findings.HighBloodPressure),
        FamilyHistoryAneurysm = Read(said, Findings.FamilyHistoryAneurysm),
        PainSpreadsToGroin = Read(said, Findings.PainSpreadsToGroin),
        CannotGetComfortable = Read(said, Findings.CannotGetComfortable),
        Sweating = Read(said, Findings.Sweating),
        TearingPain = Read(said, Findings.TearingPain),
        ChestPain = Read(said, Findings.ChestPain),
        BlackOrBloodyStool = Read(said, Findings.BlackOrBloodyStool),
        StomachUlcerOrBleed = Read(said, Findings.StomachUlcerOrBleed),
        BloodThinner = Read(said, Findings.BloodThinner),
        HighCholesterol = Read(said, Findings.HighCholesterol),
        Nausea = Read(said, Findings.Nausea),
        Vomiting = Read(said, Findings.Vomiting),
        BloodClotHistory = Read(said, Findings.BloodClotHistory),
        ClottingDisorder = Read(said, Findings.ClottingDisorder),
        RecentSurgeryOrImmobility = Read(said, Findings.RecentSurgeryOrImmobility),
        AlternatingButtockPain = Read(said, Findings.AlternatingButtockPain),
        RelievedByMovement = Read(said, Findings.RelievedByMovement),
        NsaidGoodResponse = Read(said, Findings.NsaidGoodResponse),
        FamilyHistorySpondyloarthritis = Read(said, Findings.FamilyHistorySpondyloarthritis),
        SwollenJoints = Read(said, Findings.SwollenJoints),
        HeelPain = Read(said, Findings.HeelPain),
        Psoriasis = Read(said, Findings.Psoriasis),
        MorningStiffnessOver30Minutes = Read(said, Findings.MorningStiffnessOver30Minutes),
        PastEyeInflammation = Read(said, Findings.PastEyeInflammation),
        InflammatoryBowelDisease = Read(said, Findings.InflammatoryBowelDisease),
        PainfulRedEye = Read(said, Findings.PainfulRedEye),
        LegShortOrTurnedOut = Read(said, Findings.LegShortOrTurnedOut),
        HipReplacement = Read(said, Findings.HipReplacement),
        WorseWalking = Read(said, Findings.WorseWalking),
        WorseStandingOnOneLeg = Read(said, Findings.WorseStandingOnOneLeg),
        SingleLegStandOuterHipPain = Read(said, Findings.SingleLegStandOuterHipPain),
        CannotLiftStraightLeg = Read(said, Findings.CannotLiftStraightLeg),
        RelievedByLyingDown = Read(said, Findings.RelievedByLyingDown),
        DullAche = Read(said, Findings.DullAche),
        WorseRunningOrJumping = Read(said, Findings.WorseRunningOrJumping),
        ReducedHipMovement = Read(said, Findings.ReducedHipMovement),
        HighTrainingLoad = Read(said, Findings.HighTrainingLoad),
        LowEnergyIntake = Read(said, Findings.LowEnergyIntake),
        RelievedByRest = Read(said, Findings.RelievedByRest),
        MissedPeriod = Read(said, Findings.MissedPeriod),
        HotSwollenJoint = Read(said, Findings.HotSwollenJoint),
        RheumatoidArthritis = Read(said, Findings.RheumatoidArthritis),
        Obesity = Read(said, Findings.Obesity),
        WorseBendingBackward = Read(said, Findings.WorseBendingBackward),
        ExtensionSports = Read(said, Findings.ExtensionSports),
        VisibleSpineCurve = Read(said, Findings.VisibleSpineCurve),
        RecentSteroidCourse = Read(said, Findings.RecentSteroidCourse),
        SteroidTreatedIllness = Read(said, Findings.SteroidTreatedIllness),
        HeavyAlcoholUse = Read(said, Findings.HeavyAlcoholUse),
        Lupus = Read(said, Findings.Lupus),
        DeepSeaDiving = Read(said, Findings.DeepSeaDiving),
        PreviousHipFractureOrDislocation = Read(said, Findings.PreviousHipFractureOrDislocation),
        ColickyPain = Read(said, Findings.ColickyPain),
        BloodInUrine = Read(said, Findings.BloodInUrine),
        PreviousKidneyStones = Read(said, Findings.PreviousKidneyStones),
        FamilyHistoryKidneyStones = Read(said, Findings.FamilyHistoryKidneyStones),
        SingleOrTransplantedKidney = Read(said, Findings.SingleOrTransplantedKidney),
        KidneyDisease = Read(said, Findings.KidneyDisease),
        Pregnant = Read(said, Findings.Pregnant),
        PregnantOver20Weeks = Read(said, Findings.PregnantOver20Weeks),
        PregnantOver28Weeks = Read(said, Findings.PregnantOver28Weeks),
        PainfulUrination = Read(said, Findings.PainfulUrination),
        SuspectedUrinaryInfection = Read(said, Findings.SuspectedUrinaryInfection),
        ProstateTrouble = Read(said, Findings.ProstateTrouble),
        OnsetAfterOveruse = Read(said, Findings.OnsetAfterOveruse),
        BlisteringRashOneSide = Read(said, Findings.BlisteringRashOneSide),
        VaginalBleeding = Read(said, Findings.VaginalBleeding),
        Contractions = Read(said, Findings.Contractions),
        CouldBePregnant = Read(said, Findings.CouldBePregnant),
        ShoulderTipPain = Read(said, Findings.ShoulderTipPain),
        CrampingPain = Read(said, Findings.CrampingPain),
        VaginalDischarge = Read(said, Findings.VaginalDischarge),
        OvarianCysts = Read(said, Findings.OvarianCysts),
        PainWithSex = Read(said, Findings.PainWithSex),
        SexualInfectionRisk = Read(said, Findings.SexualInfectionRisk),
        Iud = Read(said, Findings.Iud),
        PainWithPeriods = Read(said, Findings.PainWithPeriods),
        HeavyOrPainfulPeriods = Read(said, Findings.HeavyOrPainfulPeriods),
        FunctionDeclining = Read(said, Findings.FunctionDeclining),
        WorseBowelMovement = Read(said, Findings.WorseBowelMovement),
        Endometriosis = Read(said, Findings.Endometriosis),
        TesticularPain = Read(said, Findings.TesticularPain),
        GroinLump = Read(said, Findings.GroinLump),
        WorseWithMovement = Read(said, Findings.WorseWithMovement),
        ColdOrBlueLeg = Read(said, Findings.ColdOrBlueLeg),
        FootPainAtRest = Read(said, Findings.FootPainAtRest),
        CalfClaudication = Read(said, Findings.CalfClaudication),
        RelievedByStandingStill = Read(said, Findings.RelievedByStandingStill),
        CalfSwelling = Read(said, Findings.CalfSwelling),
        ShoulderStiffness = Read(said, Findings.ShoulderStiffness),
        HipStiffness = Read(said, Findings.HipStiffness),
        MorningStiffness = Read(said, Findings.MorningStiffness),
        MorningStiffnessUnder60Minutes = Read(said, Findings.MorningStiffnessUnder60Minutes),
        WorseInMorning = Read(said, Findings.WorseInMorning),
        DifficultyRisingFromChair = Read(said, Findings.DifficultyRisingFromChair),
        HeadacheJawOrVisionSymptoms = Read(said, Findings.HeadacheJawOrVisionSymptoms),
        WorseAfterRest = Read(said, Findings.WorseAfterRest),
        InterferesWithDailyActivities = Read(said, Findings.InterferesWithDailyActivities),
        CannotWork = Read(said, Findings.CannotWork),
    };
}

internal static class HandWrittenFlags
{
    internal static readonly (string Id, Disposition Disposition, Func<Answers, bool?> Decide)[] All =
    [
        ("saddle-numbness", Disposition.Emergency, static a => a.SaddleNumbness),
        ("bladder-change", Disposition.Emergency, static a => (a.UrinaryRetention | a.DifficultyPassingUrine | a.BladderIncontinence | a.ReducedBladderFeeling)),
        ("bladder-change-with-both-legs", Disposition.Emergency, static a => ((a.UrinaryRetention | a.DifficultyPassingUrine | a.BladderIncontinence | a.ReducedBladderFeeling) & (a.BilateralLegPain | a.BilateralLegWeakness | a.BilateralLegNumbness))),
        ("bowel-control-loss", Disposition.Emergency, static a => a.BowelIncontinence),
        ("sexual-function-change", Disposition.Emergency, static a => a.SexualDysfunction),
        ("both-legs-weak", Disposition.Emergency, static a => a.BilateralLegWeakness),
        ("both-legs-numb-and-new", Disposition.Emergency, static a => (a.BilateralLegNumbness & (Answers.AtMost(a.DurationDays, 14) | a.SuddenWorsening | a.LegWeakness | a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.FootDrop | a.WidespreadLegWeakness | a.BilateralLegWeakness | a.UnsteadyGait))),
        ("both-legs-pain-new", Disposition.Emergency, static a => (a.BilateralLegPain & Answers.AtMost(a.DurationDays, 14) & (a.PainBelowKnee | a.DermatomalLegPain | a.LegNumbness | a.LegTingling | a.ElectricPain | a.LegWeakness | a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.FootDrop | a.WidespreadLegWeakness | a.BilateralLegWeakness))),
        ("leg-weakness-rapid", Disposition.Emergency, static a => a.RapidlyProgressiveLegWeakness),
        ("leg-weakness-with-bladder-or-saddle", Disposition.Emergency, static a => ((a.LegWeakness | a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.FootDrop | a.WidespreadLegWeakness | a.BilateralLegWeakness) & (a.UrinaryRetention | a.DifficultyPassingUrine | a.BladderIncontinence | a.ReducedBladderFeeling | a.BowelIncontinence | a.SaddleNumbness | a.SexualDysfunction))),
        ("cancer-with-nerve-signs", Disposition.Emergency, static a => ((a.CancerHistory | a.CancerHasSpread) & (a.LegWeakness | a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.FootDrop | a.WidespreadLegWeakness | a.BilateralLegWeakness | a.LegNumbness | a.BilateralLegNumbness | a.SaddleNumbness | a.UnsteadyGait | a.CannotWalk | a.UrinaryRetention | a.DifficultyPassingUrine | a.BladderIncontinence | a.ReducedBladderFeeling | a.BowelIncontinence))),
        ("cancer-with-trouble-walking", Disposition.Emergency, static a => ((a.CancerHistory | a.CancerHasSpread) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) | a.BandLikePain) & (a.LegGivesWay | (a.DifficultyWalking & ((a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight) | a.WorseAtNight | a.ConstantPain | a.UnrelievedByRest | a.UnrelievedByPosition | a.SteadilyWorsening | a.SuddenWorsening)) | ((a.DifficultyWalking | a.RepeatedFalls | a.DarkOrLittleUrine) & (a.CancerHasSpread | a.BandLikePain)) | Answers.Count(2, a.DifficultyWalking, a.RepeatedFalls, a.DarkOrLittleUrine)))),
        ("upper-back-pain-with-weak-legs", Disposition.Emergency, static a => (a.Hurts(Laterality.Any, PainRegion.Thoracic) & (a.BilateralLegWeakness | (a.BilateralLegNumbness & a.UnsteadyGait)))),
        ("serious-accident", Disposition.Emergency, static a => (a.MajorTrauma & (Answers.AtMost(a.DurationDays, 2) | (Answers.AtMost(a.DurationDays, 14) & (a.SeverePain | a.UnbearablePain | a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk | a.LegWeakness | a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.FootDrop | a.WidespreadLegWeakness | a.BilateralLegWeakness | a.LegNumbness | a.MidlineBackPain | a.MidlineSpinalTenderness | a.SpineShapeChange | a.DifficultyWalking))))),
        ("injury-with-weakness", Disposition.Emergency, static a => ((a.MinorTrauma | a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & (a.LegWeakness | a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.FootDrop | a.WidespreadLegWeakness | a.BilateralLegWeakness) & Answers.AtMost(a.DurationDays, 14))),
        ("fever-very-unwell", Disposition.Emergency, static a => ((a.Fever | a.Chills) & (a.Confusion | a.FastHeartOrBreathless | a.Collapse | a.PaleAndClammy | a.CannotKeepFluidsDown))),
        ("fever-at-high-risk", Disposition.Emergency, static a => ((a.Fever | a.Chills) & (a.IvDrugUse | a.Immunosuppression | a.Hiv | a.RecentSpinalProcedure | a.RecentInfection | a.Dialysis | (a.SkinInfection & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar))))),
        ("fever-with-nerve-signs", Disposition.Emergency, static a => ((a.Fever | a.Chills) & (a.LegWeakness | a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.FootDrop | a.WidespreadLegWeakness | a.BilateralLegWeakness | a.BilateralLegNumbness | a.SaddleNumbness | a.UnsteadyGait | a.UrinaryRetention | a.DifficultyPassingUrine | a.BladderIncontinence | a.ReducedBladderFeeling | a.BowelIncontinence | (a.Fever & a.LegNumbness)))),
        ("confusion", Disposition.Emergency, static a => a.Confusion),
        ("endocarditis-pattern", Disposition.Emergency, static a => (a.Fever & (a.IvDrugUse | a.RecentInfection | a.HeartOrArteryDisease | a.HeartFailureOrRecentHeartAttack | a.Dialysis) & (a.NightSweats | a.Fatigue | a.Malaise | a.FastHeartOrBreathless | a.LossOfAppetite))),
        ("fever-with-bone-infection-risk", Disposition.Emergency, static a => (a.Fever & (a.SickleCellDisease | a.SkinInfection | a.RecentJointSurgery))),
        ("collapse-with-pain-over-50", Disposition.Emergency, static a => (Answers.AtLeast(a.Age, 50) & (((a.Collapse | a.PaleAndClammy) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) | a.FlankPain | a.BilateralFlankPain | a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis) | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) | a.Hurts(Laterality.Any, PainRegion.Buttock))) | (a.Faintness & (a.SuddenOnset | a.SeverePain | a.UnbearablePain) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) | a.FlankPain | a.BilateralFlankPain | a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)))))),
        ("pulsing-belly-over-50", Disposition.Emergency, static a => (Answers.AtLeast(a.Age, 50) & a.PulsatingAbdomen)),
        ("known-aneurysm-with-new-pain", Disposition.Emergency, static a => (a.AorticAneurysm & (Answers.AtMost(a.DurationDays, 42) | a.SuddenOnset | a.SeverePain | a.UnbearablePain | a.SteadilyWorsening | a.SuddenWorsening | a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)))),
        ("belly-and-back-pain-at-aneurysm-age", Disposition.Emergency, static a => ((Answers.MoreThan(a.Age, 60) | (Answers.MoreThan(a.Age, 50) & (a.EverSmoked | a.CurrentSmoker | a.HighBloodPressure | a.FamilyHistoryAneurysm))) & a.AbdominalPain & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) | a.FlankPain | a.BilateralFlankPain | a.PainSpreadsToGroin | a.Hurts(Laterality.Any, PainRegion.Groin)) & ((Answers.AtMost(a.DurationDays, 14) & (a.SuddenOnset | a.SeverePain | a.UnbearablePain | a.ConstantPain | a.SteadilyWorsening | a.SuddenWorsening)) | ((a.SeverePain | a.UnbearablePain) & (a.EverSmoked | a.CurrentSmoker | a.HighBloodPressure | a.FamilyHistoryAneurysm | a.HeartOrArteryDisease | a.HeartFailureOrRecentHeartAttack))))),
        ("sudden-pain-without-easing-at-aneurysm-age", Disposition.Emergency, static a => ((Answers.MoreThan(a.Age, 60) | (Answers.MoreThan(a.Age, 50) & (a.EverSmoked | a.CurrentSmoker | a.HighBloodPressure | a.FamilyHistoryAneurysm))) & a.SuddenOnset & (a.SeverePain | a.UnbearablePain) & (a.UnrelievedByPosition | a.CannotGetComfortable | a.PaleAndClammy | a.Faintness | a.Sweating) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) | a.FlankPain | a.BilateralFlankPain | a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)))),
        ("tearing-pain", Disposition.Emergency, static a => (a.TearingPain & (a.SuddenOnset | a.ChestPain | a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Chest, PainRegion.Abdomen) | a.SeverePain | a.UnbearablePain))),
        ("sudden-severe-upper-back-pain", Disposition.Emergency, static a => (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Chest) & a.SuddenOnset & (a.SeverePain | a.UnbearablePain) & (a.Sweating | a.PaleAndClammy | a.Faintness | a.Collapse | a.FastHeartOrBreathless | a.LegWeakness | a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.FootDrop | a.WidespreadLegWeakness | a.BilateralLegWeakness))),
        ("faintness-at-risk-of-bleeding", Disposition.Emergency, static a => ((a.Faintness | a.Collapse | a.PaleAndClammy) & (a.BlackOrBloodyStool | ((a.StomachUlcerOrBleed | a.BloodThinner) & (a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis) | ((a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) | a.FlankPain | a.BilateralFlankPain) & Answers.AtMost(a.DurationDays, 14))))))),
        ("chest-pain", Disposition.Emergency, static a => a.ChestPain),
        ("upper-back-pain-with-heart-signs", Disposition.Emergency, static a => (a.Hurts(Laterality.Any, PainRegion.Thoracic) & (Answers.AtLeast(a.Age, 40) | a.HeartOrArteryDisease | a.HeartFailureOrRecentHeartAttack | a.Diabetes | a.HighBloodPressure | a.HighCholesterol | a.CurrentSmoker) & (a.FastHeartOrBreathless | Answers.Count(2, (a.Sweating | a.PaleAndClammy), (a.Nausea | a.Vomiting), (a.Faintness | a.Collapse))))),
        ("breathless-at-risk-of-clot", Disposition.Emergency, static a => (a.FastHeartOrBreathless & (a.BloodClotHistory | a.ClottingDisorder | a.RecentSurgeryOrImmobility | a.RecentJointSurgery | a.CancerHistory | a.CancerHasSpread))),
        ("fall-and-cannot-stand", Disposition.Emergency, static a => ((a.MinorTrauma | a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) | a.Hurts(Laterality.Any, PainRegion.Buttock, PainRegion.Pelvis) | a.Hurts(Laterality.Any, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee) | a.HipSwelling) & (a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk | a.LegShortOrTurnedOut))),
        ("leg-short-or-turned-out", Disposition.Emergency, static a => (a.LegShortOrTurnedOut & (a.MinorTrauma | a.MajorTrauma | a.Began(PainOnset.AfterTrauma) | a.SuddenOnset | a.FeltPop | a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk | ((a.SeverePain | a.UnbearablePain) & Answers.AtMost(a.DurationDays, 42))))),
        ("cannot-bear-weight-over-60", Disposition.Emergency, static a => (Answers.AtLeast(a.Age, 60) & a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) & (a.CannotBearWeight | a.CannotWalk) & Answers.AtMost(a.DurationDays, 14))),
        ("accident-with-pelvic-pain", Disposition.Emergency, static a => (a.MajorTrauma & a.Hurts(Laterality.Any, PainRegion.Pelvis, PainRegion.Sacroiliac, PainRegion.Buttock, PainRegion.Groin) & Answers.AtMost(a.DurationDays, 14))),
        ("dislocation-after-force", Disposition.Emergency, static a => ((a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) & a.LegShortOrTurnedOut & (a.CannotBearWeight | a.CannotWalk | a.ReducedHipMovement) & Answers.AtMost(a.DurationDays, 7))),
        ("artificial-hip-suddenly-useless", Disposition.Emergency, static a => (a.HipReplacement & (((a.SuddenOnset | a.FeltPop | a.MinorTrauma | a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & (a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk | a.LegShortOrTurnedOut | a.ReducedHipMovement)) | (a.LegShortOrTurnedOut & (a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk))))),
        ("hip-pain-with-fever-and-lost-function", Disposition.Emergency, static a => (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) & (a.Fever | a.Chills) & (a.SeverePain | a.UnbearablePain | a.CannotBearWeight | a.CannotWalk | a.ReducedHipMovement | a.HotSwollenJoint) & Answers.AtMost(a.DurationDays, 14))),
        ("severe-hip-pain-at-risk-of-infection", Disposition.Emergency, static a => (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) & Answers.AtMost(a.DurationDays, 7) & (a.SeverePain | a.UnbearablePain) & (a.CannotBearWeight | a.CannotWalk | a.ReducedHipMovement | a.HotSwollenJoint) & (a.RheumatoidArthritis | a.Diabetes | a.Immunosuppression | a.Hiv | a.RecentJointSurgery | a.SkinInfection | a.IvDrugUse | a.HipReplacement | a.Dialysis))),
        ("artificial-hip-with-infection-signs", Disposition.Emergency, static a => (a.HipReplacement & (a.Fever | a.Chills | a.HotSwollenJoint | a.SkinInfection))),
        ("child-fever-and-leg-not-used", Disposition.Emergency, static a => (a.Fever & (a.RefusesToWalk | (Answers.LessThan(a.Age, 18) & (a.CannotBearWeight | a.CannotWalk))))),
        ("child-fever-and-unwell", Disposition.Emergency, static a => (!Answers.AtLeast(a.Age, 18) & (a.Fever & (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) | a.Hurts(Laterality.Any, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee) | a.Hurts(Laterality.Any, PainRegion.LowerLeg, PainRegion.Foot, PainRegion.Buttock) | a.Limp | a.RefusesToWalk | a.CannotBearWeight) & (a.Confusion | a.LossOfAppetite | a.CannotKeepFluidsDown | a.FastHeartOrBreathless | a.PaleAndClammy | a.Malaise)))),
        ("child-hot-joint", Disposition.Emergency, static a => (!Answers.AtLeast(a.Age, 18) & (a.HotSwollenJoint & a.Fever))),
        ("slipped-hip-unstable", Disposition.Emergency, static a => (Answers.AtLeast(a.Age, 8) & !Answers.AtLeast(a.Age, 16) & ((a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) | a.Hurts(Laterality.Any, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee) | a.Limp) & (a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk)))),
        ("colic-out-of-control", Disposition.Emergency, static a => ((a.FlankPain | a.BilateralFlankPain | a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx)) & (((a.FlankPain | a.BilateralFlankPain) & Answers.Count(2, (a.ColickyPain | a.CannotGetComfortable), (a.PainSpreadsToGroin | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.Testicle)), (a.Nausea | a.Vomiting), (a.BloodInUrine | a.DarkOrLittleUrine), a.SuddenOnset, (a.PreviousKidneyStones | a.FamilyHistoryKidneyStones))) | (a.Hurts(Laterality.One, PainRegion.Thoracic, PainRegion.Lumbar) & Answers.Count(2, a.ColickyPain, (a.Nausea | a.Vomiting), a.BloodInUrine, a.PreviousKidneyStones)) | (Answers.Count(3, (a.ColickyPain | a.CannotGetComfortable), (a.PainSpreadsToGroin | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.Testicle)), (a.Nausea | a.Vomiting), (a.BloodInUrine | a.DarkOrLittleUrine), a.SuddenOnset, (a.PreviousKidneyStones | a.FamilyHistoryKidneyStones)) & (a.ColickyPain | a.Nausea | a.Vomiting | a.BloodInUrine | a.PreviousKidneyStones))) & (a.UnbearablePain | a.CannotKeepFluidsDown | a.PainkillersDoNotHelp | (a.Vomiting & (a.SeverePain | a.UnbearablePain | a.CannotGetComfortable | a.UnrelievedByPosition | a.ColickyPain))))),
        ("colic-with-danger", Disposition.Emergency, static a => ((a.FlankPain | a.BilateralFlankPain | a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx)) & (((a.FlankPain | a.BilateralFlankPain | a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx)) & (((a.FlankPain | a.BilateralFlankPain) & Answers.Count(2, (a.ColickyPain | a.CannotGetComfortable), (a.PainSpreadsToGroin | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.Testicle)), (a.Nausea | a.Vomiting), (a.BloodInUrine | a.DarkOrLittleUrine), a.SuddenOnset, (a.PreviousKidneyStones | a.FamilyHistoryKidneyStones))) | (a.Hurts(Laterality.One, PainRegion.Thoracic, PainRegion.Lumbar) & Answers.Count(2, a.ColickyPain, (a.Nausea | a.Vomiting), a.BloodInUrine, a.PreviousKidneyStones)) | (Answers.Count(3, (a.ColickyPain | a.CannotGetComfortable), (a.PainSpreadsToGroin | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.Testicle)), (a.Nausea | a.Vomiting), (a.BloodInUrine | a.DarkOrLittleUrine), a.SuddenOnset, (a.PreviousKidneyStones | a.FamilyHistoryKidneyStones)) & (a.ColickyPain | a.Nausea | a.Vomiting | a.BloodInUrine | a.PreviousKidneyStones)))) | ((a.FlankPain | a.BilateralFlankPain) & (a.ColickyPain | a.CannotGetComfortable | a.PainSpreadsToGroin | a.BloodInUrine | a.PreviousKidneyStones))) & (a.Fever | a.Chills | a.SingleOrTransplantedKidney | a.KidneyDisease | a.Dialysis | a.UrinaryRetention))),
        ("colic-in-pregnancy", Disposition.Emergency, static a => ((a.Pregnant | a.PregnantOver20Weeks | a.PregnantOver28Weeks) & (a.FlankPain | a.BilateralFlankPain) & (a.SeverePain | a.UnbearablePain | a.ColickyPain | a.CannotGetComfortable | a.PainSpreadsToGroin | a.BloodInUrine | a.Fever | a.Chills))),
        ("colic-first-time-over-60", Disposition.Emergency, static a => (Answers.MoreThan(a.Age, 60) & (a.FlankPain | a.BilateralFlankPain) & !a.PreviousKidneyStones & (a.SuddenOnset | a.SeverePain | a.UnbearablePain) & Answers.AtMost(a.DurationDays, 14))),
        ("severe-side-pain-to-groin-over-60", Disposition.Emergency, static a => (Answers.MoreThan(a.Age, 60) & (a.FlankPain | a.BilateralFlankPain) & (a.PainSpreadsToGroin | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.Testicle)) & (a.SeverePain | a.UnbearablePain) & (a.FirstEpisode | a.EverSmoked | a.CurrentSmoker | a.HighBloodPressure | a.FamilyHistoryAneurysm | a.HeartOrArteryDisease | a.HeartFailureOrRecentHeartAttack))),
        ("kidney-infection-very-unwell", Disposition.Emergency, static a => ((a.FlankPain | a.BilateralFlankPain | a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx)) & (a.Fever | a.Chills | a.PainfulUrination | a.UrinaryFrequency | a.UrinaryUrgency | a.SuspectedUrinaryInfection | a.BloodInUrine) & (a.Confusion | a.FastHeartOrBreathless | a.Collapse | a.PaleAndClammy | a.CannotKeepFluidsDown) & (a.FlankPain | a.BilateralFlankPain | a.PainfulUrination | a.UrinaryFrequency | a.UrinaryUrgency | a.SuspectedUrinaryInfection | a.BloodInUrine))),
        ("fever-with-blocked-urine", Disposition.Emergency, static a => ((a.Fever | a.Chills) & (a.PainfulUrination | a.UrinaryFrequency | a.SuspectedUrinaryInfection | a.ProstateTrouble) & (a.DifficultyPassingUrine | a.UrinaryRetention))),
        ("kidney-infection-in-pregnancy", Disposition.Emergency, static a => ((a.Pregnant | a.PregnantOver20Weeks | a.PregnantOver28Weeks) & (a.Fever | a.Chills) & (a.FlankPain | a.BilateralFlankPain | a.PainfulUrination | a.UrinaryFrequency | a.UrinaryUrgency | a.SuspectedUrinaryInfection | a.BloodInUrine))),
        ("pregnancy-bleeding", Disposition.Emergency, static a => ((a.Pregnant | a.PregnantOver20Weeks | a.PregnantOver28Weeks) & a.VaginalBleeding)),
        ("pregnancy-contractions", Disposition.Emergency, static a => ((a.Pregnant | a.PregnantOver20Weeks | a.PregnantOver28Weeks) & a.Contractions)),
        ("late-pregnancy-severe-belly-pain", Disposition.Emergency, static a => ((a.PregnantOver20Weeks | a.PregnantOver28Weeks) & a.AbdominalPain & (a.SeverePain | a.UnbearablePain | a.ConstantPain | a.SuddenOnset))),
        ("ectopic-pattern", Disposition.Emergency, static a => (((a.Pregnant | a.PregnantOver20Weeks | a.PregnantOver28Weeks | a.MissedPeriod) & a.VaginalBleeding) | ((a.Pregnant | a.PregnantOver20Weeks | a.PregnantOver28Weeks | a.MissedPeriod | a.CouldBePregnant) & (a.ShoulderTipPain | a.Collapse | a.PaleAndClammy | (a.Faintness & (a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis))))))),
        ("collapse-with-belly-pain", Disposition.Emergency, static a => (a.Is(Sex.Female) & ((a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)) & (a.Collapse | a.PaleAndClammy)))),
        ("severe-belly-pain-with-shoulder-tip-pain", Disposition.Emergency, static a => (a.Is(Sex.Female) & ((a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)) & (a.SeverePain | a.UnbearablePain) & a.ShoulderTipPain))),
        ("ovarian-torsion-pattern", Disposition.Emergency, static a => (Answers.AtLeast(a.Age, 9) & !Answers.AtLeast(a.Age, 60) & (a.SuddenOnset & (a.SeverePain | a.UnbearablePain) & (a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis) | a.Hurts(Laterality.Any, PainRegion.Groin) | ((a.FlankPain | a.BilateralFlankPain) & a.OvarianCysts)) & (a.OvarianCysts | (a.Is(Sex.Female) & (a.Nausea | a.Vomiting)))))),
        ("testicle-sudden-pain", Disposition.Emergency, static a => (a.TesticularPain & (a.SuddenOnset | a.SeverePain | a.UnbearablePain | a.SteadilyWorsening | a.SuddenWorsening | a.AbdominalPain | a.Nausea | a.Vomiting))),
        ("boy-with-sudden-pain-and-vomiting", Disposition.Emergency, static a => (a.Is(Sex.Male) & Answers.AtLeast(a.Age, 8) & !Answers.AtLeast(a.Age, 26) & ((a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip) | a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)) & a.SuddenOnset & (a.SeverePain | a.UnbearablePain) & a.Vomiting & Answers.AtMost(a.DurationDays, 1)))),
        ("hernia-trapped", Disposition.Emergency, static a => (a.GroinLump & (a.SeverePain | a.UnbearablePain | a.SuddenOnset | a.SuddenWorsening | a.Vomiting | a.Nausea | a.CannotKeepFluidsDown))),
        ("appendicitis-severe", Disposition.Emergency, static a => ((a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)) & Answers.AtMost(a.DurationDays, 4) & (a.SeverePain | a.UnbearablePain | a.SteadilyWorsening | a.SuddenWorsening) & Answers.Count(2, a.LossOfAppetite, (a.Nausea | a.Vomiting), a.Fever, (a.WorseWithMovement | a.WorseWalking)))),
        ("cold-or-blue-leg", Disposition.Emergency, static a => a.ColdOrBlueLeg),
        ("foot-pain-at-rest-with-artery-risk", Disposition.Emergency, static a => (a.FootPainAtRest & (a.CalfClaudication | a.CurrentSmoker | a.EverSmoked | a.Diabetes | a.HeartOrArteryDisease | a.HeartFailureOrRecentHeartAttack))),
        ("swollen-calf-with-breathlessness", Disposition.Emergency, static a => (a.CalfSwelling & (a.FastHeartOrBreathless | a.ChestPain | a.Collapse))),
        ("both-legs-numb-without-ease", Disposition.SameDay, static a => (a.BilateralLegNumbness & !(a.NeurogenicClaudication | a.RelievedBySitting | a.NoPainWhenSitting | a.RelievedByBendingForward | a.RelievedByLeaningOnCart))),
        ("both-legs-pain-with-urgency", Disposition.SameDay, static a => (a.BilateralLegPain & (a.UrinaryUrgency | a.UrinaryFrequency) & (a.SeverePain | a.UnbearablePain | a.ElectricPain | a.SuddenWorsening | a.LegNumbness | a.LegTingling))),
        ("both-legs-nerve-signs-likely-new", Disposition.SameDay, static a => ((a.BilateralLegNumbness | (a.BilateralLegPain & (a.LegNumbness | a.LegTingling | a.ElectricPain))) & ((Answers.LessThan(a.Age, 50) & (a.BilateralLegPain | a.PainBelowButtocks | a.PainBelowKnee | a.DermatomalLegPain)) | a.SuddenOnset | a.FeltPop | a.OnsetAfterLifting | a.OnsetAfterTwistingOrBending))),
        ("leg-weakness-growing", Disposition.SameDay, static a => (a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.WidespreadLegWeakness)),
        ("foot-drop", Disposition.SameDay, static a => a.FootDrop),
        ("leg-weakness-new", Disposition.SameDay, static a => ((a.LegWeakness | a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.FootDrop | a.WidespreadLegWeakness | a.BilateralLegWeakness) & Answers.AtMost(a.DurationDays, 14))),
        ("unsteady-gait-with-nerve-signs", Disposition.SameDay, static a => (a.UnsteadyGait & (a.LegWeakness | a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.FootDrop | a.WidespreadLegWeakness | a.BilateralLegWeakness | a.LegNumbness | a.BilateralLegNumbness | a.SuddenWorsening | a.Hurts(Laterality.Any, PainRegion.Thoracic)))),
        ("numb-leg-and-trouble-walking-new", Disposition.SameDay, static a => ((a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) | a.PainBelowButtocks | a.PainBelowKnee | a.DermatomalLegPain) & (a.LegNumbness | a.LegTingling) & (a.DifficultyWalking | a.CannotWalk) & (a.SeverePain | a.UnbearablePain) & Answers.AtMost(a.DurationDays, 2))),
        ("cancer-with-band-of-pain-or-unsure-legs", Disposition.SameDay, static a => ((a.CancerHistory | a.CancerHasSpread) & (a.BandLikePain | (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (a.DifficultyWalking | a.RepeatedFalls | a.DarkOrLittleUrine))))),
        ("cancer-with-back-pain-at-rest-or-growing", Disposition.SameDay, static a => ((a.CancerHistory | a.CancerHasSpread) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & ((a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight) | a.WorseAtNight | a.ConstantPain | a.UnrelievedByRest | a.UnrelievedByPosition | a.SteadilyWorsening | a.SuddenWorsening) & (Answers.AtMost(a.DurationDays, 180) | a.SteadilyWorsening | a.SuddenWorsening | a.NightPainUnrelieved | a.CancerHasSpread | (a.ConstantPain & (a.WorseAtNight | a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight))))),
        ("spread-cancer-with-pain", Disposition.SameDay, static a => (a.CancerHasSpread & Answers.AtMost(a.DurationDays, 90))),
        ("young-bone-pain-with-swelling-or-weight-loss", Disposition.SameDay, static a => (Answers.LessThan(a.Age, 25) & a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip, PainRegion.Buttock, PainRegion.Pelvis, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee, PainRegion.LowerLeg) & (a.HipSwelling | a.UnexplainedWeightLoss) & (Answers.AtLeast(a.DurationDays, 14) | a.SteadilyWorsening | a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight | a.WorseAtNight))),
        ("serious-accident-with-signs-of-a-break", Disposition.SameDay, static a => (a.MajorTrauma & (a.SeverePain | a.UnbearablePain | a.MidlineSpinalTenderness | a.DifficultyWalking | a.Bruising | a.HipSwelling))),
        ("injury-with-signs-of-a-break", Disposition.SameDay, static a => ((a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & Answers.AtMost(a.DurationDays, 14) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (a.MidlineSpinalTenderness | a.MidlineBackPain | a.SpineShapeChange | a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk | a.DifficultyWalking | a.SeverePain | a.UnbearablePain | a.LegNumbness))),
        ("accident-with-grave-signs", Disposition.SameDay, static a => (((a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & (a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk | a.LegWeakness | a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.FootDrop | a.WidespreadLegWeakness | a.BilateralLegWeakness | a.BilateralLegNumbness | a.SpineShapeChange)) | (a.MinorTrauma & (a.LegWeakness | a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.FootDrop | a.WidespreadLegWeakness | a.BilateralLegWeakness)))),
        ("small-strain-in-thin-bone", Disposition.SameDay, static a => ((a.Osteoporosis | a.PreviousFragilityFracture | a.LongTermSteroidUse) & (a.MinorTrauma | a.OnsetAfterLifting | a.OnsetAfterTwistingOrBending | a.SuddenOnset | a.FeltPop) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar) & (a.MinorTrauma | a.SeverePain | a.UnbearablePain | a.MidlineBackPain | a.MidlineSpinalTenderness | a.HeightLoss | a.SpineShapeChange | a.Hurts(Laterality.Any, PainRegion.Thoracic)))),
        ("small-strain-at-older-age-with-signs", Disposition.SameDay, static a => (((a.Is(Sex.Male) & Answers.MoreThan(a.Age, 65)) | Answers.MoreThan(a.Age, 75)) & (a.MinorTrauma | a.OnsetAfterLifting | a.OnsetAfterTwistingOrBending | a.SuddenOnset | a.FeltPop) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (Answers.AtMost(a.DurationDays, 90) | a.SuddenWorsening) & (a.MinorTrauma | a.SeverePain | a.UnbearablePain | a.MidlineBackPain | a.MidlineSpinalTenderness | a.HeightLoss | a.SpineShapeChange | a.Hurts(Laterality.Any, PainRegion.Thoracic)))),
        ("fracture-count", Disposition.SameDay, static a => (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & Answers.Count(3, a.Is(Sex.Female), Answers.MoreThan(a.Age, 70), (a.MinorTrauma | a.MajorTrauma | a.Began(PainOnset.AfterTrauma)), a.LongTermSteroidUse))),
        ("cancer-with-small-strain", Disposition.SameDay, static a => ((a.CancerHistory | a.CancerHasSpread) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & Answers.AtMost(a.DurationDays, 42) & (a.MinorTrauma | a.FeltPop | (a.SuddenOnset & (Answers.AtMost(a.DurationDays, 14) | a.SeverePain | a.UnbearablePain | a.MidlineBackPain | a.MidlineSpinalTenderness))))),
        ("fever", Disposition.SameDay, static a => (a.Fever | a.Chills)),
        ("injected-drugs-with-new-pain", Disposition.SameDay, static a => (a.IvDrugUse & (Answers.AtMost(a.DurationDays, 42) | (a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight) | a.WorseAtNight | a.ConstantPain | a.UnrelievedByRest | a.UnrelievedByPosition | a.SteadilyWorsening | a.SuddenWorsening | a.SeverePain | a.UnbearablePain | a.NightSweats | a.Malaise))),
        ("spinal-procedure-with-growing-pain", Disposition.SameDay, static a => (a.RecentSpinalProcedure & (a.SteadilyWorsening | a.SuddenWorsening | a.NightPainUnrelieved))),
        ("weak-defenses-with-pain-that-stays-and-grows", Disposition.SameDay, static a => ((a.Immunosuppression | a.Hiv | a.RecentInfection) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar) & Answers.Count(2, (a.ConstantPain | a.UnrelievedByRest | a.UnrelievedByPosition), (a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight | a.WorseAtNight), (a.SteadilyWorsening | a.SuddenWorsening), (a.NightSweats | a.Malaise | a.LossOfAppetite)))),
        ("dialysis-with-pain-that-stays-or-grows", Disposition.SameDay, static a => (a.Dialysis & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & ((a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight) | a.WorseAtNight | a.ConstantPain | a.UnrelievedByRest | a.UnrelievedByPosition | a.SteadilyWorsening | a.SuddenWorsening | a.NightSweats | a.Malaise | a.LossOfAppetite | a.SeverePain | a.UnbearablePain))),
        ("collapse-with-pain", Disposition.SameDay, static a => (a.Collapse | a.PaleAndClammy)),
        ("pulsing-belly", Disposition.SameDay, static a => a.PulsatingAbdomen),
        ("known-aneurysm-with-pain-near-it", Disposition.SameDay, static a => (a.AorticAneurysm & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) | a.FlankPain | a.BilateralFlankPain | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip)))),
        ("belly-and-back-pain-that-worsens-at-aneurysm-age", Disposition.SameDay, static a => ((Answers.MoreThan(a.Age, 60) | (Answers.MoreThan(a.Age, 50) & (a.EverSmoked | a.CurrentSmoker | a.HighBloodPressure | a.FamilyHistoryAneurysm))) & a.AbdominalPain & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) | a.FlankPain | a.BilateralFlankPain | a.PainSpreadsToGroin | a.Hurts(Laterality.Any, PainRegion.Groin)) & (a.SuddenOnset | a.SeverePain | a.UnbearablePain | a.SteadilyWorsening | a.SuddenWorsening))),
        ("belly-and-back-pain-at-risk-of-aneurysm", Disposition.SameDay, static a => (a.AbdominalPain & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) | a.FlankPain | a.BilateralFlankPain | a.PainSpreadsToGroin | a.Hurts(Laterality.Any, PainRegion.Groin)) & Answers.AtMost(a.DurationDays, 14) & (a.EverSmoked | a.CurrentSmoker | a.HighBloodPressure | a.FamilyHistoryAneurysm) & (a.SuddenOnset | a.SeverePain | a.UnbearablePain | a.SteadilyWorsening | a.SuddenWorsening))),
        ("unrelieved-pain-at-aneurysm-age", Disposition.SameDay, static a => (Answers.MoreThan(a.Age, 60) & (a.EverSmoked | a.CurrentSmoker | a.HighBloodPressure | a.FamilyHistoryAneurysm | a.HeartOrArteryDisease | a.HeartFailureOrRecentHeartAttack) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) | a.FlankPain | a.BilateralFlankPain) & Answers.AtMost(a.DurationDays, 14) & (a.UnrelievedByPosition | a.CannotGetComfortable))),
        ("black-stool", Disposition.SameDay, static a => a.BlackOrBloodyStool),
        ("faintness-at-risk-of-bleeding-any-time", Disposition.SameDay, static a => (a.Faintness & (a.StomachUlcerOrBleed | a.BloodThinner) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) | a.FlankPain | a.BilateralFlankPain))),
        ("faintness-over-50", Disposition.SameDay, static a => (Answers.AtLeast(a.Age, 50) & a.Faintness & (a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis) | ((a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) | a.FlankPain | a.BilateralFlankPain) & (Answers.AtMost(a.DurationDays, 14) | a.SuddenOnset | a.SeverePain | a.UnbearablePain))))),
        ("sudden-upper-back-pain-past-40", Disposition.SameDay, static a => (Answers.AtLeast(a.Age, 40) & a.Hurts(Laterality.Any, PainRegion.Thoracic) & a.Began(PainOnset.Sudden) & (a.SeverePain | a.UnbearablePain) & Answers.AtMost(a.DurationDays, 2))),
        ("breathless-at-rest", Disposition.SameDay, static a => a.FastHeartOrBreathless),
        ("painful-red-eye", Disposition.SameDay, static a => a.PainfulRedEye),
        ("older-fall-with-hip-pain", Disposition.SameDay, static a => ((Answers.AtLeast(a.Age, 65) | a.Osteoporosis | a.PreviousFragilityFracture | a.LongTermSteroidUse) & (a.MinorTrauma | a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) & (Answers.AtMost(a.DurationDays, 21) | a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk | a.Limp | a.DifficultyWalking | a.WorseWalking | a.WorseStandingOnOneLeg | a.SingleLegStandOuterHipPain | a.CannotLiftStraightLeg | a.HipSwelling | a.SeverePain | a.UnbearablePain))),
        ("cannot-bear-weight-over-60-any-time", Disposition.SameDay, static a => (Answers.AtLeast(a.Age, 60) & (a.CannotBearWeight | (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) & a.CannotWalk & (a.MinorTrauma | a.MajorTrauma | a.Began(PainOnset.AfterTrauma) | a.SuddenOnset | a.SeverePain | a.UnbearablePain))))),
        ("cannot-bear-weight-new", Disposition.SameDay, static a => (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) & (((a.CannotBearWeight | a.CannotWalk) & Answers.AtMost(a.DurationDays, 42)) | (a.CannotBearWeight & (a.SeverePain | a.UnbearablePain | a.SteadilyWorsening | a.SuddenWorsening)) | ((a.CannotBearWeight | a.CannotWalk) & a.SuddenOnset)))),
        ("injury-with-hip-pain-and-lost-function", Disposition.SameDay, static a => ((a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) & Answers.AtMost(a.DurationDays, 14) & (a.SeverePain | a.UnbearablePain | a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk | a.DifficultyWalking | a.Limp | a.HipSwelling))),
        ("pop-in-hip-of-young-person", Disposition.SameDay, static a => (!Answers.AtLeast(a.Age, 18) & ((a.FeltPop | (a.SuddenOnset & (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) | a.Hurts(Laterality.Any, PainRegion.Buttock, PainRegion.Pelvis, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.PosteriorThigh)))) & (a.Limp | a.DifficultyWalking | a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk)))),
        ("small-fall-with-pelvic-pain", Disposition.SameDay, static a => ((Answers.AtLeast(a.Age, 65) | a.Osteoporosis | a.PreviousFragilityFracture | a.LongTermSteroidUse) & (a.MinorTrauma | a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & a.Hurts(Laterality.Any, PainRegion.Pelvis, PainRegion.Sacroiliac, PainRegion.Buttock) & (Answers.AtMost(a.DurationDays, 42) | a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk | a.Limp | a.DifficultyWalking | a.WorseWalking | a.SeverePain | a.UnbearablePain))),
        ("groin-pain-with-training-load", Disposition.SameDay, static a => (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip) & (a.HighTrainingLoad | a.LowEnergyIntake) & Answers.AtMost(a.DurationDays, 90) & (a.WorseStandingOnOneLeg | a.SingleLegStandOuterHipPain | a.CannotBearWeight | (a.WorseWalking & a.RelievedByRest)))),
        ("hip-pain-with-fever", Disposition.SameDay, static a => (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) & (a.Fever | a.Chills))),
        ("severe-hip-pain-at-risk-of-infection-any-time", Disposition.SameDay, static a => (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) & (a.SeverePain | a.UnbearablePain) & (a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk) & (a.RheumatoidArthritis | a.Diabetes | a.Immunosuppression | a.Hiv | a.RecentJointSurgery | a.SkinInfection | a.IvDrugUse | a.HipReplacement | a.Dialysis))),
        ("hot-swollen-joint", Disposition.SameDay, static a => a.HotSwollenJoint),
        ("child-fever-with-limb-pain", Disposition.SameDay, static a => (!Answers.AtLeast(a.Age, 18) & (a.Fever & (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) | a.Hurts(Laterality.Any, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee) | a.Hurts(Laterality.Any, PainRegion.LowerLeg, PainRegion.Foot, PainRegion.Buttock) | a.Limp | a.RefusesToWalk | a.CannotBearWeight)))),
        ("child-leg-not-used", Disposition.SameDay, static a => (a.RefusesToWalk | (Answers.LessThan(a.Age, 18) & (a.CannotBearWeight | a.CannotWalk)))),
        ("child-limp-over-two-days", Disposition.SameDay, static a => (!Answers.AtLeast(a.Age, 18) & (a.Limp & Answers.MoreThan(a.DurationDays, 2) & Answers.AtMost(a.DurationDays, 14)))),
        ("young-child-hip-pain", Disposition.SameDay, static a => (!Answers.AtLeast(a.Age, 11) & ((a.Limp | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip)) & Answers.AtMost(a.DurationDays, 14)))),
        ("slipped-hip-that-gives-way", Disposition.SameDay, static a => (Answers.AtLeast(a.Age, 8) & !Answers.AtLeast(a.Age, 18) & ((a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) | a.Hurts(Laterality.Any, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee)) & a.SuddenWorsening & (a.Limp | a.DifficultyWalking | a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk)))),
        ("slipped-hip-pattern", Disposition.SameDay, static a => (Answers.AtLeast(a.Age, 8) & !Answers.AtLeast(a.Age, 16) & (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) | a.Limp | (a.Hurts(Laterality.Any, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee) & (a.Obesity | a.ReducedHipMovement | a.LegShortOrTurnedOut))))),
        ("child-back-pain-with-nerve-signs", Disposition.SameDay, static a => (!Answers.AtLeast(a.Age, 18) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (a.LegWeakness | a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.FootDrop | a.WidespreadLegWeakness | a.BilateralLegWeakness | a.UnsteadyGait | a.UrinaryRetention | a.DifficultyPassingUrine | a.BladderIncontinence | a.ReducedBladderFeeling | a.BowelIncontinence | (a.LegNumbness & (Answers.LessThan(a.Age, 12) | Answers.AtMost(a.DurationDays, 28))))))),
        ("child-back-pain-under-5", Disposition.SameDay, static a => (!Answers.AtLeast(a.Age, 5) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx))),
        ("young-child-back-pain-at-night-or-losing-weight", Disposition.SameDay, static a => (!Answers.AtLeast(a.Age, 10) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight | a.UnexplainedWeightLoss)))),
        ("child-injury-with-back-pain", Disposition.SameDay, static a => (!Answers.AtLeast(a.Age, 18) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & Answers.AtMost(a.DurationDays, 7)))),
        ("sickle-cell-hip-pain", Disposition.SameDay, static a => (a.SickleCellDisease & Answers.AtMost(a.DurationDays, 14))),
        ("colic-pattern", Disposition.SameDay, static a => ((a.FlankPain | a.BilateralFlankPain | a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx)) & (((a.FlankPain | a.BilateralFlankPain) & Answers.Count(2, (a.ColickyPain | a.CannotGetComfortable), (a.PainSpreadsToGroin | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.Testicle)), (a.Nausea | a.Vomiting), (a.BloodInUrine | a.DarkOrLittleUrine), a.SuddenOnset, (a.PreviousKidneyStones | a.FamilyHistoryKidneyStones))) | (a.Hurts(Laterality.One, PainRegion.Thoracic, PainRegion.Lumbar) & Answers.Count(2, a.ColickyPain, (a.Nausea | a.Vomiting), a.BloodInUrine, a.PreviousKidneyStones)) | (Answers.Count(3, (a.ColickyPain | a.CannotGetComfortable), (a.PainSpreadsToGroin | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.Testicle)), (a.Nausea | a.Vomiting), (a.BloodInUrine | a.DarkOrLittleUrine), a.SuddenOnset, (a.PreviousKidneyStones | a.FamilyHistoryKidneyStones)) & (a.ColickyPain | a.Nausea | a.Vomiting | a.BloodInUrine | a.PreviousKidneyStones))))),
        ("side-pain-to-groin-over-60", Disposition.SameDay, static a => (Answers.MoreThan(a.Age, 60) & (a.FlankPain | a.BilateralFlankPain) & (a.PainSpreadsToGroin | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.Testicle)))),
        ("side-pain-with-blood-in-urine", Disposition.SameDay, static a => ((a.FlankPain | a.BilateralFlankPain | a.Hurts(Laterality.One, PainRegion.Thoracic, PainRegion.Lumbar)) & a.BloodInUrine)),
        ("severe-side-pain-new", Disposition.SameDay, static a => ((a.FlankPain | a.BilateralFlankPain) & (a.SeverePain | a.UnbearablePain) & (a.SuddenOnset | Answers.AtMost(a.DurationDays, 7) | Answers.MoreThan(a.Age, 60)))),
        ("side-pain-with-vomiting", Disposition.SameDay, static a => ((a.FlankPain | a.BilateralFlankPain) & a.Vomiting)),
        ("kidney-infection", Disposition.SameDay, static a => ((a.Fever | a.Chills) & (a.FlankPain | a.BilateralFlankPain | (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (a.PainfulUrination | a.UrinaryFrequency | a.UrinaryUrgency | a.SuspectedUrinaryInfection | a.BloodInUrine))))),
        ("side-pain-with-urinary-signs", Disposition.SameDay, static a => ((a.FlankPain | a.BilateralFlankPain) & (a.PainfulUrination | a.UrinaryFrequency | a.UrinaryUrgency | a.SuspectedUrinaryInfection))),
        ("dark-or-little-urine-with-side-pain", Disposition.SameDay, static a => ((a.FlankPain | a.BilateralFlankPain) & a.DarkOrLittleUrine)),
        ("overuse-with-dark-urine", Disposition.SameDay, static a => ((a.SeverePain | a.UnbearablePain) & a.OnsetAfterOveruse & (a.DarkOrLittleUrine | a.BloodInUrine))),
        ("one-sided-blisters", Disposition.SameDay, static a => a.BlisteringRashOneSide),
        ("pregnancy-fever", Disposition.SameDay, static a => ((a.Pregnant | a.PregnantOver20Weeks | a.PregnantOver28Weeks) & (a.Fever | a.Chills))),
        ("late-pregnancy-belly-pain", Disposition.SameDay, static a => ((a.PregnantOver20Weeks | a.PregnantOver28Weeks) & a.AbdominalPain)),
        ("pregnancy-injury", Disposition.SameDay, static a => ((a.Pregnant | a.PregnantOver20Weeks | a.PregnantOver28Weeks) & (a.MinorTrauma | a.MajorTrauma | a.Began(PainOnset.AfterTrauma)))),
        ("early-pregnancy-belly-pain", Disposition.SameDay, static a => (((a.Pregnant | a.PregnantOver20Weeks | a.PregnantOver28Weeks) & a.AbdominalPain) | (a.MissedPeriod & (a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis))) | (a.CouldBePregnant & (((a.SeverePain | a.UnbearablePain) & (a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis))) | a.VaginalBleeding)))),
        ("later-pregnancy-cramps", Disposition.SameDay, static a => ((a.PregnantOver20Weeks | a.PregnantOver28Weeks) & (a.CrampingPain | a.ColickyPain | a.VaginalDischarge))),
        ("ovarian-torsion-possible", Disposition.SameDay, static a => (Answers.AtLeast(a.Age, 9) & !Answers.AtLeast(a.Age, 60) & ((a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis) | a.Hurts(Laterality.Any, PainRegion.Groin)) & (((a.SeverePain | a.UnbearablePain) & Answers.AtMost(a.DurationDays, 3) & (a.OvarianCysts | (a.Is(Sex.Female) & (a.Nausea | a.Vomiting)))) | (a.OvarianCysts & a.Vomiting))))),
        ("sudden-severe-belly-pain", Disposition.SameDay, static a => ((a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)) & ((a.SuddenOnset & (a.SeverePain | a.UnbearablePain)) | a.UnbearablePain))),
        ("severe-belly-pain-new", Disposition.SameDay, static a => (((a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)) & (a.SeverePain | a.UnbearablePain) & Answers.AtMost(a.DurationDays, 3)) | (a.AbdominalPain & (a.Vomiting | a.CannotKeepFluidsDown) & (a.SeverePain | a.UnbearablePain | Answers.AtMost(a.DurationDays, 3))))),
        ("pelvic-infection-with-fever", Disposition.SameDay, static a => (Answers.AtLeast(a.Age, 12) & !Answers.AtLeast(a.Age, 60) & ((a.Fever | a.Chills) & (a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)) & (a.VaginalDischarge | a.VaginalBleeding | (a.Is(Sex.Female) & a.PainWithSex))))),
        ("testicle-pain", Disposition.SameDay, static a => a.TesticularPain),
        ("boy-with-groin-pain-and-vomiting", Disposition.SameDay, static a => (a.Is(Sex.Male) & Answers.AtLeast(a.Age, 8) & !Answers.AtLeast(a.Age, 26) & ((a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip) & (a.Nausea | a.Vomiting)) | ((a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)) & a.SuddenOnset & a.Vomiting)))),
        ("boy-with-sudden-groin-pain", Disposition.SameDay, static a => (a.Is(Sex.Male) & Answers.AtLeast(a.Age, 8) & !Answers.AtLeast(a.Age, 26) & (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip) & a.Began(PainOnset.Sudden) & (a.SeverePain | a.UnbearablePain) & Answers.AtMost(a.DurationDays, 2)))),
        ("young-groin-or-sudden-belly-pain-with-vomiting", Disposition.SameDay, static a => (Answers.AtLeast(a.Age, 8) & !Answers.AtLeast(a.Age, 26) & ((a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip) | ((a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)) & a.SuddenOnset)) & a.Vomiting))),
        ("groin-lump-new", Disposition.SameDay, static a => (a.GroinLump & Answers.AtMost(a.DurationDays, 3))),
        ("appendicitis-pattern", Disposition.SameDay, static a => ((a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)) & (Answers.AtMost(a.DurationDays, 7) | a.SeverePain | a.UnbearablePain | a.SuddenWorsening) & Answers.Count(2, a.LossOfAppetite, (a.Nausea | a.Vomiting), a.Fever, a.SteadilyWorsening))),
        ("child-with-belly-pain-and-vomiting", Disposition.SameDay, static a => (Answers.LessThan(a.Age, 16) & a.AbdominalPain & a.Vomiting)),
        ("foot-pain-at-rest", Disposition.SameDay, static a => a.FootPainAtRest),
        ("swollen-calf", Disposition.SameDay, static a => a.CalfSwelling),
        ("head-signs-with-stiffness", Disposition.SameDay, static a => (Answers.AtLeast(a.Age, 50) & a.HeadacheJawOrVisionSymptoms & (a.ShoulderStiffness | a.HipStiffness | a.MorningStiffness | a.MorningStiffnessOver30Minutes | a.MorningStiffnessUnder60Minutes | a.Fatigue | a.Malaise | a.Fever | a.UnexplainedWeightLoss))),
        ("both-legs-numb", Disposition.Urgent, static a => a.BilateralLegNumbness),
        ("saddle-burning-on-walking", Disposition.Urgent, static a => a.SaddleBurning),
        ("leg-weakness", Disposition.Urgent, static a => (a.LegWeakness | a.ProgressiveLegWeakness | a.RapidlyProgressiveLegWeakness | a.FootDrop | a.WidespreadLegWeakness | a.BilateralLegWeakness)),
        ("unsteady-gait", Disposition.Urgent, static a => a.UnsteadyGait),
        ("numb-leg-and-trouble-walking", Disposition.Urgent, static a => ((a.PainBelowButtocks | a.PainBelowKnee | a.DermatomalLegPain) & (a.LegNumbness | a.LegTingling) & (a.DifficultyWalking | a.CannotWalk) & (a.SeverePain | a.UnbearablePain) & (a.SteadilyWorsening | a.SuddenWorsening))),
        ("cancer-with-new-pain", Disposition.Urgent, static a => ((a.CancerHistory | a.CancerHasSpread) & (Answers.AtMost(a.DurationDays, 365) | (a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight) | a.WorseAtNight | a.ConstantPain | a.UnrelievedByRest | a.UnrelievedByPosition | a.SteadilyWorsening | a.SuddenWorsening))),
        ("cancer-with-pain", Disposition.Urgent, static a => (a.CancerHistory | a.CancerHasSpread)),
        ("weight-loss", Disposition.Urgent, static a => a.UnexplainedWeightLoss),
        ("over-50-ill-and-not-improving", Disposition.Urgent, static a => (Answers.MoreThan(a.Age, 50) & (Answers.AtLeast(a.DurationDays, 30) | a.NoImprovementAfter4Weeks | a.NoImprovementAfter6Weeks) & (a.NightSweats | a.LossOfAppetite | ((a.Fatigue | a.Malaise) & ((a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight) | a.WorseAtNight | a.ConstantPain | a.UnrelievedByRest | a.UnrelievedByPosition | a.SteadilyWorsening | a.SuddenWorsening | a.PainkillersDoNotHelp | a.NsaidNoResponse | a.NoImprovementAfter6Weeks))))),
        ("over-60-constant-pain-and-ill", Disposition.Urgent, static a => (Answers.AtLeast(a.Age, 60) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & a.ConstantPain & Answers.Count(2, a.Fatigue, a.Malaise, a.LossOfAppetite, a.Constipation, a.NightSweats))),
        ("over-50-pain-that-does-not-rest", Disposition.Urgent, static a => (Answers.MoreThan(a.Age, 50) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (Answers.AtLeast(a.DurationDays, 30) | a.NoImprovementAfter4Weeks | a.NoImprovementAfter6Weeks) & (((a.UnrelievedByRest | a.UnrelievedByPosition | a.NightPainUnrelieved | a.WorseAtNight) & (a.ConstantPain | a.SteadilyWorsening)) | ((a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight) & a.SteadilyWorsening)))),
        ("over-50-severe-pain-that-grows", Disposition.Urgent, static a => (Answers.MoreThan(a.Age, 50) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (Answers.AtLeast(a.DurationDays, 30) | a.NoImprovementAfter4Weeks | a.NoImprovementAfter6Weeks) & (a.SeverePain | a.UnbearablePain) & a.SteadilyWorsening)),
        ("constant-back-pain-at-rest-and-at-night", Disposition.Urgent, static a => (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & a.ConstantPain & (a.UnrelievedByRest | a.UnrelievedByPosition) & (a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight | a.WorseAtNight))),
        ("night-pain-that-nothing-eases", Disposition.Urgent, static a => (a.NightPainUnrelieved & (Answers.AtLeast(a.DurationDays, 28) | a.SteadilyWorsening | a.ConstantPain | a.UnrelievedByRest))),
        ("bone-pain-deep-at-night-and-growing", Disposition.Urgent, static a => (a.DeepAche & (a.WorseAtNight | a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight) & a.SteadilyWorsening & (Answers.AtLeast(a.DurationDays, 21) | a.NoImprovementAfter4Weeks | a.NoImprovementAfter6Weeks))),
        ("young-bone-pain-at-night", Disposition.Urgent, static a => (Answers.LessThan(a.Age, 25) & a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip, PainRegion.Buttock, PainRegion.Pelvis, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee, PainRegion.LowerLeg) & ((a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight) | a.WorseAtNight | (a.DeepAche & (a.ConstantPain | a.SteadilyWorsening | a.UnrelievedByRest))) & (Answers.AtLeast(a.DurationDays, 14) | a.NoImprovementAfter4Weeks | a.NoImprovementAfter6Weeks))),
        ("accident-with-severe-pain", Disposition.Urgent, static a => ((a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & (a.SeverePain | a.UnbearablePain))),
        ("injury-with-signs-any-time", Disposition.Urgent, static a => (a.MajorTrauma | ((a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & (a.MidlineSpinalTenderness | a.MidlineBackPain | a.DifficultyWalking | a.HipSwelling | a.LegNumbness | (a.Limp & (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) | a.Hurts(Laterality.Any, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee) | a.Hurts(Laterality.Any, PainRegion.Pelvis, PainRegion.Buttock))))))),
        ("injury-recent", Disposition.Urgent, static a => (Answers.AtLeast(a.Age, 50) & (a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & Answers.AtMost(a.DurationDays, 42))),
        ("strain-in-thin-bone", Disposition.Urgent, static a => ((a.Osteoporosis | a.PreviousFragilityFracture | a.LongTermSteroidUse) & (a.MinorTrauma | a.OnsetAfterLifting | a.OnsetAfterTwistingOrBending | a.SuddenOnset | a.FeltPop) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx))),
        ("small-strain-at-older-age", Disposition.Urgent, static a => (((a.Is(Sex.Male) & Answers.MoreThan(a.Age, 65)) | Answers.MoreThan(a.Age, 75)) & (a.MinorTrauma | a.OnsetAfterLifting | a.OnsetAfterTwistingOrBending | a.SuddenOnset | a.FeltPop) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (Answers.AtMost(a.DurationDays, 90) | a.SuddenWorsening))),
        ("older-age-strain-with-signs-any-time", Disposition.Urgent, static a => (((a.Is(Sex.Male) & Answers.MoreThan(a.Age, 65)) | Answers.MoreThan(a.Age, 75)) & (a.MinorTrauma | a.OnsetAfterLifting | a.OnsetAfterTwistingOrBending | a.SuddenOnset | a.FeltPop) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (a.MinorTrauma | a.SeverePain | a.UnbearablePain | a.MidlineBackPain | a.MidlineSpinalTenderness | a.HeightLoss | a.SpineShapeChange | a.Hurts(Laterality.Any, PainRegion.Thoracic)))),
        ("first-back-pain-at-older-age", Disposition.Urgent, static a => (Answers.AtLeast(a.Age, 65) & a.FirstEpisode & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (a.UnrelievedByRest | a.UnrelievedByPosition | a.CannotSleep | a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight | a.WorseLyingDown | a.SeverePain | a.UnbearablePain))),
        ("fall-at-older-age-with-back-pain", Disposition.Urgent, static a => (Answers.AtLeast(a.Age, 65) & (a.MinorTrauma | a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar))),
        ("spine-shape-change", Disposition.Urgent, static a => a.SpineShapeChange),
        ("height-loss-with-new-pain", Disposition.Urgent, static a => (Answers.AtLeast(a.Age, 50) & a.HeightLoss & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx))),
        ("severe-tender-spine-over-75", Disposition.Urgent, static a => (Answers.AtLeast(a.Age, 75) & (a.SeverePain | a.UnbearablePain) & (a.MidlineSpinalTenderness | a.MidlineBackPain | a.Hurts(Laterality.Any, PainRegion.Thoracic)) & Answers.AtMost(a.DurationDays, 42))),
        ("injected-drugs", Disposition.Urgent, static a => a.IvDrugUse),
        ("weak-defenses-with-growing-pain", Disposition.Urgent, static a => ((a.Immunosuppression | a.Hiv | a.Dialysis | a.RecentInfection) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (a.SteadilyWorsening | a.SuddenWorsening | a.NightPainUnrelieved | a.NightSweats | (a.ConstantPain & a.UnrelievedByRest)))),
        ("dialysis-with-back-pain", Disposition.Urgent, static a => (a.Dialysis & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) | (a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight) | a.WorseAtNight | a.ConstantPain | a.UnrelievedByRest | a.UnrelievedByPosition | a.SteadilyWorsening | a.SuddenWorsening))),
        ("diabetes-with-pain-that-stays-and-grows", Disposition.Urgent, static a => (a.Diabetes & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar) & a.ConstantPain & (a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight | a.WorseAtNight) & (a.SteadilyWorsening | a.SuddenWorsening))),
        ("tuberculosis-pattern", Disposition.Urgent, static a => (a.TuberculosisExposure & (a.NightSweats | a.UnexplainedWeightLoss | ((a.Malaise | a.Fatigue | a.SteadilyWorsening) & (Answers.AtLeast(a.DurationDays, 21) | a.NoImprovementAfter4Weeks | a.NoImprovementAfter6Weeks))))),
        ("night-sweats-with-pain-that-lasts", Disposition.Urgent, static a => (a.NightSweats & (Answers.AtLeast(a.DurationDays, 21) | a.NoImprovementAfter4Weeks | a.NoImprovementAfter6Weeks))),
        ("known-aneurysm", Disposition.Urgent, static a => a.AorticAneurysm),
        ("artificial-hip-with-short-leg", Disposition.Urgent, static a => (a.HipReplacement & a.LegShortOrTurnedOut)),
        ("older-fall-any-time", Disposition.Urgent, static a => ((Answers.AtLeast(a.Age, 65) | a.Osteoporosis | a.PreviousFragilityFracture | a.LongTermSteroidUse) & (a.MinorTrauma | a.MajorTrauma | a.Began(PainOnset.AfterTrauma)) & (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) | a.Hurts(Laterality.Any, PainRegion.Pelvis, PainRegion.Sacroiliac, PainRegion.Buttock, PainRegion.Coccyx)))),
        ("cannot-bear-weight", Disposition.Urgent, static a => (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) & (a.CannotBearWeight | a.CannotWalk))),
        ("pop-in-hip-with-trouble-walking", Disposition.Urgent, static a => ((a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) | a.Hurts(Laterality.Any, PainRegion.Buttock, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.PosteriorThigh)) & a.FeltPop & (a.Limp | a.DifficultyWalking | a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk | a.CannotLiftStraightLeg | a.Bruising) & Answers.AtMost(a.DurationDays, 42))),
        ("pelvic-pain-on-walking-at-older-age", Disposition.Urgent, static a => (((a.Is(Sex.Male) & Answers.MoreThan(a.Age, 65)) | Answers.MoreThan(a.Age, 75)) & a.Hurts(Laterality.Any, PainRegion.Pelvis, PainRegion.Sacroiliac, PainRegion.Buttock) & (a.DifficultyWalking | a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk) & a.RelievedByLyingDown)),
        ("thin-bone-with-thigh-pain", Disposition.Urgent, static a => ((a.Osteoporosis | a.PreviousFragilityFracture | a.LongTermSteroidUse) & a.Hurts(Laterality.Any, PainRegion.AnteriorThigh, PainRegion.LateralThigh, PainRegion.MedialThigh) & (a.DullAche | a.DeepAche | a.SteadilyWorsening | a.WorseWalking | a.WorseRunningOrJumping | a.WorseStandingOnOneLeg | a.SingleLegStandOuterHipPain | a.Limp | a.DifficultyWalking | a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk | Answers.AtLeast(a.DurationDays, 14)))),
        ("groin-pain-on-impact-any-time", Disposition.Urgent, static a => (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip) & (a.HighTrainingLoad | a.LowEnergyIntake) & (a.WorseRunningOrJumping | a.WorseStandingOnOneLeg | a.SingleLegStandOuterHipPain | a.CannotBearWeight | (a.WorseWalking & a.RelievedByRest) | a.SeverePain | a.UnbearablePain))),
        ("severe-groin-pain-that-grows", Disposition.Urgent, static a => (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip) & (a.SeverePain | a.UnbearablePain) & (a.SteadilyWorsening | a.SuddenWorsening) & (a.WorseStandingOnOneLeg | a.SingleLegStandOuterHipPain | a.WorseWalking | a.WorseRunningOrJumping | a.Limp | a.DifficultyWalking | a.CannotBearWeight | a.CannotWalk | a.RefusesToWalk))),
        ("groin-pain-with-low-energy", Disposition.Urgent, static a => (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip) & (a.LowEnergyIntake | (a.HighTrainingLoad & a.MissedPeriod)))),
        ("artificial-hip-with-new-pain", Disposition.Urgent, static a => (a.HipReplacement & a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) & Answers.AtMost(a.DurationDays, 42))),
        ("young-child-hip-pain-or-limp", Disposition.Urgent, static a => (!Answers.AtLeast(a.Age, 11) & (a.Limp | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip)))),
        ("child-limp-that-lasts", Disposition.Urgent, static a => (!Answers.AtLeast(a.Age, 18) & (a.Limp & Answers.MoreThan(a.DurationDays, 14)))),
        ("perthes-pattern", Disposition.Urgent, static a => (Answers.AtLeast(a.Age, 3) & !Answers.AtLeast(a.Age, 12) & ((a.Limp | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) | a.Hurts(Laterality.Any, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee)) & Answers.MoreThan(a.DurationDays, 14)))),
        ("child-back-pain-with-numb-leg", Disposition.Urgent, static a => (!Answers.AtLeast(a.Age, 18) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & a.LegNumbness))),
        ("child-back-pain-at-night-or-with-illness", Disposition.Urgent, static a => (!Answers.AtLeast(a.Age, 18) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight | a.WorseAtNight | a.UnexplainedWeightLoss | a.NightSweats | a.Fatigue | a.Malaise)))),
        ("child-injury-with-back-pain-any-time", Disposition.Urgent, static a => (!Answers.AtLeast(a.Age, 18) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (a.MajorTrauma | a.Began(PainOnset.AfterTrauma))))),
        ("child-back-pain-under-10", Disposition.Urgent, static a => (!Answers.AtLeast(a.Age, 10) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & Answers.MoreThan(a.DurationDays, 28)))),
        ("groin-pain-at-risk-of-bone-death", Disposition.Urgent, static a => (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip) & (a.RecentSteroidCourse | a.LongTermSteroidUse | a.SteroidTreatedIllness | a.HeavyAlcoholUse | a.SickleCellDisease | a.Lupus | a.DeepSeaDiving | a.PreviousHipFractureOrDislocation))),
        ("sickle-cell-pain", Disposition.Urgent, static a => a.SickleCellDisease),
        ("severe-side-or-belly-pain", Disposition.Urgent, static a => ((a.FlankPain | a.BilateralFlankPain | a.AbdominalPain) & (a.SeverePain | a.UnbearablePain))),
        ("blood-in-urine", Disposition.Urgent, static a => a.BloodInUrine),
        ("back-pain-with-urinary-infection-signs", Disposition.Urgent, static a => (a.PainfulUrination | a.SuspectedUrinaryInfection)),
        ("later-pregnancy-back-pain-with-sickness", Disposition.Urgent, static a => ((a.PregnantOver20Weeks | a.PregnantOver28Weeks) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (a.Nausea | a.Vomiting))),
        ("pelvic-infection-pattern", Disposition.Urgent, static a => (a.VaginalDischarge & (a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis) | a.PainWithSex | a.SexualInfectionRisk | a.Iud))),
        ("belly-pain-with-sickness", Disposition.Urgent, static a => ((a.AbdominalPain & a.Vomiting) | ((a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)) & Answers.Count(2, a.LossOfAppetite, (a.Nausea | a.Vomiting), a.Fever, a.SteadilyWorsening)))),
        ("belly-pain-that-grows-over-60", Disposition.Urgent, static a => (Answers.AtLeast(a.Age, 60) & (a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis)) & (a.SteadilyWorsening | a.SuddenWorsening | a.ConstantPain))),
        ("leg-pain-at-rest-with-artery-disease", Disposition.Urgent, static a => ((a.PainBelowKnee | a.Hurts(Laterality.Any, PainRegion.LowerLeg, PainRegion.Foot)) & a.UnrelievedByRest & (a.HeartOrArteryDisease | a.HeartFailureOrRecentHeartAttack))),
        ("stiff-shoulders-and-hips", Disposition.Urgent, static a => (Answers.AtLeast(a.Age, 50) & a.ShoulderStiffness & (a.HipStiffness | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) | a.MorningStiffness | a.MorningStiffnessOver30Minutes | a.MorningStiffnessUnder60Minutes | a.WorseInMorning | a.DifficultyRisingFromChair))),
        ("stiff-shoulders-and-hips-and-ill", Disposition.Urgent, static a => (a.ShoulderStiffness & (a.HipStiffness | a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip)) & (a.Malaise | a.LossOfAppetite | a.NightSweats | a.UnexplainedWeightLoss | a.Fever))),
        ("head-signs-past-50", Disposition.Urgent, static a => (Answers.AtLeast(a.Age, 50) & a.HeadacheJawOrVisionSymptoms)),
        ("head-signs-with-stiff-shoulders", Disposition.Urgent, static a => (a.HeadacheJawOrVisionSymptoms & a.ShoulderStiffness)),
        ("severe-pain-without-relief", Disposition.Urgent, static a => ((a.SeverePain | a.UnbearablePain) & (a.NightPainUnrelieved | a.UnrelievedByPosition | (a.ConstantPain & a.UnrelievedByRest)))),
        ("cannot-walk", Disposition.Urgent, static a => (a.CannotWalk & Answers.AtLeast(a.DurationDays, 3))),
        ("narrow-canal-pattern", Disposition.Routine, static a => a.NeurogenicClaudication),
        ("numb-leg-pain-that-lasts", Disposition.Routine, static a => ((a.PainBelowButtocks | a.PainBelowKnee | a.DermatomalLegPain) & (a.LegNumbness | a.LegTingling) & Answers.AtLeast(a.DurationDays, 28))),
        ("over-50-ill", Disposition.Routine, static a => (Answers.MoreThan(a.Age, 50) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (a.Fatigue | a.Malaise | a.NightSweats | a.LossOfAppetite))),
        ("over-60-persistent-bone-pain", Disposition.Routine, static a => (Answers.AtLeast(a.Age, 60) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (a.NoImprovementAfter6Weeks | Answers.AtLeast(a.DurationDays, 42)))),
        ("young-bone-pain-at-night-any-time", Disposition.Routine, static a => (Answers.LessThan(a.Age, 25) & a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip, PainRegion.Buttock, PainRegion.Pelvis, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee, PainRegion.LowerLeg) & ((a.NightPain | a.NightPainUnrelieved | a.WakesSecondHalfOfNight) | a.WorseAtNight | (a.DeepAche & (a.ConstantPain | a.SteadilyWorsening | a.UnrelievedByRest))))),
        ("injury-any-time", Disposition.Routine, static a => (a.MajorTrauma | a.Began(PainOnset.AfterTrauma))),
        ("thin-bone-with-back-pain", Disposition.Routine, static a => ((a.Osteoporosis | a.PreviousFragilityFracture | a.LongTermSteroidUse) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar))),
        ("older-age-strain-any-time", Disposition.Routine, static a => (((a.Is(Sex.Male) & Answers.MoreThan(a.Age, 65)) | Answers.MoreThan(a.Age, 75)) & (a.MinorTrauma | a.OnsetAfterLifting | a.OnsetAfterTwistingOrBending | a.SuddenOnset | a.FeltPop) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx))),
        ("height-loss-with-back-pain", Disposition.Routine, static a => (a.HeightLoss & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx))),
        ("night-sweats", Disposition.Routine, static a => a.NightSweats),
        ("inflammatory-pattern-four", Disposition.Routine, static a => (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Buttock) & (Answers.LessThan(a.Age, 45) | (Answers.LessThan(a.Age, 50) & Answers.AtLeast(a.DurationDays, 1826.25)) | (Answers.LessThan(a.Age, 55) & Answers.AtLeast(a.DurationDays, 3652.5)) | (Answers.LessThan(a.Age, 65) & Answers.AtLeast(a.DurationDays, 7305))) & Answers.MoreThan(a.DurationDays, 90) & Answers.Count(4, (Answers.LessThan(a.Age, 35) | (Answers.LessThan(a.Age, 40) & Answers.AtLeast(a.DurationDays, 1826.25)) | (Answers.LessThan(a.Age, 45) & Answers.AtLeast(a.DurationDays, 3652.5)) | (Answers.LessThan(a.Age, 55) & Answers.AtLeast(a.DurationDays, 7305))), a.WakesSecondHalfOfNight, (a.AlternatingButtockPain | a.Hurts(Laterality.Any, PainRegion.Buttock)), a.RelievedByMovement, a.NsaidGoodResponse, a.FamilyHistorySpondyloarthritis, a.SwollenJoints, a.HeelPain, a.Psoriasis))),
        ("inflammatory-pattern-three", Disposition.Routine, static a => (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Buttock) & (Answers.LessThan(a.Age, 45) | (Answers.LessThan(a.Age, 50) & Answers.AtLeast(a.DurationDays, 1826.25)) | (Answers.LessThan(a.Age, 55) & Answers.AtLeast(a.DurationDays, 3652.5)) | (Answers.LessThan(a.Age, 65) & Answers.AtLeast(a.DurationDays, 7305))) & Answers.MoreThan(a.DurationDays, 90) & Answers.Count(3, (Answers.LessThan(a.Age, 35) | (Answers.LessThan(a.Age, 40) & Answers.AtLeast(a.DurationDays, 1826.25)) | (Answers.LessThan(a.Age, 45) & Answers.AtLeast(a.DurationDays, 3652.5)) | (Answers.LessThan(a.Age, 55) & Answers.AtLeast(a.DurationDays, 7305))), a.WakesSecondHalfOfNight, (a.AlternatingButtockPain | a.Hurts(Laterality.Any, PainRegion.Buttock)), a.RelievedByMovement, a.NsaidGoodResponse, a.FamilyHistorySpondyloarthritis, a.SwollenJoints, a.HeelPain, a.Psoriasis))),
        ("inflammatory-signs-any-time", Disposition.Routine, static a => (Answers.LessThan(a.Age, 50) & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Buttock) & Answers.Count(3, a.MorningStiffnessOver30Minutes, a.RelievedByMovement, a.WakesSecondHalfOfNight, a.AlternatingButtockPain, a.FamilyHistorySpondyloarthritis, a.PastEyeInflammation, a.InflammatoryBowelDisease, a.SwollenJoints, a.HeelPain, a.Psoriasis))),
        ("leg-short-with-hip-pain", Disposition.Routine, static a => (a.LegShortOrTurnedOut & (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) | a.Hurts(Laterality.Any, PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee)))),
        ("hip-pain-in-training", Disposition.Routine, static a => (a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip) & a.HighTrainingLoad)),
        ("artificial-hip-with-pain", Disposition.Routine, static a => (a.HipReplacement & a.Hurts(Laterality.Any, PainRegion.Groin, PainRegion.AnteriorHip, PainRegion.LateralHip))),
        ("child-back-pain-that-lasts", Disposition.Routine, static a => (!Answers.AtLeast(a.Age, 18) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & Answers.MoreThan(a.DurationDays, 28)))),
        ("child-back-pain-on-arching-or-young", Disposition.Routine, static a => (!Answers.AtLeast(a.Age, 18) & (a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx) & (Answers.LessThan(a.Age, 10) | a.WorseBendingBackward | a.ExtensionSports)))),
        ("child-with-visible-curve", Disposition.Routine, static a => (!Answers.AtLeast(a.Age, 18) & a.VisibleSpineCurve)),
        ("period-pain-pattern", Disposition.Routine, static a => (a.PainWithPeriods & (a.CrampingPain | a.AbdominalPain | a.Hurts(Laterality.Any, PainRegion.Pelvis) | a.HeavyOrPainfulPeriods))),
        ("period-pain-that-lasts", Disposition.Routine, static a => (a.PainWithPeriods & (Answers.MoreThan(a.DurationDays, 180) | a.NoImprovementAfter4Weeks | a.NoImprovementAfter6Weeks | a.SteadilyWorsening | a.FunctionDeclining | a.PainWithSex | a.WorseBowelMovement))),
        ("endometriosis-pattern", Disposition.Routine, static a => ((a.PainWithPeriods | a.HeavyOrPainfulPeriods) & (a.PainWithSex | a.WorseBowelMovement | a.Endometriosis))),
        ("pelvic-pain-with-floor-signs", Disposition.Routine, static a => (a.Hurts(Laterality.Any, PainRegion.Pelvis) & (a.PainWithSex | a.WorseBowelMovement | a.UrinaryUrgency | a.UrinaryFrequency))),
        ("groin-lump", Disposition.Routine, static a => a.GroinLump),
        ("belly-and-back-pain", Disposition.Routine, static a => (a.AbdominalPain & a.Hurts(Laterality.Any, PainRegion.Thoracic, PainRegion.Lumbar, PainRegion.Sacroiliac, PainRegion.Coccyx))),
        ("calf-pain-on-walking", Disposition.Routine, static a => a.CalfClaudication),
        ("leg-pain-on-walking-at-risk-of-arteries", Disposition.Routine, static a => (a.WorseWalking & (((a.PainBelowButtocks | a.PainBelowKnee | a.DermatomalLegPain | a.Hurts(Laterality.Any, PainRegion.Buttock)) & (a.RelievedByRest | a.RelievedByStandingStill) & (a.CurrentSmoker | a.Diabetes | a.HeartOrArteryDisease | a.HeartFailureOrRecentHeartAttack)) | (a.Hurts(Laterality.Any, PainRegion.Buttock) & (a.HeartOrArteryDisease | a.HeartFailureOrRecentHeartAttack)) | (Answers.AtLeast(a.Age, 50) & (a.PainBelowKnee | a.Hurts(Laterality.Any, PainRegion.LowerLeg)) & (a.CurrentSmoker | a.EverSmoked | a.Diabetes | a.HeartOrArteryDisease | a.HeartFailureOrRecentHeartAttack | a.HighBloodPressure | a.HighCholesterol))))),
        ("both-thighs-ache-after-rest-past-50", Disposition.Routine, static a => (Answers.AtLeast(a.Age, 50) & Answers.AtLeast(a.DurationDays, 14) & a.BilateralLegPain & a.Hurts(Laterality.Any, PainRegion.Buttock, PainRegion.AnteriorThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh) & (a.WorseAfterRest | a.WorseInMorning | a.MorningStiffness | a.MorningStiffnessOver30Minutes | a.MorningStiffnessUnder60Minutes))),
        ("severe-pain", Disposition.Routine, static a => (a.SeverePain | a.UnbearablePain)),
        ("no-better-after-weeks", Disposition.Routine, static a => (a.NoImprovementAfter4Weeks | a.NoImprovementAfter6Weeks)),
        ("remedies-do-not-help", Disposition.Routine, static a => ((a.PainkillersDoNotHelp | a.NsaidNoResponse) & (Answers.AtLeast(a.DurationDays, 21) | (Answers.AtLeast(a.Age, 60) & Answers.AtLeast(a.DurationDays, 14))))),
        ("upper-back-pain-past-50", Disposition.Routine, static a => (Answers.AtLeast(a.Age, 50) & a.Hurts(Laterality.Any, PainRegion.Thoracic))),
        ("six-weeks-or-longer", Disposition.Routine, static a => Answers.AtLeast(a.DurationDays, 42)),
        ("pain-that-grows", Disposition.Routine, static a => a.SteadilyWorsening),
        ("daily-life-for-weeks", Disposition.Routine, static a => ((a.InterferesWithDailyActivities | a.CannotWork | a.CannotWalk | a.CannotSleep | a.Limp) & Answers.AtLeast(a.DurationDays, 21))),
        ("able-to-do-less", Disposition.Routine, static a => a.FunctionDeclining),
        ("cannot-walk-any-time", Disposition.Routine, static a => a.CannotWalk),
    ];
}
