using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LowBackHip;

/// <summary>What is known of each finding that was asked about: ids in ordinal order beside their statuses, in two plain arrays that an evaluation runs through quickly.</summary>
internal sealed class FindingTable : IReadOnlyDictionary<FindingId, FindingStatus>
{
    private static readonly FindingId[] NoIds = [];

    private readonly FindingId[] _ids;
    private readonly FindingStatus[] _statuses;

    private FindingTable(FindingId[] ids, FindingStatus[] statuses)
    {
        _ids = ids;
        _statuses = statuses;
    }

    internal static FindingTable Empty { get; } = new(NoIds, new FindingStatus[NoIds.Length]);

    /// <inheritdoc/>
    public int Count => _ids.Length;

    /// <inheritdoc/>
    public IEnumerable<FindingId> Keys => _ids.AsReadOnly();

    /// <inheritdoc/>
    public IEnumerable<FindingStatus> Values => _statuses.AsReadOnly();

    internal ReadOnlySpan<FindingId> Ids => _ids;

    private ReadOnlySpan<FindingStatus> Statuses => _statuses;

    /// <summary>The status of the id at a place. Not by a span: one over an enumeration is compiled again for each, and that would be felt at a cold start.</summary>
    internal FindingStatus StatusAt(int place) => _statuses[place];

    /// <inheritdoc/>
    public FindingStatus this[FindingId key] => TryGetValue(key, out var status) ? status : throw new KeyNotFoundException("Nobody asked about this finding.");

    /// <inheritdoc/>
    public bool ContainsKey(FindingId key) => Find(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(FindingId key, [MaybeNullWhen(false)] out FindingStatus value)
    {
        var place = Find(key);
        value = place < 0 ? FindingStatus.NotAssessed : _statuses[place];
        return place >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<FindingId, FindingStatus>> GetEnumerator()
    {
        for (var place = 0; place < _ids.Length; place++)
            yield return new(_ids[place], _statuses[place]);
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A table of ids that are in ordinal order already, each once, with no status that is not assessed.</summary>
    internal static FindingTable OfOrdered(FindingId[] ids, FindingStatus[] statuses) => ids.Length == 0 ? Empty : new(ids, statuses);

    /// <summary>The table with one status changed; <see cref="FindingStatus.NotAssessed"/> takes the finding out.</summary>
    internal FindingTable With(FindingId id, FindingStatus status)
    {
        var place = Find(id);
        var isKnown = place >= 0;
        if (status == FindingStatus.NotAssessed)
            return isKnown ? new([.. Ids[..place], .. Ids[(place + 1)..]], [.. Statuses[..place], .. Statuses[(place + 1)..]]) : this;
        if (!isKnown)
            return new([.. Ids[..~place], id, .. Ids[~place..]], [.. Statuses[..~place], status, .. Statuses[~place..]]);
        if (_statuses[place] == status)
            return this;
        var statuses = (FindingStatus[])_statuses.Clone();
        statuses[place] = status;
        return new(_ids, statuses);
    }

    internal bool SameAs(FindingTable other) => Ids.SequenceEqual(other.Ids) && Statuses.SequenceEqual(other.Statuses);

    private int Find(FindingId id) => _ids.AsSpan().BinarySearch(Guard.NotNull(id));

    /// <summary>A table that is being changed; of several statuses for one finding the last counts.</summary>
    internal sealed class Draft
    {
        private readonly FindingId[] _ids;
        private readonly FindingStatus[] _statuses;
        private int _count;

        /// <param name="start">What it starts from.</param>
        /// <param name="more">How many statuses it will be given at most.</param>
        internal Draft(FindingTable start, int more)
        {
            _count = start.Count;
            _ids = new FindingId[_count + more];
            _statuses = new FindingStatus[_ids.Length];
            Array.Copy(start._ids, _ids, _count);
            Array.Copy(start._statuses, _statuses, _count);
        }

        internal void Set(FindingId id, FindingStatus status)
        {
            // What comes in order, as it is written, goes to the end.
            var place = _count > 0 && _ids[_count - 1].CompareTo(id) >= 0 ? Array.BinarySearch(_ids, 0, _count, id) : ~_count;
            if (place < 0)
            {
                place = ~place;
                Array.Copy(_ids, place, _ids, place + 1, _count - place);
                Array.Copy(_statuses, place, _statuses, place + 1, _count - place);
                _ids[place] = id;
                _count++;
            }

            _statuses[place] = status;
        }

        internal FindingTable Build()
        {
            var kept = 0;
            for (var place = 0; place < _count; place++)
            {
                if (_statuses[place] == FindingStatus.NotAssessed)
                    continue;
                (_ids[kept], _statuses[kept]) = (_ids[place], _statuses[place]);
                kept++;
            }

            if (kept == _ids.Length)
                return new(_ids, _statuses);
            var (ids, statuses) = (new FindingId[kept], new FindingStatus[kept]);
            Array.Copy(_ids, ids, kept);
            Array.Copy(_statuses, statuses, kept);
            return new(ids, statuses);
        }
    }
}
