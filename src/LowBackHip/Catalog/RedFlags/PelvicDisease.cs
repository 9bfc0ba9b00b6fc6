using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Diseases of ovary, womb and tubes.
public static partial class RedFlags
{
    private const string CannotRuleOutPelvicDisease = "These diseases can be felt in back, hip or side alone. Sudden strong pain stays an emergency.";

    /// <summary>Sudden severe belly, pelvic, groin or side pain with nausea or known ovarian cysts.</summary>
    public static RedFlag OvarianTorsionPattern { get; } = new()
    {
        Id = RedFlagId.From("ovarian-torsion-pattern"),
        Name = "Signs of a twisted ovary",
        When = Findings.SuddenOnset & Combinations.Severe & (Combinations.PainInBelly | Pain.In(PainRegion.Groin) | (Combinations.SidePain & Findings.OvarianCysts))
            & (Findings.OvarianCysts | (Person.IsFemale & (Findings.Nausea | Findings.Vomiting))),
        AppliesTo = Audience.Of(minimumAge: 9, belowAge: 60),
        Suspects = Conditions.OvarianTorsion,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Sudden strong pain low in the belly or side with nausea can be a twisted ovary, which dies within hours.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPelvicDisease,
        Sources = [new(Citations.HealthdirectOvarianTorsion, Provenance.Guideline)],
    };

    /// <summary>Severe new belly, pelvic or groin pain with nausea or cysts, or vomiting with known cysts.</summary>
    public static RedFlag OvarianTorsionPossible { get; } = new()
    {
        Id = RedFlagId.From("ovarian-torsion-possible"),
        Name = "Twisted ovary possible",
        When = (Combinations.PainInBelly | Pain.In(PainRegion.Groin))
            & ((Combinations.Severe & Duration.AtMostDays(3) & (Findings.OvarianCysts | (Person.IsFemale & (Findings.Nausea | Findings.Vomiting))))
                | (Findings.OvarianCysts & Findings.Vomiting)),
        AppliesTo = Audience.Of(minimumAge: 9, belowAge: 60),
        Suspects = Conditions.OvarianTorsion,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Strong new pain low in the belly with sickness, or vomiting with a known cyst, can be a twisted ovary. It must be seen today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPelvicDisease,
        Sources = [new(Citations.HealthdirectOvarianTorsion, Provenance.Guideline)],
    };

