using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Reasoning;

namespace LowBackHip.Benchmarks.Batch;

/// <summary>Where the time of a batch goes: what one line costs up to each stage, of many people no two of whom are alike. Beside cutting it into tokens.</summary>
[MemoryDiagnoser]
public class LineBenchmarks
{
    private const int People = 5_000;

    private readonly Evaluator _evaluator = new(BuiltInCatalog.Instance);
    private readonly ArrayBufferWriter<byte> _output = new(1 << 16);
    private byte[][] _lines = null!;

    /// <summary>Makes the lines, and checks that they can be read.</summary>
    [GlobalSetup]
    public void Check()
    {
        _lines = [.. Population.Of(People).Select(said => System.Text.Encoding.UTF8.GetBytes(LowBackHipJson.WritePresentation(said)))];
        Cases.Agree(_lines.All(line => LowBackHipJson.TryReadPresentation(line, _evaluator.Catalog, out _, out _)));
    }

    /// <summary>System.Text.Json alone goes from token to token.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = People)]
    public int Tokens()
    {
        var tokens = 0;
        foreach (var line in _lines)
        {
            var json = new Utf8JsonReader(line);
            while (json.Read())
                tokens++;
        }

        return tokens;
    }

    /// <summary>Read and checked.</summary>
    [Benchmark(OperationsPerInvoke = People)]
    public void Read()
    {
        foreach (var line in _lines)
            Read(line);
    }

    /// <summary>Read and triaged.</summary>
    [Benchmark(OperationsPerInvoke = People)]
    public void ReadAndTriage()
    {
        foreach (var line in _lines)
            _evaluator.Triage(Read(line));
    }

    /// <summary>Read and evaluated.</summary>
    [Benchmark(OperationsPerInvoke = People)]
    public void ReadAndEvaluate()
    {
        foreach (var line in _lines)
            _evaluator.Evaluate(Read(line));
    }

    /// <summary>Read, evaluated and written: all that a batch does with a line but to cut it out and hand it on.</summary>
    [Benchmark(OperationsPerInvoke = People)]
    public void ReadEvaluateAndWrite()
    {
        foreach (var line in _lines)
        {
            _output.ResetWrittenCount();
            LowBackHipJson.WriteSummary(_evaluator.Evaluate(Read(line)), _output);
        }
    }

    private Presentation Read(byte[] line) => LowBackHipJson.TryReadPresentation(line, _evaluator.Catalog, out var said, out _) ? said : throw new InvalidOperationException("A line cannot be read.");
}
