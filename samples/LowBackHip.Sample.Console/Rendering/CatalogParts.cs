namespace LowBackHip.Sample.Rendering;

/// <summary>A part of a catalog that can be listed by itself.</summary>
internal enum CatalogChapter
{
    RedFlags = 1,
    Conditions = 2,
    Exercises = 3,
    Treatments = 4,
    Advice = 5,
    Findings = 6,
    Citations = 7,
}

/// <summary>The sections by name.</summary>
internal static class CatalogChapters
{
    /// <summary>Every section, in the order of a document.</summary>
    internal static IReadOnlyList<CatalogChapter> All { get; } = [.. Enum.GetValues<CatalogChapter>().Order()];

    /// <summary>The names as a command line says them.</summary>
    internal static string[] Names { get; } = [.. All.Select(Words.IdOf)];

    /// <summary>The section of a name, or null for none.</summary>
    internal static CatalogChapter? Find(string? name)
    {
        var place = Array.IndexOf(Names, name);
        return place < 0 ? null : All[place];
    }
}
