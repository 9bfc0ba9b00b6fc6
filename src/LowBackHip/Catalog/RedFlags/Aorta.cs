using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// A widened, leaking or torn main artery.
public static partial class RedFlags
{
    private const string CannotRuleOutAorta =
        "The full set of signs is there in only about half of people with a burst artery. Sudden strong pain past 60 stays suspect.";

    /// <summary>Collapse or signs of shock with back, side, belly, buttock or hip pain, age 50 or over.</summary>
    public static RedFlag CollapseWithPainOver50 { get; } = new()
    {
        Id = RedFlagId.From("collapse-with-pain-over-50"),
        Name = "Collapse with pain at 50 or over",
        When = Age.AtLeast(50)
            & (((Findings.Collapse | Findings.PaleAndClammy)
                    & (Combinations.PainInBack | Combinations.SidePain | Combinations.PainInBelly | Combinations.PainInHip | Pain.In(PainRegion.Buttock)))
                | (Findings.Faintness & (Combinations.Sudden | Combinations.Severe)
                    & (Combinations.PainInBack | Combinations.SidePain | Combinations.PainInBelly))),
        Suspects = Conditions.AbdominalAorticAneurysm,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "Pain in back, belly or hip with fainting or cold sweat can mean that the main artery is bleeding inside.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAorta,
        Sources = [new(Citations.NiceNg156, Provenance.Guideline, "section 1.1"), new(Citations.AssarZarins2009, Provenance.Editorial, "many sites of bleeding, many pictures")],
    };

