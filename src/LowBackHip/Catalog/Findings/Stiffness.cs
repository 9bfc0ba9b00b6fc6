using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Stiffness and inflammation.
public static partial class Findings
{
    /// <summary>Stiffness of back or hip after waking.</summary>
    public static Finding MorningStiffness { get; } = Symptom(
        "morning-stiffness", FindingTopic.Stiffness, "Morning stiffness",
        "Is your back or hip stiff when you get up in the morning?",
        group: "inflammatory-rhythm");

    /// <summary>Morning stiffness that takes more than 30 minutes to loosen.</summary>
    public static Finding MorningStiffnessOver30Minutes { get; } = Symptom(
        "morning-stiffness-over-30-minutes", FindingTopic.Stiffness, "Morning stiffness over 30 minutes",
        "Does the morning stiffness last longer than 30 minutes?",
        implies: ["morning-stiffness"], group: "inflammatory-rhythm");

    /// <summary>Morning stiffness that is gone within an hour.</summary>
    public static Finding MorningStiffnessUnder60Minutes { get; } = Symptom(
        "morning-stiffness-under-60-minutes", FindingTopic.Stiffness, "Morning stiffness under 60 minutes",
        "Are you stiff in the morning, but loose again within an hour?",
        implies: ["morning-stiffness"], group: "inflammatory-rhythm");

    /// <summary>Stiffness in one or both hips.</summary>
    public static Finding HipStiffness { get; } = Symptom(
        "hip-stiffness", FindingTopic.Stiffness, "Stiff hip",
        "Does your hip feel stiff?",
        group: "hip-restriction");

    /// <summary>Difficulty reaching the foot to put on shoes and socks.</summary>
    public static Finding DifficultyWithShoesAndSocks { get; } = Symptom(
        "difficulty-with-shoes-and-socks", FindingTopic.Stiffness, "Trouble with shoes and socks",
        "Is it hard to reach your foot to put on shoes or socks?",
        group: "hip-restriction");

    /// <summary>A hip that bends or turns less than the other, or less than before.</summary>
    public static Finding ReducedHipMovement { get; } = Sign(
        "reduced-hip-movement", FindingTopic.Stiffness, "Hip moves less",
        "Does your hip bend or turn less than before, or less than the other one?",
        group: "hip-restriction");

    /// <summary>A back that bends less than before.</summary>
    public static Finding ReducedBackMovement { get; } = Sign(
        "reduced-back-movement", FindingTopic.Stiffness, "Back moves less",
        "Can you bend your back much less than before?");

    /// <summary>Tight muscles at the back of the thighs.</summary>
    public static Finding TightHamstrings { get; } = Symptom(
        "tight-hamstrings", FindingTopic.Stiffness, "Tight hamstrings",
        "Do the muscles at the back of your thighs feel tight or go into spasm?");

    private static ImmutableArray<Finding> StiffnessEntries =>
    [
        MorningStiffness, MorningStiffnessOver30Minutes, MorningStiffnessUnder60Minutes, HipStiffness, DifficultyWithShoesAndSocks,
        ReducedHipMovement, ReducedBackMovement, TightHamstrings,
    ];
}
