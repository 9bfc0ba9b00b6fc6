using BenchmarkDotNet.Attributes;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;

namespace LowBackHip.Benchmarks.Reasoning;

/// <summary>What an evaluation costs, beside the code that a developer would write by hand to decide six of the same red flags.</summary>
/// <remarks>
/// The baseline is the cheapest there is: delegates over a record of booleans, in which an answer nobody gave is a no. It decides six flags and nothing else.
/// <see cref="SixFlags"/> decides the same six in three-valued logic; <see cref="Triage"/> decides all flags of the catalog; <see cref="Decisive"/> and
/// <see cref="Differential"/> read one part of an evaluation, and <see cref="EvaluateAll"/> reads all of it, with plan, trail and sources. Read the ratios, and what each of them does.
/// </remarks>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private static readonly (RedFlag Flag, Func<Answers, bool> Decide)[] Six =
    [
        (RedFlags.SaddleNumbness, answers => answers.SaddleNumbness),
        (RedFlags.BladderChange, answers => answers.UrinaryRetention || answers.DifficultyPassingUrine || answers.BladderIncontinence || answers.ReducedBladderFeeling),
        (RedFlags.BowelControlLoss, answers => answers.BowelIncontinence),
        (RedFlags.ChestPain, answers => answers.ChestPain),
        (RedFlags.PulsingBellyOver50, answers => answers.Age >= 50 && answers.PulsatingAbdomen),
        (RedFlags.PulsingBelly, answers => answers.PulsatingAbdomen),
    ];

    private Evaluator _evaluator = null!;
    private Presentation _presentation = null!;
    private Answers _answers = null!;

    /// <summary>Which presentation; each states twelve findings.</summary>
    [Params(PresentationCase.OrdinaryStrain, PresentationCase.SuspectedCaudaEquina)]
    public PresentationCase Case { get; set; }

    /// <summary>Makes the presentations, and checks on every single change of them that the two ways agree.</summary>
    [GlobalSetup]
    public void Check()
    {
        _evaluator = new Evaluator(BuiltInCatalog.Instance);
        _presentation = Case == PresentationCase.OrdinaryStrain ? OrdinaryStrain : SuspectedCaudaEquina;
        _answers = Answers.Of(_presentation);
        if (_presentation.Findings.Count != 12)
            throw new InvalidOperationException("The presentation does not state twelve findings.");
        foreach (var finding in BuiltInCatalog.Instance.Findings)
        {
            foreach (var status in Enum.GetValues<FindingStatus>())
                Agree(_presentation.With(finding, status));
        }

        if (_evaluator.Triage(_presentation) != _evaluator.Evaluate(_presentation).Disposition)
            throw new InvalidOperationException("Triage and evaluation disagree.");
    }

    /// <summary>Six delegates by hand.</summary>
    [Benchmark(Baseline = true)]
    public Disposition Delegates() => Worst(_answers);

    /// <summary>The same six flags of the catalog.</summary>
    [Benchmark]
    public Disposition SixFlags() => Worst(_presentation);

    /// <summary>All flags, as an interval.</summary>
    [Benchmark]
    public DispositionInterval Triage() => _evaluator.Triage(_presentation);

    /// <summary>The unknown facts that could still change the triage.</summary>
    [Benchmark]
    public int Decisive() => _evaluator.Evaluate(_presentation).Decisive.Length;

    /// <summary>The ranked conditions with every clue.</summary>
    [Benchmark]
    public int Differential() => _evaluator.Evaluate(_presentation).Differential.Length;

    /// <summary>Everything an evaluation can say.</summary>
    [Benchmark]
    public int EvaluateAll()
    {
        var evaluation = _evaluator.Evaluate(_presentation);
        return evaluation.RedFlags.Length + evaluation.Decisive.Length + evaluation.Differential.Length + evaluation.Plan.Withheld.Length + evaluation.Issues.Length
            + evaluation.Citations.Length;
    }

    private static Presentation OrdinaryStrain => Presentation.Of(person => person
        .Aged(34).Male().HasPainIn(PainRegion.Lumbar, BodySide.Left).Beginning(PainOnset.AfterLifting).ForDays(3).RatedAt(5)
        .Reports(Findings.MuscleSpasm, Findings.WorseWithMovement, Findings.ParaspinalTenderness)
        .Denies(
            Findings.SaddleNumbness, Findings.UrinaryRetention, Findings.DifficultyPassingUrine, Findings.BladderIncontinence, Findings.ReducedBladderFeeling,
            Findings.BowelIncontinence, Findings.ChestPain, Findings.PulsatingAbdomen, Findings.Fever));

    private static Presentation SuspectedCaudaEquina => Presentation.Of(person => person
        .Aged(45).Female().HasPainIn(PainRegion.Lumbar, BodySide.Central).Beginning(PainOnset.Sudden).ForDays(2).RatedAt(8)
        .Reports(Findings.SaddleNumbness, Findings.DifficultyPassingUrine, Findings.BilateralLegPain, Findings.BilateralLegWeakness, Findings.KnownDiscHerniation)
        .Denies(
            Findings.BowelIncontinence, Findings.ChestPain, Findings.PulsatingAbdomen, Findings.Fever, Findings.CancerHistory, Findings.MajorTrauma,
            Findings.UnexplainedWeightLoss));

    private static Disposition Worst(Answers answers)
    {
        var worst = Disposition.SelfCare;
        foreach (var (flag, decide) in Six)
        {
            if (flag.Disposition > worst && decide(answers))
                worst = flag.Disposition;
        }

        return worst;
    }

    private static Disposition Worst(Presentation presentation)
    {
        var worst = Disposition.SelfCare;
        foreach (var (flag, _) in Six)
        {
            if (flag.Disposition > worst && flag.Test(presentation) == Match.Met)
                worst = flag.Disposition;
        }

        return worst;
    }

    private static void Agree(Presentation presentation)
    {
        var answers = Answers.Of(presentation);
        if (Worst(answers) != Worst(presentation) || Six.Any(six => six.Decide(answers) != (six.Flag.Test(presentation) == Match.Met)))
            throw new InvalidOperationException("The two ways disagree, so their times mean nothing.");
    }

    /// <summary>Two ends of what there is: nothing met, and an emergency.</summary>
    public enum PresentationCase
    {
        /// <summary>Every flag that was asked about is denied.</summary>
        OrdinaryStrain = 1,

        /// <summary>Several flags are met.</summary>
        SuspectedCaudaEquina = 2,
    }

    /// <summary>What a developer would keep of the answers: yes or not yes.</summary>
    private sealed record Answers(
        double Age,
        bool SaddleNumbness,
        bool UrinaryRetention,
        bool DifficultyPassingUrine,
        bool BladderIncontinence,
        bool ReducedBladderFeeling,
        bool BowelIncontinence,
        bool ChestPain,
        bool PulsatingAbdomen)
    {
        internal static Answers Of(Presentation presentation)
        {
            bool Yes(Finding finding) => presentation[finding] == FindingStatus.Present;
            return new(
                presentation.Age ?? 0,
                Yes(Findings.SaddleNumbness),
                Yes(Findings.UrinaryRetention),
                Yes(Findings.DifficultyPassingUrine),
                Yes(Findings.BladderIncontinence),
                Yes(Findings.ReducedBladderFeeling),
                Yes(Findings.BowelIncontinence),
                Yes(Findings.ChestPain),
                Yes(Findings.PulsatingAbdomen));
        }
    }
}
