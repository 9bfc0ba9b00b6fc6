using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class PinchedNerveTests
{
    [Fact]
    public void Numbness_and_weakness_speak_for_it_and_no_numbness_against()
    {
        Assert.Equal(EditorialWeight.ModerateFor, Conditions.PinchedNerve.Clue("nerve-numb-leg").WhenMet);
        Assert.Equal(EditorialWeight.ModerateAgainst, Conditions.PinchedNerve.Clue("nerve-numb-leg").WhenNotMet);
        Assert.Equal(EditorialWeight.ModerateFor, Conditions.PinchedNerve.Clue("nerve-weak-leg").WhenMet);
    }

    [Fact]
    public void Leg_pain_told_beside_a_back_site_is_not_lost() =>
        Assert.True(Conditions.PinchedNerve.In(person => person.HasPainIn(PainRegion.Lumbar).Reports(Findings.PainBelowKnee, Findings.LegNumbness, Findings.FootDrop)).Probability.Central > 0.2);

    [Fact]
    public void A_leg_numb_along_one_line_puts_it_first() =>
        Assert.Same(Conditions.PinchedNerve, ConditionReading.First(person => person.Aged(45).HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.LowerLeg, BodySide.Right).Denies(Findings.LegWeakness)
            .Reports(Findings.LegNumbness, Findings.DermatomalLegPain, Findings.LegPainWorseCoughing)).Condition);

    [Fact]
    public void The_weeks_of_the_article_are_corrected() =>
        Assert.Contains(Conditions.PinchedNerve.Claims.Single(claim => claim.Row.Value == "A-C4").Correction!.Sources, source => source.Citation == Citations.Konstantinou2018);
}
