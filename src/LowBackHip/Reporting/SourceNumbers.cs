using System.Collections.Immutable;

namespace LowBackHip.Reporting;

/// <summary>Numbers the sources of a report in the order in which it first names them.</summary>
internal sealed class SourceNumbers(bool saysHow)
{
    private readonly Dictionary<CitationId, int> _numbers = [];
    private readonly ImmutableArray<Citation>.Builder _citations = ImmutableArray.CreateBuilder<Citation>();

    /// <summary>The sources named so far, the first with number 1.</summary>
    internal ImmutableArray<Citation> Named => _citations.ToImmutable();

    internal bool Has(Citation citation) => _numbers.ContainsKey(citation.Id);

    internal ImmutableArray<Cited> Cite(params IEnumerable<Source> sources) =>
        [.. sources.Select(source => new Cited(Number(source.Citation), saysHow ? Words.How(source) : null)).Distinct().OrderBy(cited => cited.Number)];

    internal ImmutableArray<Cited> Cite(Source? source) => source is null ? [] : Cite([source]);

    private int Number(Citation citation)
    {
        if (!_numbers.TryGetValue(citation.Id, out var number))
        {
            _citations.Add(citation);
            _numbers.Add(citation.Id, number = _citations.Count);
        }

        return number;
    }
}
