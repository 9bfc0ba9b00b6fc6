using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>
/// Says of every red flag which terms decided it, as <see cref="Criterion.Examine"/> and <see cref="RedFlagScreen"/> do. Keeps the shape in which the catalog
/// wrote the criteria, with each part's number in a program, and which terms say the same, so that a trace compares numbers and no texts.
/// </summary>
internal sealed class TermTraces
{
    private readonly CriterionProgram _program;
    private readonly Part[] _flags;
    private readonly Audition[] _audiences;
    private readonly TermCriterion[] _leaves;
    private readonly int[] _wordings;
    private readonly int[] _keys;
    private readonly string[] _keyTexts;
    private readonly List<int>?[] _naming;
    private readonly int _wordingWords;
    private readonly int _most;

    internal TermTraces(ImmutableArray<RedFlag> flags, AtomTable atoms)
    {
        var collecting = new Collecting(atoms);
        var ends = new int[flags.Length];
        _flags = new Part[flags.Length];
        for (var place = 0; place < ends.Length; place++)
        {
            _flags[place] = collecting.PartOf(flags[place].When);
            ends[place] = collecting.Leaves.Count;
        }

        _audiences = [.. flags.Select(flag => collecting.AuditionOf(flag.AppliesTo))];
        _program = collecting.Program.Build();
        _leaves = [.. collecting.Leaves];
        var (wordings, keys) = (new Dictionary<(string, string), int>(), new Dictionary<string, int>());
        _wordings = [.. _leaves.Select(leaf => NumberOf(wordings, (leaf.Key, leaf.ToString())))];
        _keys = [.. _leaves.Select(leaf => NumberOf(keys, leaf.Key))];
        _keyTexts = new string[keys.Count];
        foreach (var (text, number) in keys)
            _keyTexts[number] = text;
        _wordingWords = (wordings.Count + 63) >> 6;
        _naming = new List<int>[Keys];
        for (int place = 0, leaf = 0; place < ends.Length; place++)
        {
            for (; leaf < ends[place]; leaf++)
            {
                var naming = _naming[_keys[leaf]] ??= [];
                if (naming.Count == 0 || naming[^1] != place)
                    naming.Add(place);
            }
        }

        // No flag can name more terms than it has leaves, and its audience's on top.
        _most = _flags.Select(Size).DefaultIfEmpty().Max() + 3;
    }

    /// <summary>How many facts the flags' terms ask for.</summary>
    internal int Keys => _keyTexts.Length;

    /// <summary>Room for as many leaves as <see cref="Open"/> can give.</summary>
    internal int MostOpen => _most;

    internal TermCriterion LeafAt(int leaf) => _leaves[leaf];

    /// <summary>The number of the fact that a leaf asks for.</summary>
    internal int KeyOf(int leaf) => _keys[leaf];

    /// <summary>The places of the flags whose criteria name a fact, in catalog order.</summary>
    internal List<int> FlagsNaming(int key) => _naming[key] ?? [];

    /// <summary>The terms with numbers.</summary>
    internal ImmutableArray<TermCriterion> TermsOf(ReadOnlySpan<int> leaves)
    {
        if (leaves.IsEmpty)
            return [];
        var terms = ImmutableArray.CreateBuilder<TermCriterion>(leaves.Length);
        foreach (var leaf in leaves)
            terms.Add(_leaves[leaf]);
        return terms.MoveToImmutable();
    }

    /// <summary>Adds what the terms with numbers ask for, each once.</summary>
    internal void AddKeys(ReadOnlySpan<int> leaves, List<string> keys)
    {
        Span<ulong> seen = stackalloc ulong[(Keys + 63) >> 6];
        foreach (var leaf in leaves)
        {
            var key = _keys[leaf];
            ref var word = ref seen[key >> 6];
            if ((word & (1UL << key)) == 0)
                keys.Add(_keyTexts[key]);
            word |= 1UL << key;
        }
    }

