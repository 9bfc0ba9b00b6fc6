using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Danger signs in pregnancy.
public static partial class RedFlags
{
    private const string CannotRuleOutPregnancy =
        "Pain of back and pelvis is common in pregnancy, but bleeding, fever, contractions or fewer movements of the baby always need a call.";

    private const string CannotRuleOutEctopicPregnancy =
        "A pregnancy outside the womb can begin without bleeding and before a test is positive. Faintness or shoulder pain means: call at once.";

    /// <summary>Vaginal bleeding in pregnancy.</summary>
    public static RedFlag PregnancyBleeding { get; } = new()
    {
        Id = RedFlagId.From("pregnancy-bleeding"),
        Name = "Bleeding in pregnancy",
        When = Combinations.Pregnant & Findings.VaginalBleeding,
        Suspects = Conditions.PregnancyComplication,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "Bleeding with pain in pregnancy can mean that the pregnancy or the mother is in danger.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPregnancy,
        Sources =
        [
            new(Citations.UhbCallTheMidwife, Provenance.Guideline),
            new(Citations.NidirectEctopicPregnancy, Provenance.Guideline),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>Contractions in pregnancy.</summary>
    public static RedFlag PregnancyContractions { get; } = new()
    {
        Id = RedFlagId.From("pregnancy-contractions"),
        Name = "Contractions in pregnancy",
        When = Combinations.Pregnant & Findings.Contractions,
        Suspects = Conditions.PregnancyComplication,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "A belly that tightens again and again may be labor. Call the maternity unit now.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPregnancy,
        Sources = [new(Citations.UhbCallTheMidwife, Provenance.Guideline)],
    };

    /// <summary>Fever or chills in pregnancy.</summary>
    public static RedFlag PregnancyFever { get; } = new()
    {
        Id = RedFlagId.From("pregnancy-fever"),
        Name = "Fever in pregnancy",
        When = Combinations.Pregnant & Combinations.FeverOrChills,
        Suspects = Conditions.PregnancyComplication,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Fever with pain in pregnancy needs an examination today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPregnancy,
        Sources = [new(Citations.UhbCallTheMidwife, Provenance.Guideline)],
        Claims = [ArticleTriggers.Fever],
    };

    /// <summary>Severe or constant belly pain from 20 weeks.</summary>
    public static RedFlag LatePregnancySevereBellyPain { get; } = new()
    {
        Id = RedFlagId.From("late-pregnancy-severe-belly-pain"),
        Name = "Severe belly pain in later pregnancy",
        When = Combinations.LaterPregnancy & Findings.AbdominalPain & (Combinations.Severe | Findings.ConstantPain
                | Findings.SuddenOnset),
        Suspects = Conditions.PregnancyComplication,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Strong or constant belly pain in the second half of pregnancy can mean bleeding behind the womb.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPregnancy,
        Sources = [new(Citations.UhbCallTheMidwife, Provenance.Guideline, "when to dial 999"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Belly pain from 20 weeks.</summary>
    public static RedFlag LatePregnancyBellyPain { get; } = new()
    {
        Id = RedFlagId.From("late-pregnancy-belly-pain"),
        Name = "Belly pain in later pregnancy",
        When = Combinations.LaterPregnancy & Findings.AbdominalPain,
        Suspects = Conditions.PregnancyComplication,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Typical,
        Reason = "Belly pain in the second half of pregnancy should be told to the maternity unit today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPregnancy,
        Sources = [new(Citations.UhbCallTheMidwife, Provenance.Guideline)],
    };

    /// <summary>A fall or accident in pregnancy.</summary>
    public static RedFlag PregnancyInjury { get; } = new()
    {
        Id = RedFlagId.From("pregnancy-injury"),
        Name = "Injury in pregnancy",
        When = Combinations.Pregnant & Combinations.AnyFall,
        Suspects = Conditions.PregnancyComplication,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "After a fall or a blow in pregnancy, mother and child should be checked today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPregnancy,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>A pregnancy, or a possible one, with pain and bleeding, faintness or pain at the shoulder tip.</summary>
    public static RedFlag EctopicPattern { get; } = new()
    {
        Id = RedFlagId.From("ectopic-pattern"),
        Name = "Signs of a pregnancy outside the womb",
        When = ((Combinations.Pregnant | Findings.MissedPeriod) & Findings.VaginalBleeding)
            | ((Combinations.Pregnant | Findings.MissedPeriod | Findings.CouldBePregnant) & (Findings.ShoulderTipPain | Findings.Collapse
                | Findings.PaleAndClammy | (Findings.Faintness & Combinations.PainInBelly))),
        Suspects = Conditions.EctopicPregnancy,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "Pain with bleeding, faintness or pain at the tip of the shoulder can mean a pregnancy outside the womb that is bleeding.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPregnancy,
        Sources = [new(Citations.NidirectEctopicPregnancy, Provenance.Guideline), new(Citations.NhsEctopicPregnancy, Provenance.Guideline)],
    };

    /// <summary>Belly pain in pregnancy or with a missed period, or severe belly pain or bleeding when pregnancy is possible.</summary>
    public static RedFlag EarlyPregnancyBellyPain { get; } = new()
    {
        Id = RedFlagId.From("early-pregnancy-belly-pain"),
        Name = "Belly pain in pregnancy or possible pregnancy",
        When = (Combinations.Pregnant & Findings.AbdominalPain) | (Findings.MissedPeriod & Combinations.PainInBelly)
            | (Findings.CouldBePregnant & ((Combinations.Severe & Combinations.PainInBelly) | Findings.VaginalBleeding)),
        Suspects = Conditions.EctopicPregnancy,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Belly pain when you are or may be pregnant needs a pregnancy test or an examination today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPregnancy,
        Sources = [new(Citations.NidirectEctopicPregnancy, Provenance.Guideline)],
    };

    /// <summary>Back pain with nausea or vomiting after 20 weeks of pregnancy.</summary>
    public static RedFlag LaterPregnancyBackPainWithSickness { get; } = new()
    {
        Id = RedFlagId.From("later-pregnancy-back-pain-with-sickness"),
        Name = "Back pain and sickness in the second half of pregnancy",
        When = Combinations.LaterPregnancy & Combinations.PainInBack & (Findings.Nausea | Findings.Vomiting),
        Suspects = Conditions.PregnancyComplication,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Back pain with sickness late in pregnancy can be labor that starts early, or a kidney. Call the midwife or maternity unit.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPregnancy,
        Sources = [new(Citations.TommysPrematureLabor, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Collapse or signs of shock with belly or pelvic pain in a woman or girl.</summary>
    public static RedFlag CollapseWithBellyPain { get; } = new()
    {
        Id = RedFlagId.From("collapse-with-belly-pain"),
        Name = "Collapse with belly pain in a woman or girl",
        When = Combinations.PainInBelly & (Findings.Collapse | Findings.PaleAndClammy),
        AppliesTo = Audience.Women,
        Suspects = Conditions.EctopicPregnancy,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Fainting or cold, pale skin with belly pain can mean bleeding inside, from a pregnancy that you may not know of.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutEctopicPregnancy,
        Sources = [new(Citations.NhsEctopicPregnancy, Provenance.Guideline)],
    };

    /// <summary>Cramps, pain in waves or new discharge after 20 weeks of pregnancy.</summary>
    public static RedFlag LaterPregnancyCramps { get; } = new()
    {
        Id = RedFlagId.From("later-pregnancy-cramps"),
        Name = "Cramps or discharge in the second half of pregnancy",
        When = Combinations.LaterPregnancy & (Findings.CrampingPain | Findings.ColickyPain | Findings.VaginalDischarge),
        Suspects = Conditions.PregnancyComplication,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Back pain with cramps, waves of pain or new discharge can be labor that starts early. Call the maternity unit or midwife straight away.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPregnancy,
        Sources = [new(Citations.TommysPrematureLabor, Provenance.Guideline)],
    };

    /// <summary>Severe belly pain with pain at the tip of the shoulder in a woman or girl.</summary>
    public static RedFlag SevereBellyPainWithShoulderTipPain { get; } = new()
    {
        Id = RedFlagId.From("severe-belly-pain-with-shoulder-tip-pain"),
        Name = "Severe belly pain with pain at the tip of the shoulder",
        When = Combinations.PainInBelly & Combinations.Severe & Findings.ShoulderTipPain,
        AppliesTo = Audience.Women,
        Suspects = Conditions.EctopicPregnancy,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Strong belly pain with pain at the tip of the shoulder can mean bleeding inside, from a pregnancy that you may not know of.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutEctopicPregnancy,
        Sources = [new(Citations.NhsEctopicPregnancy, Provenance.Guideline)],
    };

    private static ImmutableArray<RedFlag> PregnancyFlags =>
    [
        PregnancyBleeding,
        PregnancyContractions,
        PregnancyFever,
        LatePregnancySevereBellyPain,
        LatePregnancyBellyPain,
        PregnancyInjury,
        EctopicPattern,
        EarlyPregnancyBellyPain,
        LaterPregnancyBackPainWithSickness,
        CollapseWithBellyPain,
        LaterPregnancyCramps,
        SevereBellyPainWithShoulderTipPain,
    ];
}
