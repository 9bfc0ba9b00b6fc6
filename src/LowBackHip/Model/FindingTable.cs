using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LowBackHip;

/// <summary>What is known of each finding that was asked about: ids in ordinal order beside their statuses, in two plain arrays that an evaluation runs through quickly.</summary>
internal sealed class FindingTable : IReadOnlyDictionary<FindingId, FindingStatus>
{
    private readonly FindingId[] _ids;
    private readonly FindingStatus[] _statuses;

    private FindingTable(FindingId[] ids, FindingStatus[] statuses)
    {
        _ids = ids;
        _statuses = statuses;
    }

    internal static FindingTable Empty { get; } = new([], []);

    /// <inheritdoc/>
    public int Count => _ids.Length;

    /// <inheritdoc/>
    public IEnumerable<FindingId> Keys => _ids.AsReadOnly();

    /// <inheritdoc/>
    public IEnumerable<FindingStatus> Values => _statuses.AsReadOnly();

    internal ReadOnlySpan<FindingId> Ids => _ids;

    internal ReadOnlySpan<FindingStatus> Statuses => _statuses;

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
            return isKnown ? new([.. _ids[..place], .. _ids[(place + 1)..]], [.. _statuses[..place], .. _statuses[(place + 1)..]]) : this;
        if (!isKnown)
            return new([.. _ids[..~place], id, .. _ids[~place..]], [.. _statuses[..~place], status, .. _statuses[~place..]]);
        if (_statuses[place] == status)
            return this;
        var statuses = (FindingStatus[])_statuses.Clone();
        statuses[place] = status;
        return new(_ids, statuses);
    }

    /// <summary>The table with many statuses changed at once; of several for one finding the last counts.</summary>
    internal FindingTable WithEach(ReadOnlySpan<KeyValuePair<FindingId, FindingStatus>> changes)
    {
        var all = new KeyValuePair<FindingId, FindingStatus>[_ids.Length + changes.Length];
        for (var place = 0; place < _ids.Length; place++)
            all[place] = new(_ids[place], _statuses[place]);
        changes.CopyTo(all.AsSpan(_ids.Length));

        // A stable order keeps several statuses of one finding in the order in which they were said.
        var ids = new List<FindingId>(all.Length);
        var statuses = new List<FindingStatus>(all.Length);
        foreach (var (id, status) in all.OrderBy(pair => pair.Key))
        {
            if (ids.Count > 0 && ids[^1] == id)
            {
                statuses[^1] = status;
                continue;
            }

            ids.Add(id);
            statuses.Add(status);
        }

        for (var place = ids.Count - 1; place >= 0; place--)
        {
            if (statuses[place] != FindingStatus.NotAssessed)
                continue;
            ids.RemoveAt(place);
            statuses.RemoveAt(place);
        }

        return new([.. ids], [.. statuses]);
    }

    internal bool SameAs(FindingTable other) => Ids.SequenceEqual(other.Ids) && Statuses.SequenceEqual(other.Statuses);

    private int Find(FindingId id) => _ids.AsSpan().BinarySearch(Guard.NotNull(id));
}