    /// <summary>The terms that decided every flag that is met, and those that hold and those still to be answered of every flag that is open.</summary>
    /// <param name="matches">What each flag came to, in catalog order.</param>
    /// <param name="presentation">What is known of the person.</param>
    /// <param name="facts">The same as facts.</param>
    internal TracedFlags TraceAll(Match[] matches, Presentation presentation, ReadOnlySpan<ulong> facts)
    {
        int[] leaves = [];
        var starts = new int[(2 * matches.Length) + 1];
        Span<int> room = stackalloc int[3 * _most];
        Span<ulong> seen = stackalloc ulong[3 * _wordingWords];
        for (int flag = 0, count = 0; flag < matches.Length; flag++)
        {
            var (middle, end) = (count, count);
            if (matches[flag] != Match.NotMet)
            {
                seen.Clear();
                var collected = new Collected(room, seen, _wordings);
                var whole = Test(_flags[flag], facts);
                Trace(_flags[flag], whole, presentation, facts, ref collected);
                if (matches[flag] == Match.Undetermined)
                    AddOpen(flag, whole, presentation, facts, ref collected);
                var others = matches[flag] == Match.Met ? collected.Failed : collected.Unknown;
                (middle, end) = (count + collected.Satisfied.Length, count + collected.Satisfied.Length + others.Length);
                if (end > leaves.Length)
                    Array.Resize(ref leaves, Math.Max(256, 2 * end));
                collected.Satisfied.CopyTo(leaves.AsSpan(count));
                others.CopyTo(leaves.AsSpan(middle));
            }

            starts[(2 * flag) + 1] = matches[flag] == Match.Met ? end : middle;
            starts[(2 * flag) + 2] = count = end;
        }

        return new(matches, starts, leaves);
    }

    /// <summary>The terms that ruled a flag out; none where that was its audience. Seldom asked for, and so worked out alone.</summary>
    /// <param name="flag">Its place in the catalog.</param>
    /// <param name="presentation">What is known of the person.</param>
    /// <param name="facts">The same as facts.</param>
    internal ImmutableArray<TermCriterion> RuledOutBy(int flag, Presentation presentation, ReadOnlySpan<ulong> facts)
    {
        if (Test(_flags[flag], facts) != Match.NotMet)
            return [];
        var collected = new Collected(stackalloc int[3 * _most], stackalloc ulong[3 * _wordingWords], _wordings);
        Trace(_flags[flag], Match.NotMet, presentation, facts, ref collected);
        return [.. TermsOf(collected.Failed), .. TermsOf(collected.Satisfied)];
    }

    /// <summary>The terms that an open flag still depends on.</summary>
    /// <param name="flag">Its place in the catalog.</param>
    /// <param name="presentation">What is known of the person.</param>
    /// <param name="facts">The same as facts.</param>
    /// <param name="room">Room for <see cref="MostOpen"/> leaves, three times.</param>
    /// <returns>The leaves.</returns>
    internal ReadOnlySpan<int> Open(int flag, Presentation presentation, ReadOnlySpan<ulong> facts, Span<int> room)
    {
        var collected = new Collected(room, stackalloc ulong[3 * _wordingWords], _wordings);
        var whole = Test(_flags[flag], facts);
        Trace(_flags[flag], whole, presentation, facts, ref collected);
        AddOpen(flag, whole, presentation, facts, ref collected);
        return room.Slice(2 * (room.Length / 3), collected.Unknown.Length);
    }

    private void AddOpen(int flag, Match whole, Presentation presentation, ReadOnlySpan<ulong> facts, ref Collected collected)
    {
        if (whole != Match.Undetermined)
            collected.DropUnknown();
        foreach (var leaf in _audiences[flag].Open(presentation, _program, facts))
        {
            if (leaf >= 0)
                collected.Append(leaf);
        }
    }

    private void Trace(Part part, Match whole, Presentation presentation, ReadOnlySpan<ulong> facts, ref Collected collected)
    {
        if (part.Leaf >= 0)
        {
            TraceLeaf(part, whole, presentation, facts, ref collected);
            return;
        }

        foreach (var term in part.Terms)
        {
            var match = Test(term, facts);
            if (part.IsNot || match == whole || (whole == Match.Undetermined && match == Match.Met))
                Trace(term, match, presentation, facts, ref collected);
        }
    }

