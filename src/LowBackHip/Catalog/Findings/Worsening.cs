using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// What makes it worse.
public static partial class Findings
{
    /// <summary>Pain brought on or made worse by sitting.</summary>
    public static Finding WorseSitting { get; } = Symptom(
        "worse-sitting", FindingTopic.Worsening, "Worse sitting",
        "Does sitting make the pain worse?");

    /// <summary>Pain brought on or made worse by standing still.</summary>
    public static Finding WorseStanding { get; } = Symptom(
        "worse-standing", FindingTopic.Worsening, "Worse standing",
        "Does standing for a while make the pain worse?");

    /// <summary>Pain on rising from sitting.</summary>
    public static Finding WorseRisingFromChair { get; } = Symptom(
        "worse-rising-from-chair", FindingTopic.Worsening, "Worse standing up from a chair",
        "Does the pain get worse as you stand up from a chair?");

    /// <summary>Pain brought on or made worse by walking.</summary>
    public static Finding WorseWalking { get; } = Symptom(
        "worse-walking", FindingTopic.Worsening, "Worse walking",
        "Does walking make the pain worse?");

    /// <summary>Pain worse on walking down a slope, which arches the back.</summary>
    public static Finding WorseWalkingDownhill { get; } = Symptom(
        "worse-walking-downhill", FindingTopic.Worsening, "Worse walking downhill",
        "Is walking downhill worse for the pain than walking uphill?",
        group: "eased-by-flexion");

    /// <summary>Pain worse on climbing stairs or walking on slopes.</summary>
    public static Finding WorseStairsOrSlopes { get; } = Symptom(
        "worse-stairs-or-slopes", FindingTopic.Worsening, "Worse on stairs or slopes",
        "Do stairs or slopes make the pain worse?");

    /// <summary>Pain worse on bending forward.</summary>
    public static Finding WorseBendingForward { get; } = Symptom(
        "worse-bending-forward", FindingTopic.Worsening, "Worse bending forward",
        "Does bending forward make the pain worse?",
        clarification: "For example when you tie your shoes or pick something up.");

    /// <summary>Pain worse on arching the back.</summary>
    public static Finding WorseBendingBackward { get; } = Symptom(
        "worse-bending-backward", FindingTopic.Worsening, "Worse bending backward",
        "Does bending backward or arching your back make the pain worse?",
        clarification: "For example when you reach overhead, serve in tennis or do a backbend.");

    /// <summary>Pain worse on turning the trunk.</summary>
    public static Finding WorseTwisting { get; } = Symptom(
        "worse-twisting", FindingTopic.Worsening, "Worse twisting",
        "Does twisting your body make the pain worse?");

    /// <summary>Pain worse on lifting or carrying.</summary>
    public static Finding WorseLifting { get; } = Symptom(
        "worse-lifting", FindingTopic.Worsening, "Worse lifting",
        "Does lifting or carrying make the pain worse?");

    /// <summary>Back pain worse on coughing, sneezing or straining.</summary>
    public static Finding BackPainWorseCoughing { get; } = Symptom(
        "back-pain-worse-coughing", FindingTopic.Worsening, "Back pain worse on coughing",
        "Does coughing, sneezing or straining make your back hurt more?",
        clarification: "Straining means bearing down on the toilet.",
        group: "cough-and-strain");

    /// <summary>Leg pain worse on coughing, sneezing or straining.</summary>
    public static Finding LegPainWorseCoughing { get; } = Symptom(
        "leg-pain-worse-coughing", FindingTopic.Worsening, "Leg pain worse on coughing",
        "Does coughing, sneezing or straining make the pain in your leg worse?",
        clarification: "Pain that grows only in the back does not count.",
        group: "cough-and-strain");

    /// <summary>Pain worse when lying.</summary>
    public static Finding WorseLyingDown { get; } = Symptom(
        "worse-lying-down", FindingTopic.Worsening, "Worse lying down",
        "Does lying down make the pain worse?");

