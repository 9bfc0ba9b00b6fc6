using System.Collections.Immutable;
using System.Numerics;

namespace LowBackHip.Reasoning;

/// <summary>
/// Numbers the atoms that a catalog's criteria are made of, and reads a presentation into facts: two bits an atom, of which the first half of the words says
/// "known to be so" and the second half "known not to be so". An atom with neither bit is not known.
/// </summary>
/// <remarks>
/// A comparison is an atom by its threshold, as <c>at least</c>; the other comparisons are its opposite or the next number's. A set of regions or of onsets
/// that a criterion asks for is an atom too. So a basic fact, once known, fills runs of bits and nothing has to be decided one by one.
/// </remarks>
internal sealed class AtomTable
{
    private const int Sex = 0;
    private const int FirstSet = 1;

    private readonly Sets _regions;
    private readonly Sets _onsets;
    private readonly SidedSite[] _sided;
    private readonly int _firstSided;
    private readonly Threshold[] _thresholds;
    private readonly FindingSlots _slots;
    private readonly Finding[] _findings;
    private readonly int _firstFinding;
    private readonly CriterionProgram _basics;
    private readonly int[] _askedOf;
    private readonly int[] _shownBy;
    private readonly AskedOf[] _audiences;
    private readonly Shown[] _shown;
    private readonly Dictionary<Finding, int> _atomOf;

    private AtomTable(Terms terms)
    {
        _regions = new(FirstSet, terms.Regions.ToArray());
        _onsets = new(_regions.End, terms.Onsets.ToArray());
        _firstSided = _onsets.End;
        _sided = terms.Sided.ToArray();
        var next = _firstSided + _sided.Length;
        _thresholds = new Threshold[terms.Thresholds.Length];
        for (var quantity = 0; quantity < _thresholds.Length; quantity++)
        {
            var values = terms.Thresholds[quantity].ToArray();
            _thresholds[quantity] = new(next, values);
            next += values.Length;
        }

        // Findings start a word of their own; those of one id stand side by side, in the order in which the criteria name them.
        _firstFinding = (next + 63) & ~63;
        var findings = new List<Finding>();
        _slots = new(terms.Findings.Count);
        foreach (var same in terms.Findings)
        {
            _slots.Add(same[0].Id, _firstFinding + findings.Count, same.Count);
            findings.AddRange(same);
        }

        _findings = [.. findings];
        Half = (_firstFinding + _findings.Length + 63) >> 6;
        _atomOf = new(_findings.Length);
        for (var place = 0; place < _findings.Length; place++)
            _atomOf.Add(_findings[place], _firstFinding + place);

        var basics = new CriterionProgram.Builder(Half);
        var audiences = new List<AskedOf>();
        var shown = new List<Shown>();
        _askedOf = new int[_findings.Length];
        _shownBy = new int[_findings.Length];
        for (var place = 0; place < _findings.Length; place++)
        {
            var finding = _findings[place];
            _askedOf[place] = _shownBy[place] = -1;
            if (finding.AskedOf != Audience.Everyone)
            {
                if (audiences.Find(known => known.Audience == finding.AskedOf) is not { } audience)
                    audiences.Add(audience = new(finding.AskedOf, basics.Add(Form(finding.AskedOf))));
                WordMask.Add(audience.Atoms, _firstFinding + place);
                _askedOf[place] = audience.Criterion;
            }

            if (finding.ShownBy is { } facts)
            {
                if (shown.Find(known => ReferenceEquals(known.Facts, facts)) is not { } same)
                    shown.Add(same = new(facts, basics.Add(Form(facts))));
                WordMask.Add(same.Atoms, _firstFinding + place);
                _shownBy[place] = same.Criterion;
            }
        }

        _basics = basics.Build();
        _audiences = [.. audiences];
        _shown = [.. shown];
    }

    /// <summary>How many words each half of the facts has.</summary>
    internal int Half { get; }

    /// <summary>How many words the facts have.</summary>
    internal int Words => 2 * Half;

    /// <summary>The atoms of findings, of every criterion it was made for.</summary>
    internal ReadOnlySpan<Finding> Findings => _findings;