    private void TraceLeaf(Part part, Match match, Presentation presentation, ReadOnlySpan<ulong> facts, ref Collected collected)
    {
        // An answer that denies a finding leaves it open only while basic facts may still show it.
        if (match != Match.Undetermined || part.ShownBy is null || presentation[part.Finding!] != FindingStatus.Absent)
            collected.Add(part.Leaf, match);
        if (match != Match.Undetermined || part.Finding is null)
            return;
        if (part.Audience.Criterion >= 0)
        {
            foreach (var leaf in part.Audience.Open(presentation, _program, facts))
            {
                if (leaf >= 0)
                    collected.Add(leaf, Match.Undetermined);
            }
        }

        if (part.ShownBy is { } shown && Test(shown, facts) == Match.Undetermined)
            Trace(shown, Match.Undetermined, presentation, facts, ref collected);
    }

    private Match Test(Part part, ReadOnlySpan<ulong> facts)
    {
        if (part.Criterion >= 0)
            return _program.Test(part.Criterion, facts);
        return IsSet(part.Holds, facts) ? Match.Met : IsSet(part.Fails, facts) ? Match.NotMet : Match.Undetermined;
    }

    private static bool IsSet(int place, ReadOnlySpan<ulong> facts) => (facts[place >> 6] & (1UL << place)) != 0;

    private static int NumberOf<T>(Dictionary<T, int> numbers, T value)
        where T : notnull
    {
        if (!numbers.TryGetValue(value, out var number))
            numbers.Add(value, number = numbers.Count);
        return number;
    }

    private static int Size(Part part) => part.Leaf >= 0 ? 4 + (part.ShownBy is { } shown ? Size(shown) : 0) : part.Terms.Sum(Size);

    /// <summary>A part of a criterion as the catalog wrote it.</summary>
    private sealed class Part
    {
        /// <summary>Its number in the program; -1 for a single literal, which is looked up faster.</summary>
        internal required int Criterion { get; init; }

        /// <summary>Which bit of the facts says that a single literal holds, and which that it fails.</summary>
        internal required int Holds { get; init; }

        /// <inheritdoc cref="Holds"/>
        internal required int Fails { get; init; }

        /// <summary>The term's number; -1 for a part with terms of its own.</summary>
        internal int Leaf { get; init; } = -1;

        internal bool IsNot { get; init; }

        internal Part[] Terms { get; init; } = [];

        internal FindingId? Finding { get; init; }

        internal Audition Audience { get; init; }

        internal Part? ShownBy { get; init; }
    }

    /// <summary>The basic facts that say whether an audience holds a person: see <see cref="Audience.OpenTerms"/>. A leaf of -1 is not asked for.</summary>
    private readonly record struct Audition(int Criterion, int Sex, int Least, int Below)
    {
        internal OpenLeaves Open(Presentation presentation, CriterionProgram program, ReadOnlySpan<ulong> facts)
        {
            if (Criterion < 0 || program.Test(Criterion, facts) != Match.Undetermined)
                return new(-1, -1, -1);
            return new(presentation.Sex is null ? Sex : -1, presentation.Age is null ? Least : -1, presentation.Age is null ? Below : -1);
        }
    }

    private readonly record struct OpenLeaves(int Sex, int Least, int Below)
    {
        public Enumerator GetEnumerator() => new(this);

        internal struct Enumerator(OpenLeaves leaves)
        {
            private int _place = -1;

            public readonly int Current => _place switch { 0 => leaves.Sex, 1 => leaves.Least, _ => leaves.Below };

            public bool MoveNext() => ++_place < 3;
        }
    }

    /// <summary>Numbers the parts and leaves of criteria.</summary>
    private sealed class Collecting(AtomTable atoms)
    {
        internal CriterionProgram.Builder Program { get; } = new(atoms.Half);

        internal List<TermCriterion> Leaves { get; } = [];

