using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Reporting;
using LowBackHip.Tests.Generators;
using LowBackHip.Tests.Repository;

namespace LowBackHip.Tests.Reporting;

public sealed partial class MarkdownReportTests
{
    [Theory]
    [InlineData("ordinary-strain")]
    [InlineData("stenosis-pattern")]
    [InlineData("suspected-cauda-equina")]
    public void The_report_for_a_person_reads_as_approved(string name) =>
        Approved.Verify(
            // The fingerprint changes with any entry, shown here or not.
            EvaluationReport.ToMarkdown(ReportSamples.BuiltIn.Evaluate(ReportSamples.Sample(name)), Reader.Person)
                .Replace(ReportSamples.BuiltIn.Catalog.Fingerprint, "sha256:…", StringComparison.Ordinal),
            $"tests/LowBackHip.Tests/Reporting/{name}.person.approved.md");

    [Fact]
    public void The_report_for_a_clinician_reads_as_approved() =>
        Approved.Verify(
            EvaluationReport.ToMarkdown(ReportSamples.OfInventedCatalog(), Reader.Clinician),
            "tests/LowBackHip.Tests/Reporting/invented.clinician.approved.md");

    [Theory]
    [InlineData(Reader.Person, Disposition.Routine)]
    [InlineData(Reader.Clinician, Disposition.Routine)]
    [InlineData(Reader.Person, Disposition.Emergency)]
    [InlineData(Reader.Clinician, Disposition.Emergency)]
    public void Nothing_in_a_catalog_becomes_markup(Reader reader, Disposition disposition)
    {
        var report = EvaluationReport.ToMarkdown(ReportSamples.OfHostileCatalog(disposition), reader);

        Assert.DoesNotContain("<", report, StringComparison.Ordinal);
        Assert.DoesNotContain("](", report.Replace(@"\](", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("**bold**", report, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# heading", report, StringComparison.Ordinal);
        Assert.DoesNotContain("\n- item", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_number_in_the_text_has_its_source_and_every_source_its_number() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(ReportSamples.BuiltIn.Catalog), said =>
            {
                var evaluation = ReportSamples.BuiltIn.Evaluate(said);
                return ((Reader[])[Reader.Person, Reader.Clinician]).All(reader =>
                {
                    var parts = EvaluationReport.ToMarkdown(evaluation, reader).Split("\n## Sources\n");
                    var listed = Numbered().Matches(parts[1]).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
                    var cited = Brackets().Matches(parts[0]).SelectMany(match => Number().Matches(match.Value)).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order();
                    return parts.Length == 2 && listed.SequenceEqual(Enumerable.Range(1, listed.Count)) && cited.SequenceEqual(listed);
                }).Classify(evaluation.Plan.Exercises.IsEmpty, "nothing prescribed");
            }),
            tests: 40,
            "nothing prescribed");

    [Fact]
    public void A_clinician_finds_every_source_behind_the_result()
    {
        var evaluation = ReportSamples.BuiltIn.Evaluate(ReportSamples.Sample("stenosis-pattern"));
        var report = EvaluationReport.ToMarkdown(evaluation, Reader.Clinician);
        Assert.All(evaluation.Citations, citation => Assert.Contains(MarkdownWriter.Escape(citation.Title), report, StringComparison.Ordinal));
    }

    // A bracket that the writer put there is not escaped, and begins with a number.
    [GeneratedRegex(@"(?<!\\)\[\d(?:[^\]\\]|\\.)*(?<!\\)\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?:^\[|[;,] )(\d+)(?= (?:published|derived|guideline|editorial|unverified)|[,;\]])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(\d+)\. ", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
