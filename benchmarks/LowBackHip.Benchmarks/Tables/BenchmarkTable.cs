using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;

namespace LowBackHip.Benchmarks.Tables;

/// <summary>What one class of benchmarks came to: ratios first, since nanoseconds belong to the machine.</summary>
internal sealed class BenchmarkTable
{
    private readonly List<BenchmarkRow> _rows;

    private BenchmarkTable(List<BenchmarkRow> rows) => _rows = rows;

    internal static BenchmarkTable Of(Summary summary)
    {
        var rows = summary.Reports.Select(report => (
            report.BenchmarkCase.Descriptor,
            Parameters: report.BenchmarkCase.Parameters.Items.Select(item => (item.Name, Value: Convert.ToString(item.Value, CultureInfo.InvariantCulture)!)).ToList(),
            Nanoseconds: report.ResultStatistics!.Median,
            Bytes: report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)).ToList();

        // Where no method is the baseline, the smallest catalog is: the first of the parameter "Times".
        var hasBaseline = rows.Exists(row => row.Descriptor.Baseline);
        return new([.. rows.Select(row => new BenchmarkRow(
            row.Descriptor.WorkloadMethod.Name,
            row.Parameters,
            row.Nanoseconds / rows.Single(other => hasBaseline
                ? other.Descriptor.Baseline && other.Parameters.SequenceEqual(row.Parameters)
                : other.Descriptor.WorkloadMethod == row.Descriptor.WorkloadMethod && other.Parameters.TrueForAll(item => item.Name == "Times" ? item.Value == "1" : row.Parameters.Contains(item))).Nanoseconds,
            row.Nanoseconds,
            row.Bytes))]);
    }

    /// <summary>The rows of one method, by the value of some parameter.</summary>
    internal IEnumerable<BenchmarkRow> Of(string method, params string[] values) =>
        _rows.Where(row => row.Method == method && values.All(value => row.Parameters.Exists(item => item.Value == value)));

    internal string ToMarkdown()
    {
        List<string> names = [.. _rows[0].Parameters.Select(item => item.Name), "Method"];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", names)} | Ratio | Allocated | Median |\n");
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", names.Select(_ => "---"))} | ---: | ---: | ---: |\n");
        foreach (var row in _rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", [.. row.Parameters.Select(item => item.Value), row.Method])} | {row.Ratio:0.00} | {row.Bytes} B |");
            text.Append(CultureInfo.InvariantCulture, $" {row.Nanoseconds / 1000:0.00} µs |\n");
        }

        return text.ToString();
    }
}

/// <summary>One benchmark with one set of parameters.</summary>
internal sealed record BenchmarkRow(string Method, List<(string Name, string Value)> Parameters, double Ratio, double Nanoseconds, long Bytes);
