using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// What makes it better.
public static partial class Findings
{
    /// <summary>Pain that eases on sitting down.</summary>
    public static Finding RelievedBySitting { get; } = Symptom(
        "relieved-by-sitting", FindingTopic.Easing, "Better sitting",
        "Does sitting down ease the pain?",
        group: "eased-by-flexion");

    /// <summary>Pain that goes away completely on sitting.</summary>
    public static Finding NoPainWhenSitting { get; } = Symptom(
        "no-pain-when-sitting", FindingTopic.Easing, "No pain when sitting",
        "Does the pain go away completely when you sit?",
        implies: ["relieved-by-sitting"], group: "eased-by-flexion");

    /// <summary>Pain that eases on bending forward.</summary>
    public static Finding RelievedByBendingForward { get; } = Symptom(
        "relieved-by-bending-forward", FindingTopic.Easing, "Better bending forward",
        "Does bending forward ease the pain?",
        group: "eased-by-flexion");

    /// <summary>Walking that hurts less when leaning on a shopping cart or walker.</summary>
    public static Finding RelievedByLeaningOnCart { get; } = Symptom(
        "relieved-by-leaning-on-cart", FindingTopic.Easing, "Better leaning on a cart",
        "Does it hurt less when you lean on a shopping cart or walker?",
        group: "eased-by-flexion");

    /// <summary>Comfort when cycling although walking hurts.</summary>
    public static Finding RelievedByCycling { get; } = Symptom(
        "relieved-by-cycling", FindingTopic.Easing, "Better on a bicycle",
        "Can you ride a bike with less pain than when you walk?",
        clarification: "A stationary bike counts.",
        group: "eased-by-flexion");

    /// <summary>Pain that eases on arching the back.</summary>
    public static Finding RelievedByBendingBackward { get; } = Symptom(
        "relieved-by-bending-backward", FindingTopic.Easing, "Better bending backward",
        "Does bending backward ease the pain?");

    /// <summary>Pain that eases on lying.</summary>
    public static Finding RelievedByLyingDown { get; } = Symptom(
        "relieved-by-lying-down", FindingTopic.Easing, "Better lying down",
        "Does lying down ease the pain?",
        group: "eased-by-rest");

    /// <summary>Pain that eases with rest.</summary>
    public static Finding RelievedByRest { get; } = Symptom(
        "relieved-by-rest", FindingTopic.Easing, "Better with rest",
        "Does resting ease the pain?",
        group: "eased-by-rest");

    /// <summary>Pain that stays as bad at rest.</summary>
    public static Finding UnrelievedByRest { get; } = Symptom(
        "unrelieved-by-rest", FindingTopic.Easing, "Not better with rest",
        "Does the pain stay just as bad when you rest?",
        group: "unrelenting");

    /// <summary>Pain from walking that eases on stopping, without sitting or bending.</summary>
    public static Finding RelievedByStandingStill { get; } = Symptom(
        "relieved-by-standing-still", FindingTopic.Easing, "Better standing still",
        "When walking hurts, does it ease if you just stop and stand still?",
        clarification: "Answer no if you have to sit down or bend forward.");

    /// <summary>Pain or stiffness that eases with movement or exercise.</summary>
    public static Finding RelievedByMovement { get; } = Symptom(
        "relieved-by-movement", FindingTopic.Easing, "Better with movement",
        "Does moving or exercise ease the pain or stiffness?",
        group: "inflammatory-rhythm");

    /// <summary>Pain that eases on shifting posture.</summary>
    public static Finding RelievedByChangingPosition { get; } = Symptom(
        "relieved-by-changing-position", FindingTopic.Easing, "Better changing position",
        "Does changing your position ease the pain?");

    /// <summary>Pain that eases with a warm shower or heating pad.</summary>
    public static Finding RelievedByHeat { get; } = Symptom(
        "relieved-by-heat", FindingTopic.Easing, "Better with heat",
        "Does heat, such as a warm shower, ease the pain?");

    /// <summary>Pain much better or gone within two days of a full dose of an anti-inflammatory medicine.</summary>
    public static Finding NsaidGoodResponse { get; } = Symptom(
        "nsaid-good-response", FindingTopic.Easing, "Anti-inflammatory medicine helps a lot",
        "Did ibuprofen, naproxen or a similar medicine make the pain much better within 2 days?",
        clarification: "Answer not sure if you have not tried one.",
        group: "medicine-response");

    /// <summary>Pain that an anti-inflammatory medicine only eases in part.</summary>
    public static Finding NsaidPartialResponse { get; } = Symptom(
        "nsaid-partial-response", FindingTopic.Easing, "Anti-inflammatory medicine helps a little",
        "Did ibuprofen, naproxen or a similar medicine help only a little?",
        clarification: "Answer not sure if you have not tried one.",
        group: "medicine-response");

    /// <summary>Pain that an anti-inflammatory medicine at a usual dose does not ease.</summary>
    public static Finding NsaidNoResponse { get; } = Symptom(
        "nsaid-no-response", FindingTopic.Easing, "Anti-inflammatory medicine does not help",
        "Did ibuprofen, naproxen or a similar medicine fail to help at all?",
        clarification: "Answer not sure if you have not tried one.",
        group: "medicine-response");

    /// <summary>Pain that over-the-counter painkillers of any kind do not ease.</summary>
    public static Finding PainkillersDoNotHelp { get; } = Symptom(
        "painkillers-do-not-help", FindingTopic.Easing, "Painkillers do not help",
        "Have the painkillers you tried failed to ease the pain?",
        clarification: "Any kind counts, such as acetaminophen, aspirin or ibuprofen.",
        group: "medicine-response");

    private static ImmutableArray<Finding> EasingEntries =>
    [
        RelievedBySitting, NoPainWhenSitting, RelievedByBendingForward, RelievedByLeaningOnCart, RelievedByCycling, RelievedByBendingBackward,
        RelievedByLyingDown, RelievedByRest, UnrelievedByRest, RelievedByStandingStill, RelievedByMovement, RelievedByChangingPosition,
        RelievedByHeat, NsaidGoodResponse, NsaidPartialResponse, NsaidNoResponse, PainkillersDoNotHelp,
    ];
}
