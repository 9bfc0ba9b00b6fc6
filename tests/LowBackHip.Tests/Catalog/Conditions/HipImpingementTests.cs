using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class HipImpingementTests
{
    [Theory]
    [InlineData(13, 0.08)]
    [InlineData(14, 0.30)]
    [InlineData(44, 0.30)]
    [InlineData(45, 0.08)]
    public void Its_prior_is_high_in_the_young(double age, double prior) => Assert.Equal(prior, Conditions.HipImpingement.PriorAt(PainRegion.Groin, age));

    [Fact]
    public void A_young_groin_that_pinches_when_turning_and_squatting_puts_it_first() =>
        Assert.Same(Conditions.HipImpingement, ConditionReading.First(person => person.Aged(26).HasPainIn(PainRegion.Groin, BodySide.Left).Beginning(PainOnset.Gradual).ForDays(120)
            .Reports(Findings.WorsePivoting, Findings.WorseSquatting, Findings.HipClickingOrLocking)).Condition);
}
