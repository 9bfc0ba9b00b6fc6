namespace LowBackHip.Tests.Model;

public sealed class AudienceTests
{
    private static readonly Presentation Nobody = Presentation.Empty;

    [Fact]
    public void The_lower_age_is_inside_and_the_upper_outside()
    {
        var audience = Audience.Of(minimumAge: 12, belowAge: 56);
        Assert.Equal(
            [Match.NotMet, Match.Met, Match.Met, Match.NotMet],
            new[] { 11.9, 12, 55.9, 56 }.Select(age => audience.Test(Nobody.WithAge(age))));
    }

    [Fact]
    public void It_is_open_while_something_needed_is_not_known()
    {
        Assert.Equal(Match.Met, Audience.Everyone.Test(Nobody));
        Assert.Equal(Match.Undetermined, Audience.Women.Test(Nobody));
        Assert.Equal(Match.Undetermined, Audience.MayBePregnant.Test(Nobody.WithSex(Sex.Female)));
        Assert.Equal(Match.Undetermined, Audience.MayBePregnant.Test(Nobody.WithAge(30)));
        Assert.Equal(Match.Met, Audience.MayBePregnant.Test(Nobody.WithAge(30).WithSex(Sex.Female)));
    }

    [Fact]
    public void One_fact_that_does_not_fit_closes_it()
    {
        Assert.Equal(Match.NotMet, Audience.MayBePregnant.Test(Nobody.WithSex(Sex.Male)));
        Assert.Equal(Match.NotMet, Audience.MayBePregnant.Test(Nobody.WithAge(60)));
        Assert.Equal(Match.NotMet, Audience.Minors.Test(Nobody.WithAge(18)));
        Assert.Equal(Match.Met, Audience.Adults.Test(Nobody.WithAge(18)));
    }

    [Fact]
    public void It_says_itself_in_words()
    {
        Assert.Equal("everyone", Audience.Everyone.ToString());
        Assert.Equal("women and girls", Audience.Women.ToString());
        Assert.Equal("people aged 18 or more", Audience.Adults.ToString());
        Assert.Equal("people younger than 18", Audience.Minors.ToString());
        Assert.Equal("men and boys aged 0.5 to below 2", Audience.Of(Sex.Male, 0.5, 2).ToString());
    }

    [Fact]
    public void Equality_is_by_content()
    {
        Assert.Equal(Audience.Adults, Audience.Of(minimumAge: 18));
        Assert.Equal(Audience.MayBePregnant.GetHashCode(), Audience.Of(Sex.Female, 12, 56).GetHashCode());
        Assert.NotEqual(Audience.Women, Audience.Men);
        Assert.All([Audience.Women, Audience.Of(Sex.Female, 12), Audience.Of(Sex.Female, belowAge: 56), Audience.Of(null, 12, 56)], other => Assert.NotEqual(Audience.MayBePregnant, other));
    }

    [Fact]
    public void An_audience_of_nobody_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Audience.Of(minimumAge: 50, belowAge: 50));
        Assert.Throws<ArgumentOutOfRangeException>(() => Audience.Of(minimumAge: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Audience.Of(belowAge: 200));
        Assert.Throws<ArgumentOutOfRangeException>(() => Audience.Of((Sex)7));
        Assert.Throws<ArgumentNullException>(() => Audience.Everyone.Test(null!));
    }
}