    /// <summary>Belly or pelvic pain that is sudden and severe, or unbearable.</summary>
    public static RedFlag SuddenSevereBellyPain { get; } = new()
    {
        Id = RedFlagId.From("sudden-severe-belly-pain"),
        Name = "Sudden severe belly pain",
        When = Combinations.PainInBelly & ((Findings.SuddenOnset & Combinations.Severe) | Findings.UnbearablePain),
        Suspects = Conditions.Appendicitis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Sudden strong belly pain has causes that cannot wait and should be examined today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPelvicDisease,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Severe belly or pelvic pain within three days, or belly pain with vomiting that is severe or new.</summary>
    public static RedFlag SevereBellyPainNew { get; } = new()
    {
        Id = RedFlagId.From("severe-belly-pain-new"),
        Name = "New severe belly pain, or belly pain with vomiting",
        When = (Combinations.PainInBelly & Combinations.Severe & Duration.AtMostDays(3))
            | (Findings.AbdominalPain & (Findings.Vomiting | Findings.CannotKeepFluidsDown) & (Combinations.Severe | Duration.AtMostDays(3))),
        Suspects = Conditions.Appendicitis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Strong new belly pain, or belly pain with vomiting, should be examined today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPelvicDisease,
        Sources = [new(Citations.QuarrysideStomachAche, Provenance.Guideline), new(Citations.UclhAbdominalPain, Provenance.Guideline)],
    };

    /// <summary>Fever with pelvic or belly pain and discharge or bleeding.</summary>
    public static RedFlag PelvicInfectionWithFever { get; } = new()
    {
        Id = RedFlagId.From("pelvic-infection-with-fever"),
        Name = "Pelvic pain with fever and discharge",
        When = Combinations.FeverOrChills & Combinations.PainInBelly & (Findings.VaginalDischarge | Findings.VaginalBleeding | (Person.IsFemale & Findings.PainWithSex)),
        AppliesTo = Audience.Of(minimumAge: 12, belowAge: 60),
        Suspects = Conditions.PelvicInflammatoryDisease,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Typical,
        Reason = "Fever with pelvic pain and discharge fits an infection of womb and tubes, which needs antibiotics today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPelvicDisease,
        Sources = [new(Citations.NhsPelvicInflammatoryDisease, Provenance.Guideline)],
        Claims = [ArticleTriggers.Fever],
    };

    /// <summary>Pelvic, belly or low-back pain with unusual discharge.</summary>
    public static RedFlag PelvicInfectionPattern { get; } = new()
    {
        Id = RedFlagId.From("pelvic-infection-pattern"),
        Name = "Pelvic pain with discharge",
        When = Findings.VaginalDischarge & (Combinations.PainInBelly | Findings.PainWithSex | Findings.SexualInfectionRisk | Findings.Iud),
        Suspects = Conditions.PelvicInflammatoryDisease,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "Pelvic pain with unusual discharge can be an infection. Early antibiotics protect the tubes.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPelvicDisease,
        Sources = [new(Citations.NhsPelvicInflammatoryDisease, Provenance.Guideline)],
    };

    /// <summary>Cramping or strong pain that comes with periods.</summary>
    public static RedFlag PeriodPainPattern { get; } = new()
    {
        Id = RedFlagId.From("period-pain-pattern"),
        Name = "Pain that follows the period",
        When = Findings.PainWithPeriods & (Findings.CrampingPain | Combinations.PainInBelly | Findings.HeavyOrPainfulPeriods),
        Suspects = Conditions.Dysmenorrhea,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Probable,
        Reason = "Pain that comes with the period and spreads to back and thighs is likely period pain. A clinician can help to ease it.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPelvicDisease,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.NhsPeriodPain, Provenance.Unverified)],
    };

    /// <summary>Period pain with pain on sex or on the toilet, or known endometriosis.</summary>
    public static RedFlag EndometriosisPattern { get; } = new()
    {
        Id = RedFlagId.From("endometriosis-pattern"),
        Name = "Signs of endometriosis",
        When = (Findings.PainWithPeriods | Findings.HeavyOrPainfulPeriods) & (Findings.PainWithSex | Findings.WorseBowelMovement | Findings.Endometriosis),
        Suspects = Conditions.Endometriosis,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Typical,
        Reason = "Pain with periods, with sex or on the toilet that goes on for months fits endometriosis.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPelvicDisease,
        Sources = [new(Citations.NiceNg73, Provenance.PublishedSecondary), new(Citations.NhsEndometriosis, Provenance.Guideline)],
    };

    /// <summary>Pelvic pain with pain on sex or on the toilet, or frequent or sudden urges to pass urine.</summary>
    public static RedFlag PelvicPainWithFloorSigns { get; } = new()
    {
        Id = RedFlagId.From("pelvic-pain-with-floor-signs"),
        Name = "Pelvic pain with signs of the pelvic floor",
        When = Pain.In(PainRegion.Pelvis) & (Findings.PainWithSex | Findings.WorseBowelMovement | Findings.UrinaryUrgency | Findings.UrinaryFrequency),
        Suspects = Conditions.PelvicFloorImbalance,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Pelvic pain with urges, or with pain on sex or on the toilet, deserves an examination, and a specialist therapist can help.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPelvicDisease,
        Sources = [new(Citations.AcogPb218, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Pain with periods that has lasted for half a year, does not improve, grows, or comes with sex or on the toilet.</summary>
    public static RedFlag PeriodPainThatLasts { get; } = new()
    {
        Id = RedFlagId.From("period-pain-that-lasts"),
        Name = "Period pain that lasts or grows",
        When = Findings.PainWithPeriods
            & (Duration.MoreThanDays(180) | Combinations.NotImproving | Findings.SteadilyWorsening | Findings.FunctionDeclining | Findings.PainWithSex
                | Findings.WorseBowelMovement),
        Suspects = Conditions.Endometriosis,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Probable,
        Reason = "Pain that comes with periods and lasts, grows, or comes with sex or on the toilet can be endometriosis, also when back or buttock hurts.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPelvicDisease,
        Sources = [new(Citations.NiceNg73, Provenance.PublishedSecondary), new(Citations.NhsEndometriosis, Provenance.Guideline)],
    };

    private static ImmutableArray<RedFlag> PelvicDiseaseFlags =>
    [
        OvarianTorsionPattern,
        OvarianTorsionPossible,
        SuddenSevereBellyPain,
        SevereBellyPainNew,
        PelvicInfectionWithFever,
        PelvicInfectionPattern,
        PeriodPainPattern,
        PeriodPainThatLasts,
        EndometriosisPattern,
        PelvicPainWithFloorSigns,
    ];
}
