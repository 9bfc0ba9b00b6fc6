using System.Numerics;

namespace LowBackHip.Reasoning;

/// <summary>For every literal the items that could be met once it holds: whatever none of the literals that hold leads to is not met.</summary>
internal sealed class WatchIndex
{
    private readonly ulong[] _watched;
    private readonly int[] _starts;
    private readonly int[] _items;
    private readonly int[] _always;

    private WatchIndex(ulong[] watched, int[] starts, int[] items, int[] always)
    {
        _watched = watched;
        _starts = starts;
        _items = items;
        _always = always;
    }

    /// <summary>Marks every item that could be met.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="items">A bit for each item.</param>
    internal void Mark(ReadOnlySpan<ulong> facts, Span<ulong> items)
    {
        foreach (var item in _always)
            items[item >> 6] |= 1UL << item;
        for (var word = 0; word < _watched.Length; word++)
        {
            for (var bits = facts[word] & _watched[word]; bits != 0; bits &= bits - 1)
            {
                var place = (word << 6) + BitOperations.TrailingZeroCount(bits);
                for (var next = _starts[place]; next < _starts[place + 1]; next++)
                {
                    var item = _items[next];
                    items[item >> 6] |= 1UL << item;
                }
            }
        }
    }

    /// <summary>Collects what watches what.</summary>
    internal sealed class Builder(AtomTable atoms)
    {
        private readonly List<int> _places = [];
        private readonly List<int> _items = [];
        private readonly List<int> _always = [];

        internal void Add(int item, CriterionForm form)
        {
            if (form.Watched(Cost).Literals is not { } literals)
            {
                _always.Add(item);
                return;
            }

            foreach (var literal in literals)
            {
                _places.Add(atoms.Place(new(literal)));
                _items.Add(item);
            }
        }

        internal WatchIndex Build()
        {
            var watched = new ulong[atoms.Words];
            var starts = new int[(atoms.Words << 6) + 1];
            foreach (var place in _places)
            {
                watched[place >> 6] |= 1UL << place;
                starts[place + 1]++;
            }

            for (var place = 1; place < starts.Length; place++)
                starts[place] += starts[place - 1];
            var items = new int[_items.Count];
            var next = (int[])starts.Clone();
            for (var watch = 0; watch < items.Length; watch++)
                items[next[_places[watch]]++] = _items[watch];
            return new(watched, starts, items, [.. _always]);
        }

        /// <summary>How often a literal is expected to hold: findings seldom, their absence more often, basic facts nearly always.</summary>
        private int Cost(Literal literal) => atoms.FindingOf(literal.Atom) is null ? 100 : literal.IsNegated ? 4 : 1;
    }
}
