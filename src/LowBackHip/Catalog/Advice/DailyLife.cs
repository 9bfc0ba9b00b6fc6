using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Sleeping, working and daily tasks.
public static partial class AdviceEntries
{
    /// <summary>How to lie at night.</summary>
    public static Advice SleepInComfort { get; } = new()
    {
        Id = AdviceId.From("sleep-in-comfort"),
        Topic = AdviceTopic.DailyLife,
        Text =
            "Sleep in any way that is comfortable. On your side, draw up your legs a bit and put a pillow between your knees. On your back, try a pillow "
            + "under your knees. To get up, roll to your side, let your feet drop, and push up with your arms.",
        Sources = [new(Citations.MayoSleepingPositions, Provenance.Published), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>For people who sleep badly.</summary>
    public static Advice SleepBetter { get; } = new()
    {
        Id = AdviceId.From("sleep-better"),
        Topic = AdviceTopic.DailyLife,
        Text =
            "Poor sleep turns pain up. Go to bed and get up at the same times. Leave screens and coffee out of the evening. If you lie awake for long, "
            + "get up, do something calm, and go back when you are sleepy. If that fails for weeks, ask for help with sleep.",
        When = Findings.PoorSleep | Findings.CannotSleep,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Work with pain, step by step.</summary>
    public static Advice BackToWork { get; } = new()
    {
        Id = AdviceId.From("back-to-work"),
        Topic = AdviceTopic.Activity,
        Text =
            "You do not need to be free of pain to work. Going back early, with lighter tasks or fewer hours, helps you to recover. Tell your boss what "
            + "you can do, and ask for changes that last a few weeks.",
        When = Findings.CannotWork | Findings.HeavyManualWork | Findings.InterferesWithDailyActivities,
        Sources = [new(Citations.Dahm2010, Provenance.Editorial), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>For people who sit for much of the day.</summary>
    public static Advice BreakUpSitting { get; } = new()
    {
        Id = AdviceId.From("break-up-sitting"),
        Topic = AdviceTopic.DailyLife,
        Text =
            "If you sit a lot, get up every half hour, if only for a minute. Stand for phone calls, walk to a colleague, take the stairs. The next "
            + "posture is the best one.",
        When = Criterion.Of(Findings.LongSittingWork),
        Sources = [new(Citations.Park2022, Provenance.Editorial), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Back and pelvic pain in pregnancy.</summary>
    public static Advice PainInPregnancy { get; } = new()
    {
        Id = AdviceId.From("pain-in-pregnancy"),
        Topic = AdviceTopic.DailyLife,
        Text =
            "About one in five women get pelvic pain in pregnancy. For most it settles after the birth. Keep active within comfort, sit down to get "
            + "dressed, take stairs one at a time, and sleep on your side with a pillow between your knees. Tell your midwife. Call at once if you bleed, "
            + "have regular pains in your belly, or leak fluid.",
        When = Combinations.Pregnant,
        Sources =
        [
            new(Citations.CuhPelvicGirdlePain, Provenance.Published),
            new(Citations.NhsExerciseInPregnancy, Provenance.Guideline),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    private static ImmutableArray<Advice> DailyLifeEntries =>
    [
        SleepInComfort,
        SleepBetter,
        BackToWork,
        BreakUpSitting,
        PainInPregnancy,
    ];
}
