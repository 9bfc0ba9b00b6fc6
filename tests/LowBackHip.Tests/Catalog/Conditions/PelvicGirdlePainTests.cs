using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class PelvicGirdlePainTests
{
    [Fact]
    public void It_is_for_those_who_may_be_pregnant() => Assert.Equal(Audience.MayBePregnant, Conditions.PelvicGirdlePain.AppliesTo);

    [Fact]
    public void Pregnant_with_pain_on_one_leg_and_stairs_puts_it_first() =>
        Assert.Same(Conditions.PelvicGirdlePain, ConditionReading.First(person => person.Aged(30).Female().HasPainIn(PainRegion.Sacroiliac).HasPainIn(PainRegion.Groin)
            .Reports(Findings.Pregnant, Findings.WorseStandingOnOneLeg, Findings.WorseStairsOrSlopes, Findings.WorseWalking).Denies(Findings.LegNumbness)).Condition);

    [Fact]
    public void Neither_pregnant_nor_just_after_birth_speaks_against_it() =>
        Assert.Equal(EditorialWeight.StrongAgainst, Conditions.PelvicGirdlePain.Clue("pelvic-girdle-neither").WhenNotMet);
}
