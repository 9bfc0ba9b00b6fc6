using BenchmarkDotNet.Attributes;
using LowBackHip.Benchmarks.Baselines;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;

namespace LowBackHip.Benchmarks.Reasoning;

/// <summary>What it costs to decide all red flags of the built-in catalog, and nothing else.</summary>
/// <remarks>
/// <see cref="Delegates"/> is the baseline: one lambda a flag over a record of answers that somebody has filled before. <see cref="DelegatesFromPresentation"/>
/// has to fill it first, from the same presentation as the library. All five give the same interval, and were compared on every single change of the case.
/// </remarks>
[MemoryDiagnoser]
public class TriageBenchmarks
{
    private readonly ClinicalCatalog _catalog = BuiltInCatalog.Instance;
    private Evaluator _evaluator = null!;
    private Presentation _said = null!;
    private Answers _answers = null!;

    /// <summary>How much is known.</summary>
    [ParamsAllValues]
    public Known Known { get; set; }

    /// <summary>Makes the case, and checks that all ways agree on it and around it.</summary>
    [GlobalSetup]
    public void Check()
    {
        _evaluator = new(_catalog);
        _said = Cases.Of(Known);
        _answers = Answers.Of(_said);
        foreach (var said in Cases.Around(_said, _catalog))
        {
            var triage = _evaluator.Triage(said);
            Cases.Agree(triage == ReferenceEvaluator.Triage(said, _catalog));
            Cases.Agree(triage == LinqEngine.Triage(said, _catalog));
            Cases.Agree(triage == Answers.Triage(Answers.Of(said)));
        }
    }

    /// <summary>Lambdas by hand, over answers that are ready.</summary>
    [Benchmark(Baseline = true)]
    public DispositionInterval Delegates() => Answers.Triage(_answers);

    /// <summary>The same, from a presentation.</summary>
    [Benchmark]
    public DispositionInterval DelegatesFromPresentation() => Answers.Triage(Answers.Of(_said));

    /// <summary>The library.</summary>
    [Benchmark]
    public DispositionInterval Triage() => _evaluator.Triage(_said);

    /// <summary>The library's readable interpreter.</summary>
    [Benchmark]
    public DispositionInterval Reference() => ReferenceEvaluator.Triage(_said, _catalog);

    /// <summary>A rule engine in LINQ.</summary>
    [Benchmark]
    public DispositionInterval Linq() => LinqEngine.Triage(_said, _catalog);
}
