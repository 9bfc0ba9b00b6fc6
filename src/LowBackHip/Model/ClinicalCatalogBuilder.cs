using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LowBackHip;

/// <summary>Collects entries and makes a <see cref="ClinicalCatalog"/> of them once every cross-reference holds.</summary>
/// <remarks>
/// Mistakes are not thrown one by one: <see cref="Build"/> reports all of them at once. Entries keep the order in which they were added; a replaced entry
/// keeps its place. Not thread-safe.
/// </remarks>
public sealed class ClinicalCatalogBuilder
{
    private readonly List<CatalogFault> _faults = [];

    /// <summary>Starts with no entries.</summary>
    /// <param name="version">The content's version, such as <c>1.0.0</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="version"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is null.</exception>
    public ClinicalCatalogBuilder(string version)
    {
        Version = Guard.NotBlank(version);
        Findings = new(_faults, entry => entry.Id);
        Conditions = new(_faults, entry => entry.Id);
        RedFlags = new(_faults, entry => entry.Id);
        Treatments = new(_faults, entry => entry.Id);
        Exercises = new(_faults, entry => entry.Id);
        Advice = new(_faults, entry => entry.Id);
        Citations = new(_faults, entry => entry.Id);
    }

    internal ClinicalCatalogBuilder(ClinicalCatalog start)
        : this(start.Version)
    {
        Findings.AddRange(start.Findings);
        Conditions.AddRange(start.Conditions);
        RedFlags.AddRange(start.RedFlags);
        Treatments.AddRange(start.Treatments);
        Exercises.AddRange(start.Exercises);
        Advice.AddRange(start.Advice);
        Citations.AddRange(start.Citations);
        Irritability = start.Irritability;
        FollowUpRules = start.FollowUpRules;
    }

    /// <summary>The content's version. A host that changes content gives its own.</summary>
    public string Version { get; private set; }

    /// <summary>The findings so far.</summary>
    public CatalogSection<FindingId, Finding> Findings { get; }

    /// <summary>The conditions so far.</summary>
    public CatalogSection<ConditionId, Condition> Conditions { get; }

    /// <summary>The red flags so far.</summary>
    public CatalogSection<RedFlagId, RedFlag> RedFlags { get; }

    /// <summary>The treatments so far.</summary>
    public CatalogSection<TreatmentId, Treatment> Treatments { get; }

    /// <summary>The exercises so far.</summary>
    public CatalogSection<ExerciseId, Exercise> Exercises { get; }

    /// <summary>The advice so far.</summary>
    public CatalogSection<AdviceId, Advice> Advice { get; }

    /// <summary>The citations so far.</summary>
    public CatalogSection<CitationId, Citation> Citations { get; }

    /// <summary>Whose pain is easily stirred up, so far; null when nothing says so.</summary>
    public Irritability? Irritability { get; private set; }

    /// <summary>Says whose pain is easily stirred up, so that a plan starts with less.</summary>
    /// <param name="irritability">The rule, or null for none.</param>
    /// <returns>This builder.</returns>
    public ClinicalCatalogBuilder WithIrritability(Irritability? irritability)
    {
        Irritability = irritability;
        return this;
    }

    /// <summary>How a follow-up is judged, so far; null when nothing says so.</summary>
    public FollowUpRules? FollowUpRules { get; private set; }

    /// <summary>Says how a follow-up is judged.</summary>
    /// <param name="rules">The rules, or null for none.</param>
    /// <returns>This builder.</returns>
    public ClinicalCatalogBuilder WithFollowUpRules(FollowUpRules? rules)
    {
        FollowUpRules = rules;
        return this;
    }

    /// <summary>Gives the content another version.</summary>
    /// <param name="version">The version.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="version"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is null.</exception>
    public ClinicalCatalogBuilder WithVersion(string version)
    {
        Version = Guard.NotBlank(version);
        return this;
    }

    /// <summary>Makes the catalog.</summary>
    /// <returns>The catalog.</returns>
    /// <exception cref="InvalidCatalogException">The entries do not fit together; the exception lists every fault.</exception>
    public ClinicalCatalog Build() => TryBuild(out var catalog, out var faults) ? catalog : throw new InvalidCatalogException(faults);

    /// <summary>Makes the catalog of content that a test has checked, which need not be checked again in every process that starts.</summary>
    internal ClinicalCatalog BuildChecked() => new(this);

    /// <summary>Makes the catalog, or says everything that is wrong.</summary>
    /// <param name="catalog">The catalog, or null.</param>
    /// <param name="faults">Every fault; empty when there is a catalog.</param>
    /// <returns>Whether the entries fit together.</returns>
    public bool TryBuild([NotNullWhen(true)] out ClinicalCatalog? catalog, out ImmutableArray<CatalogFault> faults)
    {
        faults = [.. _faults, .. CatalogCheck.Run(this)];
        catalog = faults.IsEmpty ? new ClinicalCatalog(this) : null;
        return catalog is not null;
    }
}

