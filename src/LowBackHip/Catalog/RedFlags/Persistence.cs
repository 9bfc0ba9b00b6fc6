using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Pain that is severe, does not improve, or takes over daily life.
public static partial class RedFlags
{
    private const string CannotRuleOutPersistence = "These answers say how much the pain weighs, not what causes it. New signs count more than the calendar.";

    /// <summary>Severe pain that no position and no night brings relief from.</summary>
    public static RedFlag SeverePainWithoutRelief { get; } = new()
    {
        Id = RedFlagId.From("severe-pain-without-relief"),
        Name = "Severe pain that nothing eases",
        When = Combinations.Severe & (Findings.NightPainUnrelieved | Findings.UnrelievedByPosition | (Findings.ConstantPain & Findings.UnrelievedByRest)),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Strong pain that never lets up, whatever you do, is unlike ordinary back pain and should be seen within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPersistence,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "urgent advice"), new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.SeverePain],
    };

    /// <summary>Severe pain.</summary>
    public static RedFlag SeverePain { get; } = new()
    {
        Id = RedFlagId.From("severe-pain"),
        Name = "Severe pain",
        When = Combinations.Severe,
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Strong pain is a reason to get help with relief, even when nothing dangerous is behind it.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPersistence,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to see a doctor")],
        Claims = [ArticleTriggers.SeverePain],
    };

    /// <summary>No improvement after four weeks of self-care.</summary>
    public static RedFlag NoBetterAfterWeeks { get; } = new()
    {
        Id = RedFlagId.From("no-better-after-weeks"),
        Name = "No better after some weeks",
        When = Combinations.NotImproving,
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Most pain of this kind eases within weeks. When yours does not, a clinician can check the cause and the treatment.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPersistence,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to see a doctor")],
        Claims = [ArticleTriggers.NoImprovement],
    };

    /// <summary>Painkillers that have not helped for three weeks, or for two at 60 or over.</summary>
    public static RedFlag RemediesDoNotHelp { get; } = new()
    {
        Id = RedFlagId.From("remedies-do-not-help"),
        Name = "Painkillers do not help for weeks",
        When = (Findings.PainkillersDoNotHelp | Findings.NsaidNoResponse) & (Duration.AtLeastDays(21) | (Age.AtLeast(60) & Duration.AtLeastDays(14))),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "When painkillers have not helped for weeks, a clinician can look for another way.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPersistence,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to see a doctor"), new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.NoImprovement],
    };

    /// <summary>Upper-back pain at 50 or over.</summary>
    public static RedFlag UpperBackPainPast50 { get; } = new()
    {
        Id = RedFlagId.From("upper-back-pain-past-50"),
        Name = "Upper-back pain at 50 or over",
        When = Age.AtLeast(50) & Pain.In(PainRegion.Thoracic),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Pain between the shoulders is rarer than low-back pain and more often has a cause to find. Past 50 it deserves a visit.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPersistence,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "urgent advice"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Pain that has lasted six weeks.</summary>
    public static RedFlag SixWeeksOrLonger { get; } = new()
    {
        Id = RedFlagId.From("six-weeks-or-longer"),
        Name = "Pain for six weeks or longer",
        When = Duration.AtLeastDays(42),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Pain that is still there after six weeks deserves an examination.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPersistence,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to see a doctor"), new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.NoImprovement],
    };

    /// <summary>Pain that has kept growing, for any time.</summary>
    public static RedFlag PainThatGrows { get; } = new()
    {
        Id = RedFlagId.From("pain-that-grows"),
        Name = "Pain that keeps growing",
        When = Findings.SteadilyWorsening,
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Pain that keeps getting worse does not follow the usual course, which is to ease within days or weeks.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPersistence,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to see a doctor")],
        Claims = [ArticleTriggers.NoImprovement],
    };

    /// <summary>Pain that keeps from everyday things for three weeks or more.</summary>
    public static RedFlag DailyLifeForWeeks { get; } = new()
    {
        Id = RedFlagId.From("daily-life-for-weeks"),
        Name = "Daily life limited for weeks",
        When = (Findings.InterferesWithDailyActivities | Findings.CannotWork | Findings.CannotWalk | Findings.CannotSleep | Findings.Limp) & Duration.AtLeastDays(21),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Pain that has kept you from everyday things for weeks is a reason to get help.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPersistence,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to see a doctor")],
        Claims = [ArticleTriggers.DailyLife],
    };

    /// <summary>Function that falls over weeks.</summary>
    public static RedFlag AbleToDoLess { get; } = new()
    {
        Id = RedFlagId.From("able-to-do-less"),
        Name = "Able to do less and less",
        When = Findings.FunctionDeclining,
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "When you can do less from week to week, a plan with a clinician is better than waiting.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPersistence,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to see a doctor"), new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.DailyLife],
    };

    /// <summary>Unable to walk more than a few steps.</summary>
    public static RedFlag CannotWalk { get; } = new()
    {
        Id = RedFlagId.From("cannot-walk"),
        Name = "Unable to walk",
        When = Findings.CannotWalk & Duration.AtLeastDays(3),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Not being able to walk for days is more than ordinary back pain should cause.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPersistence,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.DailyLife],
    };

    /// <summary>Unable to walk more than a few steps, for any time.</summary>
    public static RedFlag CannotWalkAnyTime { get; } = new()
    {
        Id = RedFlagId.From("cannot-walk-any-time"),
        Name = "Unable to walk, for any time",
        When = Findings.CannotWalk,
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Not being able to walk more than a few steps is a reason to get help.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPersistence,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to see a doctor"), new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.DailyLife],
    };

    private static ImmutableArray<RedFlag> PersistenceFlags =>
    [
        SeverePainWithoutRelief,
        SeverePain,
        NoBetterAfterWeeks,
        RemediesDoNotHelp,
        UpperBackPainPast50,
        SixWeeksOrLonger,
        PainThatGrows,
        DailyLifeForWeeks,
        AbleToDoLess,
        CannotWalk,
        CannotWalkAnyTime,
    ];
}
