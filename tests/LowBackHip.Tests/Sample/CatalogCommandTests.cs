using System.Text.Json;
using LowBackHip.Catalog;
using LowBackHip.Sample.Rendering;

namespace LowBackHip.Tests.Sample;

public sealed class CatalogCommandTests
{
    [Fact]
    public async Task The_list_names_every_entry_of_every_section_on_a_line_of_its_own()
    {
        var run = await SampleRun.Of("catalog");
        var catalog = BuiltInCatalog.Instance;

        Assert.Equal(0, run.ExitCode);
        IEnumerable<Identifier> ids =
        [
            .. catalog.RedFlags.Select(entry => entry.Id), .. catalog.Conditions.Select(entry => entry.Id), .. catalog.Exercises.Select(entry => entry.Id),
            .. catalog.Treatments.Select(entry => entry.Id), .. catalog.Advice.Select(entry => entry.Id), .. catalog.Findings.Select(entry => entry.Id),
            .. catalog.Citations.Select(entry => entry.Id),
        ];
        Assert.Equal(ids.Select(id => id.Value), run.Lines.Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ').Select(line => line.Trim()));
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public async Task The_json_lists_all_that_the_article_names_with_its_rows()
    {
        using var listing = JsonDocument.Parse((await SampleRun.Of("catalog", "--format", "json")).Output);

        Assert.Equal(
            [
                "herniated-disc", "hip-osteoarthritis", "muscle-strain", "nonspecific-pain", "pelvic-floor-imbalance", "pinched-nerve", "piriformis-syndrome",
                "sacroiliac-joint-pain", "sciatica", "scoliosis", "spinal-stenosis", "spine-osteoarthritis",
            ],
            Answering(listing, "conditions", "A-C"));
        Assert.Equal(12, Answering(listing, "treatments", "A-T").Count);
        Assert.Equal(["abdominal-bracing", "childs-pose", "glute-stretch", "knee-rocking"], Answering(listing, "exercises", "A-E"));
        Assert.Equal(18, Answering(listing, "citations", "A-").Count);
    }

    [Fact]
    public async Task The_json_of_a_section_has_that_section_alone()
    {
        using var listing = JsonDocument.Parse((await SampleRun.Of("catalog", "red-flags", "--format", "json")).Output);

        Assert.Equal(["redFlags"], listing.RootElement.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array).Select(property => property.Name));
    }

    [Fact]
    public async Task The_document_is_printed_as_it_is() =>
        Assert.Equal(new(0, CatalogMarkdown.Write(BuiltInCatalog.Instance), string.Empty), await SampleRun.Of("catalog", "--format", "markdown"));

    [Fact]
    public async Task A_section_can_be_had_alone()
    {
        var run = await SampleRun.Of("catalog", "exercises", "--format", "markdown");
        Assert.Contains("`bird-dog`", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("## Conditions", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_other_section() => Assert.Equal(2, (await SampleRun.Of("catalog", "miracles")).ExitCode);

    /// <summary>The ids of the entries that answer a row of the article of one kind, in ordinal order.</summary>
    private static List<string> Answering(JsonDocument listing, string section, string kind) =>
    [
        .. listing.RootElement.GetProperty(section).EnumerateArray()
            .Where(entry => entry.GetProperty("articleRows").EnumerateArray().Any(row => row.GetString()!.StartsWith(kind, StringComparison.Ordinal)))
            .Select(entry => entry.GetProperty("id").GetString()!)
            .Order(StringComparer.Ordinal),
    ];
}
