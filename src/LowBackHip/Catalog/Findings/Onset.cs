using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// How it began.
public static partial class Findings
{
    /// <summary>Pain that began during or within a day of lifting or carrying.</summary>
    public static Finding OnsetAfterLifting { get; } = Symptom(
        "onset-after-lifting", FindingTopic.Onset, "Began after lifting",
        "Did the pain start when you lifted or carried something, or within a day of it?",
        group: "onset-with-load",
        shownBy: Onset.Was(PainOnset.AfterLifting));

    /// <summary>Pain that began with a twist, bend or reach.</summary>
    public static Finding OnsetAfterTwistingOrBending { get; } = Symptom(
        "onset-after-twisting-or-bending", FindingTopic.Onset, "Began after a twist or bend",
        "Did the pain start when you twisted, bent or reached?",
        group: "onset-with-load");

    /// <summary>Pain that began after unusual or repeated effort, a new sport or more training.</summary>
    public static Finding OnsetAfterOveruse { get; } = Symptom(
        "onset-after-overuse", FindingTopic.Onset, "Began after overuse",
        "Did the pain start after more activity than you are used to?",
        clarification: "For example yard work, a house project, a new sport or a jump in training.",
        group: "onset-with-load",
        shownBy: Onset.Was(PainOnset.AfterOveruse));

    /// <summary>Pain that began after hours of sitting.</summary>
    public static Finding OnsetAfterLongSitting { get; } = Symptom(
        "onset-after-long-sitting", FindingTopic.Onset, "Began after long sitting",
        "Did the pain start after sitting for a long time?",
        clarification: "For example a long drive or a day at a desk.");

    /// <summary>Pain that reached its full strength within seconds or minutes.</summary>
    public static Finding SuddenOnset { get; } = Symptom(
        "sudden-onset", FindingTopic.Onset, "Sudden start",
        "Did the pain start all at once, reaching full strength within minutes?",
        shownBy: Onset.Was(PainOnset.Sudden));

    /// <summary>A pop or snap felt or heard when the pain began.</summary>
    public static Finding FeltPop { get; } = Symptom(
        "felt-pop", FindingTopic.Onset, "Felt a pop or snap",
        "Did you feel or hear a pop or snap when the pain started?");

    /// <summary>A fall from standing, a bump, a hard cough or a light lift shortly before the pain.</summary>
    public static Finding MinorTrauma { get; } = Symptom(
        "minor-trauma", FindingTopic.Onset, "Minor fall or strain",
        "Did a small fall, bump or strain come shortly before the pain?",
        clarification: "For example a fall from standing height or off a chair, a jolt or a hard cough. In older people these can break a bone.",
        shownBy: Onset.Was(PainOnset.AfterMinorInjury));

    /// <summary>A serious accident or high fall shortly before the pain.</summary>
    public static Finding MajorTrauma { get; } = Symptom(
        "major-trauma", FindingTopic.Onset, "Serious accident",
        "Did a serious accident or a hard fall come before the pain?",
        clarification: "For example a car crash, a fall from higher than standing, or a hard blow in sports.");

    /// <summary>Pain that began without any event the person can name.</summary>
    public static Finding NoClearCause { get; } = Symptom(
        "no-clear-cause", FindingTopic.Onset, "No clear cause",
        "Did the pain start without any cause you can name?");

    private static ImmutableArray<Finding> OnsetEntries =>
    [
        OnsetAfterLifting, OnsetAfterTwistingOrBending, OnsetAfterOveruse, OnsetAfterLongSitting, SuddenOnset, FeltPop, MinorTrauma, MajorTrauma,
        NoClearCause,
    ];
}
