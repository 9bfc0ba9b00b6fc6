using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// A broken or collapsed bone of the spine.
public static partial class RedFlags
{
    private const string CannotRuleOutVertebralFracture =
        "Thin bones can break without a fall or any sign listed here. New pain in the middle of the back of an older person stays suspect.";

    /// <summary>Pain after a serious accident within two days, or later with signs of a break.</summary>
    public static RedFlag SeriousAccident { get; } = new()
    {
        Id = RedFlagId.From("serious-accident"),
        Name = "Serious accident",
        When = Findings.MajorTrauma
            & (Duration.AtMostDays(2)
                | (Duration.AtMostDays(14)
                    & (Combinations.Severe | Combinations.CannotUseTheLeg | Combinations.Weakness | Findings.LegNumbness | Findings.MidlineBackPain
                        | Findings.MidlineSpinalTenderness | Findings.SpineShapeChange | Findings.DifficultyWalking))),
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "A serious accident can break the spine or pelvis. Keep still and have emergency services decide how you are moved.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999")],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Pain after a serious accident at any time, severe or with a tender spine, a bruise, a swollen hip or trouble walking.</summary>
    public static RedFlag SeriousAccidentWithSignsOfABreak { get; } = new()
    {
        Id = RedFlagId.From("serious-accident-with-signs-of-a-break"),
        Name = "Serious accident with signs of a break",
        When = Findings.MajorTrauma & (Combinations.Severe | Findings.MidlineSpinalTenderness | Findings.DifficultyWalking | Findings.Bruising
                | Findings.HipSwelling),
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Strong pain or a tender spine after a serious accident can mean a broken bone. It should be examined today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999"), new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Pain after a fall or blow within two weeks, with signs of a break or of nerves.</summary>
    public static RedFlag InjuryWithSignsOfABreak { get; } = new()
    {
        Id = RedFlagId.From("injury-with-signs-of-a-break"),
        Name = "Injury with signs of a break",
        When = Combinations.Accident & Duration.AtMostDays(14) & Combinations.PainInBack
            & (Findings.MidlineSpinalTenderness | Findings.MidlineBackPain | Findings.SpineShapeChange | Combinations.CannotUseTheLeg
                | Findings.DifficultyWalking | Combinations.Severe | Findings.LegNumbness),
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "After a hard fall or a blow, strong or midline pain or trouble walking can mean a broken bone. An x-ray or scan is needed today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999"), new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Pain after an accident, at any time, with a leg that cannot be used, weakness, numb legs on both sides, or a changed spine; or weakness after a small fall.</summary>
    public static RedFlag AccidentWithGraveSigns { get; } = new()
    {
        Id = RedFlagId.From("accident-with-grave-signs"),
        Name = "Accident with grave signs at any time",
        When = (Combinations.Accident & (Combinations.CannotUseTheLeg | Combinations.Weakness | Findings.BilateralLegNumbness | Findings.SpineShapeChange))
            | (Findings.MinorTrauma & Combinations.Weakness),
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "After an accident, a leg that is weak or cannot be used, or a changed spine, needs to be seen today, however long ago it was.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Severe pain after an accident, at any time.</summary>
    public static RedFlag AccidentWithSeverePain { get; } = new()
    {
        Id = RedFlagId.From("accident-with-severe-pain"),
        Name = "Accident with severe pain at any time",
        When = Combinations.Accident & Combinations.Severe,
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Strong pain after an accident can come from a break that was missed. It should be seen within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>A serious accident, or a fall or blow with signs of a break, at any time.</summary>
    public static RedFlag InjuryWithSignsAnyTime { get; } = new()
    {
        Id = RedFlagId.From("injury-with-signs-any-time"),
        Name = "Injury at any time, with signs of a break",
        When = Findings.MajorTrauma
            | (Combinations.Accident
                & (Findings.MidlineSpinalTenderness | Findings.MidlineBackPain | Findings.DifficultyWalking | Findings.HipSwelling | Findings.LegNumbness
                    | (Findings.Limp & (Combinations.PainInHip | Combinations.PainInThighOrKnee | Pain.In(PainRegion.Pelvis, PainRegion.Buttock))))),
        Suspects = Conditions.MuscleStrain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Pain that a hard fall or a blow brought on, with a sore spine or trouble walking, should be examined within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999"), new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Weakness of a leg after a recent injury of any force.</summary>
    public static RedFlag InjuryWithWeakness { get; } = new()
    {
        Id = RedFlagId.From("injury-with-weakness"),
        Name = "Injury with weak legs",
        When = Combinations.AnyFall & Combinations.Weakness & Duration.AtMostDays(14),
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "A leg that is weak after an injury can mean that a broken bone or a bleed presses on nerves.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table"), new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999")],
        Claims = [ArticleTriggers.Injury, ArticleTriggers.WeakLegs],
    };

    /// <summary>Pain after a fall or blow within six weeks at 50 or over.</summary>
    public static RedFlag InjuryRecent { get; } = new()
    {
        Id = RedFlagId.From("injury-recent"),
        Name = "Recent injury at 50 or over",
        When = Age.AtLeast(50) & Combinations.Accident & Duration.AtMostDays(42),
        Suspects = Conditions.MuscleStrain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "At 50 or over, pain that began with an injury deserves an examination within days, even when you can move well.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.NhsBackPain, Provenance.Guideline, "when to call 999")],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Pain that began with an accident, at any time.</summary>
    public static RedFlag InjuryAnyTime { get; } = new()
    {
        Id = RedFlagId.From("injury-any-time"),
        Name = "Injury at some time",
        When = Combinations.Accident,
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Pain that began with an accident and is still there deserves a visit.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Thin bones or long steroid use, a small strain, and signs of a break.</summary>
    public static RedFlag SmallStrainInThinBone { get; } = new()
    {
        Id = RedFlagId.From("small-strain-in-thin-bone"),
        Name = "Small strain in thin bone, with signs of a break",
        When = Combinations.WeakBone & Combinations.SmallStrain & Combinations.PainInSpine
            & (Findings.MinorTrauma | Combinations.Severe | Findings.MidlineBackPain | Findings.MidlineSpinalTenderness | Findings.HeightLoss
                | Findings.SpineShapeChange | Pain.In(PainRegion.Thoracic)),
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Typical,
        Reason = "Thin bones break from a small fall, lifting or a cough. An x-ray is needed today or tomorrow.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table"), new(Citations.Enthoven2016, Provenance.Published)],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Thin bones or long steroid use with a small strain or sudden start.</summary>
    public static RedFlag StrainInThinBone { get; } = new()
    {
        Id = RedFlagId.From("strain-in-thin-bone"),
        Name = "Strain in thin bone",
        When = Combinations.WeakBone & Combinations.SmallStrain & Combinations.PainInBack,
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "With thin bones or long steroid use, even a small strain can break a bone of the spine.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
    };

    /// <summary>Thin bones or long steroid use, and pain in the back.</summary>
    public static RedFlag ThinBoneWithBackPain { get; } = new()
    {
        Id = RedFlagId.From("thin-bone-with-back-pain"),
        Name = "Thin bones and back pain",
        When = Combinations.WeakBone & Combinations.PainInSpine,
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "With thin bones or steroid tablets for months, the spine can break under ordinary loads. A visit can tell whether an x-ray is worth it.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Men over 65 or women over 75, a small strain, and signs of a break.</summary>
    public static RedFlag SmallStrainAtOlderAgeWithSigns { get; } = new()
    {
        Id = RedFlagId.From("small-strain-at-older-age-with-signs"),
        Name = "Small strain at older age, with signs of a break",
        When = Combinations.AgeOfFragileBone & Combinations.SmallStrain & Combinations.PainInBack & (Duration.AtMostDays(90) | Findings.SuddenWorsening)
            & (Findings.MinorTrauma | Combinations.Severe | Findings.MidlineBackPain | Findings.MidlineSpinalTenderness | Findings.HeightLoss
                | Findings.SpineShapeChange | Pain.In(PainRegion.Thoracic)),
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "At this age a small fall or lifting can break a bone of the spine, and strong or midline pain makes that more likely.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table"), new(Citations.Enthoven2016, Provenance.Published)],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Men over 65 or women over 75 with pain after a small strain or sudden start.</summary>
    public static RedFlag SmallStrainAtOlderAge { get; } = new()
    {
        Id = RedFlagId.From("small-strain-at-older-age"),
        Name = "Small strain at older age",
        When = Combinations.AgeOfFragileBone & Combinations.SmallStrain & Combinations.PainInBack & (Duration.AtMostDays(90) | Findings.SuddenWorsening),
        Suspects = Conditions.MuscleStrain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason =
            "At this age lifting, a twist or a small fall can break a bone of the spine without much force. Mostly it is a strain, but "
            + "somebody should check.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
    };

    /// <summary>Men over 65 or women over 75, a small strain, and signs of a break, for any time.</summary>
    public static RedFlag OlderAgeStrainWithSignsAnyTime { get; } = new()
    {
        Id = RedFlagId.From("older-age-strain-with-signs-any-time"),
        Name = "Small strain at older age, with signs of a break, at any time",
        When = Combinations.AgeOfFragileBone & Combinations.SmallStrain & Combinations.PainInBack
            & (Findings.MinorTrauma | Combinations.Severe | Findings.MidlineBackPain | Findings.MidlineSpinalTenderness | Findings.HeightLoss
                | Findings.SpineShapeChange | Pain.In(PainRegion.Thoracic)),
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "At this age a small fall or lifting can break a bone of the spine. Strong or midline pain after it should be checked within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table"), new(Citations.Enthoven2016, Provenance.Published)],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>Men over 65 or women over 75 with pain after a small strain or sudden start, for any time.</summary>
    public static RedFlag OlderAgeStrainAnyTime { get; } = new()
    {
        Id = RedFlagId.From("older-age-strain-any-time"),
        Name = "Small strain at older age, at any time",
        When = Combinations.AgeOfFragileBone & Combinations.SmallStrain & Combinations.PainInBack,
        Suspects = Conditions.MuscleStrain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "At this age lifting, a twist or a small fall can break a bone of the spine without much force. Somebody should check.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
    };

    /// <summary>Age 65 or over, first ever back pain, and not eased by rest.</summary>
    public static RedFlag FirstBackPainAtOlderAge { get; } = new()
    {
        Id = RedFlagId.From("first-back-pain-at-older-age"),
        Name = "First back pain at 65 or over that rest does not ease",
        When = Age.AtLeast(65) & Findings.FirstEpisode & Combinations.PainInBack
            & (Findings.UnrelievedByRest | Findings.UnrelievedByPosition | Findings.CannotSleep | Combinations.WakesFromPain
                | Findings.WorseLyingDown | Combinations.Severe),
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "A first back pain after 65 that rest does not ease has more serious causes than in younger people: a collapsed bone above all.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources =
        [
            new(Citations.EditorialJudgment, Provenance.Editorial),
            new(Citations.NhsBackPain, Provenance.Guideline, "urgent advice"),
            new(Citations.Enthoven2016, Provenance.Published),
        ],
    };

    /// <summary>Back pain after a fall or bump at 65 or over.</summary>
    public static RedFlag FallAtOlderAgeWithBackPain { get; } = new()
    {
        Id = RedFlagId.From("fall-at-older-age-with-back-pain"),
        Name = "Fall at 65 or over with back pain",
        When = Age.AtLeast(65) & Combinations.AnyFall & Combinations.PainInSpine,
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "After 65, back pain that follows a fall has a higher chance of a broken bone of the spine. An x-ray may be needed within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.Enthoven2016, Provenance.Published, "abstract"), new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
        Claims = [ArticleTriggers.Injury],
    };

    /// <summary>At least three of female sex, age over 70, injury, long steroid use.</summary>
    public static RedFlag FractureCount { get; } = new()
    {
        Id = RedFlagId.From("fracture-count"),
        Name = "Several signs of a fracture together",
        When = Combinations.PainInBack & Criterion.AtLeast(3, Person.IsFemale, Age.Over(70), Combinations.AnyFall, Findings.LongTermSteroidUse),
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Typical,
        Reason = "Several signs that go with a broken bone of the spine have come together.",
        Grade = EvidenceGrade.VeryLow,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.Henschke2009, Provenance.Unverified, "four-item fracture rule")],
    };

    /// <summary>Cancer with pain after a small fall or a pop, or with pain that began suddenly within two weeks, or is severe or midline.</summary>
    public static RedFlag CancerWithSmallStrain { get; } = new()
    {
        Id = RedFlagId.From("cancer-with-small-strain"),
        Name = "Cancer with a small strain",
        When = Combinations.Cancer & Combinations.PainInBack & Duration.AtMostDays(42)
            & (Findings.MinorTrauma | Findings.FeltPop
                | (Findings.SuddenOnset
                    & (Duration.AtMostDays(14) | Combinations.Severe | Findings.MidlineBackPain | Findings.MidlineSpinalTenderness))),
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Bone weakened by a cancer can break from very little. An x-ray or scan is needed soon.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.NiceQs56, Provenance.Guideline, "quality statement 3")],
    };

    /// <summary>A new lump, step or bend in the spine.</summary>
    public static RedFlag SpineShapeChange { get; } = new()
    {
        Id = RedFlagId.From("spine-shape-change"),
        Name = "New lump or bend of the spine",
        When = Findings.SpineShapeChange,
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "A new bump or bend in the spine can be a collapsed bone.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "urgent advice")],
    };

    /// <summary>Loss of height, age 50 or over, and back pain.</summary>
    public static RedFlag HeightLossWithNewPain { get; } = new()
    {
        Id = RedFlagId.From("height-loss-with-new-pain"),
        Name = "Loss of height with back pain",
        When = Age.AtLeast(50) & Findings.HeightLoss & Combinations.PainInBack,
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "Losing height along with back pain can mean that bones of the spine have sunk in.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
    };

    /// <summary>Loss of height and back pain at any age.</summary>
    public static RedFlag HeightLossWithBackPain { get; } = new()
    {
        Id = RedFlagId.From("height-loss-with-back-pain"),
        Name = "Loss of height with back pain at any age",
        When = Findings.HeightLoss & Combinations.PainInBack,
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Losing height along with back pain is unusual before 50. A picture of the spine and blood tests can show why.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table")],
    };

    /// <summary>Age 75 or over with severe pain and a tender or upper spine, new.</summary>
    public static RedFlag SevereTenderSpineOver75 { get; } = new()
    {
        Id = RedFlagId.From("severe-tender-spine-over-75"),
        Name = "Severe midline pain at 75 or over",
        When = Age.AtLeast(75) & Combinations.Severe & (Findings.MidlineSpinalTenderness | Findings.MidlineBackPain | Pain.In(PainRegion.Thoracic))
                & Duration.AtMostDays(42),
        Suspects = Conditions.VertebralFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "At 75 or over, strong new pain over the bones of the spine can be a collapsed bone, even without a fall.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutVertebralFracture,
        Sources = [new(Citations.Enthoven2016, Provenance.Published), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<RedFlag> VertebralFractureFlags =>
    [
        SeriousAccident,
        SeriousAccidentWithSignsOfABreak,
        InjuryWithSignsOfABreak,
        AccidentWithGraveSigns,
        AccidentWithSeverePain,
        InjuryWithSignsAnyTime,
        InjuryWithWeakness,
        InjuryRecent,
        InjuryAnyTime,
        SmallStrainInThinBone,
        StrainInThinBone,
        ThinBoneWithBackPain,
        SmallStrainAtOlderAgeWithSigns,
        SmallStrainAtOlderAge,
        OlderAgeStrainWithSignsAnyTime,
        OlderAgeStrainAnyTime,
        FirstBackPainAtOlderAge,
        FallAtOlderAgeWithBackPain,
        FractureCount,
        CancerWithSmallStrain,
        SpineShapeChange,
        HeightLossWithNewPain,
        HeightLossWithBackPain,
        SevereTenderSpineOver75,
    ];
}
