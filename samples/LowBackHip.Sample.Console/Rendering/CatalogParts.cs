using LowBackHip.Json;

namespace LowBackHip.Sample.Rendering;

/// <summary>The parts of a catalog that can be listed by themselves.</summary>
internal static class CatalogParts
{
    /// <summary>Every part, in the order of a document for a reader: what must not be missed first, what everything rests on last.</summary>
    internal static IReadOnlyList<CatalogPart> InReadingOrder { get; } =
    [
        CatalogPart.RedFlags, CatalogPart.Conditions, CatalogPart.Exercises, CatalogPart.Treatments, CatalogPart.Advice, CatalogPart.Findings, CatalogPart.Citations,
    ];

    /// <summary>The names as a command line says them.</summary>
    internal static string[] Names { get; } = [.. InReadingOrder.Select(Words.IdOf)];

    /// <summary>The part of a name, or null for none.</summary>
    internal static CatalogPart? Find(string? name)
    {
        var place = Array.IndexOf(Names, name);
        return place < 0 ? null : InReadingOrder[place];
    }
}
