using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LowBackHip.Json;

namespace LowBackHip.Accuracy;

/// <summary>What a person reported, and what those who judged the case accept as its answer.</summary>
internal sealed record Case
{
    internal required string Id { get; init; }

    internal required Presentation Presentation { get; init; }

    /// <summary>The one level the judges named, or null where the file gives only the accepted ones.</summary>
    internal required Disposition? Expected { get; init; }

    /// <summary>The accepted levels, least urgent first; at least one.</summary>
    internal required ImmutableArray<Disposition> Dispositions { get; init; }

    /// <summary>The accepted conditions, the case's own diagnosis first.</summary>
    internal required ImmutableArray<string> Conditions { get; init; }

    internal required string Scope { get; init; }

    internal required string HistorySufficient { get; init; }

    internal required bool ConditionScored { get; init; }

    /// <summary>Whether it is an emergency. Without a named level: no level below same-day is accepted, and emergency is.</summary>
    internal bool IsEmergency =>
        Expected is { } level ? level == Disposition.Emergency : Dispositions[0] >= Disposition.SameDay && Dispositions[^1] == Disposition.Emergency;

    /// <summary>Reads one case a line; blank lines do not count.</summary>
    /// <param name="lines">The lines of a file.</param>
    /// <param name="catalog">The catalog whose findings they may name.</param>
    /// <param name="problem">Told of each line that is no case, by its number, and what is wrong with it. Such a line is left out.</param>
    internal static ImmutableArray<Case> ReadAll(IEnumerable<string> lines, ClinicalCatalog catalog, Action<int, string> problem)
    {
        var cases = ImmutableArray.CreateBuilder<Case>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (TryRead(line, catalog, out var read, out var wrong))
                cases.Add(read);
            else
                problem(number, wrong);
        }

        return cases.ToImmutable();
    }

    private static bool TryRead(string line, ClinicalCatalog catalog, [NotNullWhen(true)] out Case? read, [NotNullWhen(false)] out string? wrong)
    {
        read = null;
        wrong = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (!LowBackHipJson.TryReadPresentation(Part(root, "presentation").GetRawText(), catalog, out var presentation, out var problems))
            {
                wrong = string.Join("; ", problems);
                return false;
            }

            var expected = Part(root, "expected");
            ImmutableArray<Disposition> dispositions = [.. Texts(Part(expected, "dispositions")).Select(Level).Order()];
            if (dispositions.IsEmpty)
            {
                wrong = "no disposition is accepted";
                return false;
            }

            read = new Case
            {
                Id = Text(Part(root, "id")),
                Presentation = presentation,
                Expected = expected.TryGetProperty("disposition", out var level) ? Level(Text(level)) : null,
                Dispositions = dispositions,
                Conditions = [.. Texts(Part(expected, "conditions"))],
                Scope = Text(Part(root, "scope")),
                HistorySufficient = Text(Part(root, "historySufficient")),
                ConditionScored = Part(root, "conditionScored").GetBoolean(),
            };
            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            wrong = error.Message;
            return false;
        }
    }

    private static JsonElement Part(JsonElement whole, string name) =>
        whole.TryGetProperty(name, out var part) ? part : throw new FormatException($"It has no {name}.");

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(Text);

    private static string Text(JsonElement text) => text.GetString() ?? throw new FormatException("A text is null.");

    private static Disposition Level(string id)
    {
        foreach (var level in LowBackHip.Dispositions.All)
        {
            if (level.ToId() == id)
                return level;
        }

        throw new FormatException($"There is no disposition {id}.");
    }
}
