using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class NonspecificPainTests
{
    [Fact]
    public void It_alone_is_the_default() => Assert.Same(Conditions.NonspecificPain, Assert.Single(Conditions.All, condition => condition.IsDefault));

    [Fact]
    public void It_has_the_highest_prior_when_only_the_back_hurts() =>
        Assert.Same(Conditions.NonspecificPain, Conditions.All.MaxBy(condition => condition.PriorAt(PainRegion.Lumbar)));

    [Fact]
    public void It_wins_when_nothing_else_stands_out() =>
        Assert.Same(Conditions.NonspecificPain, ConditionReading.First(person => person.Aged(45).HasPainIn(PainRegion.Lumbar).ForDays(60)).Condition);

    [Fact]
    public void A_numb_leg_points_away_from_it() =>
        Assert.Equal(EditorialWeight.ModerateAgainst, Conditions.NonspecificPain.Clue("nonspecific-numb-leg").WhenMet);
}