    /// <summary>Numbers the atoms of criteria and audiences. The sooner two are named together, the closer they stand.</summary>
    internal static AtomTable Of(IEnumerable<Criterion> criteria, IEnumerable<Audience> audiences)
    {
        var terms = new Terms();
        foreach (var criterion in criteria)
            terms.Add(criterion);
        foreach (var audience in audiences)
            terms.Add(audience);
        return new(terms);
    }

    /// <summary>Which bit of the facts says that the literal holds.</summary>
    internal int Place(Literal literal) => literal.Atom + (literal.IsNegated ? Half << 6 : 0);

    /// <summary>The finding an atom is about, or null when it is about a basic fact.</summary>
    internal Finding? FindingOf(int atom) => atom >= _firstFinding ? _findings[atom - _firstFinding] : null;

    /// <summary>The atoms of the finding with an id: usually one; none when no criterion names it.</summary>
    internal Range AtomsOf(FindingId id) => _slots.TryFind(id, out var first, out var count) ? first..(first + count) : 0..0;

    /// <summary>Puts a criterion into the form that a program is made of.</summary>
    internal CriterionForm Form(Criterion criterion) => criterion switch
    {
        AllCriterion all => CriterionForm.All(Forms(all)),
        AnyCriterion any => CriterionForm.Any(Forms(any)),
        CountCriterion count => CriterionForm.Count(count.Count, Forms(count)),
        NotCriterion not => Form(not.Term).Opposite(),
        FindingCriterion term => CriterionForm.Of(Literal.Of(_atomOf[term.Finding])),
        QuantityCriterion term => Form(term),
        SexCriterion term => Form(term.Sex),
        OnsetCriterion term => CriterionForm.Of(Literal.Of(_onsets.AtomOf(term.Mask))),
        SiteCriterion term => Form(term),
        _ => throw new ArgumentException("The set of criteria is closed.", nameof(criterion)),
    };

    private List<CriterionForm> Forms(CompoundCriterion criterion)
    {
        var forms = new List<CriterionForm>(criterion.Terms.Length);
        foreach (var term in criterion.Terms)
            forms.Add(Form(term));
        return forms;
    }

    /// <summary>Puts an audience into the same form: its sex and its ages together.</summary>
    internal CriterionForm Form(Audience audience)
    {
        var terms = new List<CriterionForm>();
        if (audience.Sex is { } sex)
            terms.Add(Form(sex));
        if (audience.MinimumAge is { } least)
            terms.Add(Form(Quantity.Age, least));
        if (audience.BelowAge is { } below)
            terms.Add(Form(Quantity.Age, below).Opposite());
        return CriterionForm.All(terms);
    }

    /// <summary>Reads a presentation.</summary>
    /// <param name="presentation">What is known of the person.</param>
    /// <param name="facts">As many words as <see cref="Words"/>, all zero.</param>
    internal void Read(Presentation presentation, Span<ulong> facts)
    {
        var so = facts[..Half];
        var notSo = facts[Half..];
        ReadSites(presentation.Sites, so, notSo);
        if (presentation.Onset is { } onset)
            _onsets.Read(1u << ((int)onset - 1), so, notSo);

        if (presentation.Sex is { } sex)
            (sex == LowBackHip.Sex.Female ? so : notSo)[0] |= 1UL << Sex;
        if (presentation.Age is { } age)
            _thresholds[(int)Quantity.Age - 1].Read(age, so, notSo);
        if (presentation.DurationDays is { } days)
            _thresholds[(int)Quantity.Duration - 1].Read(days, so, notSo);
        if (presentation.Intensity is { } intensity)
            _thresholds[(int)Quantity.Intensity - 1].Read(intensity.Value, so, notSo);

        var table = presentation.FindingTable;
        var ids = table.Ids;
        for (var place = 0; place < ids.Length; place++)
        {
            var status = table.StatusAt(place);
            if (status < FindingStatus.Absent || !_slots.TryFind(ids[place], out var atom, out var count))
                continue;
            var half = status == FindingStatus.Present ? so : notSo;
            for (var end = atom + count; atom < end; atom++)
                half[atom >> 6] |= 1UL << atom;
        }

        // A finding that cannot apply to the person counts as absent unless it was reported.
        foreach (var audience in _audiences)
        {
            if (_basics.Test(audience.Criterion, facts) != Match.NotMet)
                continue;
            for (var next = 0; next < audience.Atoms.Count; next++)
            {
                var (word, mask) = audience.Atoms[next];
                notSo[word] |= mask & ~so[word];
            }
        }

        foreach (var shown in _shown)
        {
            var match = _basics.Test(shown.Criterion, facts);
            if (match == Match.NotMet)
                continue;
            for (var next = 0; next < shown.Atoms.Count; next++)
                Show(shown.Atoms[next].Word, shown.Atoms[next].Bits, match, facts);
        }
    }

