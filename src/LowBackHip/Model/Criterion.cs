using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LowBackHip;

/// <summary>What a criterion comes to in one presentation, in strong Kleene logic.</summary>
/// <remarks>The default is <see cref="Undetermined"/>: not knowing is never a no. The members are ordered: not met, undetermined, met.</remarks>
public enum Match
{
    /// <summary>Known to be false.</summary>
    NotMet = -1,

    /// <summary>Not enough is known.</summary>
    Undetermined = 0,

    /// <summary>Known to be true.</summary>
    Met = 1,
}

/// <summary>A typed condition over what a presentation holds, written as a clinician would say it: <c>Findings.Fever &amp; Age.AtLeast(50)</c>.</summary>
/// <remarks>
/// <para>Evaluates in three-valued (strong Kleene) logic: what was not asked, or answered with unsure, is undetermined, and so is whatever depends
/// on it. A criterion is data: it can be walked (<see cref="Terms"/>), put in words (<see cref="ToString"/>) and examined
/// (<see cref="Examine"/>).</para>
/// <para>The set of kinds is closed. Immutable and safe for any thread. Equality is by reference.</para>
/// </remarks>
public abstract class Criterion
{
    private protected Criterion()
    {
    }

    /// <summary>The criteria this one is made of; empty for a single term.</summary>
    public abstract ImmutableArray<Criterion> Terms { get; }

    /// <summary>Whether it is a single term: a finding, a quantity, a site, an onset, a sex.</summary>
    public bool IsTerm => this is TermCriterion;

    /// <summary>The criterion met when a finding is present.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public static Criterion Of(Finding finding) => new FindingCriterion(finding);

    /// <summary>Met when every term is; with no terms, always.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">A term is null.</exception>
    public static Criterion All(params ReadOnlySpan<Criterion> terms) => new AllCriterion([.. terms]);

    /// <summary>Met when at least one term is; with no terms, never.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">A term is null.</exception>
    public static Criterion Any(params ReadOnlySpan<Criterion> terms) => new AnyCriterion([.. terms]);

    /// <summary>Met when at least <paramref name="count"/> of the terms are.</summary>
    /// <param name="count">How many, from 1 to the number of terms.</param>
    /// <param name="terms">The terms.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">A term is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1 or above the number of terms.</exception>
    public static Criterion AtLeast(int count, params ReadOnlySpan<Criterion> terms) => new CountCriterion(count, [.. terms]);

    /// <summary>Met when the term is not.</summary>
    /// <param name="term">The term.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is null.</exception>
    public static Criterion Not(Criterion term) => new NotCriterion(term);

    // The same for the catalog, which says hundreds of them at every start: a span of terms would be compiled anew for each number of terms. The array is the criterion's from then on.

    [OverloadResolutionPriority(1)]
    internal static Criterion All(params Criterion[] terms) => new AllCriterion(ImmutableCollectionsMarshal.AsImmutableArray(terms));

    [OverloadResolutionPriority(1)]
    internal static Criterion Any(params Criterion[] terms) => new AnyCriterion(ImmutableCollectionsMarshal.AsImmutableArray(terms));

    [OverloadResolutionPriority(1)]
    internal static Criterion AtLeast(int count, params Criterion[] terms) => new CountCriterion(count, ImmutableCollectionsMarshal.AsImmutableArray(terms));

    /// <summary>Both.</summary>
    /// <param name="left">One criterion.</param>
    /// <param name="right">The other.</param>
    /// <returns>The criterion.</returns>
    public static Criterion operator &(Criterion left, Criterion right) =>
        new AllCriterion([.. Flatten<AllCriterion>(Guard.NotNull(left)), .. Flatten<AllCriterion>(Guard.NotNull(right))]);

    /// <summary>Either.</summary>
    /// <param name="left">One criterion.</param>
    /// <param name="right">The other.</param>
    /// <returns>The criterion.</returns>
    public static Criterion operator |(Criterion left, Criterion right) =>
        new AnyCriterion([.. Flatten<AnyCriterion>(Guard.NotNull(left)), .. Flatten<AnyCriterion>(Guard.NotNull(right))]);

    /// <summary>Not.</summary>
    /// <param name="term">The criterion.</param>
    /// <returns>The opposite.</returns>
    public static Criterion operator !(Criterion term) => Not(term);

    /// <summary>Evaluates the criterion.</summary>
    /// <param name="presentation">What is known of the person.</param>
    /// <returns>Met, not met, or undetermined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public Match Test(Presentation presentation) => Decide(Guard.NotNull(presentation));

    /// <summary>Evaluates the criterion and says which terms decided it.</summary>
    /// <param name="presentation">What is known of the person.</param>
    /// <returns>The match, with the terms for it, against it and unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public CriterionTrace Examine(Presentation presentation)
    {
        Guard.NotNull(presentation);
        var trace = new CriterionTrace.Collector();
        Trace(presentation, trace);
        return trace.Finish(Decide(presentation));
    }

