using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace LowBackHip.Json;

/// <summary>Finds a catalog's findings by the UTF-8 of their ids, without making a string.</summary>
internal sealed class FindingNames
{
    private const int MaxIdLength = 64;

    // Made once for each catalog, and gone with it.
    private static readonly ConditionalWeakTable<ClinicalCatalog, FindingNames> OfCatalogs = new();

#if NET
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _places;
#else
    private readonly SpanLookup<int> _places;
#endif

    private FindingNames(ClinicalCatalog catalog)
    {
        Findings = [.. catalog.Findings.OrderBy(finding => finding.Id)];
        var places = Findings.Select((finding, place) => KeyValuePair.Create(finding.Id.Value, place)).ToFrozenDictionary(StringComparer.Ordinal);
#if NET
        _places = places.GetAlternateLookup<ReadOnlySpan<char>>();
#else
        _places = new(places);
#endif
    }

    /// <summary>The findings in the order of their ids, as a presentation keeps them.</summary>
    internal ImmutableArray<Finding> Findings { get; }

    internal static FindingNames Of(ClinicalCatalog catalog) => OfCatalogs.GetValue(catalog, static key => new FindingNames(key));

    /// <summary>The place of a finding in <see cref="Findings"/>, or -1.</summary>
    internal int Find(ReadOnlySpan<byte> id)
    {
        Span<char> text = stackalloc char[MaxIdLength];
        return id.Length <= MaxIdLength && Ascii.ToUtf16(id, text, out var length) == OperationStatus.Done && _places.TryGetValue(text[..length], out var place)
            ? place
            : -1;
    }
}
