using System.Collections.Immutable;
using LowBackHip.Reasoning;

namespace LowBackHip.Accuracy;

/// <summary>One case with the interview about it and the two baselines.</summary>
internal sealed record InterviewedCase
{
    internal required Case Case { get; init; }

    /// <summary>What the case comes to as it is stated, everything else unknown.</summary>
    internal required Evaluation Full { get; init; }

    internal required Evaluation Final { get; init; }

    internal required InterviewRun Interview { get; init; }

    internal required InterviewRun CatalogOrder { get; init; }

    internal required InterviewRun RandomOrder { get; init; }

    internal bool IsSameDisposition => Final.Disposition.AtLeast == Full.Disposition.AtLeast;

    internal bool IsSameFirstThree => FirstThree(Final).SequenceEqual(FirstThree(Full));

    /// <summary>Whether it is expected to be an emergency, and what the case states is enough to see that.</summary>
    internal bool IsEmergency => Case.IsEmergency && Full.Disposition.AtLeast == Disposition.Emergency;

    /// <summary>Whether an accepted condition stands among the first three at the end.</summary>
    internal bool HasAcceptedInFirstThree => IsAcceptedInFirstThree(Final);

    /// <summary>The same of the case as it is stated.</summary>
    internal bool HasAcceptedInFirstThreeAsStated => IsAcceptedInFirstThree(Full);

    private bool IsAcceptedInFirstThree(Evaluation evaluation) => FirstThree(evaluation).Any(id => Case.Conditions.Contains(id.Value));

    private static IEnumerable<ConditionId> FirstThree(Evaluation evaluation) => evaluation.Differential.Take(3).Select(ranked => ranked.Condition.Id);
}

/// <summary>How interviews went with simulated persons.</summary>
internal sealed record InterviewScore
{
    /// <summary>How many screens after the basics an emergency may take.</summary>
    internal const int EmergencyScreens = 4;

    private const int Seed = 20250131;

    private InterviewScore(ImmutableArray<InterviewedCase> cases) => Cases = cases;

    internal ImmutableArray<InterviewedCase> Cases { get; }

    internal int SameDisposition => Cases.Count(run => run.IsSameDisposition);

    internal int SameFirstThree => Cases.Count(run => run.IsSameFirstThree);

    internal int Emergencies => Cases.Count(run => run.IsEmergency);

    internal int EmergenciesByScreen4 => Cases.Count(run => run.IsEmergency && run.Interview.ScreensToEmergency <= EmergencyScreens);

    /// <param name="cases">The cases.</param>
    /// <param name="rest">What each simulated person answers where the case states nothing: absent, or unsure.</param>
    /// <param name="evaluator">What leads and evaluates.</param>
    internal static InterviewScore Of(IEnumerable<Case> cases, FindingStatus rest, Evaluator evaluator)
    {
        // The same shuffles in every run, a new one for each case.
        var random = new Random(Seed);
        return new([.. cases.Select(vignette =>
        {
            var interview = InterviewRun.Of(vignette, rest, evaluator);
            var shuffled = evaluator.Catalog.Findings.ToArray();
            random.Shuffle(shuffled);
            return new InterviewedCase
            {
                Case = vignette,
                Full = evaluator.Evaluate(vignette.Presentation),
                Final = evaluator.Evaluate(interview.Presentation),
                Interview = interview,
                CatalogOrder = InterviewRun.InOrder(vignette, rest, evaluator.Catalog.Findings, evaluator),
                RandomOrder = InterviewRun.InOrder(vignette, rest, shuffled, evaluator),
            };
        })]);
    }

    /// <summary>The middle value; of an even number of values the mean of the middle two. Null without any value.</summary>
    internal double? Median(Func<InterviewedCase, double?> value)
    {
        double[] sorted = [.. Cases.Select(value).OfType<double>().Order()];
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
