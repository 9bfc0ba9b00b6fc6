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
    private static readonly Finding A = Invented.Finding("a");
    private static readonly Finding B = Invented.Finding("b");
    private static readonly Source Measured = Invented.Source;
    private static readonly Source Judged = new(Invented.Study, Provenance.Editorial, "judgment");

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
    public void What_is_answered_anew_counts_and_what_is_left_out_stays()
    {
        var before = Presentation.Empty.WithAge(40).WithSex(Sex.Male).WithOnset(PainOnset.Gradual).WithDurationDays(5).WithSite(PainRegion.Lumbar);
        var told = Presentation.Empty.WithAge(41).WithSex(Sex.Female).WithOnset(PainOnset.Sudden).WithDurationDays(9).WithSite(PainRegion.Groin);
        Assert.Equal(told, Again(before, told, 30).Later.Presentation);
        Assert.Equal(before.WithDurationDays(35), Again(before, Presentation.Empty, 30).Later.Presentation);
        Assert.Equal(Presentation.MaxDurationDays, Again(before.WithDurationDays(Presentation.MaxDurationDays - 1), Presentation.Empty, 30).Later.Presentation.DurationDays);
    }

    [Fact]
    public void Findings_are_new_when_they_were_not_there_and_gone_when_they_are_denied()
    {
        Finding[] all = [A, B, Invented.Finding("c"), Invented.Finding("d"), Invented.Finding("e"), Invented.Finding("f")];
        var builder = Ruled([]).ToBuilder();
        builder.Findings.AddRange(all);
        var before = Presentation.Empty.WithPresent(all[0], all[2], all[5]).WithAbsent(all[1]).WithUnsure(all[4]);
        var after = Presentation.Empty.WithPresent(all[0], all[1], all[4]).WithAbsent(all[2]).WithUnsure(all[3]);
        var result = Again(builder.Build(), before, after);
        Assert.Equal<Finding>([all[1], all[4]], result.NewFindings);
        Assert.Equal<Finding>([all[2]], result.GoneFindings);
    }

    [Fact]
    public void New_places_are_named_in_order_where_the_places_of_before_are_known()
    {
        var catalog = Ruled([]);
        var before = Presentation.Empty.WithSite(PainRegion.Buttock);
        var after = before.WithSite(PainRegion.Foot).WithSite(PainRegion.Lumbar).WithSite(PainRegion.Groin);
        var spread = Again(catalog, before, after);
        Assert.Equal<PainRegion>([PainRegion.Lumbar, PainRegion.Groin, PainRegion.Foot], spread.NewRegions);
        Assert.Equal((NextStep.StepBack, Judged), (spread.NextStep, spread.Reasons.Single(reason => reason.Text.Contains("place", StringComparison.Ordinal)).Sources.Single()));
        var unknown = Again(catalog, Presentation.Empty, after);
        Assert.Empty(unknown.NewRegions);
        Assert.Equal((NextStep.GoOn, 1), (unknown.NextStep, unknown.Reasons.Length));
    }

    [Fact]
    public void New_flags_are_told_before_those_still_there_and_the_most_urgent_first()
    {
        var cause = Invented.Condition("cause");
        var catalog = Ruled(
            [cause],
            Invented.Flag("old-mild", A, cause, Disposition.Routine),
            Invented.Flag("old-urgent", A, cause, Disposition.Urgent),
            Invented.Flag("old-today", A, cause, Disposition.SameDay),
            Invented.Flag("new-mild", B, cause, Disposition.Routine),
            Invented.Flag("new-urgent", B, cause, Disposition.Urgent),
            Invented.Flag("never", Invented.Finding("c"), cause, Disposition.Emergency));
        Assert.Equal(
            ["New since last time: Flag new-urgent. Invented.", "New since last time: Flag new-mild. Invented.", "Still there: Flag old-today. Invented.", "Still there: Flag old-urgent. Invented."],
            Again(catalog, Presentation.Empty.WithPresent(A), Presentation.Empty.WithPresent(A, B)).Reasons.SkipLast(1).Select(reason => reason.Text));
    }

    [Theory]
    [InlineData(Disposition.Routine, NextStep.GoOn)]
    [InlineData(Disposition.Urgent, NextStep.SeeSomeone)]
    public void A_flag_that_is_still_there_sends_somebody_who_must_be_seen_within_days(Disposition urgency, NextStep step)
    {
        var cause = Invented.Condition("cause");
        var said = Presentation.Empty.WithPresent(A);
        var result = Again(Ruled([cause], Invented.Flag("flag", A, cause, urgency)), said, said);
        Assert.Equal((step, urgency), (result.NextStep, result.Disposition.AtLeast));
    }

    [Fact]
    public void The_course_is_told_with_the_source_of_its_threshold_or_of_the_judgment()
    {
        var catalog = Ruled([]);
        string[] said = [.. new[] { (5, 2), (5, 8), (5, 5) }.Select(pain => Reason(Rated(pain.Item1), Rated(pain.Item2), Measured)), Reason(Presentation.Empty, Rated(5), Judged)];
        Assert.Equal(4, said.Distinct().Count());
        Assert.All(said, text => Assert.Matches(@"^[A-Z].+\.$", text));

        string Reason(Presentation before, Presentation after, Source source)
        {
            var reason = Again(catalog, before, after).Reasons.Single();
            Assert.Equal(source, reason.Sources.Single());
            return reason.Text;
        }
    }

    [Fact]
    public void A_recovery_is_behind_from_the_day_on_when_it_should_have_come_and_asks_for_a_visit_at_least()
    {
        var slow = Invented.Condition("slow", 0.4, exercises: [Invented.Exercise("move")], course: new() { Text = "It passes.", BehindAfterDays = 42, Sources = [Judged] });
        var catalog = Ruled([slow]);
        var onTime = Again(catalog, Rated(5).WithDurationDays(27), Rated(5));
        Assert.Equal((0, NextStep.GoOn, Disposition.SelfCare), (onTime.Behind.Length, onTime.NextStep, onTime.Disposition.AtLeast));
        var behind = Again(catalog, Rated(5).WithDurationDays(28), Rated(5));
        Assert.Equal((slow, NextStep.SeeSomeone), (behind.Behind.Single().Condition, behind.NextStep));
        Assert.Equal((Disposition.Routine, Disposition.Routine), (behind.Disposition.AtLeast, behind.Disposition.AtMost));
        Assert.Equal(behind.Disposition.Instruction, behind.Instruction);
        Assert.Equal(("By now the trouble slow has often eased, and this has not. It passes.", Judged), (behind.Reasons[^1].Text, behind.Reasons[^1].Sources.Single()));

        // What could be worse is not settled by a visit within weeks, and a visit that is due already stays as it is.
        var open = Again(Ruled([slow], Invented.Flag("flag", A, slow, Disposition.SameDay)), Rated(5).WithDurationDays(28), Rated(5));
        Assert.Equal((Disposition.Routine, Disposition.SameDay), (open.Disposition.AtLeast, open.Disposition.AtMost));
        var due = Rated(5).WithDurationDays(28).WithPresent(A);
        var same = new Evaluator(Ruled([slow], Invented.Flag("flag", A, slow, Disposition.Routine), Invented.Flag("other", B, slow, Disposition.Emergency)));
        var still = same.Reevaluate(same.Evaluate(due), due.WithDurationDays(56), 28);
        Assert.Equal((Disposition.Routine, Disposition.Emergency), (still.Disposition.AtLeast, still.Disposition.AtMost));
        Assert.Equal(NextStep.SeeSomeone, still.NextStep);
    }

    [Fact]
    public void Every_step_is_said_before_how_soon_to_be_seen()
    {
        var result = Again(Ruled([]), Rated(5), Rated(5));
        Assert.Equal($"Keep going as planned. {result.Disposition.Instruction}", result.Instruction);
    }

    [Fact]
    public void A_catalog_without_rules_cannot_follow_up()
    {
        var evaluator = new Evaluator(Invented.Catalog([Invented.Condition("cause")]));
        var earlier = evaluator.Evaluate(Presentation.Empty);
        Assert.Contains("WithFollowUpRules", Assert.Throws<InvalidOperationException>(() => evaluator.Reevaluate(earlier, Presentation.Empty, 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => BuiltIn.Reevaluate(earlier, Presentation.Empty, -1));
    }

    private static Presentation Strain(int? intensity) =>
        Presentation.Empty.WithSite(PainRegion.Lumbar).WithDurationDays(3).WithPresent(Findings.MuscleSpasm).WithIntensity(intensity is { } level ? PainIntensity.Of(level) : null);

    private static Presentation Rated(int intensity) => Presentation.Empty.WithIntensity(PainIntensity.Of(intensity));

    /// <summary>A catalog without clinical meaning that knows how to follow up.</summary>
    private static ClinicalCatalog Ruled(IEnumerable<Condition> conditions, params IEnumerable<RedFlag> flags) =>
        Invented.Catalog(conditions, flags).ToBuilder().WithFollowUpRules(new(new(2, 0.3, Measured), Judged)).Build();

    private static FollowUp Again(ClinicalCatalog catalog, Presentation before, Presentation after)
    {
        var evaluator = new Evaluator(catalog);
        return evaluator.Reevaluate(evaluator.Evaluate(before), after, 14);
    }

    private static FollowUp Again(Presentation before, Presentation after, int days) => BuiltIn.Reevaluate(BuiltIn.Evaluate(before), after, days);
}
