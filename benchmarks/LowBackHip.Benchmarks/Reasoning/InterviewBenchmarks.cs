using BenchmarkDotNet.Attributes;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;

namespace LowBackHip.Benchmarks.Reasoning;

/// <summary>What it costs to find the next screen of an interview.</summary>
[MemoryDiagnoser]
public class InterviewBenchmarks
{
    private readonly Evaluator _evaluator = new(BuiltInCatalog.Instance);
    private Presentation _said = null!;

    /// <summary>How much is known before.</summary>
    [Params(Known.Nothing, Known.Twelve, Known.Sixty, Known.Everything)]
    public Known Known { get; set; }

    /// <summary>Makes the case.</summary>
    [GlobalSetup]
    public void Begin()
    {
        _said = Cases.Of(Known);
        Cases.Agree(Interview.Begin(_evaluator, known: _said).Next?.Kind == NextScreen()?.Kind);
    }

    /// <summary>The next screen.</summary>
    [Benchmark]
    public InterviewScreen? NextScreen() => Interview.Begin(_evaluator, known: _said).Next;
}
