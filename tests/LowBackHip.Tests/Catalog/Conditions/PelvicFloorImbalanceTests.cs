using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class PelvicFloorImbalanceTests
{
    [Fact]
    public void Nothing_published_weighs_because_only_odds_ratios_exist() =>
        Assert.DoesNotContain(Conditions.PelvicFloorImbalance.Clues, clue => clue.WhenMet is LikelihoodRatio || clue.WhenNotMet is LikelihoodRatio);

    [Fact]
    public void Urgency_is_a_fair_pointer() =>
        Assert.Equal(EditorialWeight.ModerateFor, Conditions.PelvicFloorImbalance.Clue("pelvic-floor-urgency").WhenMet);

    [Fact]
    public void A_pelvic_ache_with_urgency_and_pain_with_sex_puts_it_first() =>
        Assert.Same(Conditions.PelvicFloorImbalance, ConditionReading.First(person => person.Aged(38).Female().HasPainIn(PainRegion.Pelvis).ForDays(200)
            .Reports(Findings.UrinaryUrgency, Findings.PainWithSex, Findings.WorseBowelMovement, Findings.DullAche)
            .Denies(Findings.Pregnant, Findings.GaveBirthWithinAYear, Findings.PainWithPeriods, Findings.Fever, Findings.PainfulUrination)).Condition);

    [Fact]
    public void Men_can_have_it() => Assert.Equal(Audience.Everyone, Conditions.PelvicFloorImbalance.AppliesTo);
}
