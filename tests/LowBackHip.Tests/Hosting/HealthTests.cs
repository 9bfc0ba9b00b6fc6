using LowBackHip.Catalog;
using LowBackHip.Hosting;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Hosting;

public sealed class HealthTests
{
    [Fact]
    public void The_built_in_content_is_healthy_and_says_which_it_is()
    {
        var report = new LowBackHipHealth(new Evaluator(BuiltInCatalog.Instance)).Check();
        Assert.True(report.IsHealthy);
        Assert.Empty(report.Problems);
        Assert.Equal(BuiltInCatalog.Version, report.CatalogVersion);
        Assert.Equal(BuiltInCatalog.Instance.Fingerprint, report.Fingerprint);
        Assert.Equal($"Catalog {BuiltInCatalog.Version}, {BuiltInCatalog.Instance.Fingerprint}: healthy", report.ToString());
    }

    [Fact]
    public void Content_that_can_find_no_emergency_is_not_healthy()
    {
        var report = new LowBackHipHealth(new Evaluator(Invented.Catalog([Invented.Condition("own")]))).Check();
        Assert.False(report.IsHealthy);
        Assert.Equal("No red flag of the content can come to an emergency.", Assert.Single(report.Problems));
        Assert.EndsWith(report.Problems[0], report.ToString(), StringComparison.Ordinal);
    }
}
