using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Infection of the spine, and of the blood.
public static partial class RedFlags
{
    private const string CannotRuleOutSpinalInfection =
        "Fever is missing in nearly half of people with an infected spine. Pain that grows, with sweats or after an infection, stays suspect.";

    /// <summary>Fever or chills with signs of sepsis.</summary>
    public static RedFlag FeverVeryUnwell { get; } = new()
    {
        Id = RedFlagId.From("fever-very-unwell"),
        Name = "Fever and very unwell",
        When = Combinations.FeverOrChills & Combinations.VeryUnwell,
        Suspects = Conditions.SpinalInfection,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Possible,
        Reason = "Fever with confusion, a racing heart, cold sweat or fainting can mean that an infection has spread to the blood.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.NiceNg111, Provenance.PublishedSecondary), new(Citations.NhsBackPain, Provenance.Guideline, "urgent advice")],
        Claims = [ArticleTriggers.Fever],
    };

    /// <summary>Fever with injected drugs, weak defenses, a recent infection, or a needle or operation at the spine.</summary>
    public static RedFlag FeverAtHighRisk { get; } = new()
    {
        Id = RedFlagId.From("fever-at-high-risk"),
        Name = "Fever at high risk of spinal infection",
        When = Combinations.FeverOrChills & (Findings.IvDrugUse | Combinations.WeakDefenses | Findings.RecentSpinalProcedure | Findings.RecentInfection
                | Findings.Dialysis | (Findings.SkinInfection & Combinations.PainInSpine)),
        Suspects = Conditions.SpinalInfection,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason =
            "Fever with back pain after injected drugs, an infection or a procedure at the spine, or with weak defenses, is treated as an "
            + "infected spine until a scan shows otherwise.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table"), new(Citations.Yusuf2019, Provenance.Published)],
        Claims = [ArticleTriggers.Fever],
    };

    /// <summary>Fever with weakness, numbness, unsteady walking, or a change of bladder or bowel.</summary>
    public static RedFlag FeverWithNerveSigns { get; } = new()
    {
        Id = RedFlagId.From("fever-with-nerve-signs"),
        Name = "Fever with nerve signs",
        When = Combinations.FeverOrChills
            & (Combinations.Weakness | Findings.BilateralLegNumbness | Findings.SaddleNumbness | Findings.UnsteadyGait | Combinations.BladderOrBowelChange
                | (Findings.Fever & Findings.LegNumbness)),
        Suspects = Conditions.SpinalInfection,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "Fever with weak or numb legs can mean an abscess that presses on the cord.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
        Claims = [ArticleTriggers.Fever],
    };

    /// <summary>Fever or chills with back or hip pain.</summary>
    public static RedFlag Fever { get; } = new()
    {
        Id = RedFlagId.From("fever"),
        Name = "Fever or chills",
        When = Combinations.FeverOrChills,
        Suspects = Conditions.SpinalInfection,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Pain with fever or shaking chills can come from an infection of spine, joint, kidney or blood. It should be examined today.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "urgent advice")],
        Claims = [ArticleTriggers.Fever],
    };

    /// <summary>Injected drugs with pain that is new, severe, grows or does not rest, or with feeling ill, without fever.</summary>
    public static RedFlag InjectedDrugsWithNewPain { get; } = new()
    {
        Id = RedFlagId.From("injected-drugs-with-new-pain"),
        Name = "Injected drugs with new pain",
        When = Findings.IvDrugUse & (Duration.AtMostDays(42) | Combinations.AtRestOrWorsening | Combinations.Severe
                | Findings.NightSweats | Findings.Malaise),
        Suspects = Conditions.SpinalInfection,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Injected drugs carry germs to the spine, and fever may be missing. New pain needs blood tests today.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources =
        [
            new(Citations.EditorialJudgment, Provenance.Editorial),
            new(Citations.Yusuf2019, Provenance.Published),
            new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table"),
        ],
    };

    /// <summary>Injected drugs with pain of any duration.</summary>
    public static RedFlag InjectedDrugs { get; } = new()
    {
        Id = RedFlagId.From("injected-drugs"),
        Name = "Injected drugs",
        When = Findings.IvDrugUse,
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Injected drugs raise the chance of an infected spine. Blood tests within days are wise.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.Yusuf2019, Provenance.Published)],
    };

    /// <summary>Recent needle or operation at the spine with pain that grows or that nothing eases at night.</summary>
    public static RedFlag SpinalProcedureWithGrowingPain { get; } = new()
    {
        Id = RedFlagId.From("spinal-procedure-with-growing-pain"),
        Name = "Growing pain after a spinal procedure",
        When = Findings.RecentSpinalProcedure & (Combinations.Worsening | Findings.NightPainUnrelieved),
        Suspects = Conditions.SpinalInfection,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Pain that grows after an injection or operation at the spine can mean infection or bleeding, even without fever.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.Yusuf2019, Provenance.Published)],
    };

    /// <summary>Weak defenses, dialysis or a recent infection, with pain that grows or does not rest, or with sweats.</summary>
    public static RedFlag WeakDefensesWithGrowingPain { get; } = new()
    {
        Id = RedFlagId.From("weak-defenses-with-growing-pain"),
        Name = "Growing pain with weak defenses",
        When = (Combinations.WeakDefenses | Findings.Dialysis | Findings.RecentInfection) & Combinations.PainInBack
            & (Combinations.Worsening | Findings.NightPainUnrelieved | Findings.NightSweats | (Findings.ConstantPain & Findings.UnrelievedByRest)),
        Suspects = Conditions.SpinalInfection,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "With weak defenses or after an infection, pain that grows can come from germs in the spine, even without fever.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.Yusuf2019, Provenance.Published)],
    };

    /// <summary>Weak defenses or a recent infection, and pain of the spine with two of: constant, at night, growing, ill in general.</summary>
    public static RedFlag WeakDefensesWithPainThatStaysAndGrows { get; } = new()
    {
        Id = RedFlagId.From("weak-defenses-with-pain-that-stays-and-grows"),
        Name = "Weak defenses with back pain that stays and grows",
        When = (Combinations.WeakDefenses | Findings.RecentInfection) & Combinations.PainInSpine
            & Criterion.AtLeast(
                2, Findings.ConstantPain | Findings.UnrelievedByRest | Findings.UnrelievedByPosition, Combinations.WakesFromPain | Findings.WorseAtNight,
                Combinations.Worsening, Findings.NightSweats | Findings.Malaise | Findings.LossOfAppetite),
        Suspects = Conditions.SpinalInfection,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "With weak defenses, an infection of the spine often comes without fever. Back pain that stays, grows or wakes you should be checked today.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.Yusuf2019, Provenance.Published), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Dialysis, and back pain that is constant, at night or growing, or with feeling ill.</summary>
    public static RedFlag DialysisWithPainThatStaysOrGrows { get; } = new()
    {
        Id = RedFlagId.From("dialysis-with-pain-that-stays-or-grows"),
        Name = "Dialysis with back pain that stays or grows",
        When = Findings.Dialysis & Combinations.PainInBack
            & (Combinations.AtRestOrWorsening | Findings.NightSweats | Findings.Malaise | Findings.LossOfAppetite | Combinations.Severe),
        Suspects = Conditions.SpinalInfection,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "In people on dialysis, infection of the spine often shows as back pain alone, without fever. Tell the dialysis team today.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.ItalianDialysisSpine2020, Provenance.Published, "abstract"), new(Citations.Yusuf2019, Provenance.Published)],
    };

    /// <summary>Dialysis, and pain in the back, or pain anywhere that stays at rest or grows.</summary>
    public static RedFlag DialysisWithBackPain { get; } = new()
    {
        Id = RedFlagId.From("dialysis-with-back-pain"),
        Name = "Dialysis with back pain",
        When = Findings.Dialysis & (Combinations.PainInBack | Combinations.AtRestOrWorsening),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "In people on dialysis, an infection of the spine can start with back pain alone. The team should know within days.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.ItalianDialysisSpine2020, Provenance.Published, "abstract")],
    };

    /// <summary>Diabetes, and pain of the spine that is constant, wakes from sleep and grows.</summary>
    public static RedFlag DiabetesWithPainThatStaysAndGrows { get; } = new()
    {
        Id = RedFlagId.From("diabetes-with-pain-that-stays-and-grows"),
        Name = "Diabetes with back pain that stays and grows",
        When = Findings.Diabetes & Combinations.PainInSpine & Findings.ConstantPain & (Combinations.WakesFromPain | Findings.WorseAtNight)
            & Combinations.Worsening,
        Suspects = Conditions.SpinalInfection,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Diabetes makes infection of the spine more likely. Back pain that is always there, wakes you and grows should be seen within days.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.Yusuf2019, Provenance.Published), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Contact with tuberculosis, with sweats, weight loss or lasting pain.</summary>
    public static RedFlag TuberculosisPattern { get; } = new()
    {
        Id = RedFlagId.From("tuberculosis-pattern"),
        Name = "Signs of tuberculosis of the spine",
        When = Findings.TuberculosisExposure
            & (Findings.NightSweats | Findings.UnexplainedWeightLoss
                | ((Findings.Malaise | Findings.Fatigue | Findings.SteadilyWorsening) & (Duration.AtLeastDays(21) | Combinations.NotImproving))),
        Suspects = Conditions.SpinalInfection,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Typical,
        Reason = "Tuberculosis can settle in the spine and grow slowly, with night sweats and loss of weight.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.Yusuf2019, Provenance.Published)],
    };

    /// <summary>Night sweats with pain of three weeks or more.</summary>
    public static RedFlag NightSweatsWithPainThatLasts { get; } = new()
    {
        Id = RedFlagId.From("night-sweats-with-pain-that-lasts"),
        Name = "Night sweats with lasting pain",
        When = Findings.NightSweats & (Duration.AtLeastDays(21) | Combinations.NotImproving),
        Suspects = Conditions.SpinalInfection,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Drenching sweats at night with pain that lasts can come from an infection or a cancer.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Night sweats with pain of any duration.</summary>
    public static RedFlag NightSweats { get; } = new()
    {
        Id = RedFlagId.From("night-sweats"),
        Name = "Night sweats with pain",
        When = Findings.NightSweats,
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Sweats that soak the sheets along with pain are worth a visit, to look for an infection.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>New confusion or drowsiness with pain.</summary>
    public static RedFlag Confusion { get; } = new()
    {
        Id = RedFlagId.From("confusion"),
        Name = "New confusion",
        When = Findings.Confusion,
        Suspects = Conditions.Pyelonephritis,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Possible,
        Reason = "New confusion in a person who is ill or in pain can be the first sign of a dangerous infection.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.NiceNg111, Provenance.PublishedSecondary)],
    };

    /// <summary>Fever with sweats or tiredness for days in a person at risk.</summary>
    public static RedFlag EndocarditisPattern { get; } = new()
    {
        Id = RedFlagId.From("endocarditis-pattern"),
        Name = "Fever with signs of an infected heart valve",
        When = Findings.Fever & (Findings.IvDrugUse | Findings.RecentInfection | Combinations.HeartOrArteryDisease | Findings.Dialysis) & (Findings.NightSweats
                | Findings.Fatigue | Findings.Malaise | Findings.FastHeartOrBreathless | Findings.LossOfAppetite),
        Suspects = Conditions.InfectiveEndocarditis,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason =
            "Fever with sweats or tiredness in a person whose heart valves are at risk can mean an infection of the heart lining, which "
            + "often causes back pain.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.NhsEndocarditis, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Fever with sickle cell disease, an infected wound or joint surgery.</summary>
    public static RedFlag FeverWithBoneInfectionRisk { get; } = new()
    {
        Id = RedFlagId.From("fever-with-bone-infection-risk"),
        Name = "Fever with a sore or sickle cell disease",
        When = Findings.Fever & (Findings.SickleCellDisease | Findings.SkinInfection | Findings.RecentJointSurgery),
        Suspects = Conditions.BoneInfection,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Germs from a wound reach bone and joint, and sickle cell disease makes it easy for them. With fever this needs the hospital.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutSpinalInfection,
        Sources = [new(Citations.NhsOsteomyelitis, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<RedFlag> SpinalInfectionFlags =>
    [
        FeverVeryUnwell,
        FeverAtHighRisk,
        FeverWithNerveSigns,
        Fever,
        InjectedDrugsWithNewPain,
        InjectedDrugs,
        SpinalProcedureWithGrowingPain,
        WeakDefensesWithGrowingPain,
        WeakDefensesWithPainThatStaysAndGrows,
        DialysisWithPainThatStaysOrGrows,
        DialysisWithBackPain,
        DiabetesWithPainThatStaysAndGrows,
        TuberculosisPattern,
        NightSweatsWithPainThatLasts,
        NightSweats,
        Confusion,
        EndocarditisPattern,
        FeverWithBoneInfectionRisk,
    ];
}
