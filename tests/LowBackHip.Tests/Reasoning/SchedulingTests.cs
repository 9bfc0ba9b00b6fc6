using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning;

/// <summary>Six weeks of a plan: from the least of each dose to its goal, with days off.</summary>
public sealed class SchedulingTests
{
    private static readonly Exercise Strength = Invented.Exercise("strength");
    private static readonly Exercise Daily = Invented.Exercise("daily", startDays: 7);
    private static readonly Irritability StirredUp = new(Intensity.AtLeast(7), "It is easily stirred up.", Invented.Source);

    [Fact]
    public void Days_and_repetitions_grow_from_the_start_to_the_goal_in_equal_steps()
    {
        var weeks = Schedule(4, Strength).Weeks;
        Assert.Equal([1, 2, 3, 4, 5, 6], weeks.Select(week => week.Number));
        Assert.Equal(["1 4", "1 3 5", "1 3 5", "1 2 4 5", "1 2 4 5", "1 2 3 5 6"], weeks.Select(week => string.Join(' ', week.Exercises.Single().Days)));
        Assert.Equal([8, 8, 9, 9, 10, 10], weeks.Select(week => week.Exercises.Single().Repetitions));
        Assert.All(weeks, week => Assert.Equal((null, null, null, 1, false), Rest(week.Exercises.Single())));

        static (int?, int?, int?, int, bool) Rest(PlannedExercise item) => (item.Sets, item.HoldSeconds, item.Minutes, item.TimesADay, item.UseEasierVersion);
    }

    [Fact]
    public void Pain_that_is_easily_stirred_up_stays_at_the_start_for_two_weeks_and_ends_a_step_short()
    {
        var schedule = Schedule(7, Strength);
        Assert.Same(StirredUp, schedule.GentleBecause);
        Assert.Equal(["1 4", "1 4", "1 3 5", "1 3 5", "1 2 4 5", "1 2 4 5"], schedule.Weeks.Select(week => string.Join(' ', week.Exercises.Single().Days)));
        Assert.Equal([8, 8, 8, 9, 9, 10], schedule.Weeks.Select(week => week.Exercises.Single().Repetitions));
        Assert.Equal([true, true, false, false, false, false], schedule.Weeks.Select(week => week.Exercises.Single().UseEasierVersion));
    }

    [Fact]
    public void A_day_is_free_unless_something_is_done_on_it_that_is_not_done_daily_from_the_start()
    {
        Assert.Equal<int>([2, 3, 5, 6, 7], Schedule(4, Strength, Daily).Weeks[0].RestDays);
        Assert.Equal<int>([4, 7], Schedule(4, Strength, Daily).Weeks[5].RestDays);
        Assert.All(Schedule(4, Daily).Weeks, week => Assert.Equal(7, week.RestDays.Length));
    }

    [Fact]
    public void What_is_done_daily_stays_daily_and_what_is_built_up_leaves_the_seventh_day_free()
    {
        Assert.All(Schedule(4, Daily).Weeks, week => Assert.Equal<int>([1, 2, 3, 4, 5, 6, 7], week.Exercises.Single().Days));
        Assert.Equal<int>([1, 2, 3, 4, 5, 6], Schedule(4, Invented.Exercise("six", startDays: 6)).Weeks[5].Exercises.Single().Days);
    }

    [Fact]
    public void Somebody_looks_back_after_one_two_four_and_six_weeks_and_on_the_third_day_where_it_is_easily_stirred_up()
    {
        Assert.Equal([7, 14, 28, 42], Schedule(4, Strength).CheckIns.Select(day => day.Day));
        var gentle = Schedule(7, Strength).CheckIns;
        Assert.Equal([3, 7, 14, 28, 42], gentle.Select(day => day.Day));
        Assert.All(gentle, day => Assert.Matches(@"^[A-Z].+\.$", day.Task));
    }

    private static PlanSchedule Schedule(int intensity, params Exercise[] exercises)
    {
        var catalog = Invented.Catalog([Invented.Condition("cause", exercises: [.. exercises])]).ToBuilder().WithIrritability(StirredUp).Build();
        return new Evaluator(catalog).Evaluate(Presentation.Empty.WithIntensity(PainIntensity.Of(intensity))).Plan.Schedule!;
    }
}
