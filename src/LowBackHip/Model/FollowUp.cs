using System.Collections.Immutable;

namespace LowBackHip;

/// <summary>What has changed since an earlier evaluation, and what to do about it.</summary>
/// <remarks>
/// A red flag that has turned up, or is still met, decides before any improvement does. What was reported before and not answered since still counts.
/// Immutable and safe for any thread.
/// </remarks>
public sealed class FollowUp
{
    internal FollowUp()
    {
    }

    /// <summary>How it was.</summary>
    public required Evaluation Earlier { get; init => field = Guard.NotNull(value); }

    /// <summary>How it is now. Where the later answers leave something out, it holds what cannot have changed and what was reported before.</summary>
    public required Evaluation Later { get; init => field = Guard.NotNull(value); }

    /// <summary>Days between the two.</summary>
    public required int DaysBetween { get; init; }

    /// <summary>Which way the pain went, beyond what chance and daily ups and downs explain.</summary>
    public required PainCourse Course { get; init; }

    /// <summary>Red flags that are met now and were not before, in catalog order.</summary>
    public required ImmutableArray<ScreenedFlag> NewFlags { get; init => field = Guard.Whole(value); }

    /// <summary>Findings that are there now and were absent, unsure or not asked before, in catalog order.</summary>
    public required ImmutableArray<Finding> NewFindings { get; init => field = Guard.Whole(value); }

    /// <summary>Findings that were there before and are absent now, in catalog order.</summary>
    public required ImmutableArray<Finding> GoneFindings { get; init => field = Guard.Whole(value); }

    /// <summary>Regions that hurt now and did not before; empty where the sites of one time are not known.</summary>
    public required ImmutableArray<PainRegion> NewRegions { get; init => field = Guard.Whole(value); }

    /// <summary>The leading conditions whose usual course the recovery is behind.</summary>
    public required ImmutableArray<Expectation> Behind { get; init => field = Guard.Whole(value); }

    /// <summary>What to do with the plan.</summary>
    public required NextStep NextStep { get; init; }

    /// <summary>How soon to be seen: that of <see cref="Later"/>, raised to <see cref="Disposition.Routine"/> where the course alone asks for a visit.</summary>
    public required DispositionInterval Disposition { get; init => field = Guard.NotNull(value); }

    /// <summary>What to do, in plain words.</summary>
    public required string Instruction { get; init => field = Guard.NotNull(value); }

    /// <summary>Why, the weightiest first; each with its source.</summary>
    public required ImmutableArray<FollowUpReason> Reasons { get; init => field = Guard.Whole(value); }
}

/// <summary>Which way the pain went between two times.</summary>
public enum PainCourse
{
    /// <summary>It was not rated both times.</summary>
    Unknown = 1,

    /// <summary>Less, by an amount that matters.</summary>
    Better = 2,

    /// <summary>No change that matters.</summary>
    Same = 3,

    /// <summary>More, by an amount that matters.</summary>
    Worse = 4,
}

/// <summary>What to do with a plan after a follow-up.</summary>
public enum NextStep
{
    /// <summary>Do more, as each exercise says.</summary>
    Progress = 1,

    /// <summary>Go on as planned.</summary>
    GoOn = 2,

    /// <summary>Do less, as each exercise says.</summary>
    StepBack = 3,

    /// <summary>See a clinician, as soon as the disposition says.</summary>
    SeeSomeone = 4,
}

/// <summary>What each step asks of the person.</summary>
internal static class FollowingStep
{
    /// <summary>The sentences that come before the instruction on how soon to be seen; empty where that instruction says all.</summary>
    internal static string Say(NextStep step) => step switch
    {
        NextStep.Progress => "You are on the way up. Do a little more, as each exercise says. ",
        NextStep.GoOn => "Keep going as planned. ",
        NextStep.StepBack => "Take a step back: do the easier versions, or half as much, for a week. Then build up again. ",
        _ => string.Empty,
    };
}

/// <summary>One reason for the next step.</summary>
/// <param name="Text">The reason, in plain words.</param>
/// <param name="Sources">Where it comes from; at least one.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record FollowUpReason(string Text, ImmutableArray<Source> Sources)
{
    /// <summary>The reason, in plain words.</summary>
    public string Text { get; } = Guard.NotBlank(Text);

    /// <summary>Where it comes from; at least one.</summary>
    public ImmutableArray<Source> Sources { get; } = Guard.NotEmpty(Sources);

    /// <summary>Without the text, which tells how the person is.</summary>
    /// <returns>What it is.</returns>
    public override string ToString() => "Follow-up reason";
}

/// <summary>The smallest change of a score that matters to people; less may be chance or a daily up and down.</summary>
/// <param name="Points">Points of the score, or null where none was read.</param>
/// <param name="Fraction">Part of the first score, from 0 to 1, or null where none was read. Where both are given, either is enough.</param>
/// <param name="Source">Where it comes from.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record ImportantChange(double? Points, double? Fraction, Source Source)
{
    // Scores are means and quotients: 30 % of 10 must not miss 3 by the last bit.
    private const double Tolerance = 1e-9;

    /// <summary>Points of the score, or null where none was read.</summary>
    public double? Points { get; } = Points is { } points ? Guard.InRange(points, double.Epsilon, 1000) : Points;

    /// <summary>Part of the first score, or null where none was read.</summary>
    public double? Fraction { get; } = Fraction is { } fraction ? Guard.InRange(fraction, double.Epsilon, 1) : Fraction;

    /// <summary>Where it comes from.</summary>
    public Source Source { get; } = Guard.NotNull(Source);

    /// <summary>Whether the difference of two scores is large enough to matter, in either direction.</summary>
    /// <param name="before">The first score.</param>
    /// <param name="after">The second score.</param>
    /// <returns>Whether it matters; false for equal scores and where no threshold was read.</returns>
    public bool IsReached(double before, double after)
    {
        var change = Math.Abs(after - before);
        return change > 0 && (change + Tolerance >= Points || change + Tolerance >= Fraction * Math.Abs(before));
    }
}

/// <summary>A catalog's rules on following up.</summary>
/// <param name="PainChange">The smallest change of pain from 0 to 10 that matters.</param>
/// <param name="Judgment">The source of what follows from a change where no study says it.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record FollowUpRules(ImportantChange PainChange, Source Judgment)
{
    /// <summary>The smallest change of pain from 0 to 10 that matters.</summary>
    public ImportantChange PainChange { get; } = Guard.NotNull(PainChange);

    /// <summary>The source of what follows from a change where no study says it.</summary>
    public Source Judgment { get; } = Guard.NotNull(Judgment);
}