    /// <summary>Every single term below this criterion, left to right, each object once.</summary>
    /// <returns>The terms.</returns>
    public IEnumerable<TermCriterion> Leaves() => Walk(negated: false).Select(leaf => leaf.Term).Distinct();

    /// <summary>Every finding the criterion asks for, in the order it names them, each once.</summary>
    /// <returns>The findings.</returns>
    public IEnumerable<Finding> Findings() => Leaves().OfType<FindingCriterion>().Select(leaf => leaf.Finding).Distinct();

    /// <summary>The findings whose presence counts against the criterion, because they stand under a <c>not</c>.</summary>
    /// <returns>The stated counter-findings.</returns>
    public IEnumerable<Finding> CounterFindings() =>
        Walk(negated: false).Where(leaf => leaf.Negated).Select(leaf => leaf.Term).OfType<FindingCriterion>().Select(leaf => leaf.Finding).Distinct();

    /// <summary>The criterion in plain words.</summary>
    /// <returns>Words a clinician would say.</returns>
    public abstract override string ToString();

    internal abstract Match Decide(Presentation presentation);

    /// <summary>Adds the terms that matter: of a part that is decided those that decided it, of an open part those still open.</summary>
    internal abstract void Trace(Presentation presentation, CriterionTrace.Collector trace);

    internal abstract IEnumerable<(TermCriterion Term, bool Negated)> Walk(bool negated);

    private static ImmutableArray<Criterion> Flatten<TSame>(Criterion criterion)
        where TSame : Criterion => criterion is TSame ? criterion.Terms : [criterion];
}