    /// <summary>Changes the facts to what they would be with another answer about one finding.</summary>
    /// <param name="id">The finding's id.</param>
    /// <param name="status">The answer.</param>
    /// <param name="facts">The facts of a presentation, changed in place.</param>
    internal void Answer(FindingId id, FindingStatus status, Span<ulong> facts)
    {
        var atoms = AtomsOf(id);
        for (var atom = atoms.Start.Value; atom < atoms.End.Value; atom++)
        {
            var (word, bit, place) = (atom >> 6, 1UL << atom, atom - _firstFinding);
            facts[word] &= ~bit;
            facts[Half + word] &= ~bit;
            if (status == FindingStatus.Present)
                facts[word] |= bit;
            else if (status == FindingStatus.Absent || (_askedOf[place] >= 0 && _basics.Test(_askedOf[place], facts) == Match.NotMet))
                facts[Half + word] |= bit;
            if (_shownBy[place] >= 0)
                Show(word, bit, _basics.Test(_shownBy[place], facts), facts);
        }
    }

    /// <summary>What is known of one atom.</summary>
    internal Match Test(int atom, ReadOnlySpan<ulong> facts)
    {
        var (word, bit) = (atom >> 6, 1UL << atom);
        return (facts[word] & bit) != 0 ? Match.Met : (facts[Half + word] & bit) != 0 ? Match.NotMet : Match.Undetermined;
    }

    /// <summary>What basic facts show of a finding counts when it is more than what was answered.</summary>
    private void Show(int word, ulong mask, Match shown, Span<ulong> facts)
    {
        if (shown == Match.NotMet)
            return;
        facts[Half + word] &= ~mask;
        if (shown == Match.Met)
            facts[word] |= mask;
    }

    private void ReadSites(ImmutableArray<PainSite> sites, Span<ulong> so, Span<ulong> notSo)
    {
        if (sites.IsEmpty)
            return;
        var (here, left, right, central, sideless) = (0u, 0u, 0u, 0u, 0u);
        foreach (var site in sites)
        {
            var bit = 1u << ((int)site.Region - 1);
            here |= bit;
            switch (site.Side)
            {
                case BodySide.Left:
                    left |= bit;
                    break;
                case BodySide.Right:
                    right |= bit;
                    break;
                case BodySide.Both:
                    left |= bit;
                    right |= bit;
                    break;
                case BodySide.Central:
                    central |= bit;
                    break;
                default:
                    sideless |= bit;
                    break;
            }
        }

        _regions.Read(here, so, notSo);
        for (var place = 0; place < _sided.Length; place++)
        {
            var match = _sided[place].Test(here, left, right, central, sideless);
            var atom = _firstSided + place;
            if (match != Match.Undetermined)
                (match == Match.Met ? so : notSo)[atom >> 6] |= 1UL << atom;
        }
    }

    private CriterionForm Form(QuantityCriterion term) => term.Comparison switch
    {
        Comparison.AtLeast => Form(term.Quantity, term.Threshold),
        Comparison.MoreThan => Form(term.Quantity, Math.BitIncrement(term.Threshold)),
        Comparison.AtMost => Form(term.Quantity, Math.BitIncrement(term.Threshold)).Opposite(),
        _ => Form(term.Quantity, term.Threshold).Opposite(),
    };

    private CriterionForm Form(Quantity quantity, double least) => CriterionForm.Of(Literal.Of(_thresholds[(int)quantity - 1].AtomOf(least)));

