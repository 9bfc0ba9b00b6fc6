namespace LowBackHip;

/// <summary>Sex as far as it changes which questions and rules apply.</summary>
/// <remarks>Left out when it is not known or when neither answer fits; the rules of both then stay open.</remarks>
public enum Sex
{
    /// <summary>Female.</summary>
    Female = 1,

    /// <summary>Male.</summary>
    Male = 2,
}

/// <summary>Whom a question or a rule is for, by sex and age.</summary>
/// <remarks>Immutable and safe for any thread. Ages are in years; <see cref="MinimumAge"/> is inside and <see cref="BelowAge"/> outside the range.</remarks>
public sealed record Audience
{
    private Audience(Sex? sex, double? minimumAge, double? belowAge)
    {
        Sex = sex;
        MinimumAge = minimumAge;
        BelowAge = belowAge;
    }

    /// <summary>Everyone.</summary>
    public static Audience Everyone { get; } = new(null, null, null);

    /// <summary>Women and girls of any age.</summary>
    public static Audience Women { get; } = new(LowBackHip.Sex.Female, null, null);

    /// <summary>Men and boys of any age.</summary>
    public static Audience Men { get; } = new(LowBackHip.Sex.Male, null, null);

    /// <summary>Adults: 18 years or more.</summary>
    public static Audience Adults { get; } = new(null, 18, null);

    /// <summary>Children and adolescents: below 18 years.</summary>
    public static Audience Minors { get; } = new(null, null, 18);

    /// <summary>Women and girls who may be pregnant: from 12 to below 56 years.</summary>
    public static Audience MayBePregnant { get; } = new(LowBackHip.Sex.Female, 12, 56);

    /// <summary>The only sex it is for, or null for both.</summary>
    public Sex? Sex { get; }

    /// <summary>The lowest age it is for, in years, or null for no limit.</summary>
    public double? MinimumAge { get; }

    /// <summary>The age below which it is for, in years, or null for no limit.</summary>
    public double? BelowAge { get; }

    /// <summary>Makes an audience.</summary>
    /// <param name="sex">The only sex, or null for both.</param>
    /// <param name="minimumAge">The lowest age in years, or null.</param>
    /// <param name="belowAge">The age in years that is too high, or null.</param>
    /// <returns>The audience.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An age is outside 0 to 130, the range is empty, or the sex is not a member.</exception>
    public static Audience Of(Sex? sex = null, double? minimumAge = null, double? belowAge = null)
    {
        if (sex is { } one)
            Guard.Defined(one, LowBackHip.Sex.Female, LowBackHip.Sex.Male, nameof(sex));
        if (minimumAge is { } least)
            Guard.InRange(least, 0, Presentation.MaxAge, nameof(minimumAge));
        if (belowAge is { } below)
            Guard.InRange(below, 0, Presentation.MaxAge, nameof(belowAge));
        if (minimumAge >= belowAge)
            throw new ArgumentOutOfRangeException(nameof(belowAge), "The age range is empty.");
        return new(sex, minimumAge, belowAge);
    }

    /// <summary>Whether the audience holds the person, as far as age and sex are known.</summary>
    /// <param name="presentation">What is known of the person.</param>
    /// <returns>Met, not met, or undetermined where age or sex is needed and not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public Match Test(Presentation presentation)
    {
        Guard.NotNull(presentation);
        if ((Sex is { } wanted && presentation.Sex is { } sex && sex != wanted)
            || (presentation.Age is { } age && (age < MinimumAge || age >= BelowAge)))
        {
            return Match.NotMet;
        }

        var sexOpen = Sex is not null && presentation.Sex is null;
        var ageOpen = (MinimumAge is not null || BelowAge is not null) && presentation.Age is null;
        return sexOpen || ageOpen ? Match.Undetermined : Match.Met;
    }

    /// <summary>Whether the two hold the same people by the same limits.</summary>
    /// <param name="other">Another audience, or null.</param>
    /// <returns>Whether sex and ages agree.</returns>
    public bool Equals(Audience? other) =>
        ReferenceEquals(this, other) || (other is not null && Sex == other.Sex && MinimumAge == other.MinimumAge && BelowAge == other.BelowAge);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)Sex.GetValueOrDefault() * 397) ^ (MinimumAge ?? -1).GetHashCode() ^ ((BelowAge ?? -1).GetHashCode() * 31);

    /// <summary>The basic facts still needed to say whether the audience holds the person.</summary>
    internal IEnumerable<TermCriterion> OpenTerms(Presentation presentation)
    {
        if (Test(presentation) != Match.Undetermined)
            yield break;
        if (Sex is { } sex && presentation.Sex is null)
            yield return new SexCriterion(sex);
        if (presentation.Age is not null)
            yield break;
        if (MinimumAge is { } least)
            yield return new QuantityCriterion(Quantity.Age, Comparison.AtLeast, least);
        if (BelowAge is { } below)
            yield return new QuantityCriterion(Quantity.Age, Comparison.LessThan, below);
    }

    /// <summary>The audience in words, such as <c>women aged 12 to below 56</c>.</summary>
    /// <returns>Plain words.</returns>
    public override string ToString()
    {
        var who = Sex switch { LowBackHip.Sex.Female => "women and girls", LowBackHip.Sex.Male => "men and boys", _ => "people" };
        return (MinimumAge, BelowAge) switch
        {
            (null, null) => Sex is null ? "everyone" : who,
            ({ } least, null) => FormattableString.Invariant($"{who} aged {least} or more"),
            (null, { } below) => FormattableString.Invariant($"{who} younger than {below}"),
            ({ } least, { } below) => FormattableString.Invariant($"{who} aged {least} to below {below}"),
        };
    }
}
