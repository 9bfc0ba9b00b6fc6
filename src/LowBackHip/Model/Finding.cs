using System.Collections.Immutable;

namespace LowBackHip;

/// <summary>One thing asked of a person or examined in them: a symptom, a sign, a piece of history or a test.</summary>
/// <remarks>Immutable and safe for any thread. Two findings are the same when their ids are; equality is by reference.</remarks>
public sealed class Finding
{
    /// <summary>The finding's permanent name.</summary>
    public required FindingId Id { get; init => field = Guard.NotNull(value); }

    /// <summary>How the finding is learned.</summary>
    public required FindingKind Kind { get; init => field = Guard.Defined(value, FindingKind.Symptom, FindingKind.Test); }

    /// <summary>What the finding is about, for grouping questions on a screen.</summary>
    public required FindingTopic Topic { get; init => field = Guard.Defined(value, FindingTopic.Location, FindingTopic.SelfTests); }

    /// <summary>The finding in a few words, such as <c>Numbness around the genitals or between the legs</c>.</summary>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>The plain question to ask, which <c>yes</c> answers as present and <c>no</c> as absent.</summary>
    public required string Question { get; init => field = Guard.NotBlank(value); }

    /// <summary>What helps a person to answer: an example, what does not count. Null when the question says all.</summary>
    public string? Clarification { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Who can be asked. The default is everyone.</summary>
    /// <remarks>A finding that nobody reported and that cannot apply to the person counts as absent; one that was reported counts as reported.</remarks>
    public Audience AskedOf { get; init => field = Guard.NotNull(value); } = Audience.Everyone;

    /// <summary>The group of findings that say the same thing in different ways, or null. Of a group's clues only the strongest counts.</summary>
    public CorrelationGroup? Group { get; init; }

    /// <summary>The findings that must be present when this one is, by id: calf pain on walking implies leg pain.</summary>
    /// <remarks>
    /// Used to notice contradictions and to leave out questions whose answer follows; a criterion looks only at what was reported. The default is
    /// none.
    /// </remarks>
    public ImmutableArray<FindingId> Implies { get; init => field = Guard.Whole(value); } = [];

    /// <summary>Basic facts that show the finding as well as an answer would: pain sited in the flank shows flank pain. Null for none.</summary>
    /// <remarks>
    /// The finding counts as present when it was reported or when this is met, so that a host may say one thing in either form; it counts as absent only
    /// when it was denied and this is not met.
    /// </remarks>
    /// <exception cref="ArgumentException">The criterion asks for a finding.</exception>
    public Criterion? ShownBy
    {
        get;
        init => field = value is null || !AsksForAFinding(value) ? value : throw new ArgumentException("Only basic facts can show a finding.", nameof(value));
    }

    /// <summary>The finding as a criterion: met when it is present.</summary>
    /// <param name="finding">The finding.</param>
    public static implicit operator Criterion(Finding finding) => Criterion.Of(finding);

    /// <summary>Both findings present.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">The other.</param>
    /// <returns>The criterion.</returns>
    public static Criterion operator &(Finding left, Finding right) => Criterion.All(Guard.NotNull(left), Guard.NotNull(right));

    /// <summary>Either finding present.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">The other.</param>
    /// <returns>The criterion.</returns>
    public static Criterion operator |(Finding left, Finding right) => Criterion.Any(Guard.NotNull(left), Guard.NotNull(right));

    /// <summary>The finding absent.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The criterion.</returns>
    public static Criterion operator !(Finding finding) => Criterion.Not(finding);

    /// <summary>Returns the finding's id.</summary>
    /// <returns>The id's text.</returns>
    public override string ToString() => Id.Value;

    private static bool AsksForAFinding(Criterion criterion)
    {
        if (criterion is FindingCriterion)
            return true;
        foreach (var term in criterion.Terms)
        {
            if (AsksForAFinding(term))
                return true;
        }

        return false;
    }
}

/// <summary>How a finding is learned.</summary>
public enum FindingKind
{
    /// <summary>What a person feels and reports.</summary>
    Symptom = 1,

    /// <summary>What can be seen or felt on the body, by the person or an examiner.</summary>
    Sign = 2,

    /// <summary>What happened before, or is true of the person.</summary>
    History = 3,

    /// <summary>What a maneuver or measurement shows.</summary>
    Test = 4,
}

/// <summary>What a finding is about, for grouping questions on a screen and entries in a listing.</summary>
public enum FindingTopic
{
    /// <summary>Where the pain is and where it goes.</summary>
    Location = 1,

    /// <summary>What the pain feels like and how strong it is.</summary>
    Quality = 2,

    /// <summary>When in the day or night it hurts, and how it changes.</summary>
    Timing = 3,

    /// <summary>How it began.</summary>
    Onset = 4,

    /// <summary>What makes it worse.</summary>
    Worsening = 5,

    /// <summary>What makes it better.</summary>
    Easing = 6,

    /// <summary>Numbness, tingling, weakness and walking.</summary>
    LegSymptoms = 7,

    /// <summary>Bladder, bowel, saddle and sexual function.</summary>
    BladderBowelSaddle = 8,

    /// <summary>Fever, weight loss and feeling unwell.</summary>
    Systemic = 9,

    /// <summary>Stiffness and inflammation.</summary>
    Stiffness = 10,

    /// <summary>What the person can and cannot do.</summary>
    Function = 11,

    /// <summary>Belly, urinary and pelvic symptoms.</summary>
    AbdomenAndPelvis = 12,

    /// <summary>Skin, joints and other places in the body.</summary>
    ElsewhereInTheBody = 13,

    /// <summary>Illnesses and operations before.</summary>
    MedicalHistory = 14,

    /// <summary>Medicines and substances.</summary>
    Medicines = 15,

    /// <summary>Pregnancy and childbirth.</summary>
    Pregnancy = 16,

    /// <summary>Work, sport, habits and circumstances.</summary>
    LifeAndHabits = 17,

    /// <summary>What a person can try at home.</summary>
    SelfTests = 18,
}

/// <summary>What is known of a finding in one person.</summary>
/// <remarks>
/// For logic <see cref="NotAssessed"/> and <see cref="Unsure"/> are the same: unknown. They differ in that a person who was unsure is not asked
/// again. The default is <see cref="NotAssessed"/>: missing is never absent.
/// </remarks>
public enum FindingStatus
{
    /// <summary>Nobody asked.</summary>
    NotAssessed = 0,

    /// <summary>Asked, and the person does not know.</summary>
    Unsure = 1,

    /// <summary>Asked or examined, and not there.</summary>
    Absent = 2,

    /// <summary>Reported or found.</summary>
    Present = 3,
}
