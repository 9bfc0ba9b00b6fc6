using System.Collections.Immutable;

namespace LowBackHip;

/// <summary>What a person reports and shows, at one time.</summary>
/// <remarks>
/// <para>Immutable and safe for any thread. Everything is optional, and what is missing is unknown, never absent. Each <c>With</c> method gives a new
/// presentation and leaves this one as it is.</para>
/// <para>Equality is by content; the order in which things were said does not matter. Findings are kept by id, in ordinal order; sites in the
/// order of region and side, each once.</para>
/// <para><see cref="ToString"/> shows no value of the person.</para>
/// </remarks>
public sealed class Presentation : IEquatable<Presentation>
{
    /// <summary>The highest age a presentation takes, in years.</summary>
    public const double MaxAge = 130;

    /// <summary>The longest duration a presentation takes, in days (130 years).</summary>
    public const double MaxDurationDays = 47_482;

    private readonly FindingTable _findings;

    /// <summary>Makes a presentation of values that are known to be valid: sites in order and each once, numbers in range.</summary>
    internal Presentation(
        double? age, Sex? sex, ImmutableArray<PainSite> sites, PainOnset? onset, double? durationDays, PainIntensity? intensity, FindingTable findings)
    {
        Age = age;
        Sex = sex;
        Sites = sites;
        Onset = onset;
        DurationDays = durationDays;
        Intensity = intensity;
        _findings = findings;
    }

    /// <summary>A presentation of which nothing is known.</summary>
    public static Presentation Empty { get; } = new(null, null, [], null, null, null, FindingTable.Empty);

    /// <summary>Age in years, from 0 to <see cref="MaxAge"/>, with a fraction for infants; null when not known.</summary>
    public double? Age { get; }

    /// <summary>Sex, or null when not known or when neither answer fits.</summary>
    public Sex? Sex { get; }

    /// <summary>Where it hurts, ordered by region and side; empty when not known.</summary>
    public ImmutableArray<PainSite> Sites { get; }

    /// <summary>How it began, or null when not known.</summary>
    public PainOnset? Onset { get; }

    /// <summary>Days since it began, from 0 to <see cref="MaxDurationDays"/>, with a fraction for hours; null when not known.</summary>
    public double? DurationDays { get; }

    /// <summary>How bad it is, or null when not known.</summary>
    public PainIntensity? Intensity { get; }

    /// <summary>What is known of each finding that was asked about, ordered by id. Findings nobody asked about are not in it.</summary>
    public IReadOnlyDictionary<FindingId, FindingStatus> Findings => _findings;

    /// <summary>What is known of one finding.</summary>
    /// <param name="finding">The finding's id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public FindingStatus this[FindingId finding] => _findings.TryGetValue(finding, out var status) ? status : FindingStatus.NotAssessed;

    /// <summary>What is known of one finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public FindingStatus this[Finding finding] => this[Guard.NotNull(finding).Id];

    /// <summary>Says a whole presentation in one sentence.</summary>
    /// <param name="say">What to say of the person.</param>
    /// <returns>The presentation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="say"/> is null.</exception>
    public static Presentation Of(Action<PresentationBuilder> say)
    {
        Guard.NotNull(say);
        var builder = new PresentationBuilder();
        say(builder);
        return builder.Build();
    }

    /// <summary>This presentation with another age.</summary>
    /// <param name="years">Years, from 0 to <see cref="MaxAge"/>, or null for not known.</param>
    /// <returns>The new presentation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is out of range.</exception>
    public Presentation WithAge(double? years) =>
        new(years is { } known ? Guard.InRange(known, 0, MaxAge, nameof(years)) : null, Sex, Sites, Onset, DurationDays, Intensity, _findings);

    /// <summary>This presentation with another sex.</summary>
    /// <param name="sex">The sex, or null for not known.</param>
    /// <returns>The new presentation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sex is not a member of its enumeration.</exception>
    public Presentation WithSex(Sex? sex) =>
        new(Age, sex is { } known ? Guard.Defined(known, LowBackHip.Sex.Female, LowBackHip.Sex.Male, nameof(sex)) : null, Sites, Onset, DurationDays, Intensity, _findings);

    /// <summary>This presentation with these pain sites instead of its own.</summary>
    /// <param name="sites">The sites; none for not known.</param>
    /// <returns>The new presentation.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentException">A site is null.</exception>
    public Presentation WithSites(params PainSite[] sites)
    {
        var ordered = new List<PainSite>(Guard.NotNull(sites).Length);
        foreach (var site in sites)
        {
            if (site is null)
                throw new ArgumentException("The array holds a null.", nameof(sites));
            var place = ordered.BinarySearch(site);
            if (place < 0)
                ordered.Insert(~place, site);
        }

        return new(Age, Sex, [.. ordered], Onset, DurationDays, Intensity, _findings);
    }

    /// <summary>This presentation with one more pain site.</summary>
    /// <param name="region">Where.</param>
    /// <param name="side">Which side, or null for not stated.</param>
    /// <returns>The new presentation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a member of its enumeration.</exception>
    public Presentation WithSite(PainRegion region, BodySide? side = null) => WithSites([.. Sites, PainSite.Of(region, side)]);

