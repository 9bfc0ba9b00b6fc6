using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// What a person can try at home.
public static partial class Findings
{
    /// <summary>Pain on the outside of the hip within 30 seconds of standing on that leg.</summary>
    public static Finding SingleLegStandOuterHipPain { get; } = Test(
        "single-leg-stand-outer-hip-pain", FindingTopic.SelfTests, "Outer-hip pain standing on one leg",
        "Stand on the sore leg for up to 30 seconds, with a hand on a wall: does the outside of that hip hurt?",
        clarification: "Skip it and answer not sure if you cannot stand safely, or after a fall.",
        implies: ["worse-standing-on-one-leg"], group: "single-leg-loading");

    /// <summary>Squatting that brings on pain at the back of the hip.</summary>
    public static Finding SquatPosteriorHipPain { get; } = Test(
        "squat-posterior-hip-pain", FindingTopic.SelfTests, "Pain at the back of the hip on squatting",
        "Squat as far as is comfortable, holding on to something: do you feel pain at the back of the hip?",
        clarification: "Skip it and answer not sure if you cannot do it safely.",
        implies: ["worse-squatting"], group: "squatting");

    /// <summary>Leg or buttock pain that retreats toward the spine with repeated movement in one direction.</summary>
    public static Finding PainCentralizes { get; } = Test(
        "pain-centralizes", FindingTopic.SelfTests, "Leg pain moves up with repeated movement",
        "When you bend the same way ten times, does the pain in your leg or buttock move up toward your spine?",
        clarification: "It counts even if the back hurts more for a while. Do not try it, and answer not sure, if you may have a broken bone.",
        group: "centralization");

    /// <summary>Pain that spreads farther down the leg with repeated movement.</summary>
    public static Finding PainPeripheralizes { get; } = Test(
        "pain-peripheralizes", FindingTopic.SelfTests, "Pain moves farther down with repeated movement",
        "When you bend the same way several times, does the pain move farther down your leg?",
        clarification: "Stop as soon as it does.");

    /// <summary>Repeated bending forward that eases the pain or draws it toward the spine.</summary>
    public static Finding RepeatedForwardBendingEases { get; } = Test(
        "repeated-forward-bending-eases", FindingTopic.SelfTests, "Repeated forward bending helps",
        "Bend forward ten times, or pull your knees to your chest: is the pain less or closer to your spine after that?",
        clarification: "Skip it and answer not sure if you may have a broken bone or thin bones.",
        group: "centralization");

    /// <summary>Repeated bending backward that eases the pain or draws it toward the spine.</summary>
    public static Finding RepeatedBackwardBendingEases { get; } = Test(
        "repeated-backward-bending-eases", FindingTopic.SelfTests, "Repeated backward bending helps",
        "Bend backward ten times, or press up from lying on your belly: is the pain less or closer to your spine after that?",
        clarification: "Stop if it gets worse. Skip it and answer not sure if you may have a broken bone or are pregnant.",
        group: "centralization");

    /// <summary>Pain shooting down the leg when the straight leg is raised while lying.</summary>
    public static Finding StraightLegRaisePain { get; } = Test(
        "straight-leg-raise-pain", FindingTopic.SelfTests, "Leg pain on raising the straight leg",
        "Lie on your back and let someone lift your straight leg: does pain shoot down the leg?",
        clarification: "A pull behind the thigh alone does not count.");

    /// <summary>Buttock pain brought on by drawing the bent knee across the body while seated.</summary>
    public static Finding SeatedPiriformisStretchPain { get; } = Test(
        "seated-piriformis-stretch-pain", FindingTopic.SelfTests, "Buttock pain on the seated stretch",
        "Sit and pull the knee of the sore side toward the other shoulder: does it bring on your buttock pain?",
        clarification: "Skip it and answer not sure if you have an artificial hip.");

    /// <summary>Inability to raise the straight leg off the bed, above all after a fall.</summary>
    public static Finding CannotLiftStraightLeg { get; } = Test(
        "cannot-lift-straight-leg", FindingTopic.SelfTests, "Cannot lift the straight leg",
        "Lie on your back: are you unable to lift the sore leg, kept straight, off the bed?",
        clarification: "Do not try if you think the hip is broken; answer not sure.");

    private static ImmutableArray<Finding> SelfTestsEntries =>
    [
        SingleLegStandOuterHipPain, SquatPosteriorHipPain, PainCentralizes, PainPeripheralizes, RepeatedForwardBendingEases,
        RepeatedBackwardBendingEases, StraightLegRaisePain, SeatedPiriformisStretchPain, CannotLiftStraightLeg,
    ];
}
