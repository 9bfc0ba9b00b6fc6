using System.Text.Json;
using LowBackHip.Accuracy;
using LowBackHip.Catalog;
using LowBackHip.Tests.Json;

namespace LowBackHip.Tests.Vignettes;

public sealed class DevelopmentFileTests
{
    // Entered a second time, so that a case that falls out of the file is missed.
    private static readonly string[] Ids =
    [
        "aci_D2N032", "aci_D2N050", "aci_D2N052", "aci_D2N107", "aci_D2N201", "avey_014", "avey_068", "avey_184", "avey_221", "avey_242", "avey_251",
        "avey_359", "avey_389", "craftmd_1469", "craftmd_1807", "craftmd_1928", "craftmd_1991", "craftmd_2026", "craftmd_2101", "craftmd_2141",
        "craftmd_2188", "craftmd_2223", "craftmd_232", "craftmd_2383", "craftmd_2882", "craftmd_3087", "craftmd_525", "craftmd_534", "craftmd_676",
        "craftmd_764", "craftmd_898", "medbullets_105", "medbullets_243", "medqa_0065", "medqa_0108", "medqa_0164", "medqa_0216", "medqa_0223",
        "medqa_0246", "medqa_0312", "medqa_0326", "medqa_0412", "medqa_0459", "medqa_0465", "medqa_0589", "medqa_0710", "medqa_0919", "medqa_1153",
        "semigran_08", "semigran_36", "web_fai_19f", "web_gtps_22f", "web_hipoa_52f", "web_listhesis_17m", "web_nof_60f", "web_piriformis_48m",
        "web_septichip_7m", "web_sij_60m",
    ];

    private static readonly JsonElement[] Cases = [.. File.ReadLines(Committed.Cases).Select(line => JsonDocument.Parse(line).RootElement)];

    [Fact]
    public void Every_case_is_there_once_and_in_order() => Assert.Equal(Ids, Cases.Select(Id));

    [Fact]
    public void Every_finding_is_in_the_catalog_and_either_present_or_absent() =>
        Assert.All(Cases, vignette => Assert.All(vignette.GetProperty("presentation").GetProperty("findings").EnumerateObject(), finding =>
        {
            Assert.True(Findings.TryFind(FindingId.From(finding.Name), out _), $"{Id(vignette)} says {finding.Name}, which is not in the catalog.");
            Assert.Contains(finding.Value.GetString(), (string[])["present", "absent"]);
        }));

    [Fact]
    public void Every_case_reads_as_the_tool_reads_it()
    {
        var problems = new List<string>();
        var read = Case.ReadAll(File.ReadLines(Committed.Cases), TestCatalog.FindingsOnly, (line, wrong) => problems.Add($"{line}: {wrong}"));
        Assert.Empty(problems);
        Assert.Equal(Ids, read.Select(vignette => vignette.Id));
    }

    [Fact]
    public void What_a_present_finding_implies_is_said_too() =>
        Assert.All(Cases, vignette =>
        {
            var findings = vignette.GetProperty("presentation").GetProperty("findings");
            foreach (var finding in findings.EnumerateObject().Where(finding => finding.Value.GetString() == "present"))
            {
                Assert.True(Findings.TryFind(FindingId.From(finding.Name), out var found));
                Assert.All(found.Implies, id => Assert.Equal("present", findings.GetProperty(id.Value).GetString()));
            }
        });

    [Fact]
    public void Dispositions_are_known_and_the_expected_one_is_accepted() =>
        Assert.All(Cases, vignette =>
        {
            var accepted = Texts(vignette, "dispositions");
            Assert.NotEmpty(accepted);
            Assert.All(accepted, id => Assert.Contains(Dispositions.All, disposition => disposition.ToId() == id));
            Assert.Contains(vignette.GetProperty("expected").GetProperty("disposition").GetString(), accepted);
        });

    private static string Id(JsonElement vignette) => vignette.GetProperty("id").GetString()!;

    private static string[] Texts(JsonElement vignette, string name) =>
        [.. vignette.GetProperty("expected").GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