    private CriterionForm Form(SiteCriterion term)
    {
        if (term.Laterality == Laterality.Any)
            return CriterionForm.Of(Literal.Of(_regions.AtomOf(term.Mask)));
        var place = 0;
        while (!_sided[place].Says(term))
            place++;
        return CriterionForm.Of(Literal.Of(_firstSided + place));
    }

    private static CriterionForm Form(Sex sex) => CriterionForm.Of(sex == LowBackHip.Sex.Female ? Literal.Of(Sex) : Literal.Of(Sex).Opposite);

    /// <summary>Adds a number where it belongs in ascending order, unless it is there.</summary>
    internal static void AddOrdered(Rows<double> values, double value)
    {
        var place = 0;
        while (place < values.Count && values[place] < value)
            place++;
        if (place < values.Count && values[place] == value)
            return;
        values.Add(value);
        for (var next = values.Count - 1; next > place; next--)
            values[next] = values[next - 1];
        values[place] = value;
    }

    /// <summary>Where a value stands that is there. By hand, as nothing of the framework's would be ready at a cold start.</summary>
    private static int PlaceOf<T>(T[] values, T value)
        where T : IEquatable<T>
    {
        var place = 0;
        while (!values[place].Equals(value))
            place++;
        return place;
    }

    /// <summary>Findings asked only of some, by the criterion of whom.</summary>
    private sealed class AskedOf(Audience audience, int criterion)
    {
        internal Audience Audience { get; } = audience;

        internal int Criterion { get; } = criterion;

        internal Rows<WordMask> Atoms { get; } = new();
    }

    /// <summary>Findings that the same basic facts show, by those facts.</summary>
    private sealed class Shown(Criterion facts, int criterion)
    {
        internal Criterion Facts { get; } = facts;

        internal int Criterion { get; } = criterion;

        internal Rows<WordMask> Atoms { get; } = new();
    }

    /// <summary>A place on one side or on both.</summary>
    private readonly record struct SidedSite(uint Regions, Laterality Laterality)
    {
        internal bool Says(SiteCriterion term) => Regions == term.Mask && Laterality == term.Laterality;

        internal Match Test(uint here, uint left, uint right, uint central, uint sideless)
        {
            if ((here & Regions) == 0)
                return Match.NotMet;
            var bothSides = (left & Regions) != 0 && (right & Regions) != 0;
            var open = (sideless & Regions) != 0 ? Match.Undetermined : Match.NotMet;
            if (Laterality == Laterality.Both)
                return bothSides ? Match.Met : open;
            return bothSides || (central & Regions) != 0 ? Match.NotMet : open == Match.Undetermined ? open : Match.Met;
        }
    }

    /// <summary>The sets of regions, or of onsets, that criteria ask for, on consecutive atoms: those that share a member with what is reported are so, the rest are not.</summary>
    private sealed class Sets
    {
        private const int Members = 32;

        private readonly uint[] _masks;
        private readonly int _first;

        // Of each member a word of the facts after another with the sets that have it; then one with every set.
        private readonly ulong[] _rows;
        private readonly int _width;

        internal Sets(int first, uint[] masks)
        {
            _masks = masks;
            _first = first;
            End = first + masks.Length;
            _width = ((End + 63) >> 6) - FirstWord;
            _rows = new ulong[(Members + 1) * _width];
            for (var place = 0; place < masks.Length; place++)
            {
                var atom = first + place;
                for (var member = 0; member <= Members; member++)
                {
                    if (member == Members || (masks[place] & (1u << member)) != 0)
                        _rows[(member * _width) + (atom >> 6) - FirstWord] |= 1UL << atom;
                }
            }
        }

        internal int End { get; }

        private int FirstWord => _first >> 6;

        internal int AtomOf(uint mask) => _first + PlaceOf(_masks, mask);

        internal void Read(uint reported, Span<ulong> so, Span<ulong> notSo)
        {
            for (var word = 0; word < _width; word++)
            {
                var any = 0UL;
                for (var left = reported; left != 0; left &= left - 1)
                    any |= _rows[(BitOperations.TrailingZeroCount(left) * _width) + word];
                so[FirstWord + word] |= any;
                notSo[FirstWord + word] |= _rows[(Members * _width) + word] & ~any;
            }
        }
    }