    /// <summary>Fainting or signs of shock with pain, at any age.</summary>
    public static RedFlag CollapseWithPain { get; } = new()
    {
        Id = RedFlagId.From("collapse-with-pain"),
        Name = "Collapse with pain",
        When = Findings.Collapse | Findings.PaleAndClammy,
        Suspects = Conditions.HeartOrLungEmergency,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Fainting or cold, pale, sweaty skin with pain can mean bleeding inside or trouble with the heart.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAorta,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>A strong beat in the belly with pain, age 50 or over.</summary>
    public static RedFlag PulsingBellyOver50 { get; } = new()
    {
        Id = RedFlagId.From("pulsing-belly-over-50"),
        Name = "Pulsing belly at 50 or over",
        When = Age.AtLeast(50) & Findings.PulsatingAbdomen,
        Suspects = Conditions.AbdominalAorticAneurysm,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "A strong beat in the belly together with pain can be a widened artery that is about to burst.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAorta,
        Sources = [new(Citations.NiceNg156, Provenance.Guideline, "section 1.1"), new(Citations.Lederle1999, Provenance.Published)],
    };

    /// <summary>A strong beat in the belly at any age.</summary>
    public static RedFlag PulsingBelly { get; } = new()
    {
        Id = RedFlagId.From("pulsing-belly"),
        Name = "Pulsing belly",
        When = Findings.PulsatingAbdomen,
        Suspects = Conditions.AbdominalAorticAneurysm,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "A strong beat in the belly should be checked with an ultrasound today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAorta,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>A known aneurysm with new, sudden, severe, growing or belly pain.</summary>
    public static RedFlag KnownAneurysmWithNewPain { get; } = new()
    {
        Id = RedFlagId.From("known-aneurysm-with-new-pain"),
        Name = "Known aneurysm with new pain",
        When = Findings.AorticAneurysm & (Duration.AtMostDays(42) | Combinations.Sudden | Combinations.Severe | Findings.SteadilyWorsening
                | Findings.SuddenWorsening | Combinations.PainInBelly),
        Suspects = Conditions.AbdominalAorticAneurysm,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "With a known widened artery, new pain in back or belly can mean that it leaks.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAorta,
        Sources = [new(Citations.NiceNg156, Provenance.Guideline, "section 1.1")],
    };

    /// <summary>A known aneurysm of the belly with pain in back, side or groin, for any time.</summary>
    public static RedFlag KnownAneurysmWithPainNearIt { get; } = new()
    {
        Id = RedFlagId.From("known-aneurysm-with-pain-near-it"),
        Name = "Known aneurysm with back, side or groin pain",
        When = Findings.AorticAneurysm & (Combinations.PainInBack | Combinations.SidePain | Combinations.PainInGroin),
        Suspects = Conditions.AbdominalAorticAneurysm,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "With a known aneurysm, pain in back, side or groin may come from it. Ask the team today, even when the pain is not strong.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAorta,
        Sources = [new(Citations.NiceNg156, Provenance.Guideline, "section 1.1"), new(Citations.BmjBestPracticeAaa, Provenance.PublishedSecondary), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>A known aneurysm with old pain.</summary>
    public static RedFlag KnownAneurysm { get; } = new()
    {
        Id = RedFlagId.From("known-aneurysm"),
        Name = "Known aneurysm",
        When = Findings.AorticAneurysm,
        Suspects = Conditions.AbdominalAorticAneurysm,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "With a known widened artery, somebody should check that it is not the cause of the pain.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAorta,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>New belly pain with back, side or groin pain that is sudden, severe, constant or growing, at risk age; or severe for any time with a risk of the arteries.</summary>
    public static RedFlag BellyAndBackPainAtAneurysmAge { get; } = new()
    {
        Id = RedFlagId.From("belly-and-back-pain-at-aneurysm-age"),
        Name = "Belly and back pain at the age of aneurysms",
        When = Combinations.AneurysmAge
            & Findings.AbdominalPain & (Combinations.PainInBack | Combinations.SidePain | Findings.PainSpreadsToGroin | Pain.In(PainRegion.Groin))
            & ((Duration.AtMostDays(14)
                    & (Combinations.Sudden | Combinations.Severe | Findings.ConstantPain | Combinations.Worsening))
                | (Combinations.Severe
                    & (Combinations.AneurysmRisk | Combinations.HeartOrArteryDisease))),
        Suspects = Conditions.AbdominalAorticAneurysm,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "New strong pain in belly and back at this age can come from a leaking main artery. It can feel like a kidney stone or a strain.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAorta,
        Sources =
        [
            new(Citations.NiceNg156, Provenance.Guideline, "section 1.1"),
            new(Citations.NiceNg156, Provenance.Unverified, "age in the rupture recommendation"),
            new(Citations.BmjBestPracticeAaa, Provenance.PublishedSecondary),
        ],
    };

    /// <summary>Belly pain with back, side or groin pain that is sudden, severe or growing, at risk age, for any time.</summary>
    public static RedFlag BellyAndBackPainThatWorsensAtAneurysmAge { get; } = new()
    {
        Id = RedFlagId.From("belly-and-back-pain-that-worsens-at-aneurysm-age"),
        Name = "Belly and back pain that worsens at the age of aneurysms",
        When = Combinations.AneurysmAge
            & Findings.AbdominalPain & (Combinations.PainInBack | Combinations.SidePain | Findings.PainSpreadsToGroin | Pain.In(PainRegion.Groin))
            & (Combinations.Sudden | Combinations.Severe | Combinations.Worsening),
        Suspects = Conditions.AbdominalAorticAneurysm,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Pain in belly and back that is strong or grows at this age should be examined today, with an ultrasound of the main artery.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAorta,
        Sources = [new(Citations.NiceNg156, Provenance.Guideline, "section 1.1"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>New belly pain with back, side or groin pain that is strong or grows, in a person who smoked, has high blood pressure or an aneurysm in the family.</summary>
    public static RedFlag BellyAndBackPainAtRiskOfAneurysm { get; } = new()
    {
        Id = RedFlagId.From("belly-and-back-pain-at-risk-of-aneurysm"),
        Name = "Growing belly and back pain at risk of an aneurysm",
        When = Findings.AbdominalPain
            & (Combinations.PainInBack | Combinations.SidePain | Findings.PainSpreadsToGroin | Pain.In(PainRegion.Groin)) & Duration.AtMostDays(14)
            & Combinations.AneurysmRisk
            & (Combinations.Sudden | Combinations.Severe | Combinations.Worsening),
        Suspects = Conditions.AbdominalAorticAneurysm,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Strong or growing pain in belly and back can come from the main artery or another organ. With your risks it should be checked today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAorta,
        Sources = [new(Citations.NiceNg156, Provenance.Guideline, "section 1.1"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Sudden severe back pain at risk age that no position eases.</summary>
    public static RedFlag SuddenPainWithoutEasingAtAneurysmAge { get; } = new()
    {
        Id = RedFlagId.From("sudden-pain-without-easing-at-aneurysm-age"),
        Name = "Sudden strong pain that no position eases, at the age of aneurysms",
        When = Combinations.AneurysmAge
            & Combinations.Sudden & Combinations.Severe & (Findings.UnrelievedByPosition | Findings.CannotGetComfortable | Findings.PaleAndClammy
                | Findings.Faintness | Findings.Sweating)
            & (Combinations.PainInBack | Combinations.SidePain | Combinations.PainInBelly),
        Suspects = Conditions.AbdominalAorticAneurysm,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Sudden strong pain that no position eases is unlike a strain. At this age it can come from the main artery.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAorta,
        Sources =
        [
            new(Citations.NiceNg156, Provenance.Guideline, "section 1.1"),
            new(Citations.NiceNg156, Provenance.Unverified, "age in the rupture recommendation"),
        ],
    };

    /// <summary>New back or side pain past 60 with a risk of the arteries that no position eases.</summary>
    public static RedFlag UnrelievedPainAtAneurysmAge { get; } = new()
    {
        Id = RedFlagId.From("unrelieved-pain-at-aneurysm-age"),
        Name = "New pain that no position eases, at the age of aneurysms",
        When = Age.Over(60) & (Combinations.AneurysmRisk | Combinations.HeartOrArteryDisease)
            & (Combinations.PainInBack | Combinations.SidePain) & Duration.AtMostDays(14) & (Findings.UnrelievedByPosition | Findings.CannotGetComfortable),
        Suspects = Conditions.AbdominalAorticAneurysm,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "New pain that no position eases is unlike a strain. Past 60, the main artery should be checked with an ultrasound.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAorta,
        Sources =
        [
            new(Citations.NiceNg156, Provenance.Guideline, "section 1.1"),
            new(Citations.NiceNg156, Provenance.Unverified, "age in the rupture recommendation"),
        ],
    };

    /// <summary>Tearing pain in chest, back or belly that is sudden or severe.</summary>
    public static RedFlag TearingPain { get; } = new()
    {
        Id = RedFlagId.From("tearing-pain"),
        Name = "Tearing pain",
        When = Findings.TearingPain & (Combinations.Sudden | Findings.ChestPain | Pain.In(PainRegion.Thoracic, PainRegion.Chest, PainRegion.Abdomen)
                | Combinations.Severe),
        Suspects = Conditions.AorticDissection,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "Sudden pain that feels as if something tears inside can be a tear of the main artery.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAorta,
        Sources = [new(Citations.HseAorticDissection, Provenance.Guideline)],
    };

    /// <summary>Sudden severe upper-back pain with sweating, faintness, short breath or nerve signs.</summary>
    public static RedFlag SuddenSevereUpperBackPain { get; } = new()
    {
        Id = RedFlagId.From("sudden-severe-upper-back-pain"),
        Name = "Sudden severe upper-back pain with other signs",
        When = Pain.In(PainRegion.Thoracic, PainRegion.Chest) & Combinations.Sudden & Combinations.Severe
            & (Findings.Sweating | Findings.PaleAndClammy | Findings.Faintness | Findings.Collapse | Findings.FastHeartOrBreathless | Combinations.Weakness),
        Suspects = Conditions.AorticDissection,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Sudden strong pain between the shoulders with sweating, faintness or weakness can be a tear of the main artery.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAorta,
        Sources = [new(Citations.HseAorticDissection, Provenance.Guideline)],
    };

    private static ImmutableArray<RedFlag> AortaFlags =>
    [
        CollapseWithPainOver50,
        CollapseWithPain,
        PulsingBellyOver50,
        PulsingBelly,
        KnownAneurysmWithNewPain,
        KnownAneurysmWithPainNearIt,
        KnownAneurysm,
        BellyAndBackPainAtAneurysmAge,
        BellyAndBackPainThatWorsensAtAneurysmAge,
        BellyAndBackPainAtRiskOfAneurysm,
        SuddenPainWithoutEasingAtAneurysmAge,
        UnrelievedPainAtAneurysmAge,
        TearingPain,
        SuddenSevereUpperBackPain,
    ];
}
