namespace LowBackHip.Tests.Model;

public sealed class WeightTests
{
    [Fact]
    public void A_ratio_keeps_what_was_published()
    {
        var ratio = LikelihoodRatio.Of(6.4, 4.1, 9.9);
        Assert.Equal((6.4, 4.1, 9.9), (ratio.Value, ratio.Lower, ratio.Upper));
        Assert.Equal(Provenance.Published, ratio.Provenance);
        Assert.Equal("LR 6.4 (4.1 to 9.9)", ratio.ToString());
        Assert.Equal("LR 2", LikelihoodRatio.Of(2).ToString());
        Assert.Equal(Provenance.DerivedFromPublished, LikelihoodRatio.Derived(1.8).Provenance);
    }

    [Theory]
    [InlineData(0.05, 0.1, true)]
    [InlineData(0, 0.1, true)]
    [InlineData(0.1, 0.1, false)]
    [InlineData(10, 10, false)]
    [InlineData(47, 10, true)]
    public void A_single_weight_is_held_to_its_limits_and_says_so(double value, double factor, bool isClamped)
    {
        var ratio = LikelihoodRatio.Of(value);
        Assert.Equal(factor, ratio.Factor);
        Assert.Equal(isClamped, ratio.IsClamped);
        Assert.Equal(value, ratio.Value);
    }

    [Fact]
    public void A_ratio_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LikelihoodRatio.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LikelihoodRatio.Of(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => LikelihoodRatio.Of(double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => LikelihoodRatio.Of(2, lower: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LikelihoodRatio.Of(2, upper: 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => LikelihoodRatio.Of(2, 2.1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => LikelihoodRatio.Of(2, 1, 1.9));
    }

    [Theory]
    [InlineData(Provenance.Editorial)]
    [InlineData(Provenance.Unverified)]
    [InlineData(Provenance.Guideline)]
    [InlineData((Provenance)0)]
    public void What_was_not_published_is_no_ratio(Provenance provenance) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LikelihoodRatio.Of(2, provenance: provenance));

    [Fact]
    public void Editorial_grades_are_ordered_and_mirror_each_other()
    {
        EditorialWeight[] down = [EditorialWeight.StrongAgainst, EditorialWeight.ModerateAgainst, EditorialWeight.WeakAgainst];
        EditorialWeight[] up = [EditorialWeight.WeakFor, EditorialWeight.ModerateFor, EditorialWeight.StrongFor];
        Assert.Equal([1.5, 2.5, 5], up.Select(weight => weight.Value));
        Assert.All(up.Zip(down.Reverse()), pair => Assert.Equal(1 / pair.First.Value, pair.Second.Value, 12));
        Assert.All(up.Concat(down), weight => Assert.True(weight.LowerFactor <= weight.Factor && weight.Factor <= weight.UpperFactor));
        Assert.All(up, weight => Assert.True(weight.IsFor && weight.LowerFactor >= 1));
        Assert.All(down, weight => Assert.True(!weight.IsFor && weight.UpperFactor <= 1));
    }

    [Fact]
    public void An_editorial_weight_never_looks_published()
    {
        Assert.Equal("editorial: moderate, for", EditorialWeight.ModerateFor.ToString());
        Assert.Equal("editorial: weak, against", EditorialWeight.WeakAgainst.ToString());
        Assert.Equal(Provenance.Editorial, EditorialWeight.ModerateFor.Provenance);
        var remembered = EditorialWeight.WeakAgainst.Remembering(0.2, 0.1, 0.4);
        Assert.Equal(Provenance.Unverified, remembered.Provenance);
        Assert.Equal(EditorialWeight.WeakAgainst.Value, remembered.Value);
        Assert.Equal((0.2, 0.1, 0.4), (remembered.Unverified!.Ratio, remembered.Unverified.Lower, remembered.Unverified.Upper));
        Assert.Throws<ArgumentOutOfRangeException>(() => EditorialWeight.WeakFor.Remembering(-1));
    }
}
