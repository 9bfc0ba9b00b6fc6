using System.Reflection;
using System.Text.RegularExpressions;
using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed partial class CitationsTests
{
    private static Dictionary<string, Citation> Named { get; } = typeof(Citations)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(Citation))
        .ToDictionary(property => property.Name, property => (Citation)property.GetValue(null)!);

    [Fact]
    public void All_holds_every_named_citation_once_and_nothing_else()
    {
        Assert.Equal(Named.Values.Select(citation => citation.Id.Value).Order(), Citations.All.Select(citation => citation.Id.Value).Order());
        Assert.All(Citations.All, citation => Assert.Contains(citation, Named.Values));
    }

    [Fact]
    public void Ids_are_unique() =>
        Assert.Equal(Citations.All.Length, Citations.All.Select(citation => citation.Id).Distinct().Count());

    [Fact]
    public void An_id_is_its_name_in_hyphenated_lower_case() =>
        Assert.All(Named, pair => Assert.Equal(Hyphenated(pair.Key), pair.Value.Id.Value));

    [Fact]
    public void The_library_s_own_judgments_name_the_library()
    {
        var own = Assert.Single(Citations.All, citation => citation.Kind == CitationKind.EditorialJudgment);
        Assert.Same(Citations.EditorialJudgment, own);
        Assert.Equal("LowBackHip contributors", Assert.Single(own.Authors));
    }

    [Fact]
    public void The_starting_article_and_its_seventeen_references_are_there_once_each_and_in_order() =>
        Assert.Equal(
            Enumerable.Range(0, 18).Select(number => $"A-{number}"),
            Citations.All.Where(citation => citation.ArticleRow is not null).Select(citation => citation.ArticleRow!.Value));

    [Fact]
    public void No_two_citations_share_an_identifier()
    {
        Assert.Empty(Repeated(Citations.All.Select(citation => citation.Doi?.Value)));
        Assert.Empty(Repeated(Citations.All.Select(citation => citation.PubMedId?.ToString())));
        Assert.Empty(Repeated(Citations.All.Select(citation => citation.Url?.AbsoluteUri)));
    }

    [Fact]
    public void Every_citation_can_be_looked_up_by_its_id()
    {
        Assert.All(Citations.All, citation => Assert.True(Citations.TryFind(citation.Id, out var found) && ReferenceEquals(citation, found)));
        Assert.False(Citations.TryFind(CitationId.From("no-such-citation"), out var none));
        Assert.Null(none);
        Assert.Throws<ArgumentNullException>(() => Citations.TryFind(null!, out _));
    }

    [Fact]
    public void A_reader_can_trace_every_citation_or_is_told_why_not() =>
        Assert.All(
            Citations.All,
            citation => Assert.True((citation.Doi ?? citation.PubMedId ?? citation.Url ?? (object?)citation.Container ?? citation.Note) is not null, citation.Id.Value));

    [Fact]
    public void A_citation_without_authors_or_year_says_so_in_its_note() =>
        Assert.All(
            Citations.All.Where(citation => citation.Authors.IsEmpty || citation.Year is null),
            citation => Assert.NotNull(citation.Note));

    [Fact]
    public void Texts_are_trimmed_and_leave_the_closing_period_to_the_line_that_is_printed() =>
        Assert.All(Citations.All, citation =>
        {
            Assert.DoesNotContain(citation.Authors.Append(citation.Title).Append(citation.Container ?? "none"), text => text != text.Trim() || text.EndsWith('.'));
            Assert.Equal(citation.Note?.Trim(), citation.Note);
        });

    [Fact]
    public void Addresses_are_secure_and_carry_no_query() =>
        Assert.All(
            Citations.All.Where(citation => citation.Url is not null),
            citation => Assert.True(citation.Url is { IsAbsoluteUri: true, Scheme: "https", IsDefaultPort: true, Query: "", Fragment: "" }, citation.Id.Value));

    private static IEnumerable<string> Repeated(IEnumerable<string?> values) =>
        values.OfType<string>().GroupBy(value => value, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key);

    // A year starts a new word, a number of a guideline does not: Suri2010 is suri-2010, NiceNg65 is nice-ng65.
    private static string Hyphenated(string name) =>
        name == nameof(Citations.EditorialJudgment) ? "lowbackhip-editorial" : WordStart().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9]{4}(?![0-9]))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