    /// <summary>This presentation with another onset.</summary>
    /// <param name="onset">How it began, or null for not known.</param>
    /// <returns>The new presentation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The onset is not a member of its enumeration.</exception>
    public Presentation WithOnset(PainOnset? onset) =>
        new(Age, Sex, Sites, onset is { } known ? Guard.Defined(known, PainOnset.Gradual, PainOnset.AfterTrauma, nameof(onset)) : null, DurationDays, Intensity, _findings);

    /// <summary>This presentation with another duration.</summary>
    /// <param name="days">Days, from 0 to <see cref="MaxDurationDays"/>, or null for not known.</param>
    /// <returns>The new presentation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The duration is out of range.</exception>
    public Presentation WithDurationDays(double? days) =>
        new(Age, Sex, Sites, Onset, days is { } known ? Guard.InRange(known, 0, MaxDurationDays, nameof(days)) : null, Intensity, _findings);

    /// <summary>This presentation with another pain intensity.</summary>
    /// <param name="intensity">How bad it is, or null for not known.</param>
    /// <returns>The new presentation.</returns>
    public Presentation WithIntensity(PainIntensity? intensity) => new(Age, Sex, Sites, Onset, DurationDays, intensity, _findings);

    /// <summary>This presentation with another status of one finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="status">Its status; <see cref="FindingStatus.NotAssessed"/> takes the answer back.</param>
    /// <returns>The new presentation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The status is not a member of its enumeration.</exception>
    public Presentation With(Finding finding, FindingStatus status) => With(Guard.NotNull(finding).Id, status);

    /// <summary>This presentation with another status of one finding.</summary>
    /// <param name="finding">The finding's id.</param>
    /// <param name="status">Its status; <see cref="FindingStatus.NotAssessed"/> takes the answer back.</param>
    /// <returns>The new presentation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The status is not a member of its enumeration.</exception>
    public Presentation With(FindingId finding, FindingStatus status)
    {
        Guard.NotNull(finding);
        return WithFindings(_findings.With(finding, Guard.Defined(status, FindingStatus.NotAssessed, FindingStatus.Present)));
    }

    /// <summary>This presentation with these findings present.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>The new presentation.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentException">A finding is null.</exception>
    public Presentation WithPresent(params Finding[] findings) => WithEach(Guard.NotNull(findings), FindingStatus.Present);

    /// <summary>This presentation with these findings absent.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>The new presentation.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentException">A finding is null.</exception>
    public Presentation WithAbsent(params Finding[] findings) => WithEach(Guard.NotNull(findings), FindingStatus.Absent);

    /// <summary>This presentation with these findings asked and not known.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>The new presentation.</returns>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentException">A finding is null.</exception>
    public Presentation WithUnsure(params Finding[] findings) => WithEach(Guard.NotNull(findings), FindingStatus.Unsure);

    /// <summary>This presentation with many statuses at once; of several for one finding the last counts.</summary>
    internal Presentation WithStatuses(ReadOnlySpan<KeyValuePair<FindingId, FindingStatus>> statuses)
    {
        var changed = new FindingTable.Draft(_findings, statuses.Length);
        foreach (var (id, status) in statuses)
            changed.Set(id, status);
        return WithFindings(changed.Build());
    }

    /// <summary>The findings as arrays, for an evaluation to run through.</summary>
    internal FindingTable FindingTable => _findings;

    /// <summary>What kind of presentation it is, by where it hurts.</summary>
    public PresentationKind Kind => PainSite.Classify(Sites);

    /// <summary>Whether the two say the same.</summary>
    /// <param name="other">Another presentation, or null.</param>
    /// <returns>Whether all facts and statuses agree.</returns>
    public bool Equals(Presentation? other) =>
        other is not null && Age == other.Age && Sex == other.Sex && Onset == other.Onset && DurationDays == other.DurationDays && Intensity == other.Intensity
        && Sites.SequenceEqual(other.Sites) && _findings.SameAs(other._findings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Presentation);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = (Age, Sex, Onset, DurationDays, Intensity).GetHashCode();
        foreach (var site in Sites)
            hash = (hash, site).GetHashCode();
        foreach (var (finding, status) in _findings)
            hash = (hash, finding, status).GetHashCode();
        return hash;
    }

    /// <summary>Says only how many findings were asked about: no value of the person is ever in it.</summary>
    /// <returns>A text for logs.</returns>
    public override string ToString() => FormattableString.Invariant($"Presentation ({_findings.Count} findings asked about)");

    private Presentation WithEach(ReadOnlySpan<Finding> findings, FindingStatus status)
    {
        var changed = new FindingTable.Draft(_findings, findings.Length);
        foreach (var finding in findings)
            changed.Set(finding?.Id ?? throw new ArgumentException("The array holds a null.", nameof(findings)), status);
        return WithFindings(changed.Build());
    }

    private Presentation WithFindings(FindingTable findings) => new(Age, Sex, Sites, Onset, DurationDays, Intensity, findings);
}
