using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Cancer in the bones of spine and pelvis.
public static partial class RedFlags
{
    private const string CannotRuleOutMalignancy =
        "Early cancer in bone may cause no general signs. Pain that keeps growing, or that wakes you, should be seen even when every answer here is no.";

    /// <summary>Known cancer with back pain that is newer and stays at rest or wakes from sleep, or that grows or keeps from sleep for any time.</summary>
    public static RedFlag CancerWithBackPainAtRestOrGrowing { get; } = new()
    {
        Id = RedFlagId.From("cancer-with-back-pain-at-rest-or-growing"),
        Name = "Cancer with back pain at rest, at night or growing",
        When = Combinations.Cancer & Combinations.PainInBack & Combinations.AtRestOrWorsening
            & (Duration.AtMostDays(180) | Combinations.Worsening | Findings.NightPainUnrelieved | Findings.CancerHasSpread
                | (Findings.ConstantPain & (Findings.WorseAtNight | Combinations.WakesFromPain))),
        Suspects = Conditions.SpinalMalignancy,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Typical,
        Reason =
            "In a person who has had cancer, back pain that grows or does not rest can come from spread to bone. The team should know "
            + "today and arrange a scan.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources = [new(Citations.NiceQs56, Provenance.Guideline, "quality statement 3"), new(Citations.NiceNg234, Provenance.Unverified, "descriptors of the pain"), new(Citations.ScottishCordCompression, Provenance.Guideline)],
    };

