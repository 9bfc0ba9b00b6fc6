using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class PiriformisSyndromeTests
{
    [Fact]
    public void Without_buttock_pain_the_name_does_not_fit()
    {
        var clue = Conditions.PiriformisSyndrome.Clue("piriformis-no-buttock-pain");
        Assert.Null(clue.WhenMet);
        Assert.Equal(EditorialWeight.StrongAgainst, clue.WhenNotMet);
    }

    [Fact]
    public void A_clinicians_ratio_does_not_weigh_for_a_test_done_at_home() =>
        Assert.IsType<EditorialWeight>(Conditions.PiriformisSyndrome.Clue("piriformis-seated-stretch").WhenMet);

    [Fact]
    public void A_sore_buttock_that_sitting_worsens_puts_it_first() =>
        Assert.Same(Conditions.PiriformisSyndrome, ConditionReading.First(person => person.Aged(40).HasPainIn(PainRegion.Buttock, BodySide.Right)
            .Reports(Findings.WorseSitting, Findings.DeepButtockTenderness, Findings.SeatedPiriformisStretchPain).Denies(Findings.MidlineBackPain, Findings.LegWeakness)).Condition);
}
