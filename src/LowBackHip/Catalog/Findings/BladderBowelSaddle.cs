using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Bladder, bowel, saddle and sexual function.
public static partial class Findings
{
    /// <summary>Numbness or tingling around the genitals, anus or upper inner thighs.</summary>
    public static Finding SaddleNumbness { get; } = Symptom(
        "saddle-numbness", FindingTopic.BladderBowelSaddle, "Saddle numbness",
        "Do you have numbness or tingling around your genitals or anus, or high up between your thighs?",
        clarification: "Think of the parts that touch a saddle. Less feeling when you wipe counts too.",
        group: "saddle");

    /// <summary>Burning around the buttocks, anus or genitals, or an unwanted erection, brought on by walking.</summary>
    public static Finding SaddleBurning { get; } = Symptom(
        "saddle-burning", FindingTopic.BladderBowelSaddle, "Burning between the legs",
        "Does walking bring on burning around your buttocks, anus or genitals?",
        clarification: "For men, an unwanted erection while walking also counts.",
        group: "saddle");

    /// <summary>New inability to empty the bladder.</summary>
    public static Finding UrinaryRetention { get; } = Symptom(
        "urinary-retention", FindingTopic.BladderBowelSaddle, "Cannot pass urine",
        "Are you newly unable to pass urine, or able to pass only drops though your bladder feels full?",
        implies: ["difficulty-passing-urine"], group: "bladder-control");

    /// <summary>New trouble starting, a weak stream, or a bladder that does not empty.</summary>
    public static Finding DifficultyPassingUrine { get; } = Symptom(
        "difficulty-passing-urine", FindingTopic.BladderBowelSaddle, "Trouble passing urine",
        "Is it newly hard to start or empty your bladder, or is the stream weaker than before?",
        clarification: "A problem you had long before the pain does not count.",
        group: "bladder-control");

    /// <summary>New leaking of urine without meaning to.</summary>
    public static Finding BladderIncontinence { get; } = Symptom(
        "bladder-incontinence", FindingTopic.BladderBowelSaddle, "Loss of bladder control",
        "Have you newly lost control of your bladder, or leaked urine without meaning to?",
        clarification: "A few drops on coughing that you have had for years do not count.",
        group: "bladder-control");

    /// <summary>New loss of the feeling of a full bladder or of urine passing.</summary>
    public static Finding ReducedBladderFeeling { get; } = Symptom(
        "reduced-bladder-feeling", FindingTopic.BladderBowelSaddle, "Less feeling of the bladder",
        "Do you feel less than before when your bladder is full or urine is passing?",
        group: "bladder-control");

    /// <summary>New leaking of stool, or stool passed without feeling it.</summary>
    public static Finding BowelIncontinence { get; } = Symptom(
        "bowel-incontinence", FindingTopic.BladderBowelSaddle, "Loss of bowel control",
        "Have you newly lost control of your bowels, or passed stool without feeling it?",
        clarification: "An accident with ordinary diarrhea does not count.");

    /// <summary>New loss of genital feeling, erection or orgasm since the pain began.</summary>
    public static Finding SexualDysfunction { get; } = Symptom(
        "sexual-dysfunction", FindingTopic.BladderBowelSaddle, "New change in sexual function",
        "Since the pain began, have you lost feeling during sex, or had new trouble with erection or orgasm?",
        clarification: "Pain that makes sex hard does not count.",
        askedOf: Audience.Of(minimumAge: 16));

    /// <summary>Drops of urine lost on coughing, laughing, jumping or lifting, often for a long time.</summary>
    public static Finding StressIncontinence { get; } = Symptom(
        "stress-incontinence", FindingTopic.BladderBowelSaddle, "Leaking on coughing or effort",
        "Do you leak a little urine when you cough, laugh, jump or lift?");

    /// <summary>Bladder symptoms that were there long before this pain and have not changed.</summary>
    public static Finding LongStandingBladderSymptoms { get; } = History(
        "long-standing-bladder-symptoms", FindingTopic.BladderBowelSaddle, "Bladder trouble from before",
        "Did you have bladder trouble long before this pain, and is it the same now?",
        clarification: "For example from the prostate, childbirth or an overactive bladder.");

    private static ImmutableArray<Finding> BladderBowelSaddleEntries =>
    [
        SaddleNumbness, SaddleBurning, UrinaryRetention, DifficultyPassingUrine, BladderIncontinence, ReducedBladderFeeling, BowelIncontinence,
        SexualDysfunction, StressIncontinence, LongStandingBladderSymptoms,
    ];
}
