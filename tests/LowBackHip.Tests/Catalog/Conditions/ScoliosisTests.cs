using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class ScoliosisTests
{
    [Theory]
    [InlineData(44, 0.02)]
    [InlineData(45, 0.075)]
    [InlineData(60, 0.075)]
    [InlineData(61, 0.15)]
    public void Its_prior_is_the_published_share_for_the_age(double age, double prior) =>
        Assert.Equal(prior, Conditions.Scoliosis.PriorAt(PainRegion.Lumbar, age));

    [Fact]
    public void Being_told_and_seeing_it_count_once() =>
        Assert.Equal(
            Conditions.Scoliosis.Clue("scoliosis-known").EffectiveGroup,
            Conditions.Scoliosis.Clue("scoliosis-visible").EffectiveGroup);

    [Fact]
    public void A_known_curve_that_aches_when_upright_puts_it_first() =>
        Assert.Same(Conditions.Scoliosis, ConditionReading.First(person => person.Aged(66).HasPainIn(PainRegion.Lumbar)
            .Reports(Findings.KnownScoliosis, Findings.VisibleSpineCurve, Findings.WorseStanding, Findings.RelievedByLyingDown)).Condition);
}
