using LowBackHip.Catalog;
using LowBackHip.Sample.Rendering;
using LowBackHip.Tests.Repository;

namespace LowBackHip.Tests.Catalog;

public sealed class CatalogDocumentTests
{
    [Fact]
    public void The_whole_content_reads_as_approved() =>
        Approved.Verify(CatalogMarkdown.Write(BuiltInCatalog.Instance), "tests/LowBackHip.Tests/Catalog/Catalog.approved.md");

    [Fact]
    public void The_document_names_every_entry_and_every_clue()
    {
        var document = CatalogMarkdown.Write(BuiltInCatalog.Instance);
        var catalog = BuiltInCatalog.Instance;
        IEnumerable<object> ids =
        [
            .. catalog.RedFlags.Select(entry => entry.Id), .. catalog.Conditions.Select(entry => entry.Id), .. catalog.Exercises.Select(entry => entry.Id),
            .. catalog.Treatments.Select(entry => entry.Id), .. catalog.Advice.Select(entry => entry.Id), .. catalog.Findings.Select(entry => entry.Id),
            .. catalog.Citations.Select(entry => entry.Id), .. catalog.Conditions.SelectMany(entry => entry.Clues).Select(clue => clue.Id),
        ];
        Assert.All(ids, id => Assert.Contains($"`{id}`", document, StringComparison.Ordinal));
    }

    [Fact]
    public void Sections_together_are_the_document() =>
        Assert.All(
            CatalogParts.InReadingOrder,
            section => Assert.Contains(Body(CatalogMarkdown.Write(BuiltInCatalog.Instance, section)), CatalogMarkdown.Write(BuiltInCatalog.Instance), StringComparison.Ordinal));

    private static string Body(string document) => document[document.IndexOf("\n## ", StringComparison.Ordinal)..];
}
