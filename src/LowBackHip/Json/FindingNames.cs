using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace LowBackHip.Json;

/// <summary>Finds a catalog's findings by the UTF-8 of their ids, without making a string.</summary>
internal sealed class FindingNames
{
    // Made once for each catalog, and gone with it.
    private static readonly ConditionalWeakTable<ClinicalCatalog, FindingNames> OfCatalogs = new();

    private readonly byte[][] _ids;

    // A half-empty table searched from an id's hash on: one more than the place of an id, or 0.
    private readonly int[] _slots;

    private FindingNames(ClinicalCatalog catalog)
    {
        Findings = [.. catalog.Findings.OrderBy(finding => finding.Id)];
        _ids = [.. Findings.Select(finding => Encoding.UTF8.GetBytes(finding.Id.Value))];
        _slots = new int[BitOperations.RoundUpToPowerOf2((2 * (uint)_ids.Length) + 1)];
        for (var place = 0; place < _ids.Length; place++)
        {
            var slot = SlotOf(_ids[place]);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = place + 1;
        }
    }

    /// <summary>The findings in the order of their ids, as a presentation keeps them.</summary>
    internal ImmutableArray<Finding> Findings { get; }

    internal static FindingNames Of(ClinicalCatalog catalog) => OfCatalogs.GetValue(catalog, static key => new FindingNames(key));

    /// <summary>The place of a finding in <see cref="Findings"/>, or -1.</summary>
    internal int Find(ReadOnlySpan<byte> id)
    {
        for (var slot = SlotOf(id); _slots[slot] > 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (id.SequenceEqual(_ids[_slots[slot] - 1]))
                return _slots[slot] - 1;
        }

        return -1;
    }

    /// <summary>From the length and the bytes at both ends and in the middle: what tells ids apart, for the price of three words.</summary>
    private int SlotOf(ReadOnlySpan<byte> id)
    {
        const ulong spread = 0x9E37_79B9_7F4A_7C15;
        var hash = (ulong)id.Length;
        if (id.Length >= sizeof(ulong))
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(id)) * spread;
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(id[((id.Length - sizeof(ulong)) / 2)..])) * spread;
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(id[^sizeof(ulong)..])) * spread;
        }
        else
        {
            foreach (var letter in id)
                hash = (hash ^ letter) * spread;
        }

        return (int)(hash >> 40) & (_slots.Length - 1);
    }
}
