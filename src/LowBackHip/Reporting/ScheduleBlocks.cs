using System.Collections.Immutable;
using System.Globalization;

namespace LowBackHip.Reporting;

/// <summary>The six weeks of a plan as a list, which a phone can hold, with the days to look back on.</summary>
internal static class ScheduleBlocks
{
    internal static ImmutableArray<ReportBlock> Of(PlanSchedule? schedule, SourceNumbers sources) => schedule is null
        ? []
        :
        [
            new Subheading("Week by week"),
            .. schedule.GentleBecause is { } gentle ? (IEnumerable<ReportBlock>)[new Paragraph(new(gentle.Reason) { Lead = "A slow start:", Sources = sources.Cite(gentle.Source) })] : [],
            new Bullets(
            [
                .. schedule.Weeks.Select(week => new Line($"{string.Join("; ", week.Exercises.Select(Planned))}. {(week.RestDays.IsEmpty ? "No rest day" : $"Rest on {Days(week.RestDays)}")}.")
                {
                    Lead = string.Create(CultureInfo.InvariantCulture, $"Week {week.Number}:"),
                }),
            ]),
            new Bullets([.. schedule.CheckIns.Select(check => new Line(check.Task) { Lead = string.Create(CultureInfo.InvariantCulture, $"Day {check.Day}:") })]),
        ];

    private static string Planned(PlannedExercise item)
    {
        var much = (item.Minutes, item.Sets, item.Repetitions) switch
        {
            ({ } minutes, _, _) => Words.Count(minutes, "minute", "minutes"),
            (_, { } sets, { } repetitions) => string.Create(CultureInfo.InvariantCulture, $"{Words.Count(sets, "set", "sets")} of {repetitions}"),
            (_, _, { } repetitions) => Words.Count(repetitions, "time", "times"),
            _ => "as described",
        };
        var hold = item.HoldSeconds is { } seconds ? $", hold {Words.Count(seconds, "second", "seconds")}" : string.Empty;
        var side = item.Exercise.Dose.EachSide ? " on each side" : string.Empty;
        var times = item.TimesADay > 1 ? string.Create(CultureInfo.InvariantCulture, $", {item.TimesADay} times a day") : string.Empty;
        return $"{item.Exercise.Name}: {much}{side}{hold}{times}, {Days(item.Days)}{(item.UseEasierVersion ? ", easier version" : string.Empty)}";
    }

    private static string Days(ImmutableArray<int> days) => days.Length == 7
        ? "every day"
        : $"{(days.Length == 1 ? "day" : "days")} {Words.Row([.. days.Select(day => day.ToString(CultureInfo.InvariantCulture))])}";
}