        internal Part PartOf(Criterion criterion)
        {
            var form = atoms.Form(criterion);
            var isLiteral = form.Shape == CriterionShape.Literal;
            var number = isLiteral ? -1 : Program.Add(form);
            var (holds, fails) = isLiteral ? (atoms.Place(form.Literal), atoms.Place(form.Literal.Opposite)) : (-1, -1);
            return criterion switch
            {
                FindingCriterion { Finding: var finding } term => new()
                {
                    Criterion = number,
                    Holds = holds,
                    Fails = fails,
                    Leaf = Add(term),
                    Finding = finding.Id,
                    Audience = AuditionOf(finding.AskedOf),
                    ShownBy = finding.ShownBy is { } facts ? PartOf(facts) : null,
                },
                TermCriterion term => new() { Criterion = number, Holds = holds, Fails = fails, Leaf = Add(term) },
                _ => new() { Criterion = number, Holds = holds, Fails = fails, IsNot = criterion is NotCriterion, Terms = [.. criterion.Terms.Select(PartOf)] },
            };
        }

        internal Audition AuditionOf(Audience audience) => audience == Audience.Everyone
            ? new(-1, -1, -1, -1)
            : new(
                Program.Add(atoms.Form(audience)),
                audience.Sex is { } sex ? Add(new SexCriterion(sex)) : -1,
                audience.MinimumAge is { } least ? Add(new QuantityCriterion(Quantity.Age, Comparison.AtLeast, least)) : -1,
                audience.BelowAge is { } below ? Add(new QuantityCriterion(Quantity.Age, Comparison.LessThan, below)) : -1);

        private int Add(TermCriterion leaf)
        {
            Leaves.Add(leaf);
            return Leaves.Count - 1;
        }
    }

    /// <summary>The leaves of a trace: of several with the same words the first.</summary>
    private ref struct Collected
    {
        private readonly int[] _wordings;
        private readonly Span<int> _satisfied;
        private readonly Span<int> _failed;
        private readonly Span<int> _unknown;
        private readonly Span<ulong> _seen;
        private int _satisfiedCount;
        private int _failedCount;
        private int _unknownCount;

        /// <param name="room">Room for all leaves there can be, three times.</param>
        /// <param name="seen">A bit for each wording, three times, all zero.</param>
        /// <param name="wordings">The wording of each leaf.</param>
        internal Collected(Span<int> room, Span<ulong> seen, int[] wordings)
        {
            _wordings = wordings;
            _seen = seen;
            var third = room.Length / 3;
            _satisfied = room[..third];
            _failed = room.Slice(third, third);
            _unknown = room.Slice(2 * third, third);
        }

        internal readonly ReadOnlySpan<int> Satisfied => _satisfied[.._satisfiedCount];

        internal readonly ReadOnlySpan<int> Failed => _failed[.._failedCount];

        internal readonly ReadOnlySpan<int> Unknown => _unknown[.._unknownCount];

        internal void Add(int leaf, Match match)
        {
            switch (match)
            {
                case Match.Met:
                    Add(leaf, 0, _satisfied, ref _satisfiedCount);
                    break;
                case Match.NotMet:
                    Add(leaf, 1, _failed, ref _failedCount);
                    break;
                default:
                    Add(leaf, 2, _unknown, ref _unknownCount);
                    break;
            }
        }

        /// <summary>Adds an unknown leaf, even one whose words are there already.</summary>
        internal void Append(int leaf) => _unknown[_unknownCount++] = leaf;

        internal void DropUnknown() => _unknownCount = 0;

        private readonly void Add(int leaf, int list, Span<int> leaves, ref int count)
        {
            var wording = _wordings[leaf];
            ref var seen = ref _seen[(list * (_seen.Length / 3)) + (wording >> 6)];
            if ((seen & (1UL << wording)) != 0)
                return;
            seen |= 1UL << wording;
            leaves[count++] = leaf;
        }
    }
}

/// <summary>What every flag came to, and the leaves that say why of those that are met or open.</summary>
internal sealed class TracedFlags(Match[] matches, int[] starts, int[] leaves)
{
    /// <summary>What the flag at a place in the catalog came to.</summary>
    internal Match MatchOf(int flag) => matches[flag];

    /// <summary>The leaves that decided it when it is met, and those that hold so far while it is open.</summary>
    internal ReadOnlySpan<int> Because(int flag) => leaves.AsSpan()[starts[2 * flag]..starts[(2 * flag) + 1]];

    /// <summary>The leaves still to be answered.</summary>
    internal ReadOnlySpan<int> Unknown(int flag) => leaves.AsSpan()[starts[(2 * flag) + 1]..starts[(2 * flag) + 2]];
}
