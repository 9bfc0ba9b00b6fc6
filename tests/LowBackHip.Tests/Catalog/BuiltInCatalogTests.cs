using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class BuiltInCatalogTests
{
    /// <summary>A process that starts trusts the content and does not check it again, so it is checked here.</summary>
    [Fact]
    public void The_content_fits_together()
    {
        BuiltInCatalog.Instance.ToBuilder().TryBuild(out _, out var faults);
        Assert.Empty(faults);
    }

    [Fact]
    public void No_id_stands_twice()
    {
        var catalog = BuiltInCatalog.Instance;
        Assert.Equal(catalog.Findings.Length, catalog.Findings.DistinctBy(entry => entry.Id).Count());
        Assert.Equal(catalog.Conditions.Length, catalog.Conditions.DistinctBy(entry => entry.Id).Count());
        Assert.Equal(catalog.RedFlags.Length, catalog.RedFlags.DistinctBy(entry => entry.Id).Count());
        Assert.Equal(catalog.Citations.Length, catalog.Citations.DistinctBy(entry => entry.Id).Count());
    }
}
