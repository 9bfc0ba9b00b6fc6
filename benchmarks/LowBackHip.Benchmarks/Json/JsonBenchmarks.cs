using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Reasoning;

namespace LowBackHip.Benchmarks.Json;

/// <summary>What it costs to read a presentation, to write an evaluation, and both with the evaluation between them; beside System.Text.Json on the same bytes.</summary>
/// <remarks>
/// The raw rows do what a host would do with the same documents and no library: parse the presentation into a <see cref="JsonDocument"/>, and write an
/// evaluation from the library's own wire records, filled before, with the source-generated serializer.
/// </remarks>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private readonly Evaluator _evaluator = new(BuiltInCatalog.Instance);
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private byte[] _presentation = null!;
    private EvaluationJson _filled = null!;
    private Presentation _said = null!;
    private Evaluation _worked = null!;

    /// <summary>How much is known.</summary>
    [ParamsAllValues]
    public Known Known { get; set; }

    /// <summary>Makes the documents, and checks that both ways write the same bytes.</summary>
    [GlobalSetup]
    public void Check()
    {
        _said = Cases.Of(Known);
        _presentation = System.Text.Encoding.UTF8.GetBytes(LowBackHipJson.WritePresentation(_said));
        var evaluation = _worked = _evaluator.Evaluate(_said);
        _filled = EvaluationMapping.Map(evaluation);
        var raw = JsonSerializer.SerializeToUtf8Bytes(_filled, WireContext.Default.EvaluationJson);
        var written = new ArrayBufferWriter<byte>();
        LowBackHipJson.WriteEvaluation(evaluation, written);
        Cases.Agree(JsonNode.DeepEquals(JsonNode.Parse(raw), JsonNode.Parse(written.WrittenSpan)));
        Cases.Agree(LowBackHipJson.TryReadPresentation(_presentation, _evaluator.Catalog, out var read, out _) && read.Equals(_said));
    }

    /// <summary>System.Text.Json alone, both ways.</summary>
    [Benchmark(Baseline = true)]
    public int RawBoth() => RawRead() + RawWrite();

    /// <summary>Reads, and writes an evaluation that is worked out: what the wire form alone costs, as in the raw rows.</summary>
    [Benchmark]
    public int ReadAndWrite()
    {
        LowBackHipJson.TryReadPresentation(_presentation, _evaluator.Catalog, out _, out _);
        _output.ResetWrittenCount();
        LowBackHipJson.WriteEvaluation(_worked, _output);
        return _output.WrittenCount;
    }

    /// <summary>Reads, evaluates and writes.</summary>
    [Benchmark]
    public int Both()
    {
        LowBackHipJson.TryReadPresentation(_presentation, _evaluator.Catalog, out var said, out _);
        _output.ResetWrittenCount();
        LowBackHipJson.WriteEvaluation(_evaluator.Evaluate(said!), _output);
        return _output.WrittenCount;
    }

    /// <summary>System.Text.Json reads a presentation.</summary>
    [Benchmark]
    public int RawRead()
    {
        using var document = JsonDocument.Parse(_presentation);
        return document.RootElement.GetPropertyCount();
    }

    /// <summary>The library reads a presentation and checks it.</summary>
    [Benchmark]
    public bool Read() => LowBackHipJson.TryReadPresentation(_presentation, _evaluator.Catalog, out _, out _);

    /// <summary>System.Text.Json writes records that are ready.</summary>
    [Benchmark]
    public int RawWrite()
    {
        _output.ResetWrittenCount();
        using var json = new Utf8JsonWriter(_output);
        JsonSerializer.Serialize(json, _filled, WireContext.Default.EvaluationJson);
        return _output.WrittenCount;
    }

    /// <summary>The library evaluates a presentation and writes it.</summary>
    [Benchmark]
    public int EvaluateAndWrite()
    {
        _output.ResetWrittenCount();
        LowBackHipJson.WriteEvaluation(_evaluator.Evaluate(_said), _output);
        return _output.WrittenCount;
    }
}
