using System.Collections.Immutable;
using System.Globalization;

namespace LowBackHip.Reporting;

/// <summary>The six weeks of a plan as a list, which a phone can hold, with the days to look back on.</summary>
internal static class ScheduleBlocks
{
    internal static ImmutableArray<ReportBlock> Of(PlanSchedule schedule, SourceNumbers sources) =>
        [
            .. schedule.GentleBecause is { } gentle ? (IEnumerable<ReportBlock>)[new Paragraph(new(gentle.Reason) { Lead = "A slow start:", Sources = sources.Cite(gentle.Source) })] : [],
            .. schedule.Weeks.Select(week => new Details(
                string.Create(CultureInfo.InvariantCulture, $"Week {week.Number}"),
                [
                    new Bullets([.. week.Exercises.Select(Planned), .. week.RestDays.IsEmpty ? (IEnumerable<Line>)[] : [new($"{Words.Title(Days(week.RestDays))}.") { Lead = "Rest:" }]]),
                ])),
            new Bullets([.. schedule.CheckIns.Select(check => new Line(check.Task) { Lead = string.Create(CultureInfo.InvariantCulture, $"Day {check.Day}:") })]),
        ];

    private static Line Planned(PlannedExercise item)
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
        return new($"{Words.Title(much)}{side}{hold}{times}. {Words.Title(Days(item.Days))}{(item.UseEasierVersion ? ", in the easier version" : string.Empty)}.") { Lead = $"{item.Exercise.Name}:" };
    }

    /// <summary>Days of a week, those that follow each other from one to another: <c>days 1 to 3 and 5</c>.</summary>
    private static string Days(ImmutableArray<int> days)
    {
        if (days.Length == 7)
            return "every day";
        var runs = new List<string>();
        for (var from = 0; from < days.Length;)
        {
            var to = from;
            while (to + 1 < days.Length && days[to + 1] == days[to] + 1)
                to++;
            runs.Add(to - from < 2 ? days[from].ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{days[from]} to {days[to]}"));
            from = to - from < 2 ? from + 1 : to + 1;
        }

        return $"{(days.Length == 1 ? "day" : "days")} {Words.Row(runs)}";
    }
}
