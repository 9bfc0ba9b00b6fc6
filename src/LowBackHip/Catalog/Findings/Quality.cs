using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// What the pain feels like and how strong it is.
public static partial class Findings
{
    /// <summary>Dull, aching or sore pain.</summary>
    public static Finding DullAche { get; } = Symptom(
        "dull-ache", FindingTopic.Quality, "Dull ache",
        "Is the pain a dull ache or soreness?",
        group: "ache");

    /// <summary>Deep, boring or gnawing pain, as if in the bone.</summary>
    public static Finding DeepAche { get; } = Symptom(
        "deep-ache", FindingTopic.Quality, "Deep ache",
        "Does the pain feel deep inside, like an ache in the bone?",
        group: "ache");

    /// <summary>Sharp, stabbing or knife-like pain.</summary>
    public static Finding SharpPain { get; } = Symptom(
        "sharp-pain", FindingTopic.Quality, "Sharp or stabbing pain",
        "Is the pain sharp or stabbing?");

    /// <summary>Burning or hot pain.</summary>
    public static Finding BurningPain { get; } = Symptom(
        "burning-pain", FindingTopic.Quality, "Burning pain",
        "Does the pain burn or feel hot?");

    /// <summary>Sudden shooting pain like an electric shock.</summary>
    public static Finding ElectricPain { get; } = Symptom(
        "electric-pain", FindingTopic.Quality, "Electric or shooting pain",
        "Do you get shooting pain, like an electric shock?");

    /// <summary>Pain that throbs or beats.</summary>
    public static Finding ThrobbingPain { get; } = Symptom(
        "throbbing-pain", FindingTopic.Quality, "Throbbing pain",
        "Does the pain throb or pound?");

    /// <summary>Pain like a cramp.</summary>
    public static Finding CrampingPain { get; } = Symptom(
        "cramping-pain", FindingTopic.Quality, "Cramping pain",
        "Does the pain feel like a cramp?",
        group: "colic");

    /// <summary>Colic: pain that swells to a peak and eases, again and again.</summary>
    public static Finding ColickyPain { get; } = Symptom(
        "colicky-pain", FindingTopic.Quality, "Pain that comes in waves",
        "Does the pain come in strong waves that build up and then ease?",
        group: "colic");

    /// <summary>Back or buttock muscles that seize up or go hard.</summary>
    public static Finding MuscleSpasm { get; } = Symptom(
        "muscle-spasm", FindingTopic.Quality, "Muscle spasm",
        "Do the muscles in your back or buttock seize up or go hard?");

    /// <summary>Pain that feels like ripping or tearing.</summary>
    public static Finding TearingPain { get; } = Symptom(
        "tearing-pain", FindingTopic.Quality, "Tearing pain",
        "Does it feel as if something is ripping or tearing inside you?",
        clarification: "Think of your chest, belly or back.");

    /// <summary>Pain so strong that it is hard to think of anything else.</summary>
    public static Finding SeverePain { get; } = Symptom(
        "severe-pain", FindingTopic.Quality, "Severe pain",
        "Is the pain severe?",
        clarification: "Severe means hard to think of anything else, about 7 or more out of 10.",
        group: "severity",
        shownBy: Intensity.AtLeast(7));

    /// <summary>Pain the person cannot stand.</summary>
    public static Finding UnbearablePain { get; } = Symptom(
        "unbearable-pain", FindingTopic.Quality, "Unbearable pain",
        "Is the pain so bad that you cannot stand it?",
        implies: ["severe-pain"], group: "severity");

    /// <summary>Restless, writhing pain with no still position that helps.</summary>
    public static Finding CannotGetComfortable { get; } = Symptom(
        "cannot-get-comfortable", FindingTopic.Quality, "Cannot get comfortable",
        "Does the pain keep you moving or twisting because you cannot get comfortable?",
        group: "unrelenting");

    /// <summary>Pain that is there all the time.</summary>
    public static Finding ConstantPain { get; } = Symptom(
        "constant-pain", FindingTopic.Quality, "Constant pain",
        "Is the pain there all the time, day and night?",
        clarification: "It may be stronger at some times than at others.",
        group: "constancy");

    /// <summary>Pain with times of no pain between.</summary>
    public static Finding IntermittentPain { get; } = Symptom(
        "intermittent-pain", FindingTopic.Quality, "Pain that comes and goes",
        "Does the pain come and go, with times when it is gone?",
        group: "constancy");

    /// <summary>Pain that no posture eases.</summary>
    public static Finding UnrelievedByPosition { get; } = Symptom(
        "unrelieved-by-position", FindingTopic.Quality, "No position helps",
        "Is there no position, sitting, standing or lying, that eases the pain?",
        clarification: "Answer yes if nothing you do with your body helps.",
        group: "unrelenting");

    private static ImmutableArray<Finding> QualityEntries =>
    [
        DullAche, DeepAche, SharpPain, BurningPain, ElectricPain, ThrobbingPain, CrampingPain, ColickyPain, MuscleSpasm, TearingPain, SeverePain,
        UnbearablePain, CannotGetComfortable, ConstantPain, IntermittentPain, UnrelievedByPosition,
    ];
}
