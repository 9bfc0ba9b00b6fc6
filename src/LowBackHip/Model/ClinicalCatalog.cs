using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LowBackHip;

/// <summary>Clinical content as a whole: findings, conditions, red flags, exercises, treatments, advice and the citations behind them.</summary>
/// <remarks>
/// <para>Every reference between entries was checked when the catalog was built. Entries refer to each other by object; after a replacement the catalog
/// reads every reference by id, so the newest entry of an id counts.</para>
/// <para>Immutable and safe for any thread. Make one with <see cref="ClinicalCatalogBuilder"/>, or start from another with <see cref="ToBuilder"/>.</para>
/// </remarks>
public sealed class ClinicalCatalog
{
    private readonly Lookup<FindingId, Finding> _findings;
    private readonly Lookup<ConditionId, Condition> _conditions;
    private readonly Lookup<RedFlagId, RedFlag> _redFlags;
    private readonly Lookup<TreatmentId, Treatment> _treatments;
    private readonly Lookup<ExerciseId, Exercise> _exercises;
    private readonly Lookup<AdviceId, Advice> _advice;
    private readonly Lookup<CitationId, Citation> _citations;
    private readonly Lazy<string> _fingerprint;

    internal ClinicalCatalog(ClinicalCatalogBuilder builder)
    {
        Version = builder.Version;
        Findings = builder.Findings.Entries;
        Conditions = builder.Conditions.Entries;
        RedFlags = builder.RedFlags.Entries;
        Treatments = builder.Treatments.Entries;
        Exercises = builder.Exercises.Entries;
        Advice = builder.Advice.Entries;
        Citations = builder.Citations.Entries;
        _findings = new(Findings, entry => entry.Id);
        _conditions = new(Conditions, entry => entry.Id);
        _redFlags = new(RedFlags, entry => entry.Id);
        _treatments = new(Treatments, entry => entry.Id);
        _exercises = new(Exercises, entry => entry.Id);
        _advice = new(Advice, entry => entry.Id);
        _citations = new(Citations, entry => entry.Id);
        Irritability = builder.Irritability;
        FollowUpRules = builder.FollowUpRules;
        _fingerprint = new(() => CatalogFingerprint.Of(this), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The content's own version, such as <c>1.0.0</c>: a change that alters an evaluation is never a patch.</summary>
    public string Version { get; }

    /// <summary>A digest of the whole content, <c>sha256:</c> and 64 hexadecimal digits: equal content, equal text, on any machine.</summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>The findings, in catalog order.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The conditions, in catalog order.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>The red flags, in catalog order.</summary>
    public ImmutableArray<RedFlag> RedFlags { get; }

    /// <summary>The treatments, in catalog order.</summary>
    public ImmutableArray<Treatment> Treatments { get; }

    /// <summary>The exercises, in catalog order.</summary>
    public ImmutableArray<Exercise> Exercises { get; }

    /// <summary>The advice, in catalog order.</summary>
    public ImmutableArray<Advice> Advice { get; }

    /// <summary>The citations, in catalog order.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Whose pain is easily stirred up, so that a plan starts with less; null when the catalog does not say.</summary>
    public Irritability? Irritability { get; }

    /// <summary>How a follow-up is judged; null when the catalog does not say, and then nothing can be followed up with it.</summary>
    public FollowUpRules? FollowUpRules { get; }

    /// <summary>Starts from this catalog, to add, replace or remove entries.</summary>
    /// <returns>A builder that holds all of this catalog's entries.</returns>
    public ClinicalCatalogBuilder ToBuilder() => new(this);

    /// <summary>Looks a finding up.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="finding">The finding, or null.</param>
    /// <returns>Whether the catalog has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind(FindingId id, [NotNullWhen(true)] out Finding? finding) => _findings.TryFind(Guard.NotNull(id), out finding);

    /// <summary>Looks a condition up.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="condition">The condition, or null.</param>
    /// <returns>Whether the catalog has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind(ConditionId id, [NotNullWhen(true)] out Condition? condition) => _conditions.TryFind(Guard.NotNull(id), out condition);

    /// <summary>Looks a red flag up.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="redFlag">The red flag, or null.</param>
    /// <returns>Whether the catalog has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind(RedFlagId id, [NotNullWhen(true)] out RedFlag? redFlag) => _redFlags.TryFind(Guard.NotNull(id), out redFlag);

    /// <summary>Looks a treatment up.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="treatment">The treatment, or null.</param>
    /// <returns>Whether the catalog has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind(TreatmentId id, [NotNullWhen(true)] out Treatment? treatment) => _treatments.TryFind(Guard.NotNull(id), out treatment);

    /// <summary>Looks an exercise up.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="exercise">The exercise, or null.</param>
    /// <returns>Whether the catalog has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind(ExerciseId id, [NotNullWhen(true)] out Exercise? exercise) => _exercises.TryFind(Guard.NotNull(id), out exercise);

    /// <summary>Looks a piece of advice up.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="advice">The advice, or null.</param>
    /// <returns>Whether the catalog has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind(AdviceId id, [NotNullWhen(true)] out Advice? advice) => _advice.TryFind(Guard.NotNull(id), out advice);

    /// <summary>Looks a citation up.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="citation">The citation, or null.</param>
    /// <returns>Whether the catalog has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryFind(CitationId id, [NotNullWhen(true)] out Citation? citation) => _citations.TryFind(Guard.NotNull(id), out citation);

    /// <summary>Returns the version.</summary>
    /// <returns>A text for logs.</returns>
    public override string ToString() => $"Clinical catalog {Version}";

    /// <summary>Entries by id, put in order when first looked up. Two threads may both do it; the tables are equal, so either will do and no lock is needed.</summary>
    private sealed class Lookup<TId, TEntry>(ImmutableArray<TEntry> entries, Func<TEntry, TId> idOf)
        where TId : Identifier
        where TEntry : class
    {
        private Dictionary<TId, TEntry>? _byId;

        internal bool TryFind(TId id, [NotNullWhen(true)] out TEntry? entry) => (_byId ??= Order()).TryGetValue(id, out entry);

        private Dictionary<TId, TEntry> Order()
        {
            var byId = new Dictionary<TId, TEntry>(entries.Length);
            foreach (var entry in entries)
                byId.Add(idOf(entry), entry);
            return byId;
        }
    }
}
