using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class GreaterTrochantericPainTests
{
    [Fact]
    public void Its_prior_for_the_outer_hip_is_that_of_the_review() =>
        Assert.Equal(0.59, Conditions.GreaterTrochantericPain.PriorAt(PainRegion.LateralHip));

    [Fact]
    public void Pain_on_one_leg_is_its_strongest_clue_and_is_held_to_ten()
    {
        var clue = Conditions.GreaterTrochantericPain.Clue("outer-hip-single-leg-stand");
        clue.WeighsWhenMet(12);
        Assert.Null(clue.WhenNotMet);
        Assert.True(clue.WhenMet!.IsClamped);
    }

    [Fact]
    public void Trouble_with_socks_points_to_the_joint_instead()
    {
        Assert.True(Conditions.GreaterTrochantericPain.Clue("outer-hip-shoes-and-socks").WhenMet!.Value < 1);
        Assert.True(Conditions.HipOsteoarthritis.Clue("hip-oa-shoes-and-socks").WhenMet!.Value > 1);
    }

    [Fact]
    public void A_tender_outer_hip_that_hurts_to_lie_on_puts_it_first() =>
        Assert.Same(Conditions.GreaterTrochantericPain, ConditionReading.First(person => person.Aged(55).Female().HasPainIn(PainRegion.LateralHip, BodySide.Right)
            .Reports(Findings.OuterHipTenderness, Findings.WorseLyingOnSide).Denies(Findings.DifficultyWithShoesAndSocks)).Condition);
}
