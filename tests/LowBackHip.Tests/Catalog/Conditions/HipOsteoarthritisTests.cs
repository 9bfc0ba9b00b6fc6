using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class HipOsteoarthritisTests
{
    [Fact]
    public void A_third_of_people_with_hip_or_groin_pain_have_it()
    {
        var prior = Conditions.HipOsteoarthritis.PriorFor(Presentation.Empty.WithSite(PainRegion.Groin));
        Assert.Equal((0.34, Provenance.PublishedSecondary), (prior.Probability, prior.Source.Provenance));
    }

    [Fact]
    public void Its_ratios_are_those_of_the_review()
    {
        Conditions.HipOsteoarthritis.Clue("hip-oa-inner-thigh").WeighsWhenMet(7.8, 1.7, 37, Provenance.PublishedSecondary);
        Conditions.HipOsteoarthritis.Clue("hip-oa-squat-posterior-pain").WeighsWhenMet(6.1, 1.3, 29, Provenance.PublishedSecondary);
        Conditions.HipOsteoarthritis.Clue("hip-oa-family").WeighsWhenMet(2.1, 1.2, 3.6, Provenance.PublishedSecondary);
        Conditions.HipOsteoarthritis.Clue("hip-oa-knee-arthritis").WeighsWhenMet(2.1, 1.1, 3.8, Provenance.PublishedSecondary);
        Conditions.HipOsteoarthritis.Clue("hip-oa-stairs-or-slopes").WeighsWhenMet(2.1, 1.6, 2.8, Provenance.PublishedSecondary);
        Conditions.HipOsteoarthritis.Clue("hip-oa-not-better-sitting").WeighsWhenNotMet(0.24, 0.06, 0.92, Provenance.PublishedSecondary);
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void Being_younger_than_60_speaks_against_it(double age, bool against)
    {
        var clue = Conditions.HipOsteoarthritis.Clue("hip-oa-below-60");
        clue.WeighsWhenNotMet(0.11, 0.01, 0.78, Provenance.PublishedSecondary);
        Assert.Equal(against ? Match.NotMet : Match.Met, clue.When.Test(Presentation.Empty.WithAge(age)));
    }

    [Fact]
    public void A_stiff_groin_at_70_with_trouble_on_stairs_and_socks_puts_it_first() =>
        Assert.Same(Conditions.HipOsteoarthritis, ConditionReading.First(person => person.Aged(70).HasPainIn(PainRegion.Groin).ForDays(400)
            .Reports(Findings.DifficultyWithShoesAndSocks, Findings.WorseStairsOrSlopes, Findings.HipStiffness)).Condition);
}
