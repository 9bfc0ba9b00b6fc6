using System.Globalization;
using System.Text;
using LowBackHip.Benchmarks.Batch;
using LowBackHip.Benchmarks.Catalog;
using LowBackHip.Benchmarks.Json;
using LowBackHip.Benchmarks.Reasoning;
using LowBackHip.Benchmarks.Startup;

namespace LowBackHip.Benchmarks.Tables;

/// <summary>Holds what was measured against what the library promises itself.</summary>
internal sealed class Budgets
{
    private readonly StringBuilder _text = new("| Budget | At most | Measured | |\n| --- | ---: | ---: | --- |\n");

    internal static string Of(
        BenchmarkTable triage, BenchmarkTable evaluation, BenchmarkTable growth, BenchmarkTable json, BenchmarkTable interview, IReadOnlyList<StartupRun> startup, IReadOnlyList<BatchMeasure> batch)
    {
        var budgets = new Budgets();
        var twelve = evaluation.Of(nameof(EvaluationBenchmarks.Evaluate), nameof(Known.Twelve)).Single();
        budgets.AtMost("A triage, in triages by hand", 3, triage.Of(nameof(TriageBenchmarks.Triage)).Max(row => row.Ratio), string.Empty);
        budgets.AtMost("What it allocates", 0, triage.Of(nameof(TriageBenchmarks.Triage)).Max(row => row.Bytes), " B");
        budgets.AtMost("An evaluation of twelve findings", 5, twelve.Nanoseconds / 1000, " µs");
        budgets.AtMost("What it allocates", 4096, twelve.Bytes, " B");
        foreach (var copies in Enum.GetNames<Copies>())
        {
            budgets.AtMost($"A triage with ten times the catalog, {copies}", 4, growth.Of(nameof(GrowthBenchmarks.Triage), copies, "10").Single().Ratio, " times");
            budgets.AtMost($"An evaluation with ten times the catalog, {copies}", 4, growth.Of(nameof(GrowthBenchmarks.Evaluate), copies, "10").Single().Ratio, " times");
        }

        budgets.AtMost("Reading and writing, in System.Text.Json's reading and writing", 2, json.Of(nameof(JsonBenchmarks.ReadAndWrite)).Max(row => row.Ratio), string.Empty);
        budgets.AtMost("Reading, evaluating and writing, in System.Text.Json's reading and writing", 2, json.Of(nameof(JsonBenchmarks.Both)).Max(row => row.Ratio), string.Empty);
        budgets.AtMost("The next question of an interview", 200, interview.Of(nameof(InterviewBenchmarks.Next)).Max(row => row.Nanoseconds) / 1000, " µs");
        foreach (var run in startup.Where(run => run.IsFromPackage))
            budgets.AtMost($"The first evaluation over an empty program, {run.Publication}", 40, run.Over, " ms");
        var most = batch.Where(run => run.Cores == 2).MaxBy(run => run.Lines)!;
        budgets.AtLeast("A batch on two cores", 100_000, most.Rate, " a second");
        budgets.AtMost("Its memory for the most lines, in that for the fewest", 1.5, (double)most.PeakBytes / batch.Where(run => run.Cores == 2).MinBy(run => run.Lines)!.PeakBytes, string.Empty);
        return budgets._text.ToString();
    }

    private void AtMost(string what, double budget, double measured, string unit) => Add(what, "", budget, measured, unit, measured <= budget);

    private void AtLeast(string what, double budget, double measured, string unit) => Add(what, "at least ", budget, measured, unit, measured >= budget);

    private void Add(string what, string bound, double budget, double measured, string unit, bool isMet) =>
        _text.Append(CultureInfo.InvariantCulture, $"| {what} | {bound}{budget:0.##}{unit} | {measured:0.##}{unit} | {(isMet ? "met" : "missed")} |\n");
}
