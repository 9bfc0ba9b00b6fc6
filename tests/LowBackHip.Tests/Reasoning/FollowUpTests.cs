using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning;

/// <summary>Coming back: what has changed, and what to do about it.</summary>
public sealed class FollowUpTests
{
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);

    [Theory]
    [InlineData(7, 5, PainCourse.Better)]
    [InlineData(7, 6, PainCourse.Same)]
    [InlineData(3, 2, PainCourse.Better)]
    [InlineData(4, 3, PainCourse.Same)]
    [InlineData(4, 6, PainCourse.Worse)]
    [InlineData(5, 5, PainCourse.Same)]
    [InlineData(0, 1, PainCourse.Worse)]
    [InlineData(0, 0, PainCourse.Same)]
    [InlineData(null, 5, PainCourse.Unknown)]
    [InlineData(5, null, PainCourse.Unknown)]
    public void Pain_has_changed_when_it_moved_by_two_points_or_by_thirty_percent(int? before, int? after, PainCourse course) =>
        Assert.Equal(course, Again(Strain(before), Strain(after).WithDurationDays(17), 14).Course);

    [Fact]
    public void Better_is_a_reason_to_do_more_and_the_same_to_go_on()
    {
        Assert.Equal(NextStep.Progress, Again(Strain(6), Strain(3).WithDurationDays(17), 14).NextStep);
        Assert.Equal(NextStep.GoOn, Again(Strain(6), Strain(6).WithDurationDays(17), 14).NextStep);
    }

    [Fact]
    public void Worse_or_spreading_pain_is_a_reason_to_do_less()
    {
        Assert.Equal(NextStep.StepBack, Again(Strain(4), Strain(6).WithDurationDays(10), 7).NextStep);
        var spreading = Again(Strain(4), Strain(4).WithDurationDays(10).WithSite(PainRegion.Buttock), 7);
        Assert.Equal(NextStep.StepBack, spreading.NextStep);
        Assert.Equal(PainRegion.Buttock, Assert.Single(spreading.NewRegions));
    }

    [Fact]
    public void Not_better_with_time_is_a_reason_to_see_someone()
    {
        var result = Again(Strain(5), Strain(5).WithDurationDays(41), 38);
        Assert.Empty(result.Behind);
        Assert.Equal(NextStep.GoOn, result.NextStep);

        // From six weeks on the usual course is over for every leading condition that has one.
        result = Again(Strain(5).WithDurationDays(44), Strain(5).WithDurationDays(75), 31);
        Assert.NotEmpty(result.Behind);
        Assert.Equal(NextStep.SeeSomeone, result.NextStep);
        Assert.True(result.Disposition.AtLeast >= Disposition.Routine);
        Assert.Empty(Again(Strain(5).WithDurationDays(44), Strain(3).WithDurationDays(75), 31).Behind);
    }

    [Fact]
    public void Not_knowing_whether_it_is_better_is_no_improvement() =>
        Assert.NotEmpty(Again(Strain(null).WithDurationDays(44), Strain(null).WithDurationDays(75), 31).Behind);

    [Fact]
    public void A_plan_is_given_its_time() => Assert.Empty(Again(Strain(5).WithDurationDays(100), Strain(5).WithDurationDays(107), 7).Behind);

    [Fact]
    public void Time_goes_on_though_nobody_says_so()
    {
        var result = Again(Strain(5).WithAge(40), Presentation.Empty.WithIntensity(PainIntensity.Of(4)), 20);
        Assert.Equal(23, result.Later.Presentation.DurationDays);
        Assert.Equal((40, PainRegion.Lumbar), (result.Later.Presentation.Age, Assert.Single(result.Later.Presentation.Sites).Region));
    }

    [Fact]
    public void What_was_there_and_is_not_answered_again_still_counts()
    {
        var before = Strain(5).WithPresent(Findings.SaddleNumbness);
        Assert.Equal(Disposition.Emergency, Again(before, Strain(1), 1).Disposition.AtLeast);
        Assert.Equal(Disposition.Emergency, Again(before, Strain(1).WithUnsure(Findings.SaddleNumbness), 1).Disposition.AtLeast);
        var gone = Again(before, Strain(1).WithAbsent(Findings.SaddleNumbness), 1);
        Assert.Equal(Findings.SaddleNumbness, Assert.Single(gone.GoneFindings));
    }

    [Fact]
    public void What_is_new_is_listed_and_a_new_red_flag_comes_first()
    {
        var result = Again(Strain(8), Strain(1).WithDurationDays(4).WithPresent(Findings.SaddleNumbness, Findings.UrinaryRetention), 1);
        Assert.Contains(Findings.SaddleNumbness, result.NewFindings);
        Assert.Equal((PainCourse.Better, NextStep.SeeSomeone, Disposition.Emergency), (result.Course, result.NextStep, result.Disposition.AtLeast));
        Assert.Equal(Disposition.Emergency, result.NewFlags.Max(flag => flag.Flag.Disposition));
        Assert.StartsWith("New since last time", result.Reasons[0].Text, StringComparison.Ordinal);
        Assert.Empty(result.Later.Plan.Exercises);
    }

    [Fact]
    public void Improvement_never_hides_a_red_flag() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), Clinical.Presentation(BuiltIn.Catalog), (before, after) =>
            {
                var earlier = BuiltIn.Evaluate(before.WithIntensity(PainIntensity.Of(10)));
                var result = BuiltIn.Reevaluate(earlier, after.WithIntensity(PainIntensity.Of(0)), 14);
                var alone = BuiltIn.Triage(after.WithIntensity(PainIntensity.Of(0)));
                var metBefore = earlier.RedFlags.Where(flag => flag.Match == Match.Met).Select(flag => flag.Flag).ToHashSet();
                var appeared = result.Later.RedFlags.Where(flag => flag.Match == Match.Met && !metBefore.Contains(flag.Flag)).Select(flag => flag.Flag);
                var mustBeSeen = appeared.Any() || result.Later.Disposition.AtLeast >= Disposition.Urgent;
                return (result.Course == PainCourse.Better
                    && result.Disposition.AtLeast >= alone.AtLeast
                    && result.Disposition.AtLeast >= result.Later.Disposition.AtLeast
                    && result.NewFlags.Select(flag => flag.Flag).SequenceEqual(appeared)
                    && (!mustBeSeen || result.NextStep == NextStep.SeeSomeone))
                    .Classify(appeared.Any(), "a flag appeared").Classify(result.NextStep == NextStep.Progress, "progress");
            }),
            "a flag appeared",
            "progress");

    [Fact]
    public void Every_reason_cites_a_source_of_the_catalog() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), Clinical.Presentation(BuiltIn.Catalog), (before, after) =>
            {
                var result = BuiltIn.Reevaluate(BuiltIn.Evaluate(before), after, 60);
                return (result.Reasons.Length > 0 && result.Reasons.All(reason => reason.Sources.All(source => BuiltIn.Catalog.TryFind(source.Citation.Id, out _))))
                    .Classify(result.Behind.Length > 0, "behind").Classify(result.NewFlags.Length > 0, "new flags");
            }),
            "behind",
            "new flags");

    [Fact]
    public void A_catalog_without_rules_cannot_follow_up()
    {
        var evaluator = new Evaluator(Invented.Catalog([Invented.Condition("cause")]));
        var earlier = evaluator.Evaluate(Presentation.Empty);
        Assert.Throws<InvalidOperationException>(() => evaluator.Reevaluate(earlier, Presentation.Empty, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BuiltIn.Reevaluate(earlier, Presentation.Empty, -1));
    }

    private static Presentation Strain(int? intensity) =>
        Presentation.Empty.WithSite(PainRegion.Lumbar).WithDurationDays(3).WithPresent(Findings.MuscleSpasm).WithIntensity(intensity is { } level ? PainIntensity.Of(level) : null);

    private static FollowUp Again(Presentation before, Presentation after, int days) => BuiltIn.Reevaluate(BuiltIn.Evaluate(before), after, days);
}
