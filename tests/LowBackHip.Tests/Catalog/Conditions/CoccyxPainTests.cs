using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class CoccyxPainTests
{
    [Fact]
    public void A_tailbone_that_hurts_to_sit_on_puts_it_first() =>
        Assert.Same(Conditions.CoccyxPain, ConditionReading.First(person => person.Aged(40).HasPainIn(PainRegion.Coccyx).ForDays(20)
            .Reports(Findings.TailbonePainSitting, Findings.WorseSitting)).Condition);

    [Fact]
    public void Pain_elsewhere_in_the_back_points_away_from_it() =>
        Assert.True(Conditions.CoccyxPain.In(person => person.HasPainIn(PainRegion.Lumbar)).Probability.Central < 0.03);
}
