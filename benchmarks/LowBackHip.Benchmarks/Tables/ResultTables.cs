using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using LowBackHip.Benchmarks.Batch;
using LowBackHip.Benchmarks.Catalog;
using LowBackHip.Benchmarks.Json;
using LowBackHip.Benchmarks.Reasoning;
using LowBackHip.Benchmarks.Reporting;
using LowBackHip.Benchmarks.Startup;
using Perfolizer.Horology;

namespace LowBackHip.Benchmarks.Tables;

/// <summary>Measures everything and writes the tables of <c>results/</c>: in about a quarter of an hour, on a machine that does nothing else.</summary>
internal static class ResultTables
{
    internal static void WriteAll()
    {
        var folder = Directory.CreateTempSubdirectory("lowbackhip-");
        try
        {
            // Whole processes first: nothing of the long run is in the way yet.
            var startup = StartupRuns.Measure(folder).ToList();
            Write("startup", "The first evaluation of a process", OfStartup(startup));
            var batch = BatchRuns.Measure(folder).ToList();
            Write("batch", "A batch of summaries, end to end", OfBatch(batch));
            Run<LineBenchmarks>("lines", "A line of a batch, up to each stage, beside cutting it into tokens");
            var triage = Run<TriageBenchmarks>("triage", "Deciding the red flags, beside lambdas by hand");
            var evaluation = Run<EvaluationBenchmarks>("evaluation", "An evaluation, beside lambdas by hand that only decide the red flags");
            var growth = Run<GrowthBenchmarks>("growth", "The same presentation in a larger catalog, beside the catalog as it is");
            var json = Run<JsonBenchmarks>("json", "Reading a presentation and writing its evaluation, beside System.Text.Json on the same bytes");
            var interview = Run<InterviewBenchmarks>("interview", "The next question, beside taking the first that was not asked");
            Run<ReportBenchmarks>("reports", "Reports of an evaluation that is worked out");
            Write("budgets", "What was asked for, and what was measured", Budgets.Of(triage, evaluation, growth, json, interview, startup, batch));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static BenchmarkTable Run<TBenchmarks>(string name, string title)
    {
        // Short, since there are more than a hundred, and in this process, since a build for each class would take longer than the measuring.
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithEvaluateOverhead(false)
            .WithWarmupCount(8).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(120));
        var config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(ConsoleLogger.Default).AddColumnProvider(DefaultColumnProviders.Instance);
        var summary = BenchmarkRunner.Run<TBenchmarks>(config);
        if (summary.HasCriticalValidationErrors || summary.Reports.Length != summary.BenchmarksCases.Length || summary.Reports.Any(report => !report.Success))
            throw new InvalidOperationException($"{typeof(TBenchmarks).Name} did not run to its end: the two ways may disagree.");
        var table = BenchmarkTable.Of(summary);
        Write(name, title, table.ToMarkdown());
        return table;
    }

    private static string OfStartup(List<StartupRun> runs) =>
        "| Published | Over an empty program | Empty program | With the first evaluation |\n| --- | ---: | ---: | ---: |\n"
        + string.Concat(runs.Select(run => string.Create(CultureInfo.InvariantCulture, $"| {run.Publication} | {run.Over:F0} ms | {run.Empty:F0} ms | {run.Empty + run.Over:F0} ms |\n")))
        + "\nWhole processes with the package as a host gets it, medians of 21 runs each, in turn.\n"
        + $"\nWhere the first of them, published {runs[0].Publication}, goes: a program that ends there takes so much longer than an empty one.\n\n| Up to | Over an empty program |\n| --- | ---: |\n"
        + string.Concat(runs[0].Stages.Select(stage => string.Create(CultureInfo.InvariantCulture, $"| {stage.Name} | {stage.Over:F0} ms |\n")));

    private static string OfBatch(IReadOnlyList<BatchMeasure> runs) =>
        "| Lines | Cores | Evaluations a second | Most memory | Time |\n| ---: | ---: | ---: | ---: | ---: |\n"
        + string.Concat(runs.Select(run => string.Create(CultureInfo.InvariantCulture, $"| {run.Lines} | {run.Cores} | {run.Rate:F0} | {run.PeakBytes >> 20} MiB | {run.Seconds:F2} s |\n")))
        + "\nFrom a file to nowhere, the start of the process included. Each line has the basic facts and twelve findings, no two alike.\n";

    private static void Write(string name, string title, string content)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Programs.Root, "benchmarks/LowBackHip.Benchmarks/results"));
        File.WriteAllText(Path.Combine(folder.FullName, name + ".md"), $"# {title}\n\n{Machine.Header}\n\n{content}");
    }
}
