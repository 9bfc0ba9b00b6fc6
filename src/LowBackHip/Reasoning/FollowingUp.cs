using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Compares two evaluations of one person. What is dangerous is looked at first, so that getting better never hides it.</summary>
internal sealed class FollowingUp
{
    private readonly Evaluation _earlier;
    private readonly Evaluation _later;
    private readonly int _daysBetween;
    private readonly FollowUpRules _rules;
    private readonly ImmutableArray<FollowUpReason>.Builder _reasons = ImmutableArray.CreateBuilder<FollowUpReason>();

    private FollowingUp(Evaluation earlier, Evaluation later, int daysBetween, FollowUpRules rules)
    {
        _earlier = earlier;
        _later = later;
        _daysBetween = daysBetween;
        _rules = rules;
    }

    internal static FollowUp Run(Evaluation earlier, Evaluation later, int daysBetween, FollowUpRules rules) => new FollowingUp(earlier, later, daysBetween, rules).Run();

    /// <summary>
    /// The later answers, with what time cannot change and what time alone adds. A finding that was there and was not answered again still counts:
    /// not being asked is not being well.
    /// </summary>
    internal static Presentation Complete(Presentation earlier, Presentation later, int daysBetween)
    {
        var whole = later.WithAge(later.Age ?? earlier.Age).WithSex(later.Sex ?? earlier.Sex).WithOnset(later.Onset ?? earlier.Onset);
        if (later.DurationDays is null && earlier.DurationDays is { } days)
            whole = whole.WithDurationDays(Math.Min(days + daysBetween, Presentation.MaxDurationDays));
        if (later.Sites.IsEmpty)
            whole = whole.WithSites([.. earlier.Sites]);
        foreach (var (finding, status) in earlier.Findings)
        {
            if (status == FindingStatus.Present && later[finding] is FindingStatus.NotAssessed or FindingStatus.Unsure)
                whole = whole.With(finding, FindingStatus.Present);
        }

        return whole;
    }

    private FollowUp Run()
    {
        var newFlags = NewFlags();
        var course = Course();
        var newRegions = NewRegions();
        var mustBeSeen = ExplainFlags(newFlags);
        ExplainCourse(course);
        var behind = Behind(course);
        if (newRegions.Length > 0)
            Because("The pain has reached a place where it did not hurt before. Do less until it draws back.", [_rules.Judgment]);

        var step = mustBeSeen || behind.Length > 0 ? NextStep.SeeSomeone
            : course == PainCourse.Worse || newRegions.Length > 0 ? NextStep.StepBack
            : course == PainCourse.Better ? NextStep.Progress
            : NextStep.GoOn;
        var disposition = step == NextStep.SeeSomeone ? AtLeastRoutine(_later.Disposition) : _later.Disposition;
        return new()
        {
            Earlier = _earlier,
            Later = _later,
            DaysBetween = _daysBetween,
            Course = course,
            NewFlags = newFlags,
            NewFindings = Changed(from: null, to: FindingStatus.Present),
            GoneFindings = Changed(from: FindingStatus.Present, to: FindingStatus.Absent),
            NewRegions = newRegions,
            Behind = behind,
            NextStep = step,
            Disposition = disposition,
            Instruction = $"{FollowingStep.Say(step)}{disposition.Instruction}",
            Reasons = _reasons.ToImmutable(),
        };
    }

    private ImmutableArray<ScreenedFlag> NewFlags()
    {
        var before = _earlier.RedFlags.Where(flag => flag.Match == Match.Met).Select(flag => flag.Flag.Id).ToHashSet();
        return [.. _later.RedFlags.Where(flag => flag.Match == Match.Met && !before.Contains(flag.Flag.Id))];
    }

    private PainCourse Course()
    {
        if ((_earlier.Presentation.Intensity?.Value, _later.Presentation.Intensity?.Value) is not ({ } before, { } after))
            return PainCourse.Unknown;
        return !_rules.PainChange.IsReached(before, after) ? PainCourse.Same : after < before ? PainCourse.Better : PainCourse.Worse;
    }

    private ImmutableArray<PainRegion> NewRegions() =>
        _earlier.Presentation.Sites.IsEmpty
            ? []
            : [.. _later.Presentation.Sites.Select(site => site.Region).Except(_earlier.Presentation.Sites.Select(site => site.Region)).Order()];

    /// <summary>New red flags, most urgent first, and those that still demand a visit within days.</summary>
    private bool ExplainFlags(ImmutableArray<ScreenedFlag> newFlags)
    {
        var stillUrgent = _later.RedFlags.Where(flag => flag.Match == Match.Met && flag.Flag.Disposition >= Disposition.Urgent).Except(newFlags);
        foreach (var screened in newFlags.OrderByDescending(flag => flag.Flag.Disposition))
            Because($"New since last time: {screened.Flag.Name}. {screened.Flag.Reason}", screened.Flag.Sources);
        foreach (var screened in stillUrgent.OrderByDescending(flag => flag.Flag.Disposition))
            Because($"Still there: {screened.Flag.Name}. {screened.Flag.Reason}", screened.Flag.Sources);
        return newFlags.Length > 0 || _later.Disposition.AtLeast >= Disposition.Urgent;
    }

    private void ExplainCourse(PainCourse course) =>
        Because(
            course switch
            {
                PainCourse.Better => "The pain is less than last time, by more than daily ups and downs explain.",
                PainCourse.Worse => "The pain is more than last time, by more than daily ups and downs explain.",
                PainCourse.Same => "The pain is about the same as last time. A change this small may be chance.",
                _ => "The pain was not rated from 0 to 10 both times, so it cannot be told whether it is better.",
            },
            [course == PainCourse.Unknown ? _rules.Judgment : _rules.PainChange.Source]);

    /// <summary>
    /// The leading conditions that have lasted longer than they should without getting better. Not knowing is no improvement. A plan is first given its time,
    /// up to the day it was to be looked at again.
    /// </summary>
    private ImmutableArray<Expectation> Behind(PainCourse course)
    {
        var lasted = _later.Presentation.DurationDays ?? _daysBetween;
        if (course == PainCourse.Better || _daysBetween < (_earlier.Plan.ReviewAfterDays ?? 0))
            return [];
        ImmutableArray<Expectation> behind = [.. _later.Plan.Expectations.Where(expectation => lasted >= expectation.Course.BehindAfterDays)];
        foreach (var expectation in behind)
            Because($"By now {expectation.Condition.PlainName} has often eased, and this has not. {expectation.Course.Text}", expectation.Course.Sources);
        return behind;
    }

    private ImmutableArray<Finding> Changed(FindingStatus? from, FindingStatus to) =>
    [
        .. _later.Catalog.Findings.Where(finding =>
        {
            var (before, after) = (_earlier.Presentation[finding], _later.Presentation[finding]);
            return after == to && before != after && (from is null || before == from);
        }),
    ];

    private static DispositionInterval AtLeastRoutine(DispositionInterval disposition) =>
        disposition.AtLeast >= Disposition.Routine
            ? disposition
            : DispositionInterval.Of(Disposition.Routine, disposition.AtMost >= Disposition.Routine ? disposition.AtMost : Disposition.Routine);

    private void Because(string text, ImmutableArray<Source> sources) => _reasons.Add(new(text, sources));
}
