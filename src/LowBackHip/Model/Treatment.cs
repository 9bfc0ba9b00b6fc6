using System.Collections.Immutable;

namespace LowBackHip;

/// <summary>Something that can be done for the pain, other than a single exercise.</summary>
/// <remarks>Immutable and safe for any thread. Two treatments are the same when their ids are; equality is by reference.</remarks>
public sealed class Treatment
{
    /// <summary>The treatment's permanent name.</summary>
    public required TreatmentId Id { get; init => field = Guard.NotNull(value); }

    /// <summary>The name.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>What kind of treatment it is.</summary>
    public required TreatmentKind Kind { get; init => field = Guard.Defined(value, TreatmentKind.Movement, TreatmentKind.Lifestyle); }

    /// <summary>What it is and what it can do, in plain words.</summary>
    public required string Summary { get; init => field = Guard.NotBlank(value); }

    /// <summary>How to do it, step by step; at least one.</summary>
    public required ImmutableArray<string> HowTo { get; init => field = Guard.NotEmpty(value); }

    /// <summary>What studies found, with their numbers, in plain words; null when no effect was measured.</summary>
    public string? Effect { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>How far that evidence can be trusted.</summary>
    public required EvidenceGrade Certainty { get; init => field = Guard.Defined(value, EvidenceGrade.High, EvidenceGrade.Consensus); }

    /// <summary>Whether it is advised.</summary>
    public required Recommendation Recommendation { get; init => field = Guard.Defined(value, Recommendation.Advised, Recommendation.NotAdvised); }

    /// <summary>Who it is for. The default is always; undetermined counts as no.</summary>
    public Criterion SuitsWhen { get; init => field = Guard.NotNull(value); } = Criterion.All();

    /// <summary>When it must not be used. The default is none.</summary>
    public ImmutableArray<Contraindication> Contraindications { get; init => field = Guard.Whole(value); } = [];

    /// <summary>When it is used differently or with care. The default is none.</summary>
    public ImmutableArray<Precaution> Precautions { get; init => field = Guard.Whole(value); } = [];

    /// <summary>How somebody whom a clinician must see within days uses it until then; null, the default, when it waits for the visit.</summary>
    public Precaution? BeforeVisit { get; init; }

    /// <summary>Where it comes from; at least one.</summary>
    public required ImmutableArray<Source> Sources { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The rows of the starting article that it answers, with corrections. The default is none.</summary>
    public ImmutableArray<ArticleClaim> Claims { get; init => field = Guard.Whole(value); } = [];

    /// <summary>Returns the treatment's id.</summary>
    /// <returns>The id's text.</returns>
    public override string ToString() => Id.Value;
}

/// <summary>What kind of treatment it is.</summary>
public enum TreatmentKind
{
    /// <summary>Movement, alone or with a therapist.</summary>
    Movement = 1,

    /// <summary>Hands, heat or cold.</summary>
    Physical = 2,

    /// <summary>Medicine.</summary>
    Medicine = 3,

    /// <summary>Mind and stress.</summary>
    Psychological = 4,

    /// <summary>How to sit, stand and lift.</summary>
    Ergonomic = 5,

    /// <summary>Food, smoking, weight, sleep.</summary>
    Lifestyle = 6,
}

/// <summary>Whether something is advised.</summary>
/// <remarks>There is no default: 0 is not a member.</remarks>
public enum Recommendation
{
    /// <summary>Advised for most people.</summary>
    Advised = 1,

    /// <summary>An option; some people find it helps.</summary>
    Option = 2,

    /// <summary>Not advised as routine.</summary>
    NotAdvised = 3,
}

/// <summary>Do not do it: when, and why.</summary>
/// <param name="When">When it must not be done.</param>
/// <param name="Reason">Why, in plain words.</param>
/// <param name="Source">Where that comes from.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record Contraindication(Criterion When, string Reason, Source Source)
{
    /// <summary>When it must not be done.</summary>
    public Criterion When { get; } = Guard.NotNull(When);

    /// <summary>Why, in plain words.</summary>
    public string Reason { get; } = Guard.NotBlank(Reason);

    /// <summary>Where that comes from.</summary>
    public Source Source { get; } = Guard.NotNull(Source);

    /// <summary>The gate it shuts: <see cref="PlanGate.Contraindication"/>, the default, or <see cref="PlanGate.Direction"/> where the movement's direction is what harms.</summary>
    public PlanGate Gate { get; init => field = Guard.Defined(value, PlanGate.Triage, PlanGate.Enough); } = PlanGate.Contraindication;
}

/// <summary>Do it differently: when, and how.</summary>
/// <param name="When">When it must be done differently.</param>
/// <param name="Instruction">How, in plain words.</param>
/// <param name="Source">Where that comes from.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record Precaution(Criterion When, string Instruction, Source Source)
{
    /// <summary>When it must be done differently.</summary>
    public Criterion When { get; } = Guard.NotNull(When);

    /// <summary>How, in plain words.</summary>
    public string Instruction { get; } = Guard.NotBlank(Instruction);

    /// <summary>Where that comes from.</summary>
    public Source Source { get; } = Guard.NotNull(Source);
}

/// <summary>Everyday advice or an explanation that helps a person to understand the pain.</summary>
/// <remarks>Immutable and safe for any thread. Two pieces of advice are the same when their ids are; equality is by reference.</remarks>
public sealed class Advice
{
    /// <summary>The advice's permanent name.</summary>
    public required AdviceId Id { get; init => field = Guard.NotNull(value); }

    /// <summary>What it is about.</summary>
    public required AdviceTopic Topic { get; init => field = Guard.Defined(value, AdviceTopic.Understanding, AdviceTopic.Limits); }

    /// <summary>The advice in plain words for the person.</summary>
    public required string Text { get; init => field = Guard.NotBlank(value); }

    /// <summary>Who it is for. The default is always; undetermined counts as no.</summary>
    public Criterion When { get; init => field = Guard.NotNull(value); } = Criterion.All();

    /// <summary>Where it comes from; at least one.</summary>
    public required ImmutableArray<Source> Sources { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The rows of the starting article that it answers, with corrections. The default is none.</summary>
    public ImmutableArray<ArticleClaim> Claims { get; init => field = Guard.Whole(value); } = [];

    /// <summary>Returns the advice's id.</summary>
    /// <returns>The id's text.</returns>
    public override string ToString() => Id.Value;
}

/// <summary>What a piece of advice is about.</summary>
public enum AdviceTopic
{
    /// <summary>What the pain is and is not.</summary>
    Understanding = 1,

    /// <summary>Moving and resting.</summary>
    Activity = 2,

    /// <summary>Who can help.</summary>
    Care = 3,

    /// <summary>When to get help.</summary>
    SafetyNet = 4,

    /// <summary>Sitting, standing, lifting, sleeping, working.</summary>
    DailyLife = 5,

    /// <summary>What this library is and is not.</summary>
    Limits = 6,
}
