using BenchmarkDotNet.Attributes;
using LowBackHip.Reasoning;

namespace LowBackHip.Benchmarks.Catalog;

/// <summary>What the same presentation, with twelve findings of the first copy, costs in a catalog many times as large.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private Evaluator _evaluator = null!;
    private Presentation _said = null!;
    private double[][] _weights = null!;
    private double[] _likelihoods = null!;

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
        var evaluation = _evaluator.Evaluate(_said);
        Cases.Agree(_evaluator.Triage(_said) == reference && evaluation.Disposition == reference);
        _weights = [.. evaluation.Differential.Select(one => one.Clues.Where(clue => clue.Counted).Select(clue => clue.Weight!.Factor).ToArray())];
        _likelihoods = new double[_weights.Length];
    }

    /// <summary>A triage.</summary>
    [Benchmark]
    public DispositionInterval Triage() => _evaluator.Triage(_said);

    /// <summary>An evaluation.</summary>
    [Benchmark]
    public Evaluation Evaluate() => _evaluator.Evaluate(_said);

    /// <summary>The floor under an evaluation: the weights that count, found before, are multiplied for each cause, and the likelihoods put in order.</summary>
    [Benchmark]
    public double WeighingAlone()
    {
        for (var place = 0; place < _weights.Length; place++)
        {
            var odds = 1.0;
            foreach (var weight in _weights[place])
                odds *= weight;
            _likelihoods[place] = Math.Round(odds / (1 + odds), 4);
        }

        Array.Sort(_likelihoods);
        return _likelihoods[0];
    }
}