    /// <summary>Cancer known to have spread, with back or hip pain.</summary>
    public static RedFlag SpreadCancerWithPain { get; } = new()
    {
        Id = RedFlagId.From("spread-cancer-with-pain"),
        Name = "Spread cancer with new pain",
        When = Findings.CancerHasSpread & Duration.AtMostDays(90),
        Suspects = Conditions.SpinalMalignancy,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "When a cancer has already spread, new pain in back or hip is taken to come from it until a scan shows otherwise.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources = [new(Citations.NiceQs56, Provenance.Guideline, "quality statement 3"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Cancer now or before, with pain of less than a year or that grows or does not rest.</summary>
    public static RedFlag CancerWithNewPain { get; } = new()
    {
        Id = RedFlagId.From("cancer-with-new-pain"),
        Name = "Cancer with new or growing pain",
        When = Combinations.Cancer & (Duration.AtMostDays(365) | Combinations.AtRestOrWorsening),
        Suspects = Conditions.SpinalMalignancy,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason =
            "Cancer now or before is the one sign that by itself makes cancer in the spine clearly more likely. A scan within a week is "
            + "advised.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources =
        [
            new(Citations.NiceQs56, Provenance.Guideline, "quality statement 3"),
            new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table"),
            new(Citations.Downie2013, Provenance.PublishedSecondary),
        ],
    };

    /// <summary>Cancer now or before, with pain of any duration.</summary>
    public static RedFlag CancerWithPain { get; } = new()
    {
        Id = RedFlagId.From("cancer-with-pain"),
        Name = "Cancer with pain",
        When = Combinations.Cancer,
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason =
            "With cancer now or before, pain in back or hip should be looked into within days, even when it is old and another cause is "
            + "more likely.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table"), new(Citations.Downie2013, Provenance.PublishedSecondary)],
    };

    /// <summary>Unexplained weight loss with back or hip pain.</summary>
    public static RedFlag WeightLoss { get; } = new()
    {
        Id = RedFlagId.From("weight-loss"),
        Name = "Weight loss without trying",
        When = Findings.UnexplainedWeightLoss,
        Suspects = Conditions.SpinalMalignancy,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Pain together with weight that drops for no reason can come from cancer or a lasting infection.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "urgent advice"), new(Citations.Henschke2013, Provenance.PublishedSecondary)],
        Claims = [ArticleTriggers.WeightLoss],
    };

    /// <summary>Age over 50, a month of pain, and feeling ill in general.</summary>
    public static RedFlag Over50IllAndNotImproving { get; } = new()
    {
        Id = RedFlagId.From("over-50-ill-and-not-improving"),
        Name = "Over 50, ill and no better after a month",
        When = Age.Over(50) & Combinations.LastsAMonth
            & (Findings.NightSweats | Findings.LossOfAppetite | ((Findings.Fatigue | Findings.Malaise)
                    & (Combinations.AtRestOrWorsening | Findings.PainkillersDoNotHelp | Findings.NsaidNoResponse | Findings.NoImprovementAfter6Weeks))),
        Suspects = Conditions.SpinalMalignancy,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "Past 50, a month of pain together with tiredness, sweats or loss of appetite calls for blood tests and perhaps a scan.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources =
        [
            new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table"),
            new(Citations.NiceNg12, Provenance.Guideline, "back and bones"),
            new(Citations.Deyo1988, Provenance.Published),
        ],
    };

    /// <summary>Age over 50, back pain, and feeling ill in general, for any time.</summary>
    public static RedFlag Over50Ill { get; } = new()
    {
        Id = RedFlagId.From("over-50-ill"),
        Name = "Over 50 with back pain and ill",
        When = Age.Over(50) & Combinations.PainInBack & (Findings.Fatigue | Findings.Malaise | Findings.NightSweats | Findings.LossOfAppetite),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Past 50, back pain along with tiredness, sweats or loss of appetite is a reason for simple blood tests.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources = [new(Citations.NiceNg12, Provenance.Guideline, "back and bones"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Age 60 or over, constant back pain, and two signs of feeling ill in general, for any time.</summary>
    public static RedFlag Over60ConstantPainAndIll { get; } = new()
    {
        Id = RedFlagId.From("over-60-constant-pain-and-ill"),
        Name = "Over 60 with constant back pain and ill",
        When = Age.AtLeast(60) & Combinations.PainInBack & Findings.ConstantPain
            & Criterion.AtLeast(2, Findings.Fatigue, Findings.Malaise, Findings.LossOfAppetite, Findings.Constipation, Findings.NightSweats),
        Suspects = Conditions.SpinalMalignancy,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "Past 60, constant back pain in a person who feels tired and ill can come from the bone marrow. Blood tests within days can show it.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources = [new(Citations.NiceNg12, Provenance.Guideline, "back and bones"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Age over 50 and a month of back pain that stays at rest or at night and is constant or grows.</summary>
    public static RedFlag Over50PainThatDoesNotRest { get; } = new()
    {
        Id = RedFlagId.From("over-50-pain-that-does-not-rest"),
        Name = "Over 50, with back pain that rest does not ease for a month",
        When = Age.Over(50) & Combinations.PainInBack & Combinations.LastsAMonth
            & (((Findings.UnrelievedByRest | Findings.UnrelievedByPosition | Findings.NightPainUnrelieved | Findings.WorseAtNight)
                    & (Findings.ConstantPain | Findings.SteadilyWorsening))
                | (Combinations.WakesFromPain & Findings.SteadilyWorsening)),
        Suspects = Conditions.SpinalMalignancy,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "Past 50, back pain that goes on for a month, grows, and is there at rest or at night is not the usual course of a strained back.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources =
        [
            new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table"),
            new(Citations.NhsBackPain, Provenance.Guideline, "urgent advice"),
            new(Citations.Deyo1992, Provenance.Published, "no relief with bed rest"),
        ],
    };

    /// <summary>Age over 50 and severe back pain that has grown for a month.</summary>
    public static RedFlag Over50SeverePainThatGrows { get; } = new()
    {
        Id = RedFlagId.From("over-50-severe-pain-that-grows"),
        Name = "Over 50, with severe back pain that grows for a month",
        When = Age.Over(50) & Combinations.PainInBack & Combinations.LastsAMonth & Combinations.Severe & Findings.SteadilyWorsening,
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Past 50, strong back pain that still grows after a month is a reason for blood tests and a picture of the spine within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline, "imaging table"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Constant back pain that neither rest nor position eases and that is there at night, at any age and for any time.</summary>
    public static RedFlag ConstantBackPainAtRestAndAtNight { get; } = new()
    {
        Id = RedFlagId.From("constant-back-pain-at-rest-and-at-night"),
        Name = "Constant back pain at rest and at night",
        When = Combinations.PainInBack & Findings.ConstantPain & (Findings.UnrelievedByRest | Findings.UnrelievedByPosition)
            & (Combinations.WakesFromPain | Findings.WorseAtNight),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Back pain that never stops, rest does not ease and the night does not spare does not behave like a strain. It should be seen within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "urgent advice"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Age 60 or over and back pain that has lasted.</summary>
    public static RedFlag Over60PersistentBonePain { get; } = new()
    {
        Id = RedFlagId.From("over-60-persistent-bone-pain"),
        Name = "Over 60, with lasting bone pain",
        When = Age.AtLeast(60) & Combinations.PainInBack & (Findings.NoImprovementAfter6Weeks | Duration.AtLeastDays(42)),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Past 60, back pain that lasts is a reason for simple blood tests, which can show myeloma.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources = [new(Citations.NiceNg12, Provenance.Guideline, "back and bones")],
    };

    /// <summary>Night pain that stays whatever is done, for a month or growing.</summary>
    public static RedFlag NightPainThatNothingEases { get; } = new()
    {
        Id = RedFlagId.From("night-pain-that-nothing-eases"),
        Name = "Night pain that nothing eases",
        When = Findings.NightPainUnrelieved & (Duration.AtLeastDays(28) | Findings.SteadilyWorsening | Findings.ConstantPain | Findings.UnrelievedByRest),
        Suspects = Conditions.SpinalMalignancy,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Pain that wakes you and does not ease whatever you do is unlike ordinary back pain, which changes with position.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline, "urgent advice")],
    };

    /// <summary>Deep ache worse at night that grows over weeks.</summary>
    public static RedFlag BonePainDeepAtNightAndGrowing { get; } = new()
    {
        Id = RedFlagId.From("bone-pain-deep-at-night-and-growing"),
        Name = "Deep bone pain that grows and is worse at night",
        When = Findings.DeepAche & (Findings.WorseAtNight | Combinations.WakesFromPain) & Findings.SteadilyWorsening
                & (Duration.AtLeastDays(21) | Combinations.NotImproving),
        Suspects = Conditions.PrimaryBoneTumor,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason =
            "A deep ache in the bone that grows over weeks and is worse at night can come from a tumor of the bone. An x-ray shows most of "
            + "them.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources =
        [
            new(Citations.NhsBoneCancer, Provenance.Guideline),
            new(Citations.NiceNg12, Provenance.Unverified, "bone sarcoma"),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>Bone pain under 25 with swelling or weight loss.</summary>
    public static RedFlag YoungBonePainWithSwellingOrWeightLoss { get; } = new()
    {
        Id = RedFlagId.From("young-bone-pain-with-swelling-or-weight-loss"),
        Name = "Bone pain under 25 with swelling or weight loss",
        When = Age.Under(25) & Combinations.PainInLimbOrPelvis & (Findings.HipSwelling | Findings.UnexplainedWeightLoss)
            & (Duration.AtLeastDays(14) | Findings.SteadilyWorsening | Combinations.WakesFromPain | Findings.WorseAtNight),
        Suspects = Conditions.PrimaryBoneTumor,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Typical,
        Reason = "In a child or young person, bone pain with swelling or loss of weight calls for an x-ray within two days.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources = [new(Citations.NiceNg12, Provenance.PublishedSecondary, "bone sarcoma in children and young people, as summarized by GPnotebook"), new(Citations.CclgBoneTumors, Provenance.Guideline, "persistent bone pain")],
    };

    /// <summary>Bone pain at night for two weeks or more under 25.</summary>
    public static RedFlag YoungBonePainAtNight { get; } = new()
    {
        Id = RedFlagId.From("young-bone-pain-at-night"),
        Name = "Bone pain at night for weeks under 25",
        When = Age.Under(25) & Combinations.PainInLimbOrPelvis & Combinations.BonePainAtRest
            & (Duration.AtLeastDays(14) | Combinations.NotImproving),
        Suspects = Conditions.PrimaryBoneTumor,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "In a child or young person, bone pain that is there at night for weeks calls for an x-ray within days.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources = [new(Citations.NiceNg12, Provenance.PublishedSecondary, "bone sarcoma in children and young people, as summarized by GPnotebook"), new(Citations.CclgBoneTumors, Provenance.Guideline, "persistent bone pain")],
    };

    /// <summary>Bone pain at night under 25, for any time.</summary>
    public static RedFlag YoungBonePainAtNightAnyTime { get; } = new()
    {
        Id = RedFlagId.From("young-bone-pain-at-night-any-time"),
        Name = "Bone pain at night under 25",
        When = Age.Under(25) & Combinations.PainInLimbOrPelvis & Combinations.BonePainAtRest,
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Pain in hip or leg at night in a child or young person should be looked at, and sooner once it has lasted for two weeks.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutMalignancy,
        Sources = [new(Citations.CclgBoneTumors, Provenance.Guideline, "persistent bone pain")],
    };

    private static ImmutableArray<RedFlag> MalignancyFlags =>
    [
        CancerWithBackPainAtRestOrGrowing,
        SpreadCancerWithPain,
        CancerWithNewPain,
        CancerWithPain,
        WeightLoss,
        Over50IllAndNotImproving,
        Over50Ill,
        Over60ConstantPainAndIll,
        Over50PainThatDoesNotRest,
        Over50SeverePainThatGrows,
        ConstantBackPainAtRestAndAtNight,
        Over60PersistentBonePain,
        NightPainThatNothingEases,
        BonePainDeepAtNightAndGrowing,
        YoungBonePainWithSwellingOrWeightLoss,
        YoungBonePainAtNight,
        YoungBonePainAtNightAnyTime,
    ];
}
