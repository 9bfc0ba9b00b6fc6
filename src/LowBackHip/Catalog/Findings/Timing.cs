using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// When in the day or night it hurts, and how it changes.
public static partial class Findings
{
    /// <summary>Pain that wakes the person at night.</summary>
    public static Finding NightPain { get; } = Symptom(
        "night-pain", FindingTopic.Timing, "Pain that wakes from sleep",
        "Does the pain wake you up at night?",
        clarification: "Waking for a moment when you roll over does not count.",
        group: "night-pain");

    /// <summary>Pain that wakes the person and stays as bad whatever they do.</summary>
    public static Finding NightPainUnrelieved { get; } = Symptom(
        "night-pain-unrelieved", FindingTopic.Timing, "Night pain that nothing eases",
        "Does the pain wake you at night and stay just as bad whatever you do?",
        clarification: "Answer no if getting up, moving or changing position helps.",
        implies: ["night-pain"], group: "night-pain");

    /// <summary>Pain that is stronger at night than by day.</summary>
    public static Finding WorseAtNight { get; } = Symptom(
        "worse-at-night", FindingTopic.Timing, "Worse at night",
        "Is the pain worse at night than during the day?",
        group: "night-pain");

    /// <summary>Back or buttock pain that wakes the person in the later part of the night.</summary>
    public static Finding WakesSecondHalfOfNight { get; } = Symptom(
        "wakes-second-half-of-night", FindingTopic.Timing, "Wakes in the second half of the night",
        "Does back or buttock pain wake you in the later part of the night, toward morning?",
        implies: ["night-pain"], group: "inflammatory-rhythm");

    /// <summary>Pain that is worst after waking and fades during the day.</summary>
    public static Finding WorseInMorning { get; } = Symptom(
        "worse-in-morning", FindingTopic.Timing, "Worse in the morning",
        "Is the pain worst in the morning, and does it get better as the day goes on?",
        group: "inflammatory-rhythm");

    /// <summary>Pain that builds up through the day.</summary>
    public static Finding WorseAtEndOfDay { get; } = Symptom(
        "worse-at-end-of-day", FindingTopic.Timing, "Worse at the end of the day",
        "Does the pain build up and get worse toward the end of the day?");

    /// <summary>Back, hip or pelvic pain that comes with the menstrual period.</summary>
    public static Finding PainWithPeriods { get; } = Symptom(
        "pain-with-periods", FindingTopic.Timing, "Pain with periods",
        "Does the pain come just before or during your period?",
        askedOf: Audience.Of(Sex.Female, 9, 60));

    /// <summary>Pain that has grown over days or weeks without let-up.</summary>
    public static Finding SteadilyWorsening { get; } = Symptom(
        "steadily-worsening", FindingTopic.Timing, "Steadily getting worse",
        "Has the pain been getting steadily worse since it began?",
        clarification: "Ups and downs that even out do not count.",
        group: "course");

    /// <summary>A lasting pain that has abruptly become much stronger.</summary>
    public static Finding SuddenWorsening { get; } = Symptom(
        "sudden-worsening", FindingTopic.Timing, "Suddenly much worse",
        "Have you had this pain for a while and then suddenly found it much worse?",
        clarification: "Think of the last few days.");

    /// <summary>Pain that is easing by itself.</summary>
    public static Finding GettingBetter { get; } = Symptom(
        "getting-better", FindingTopic.Timing, "Getting better",
        "Is the pain getting better as the days go by?",
        group: "course");

    /// <summary>An episode that has passed by the time of asking.</summary>
    public static Finding PainResolved { get; } = Symptom(
        "pain-resolved", FindingTopic.Timing, "Pain gone now",
        "Is the pain gone now?");

    /// <summary>The first episode of such pain in the person's life.</summary>
    public static Finding FirstEpisode { get; } = Symptom(
        "first-episode", FindingTopic.Timing, "First time ever",
        "Is this the first time in your life that you have had pain like this?",
        group: "earlier-episodes");

    /// <summary>Earlier episodes of the same pain that settled.</summary>
    public static Finding RecurrentEpisodes { get; } = Symptom(
        "recurrent-episodes", FindingTopic.Timing, "Similar episodes before",
        "Have you had pain like this before that got better?",
        group: "earlier-episodes");

    /// <summary>Pain no better after four weeks of self-care or treatment.</summary>
    public static Finding NoImprovementAfter4Weeks { get; } = Symptom(
        "no-improvement-after-4-weeks", FindingTopic.Timing, "No better after 4 weeks",
        "Has the pain lasted 4 weeks or more without getting better, even though you looked after it?",
        clarification: "Looking after it means staying active, painkillers, heat, exercises or other treatment.",
        group: "persistence");

    /// <summary>Pain no better after six weeks of self-care or treatment.</summary>
    public static Finding NoImprovementAfter6Weeks { get; } = Symptom(
        "no-improvement-after-6-weeks", FindingTopic.Timing, "No better after 6 weeks",
        "Has the pain lasted 6 weeks or more without getting better, even though you looked after it?",
        implies: ["no-improvement-after-4-weeks"], group: "persistence");

    private static ImmutableArray<Finding> TimingEntries =>
    [
        NightPain, NightPainUnrelieved, WorseAtNight, WakesSecondHalfOfNight, WorseInMorning, WorseAtEndOfDay, PainWithPeriods, SteadilyWorsening,
        SuddenWorsening, GettingBetter, PainResolved, FirstEpisode, RecurrentEpisodes, NoImprovementAfter4Weeks, NoImprovementAfter6Weeks,
    ];
}
