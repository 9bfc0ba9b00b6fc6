using LowBackHip.Catalog;

namespace LowBackHip.Tests.Json;

/// <summary>A catalog of all findings and nothing else: what reading a presentation needs.</summary>
internal static class TestCatalog
{
    internal static ClinicalCatalog FindingsOnly { get; } = Build();

    private static ClinicalCatalog Build()
    {
        var builder = new ClinicalCatalogBuilder("test");
        builder.Findings.AddRange(Findings.All);
        return builder.Build();
    }
}