    /// <summary>The thresholds of one quantity, ascending, on consecutive atoms: those reached are so, the rest are not.</summary>
    private readonly record struct Threshold(int First, double[] Values)
    {
        internal int AtomOf(double value) => First + PlaceOf(Values, value);

        internal void Read(double value, Span<ulong> so, Span<ulong> notSo)
        {
            var reached = 0;
            while (reached < Values.Length && value >= Values[reached])
                reached++;
            Bits.Set(so, First, First + reached);
            Bits.Set(notSo, First + reached, First + Values.Length);
        }
    }

    /// <summary>Every distinct term of some criteria.</summary>
    private sealed class Terms
    {
        private readonly Dictionary<FindingId, List<Finding>> _findings = [];

        /// <summary>The findings, those of one id together, in the order in which they were first named.</summary>
        internal List<List<Finding>> Findings { get; } = [];

        internal Rows<uint> Regions { get; } = new();

        internal Rows<uint> Onsets { get; } = new();

        internal Rows<SidedSite> Sided { get; } = new();

        /// <summary>The thresholds of each quantity, ascending.</summary>
        internal Rows<double>[] Thresholds { get; } = [new(), new(), new()];

        internal void Add(Criterion criterion)
        {
            switch (criterion)
            {
                case FindingCriterion { Finding: var finding }:
                    if (!_findings.TryGetValue(finding.Id, out var same))
                    {
                        _findings.Add(finding.Id, same = []);
                        Findings.Add(same);
                    }

                    if (same.Contains(finding))
                        break;
                    same.Add(finding);
                    Add(finding.AskedOf);
                    if (finding.ShownBy is { } facts)
                        Add(facts);
                    break;
                case QuantityCriterion { Quantity: var quantity, Comparison: var comparison, Threshold: var threshold }:
                    Add(quantity, comparison is Comparison.MoreThan or Comparison.AtMost ? Math.BitIncrement(threshold) : threshold);
                    break;
                case OnsetCriterion { Mask: var mask }:
                    Add(Onsets, mask);
                    break;
                case SiteCriterion { Laterality: Laterality.Any, Mask: var mask }:
                    Add(Regions, mask);
                    break;
                case SiteCriterion site:
                    var place = 0;
                    while (place < Sided.Count && !Sided[place].Says(site))
                        place++;
                    if (place == Sided.Count)
                        Sided.Add(new(site.Mask, site.Laterality));
                    break;
                default:
                    foreach (var term in criterion.Terms)
                        Add(term);
                    break;
            }
        }

        internal void Add(Audience audience)
        {
            if (audience.MinimumAge is { } least)
                Add(Quantity.Age, least);
            if (audience.BelowAge is { } below)
                Add(Quantity.Age, below);
        }

        private static void Add(Rows<uint> masks, uint mask)
        {
            for (var place = 0; place < masks.Count; place++)
            {
                if (masks[place] == mask)
                    return;
            }

            masks.Add(mask);
        }

        private void Add(Quantity quantity, double threshold) => AddOrdered(Thresholds[(int)quantity - 1], threshold);
    }

    /// <summary>Where the atoms of a finding are, by its id: a half-empty table searched from the id's hash on.</summary>
    private sealed class FindingSlots(int count)
    {
        private readonly Slot[] _slots = new Slot[BitOperations.RoundUpToPowerOf2((2 * (uint)count) + 1)];

        internal void Add(FindingId id, int first, int count)
        {
            var place = id.GetHashCode() & (_slots.Length - 1);
            while (_slots[place].Id is not null)
                place = (place + 1) & (_slots.Length - 1);
            _slots[place] = new(id, first, count);
        }

        internal bool TryFind(FindingId id, out int first, out int count)
        {
            var slots = _slots;
            for (var place = id.GetHashCode() & (slots.Length - 1); slots[place].Id is { } other; place = (place + 1) & (slots.Length - 1))
            {
                if (!ReferenceEquals(other, id) && other.Value != id.Value)
                    continue;
                (first, count) = (slots[place].First, slots[place].Count);
                return true;
            }

            (first, count) = (0, 0);
            return false;
        }

        private readonly record struct Slot(FindingId? Id, int First, int Count);
    }
}
