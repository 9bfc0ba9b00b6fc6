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
}
