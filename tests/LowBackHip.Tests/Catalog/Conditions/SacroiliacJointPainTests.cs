using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class SacroiliacJointPainTests
{
    [Fact]
    public void The_figure_from_memory_is_shown_beside_a_grade_and_not_weighed()
    {
        var clue = Conditions.SacroiliacJointPain.Clue("sij-no-midline-pain");
        var weight = Assert.IsType<EditorialWeight>(clue.WhenMet);
        Assert.Equal((2.44, 1.5, 3.98), (weight.Unverified!.Ratio, weight.Unverified.Lower, weight.Unverified.Upper));
        Assert.Equal((2.5, Provenance.Unverified), (weight.Value, clue.Source.Provenance));
        Assert.Equal(Match.Met, clue.When.Test(Presentation.Empty.WithAbsent(Findings.MidlineBackPain)));
    }

    [Fact]
    public void Its_prior_for_buttock_pain_lies_in_the_published_range() =>
        Assert.InRange(Conditions.SacroiliacJointPain.PriorAt(PainRegion.Buttock), 0.10, 0.25);

    [Fact]
    public void One_sore_dimple_after_a_fall_on_the_buttock_puts_it_first() =>
        Assert.Same(Conditions.SacroiliacJointPain, ConditionReading.First(person => person.Aged(50).Male().HasPainIn(PainRegion.Sacroiliac, BodySide.Left).ForDays(60)
            .Reports(Findings.OneFingerPainAtDimple, Findings.WorseRisingFromChair, Findings.WorseStandingOnOneLeg, Findings.MinorTrauma).Denies(Findings.MidlineBackPain, Findings.LegNumbness)).Condition);
}
