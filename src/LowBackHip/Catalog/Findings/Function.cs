using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// What the person can and cannot do.
public static partial class Findings
{
    /// <summary>Pain that keeps the person from everyday activities.</summary>
    public static Finding InterferesWithDailyActivities { get; } = Symptom(
        "interferes-with-daily-activities", FindingTopic.Function, "Gets in the way of daily life",
        "Does the pain keep you from everyday things, such as work, chores or play?",
        group: "activity-limits");

    /// <summary>Pain that keeps the person from work or school.</summary>
    public static Finding CannotWork { get; } = Symptom(
        "cannot-work", FindingTopic.Function, "Cannot work",
        "Does the pain keep you away from work or school?",
        implies: ["interferes-with-daily-activities"], group: "activity-limits");

    /// <summary>Everyday abilities that are shrinking from week to week.</summary>
    public static Finding FunctionDeclining { get; } = Symptom(
        "function-declining", FindingTopic.Function, "Able to do less and less",
        "Can you do less and less as the weeks go by?",
        group: "activity-limits");

    /// <summary>Inability to walk more than a few steps.</summary>
    public static Finding CannotWalk { get; } = Symptom(
        "cannot-walk", FindingTopic.Function, "Cannot walk",
        "Are you unable to walk more than a few steps?",
        implies: ["interferes-with-daily-activities"], group: "weight-bearing");

    /// <summary>Inability to stand on the painful leg.</summary>
    public static Finding CannotBearWeight { get; } = Symptom(
        "cannot-bear-weight", FindingTopic.Function, "Cannot put weight on the leg",
        "Are you unable to put weight on the sore leg?",
        group: "weight-bearing");

    /// <summary>Walking distance cut short by leg, hip or back symptoms.</summary>
    public static Finding ShortWalkingDistance { get; } = Symptom(
        "short-walking-distance", FindingTopic.Function, "Can walk only a short way",
        "Can you walk only a short way before you have to stop?",
        clarification: "Less than about 15 minutes counts.");

    /// <summary>Walking that has become hard, without being impossible.</summary>
    public static Finding DifficultyWalking { get; } = Symptom(
        "difficulty-walking", FindingTopic.Function, "Trouble walking",
        "Is it hard for you to walk?",
        clarification: "From pain, stiffness or weakness.",
        group: "weight-bearing");

    /// <summary>Falling again and again.</summary>
    public static Finding RepeatedFalls { get; } = History(
        "repeated-falls", FindingTopic.Function, "Repeated falls",
        "Have you fallen more than once in the past year?");

    /// <summary>An uneven walk that spares one leg.</summary>
    public static Finding Limp { get; } = Sign(
        "limp", FindingTopic.Function, "Limp",
        "Do you limp?",
        group: "weight-bearing");

    /// <summary>A child who refuses to stand or walk.</summary>
    public static Finding RefusesToWalk { get; } = Sign(
        "refuses-to-walk", FindingTopic.Function, "Child will not walk",
        "Does the child refuse to stand or walk?",
        group: "weight-bearing", askedOf: Audience.Minors);

    /// <summary>Needing the arms or help to get up from a chair.</summary>
    public static Finding DifficultyRisingFromChair { get; } = Symptom(
        "difficulty-rising-from-chair", FindingTopic.Function, "Trouble getting up from a chair",
        "Do you need your arms or help to get up from a chair?");

    /// <summary>Pain that prevents sleep.</summary>
    public static Finding CannotSleep { get; } = Symptom(
        "cannot-sleep", FindingTopic.Function, "Cannot sleep for pain",
        "Does the pain keep you from sleeping?");

    private static ImmutableArray<Finding> FunctionEntries =>
    [
        InterferesWithDailyActivities, CannotWork, FunctionDeclining, CannotWalk, CannotBearWeight, ShortWalkingDistance, DifficultyWalking,
        RepeatedFalls, Limp, RefusesToWalk, DifficultyRisingFromChair, CannotSleep,
    ];
}
