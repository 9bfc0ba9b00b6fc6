using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class HerniatedDiscTests
{
    [Fact]
    public void Pain_that_moves_up_speaks_for_it()
    {
        var clue = Conditions.HerniatedDisc.Clue("disc-centralizes");
        clue.WeighsWhenMet(3.06, 1.44, 6.5);
        clue.WeighsWhenNotMet(0.66, 0.52, 0.84);
    }

    [Fact]
    public void Its_prior_falls_after_60_when_other_causes_take_over() =>
        Assert.True(Conditions.HerniatedDisc.PriorFor(BackAndLeg(65)).Probability < Conditions.HerniatedDisc.PriorFor(BackAndLeg(40)).Probability);

    [Fact]
    public void Leg_pain_on_coughing_weighs_and_the_words_say_leg() =>
        Assert.Same(Findings.LegPainWorseCoughing, Assert.Single(Conditions.HerniatedDisc.Clue("disc-cough-in-leg").When.Findings()));

    [Fact]
    public void A_burning_line_to_the_toes_that_sitting_worsens_makes_it_likely() =>
        Assert.Equal(LikelihoodBand.Likely, Conditions.HerniatedDisc.In(person => person.Aged(40).HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.Foot, BodySide.Left)
            .Reports(Findings.DermatomalLegPain, Findings.LegTingling, Findings.LegPainWorseCoughing, Findings.WorseSitting)).Band);

    private static Presentation BackAndLeg(double age) => Presentation.Empty.WithSite(PainRegion.Lumbar).WithSite(PainRegion.LowerLeg).WithAge(age);
}
