using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Json;

public sealed class CatalogListingTests
{
    private static readonly ClinicalCatalog Catalog = BuiltInCatalog.Instance;
    private static readonly JsonElement Whole = JsonDocument.Parse(LowBackHipJson.WriteCatalog(Catalog)).RootElement;

    [Fact]
    public void The_listing_says_which_content_it_is()
    {
        Assert.Equal("lowbackhip/catalog/1", Whole.GetProperty("schema").GetString());
        Assert.Equal(Catalog.Version, Whole.GetProperty("version").GetString());
        Assert.Equal(Catalog.Fingerprint, Whole.GetProperty("fingerprint").GetString());
    }

    [Fact]
    public void Every_entry_is_listed_in_catalog_order()
    {
        Assert.Equal(Catalog.Findings.Select(entry => entry.Id.Value), Ids("findings"));
        Assert.Equal(Catalog.Conditions.Select(entry => entry.Id.Value), Ids("conditions"));
        Assert.Equal(Catalog.RedFlags.Select(entry => entry.Id.Value), Ids("redFlags"));
        Assert.Equal(Catalog.Exercises.Select(entry => entry.Id.Value), Ids("exercises"));
        Assert.Equal(Catalog.Treatments.Select(entry => entry.Id.Value), Ids("treatments"));
        Assert.Equal(Catalog.Advice.Select(entry => entry.Id.Value), Ids("advice"));
        Assert.Equal(Catalog.Citations.Select(entry => entry.Id.Value), Ids("citations"));
    }

    [Fact]
    public void One_part_is_that_part_of_the_whole()
    {
        foreach (var (part, name) in Enum.GetValues<CatalogPart>().Zip(["findings", "conditions", "redFlags", "exercises", "treatments", "advice", "citations"]))
        {
            var listing = JsonDocument.Parse(LowBackHipJson.WriteCatalog(Catalog, part, indented: true)).RootElement;
            Assert.Equal(["schema", "version", "fingerprint", name], listing.EnumerateObject().Select(property => property.Name));
            Assert.True(JsonElement.DeepEquals(Whole.GetProperty(name), listing.GetProperty(name)));
        }
    }

    [Fact]
    public void Every_criterion_listed_reads_back_as_the_criterion_it_is()
    {
        Assert.All(Catalog.RedFlags.Zip(Whole.GetProperty("redFlags").EnumerateArray()), pair => SameCriterion(pair.First.When, pair.Second.GetProperty("when")));
        Assert.All(
            Catalog.Conditions.SelectMany(condition => condition.Clues).Zip(Whole.GetProperty("conditions").EnumerateArray().SelectMany(condition => condition.GetProperty("clues").EnumerateArray())),
            pair => SameCriterion(pair.First.When, pair.Second.GetProperty("when")));
    }

    [Fact]
    public void Rows_of_the_article_stand_at_the_entries_that_answer_them()
    {
        foreach (var part in (string[])["conditions", "redFlags", "exercises", "treatments", "advice"])
        {
            Assert.All(Whole.GetProperty(part).EnumerateArray(), entry => Assert.Equal(
                entry.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("row").GetString()).Distinct(),
                entry.GetProperty("articleRows").EnumerateArray().Select(row => row.GetString())));
        }

        Assert.Equal(18, Whole.GetProperty("citations").EnumerateArray().Count(citation => citation.GetProperty("articleRows").GetArrayLength() == 1));
    }

    [Fact]
    public void Whom_and_when_are_left_out_where_that_is_everyone_and_always()
    {
        var (any, his) = (Invented.Finding("any"), Invented.Finding("his", Audience.Men));
        ImmutableArray<Exercise> exercises = [Invented.Exercise("plain"), Invented.Exercise("choosy", suitsWhen: any & his, preferredWhen: any | his)];
        var listing = JsonDocument.Parse(LowBackHipJson.WriteCatalog(Invented.Catalog([Invented.Condition("strain", exercises: exercises)]))).RootElement;
        Assert.Equal(["any:", "his: male"], listing.GetProperty("findings").EnumerateArray().Select(finding => Said(finding, "askedOf", "sex")));
        Assert.Equal(["plain:", "choosy: sign any and sign his"], listing.GetProperty("exercises").EnumerateArray().Select(exercise => Said(exercise, "suitsWhen", "words")));
        Assert.Equal(["plain:", "choosy: sign any or sign his"], listing.GetProperty("exercises").EnumerateArray().Select(exercise => Said(exercise, "preferredWhen", "words")));

        static string Said(JsonElement entry, string property, string part) =>
            $"{entry.GetProperty("id").GetString()}:{(entry.TryGetProperty(property, out var value) ? " " + value.GetProperty(part).GetString() : "")}";
    }

    [Fact]
    public void A_listing_is_on_one_line_or_spread_over_many()
    {
        Assert.DoesNotContain('\n', LowBackHipJson.WriteCatalog(Catalog, CatalogPart.Advice));
        Assert.StartsWith("{\n  \"schema\": ", LowBackHipJson.WriteCatalog(Catalog, CatalogPart.Advice, indented: true), StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Ids(string part) => Whole.GetProperty(part).EnumerateArray().Select(entry => entry.GetProperty("id").GetString());

    private static void SameCriterion(Criterion criterion, JsonElement listed)
    {
        Assert.Equal(criterion.ToString(), listed.GetProperty("words").GetString());
        Assert.Equal(criterion.ToString(), LowBackHipJson.ReadCriterion(listed.GetProperty("criterion").GetRawText(), Catalog).ToString());
    }

    // .NET Framework writes fifteen digits where later platforms write as many as are needed: with more, the fingerprint would depend on the platform.
    [Fact]
    public void Every_number_of_the_content_fits_in_fifteen_digits()
    {
        using var listing = JsonDocument.Parse(LowBackHipJson.WriteCatalog(BuiltInCatalog.Instance));
        var numbers = Numbers(listing.RootElement).ToList();
        Assert.True(numbers.Count > 1000, "The listing was not read.");
        Assert.All(numbers, number => Assert.Equal(number.GetRawText(), number.GetDouble().ToString("G15", CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<JsonElement> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Numbers(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
        _ => [],
    };
}
