using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LowBackHip.Catalog;

/// <summary>The published sources behind the built-in catalog, and the library's own judgments where nothing published says it.</summary>
/// <remarks>
/// Named by first author or body and year. A note says what was not read, or is known from memory only. Immutable and safe for any thread.
/// </remarks>
public static partial class Citations
{
    /// <summary>Every citation, by kind of publication and then by name; the starting article and its references stand first.</summary>
    public static ImmutableArray<Citation> All => Index.List;

    /// <summary>Finds a citation by its id.</summary>
    /// <param name="id">The id to look for.</param>
    /// <param name="citation">The citation, or null when none has that id.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static bool TryFind(CitationId id, [NotNullWhen(true)] out Citation? citation) =>
        ById.Entries.TryGetValue(Guard.NotNull(id), out citation);

    // Apart from the entries, because C# fixes no order for the initializers of a partial class: by the time this runs, all of them have run.
    private static class Index
    {
        internal static readonly ImmutableArray<Citation> List =
        [
            .. StartingArticle,
            .. Guidelines,
            .. DiagnosticStudies,
            .. SystematicReviews,
            .. Trials,
            .. Cohorts,
            .. Instruments,
            .. PatientPages,
            .. CodeLists,
            .. Editorial,
        ];
    }

    // Apart from the list, so that reading the list does not build it.
    private static class ById
    {
        internal static readonly FrozenDictionary<CitationId, Citation> Entries = Index.List.ToFrozenDictionary(citation => citation.Id);
    }
}
