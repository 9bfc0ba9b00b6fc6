using System.Text.RegularExpressions;
using LowBackHip.Reporting;
using LowBackHip.Tests.Catalog;
using LowBackHip.Tests.Vignettes.Plans;

namespace LowBackHip.Tests.Reporting;

/// <summary>How hard a whole report is to read, with the sentences of its own around those of the catalog.</summary>
public sealed partial class PersonReportReadabilityTests
{
    // A list of names with semicolons counts as one long sentence here.
    private const double Hardest = 8;

    public static TheoryData<string> Causes => ArticlePlansTests.Causes;

    [Theory]
    [MemberData(nameof(Causes))]
    public void The_report_on_each_cause_of_the_article_is_for_grade_8(string cause) =>
        Check(EvaluationReport.ToMarkdown(ArticlePlansTests.Evaluate(cause), Reader.Person));

    [Theory]
    [InlineData("ordinary-strain")]
    [InlineData("stenosis-pattern")]
    [InlineData("suspected-cauda-equina")]
    public void The_report_on_each_sample_is_for_grade_8(string name) =>
        Check(EvaluationReport.ToMarkdown(ReportSamples.BuiltIn.Evaluate(ReportSamples.Sample(name)), Reader.Person));

    private static void Check(string report)
    {
        // Sources are read as they were published; what the person told is theirs.
        var sections = report.Split("\n## ").Skip(1).Where(section => !section.StartsWith("Sources", StringComparison.Ordinal) && !section.StartsWith("About", StringComparison.Ordinal) && !section.StartsWith("What you told us", StringComparison.Ordinal)).ToList();
        Assert.Contains(sections, section => section.StartsWith("When to get help", StringComparison.Ordinal));
        var whole = Readability.Grade(sections.SelectMany(Sentences));
        Assert.True(whole <= Hardest, $"The whole reads at grade {whole:0.0}.");
        var hard = sections.Select(section => (Heading: section.Split('\n')[0], Grade: Readability.Grade(Sentences(section)))).Where(section => section.Grade > Hardest);
        Assert.True(!hard.Any(), string.Join("; ", hard.Select(section => $"{section.Heading} reads at grade {section.Grade:0.0}")));
    }

    private static IEnumerable<string> Sentences(string section) => section.Split('\n')
        .Select(line => Markup().Replace(line, string.Empty).Trim().Replace(';', ',').Replace(':', ','))
        .Where(line => line.Length > 0);

    // Marks of Markdown and the numbers of sources.
    [GeneratedRegex(@"^(#+|>|-|\d+\.)\s*|\*\*|\[[\d, ]+\]|\\", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();
}
