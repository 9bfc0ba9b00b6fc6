using LowBackHip.Catalog;
using LowBackHip.Reasoning;

namespace LowBackHip.Tests.Catalog;

/// <summary>Reads a condition the way its tests speak of it.</summary>
internal static class ConditionReading
{
    private static readonly Evaluator Evaluator = new(BuiltInCatalog.Instance);

    internal static Clue Clue(this Condition condition, string id) => Assert.Single(condition.Clues, clue => clue.Id.Value == id);

    /// <summary>The ratio when met, with its interval: entered here a second time.</summary>
    internal static void WeighsWhenMet(this Clue clue, double value, double? lower = null, double? upper = null, Provenance provenance = Provenance.Published) =>
        IsRatio(clue.WhenMet, value, lower, upper, provenance);

    /// <summary>The ratio when not met, with its interval: entered here a second time.</summary>
    internal static void WeighsWhenNotMet(this Clue clue, double value, double? lower = null, double? upper = null, Provenance provenance = Provenance.Published) =>
        IsRatio(clue.WhenNotMet, value, lower, upper, provenance);

    internal static double PriorAt(this Condition condition, PainRegion region, double? age = null) =>
        condition.PriorFor(Presentation.Empty.WithSite(region).WithAge(age)).Probability;

    internal static RankedCondition First(Action<PresentationBuilder> say) => Evaluator.Evaluate(Presentation.Of(say)).Differential[0];

    internal static RankedCondition In(this Condition condition, Action<PresentationBuilder> say) =>
        Assert.Single(Evaluator.Evaluate(Presentation.Of(say)).Differential, ranked => ranked.Condition == condition);

    private static void IsRatio(Weight? weight, double value, double? lower, double? upper, Provenance provenance)
    {
        var ratio = Assert.IsType<LikelihoodRatio>(weight);
        Assert.Equal((value, lower, upper, provenance), (ratio.Value, ratio.Lower, ratio.Upper, ratio.Provenance));
    }
}
