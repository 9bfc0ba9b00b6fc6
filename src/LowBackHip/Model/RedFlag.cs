using System.Collections.Immutable;

namespace LowBackHip;

/// <summary>A combination of findings that must not wait: the disease it suspects and the disposition it forces.</summary>
/// <remarks>Immutable and safe for any thread. Two flags are the same when their ids are; equality is by reference.</remarks>
public sealed class RedFlag
{
    /// <summary>The flag's permanent name.</summary>
    public required RedFlagId Id { get; init => field = Guard.NotNull(value); }

    /// <summary>The flag in a few words.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>When it is raised.</summary>
    public required Criterion When { get; init => field = Guard.NotNull(value); }

    /// <summary>Who it applies to. The default is everyone.</summary>
    public Audience AppliesTo { get; init => field = Guard.NotNull(value); } = Audience.Everyone;

    /// <summary>The condition it suspects.</summary>
    public required Condition Suspects { get; init => field = Guard.NotNull(value); }

    /// <summary>The disposition it forces at least.</summary>
    public required Disposition Disposition { get; init => field = Guard.Defined(value, Disposition.SelfCare, Disposition.Emergency); }

    /// <summary>How strongly the flag, once met, points to the condition: decides the order of suspected conditions of equal urgency.</summary>
    public required Suspicion Strength { get; init => field = Guard.Defined(value, Suspicion.Possible, Suspicion.Typical); }

    /// <summary>Why it matters, in plain words for the person.</summary>
    public required string Reason { get; init => field = Guard.NotBlank(value); }

    /// <summary>How far the evidence behind the flag can be trusted.</summary>
    public required EvidenceGrade Grade { get; init => field = Guard.Defined(value, EvidenceGrade.High, EvidenceGrade.Consensus); }

    /// <summary>What the absence of the flag cannot rule out, in plain words.</summary>
    public required string CannotRuleOut { get; init => field = Guard.NotBlank(value); }

    /// <summary>Where it comes from; at least one.</summary>
    public required ImmutableArray<Source> Sources { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The rows of the starting article that it answers, with corrections. The default is none.</summary>
    public ImmutableArray<ArticleClaim> Claims { get; init => field = Guard.Whole(value); } = [];

    /// <summary>Evaluates the flag: its criterion, within its audience.</summary>
    /// <param name="presentation">What is known of the person.</param>
    /// <returns>Met, not met, or undetermined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public Match Test(Presentation presentation)
    {
        var audience = AppliesTo.Test(presentation);
        if (audience == Match.NotMet)
            return Match.NotMet;
        var match = When.Test(presentation);
        return match < audience ? match : audience;
    }

    /// <summary>Returns the flag's id.</summary>
    /// <returns>The id's text.</returns>
    public override string ToString() => Id.Value;
}

/// <summary>How strongly a met red flag points to the condition it suspects.</summary>
/// <remarks>An editorial grade, used only to order suspected conditions of equal urgency. There is no default: 0 is not a member.</remarks>
public enum Suspicion
{
    /// <summary>One of several explanations, and seldom the right one; it must be checked because it is dangerous.</summary>
    Possible = 1,

    /// <summary>A pattern that fits it.</summary>
    Probable = 2,

    /// <summary>A pattern typical of it, seen in little else.</summary>
    Typical = 3,
}
