using BenchmarkDotNet.Attributes;
using LowBackHip.Reasoning;

namespace LowBackHip.Benchmarks.Catalog;

/// <summary>What the same presentation, with twelve findings of the first copy, costs in a catalog many times as large.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private Evaluator _evaluator = null!;
    private Presentation _said = null!;

    /// <summary>How many times the built-in catalog.</summary>
    [Params(1, 10, 100)]
    public int Times { get; set; }

    /// <summary>What the copies ask for.</summary>
    [ParamsAllValues]
    public Copies Copies { get; set; }

    /// <summary>Makes the catalog, and checks the evaluation against the reference.</summary>
    [GlobalSetup]
    public void Check()
    {
        var catalog = GrownCatalog.Of(Times, Copies);
        _evaluator = new(catalog);
        _said = Cases.Of(Known.Twelve);
        var reference = ReferenceEvaluator.Triage(_said, catalog);
        Cases.Agree(_evaluator.Triage(_said) == reference && _evaluator.Evaluate(_said).Disposition == reference);
    }

    /// <summary>A triage.</summary>
    [Benchmark]
    public DispositionInterval Triage() => _evaluator.Triage(_said);

    /// <summary>An evaluation.</summary>
    [Benchmark]
    public Evaluation Evaluate() => _evaluator.Evaluate(_said);
}
