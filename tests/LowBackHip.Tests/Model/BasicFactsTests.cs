namespace LowBackHip.Tests.Model;

public sealed class BasicFactsTests
{
    private static readonly Presentation Fifty = Presentation.Empty.WithAge(50);

    [Fact]
    public void A_number_is_compared_at_its_threshold_as_the_words_say()
    {
        Assert.Equal(Match.Met, Age.AtLeast(50).Test(Fifty));
        Assert.Equal(Match.NotMet, Age.AtLeast(50).Test(Presentation.Empty.WithAge(49.9)));
        Assert.Equal(Match.NotMet, Age.Over(50).Test(Fifty));
        Assert.Equal(Match.Met, Age.Over(50).Test(Presentation.Empty.WithAge(50.1)));
        Assert.Equal(Match.Met, Age.AtMost(50).Test(Fifty));
        Assert.Equal(Match.NotMet, Age.Under(50).Test(Fifty));
        Assert.Equal(Match.Met, Age.Under(50).Test(Presentation.Empty.WithAge(49.9)));
        Assert.Equal(Match.NotMet, Age.Under(50).Test(Presentation.Empty.WithAge(50.1)));
        Assert.Equal(Match.Met, Age.Between(50, 50).Test(Fifty));
        Assert.Equal(Match.Met, Duration.AtLeastDays(42).Test(Presentation.Empty.WithDurationDays(42)));
        Assert.Equal(Match.NotMet, Duration.MoreThanDays(42).Test(Presentation.Empty.WithDurationDays(42)));
        Assert.Equal(Match.Met, Duration.AtMostDays(42).Test(Presentation.Empty.WithDurationDays(42)));
        Assert.Equal(Match.Met, Intensity.AtMost(3).Test(Presentation.Empty.WithIntensity(PainIntensity.Of(3))));
        Assert.Equal(Match.NotMet, Intensity.AtLeast(4).Test(Presentation.Empty.WithIntensity(PainIntensity.Of(3))));
    }

    [Fact]
    public void What_was_not_said_is_undetermined() =>
        Assert.All(
            [Age.AtLeast(50), Duration.AtMostDays(3), Intensity.AtLeast(1), Person.IsFemale, Onset.Was(PainOnset.Sudden), Pain.In(PainRegion.Lumbar)],
            criterion => Assert.Equal(Match.Undetermined, criterion.Test(Presentation.Empty)));

    [Fact]
    public void Sex_and_onset_are_met_by_themselves_only()
    {
        Assert.Equal(Match.Met, Person.IsMale.Test(Presentation.Empty.WithSex(Sex.Male)));
        Assert.Equal(Match.NotMet, Person.IsFemale.Test(Presentation.Empty.WithSex(Sex.Male)));
        Assert.Equal(Match.Met, Onset.Was(PainOnset.Sudden, PainOnset.Gradual).Test(Presentation.Empty.WithOnset(PainOnset.Gradual)));
        Assert.Equal(Match.NotMet, Onset.Was(PainOnset.Sudden).Test(Presentation.Empty.WithOnset(PainOnset.Gradual)));
    }

    [Fact]
    public void Each_onset_and_each_region_is_told_from_every_other()
    {
        foreach (var wanted in Enum.GetValues<PainOnset>())
            Assert.All(Enum.GetValues<PainOnset>(), said => Assert.Equal(said == wanted ? Match.Met : Match.NotMet, Onset.Was(wanted).Test(Presentation.Empty.WithOnset(said))));
        foreach (var wanted in Enum.GetValues<PainRegion>())
            Assert.All(Enum.GetValues<PainRegion>(), said => Assert.Equal(said == wanted ? Match.Met : Match.NotMet, Pain.In(wanted).Test(Presentation.Empty.WithSite(said))));
    }

    [Fact]
    public void What_is_named_twice_is_named()
    {
        Assert.Equal(Match.Met, Onset.Was(PainOnset.Sudden, PainOnset.Sudden).Test(Presentation.Empty.WithOnset(PainOnset.Sudden)));
        Assert.Equal(Match.Met, Pain.In(PainRegion.Groin, PainRegion.Groin).Test(Presentation.Empty.WithSite(PainRegion.Groin)));
    }

    [Fact]
    public void A_list_of_sites_is_a_whole_answer()
    {
        var said = Presentation.Empty.WithSite(PainRegion.Lumbar);
        Assert.Equal(Match.Met, Pain.In(PainRegion.Lumbar, PainRegion.Groin).Test(said));
        Assert.Equal(Match.NotMet, Pain.In(PainRegion.Groin).Test(said));
        Assert.Equal(Match.NotMet, Pain.OnBothSidesOf(PainRegion.Groin).Test(said));
    }

    [Theory]
    [InlineData(Match.Met, Match.NotMet, BodySide.Both)]
    [InlineData(Match.NotMet, Match.Met, BodySide.Left)]
    [InlineData(Match.NotMet, Match.Met, BodySide.Right)]
    [InlineData(Match.NotMet, Match.NotMet, BodySide.Central)]
    [InlineData(Match.Undetermined, Match.Undetermined, null)]
    public void Sides_decide_where_they_matter(Match both, Match one, BodySide? side)
    {
        var said = Presentation.Empty.WithSite(PainRegion.LowerLeg, side);
        Assert.Equal(both, Pain.OnBothSidesOf(PainRegion.LowerLeg).Test(said));
        Assert.Equal(one, Pain.OnOneSideOf(PainRegion.LowerLeg).Test(said));
    }

    [Theory]
    [InlineData(Match.NotMet, Match.Met, BodySide.Left, BodySide.Left)]
    [InlineData(Match.NotMet, Match.Met, BodySide.Right, BodySide.Right)]
    [InlineData(Match.Met, Match.NotMet, BodySide.Both, BodySide.Both)]
    [InlineData(Match.Met, Match.NotMet, BodySide.Both, BodySide.Left)]
    [InlineData(Match.Met, Match.NotMet, BodySide.Both, BodySide.Right)]
    [InlineData(Match.NotMet, Match.NotMet, BodySide.Central, BodySide.Central)]
    [InlineData(Match.NotMet, Match.NotMet, BodySide.Central, BodySide.Left)]
    [InlineData(Match.Undetermined, Match.Undetermined, null, null)]
    [InlineData(Match.Undetermined, Match.Undetermined, null, BodySide.Left)]
    public void A_second_site_takes_nothing_from_the_first(Match both, Match one, BodySide? first, BodySide? second)
    {
        var said = Presentation.Empty.WithSite(PainRegion.LowerLeg, first).WithSite(PainRegion.Foot, second);
        Assert.Equal(both, Pain.OnBothSidesOf(PainRegion.LowerLeg, PainRegion.Foot).Test(said));
        Assert.Equal(one, Pain.OnOneSideOf(PainRegion.LowerLeg, PainRegion.Foot).Test(said));
    }

    [Fact]
    public void Left_here_and_right_there_are_both_sides_of_the_two_together()
    {
        var said = Presentation.Empty.WithSite(PainRegion.LowerLeg, BodySide.Left).WithSite(PainRegion.Foot, BodySide.Right);
        Assert.Equal(Match.Met, Pain.OnBothSidesOf(PainRegion.LowerLeg, PainRegion.Foot).Test(said));
        Assert.Equal(Match.NotMet, Pain.OnBothSidesOf(PainRegion.LowerLeg).Test(said));
        Assert.Equal(Match.NotMet, Pain.OnOneSideOf(PainRegion.LowerLeg, PainRegion.Foot).Test(said));
    }
}
