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
        foreach (var place in new Bits(facts, _watched))
        {
            for (var next = _starts[place]; next < _starts[place + 1]; next++)
            {
                var item = _items[next];
                items[item >> 6] |= 1UL << item;
            }
        }
    }

    /// <summary>Collects what watches what.</summary>
    internal sealed class Builder(AtomTable atoms)
    {
        /// <summary>What is met whatever is known costs this: nothing could be watched for it.</summary>
        private const int Always = int.MaxValue;

        private readonly List<int> _places = [];
        private readonly List<int> _items = [];
        private readonly List<int> _always = [];

        /// <summary>Has an item watched for.</summary>
        /// <returns>What is left to test once the item is marked: what is watched for holds then.</returns>
        internal CriterionForm Add(int item, CriterionForm form)
        {
            if (Cost(form) == Always)
            {
                _always.Add(item);
                return form;
            }

            return Watch(item, form);
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

        /// <summary>
        /// Watches literals of which at least one holds whenever the form is met, the seldomest such set there is: "all" needs each of its terms, so one is enough,
        /// and of "n of k" any k - n + 1 hold one of the n.
        /// </summary>
        /// <returns>What is left to test once one of them holds.</returns>
        private CriterionForm Watch(int item, CriterionForm form)
        {
            switch (form.Shape)
            {
                case CriterionShape.Literal:
                    _places.Add(atoms.Place(form.Literal));
                    _items.Add(item);
                    return CriterionForm.All([]);
                case CriterionShape.All:
                    var seldomest = form.Terms[0];
                    foreach (var term in form.Terms)
                        seldomest = Cost(term) < Cost(seldomest) ? term : seldomest;
                    return Without(form, seldomest, Watch(item, seldomest));
                case CriterionShape.Any:
                    var isDecided = true;
                    foreach (var term in form.Terms)
                        isDecided &= Watch(item, term).IsAlways;
                    return isDecided ? CriterionForm.All([]) : form;
                default:
                    var costs = Costs(form);
                    var most = costs[^1];
                    var equal = 0;
                    foreach (var cost in costs)
                        equal += cost == most ? 1 : 0;
                    foreach (var term in form.Terms)
                    {
                        var cost = Cost(term);
                        if (cost < most || (cost == most && equal-- > 0))
                            Watch(item, term);
                    }

                    return form;
            }
        }

        /// <summary>What is left of an "all" once of one term only a rest is left.</summary>
        private static CriterionForm Without(CriterionForm form, CriterionForm watched, CriterionForm rest)
        {
            if (ReferenceEquals(rest, watched))
                return form;
            var terms = new List<CriterionForm>(form.Terms.Count);
            foreach (var term in form.Terms)
                terms.Add(ReferenceEquals(term, watched) ? rest : term);
            return CriterionForm.All(terms);
        }

        /// <summary>How often the literals to watch of a form are expected to hold.</summary>
        private int Cost(CriterionForm form)
        {
            switch (form.Shape)
            {
                case CriterionShape.Literal:
                    return Cost(form.Literal);
                case CriterionShape.All:
                    var least = Always;
                    foreach (var term in form.Terms)
                        least = Math.Min(least, Cost(term));
                    return least;
                case CriterionShape.Any:
                    var any = 0L;
                    foreach (var term in form.Terms)
                        any += Cost(term);
                    return (int)Math.Min(any, Always);
                default:
                    var total = 0L;
                    foreach (var cost in Costs(form))
                        total += cost;
                    return (int)Math.Min(total, Always);
            }
        }

        /// <summary>The costs of those terms of an "n of k" that are watched, ascending.</summary>
        private int[] Costs(CriterionForm form)
        {
            var costs = new int[form.Terms.Count];
            for (var term = 0; term < costs.Length; term++)
                costs[term] = Cost(form.Terms[term]);
            Array.Sort(costs);
            Array.Resize(ref costs, costs.Length - form.Needed + 1);
            return costs;
        }

        /// <summary>How often a literal is expected to hold: findings seldom, their absence more often, basic facts nearly always.</summary>
        private int Cost(Literal literal) => atoms.FindingOf(literal.Atom) is null ? 100 : literal.IsNegated ? 4 : 1;
    }
}
