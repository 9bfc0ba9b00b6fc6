using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class SpineOsteoarthritisTests
{
    [Fact]
    public void Its_prior_rises_with_age()
    {
        Assert.Equal(0.03, Conditions.SpineOsteoarthritis.PriorAt(PainRegion.Lumbar, 39));
        Assert.Equal(0.10, Conditions.SpineOsteoarthritis.PriorAt(PainRegion.Lumbar, 40));
        Assert.Equal(0.20, Conditions.SpineOsteoarthritis.PriorAt(PainRegion.Lumbar, 60));
    }

    [Fact]
    public void No_relief_lying_down_is_its_only_telling_ratio()
    {
        var clue = Conditions.SpineOsteoarthritis.Clue("facet-relieved-lying-down");
        clue.WeighsWhenMet(1.1, 1.0, 1.2);
        clue.WeighsWhenNotMet(0.39, 0.18, 0.96);
        Assert.Single(Conditions.SpineOsteoarthritis.Clues, other => other.WhenMet is LikelihoodRatio);
    }

    [Fact]
    public void Nothing_but_the_lack_of_relief_counts_more_than_slightly_for_it() =>
        Assert.All(Conditions.SpineOsteoarthritis.Clues, clue => Assert.True((clue.WhenMet?.Value ?? 1) <= 1.5));
}