    /// <summary>Pain on lying on the painful hip.</summary>
    public static Finding WorseLyingOnSide { get; } = Symptom(
        "worse-lying-on-side", FindingTopic.Worsening, "Worse lying on the sore side",
        "Does lying on the sore side make the pain worse?");

    /// <summary>Pain on loading one leg alone.</summary>
    public static Finding WorseStandingOnOneLeg { get; } = Symptom(
        "worse-standing-on-one-leg", FindingTopic.Worsening, "Worse standing on one leg",
        "Does putting all your weight on the sore leg make the pain worse?",
        clarification: "For example when you step into pants or climb a step.",
        group: "single-leg-loading");

    /// <summary>Pain worse with impact: running, jumping or hopping.</summary>
    public static Finding WorseRunningOrJumping { get; } = Symptom(
        "worse-running-or-jumping", FindingTopic.Worsening, "Worse with running or jumping",
        "Does running, jumping or hopping make the pain worse?");

    /// <summary>Pain worse on pivoting over the painful leg.</summary>
    public static Finding WorsePivoting { get; } = Symptom(
        "worse-pivoting", FindingTopic.Worsening, "Worse turning on the leg",
        "Does turning or pivoting on the sore leg make the pain worse?");

    /// <summary>Pain worse on squatting or with the hip deeply bent.</summary>
    public static Finding WorseSquatting { get; } = Symptom(
        "worse-squatting", FindingTopic.Worsening, "Worse squatting",
        "Does squatting or a low seat make the pain worse?",
        group: "squatting");

    /// <summary>Pain worse with the legs crossed.</summary>
    public static Finding WorseCrossingLegs { get; } = Symptom(
        "worse-crossing-legs", FindingTopic.Worsening, "Worse crossing the legs",
        "Does crossing your legs make the pain worse?");

    /// <summary>Pain worse when driving or riding in a car.</summary>
    public static Finding WorseDriving { get; } = Symptom(
        "worse-driving", FindingTopic.Worsening, "Worse driving",
        "Does driving or riding in a car make the pain worse?");

    /// <summary>Pain brought on or made worse by passing stool.</summary>
    public static Finding WorseBowelMovement { get; } = Symptom(
        "worse-bowel-movement", FindingTopic.Worsening, "Pain with bowel movements",
        "Does passing stool bring on the pain or make it worse?");

    /// <summary>Pain that grows with activity of any kind.</summary>
    public static Finding WorseWithMovement { get; } = Symptom(
        "worse-with-movement", FindingTopic.Worsening, "Worse with movement",
        "Does moving around make the pain worse?");

    /// <summary>Pain or stiffness worse after a time of rest.</summary>
    public static Finding WorseAfterRest { get; } = Symptom(
        "worse-after-rest", FindingTopic.Worsening, "Worse after rest",
        "Is the pain or stiffness worse after you have been still for a while?",
        group: "inflammatory-rhythm");

    /// <summary>Pain that activity stirs up and that takes hours to settle again.</summary>
    public static Finding StaysSoreAfterActivity { get; } = Symptom(
        "stays-sore-after-activity", FindingTopic.Worsening, "Stays sore for hours after activity",
        "After you have been active, does the pain stay worse for more than two hours?",
        clarification: "For example after housework, a walk or exercises.");

    private static ImmutableArray<Finding> WorseningEntries =>
    [
        WorseSitting, WorseStanding, WorseRisingFromChair, WorseWalking, WorseWalkingDownhill, WorseStairsOrSlopes, WorseBendingForward,
        WorseBendingBackward, WorseTwisting, WorseLifting, BackPainWorseCoughing, LegPainWorseCoughing, WorseLyingDown, WorseLyingOnSide,
        WorseStandingOnOneLeg, WorseRunningOrJumping, WorsePivoting, WorseSquatting, WorseCrossingLegs, WorseDriving, WorseBowelMovement,
        WorseWithMovement, WorseAfterRest, StaysSoreAfterActivity,
    ];
}
