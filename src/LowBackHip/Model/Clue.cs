namespace LowBackHip;

/// <summary>Something that makes a condition more or less likely: a criterion with a weight when it is met and, where one exists, when it is not.</summary>
/// <remarks>Unknown weighs nothing. Immutable and safe for any thread. Equality is by reference.</remarks>
public sealed class Clue
{
    /// <summary>The clue's permanent name.</summary>
    public required ClueId Id { get; init => field = Guard.NotNull(value); }

    /// <summary>When it counts.</summary>
    public required Criterion When { get; init => field = Guard.NotNull(value); }

    /// <summary>The weight when the criterion is met, or null when its presence says nothing.</summary>
    public Weight? WhenMet { get; init; }

    /// <summary>The weight when the criterion is known not to be met, or null when its absence says nothing or must be ignored.</summary>
    public Weight? WhenNotMet { get; init; }

    /// <summary>
    /// The group of clues that say the same thing, of which only the strongest counts; null for none. When it is left out and the criterion is a
    /// single finding, that finding's group is used: see <see cref="EffectiveGroup"/>.
    /// </summary>
    public CorrelationGroup? Group { get; init; }

    /// <summary>The published source, with the place inside it.</summary>
    public required Source Source { get; init => field = Guard.NotNull(value); }

    /// <summary>In whom the figure was measured; null for an editorial weight.</summary>
    public string? Population { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>What the finding was compared with; null for an editorial weight or when the source does not say.</summary>
    public string? ReferenceStandard { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>What a reader should know about the figure: a misprint resolved, a wide interval, another study that disagrees. Null for nothing.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The group that counts: <see cref="Group"/>, or that of the single finding the clue is about, or null.</summary>
    public CorrelationGroup? EffectiveGroup => Group ?? (When as FindingCriterion)?.Finding.Group;

    /// <summary>Returns the clue's id.</summary>
    /// <returns>The id's text.</returns>
    public override string ToString() => Id.Value;
}