/// <summary>The entries of one kind in a catalog that is being built.</summary>
/// <typeparam name="TId">The id's type.</typeparam>
/// <typeparam name="TEntry">The entry's type.</typeparam>
/// <remarks>Not thread-safe.</remarks>
public sealed class CatalogSection<TId, TEntry>
    where TId : Identifier
    where TEntry : class
{
    private readonly List<TEntry> _entries = [];
    private readonly List<CatalogFault> _faults;
    private readonly Func<TEntry, TId> _idOf;
    private Dictionary<TId, int>? _places;

    internal CatalogSection(List<CatalogFault> faults, Func<TEntry, TId> idOf)
    {
        _faults = faults;
        _idOf = idOf;
    }

    internal ImmutableArray<TEntry> Entries => [.. _entries];

    // Made when it is first asked for: content that is checked already has no need of it.
    private Dictionary<TId, int> Places => _places ??= Order();

    /// <summary>Adds an entry whose id is new.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>This section.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public CatalogSection<TId, TEntry> Add(TEntry entry)
    {
        if (Places.TryAdd(_idOf(Guard.NotNull(entry)), _entries.Count))
            _entries.Add(entry);
        else
            _faults.Add(new(CatalogFaultCode.DuplicateId, Name(_idOf(entry)), "An entry with this id was added before; use Replace to put another in its place."));
        return this;
    }

    /// <summary>Adds entries whose ids are new.</summary>
    /// <param name="entries">The entries.</param>
    /// <returns>This section.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or one of them is null.</exception>
    public CatalogSection<TId, TEntry> AddRange(IEnumerable<TEntry> entries)
    {
        foreach (var entry in Guard.NotNull(entries))
            Add(entry);
        return this;
    }

    /// <summary>Puts an entry in the place of the one with the same id.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>This section.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public CatalogSection<TId, TEntry> Replace(TEntry entry)
    {
        if (Places.TryGetValue(_idOf(Guard.NotNull(entry)), out var place))
            _entries[place] = entry;
        else
            _faults.Add(new(CatalogFaultCode.NothingToReplace, Name(_idOf(entry)), "There is no entry with this id to replace; use Add."));
        return this;
    }

    /// <summary>Takes an entry out.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>This section.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public CatalogSection<TId, TEntry> Remove(TId id)
    {
        if (!Places.Remove(Guard.NotNull(id), out var place))
        {
            _faults.Add(new(CatalogFaultCode.NothingToRemove, Name(id), "There is no entry with this id to remove."));
            return this;
        }

        _entries.RemoveAt(place);
        for (var later = place; later < _entries.Count; later++)
            Places[_idOf(_entries[later])] = later;
        return this;
    }

    /// <summary>Adds entries of content that a test has checked: see <see cref="ClinicalCatalogBuilder.BuildChecked"/>.</summary>
    internal void AddChecked(ImmutableArray<TEntry> entries) => _entries.AddRange(entries);

    internal bool Has(TId id) => Places.ContainsKey(id);

    private Dictionary<TId, int> Order()
    {
        var places = new Dictionary<TId, int>(_entries.Count);
        foreach (var entry in _entries)
            places.Add(_idOf(entry), places.Count);
        return places;
    }

    private static string Name(TId id) => $"{typeof(TEntry).Name} {id}";
}

/// <summary>One thing that is wrong with a catalog.</summary>
/// <param name="Code">What kind of fault; permanent.</param>
/// <param name="Entry">The entry it is in, by kind and id.</param>
/// <param name="Message">What is wrong, in words.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record CatalogFault(CatalogFaultCode Code, string Entry, string Message)
{
    /// <summary>The entry it is in, by kind and id.</summary>
    public string Entry { get; } = Guard.NotNull(Entry);

    /// <summary>What is wrong, in words.</summary>
    public string Message { get; } = Guard.NotNull(Message);

    /// <summary>The entry and the message on one line.</summary>
    /// <returns>Plain text.</returns>
    public override string ToString() => $"{Entry}: {Message}";
}

/// <summary>What kind of fault a catalog has.</summary>
public enum CatalogFaultCode
{
    /// <summary>Two entries were added under one id.</summary>
    DuplicateId = 1,

    /// <summary>A replacement for an entry that is not there.</summary>
    NothingToReplace = 2,

    /// <summary>A removal of an entry that is not there.</summary>
    NothingToRemove = 3,

    /// <summary>An entry refers to a finding that the catalog lacks.</summary>
    UnknownFinding = 4,

    /// <summary>An entry refers to a condition that the catalog lacks.</summary>
    UnknownCondition = 5,

    /// <summary>An entry refers to an exercise that the catalog lacks.</summary>
    UnknownExercise = 6,

    /// <summary>An entry refers to a treatment that the catalog lacks.</summary>
    UnknownTreatment = 7,

    /// <summary>An entry cites a source that the catalog lacks.</summary>
    UnknownCitation = 8,

    /// <summary>A condition has no prior that fits everyone with unspecified sites.</summary>
    NoGeneralPrior = 9,

    /// <summary>Two clues have one id.</summary>
    DuplicateClue = 10,

    /// <summary>A clue has no weight at all.</summary>
    ClueWithoutWeight = 11,

    /// <summary>More than one condition is the default.</summary>
    TwoDefaults = 12,

    /// <summary>A red flag forces nothing above care at home.</summary>
    FlagWithoutUrgency = 13,

    /// <summary>A finding implies itself, directly or through others.</summary>
    CircularImplication = 14,
}

/// <summary>The entries given to a catalog builder do not fit together.</summary>
public sealed class InvalidCatalogException : Exception
{
    internal InvalidCatalogException(ImmutableArray<CatalogFault> faults)
        : base($"The catalog has {faults.Length} faults:\n{string.Join('\n', faults)}") => Faults = faults;

    /// <summary>Every fault, in the order of the entries.</summary>
    public ImmutableArray<CatalogFault> Faults { get; }
}
