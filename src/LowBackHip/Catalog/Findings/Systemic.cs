using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Fever, weight loss and feeling unwell.
public static partial class Findings
{
    /// <summary>A temperature of 38 °C (100.4 °F) or more, or feeling hot and feverish.</summary>
    public static Finding Fever { get; } = Symptom(
        "fever", FindingTopic.Systemic, "Fever",
        "Do you have a fever, or have you had one since the pain began?",
        clarification: "38 °C (100.4 °F) or more counts. So does feeling hot and feverish if you cannot measure.",
        group: "infection-signs");

    /// <summary>Chills or shaking with cold.</summary>
    public static Finding Chills { get; } = Symptom(
        "chills", FindingTopic.Systemic, "Chills or shaking",
        "Have you had chills or shaking that you could not stop?",
        group: "infection-signs");

    /// <summary>Sweating at night that soaks the clothes or sheets.</summary>
    public static Finding NightSweats { get; } = Symptom(
        "night-sweats", FindingTopic.Systemic, "Night sweats",
        "Do you sweat so much at night that your clothes or sheets get wet?",
        clarification: "Hot flashes you know well do not count.");

    /// <summary>Unintended weight loss, about 5 % or more within six months.</summary>
    public static Finding UnexplainedWeightLoss { get; } = Symptom(
        "unexplained-weight-loss", FindingTopic.Systemic, "Weight loss without trying",
        "Have you lost weight without trying to?",
        clarification: "About 10 pounds (5 kg) or more in the last 6 months.");

    /// <summary>Marked tiredness that rest does not mend.</summary>
    public static Finding Fatigue { get; } = Symptom(
        "fatigue", FindingTopic.Systemic, "Unusual tiredness",
        "Are you much more tired than usual, even after rest?",
        group: "general-illness");

    /// <summary>Feeling generally unwell.</summary>
    public static Finding Malaise { get; } = Symptom(
        "malaise", FindingTopic.Systemic, "Feeling ill",
        "Do you feel ill all over?",
        group: "general-illness");

    /// <summary>Eating much less than usual.</summary>
    public static Finding LossOfAppetite { get; } = Symptom(
        "loss-of-appetite", FindingTopic.Systemic, "Loss of appetite",
        "Have you lost your appetite?",
        clarification: "For a small child: refusing food or drink.",
        group: "general-illness");

    /// <summary>New confusion, drowsiness or lethargy.</summary>
    public static Finding Confusion { get; } = Symptom(
        "confusion", FindingTopic.Systemic, "Confused or very drowsy",
        "Are you newly confused, very drowsy or hard to wake?",
        clarification: "Ask someone who is with the person, too.");

    /// <summary>A racing heart or fast breathing at rest.</summary>
    public static Finding FastHeartOrBreathless { get; } = Symptom(
        "fast-heart-or-breathless", FindingTopic.Systemic, "Racing heart or short of breath",
        "Is your heart racing, or are you short of breath, while you rest?");

    /// <summary>Lightheaded, as if about to pass out.</summary>
    public static Finding Faintness { get; } = Symptom(
        "faintness", FindingTopic.Systemic, "Feeling faint",
        "Do you feel faint, as if you were about to pass out?",
        group: "shock-signs");

    /// <summary>Loss of consciousness or collapse since the pain began.</summary>
    public static Finding Collapse { get; } = Symptom(
        "collapse", FindingTopic.Systemic, "Fainted or collapsed",
        "Have you fainted or collapsed since the pain began?",
        group: "shock-signs");

    /// <summary>Pale, cold and sweaty skin.</summary>
    public static Finding PaleAndClammy { get; } = Sign(
        "pale-and-clammy", FindingTopic.Systemic, "Pale and sweaty",
        "Are you pale, cold and sweaty?",
        group: "shock-signs");

    /// <summary>Sweating out of the ordinary, by day or night.</summary>
    public static Finding Sweating { get; } = Symptom(
        "sweating", FindingTopic.Systemic, "Sweating",
        "Are you sweating much more than usual?",
        clarification: "Sweating from heat or exercise does not count.");

    /// <summary>Feeling sick to the stomach.</summary>
    public static Finding Nausea { get; } = Symptom(
        "nausea", FindingTopic.Systemic, "Nausea",
        "Do you feel sick to your stomach?",
        group: "nausea");

    /// <summary>Vomiting since the pain began.</summary>
    public static Finding Vomiting { get; } = Symptom(
        "vomiting", FindingTopic.Systemic, "Vomiting",
        "Have you been vomiting?",
        group: "nausea");

    private static ImmutableArray<Finding> SystemicEntries =>
    [
        Fever, Chills, NightSweats, UnexplainedWeightLoss, Fatigue, Malaise, LossOfAppetite, Confusion, FastHeartOrBreathless, Faintness, Collapse,
        PaleAndClammy, Sweating, Nausea, Vomiting,
    ];
}
