using BenchmarkDotNet.Attributes;
using LowBackHip.Benchmarks.Baselines;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;

namespace LowBackHip.Benchmarks.Reasoning;

/// <summary>What an evaluation costs: all flags screened, all clues weighed, the differential ranked. What explains it is worked out when it is read, and has rows of its own.</summary>
/// <remarks>
/// <see cref="Delegates"/> is the baseline: lambdas by hand that decide the red flags and weigh nothing. <see cref="Linq"/> is an engine in LINQ that decides
/// and ranks but explains nothing.
/// </remarks>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private readonly ClinicalCatalog _catalog = BuiltInCatalog.Instance;
    private Evaluator _evaluator = null!;
    private Presentation _said = null!;
    private Answers _answers = null!;

    /// <summary>How much is known.</summary>
    [ParamsAllValues]
    public Known Known { get; set; }

    /// <summary>Makes the case, and checks that the evaluation and the reference agree on it.</summary>
    [GlobalSetup]
    public void Check()
    {
        _evaluator = new(_catalog);
        _said = Cases.Of(Known);
        var (fast, reference) = (_evaluator.Evaluate(_said), ReferenceEvaluator.Evaluate(_said, _catalog));
        _answers = Answers.Of(_said);
        Cases.Agree(fast.Disposition == reference.Disposition && fast.Disposition == Delegates());
        Cases.Agree(fast.Differential.Select(ranked => (ranked.Condition, ranked.Probability.Central)).SequenceEqual(LinqEngine.Rank(_said, _catalog)));
        Cases.Agree(fast.Differential.Select(ranked => (ranked.Condition, ranked.Probability)).SequenceEqual(reference.Differential.Select(ranked => (ranked.Condition, ranked.Probability))));
        Cases.Agree(fast.RedFlags.Select(flag => flag.Match).SequenceEqual(reference.RedFlags.Select(flag => flag.Match)));
        Cases.Agree(fast.Decisive.SequenceEqual(reference.Decisive));
        Cases.Agree(fast.Citations.SequenceEqual(reference.Citations));
    }

    /// <summary>The red flags alone, by hand.</summary>
    [Benchmark(Baseline = true)]
    public DispositionInterval Delegates() => Answers.Triage(_answers);

    /// <summary>An engine in LINQ.</summary>
    [Benchmark]
    public int Linq() => (int)LinqEngine.Triage(_said, _catalog).AtMost + LinqEngine.Rank(_said, _catalog).Count;

    /// <summary>An evaluation.</summary>
    [Benchmark]
    public Evaluation Evaluate() => _evaluator.Evaluate(_said);

    /// <summary>And its ranked conditions, with the clues of the first.</summary>
    [Benchmark]
    public int Differential()
    {
        var differential = _evaluator.Evaluate(_said).Differential;
        return differential.Length + differential[0].Clues.Length;
    }

    /// <summary>And what could still move the triage.</summary>
    [Benchmark]
    public int Decisive() => _evaluator.Evaluate(_said).Decisive.Length;

    /// <summary>And the plan.</summary>
    [Benchmark]
    public PlanOfCare Plan() => _evaluator.Evaluate(_said).Plan;

    /// <summary>Everything that can be read, down to each flag's and each clue's reason.</summary>
    [Benchmark]
    public int Everything() => Read(_evaluator.Evaluate(_said));

    /// <summary>Everything, from the library's readable interpreter.</summary>
    [Benchmark]
    public int Reference() => Read(ReferenceEvaluator.Evaluate(_said, _catalog));

    private static int Read(Evaluation evaluation)
    {
        var read = evaluation.Decisive.Length + evaluation.Plan.Withheld.Length + evaluation.Issues.Length + evaluation.Citations.Length;
        foreach (var flag in evaluation.RedFlags)
            read += flag.Because.Length + flag.Unknown.Length;
        foreach (var ranked in evaluation.Differential)
            read += ranked.Clues.Length;
        return read;
    }
}
