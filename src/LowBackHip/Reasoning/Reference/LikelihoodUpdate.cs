using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Weighs each condition's clues on its own prior, and ranks. Conditions are not exclusive, so nothing is normalized.</summary>
internal static class LikelihoodUpdate
{
    private const double LeastTotal = 0.02;
    private const double MostTotal = 50;

    /// <summary>
    /// Suspected diseases first, by the urgency and strength of their flags, then the rest by likelihood; equal ones in catalog order. Common causes are always
    /// listed; serious diseases and mimics when a flag suspects them or a clue speaks for them.
    /// </summary>
    internal static ImmutableArray<RankedCondition> Run(Presentation presentation, ImmutableArray<ScreenedFlag> flags, ClinicalCatalog catalog)
    {
        var suspecting = flags.Where(flag => flag.Match == Match.Met).Select(flag => flag.Flag).ToLookup(flag => flag.Suspects.Id);
        return
        [
            .. catalog.Conditions
                .Select(condition => Weigh(presentation, condition, [.. suspecting[condition.Id].OrderByDescending(flag => flag.Disposition).ThenByDescending(flag => flag.Strength)]))
                .Where(ranked => IsListed(presentation, ranked))
                .OrderByDescending(ranked => Urgency(ranked))
                .ThenByDescending(ranked => ranked.Probability.Central),
        ];
    }

    private static bool IsListed(Presentation presentation, RankedCondition ranked) =>
        !ranked.SuspectedBy.IsEmpty
        || (ranked.Condition.AppliesTo.Test(presentation) != Match.NotMet && (ranked.Condition.Kind == ConditionKind.Common || !ranked.For.IsEmpty));

    /// <summary>How far up a suspected disease stands; zero for whatever is ranked by likelihood.</summary>
    private static (Disposition? Disposition, Suspicion? Strength) Urgency(RankedCondition ranked) =>
        ranked.Band == LikelihoodBand.Suspected ? (ranked.SuspectedBy[0].Disposition, ranked.SuspectedBy[0].Strength) : default;

    private static RankedCondition Weigh(Presentation presentation, Condition condition, ImmutableArray<RedFlag> suspectedBy)
    {
        var prior = condition.PriorFor(presentation);
        var clues = Count([.. condition.Clues.Select(clue => Examine(presentation, clue))]);

        // Multiplying in the order of ids makes the product independent of the order in which the catalog lists the clues.
        var counted = clues.Where(clue => clue.Counted).OrderBy(clue => clue.Clue.Id).Select(clue => clue.Weight!).ToList();
        var total = counted.Aggregate(1.0, (product, weight) => product * weight.Factor);
        var below = Math.Sqrt(counted.Sum(weight => Square(Math.Log(weight.Factor) - Math.Log(weight.LowerFactor))));
        var above = Math.Sqrt(counted.Sum(weight => Square(Math.Log(weight.UpperFactor) - Math.Log(weight.Factor))));
        var probability = new PostTestProbability(
            PostTest(prior.Probability, total * Math.Exp(-below)), PostTest(prior.Probability, total), PostTest(prior.Probability, total * Math.Exp(above)));

        var isClamped = counted.Exists(weight => weight.IsClamped) || total is < LeastTotal or > MostTotal;
        var isSuspected = condition.Kind != ConditionKind.Common && !suspectedBy.IsEmpty;
        return new(condition, prior, probability, isSuspected ? LikelihoodBand.Suspected : BandOf(probability.Central), () => clues, suspectedBy, isClamped);
    }

    private static WeighedClue Examine(Presentation presentation, Clue clue)
    {
        var match = clue.When.Test(presentation);
        var weight = match switch { Match.Met => clue.WhenMet, Match.NotMet => clue.WhenNotMet, _ => null };
        return new(clue, match, weight, counted: false);
    }

    /// <summary>Of each group only the strongest clue counts, whichever way it points; a weight of 1 says nothing.</summary>
    private static ImmutableArray<WeighedClue> Count(ImmutableArray<WeighedClue> clues)
    {
        var strongest = clues
            .Where(clue => clue.Weight is { Value: not 1 })
            .GroupBy(clue => (object?)clue.Clue.EffectiveGroup ?? clue.Clue.Id)
            .Select(group => group.OrderByDescending(clue => Math.Abs(Math.Log(clue.Weight!.Factor))).ThenBy(clue => clue.Clue.Id).First().Clue.Id)
            .ToHashSet();
        return [.. clues.Select(clue => new WeighedClue(clue.Clue, clue.Match, clue.Weight, strongest.Contains(clue.Clue.Id)))];
    }

    /// <summary>
    /// The odds of before times a factor, as a probability. A bound comes out of logarithms, and machines differ in the last bit of those: rounded to twelve
    /// decimals first, it lies on the same side of a half on all.
    /// </summary>
    private static double PostTest(double prior, double factor)
    {
        var odds = prior / (1 - prior) * Math.Clamp(factor, LeastTotal, MostTotal);
        return Math.Round(Math.Round(odds / (1 + odds), 12), 4);
    }

    private static double Square(double value) => value * value;

    internal static LikelihoodBand BandOf(double probability) => probability switch
    {
        >= 0.5 => LikelihoodBand.Likely,
        >= 0.2 => LikelihoodBand.Possible,
        >= 0.05 => LikelihoodBand.LessLikely,
        _ => LikelihoodBand.Unlikely,
    };
}
