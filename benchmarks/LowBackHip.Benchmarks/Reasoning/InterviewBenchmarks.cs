using BenchmarkDotNet.Attributes;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;

namespace LowBackHip.Benchmarks.Reasoning;

/// <summary>What the next question costs on the whole catalog, beside the loop that a developer would write by hand: the next finding that was not asked.</summary>
/// <remarks>
/// The baseline asks in catalog order and chooses nothing. <see cref="Next"/> weighs every open red flag, or every clue of the leading causes;
/// <see cref="AnswerAndNext"/> also takes an answer in, with all that follows from it. The first safety screen and the first question about causes are the
/// dearest of each kind.
/// </remarks>
[MemoryDiagnoser]
public class InterviewBenchmarks
{
    private Evaluator _evaluator = null!;
    private Presentation _person = null!;
    private Interview _before = null!;
    private Interview _interview = null!;

    /// <summary>Where the interview is.</summary>
    [Params(Moment.FirstSafetyScreen, Moment.FourthSafetyScreen, Moment.FirstCause)]
    public Moment At { get; set; }

    /// <summary>Leads the interview there, and checks that it would ask what is expected.</summary>
    [GlobalSetup]
    public void Check()
    {
        _evaluator = new Evaluator(BuiltInCatalog.Instance);
        _person = Presentation.Of(person => person
            .Aged(58).Female().HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.Buttock, BodySide.Left).HasPainIn(PainRegion.PosteriorThigh, BodySide.Left)
            .Beginning(PainOnset.Gradual).ForDays(30).RatedAt(6).Reports(Findings.LegTingling, Findings.WorseWalking));
        _interview = Interview.Begin(_evaluator);
        var safetyScreens = 0;
        while (!IsThere(_interview.Next!.Kind, safetyScreens))
        {
            safetyScreens += _interview.Next.Kind == InterviewScreenKind.Safety ? 1 : 0;
            _before = _interview;
            _interview = _interview.Answer(_person, FindingStatus.Absent);
        }

        Cases.Agree(FirstUnasked()?.Topic == FindingTopic.Location && Keys(AnswerAndNext()).SequenceEqual(Keys(Next())));
    }

    /// <summary>The first finding of the catalog that may be asked.</summary>
    [Benchmark(Baseline = true)]
    public Finding? FirstUnasked()
    {
        foreach (var finding in _evaluator.Catalog.Findings)
        {
            if (_interview.Presentation[finding] == FindingStatus.NotAssessed && finding.AskedOf.Test(_interview.Presentation) != Match.NotMet)
                return finding;
        }

        return null;
    }

    /// <summary>The next screen.</summary>
    [Benchmark]
    public InterviewScreen? Next() => InterviewSteps.Next(_interview).Screen;

    /// <summary>The answer to the screen before, and then the next screen.</summary>
    [Benchmark]
    public InterviewScreen? AnswerAndNext() => _before.Answer(_person, FindingStatus.Absent).Next;

    private bool IsThere(InterviewScreenKind kind, int safetyScreens) => At switch
    {
        Moment.FirstSafetyScreen => kind == InterviewScreenKind.Safety,
        Moment.FourthSafetyScreen => safetyScreens == 3,
        _ => kind == InterviewScreenKind.Cause,
    };

    private static IEnumerable<string> Keys(InterviewScreen? screen) => screen!.Questions.Select(question => question.Key);

    /// <summary>A point of an interview.</summary>
    public enum Moment
    {
        /// <summary>Basics are known.</summary>
        FirstSafetyScreen = 1,

        /// <summary>Three safety screens are answered.</summary>
        FourthSafetyScreen = 2,

        /// <summary>No safety question is left.</summary>
        FirstCause = 3,
    }
}
