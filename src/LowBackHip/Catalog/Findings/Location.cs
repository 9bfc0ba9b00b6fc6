using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Where the pain is and where it goes.
public static partial class Findings
{
    /// <summary>Pain that reaches the thigh or further down the leg.</summary>
    public static Finding PainBelowButtocks { get; } = Symptom(
        "pain-below-buttocks", FindingTopic.Location, "Pain below the buttocks",
        "Does the pain go below your buttock, into the thigh or farther down the leg?",
        clarification: "Count pain in one leg or both. Numbness alone does not count.",
        group: "leg-pain-pattern",
        shownBy: Pain.In(PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.LowerLeg, PainRegion.Foot));

    /// <summary>Leg pain that reaches the calf, shin, ankle or foot.</summary>
    public static Finding PainBelowKnee { get; } = Symptom(
        "pain-below-knee", FindingTopic.Location, "Pain below the knee",
        "Does the pain go down past your knee, into the calf, shin or foot?",
        clarification: "Pain in the knee joint itself does not count.",
        implies: ["pain-below-buttocks"], group: "leg-pain-pattern",
        shownBy: Pain.In(PainRegion.LowerLeg, PainRegion.Foot));

    /// <summary>Leg pain in the narrow strip that one nerve root supplies.</summary>
    public static Finding DermatomalLegPain { get; } = Symptom(
        "dermatomal-leg-pain", FindingTopic.Location, "Leg pain along one line",
        "Does the leg pain run in a narrow line or strip that you could trace with a finger?",
        clarification: "For example from the buttock down the outside of the leg to the big toe. A broad, vague ache does not count.",
        implies: ["pain-below-buttocks"], group: "leg-pain-pattern");

    /// <summary>Leg pain that bothers the person more than the back pain.</summary>
    public static Finding LegPainWorseThanBackPain { get; } = Symptom(
        "leg-pain-worse-than-back-pain", FindingTopic.Location, "Leg pain worse than back pain",
        "Is the pain in your leg worse than the pain in your back?",
        clarification: "Answer yes if only the leg hurts.");

    /// <summary>Pain in both legs, at once or in turn during one episode.</summary>
    public static Finding BilateralLegPain { get; } = Symptom(
        "bilateral-leg-pain", FindingTopic.Location, "Pain in both legs",
        "Do both of your legs hurt?",
        clarification: "They do not have to hurt equally. Pain in both buttocks or both knees alone does not count.",
        group: "bilateral-legs",
        shownBy: Pain.OnBothSidesOf(PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.LowerLeg, PainRegion.Foot));

    /// <summary>Buttock pain that moves from one side to the other.</summary>
    public static Finding AlternatingButtockPain { get; } = Symptom(
        "alternating-buttock-pain", FindingTopic.Location, "Buttock pain that switches sides",
        "Does pain in your buttock switch sides, sometimes left and sometimes right?");

    /// <summary>Pain that starts in the back, side or buttock and spreads to the groin.</summary>
    public static Finding PainSpreadsToGroin { get; } = Symptom(
        "pain-spreads-to-groin", FindingTopic.Location, "Pain spreading to the groin",
        "Does the pain spread from your back, side or buttock to your groin?",
        clarification: "The groin is the crease where the leg meets the body.");

    /// <summary>Pain that is strongest on the inner side of the thigh.</summary>
    public static Finding WorstPainInnerThigh { get; } = Symptom(
        "worst-pain-inner-thigh", FindingTopic.Location, "Worst pain on the inner thigh",
        "Is the inner side of your thigh the place where it hurts most?");

    /// <summary>Pain over the spine itself, not only to one side.</summary>
    public static Finding MidlineBackPain { get; } = Symptom(
        "midline-back-pain", FindingTopic.Location, "Pain in the middle of the back",
        "Do you feel the pain in the middle, right over the bones of your spine?",
        clarification: "Answer no if it hurts only to the left or right of the spine.");

    /// <summary>Pain that the person points to with one finger just below and inside the dimple over the pelvis.</summary>
    public static Finding OneFingerPainAtDimple { get; } = Symptom(
        "one-finger-pain-at-dimple", FindingTopic.Location, "Pain at the dimple above the buttock",
        "Can you put one finger on the worst spot, and is it at or just below the dimple above your buttock?",
        clarification: "The two dimples sit at the back of the pelvis, a hand's width from each other.");

    /// <summary>One-sided pain that runs in a strip from the back around toward the front.</summary>
    public static Finding BandLikePain { get; } = Symptom(
        "band-like-pain", FindingTopic.Location, "Pain in a band around one side",
        "Does the pain run like a belt or strip from your back around one side of your body?");

    /// <summary>Pain below the ribs at the back on both sides.</summary>
    public static Finding BilateralFlankPain { get; } = Symptom(
        "bilateral-flank-pain", FindingTopic.Location, "Pain in both flanks",
        "Do both of your sides hurt, between the lowest ribs and the hips?",
        implies: ["flank-pain"],
        shownBy: Pain.OnBothSidesOf(PainRegion.Flank));

    private static ImmutableArray<Finding> LocationEntries =>
    [
        PainBelowButtocks, PainBelowKnee, DermatomalLegPain, LegPainWorseThanBackPain, BilateralLegPain, AlternatingButtockPain, PainSpreadsToGroin,
        WorstPainInnerThigh, MidlineBackPain, OneFingerPainAtDimple, BandLikePain, BilateralFlankPain,
    ];
}
