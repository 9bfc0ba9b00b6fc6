using System.Collections.Immutable;

namespace LowBackHip;

/// <summary>What can be done today: the instruction, and, when it is safe, exercises, treatments and advice.</summary>
/// <remarks>Holds only the instruction while the triage demands a clinician the same day or sooner. Immutable and safe for any thread.</remarks>
public sealed class PlanOfCare
{
    internal PlanOfCare()
    {
    }

    /// <summary>What to do first and when.</summary>
    public required string Instruction { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether the triage is still open, so that an answer may take the plan back.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>The unknown facts whose answers would settle the triage and so release the plan, those that could move it furthest first; empty once it is settled.</summary>
    public required ImmutableArray<DecisiveFact> ReleasedBy { get; init => field = Guard.Whole(value); }

    /// <summary>Exercises, most fitting first, two to five where as many are safe; empty when none is safe or fits.</summary>
    public required ImmutableArray<PrescribedExercise> Exercises { get; init => field = Guard.Whole(value); }

    /// <summary>The exercises over six weeks; null when there are none.</summary>
    public required PlanSchedule? Schedule { get; init; }

    /// <summary>Treatments, most fitting first.</summary>
    public required ImmutableArray<ChosenTreatment> Treatments { get; init => field = Guard.Whole(value); }

    /// <summary>Everyday advice and explanation.</summary>
    public required ImmutableArray<Advice> Advice { get; init => field = Guard.Whole(value); }

    /// <summary>Everything left out, each with the gate that kept it out.</summary>
    public required ImmutableArray<WithheldItem> Withheld { get; init => field = Guard.Whole(value); }

    /// <summary>What to expect, for the leading conditions with a known course.</summary>
    public required ImmutableArray<Expectation> Expectations { get; init => field = Guard.Whole(value); }

    /// <summary>After how many days to look again; null when a clinician decides that.</summary>
    public required int? ReviewAfterDays { get; init; }
}

/// <summary>An exercise of a plan, with why it was chosen and what to mind.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class PrescribedExercise
{
    internal PrescribedExercise(Exercise exercise, Condition chosenFor, string because, ImmutableArray<Precaution> precautions, ImmutableArray<Contraindication> unanswered)
    {
        Exercise = exercise;
        ChosenFor = chosenFor;
        Because = because;
        Precautions = precautions;
        Unanswered = unanswered;
    }

    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; }

    /// <summary>The condition it was chosen for.</summary>
    public Condition ChosenFor { get; }

    /// <summary>Why it was chosen, in plain words.</summary>
    public string Because { get; }

    /// <summary>How to do it differently, as far as it is known that one must or unknown whether one must.</summary>
    public ImmutableArray<Precaution> Precautions { get; }

    /// <summary>Contraindications not yet ruled out: do not start before these are answered with no.</summary>
    public ImmutableArray<Contraindication> Unanswered { get; }
}

/// <summary>A treatment of a plan, with what to mind.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class ChosenTreatment
{
    internal ChosenTreatment(Treatment treatment, ImmutableArray<Precaution> precautions, ImmutableArray<Contraindication> unanswered)
    {
        Treatment = treatment;
        Precautions = precautions;
        Unanswered = unanswered;
    }

    /// <summary>The treatment.</summary>
    public Treatment Treatment { get; }

    /// <summary>How to use it differently, as far as it is known that one must or unknown whether one must.</summary>
    public ImmutableArray<Precaution> Precautions { get; }

    /// <summary>Contraindications not yet ruled out: do not use it before these are answered with no.</summary>
    public ImmutableArray<Contraindication> Unanswered { get; }
}

/// <summary>An exercise or treatment that a gate kept out of a plan.</summary>
/// <param name="Item">The id of the exercise or treatment.</param>
/// <param name="Gate">What kept it out.</param>
/// <param name="Reason">Why, in plain words.</param>
/// <param name="Source">Where that comes from; null when the gate is the triage or the length of the plan.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record WithheldItem(Identifier Item, PlanGate Gate, string Reason, Source? Source)
{
    /// <summary>The id of the exercise or treatment.</summary>
    public Identifier Item { get; } = Guard.NotNull(Item);

    /// <summary>Why, in plain words.</summary>
    public string Reason { get; } = Guard.NotNull(Reason);

    /// <summary>Without the reason, which tells what the person said.</summary>
    /// <returns>The item's id.</returns>
    public override string ToString() => Item.ToString();
}

/// <summary>What keeps an exercise or treatment out of a plan.</summary>
public enum PlanGate
{
    /// <summary>A clinician must see the person first.</summary>
    Triage = 1,

    /// <summary>A contraindication is met.</summary>
    Contraindication = 2,

    /// <summary>It moves the back in a direction that makes this pain worse.</summary>
    Direction = 3,

    /// <summary>It does not suit the person or the leading conditions.</summary>
    NotSuited = 4,

    /// <summary>It is not advised as routine.</summary>
    NotAdvised = 5,

    /// <summary>The plan holds enough; a few things done well are better than many.</summary>
    Enough = 6,
}

/// <summary>What to expect of one condition.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Course">Its usual course.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record Expectation(Condition Condition, UsualCourse Course)
{
    /// <summary>The condition.</summary>
    public Condition Condition { get; } = Guard.NotNull(Condition);

    /// <summary>Its usual course.</summary>
    public UsualCourse Course { get; } = Guard.NotNull(Course);
}
