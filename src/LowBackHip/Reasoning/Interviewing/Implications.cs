using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>What follows from an answer by <see cref="Finding.Implies"/>: a report implies the broader findings, a denial denies the narrower ones.</summary>
/// <remarks>Findings are numbered as the catalog lists them.</remarks>
internal sealed class Implications
{
    private readonly ImmutableArray<Finding> _findings;
    private readonly FrozenDictionary<FindingId, int> _placeOf;
    private readonly int[][] _broader;
    private readonly int[][] _narrower;

    internal Implications(ClinicalCatalog catalog)
    {
        _findings = catalog.Findings;
        _placeOf = _findings.Select((finding, place) => (finding.Id, place)).ToFrozenDictionary(pair => pair.Id, pair => pair.place);
        _broader = [.. _findings.Select((_, place) => AllAbove(place))];
        _narrower = new int[_findings.Length][];
        for (var place = 0; place < _narrower.Length; place++)
            _narrower[place] = [.. Enumerable.Range(0, _findings.Length).Where(other => _broader[other].Contains(place))];
    }

    /// <summary>The number of a finding, or -1 when the catalog has no such finding.</summary>
    internal int PlaceOf(FindingId id) => _placeOf.TryGetValue(id, out var place) ? place : -1;

    /// <summary>The findings that are present when this one is.</summary>
    internal ReadOnlySpan<int> Broader(int finding) => _broader[finding];

    /// <summary>The findings that are absent when this one is.</summary>
    internal ReadOnlySpan<int> Narrower(int finding) => _narrower[finding];

    /// <summary>
    /// Writes down what follows from what was said. Only what is unknown changes, so nobody is contradicted, and what is known stays known when more is said.
    /// What was reported counts before what was denied, and both before what basic facts show.
    /// </summary>
    internal Presentation Complete(Presentation said)
    {
        var added = new List<KeyValuePair<FindingId, FindingStatus>>();
        foreach (var (id, status) in said.Findings)
        {
            if (status == FindingStatus.Present && PlaceOf(id) is >= 0 and var place)
                Add(_broader[place], FindingStatus.Present);
        }

        Settle();
        for (var place = 0; place < _findings.Length; place++)
        {
            if (_narrower[place].Length > 0 && Criterion.Of(_findings[place]).Test(said) == Match.NotMet)
                Add(_narrower[place], FindingStatus.Absent);
        }

        Settle();
        for (var place = 0; place < _findings.Length; place++)
        {
            if (_broader[place].Length > 0 && _findings[place].ShownBy?.Test(said) == Match.Met)
                Add(_broader[place], FindingStatus.Present);
        }

        Settle();
        return said;

        void Add(int[] places, FindingStatus status)
        {
            foreach (var place in places)
            {
                // What cannot apply to the person counts as absent without being written down.
                var finding = _findings[place];
                if (said[finding] < FindingStatus.Absent && (status == FindingStatus.Present || finding.AskedOf.Test(said) != Match.NotMet))
                    added.Add(new(finding.Id, status));
            }
        }

        void Settle()
        {
            if (added.Count == 0)
                return;
            said = said.WithStatuses([.. added]);
            added.Clear();
        }
    }

    private int[] AllAbove(int place)
    {
        var above = new SortedSet<int>();
        var left = new Stack<int>([place]);
        while (left.TryPop(out var next))
        {
            foreach (var id in _findings[next].Implies)
            {
                if (PlaceOf(id) is >= 0 and var broader && above.Add(broader))
                    left.Push(broader);
            }
        }

        return [.. above];
    }
}
