using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Lists of official codes.
public static partial class Citations
{
    /// <summary>Official titles of the ICD-10-CM codes.</summary>
    public static Citation Icd10CmFy2026 { get; } = new()
    {
        Id = CitationId.From("icd10-cm-fy-2026"),
        Kind = CitationKind.OfficialData,
        Authors = ["Centers for Medicare & Medicaid Services", "National Center for Health Statistics"],
        Year = 2025,
        Title = "ICD-10-CM Tabular List of Diseases and Injuries, FY2026",
        Container = "Effective October 1, 2025",
        Link = "https://www.cms.gov/medicare/coding-billing/icd-10-codes",
        Note = "Read in the CMS code list as stored in a public repository; some titles were read in the January 2021 list only.",
    };

    private static ImmutableArray<Citation> CodeLists =>
    [
        Icd10CmFy2026,
    ];
}
