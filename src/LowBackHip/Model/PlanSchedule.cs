using System.Collections.Immutable;

namespace LowBackHip;

/// <summary>The exercises of a plan over six weeks: a low start, a slow build, rest days, and days to look back.</summary>
/// <remarks>
/// The numbers come from each exercise's own <see cref="Dose"/>: the first week holds its least, the last its goal, but for one free day a week that only
/// what is done daily from the start may fill. Days are counted, not dated, because the library reads no clock. Immutable and safe for any thread.
/// </remarks>
public sealed class PlanSchedule
{
    /// <summary>How many weeks a schedule has.</summary>
    public const int WeekCount = 6;

    internal PlanSchedule(ImmutableArray<PlanWeek> weeks, ImmutableArray<CheckIn> checkIns, Irritability? gentleBecause)
    {
        Weeks = weeks;
        CheckIns = checkIns;
        GentleBecause = gentleBecause;
    }

    /// <summary>The weeks, six of them.</summary>
    public ImmutableArray<PlanWeek> Weeks { get; }

    /// <summary>The days to look back on, earliest first.</summary>
    public ImmutableArray<CheckIn> CheckIns { get; }

    /// <summary>Why the schedule builds more slowly, in an easier version at first; null when it need not.</summary>
    public Irritability? GentleBecause { get; }
}

/// <summary>One week of a schedule.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class PlanWeek
{
    internal PlanWeek(int number, ImmutableArray<PlannedExercise> exercises, ImmutableArray<int> restDays)
    {
        Number = number;
        Exercises = exercises;
        RestDays = restDays;
    }

    /// <summary>Which week, from 1 to 6.</summary>
    public int Number { get; }

    /// <summary>What to do, in the order of the plan.</summary>
    public ImmutableArray<PlannedExercise> Exercises { get; }

    /// <summary>The days of the week, from 1 to 7, that hold nothing but what is gentle enough to be done daily from the start.</summary>
    public ImmutableArray<int> RestDays { get; }
}

/// <summary>How much of one exercise to do in one week.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class PlannedExercise
{
    internal PlannedExercise()
    {
    }

    /// <summary>The exercise.</summary>
    public required Exercise Exercise { get; init => field = Guard.NotNull(value); }

    /// <summary>Sets at a time, or null where sets mean nothing.</summary>
    public required int? Sets { get; init; }

    /// <summary>Repetitions in a set, or null where they mean nothing.</summary>
    public required int? Repetitions { get; init; }

    /// <summary>Seconds to hold each repetition, or null for no hold.</summary>
    public required int? HoldSeconds { get; init; }

    /// <summary>Minutes at a time, or null where time is not the measure.</summary>
    public required int? Minutes { get; init; }

    /// <summary>Times a day.</summary>
    public required int TimesADay { get; init; }

    /// <summary>The days of the week it is done on, from 1 to 7.</summary>
    public required ImmutableArray<int> Days { get; init => field = Guard.Whole(value); }

    /// <summary>Whether to do the easier version this week.</summary>
    public required bool UseEasierVersion { get; init; }
}

/// <summary>A day to look back on how it went.</summary>
/// <param name="Day">The day since the start of the plan, from 1 to 42.</param>
/// <param name="Task">What to do on it, in plain words.</param>
/// <remarks>Immutable and safe for any thread. Equality is by content.</remarks>
public sealed record CheckIn(int Day, string Task)
{
    /// <summary>What to do on it, in plain words.</summary>
    public string Task { get; } = Guard.NotNull(Task);
}

/// <summary>A catalog's rule on whose pain is easily stirred up, so that less is planned at first.</summary>
/// <param name="When">When it is; undetermined counts as no.</param>
/// <param name="Reason">What follows from it, in plain words.</param>
/// <param name="Source">Where the rule comes from.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record Irritability(Criterion When, string Reason, Source Source)
{
    /// <summary>When it is; undetermined counts as no.</summary>
    public Criterion When { get; } = Guard.NotNull(When);

    /// <summary>What follows from it, in plain words.</summary>
    public string Reason { get; } = Guard.NotBlank(Reason);

    /// <summary>Where the rule comes from.</summary>
    public Source Source { get; } = Guard.NotNull(Source);
}
