using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Spreads the chosen exercises over six weeks, from the least of each dose to its goal.</summary>
internal static class Scheduling
{
    private const int DaysInWeek = 7;

    // Which days of a week, by how many there are: effort is spread out, and the seventh day is the last to fill.
    private static readonly ImmutableArray<ImmutableArray<int>> DaysByCount =
        [[], [1], [1, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 5, 6], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6, 7]];

    internal static PlanSchedule? Run(ImmutableArray<PrescribedExercise> exercises, Irritability? gentleBecause)
    {
        if (exercises.IsEmpty)
            return null;
        var isGentle = gentleBecause is not null;
        return new(
            [.. Enumerable.Range(1, PlanSchedule.WeekCount).Select(number => Week(number, exercises, isGentle))],
            CheckIns(isGentle),
            gentleBecause);
    }

    private static PlanWeek Week(int number, ImmutableArray<PrescribedExercise> exercises, bool isGentle)
    {
        var planned = exercises.Select(item => Plan(item.Exercise, number, isGentle)).ToImmutableArray();
        var busy = planned.Where(item => item.Exercise.Dose.StartDaysAWeek.Most < DaysInWeek).SelectMany(item => item.Days).ToHashSet();
        return new(number, planned, [.. Enumerable.Range(1, DaysInWeek).Where(day => !busy.Contains(day))]);
    }

    private static PlannedExercise Plan(Exercise exercise, int week, bool isGentle)
    {
        // A pain that is easily stirred up stays at the start for one week longer, and so ends the six weeks a step short of the goal.
        var steps = isGentle ? Math.Max(0, week - 2) : week - 1;
        var dose = exercise.Dose;
        return new()
        {
            Exercise = exercise,
            Sets = Build(dose.Sets, steps),
            Repetitions = Build(dose.Repetitions, steps),
            HoldSeconds = Build(dose.HoldSeconds, steps),
            Minutes = Build(dose.Minutes, steps),
            TimesADay = Between(dose.TimesADay.Least, dose.TimesADay.Most, steps),
            Days = DaysByCount[Days(dose, steps)],
            UseEasierVersion = isGentle && week <= 2,
        };
    }

    /// <summary>The seventh day stays free, but for what is gentle enough to be done daily from the start.</summary>
    private static int Days(Dose dose, int steps)
    {
        var start = dose.StartDaysAWeek.Most;
        var days = Between(start, Math.Max(start, dose.BuildToDaysAWeek.Most), steps);
        return start < DaysInWeek ? Math.Min(days, DaysInWeek - 1) : days;
    }

    private static int? Build(DoseRange? range, int steps) => range is null ? null : Between(range.Least, range.Most, steps);

    /// <summary>So many of five equal steps from the start to the goal, rounded to the nearest whole number.</summary>
    private static int Between(int start, int goal, int steps) => start + ((((goal - start) * steps * 2) + 5) / 10);

    private static ImmutableArray<CheckIn> CheckIns(bool isGentle) =>
    [
        .. isGentle ? (IEnumerable<CheckIn>)[new(3, "Check how sore you are the day after. If it is clearly worse, do half as much.")] : [],
        new(7, "Look back on the week. If an exercise left you sore for more than a day, do its easier version."),
        new(14, "Rate your pain from 0 to 10 and answer the questions again."),
        new(28, "Rate your pain from 0 to 10 and answer the questions again."),
        new(42, "Rate your pain and answer again. Then keep what helps, or ask a clinician what comes next."),
    ];
}
