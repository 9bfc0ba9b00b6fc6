using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Back pain in a child or adolescent.
public static partial class RedFlags
{
    private const string CannotRuleOutChildBackPain =
        "Most back pain in adolescents is harmless, but a child who stops playing because of it should be seen whatever the answers are.";

    /// <summary>Back pain under 18 with weakness, unsteady walking or bladder change, or with numbness under 12 or within four weeks.</summary>
    public static RedFlag ChildBackPainWithNerveSigns { get; } = new()
    {
        Id = RedFlagId.From("child-back-pain-with-nerve-signs"),
        Name = "Child with back pain and nerve signs",
        When = Combinations.PainInBack
            & (Combinations.Weakness | Findings.UnsteadyGait | Combinations.BladderOrBowelChange
                | (Findings.LegNumbness & (Age.Under(12) | Duration.AtMostDays(28)))),
        AppliesTo = Audience.Minors,
        Suspects = Conditions.SevereNerveCompression,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Back pain with weak or numb legs in a child needs an examination today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildBackPain,
        Sources = [new(Citations.PerthChildrenBackPain, Provenance.Guideline), new(Citations.PmmBackPainRedFlags, Provenance.Guideline)],
    };

    /// <summary>Back pain under 18 with a numb leg, for any time.</summary>
    public static RedFlag ChildBackPainWithNumbLeg { get; } = new()
    {
        Id = RedFlagId.From("child-back-pain-with-numb-leg"),
        Name = "Child or young person with back pain and a numb leg",
        When = Combinations.PainInBack & Findings.LegNumbness,
        AppliesTo = Audience.Minors,
        Suspects = Conditions.HerniatedDisc,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Back pain with a numb leg is rare before 18. A clinician should examine the nerves within days, even when it is not new.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildBackPain,
        Sources = [new(Citations.PerthChildrenBackPain, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Back pain in a child under 5.</summary>
    public static RedFlag ChildBackPainUnder5 { get; } = new()
    {
        Id = RedFlagId.From("child-back-pain-under-5"),
        Name = "Back pain under 5 years",
        When = Combinations.PainInBack,
        AppliesTo = Audience.Of(belowAge: 5),
        Suspects = Conditions.SpinalInfection,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Back pain is rare in small children, and infection or a tumor is found more often than later.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildBackPain,
        Sources = [new(Citations.PerthChildrenBackPain, Provenance.Guideline), new(Citations.PmmBackPainRedFlags, Provenance.Guideline)],
    };

    /// <summary>Back pain under 18 with night pain, weight loss, sweats or tiredness.</summary>
    public static RedFlag ChildBackPainAtNightOrWithIllness { get; } = new()
    {
        Id = RedFlagId.From("child-back-pain-at-night-or-with-illness"),
        Name = "Child with back pain at night or illness",
        When = Combinations.PainInBack & (Combinations.WakesFromPain | Findings.WorseAtNight | Findings.UnexplainedWeightLoss
                | Findings.NightSweats | Findings.Fatigue | Findings.Malaise),
        AppliesTo = Audience.Minors,
        Suspects = Conditions.PrimaryBoneTumor,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "Back pain that wakes a child, or comes with tiredness or loss of weight, needs blood tests and x-rays within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildBackPain,
        Sources = [new(Citations.PmmBackPainRedFlags, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Back pain under 10 with night pain or weight loss.</summary>
    public static RedFlag YoungChildBackPainAtNightOrLosingWeight { get; } = new()
    {
        Id = RedFlagId.From("young-child-back-pain-at-night-or-losing-weight"),
        Name = "Child under 10 with back pain at night or losing weight",
        When = Combinations.PainInBack & (Combinations.WakesFromPain | Findings.UnexplainedWeightLoss),
        AppliesTo = Audience.Of(belowAge: 10),
        Suspects = Conditions.PrimaryBoneTumor,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Back pain that wakes a young child, or comes with loss of weight, needs an examination today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildBackPain,
        Sources = [new(Citations.PerthChildrenBackPain, Provenance.Guideline), new(Citations.PmmBackPainRedFlags, Provenance.Guideline)],
    };

    /// <summary>Back pain under 18 after a fall or blow within a week.</summary>
    public static RedFlag ChildInjuryWithBackPain { get; } = new()
    {
        Id = RedFlagId.From("child-injury-with-back-pain"),
        Name = "Child with back pain after an accident",
        When = Combinations.PainInBack & Combinations.Accident & Duration.AtMostDays(7),
        AppliesTo = Audience.Minors,
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Back pain that a fall or a blow brought on in a child should be examined today: the spine may be broken.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildBackPain,
        Sources = [new(Citations.PerthChildrenBackPain, Provenance.Guideline)],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Back pain under 18 after a fall or blow, for any time.</summary>
    public static RedFlag ChildInjuryWithBackPainAnyTime { get; } = new()
    {
        Id = RedFlagId.From("child-injury-with-back-pain-any-time"),
        Name = "Child with back pain after an accident, for any time",
        When = Combinations.PainInBack & Combinations.Accident,
        AppliesTo = Audience.Minors,
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Back pain that a fall or a blow brought on in a child should be examined within days, even when it has lasted.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildBackPain,
        Sources = [new(Citations.PerthChildrenBackPain, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Back pain for over four weeks in a child under 10.</summary>
    public static RedFlag ChildBackPainUnder10 { get; } = new()
    {
        Id = RedFlagId.From("child-back-pain-under-10"),
        Name = "Back pain for weeks under 10 years",
        When = Combinations.PainInBack & Duration.MoreThanDays(28),
        AppliesTo = Audience.Of(belowAge: 10),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Weeks of back pain before the age of 10 are unusual and should be looked into.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildBackPain,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Back pain for over four weeks under 18.</summary>
    public static RedFlag ChildBackPainThatLasts { get; } = new()
    {
        Id = RedFlagId.From("child-back-pain-that-lasts"),
        Name = "Back pain for weeks in an adolescent",
        When = Combinations.PainInBack & Duration.MoreThanDays(28),
        AppliesTo = Audience.Minors,
        Suspects = Conditions.Spondylolisthesis,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Back pain that lasts over a month in an adolescent deserves an examination; a stress break of the spine is one cause.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildBackPain,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.MaquirriainYoungTennisPlayer, Provenance.Published)],
    };

    /// <summary>Back pain under 18 on arching back or in sports that arch it, or in a child under 10, for any time.</summary>
    public static RedFlag ChildBackPainOnArchingOrYoung { get; } = new()
    {
        Id = RedFlagId.From("child-back-pain-on-arching-or-young"),
        Name = "Child with back pain on arching, or under 10 years",
        When = Combinations.PainInBack & (Age.Under(10) | Findings.WorseBendingBackward | Findings.ExtensionSports),
        AppliesTo = Audience.Minors,
        Suspects = Conditions.Spondylolisthesis,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Back pain on arching back at this age can be a stress break of the spine, and before the age of 10 back pain is unusual.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildBackPain,
        Sources = [new(Citations.MaquirriainYoungTennisPlayer, Provenance.Published), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>A curve of the spine, or uneven shoulders or hips, under 18.</summary>
    public static RedFlag ChildWithVisibleCurve { get; } = new()
    {
        Id = RedFlagId.From("child-with-visible-curve"),
        Name = "Child with a curved spine or uneven shoulders",
        When = Findings.VisibleSpineCurve,
        AppliesTo = Audience.Minors,
        Suspects = Conditions.Scoliosis,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Typical,
        Reason = "A curve of the spine can grow as a child grows. A clinician should look at the back and say whether it needs to be watched.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildBackPain,
        Sources = [new(Citations.PerthChildrenScoliosis, Provenance.Guideline)],
    };

    private static ImmutableArray<RedFlag> ChildBackPainFlags =>
    [
        ChildBackPainWithNerveSigns,
        ChildBackPainWithNumbLeg,
        ChildBackPainUnder5,
        ChildBackPainAtNightOrWithIllness,
        YoungChildBackPainAtNightOrLosingWeight,
        ChildInjuryWithBackPain,
        ChildInjuryWithBackPainAnyTime,
        ChildBackPainUnder10,
        ChildBackPainThatLasts,
        ChildBackPainOnArchingOrYoung,
        ChildWithVisibleCurve,
    ];
}