/// <summary>A criterion that is a single term.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public abstract class TermCriterion : Criterion
{
    private protected TermCriterion()
    {
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<Criterion> Terms => [];

    /// <summary>What answers the term: a finding's id, or a basic fact's name such as <c>age</c>.</summary>
    public abstract string Key { get; }

    internal override void Trace(Presentation presentation, CriterionTrace.Collector trace) => trace.Add(this, Decide(presentation));

    internal sealed override IEnumerable<(TermCriterion Term, bool Negated)> Walk(bool negated) => [(this, negated)];
}

/// <summary>A criterion made of other criteria.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public abstract class CompoundCriterion : Criterion
{
    private protected CompoundCriterion(ImmutableArray<Criterion> terms) => Terms = Guard.Whole(terms);

    /// <inheritdoc/>
    public sealed override ImmutableArray<Criterion> Terms { get; }

    /// <summary>Only parts that came to what the whole came to explain it; the others did not matter.</summary>
    internal override void Trace(Presentation presentation, CriterionTrace.Collector trace)
    {
        var whole = Decide(presentation);
        foreach (var term in Terms)
        {
            var part = term.Decide(presentation);
            if (part == whole || (whole == Match.Undetermined && part == Match.Met))
                term.Trace(presentation, trace);
        }
    }

    internal override IEnumerable<(TermCriterion Term, bool Negated)> Walk(bool negated) => Terms.SelectMany(term => term.Walk(negated));

    /// <summary>The terms that have to be said for the words to mean the same as the terms.</summary>
    private protected virtual IReadOnlyList<Criterion> Said => Terms;

    /// <summary>The terms joined in words, compound ones in brackets.</summary>
    private protected string Join(string word) => string.Join(word, Said.Select(term => term is CompoundCriterion { Said.Count: > 1 } ? $"({term})" : term.ToString()));
}

/// <summary>Met when every term is.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class AllCriterion : CompoundCriterion
{
    internal AllCriterion(ImmutableArray<Criterion> terms)
        : base(terms)
    {
    }

    /// <inheritdoc/>
    public override string ToString() => Terms.IsEmpty ? "always" : Join(" and ");

    internal override Match Decide(Presentation presentation)
    {
        var least = Match.Met;
        foreach (var term in Terms)
        {
            var match = term.Decide(presentation);
            if (match == Match.NotMet)
                return Match.NotMet;
            if (match < least)
                least = match;
        }

        return least;
    }
}

/// <summary>Met when at least one term is.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class AnyCriterion : CompoundCriterion
{
    internal AnyCriterion(ImmutableArray<Criterion> terms)
        : base(terms)
    {
    }

    /// <summary>Without the findings that imply another one of the terms: who reads "weakness in a leg" need not read "or foot drop".</summary>
    private protected override IReadOnlyList<Criterion> Said
    {
        get
        {
            var named = Terms.OfType<FindingCriterion>().Select(term => term.Finding.Id).ToHashSet();
            return [.. Terms.Where(term => term is not FindingCriterion { Finding.Implies: var broader } || !broader.Any(named.Contains))];
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Terms.IsEmpty ? "never" : Join(" or ");

    internal override Match Decide(Presentation presentation)
    {
        var most = Match.NotMet;
        foreach (var term in Terms)
        {
            var match = term.Decide(presentation);
            if (match == Match.Met)
                return Match.Met;
            if (match > most)
                most = match;
        }

        return most;
    }
}

/// <summary>Met when at least so many terms are.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class CountCriterion : CompoundCriterion
{
    internal CountCriterion(int count, ImmutableArray<Criterion> terms)
        : base(terms) => Count = Guard.InRange(count, 1, terms.Length);

    /// <summary>How many terms are needed, from 1 to their number.</summary>
    public int Count { get; }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"at least {Count} of: ") + Join("; ");

    internal override Match Decide(Presentation presentation)
    {
        var (met, open) = (0, 0);
        foreach (var term in Terms)
        {
            var match = term.Decide(presentation);
            met += match == Match.Met ? 1 : 0;
            open += match == Match.Undetermined ? 1 : 0;
        }

        return met >= Count ? Match.Met : met + open < Count ? Match.NotMet : Match.Undetermined;
    }
}

/// <summary>Met when its term is not.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class NotCriterion : CompoundCriterion
{
    internal NotCriterion(Criterion term)
        : base([Guard.NotNull(term)])
    {
    }

    /// <summary>What must not be met.</summary>
    public Criterion Term => Terms[0];

    /// <inheritdoc/>
    public override string ToString() => Term is CompoundCriterion { Terms.Length: > 1 } ? $"not ({Term})" : $"not {Term}";

    internal override Match Decide(Presentation presentation) => (Match)(-(int)Term.Decide(presentation));

    internal override void Trace(Presentation presentation, CriterionTrace.Collector trace) => Term.Trace(presentation, trace);

    internal override IEnumerable<(TermCriterion Term, bool Negated)> Walk(bool negated) => Term.Walk(!negated);
}

/// <summary>Met when a finding is reported or shown by basic facts, not met when it is denied (or cannot apply to the person) and not so shown.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class FindingCriterion : TermCriterion
{
    internal FindingCriterion(Finding finding) => Finding = Guard.NotNull(finding);

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    /// <inheritdoc/>
    public override string Key => Finding.Id.Value;

    /// <inheritdoc/>
    public override string ToString() => Casing.InSentence(Finding.Name);

    internal override Match Decide(Presentation presentation)
    {
        var reported = presentation[Finding.Id] switch
        {
            FindingStatus.Present => Match.Met,
            FindingStatus.Absent => Match.NotMet,
            _ => Finding.AskedOf.Test(presentation) == Match.NotMet ? Match.NotMet : Match.Undetermined,
        };
        return reported != Match.Met && Finding.ShownBy is { } facts && facts.Decide(presentation) is var shown && (shown > reported) ? shown : reported;
    }

    /// <summary>While it is open, a basic fact could close it as well: one that shows the finding, or one by which it cannot apply to the person.</summary>
    internal override void Trace(Presentation presentation, CriterionTrace.Collector trace)
    {
        var match = Decide(presentation);
        if (match != Match.Undetermined || presentation[Finding.Id] != FindingStatus.Absent)
            trace.Add(this, match);
        if (match != Match.Undetermined)
            return;
        foreach (var term in Finding.AskedOf.OpenTerms(presentation))
            trace.Add(term, Match.Undetermined);
        if (Finding.ShownBy?.Decide(presentation) == Match.Undetermined)
            Finding.ShownBy.Trace(presentation, trace);
    }
}

/// <summary>What decided a criterion.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class CriterionTrace
{
    private CriterionTrace(Match match, ImmutableArray<TermCriterion> satisfied, ImmutableArray<TermCriterion> failed, ImmutableArray<TermCriterion> unknown)
    {
        Match = match;
        Satisfied = satisfied;
        Failed = failed;
        Unknown = unknown;
    }

    /// <summary>What the criterion came to.</summary>
    public Match Match { get; }

    /// <summary>Terms that hold, in the criterion's order, of the parts that matter.</summary>
    public ImmutableArray<TermCriterion> Satisfied { get; }

    /// <summary>Terms that do not hold, in the criterion's order, of the parts that matter.</summary>
    public ImmutableArray<TermCriterion> Failed { get; }

    /// <summary>Terms not known whose answer could still decide the criterion; empty once it is decided.</summary>
    public ImmutableArray<TermCriterion> Unknown { get; }

    internal sealed class Collector
    {
        private readonly List<TermCriterion> _satisfied = [];
        private readonly List<TermCriterion> _failed = [];
        private readonly List<TermCriterion> _unknown = [];

        internal void Add(TermCriterion term, Match match)
        {
            var list = match switch { Match.Met => _satisfied, Match.NotMet => _failed, _ => _unknown };
            if (!list.Exists(known => known.Key == term.Key && known.ToString() == term.ToString()))
                list.Add(term);
        }

        internal CriterionTrace Finish(Match match) =>
            new(match, [.. _satisfied], [.. _failed], match == Match.Undetermined ? [.. _unknown] : []);
    }
}
