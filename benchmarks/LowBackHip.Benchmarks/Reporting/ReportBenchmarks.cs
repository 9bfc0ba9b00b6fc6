using BenchmarkDotNet.Attributes;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Reporting;

namespace LowBackHip.Benchmarks.Reporting;

/// <summary>What it costs to put an evaluation that is worked out into words.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private Evaluation _evaluation = null!;

    /// <summary>How much is known.</summary>
    [Params(Known.Nothing, Known.Twelve)]
    public Known Known { get; set; }

    /// <summary>Works the evaluation out, and checks that the reference gives the same reports.</summary>
    [GlobalSetup]
    public void Check()
    {
        var said = Cases.Of(Known);
        _evaluation = new Evaluator(BuiltInCatalog.Instance).Evaluate(said);
        var reference = ReferenceEvaluator.Evaluate(said, BuiltInCatalog.Instance);
        foreach (var reader in Enum.GetValues<Reader>())
            Cases.Agree(EvaluationReport.ToMarkdown(_evaluation, reader) == EvaluationReport.ToMarkdown(reference, reader));
    }

    /// <summary>Markdown for the person.</summary>
    [Benchmark(Baseline = true)]
    public int MarkdownForPerson() => EvaluationReport.ToMarkdown(_evaluation, Reader.Person).Length;

    /// <summary>Markdown for a clinician.</summary>
    [Benchmark]
    public int MarkdownForClinician() => EvaluationReport.ToMarkdown(_evaluation, Reader.Clinician).Length;

    /// <summary>HTML for the person.</summary>
    [Benchmark]
    public int HtmlForPerson() => EvaluationReport.ToHtml(_evaluation, Reader.Person).Length;
}
