using LowBackHip.Json;
using Spectre.Console;

namespace LowBackHip.Sample.Rendering;

/// <summary>A catalog as a short list for a terminal: one entry a paragraph. The markdown form says everything.</summary>
internal sealed class CatalogText
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    private readonly IAnsiConsole _console;
    private readonly ClinicalCatalog _catalog;

    private CatalogText(IAnsiConsole console, ClinicalCatalog catalog)
    {
        _console = console;
        _catalog = catalog;
    }

    /// <summary>Writes a list.</summary>
    /// <param name="console">Where it goes.</param>
    /// <param name="catalog">The content.</param>
    /// <param name="section">The section, or null for all.</param>
    internal static void Write(IAnsiConsole console, ClinicalCatalog catalog, CatalogPart? section)
    {
        var list = new CatalogText(console, catalog);
        list.Line(string.Empty, $"{catalog}, {catalog.Fingerprint}", null);
        foreach (var one in section is { } only ? [only] : CatalogParts.InReadingOrder)
        {
            console.WriteLine();
            list.Section(one);
        }
    }

    private void Section(CatalogPart section)
    {
        var entries = Entries(section);
        Line(string.Empty, $"{Words.Title(Words.Of(section))} ({Words.Count(entries.Count, "entry", "entries")})", Strong);
        foreach (var (id, text) in entries)
        {
            Line("  ", id, Strong);
            Line("      ", text, null);
        }
    }

    private List<(string Id, string Text)> Entries(CatalogPart section) => section switch
    {
        CatalogPart.RedFlags => [.. _catalog.RedFlags.Select(flag =>
            (flag.Id.Value, $"{flag.Name}: {Words.Of(flag.Disposition)}, suspects {flag.Suspects.Id}, when {flag.When}{Rows(flag.Claims)}"))],
        CatalogPart.Conditions => [.. _catalog.Conditions.Select(condition =>
            (condition.Id.Value, $"{condition.Name} ({condition.PlainName}): {Words.Of(condition.Kind)}, {Words.Count(condition.Clues.Length, "clue")}{Rows(condition.Claims)}"))],
        CatalogPart.Exercises => [.. _catalog.Exercises.Select(exercise => (exercise.Id.Value, $"{exercise.Name}: {exercise.Dose}{Rows(exercise.Claims)}"))],
        CatalogPart.Treatments => [.. _catalog.Treatments.Select(treatment =>
            (treatment.Id.Value, $"{treatment.Name}: {Words.Of(treatment.Recommendation)}{Rows(treatment.Claims)}"))],
        CatalogPart.Advice => [.. _catalog.Advice.Select(advice => (advice.Id.Value, $"{advice.Text}{Rows(advice.Claims)}"))],
        CatalogPart.Findings => [.. _catalog.Findings.Select(finding => (finding.Id.Value, $"{finding.Name}: {finding.Question}"))],
        _ => [.. _catalog.Citations.Select(citation => (citation.Id.Value, $"{citation.Text}{(citation.ArticleRow is { } row ? $" [{row}]" : string.Empty)}"))],
    };

    private static string Rows(IReadOnlyCollection<ArticleClaim> claims) => claims.Count == 0 ? string.Empty : $" [{string.Join(", ", claims.Select(claim => claim.Row))}]";

    private void Line(string lead, string text, Style? style) => _console.Write(new Hanging(lead, text, style));
}
