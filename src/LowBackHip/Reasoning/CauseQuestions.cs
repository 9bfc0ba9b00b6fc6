using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Chooses the one finding whose answer is expected to tell most about which causes fit.</summary>
internal static class CauseQuestions
{
    /// <summary>Below this many bits of expected information a question is not worth a person's time.</summary>
    private const double LeastGain = 0.02;

    /// <summary>How often a finding is taken to be present where the clue's weights do not say.</summary>
    private const double AssumedPresence = 0.25;

    private const int MostConditions = 8;

    internal static InterviewScreen? Choose(Interview interview)
    {
        var ranked = interview.Evaluator.Evaluate(interview.Presentation).Differential.Where(condition => condition.Band != LikelihoodBand.Suspected).Take(MostConditions);
        var gains = new Dictionary<Finding, (double Gain, List<Condition> Conditions)>();
        foreach (var condition in ranked)
        {
            foreach (var (finding, gain) in Gains(interview, condition))
            {
                if (!gains.TryGetValue(finding, out var known))
                    known = (0, []);
                known.Conditions.Add(condition.Condition);
                gains[finding] = (known.Gain + gain, known.Conditions);
            }
        }

        var order = interview.Evaluator.Catalog.Findings;
        var best = gains.OrderByDescending(pair => pair.Value.Gain).ThenBy(pair => order.IndexOf(pair.Key)).FirstOrDefault();
        if (best.Key is null || best.Value.Gain < LeastGain)
            return null;
        var conditions = best.Value.Conditions;
        return new(
            InterviewScreenKind.Cause,
            "A question about the cause.",
            $"The answer helps to tell whether this fits {string.Join(", ", conditions.Take(3).Select(condition => condition.PlainName))}.",
            [InterviewSteps.Ask(interview, best.Key)],
            [],
            [.. conditions]);
    }

    /// <summary>For each finding still to be asked that alone decides a clue: the bits by which its answer is expected to sharpen the condition's probability.</summary>
    private static IEnumerable<(Finding Finding, double Gain)> Gains(Interview interview, RankedCondition condition) =>
        from clue in condition.Clues
        where clue.Match == Match.Undetermined
        let finding = (clue.Clue.When as FindingCriterion)?.Finding
        where finding is not null && InterviewSteps.MayAsk(interview, finding)
        let gain = Gain(condition.Probability.Central, clue.Clue.WhenMet?.Factor ?? 1, clue.Clue.WhenNotMet?.Factor ?? 1)
        group gain by finding into byFinding
        select (byFinding.Key, byFinding.Max());

    private static double Gain(double probability, double whenMet, double whenNotMet)
    {
        var (present, absent) = (Update(probability, whenMet), Update(probability, whenNotMet));

        // Where both weights are known, the chance of presence follows from them: the expected probability stays what it was.
        var chance = whenMet != 1 && whenNotMet != 1 && present != absent ? Math.Clamp((probability - absent) / (present - absent), 0, 1) : AssumedPresence;
        return Math.Abs(Entropy(probability) - ((chance * Entropy(present)) + ((1 - chance) * Entropy(absent))));
    }

    private static double Update(double probability, double factor)
    {
        var odds = probability / (1 - probability) * factor;
        return odds / (1 + odds);
    }

    private static double Entropy(double probability) =>
        probability is <= 0 or >= 1 ? 0 : -((probability * Math.Log2(probability)) + ((1 - probability) * Math.Log2(1 - probability)));
}
