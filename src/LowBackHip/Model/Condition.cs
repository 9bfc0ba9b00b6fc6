using System.Collections.Immutable;

namespace LowBackHip;

/// <summary>Something that can cause low-back, buttock, hip or groin pain.</summary>
/// <remarks>Conditions are not exclusive: one person may have several, and some name the same trouble as structure, mechanism and symptom. Immutable and
/// safe for any thread. Two conditions are the same when their ids are; equality is by reference.</remarks>
public sealed class Condition
{
    /// <summary>The condition's permanent name.</summary>
    public required ConditionId Id { get; init => field = Guard.NotNull(value); }

    /// <summary>The name a clinician uses.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>The name for the person, such as <c>worn hip joint</c>.</summary>
    public required string PlainName { get; init => field = Guard.NotBlank(value); }

    /// <summary>What kind of condition it is.</summary>
    public required ConditionKind Kind { get; init => field = Guard.Defined(value, ConditionKind.Common, ConditionKind.Mimic); }

    /// <summary>What it is, in two or three plain sentences.</summary>
    public required string Summary { get; init => field = Guard.NotBlank(value); }

    /// <summary>Who can have it. The default is everyone.</summary>
    public Audience AppliesTo { get; init => field = Guard.NotNull(value); } = Audience.Everyone;

    /// <summary>Whether it is the default that stands when nothing else stands out. A catalog has at most one.</summary>
    public bool IsDefault { get; init; }

    /// <summary>How likely it is before anything but the site of pain is known; at least one, of which one is for <see cref="PresentationKind.Unspecified"/>.</summary>
    public required ImmutableArray<Prior> Priors { get; init => field = Guard.NotEmpty(value); }

    /// <summary>What makes it more or less likely. The default is none.</summary>
    public ImmutableArray<Clue> Clues { get; init => field = Guard.Whole(value); } = [];

    /// <summary>Conditions easily taken for this one. The default is none.</summary>
    public ImmutableArray<ConditionId> Differentials { get; init => field = Guard.Whole(value); } = [];

    /// <summary>Codes of ICD-10-CM with their official titles. The default is none.</summary>
    public ImmutableArray<IcdCode> Codes { get; init => field = Guard.Whole(value); } = [];

    /// <summary>Exercises that suit it, best first. The default is none.</summary>
    public ImmutableArray<Exercise> Exercises { get; init => field = Guard.Whole(value); } = [];

    /// <summary>Treatments that suit it, best first, beside those that suit everyone. The default is none.</summary>
    public ImmutableArray<Treatment> Treatments { get; init => field = Guard.Whole(value); } = [];

    /// <summary>What usually becomes of it; null when nothing was read.</summary>
    public UsualCourse? Course { get; init; }

    /// <summary>The sources of the description; at least one.</summary>
    public required ImmutableArray<Source> Sources { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The rows of the starting article that it answers, with corrections. The default is none.</summary>
    public ImmutableArray<ArticleClaim> Claims { get; init => field = Guard.Whole(value); } = [];

    /// <summary>The prior for one kind of presentation: its own entry for the kind and age, or the one for unspecified sites.</summary>
    /// <param name="presentation">What is known of the person.</param>
    /// <returns>The first prior that fits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public Prior PriorFor(Presentation presentation)
    {
        var kind = Guard.NotNull(presentation).Kind;
        Prior? fallback = null;
        foreach (var prior in Priors)
        {
            if (prior.Audience.Test(presentation) != Match.Met)
                continue;
            if (prior.Kind == kind)
                return prior;
            if (prior.Kind == PresentationKind.Unspecified)
                fallback ??= prior;
        }

        return fallback ?? Priors[^1];
    }

    /// <summary>Returns the condition's id.</summary>
    /// <returns>The id's text.</returns>
    public override string ToString() => Id.Value;
}

/// <summary>What kind of condition it is.</summary>
public enum ConditionKind
{
    /// <summary>A common cause of back or hip pain that is not dangerous.</summary>
    Common = 1,

    /// <summary>A serious disease of spine, hip, nerve or vessel.</summary>
    Serious = 2,

    /// <summary>A disease elsewhere whose pain is felt in back or hip.</summary>
    Mimic = 3,
}

/// <summary>How likely a condition is in one kind of presentation, before its clues are weighed.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class Prior
{
    /// <summary>The kind of presentation it is for.</summary>
    public required PresentationKind Kind { get; init => field = Guard.Defined(value, PresentationKind.Unspecified, PresentationKind.Elsewhere); }

    /// <summary>The probability, above 0 and below 1.</summary>
    public required double Probability { get; init => field = value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A prior is above 0 and below 1."); }

    /// <summary>Whom it is for, by age and sex. The default is everyone.</summary>
    public Audience Audience { get; init => field = Guard.NotNull(value); } = Audience.Everyone;

    /// <summary>Where it comes from.</summary>
    public required Source Source { get; init => field = Guard.NotNull(value); }
}

/// <summary>A code of ICD-10-CM with its official title.</summary>
/// <param name="Code">The code, with its dot: <c>M48.061</c>.</param>
/// <param name="Title">The official title.</param>
/// <param name="Source">The list it was read in.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record IcdCode(string Code, string Title, Source Source)
{
    /// <summary>The code, with its dot.</summary>
    public string Code { get; } = Guard.NotBlank(Code);

    /// <summary>The official title.</summary>
    public string Title { get; } = Guard.NotBlank(Title);

    /// <summary>The list it was read in.</summary>
    public Source Source { get; } = Guard.NotNull(Source);
}

/// <summary>What usually becomes of a condition.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class UsualCourse
{
    /// <summary>What to expect and by when, in plain words.</summary>
    public required string Text { get; init => field = Guard.NotBlank(value); }

    /// <summary>After how many days without clear improvement the recovery is behind the usual course; null when nothing was read.</summary>
    public int? BehindAfterDays { get; init => field = value is { } days ? Guard.InRange(days, 1, 3650) : null; }

    /// <summary>Where it comes from; at least one.</summary>
    public required ImmutableArray<Source> Sources { get; init => field = Guard.NotEmpty(value); }
}
