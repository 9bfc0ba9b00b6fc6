using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class SpondylolisthesisTests
{
    [Theory]
    [InlineData(7, 0.02)]
    [InlineData(8, 0.12)]
    [InlineData(19, 0.12)]
    [InlineData(20, 0.02)]
    public void Its_prior_is_high_in_youth(double age, double prior) => Assert.Equal(prior, Conditions.Spondylolisthesis.PriorAt(PainRegion.Lumbar, age));

    [Fact]
    public void The_arching_sport_of_a_young_person_is_its_strongest_clue() =>
        Assert.Equal(EditorialWeight.StrongFor, Conditions.Spondylolisthesis.Clue("slip-arching-sport-in-youth").WhenMet);

    [Fact]
    public void A_young_adult_gymnast_who_hurts_when_arching_has_it_first() =>
        Assert.Same(Conditions.Spondylolisthesis, ConditionReading.First(person => person.Aged(19).HasPainIn(PainRegion.Lumbar).Beginning(PainOnset.Gradual).ForDays(60)
            .Reports(Findings.ExtensionSports, Findings.WorseBendingBackward, Findings.RelievedByRest)).Condition);
}
