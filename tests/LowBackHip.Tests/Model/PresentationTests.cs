using System.Globalization;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Model;

public sealed class PresentationTests
{
    private static readonly Finding A = Invented.Finding("a");
    private static readonly Finding B = Invented.Finding("b");

    private static readonly Presentation Full = Presentation.Of(person => person
        .Aged(54).Male().HasPainIn(PainRegion.LowerLeg, BodySide.Left).HasPainIn(PainRegion.Lumbar).Beginning(PainOnset.AfterLifting).ForDays(21).RatedAt(7)
        .Reports(A).Denies(B).IsUnsureAbout(Invented.Finding("c")));

    [Fact]
    public void A_sentence_says_what_the_steps_say()
    {
        var steps = Presentation.Empty.WithAge(54).WithSex(Sex.Male).WithSite(PainRegion.LowerLeg, BodySide.Left).WithSite(PainRegion.Lumbar).WithOnset(PainOnset.AfterLifting)
            .WithDurationDays(21).WithIntensity(PainIntensity.Of(7)).WithPresent(A).WithAbsent(B).With(FindingId.From("c"), FindingStatus.Unsure);
        Assert.Equal(steps, Full);
        Assert.Equal(steps.GetHashCode(), Full.GetHashCode());
    }

    [Fact]
    public void Nothing_is_known_of_the_empty_one()
    {
        Assert.Equal((null, null, null, null), (Presentation.Empty.Age, Presentation.Empty.Sex, Presentation.Empty.Onset, Presentation.Empty.DurationDays));
        Assert.Null(Presentation.Empty.Intensity);
        Assert.Empty(Presentation.Empty.Sites);
        Assert.Empty(Presentation.Empty.Findings);
        Assert.Equal(FindingStatus.NotAssessed, Presentation.Empty[A]);
        Assert.Equal(PresentationKind.Unspecified, Presentation.Empty.Kind);
    }

    [Fact]
    public void A_change_makes_another_and_leaves_the_first()
    {
        var changed = Full.WithAge(20).WithSex(null).WithSites().WithOnset(null).WithDurationDays(null).WithIntensity(null).With(A, FindingStatus.Absent);
        Assert.Equal((54, Sex.Male, 2), (Full.Age, Full.Sex, Full.Sites.Length));
        Assert.Equal(FindingStatus.Present, Full[A]);
        Assert.NotEqual(Full, changed);
        Assert.Equal(20, changed.Age);
        Assert.Empty(changed.Sites);
    }

    [Fact]
    public void The_order_of_what_was_said_does_not_matter()
    {
        var one = Presentation.Empty.WithPresent(A, B).WithSites(PainSite.Of(PainRegion.Groin), PainSite.Of(PainRegion.Lumbar, BodySide.Left), PainSite.Of(PainRegion.Groin));
        var other = Presentation.Empty.WithSite(PainRegion.Lumbar, BodySide.Left).WithSite(PainRegion.Groin).WithPresent(B).WithPresent(A);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(["a", "b"], one.Findings.Keys.Select(id => id.Value));
        Assert.Equal([PainRegion.Lumbar, PainRegion.Groin], one.Sites.Select(site => site.Region));
    }

    [Fact]
    public void A_site_named_twice_is_one() =>
        Assert.Equal([PainRegion.Lumbar, PainRegion.Foot], Presentation.Empty.WithSite(PainRegion.Lumbar).WithSite(PainRegion.Foot).WithSite(PainRegion.Lumbar).Sites.Select(site => site.Region));

    [Fact]
    public void Each_fact_takes_part_in_equality() =>
        Assert.All(
            [
                Full.WithAge(55), Full.WithSex(Sex.Female), Full.WithSite(PainRegion.Foot), Full.WithOnset(PainOnset.Sudden), Full.WithDurationDays(22), Full.WithIntensity(PainIntensity.Of(6)),
                Full.With(A, FindingStatus.Absent), Full.With(A, FindingStatus.NotAssessed), Full.With(Invented.Finding("d"), FindingStatus.Present),
            ],
            other =>
            {
                Assert.False(Full.Equals(other));
                Assert.False(Full.Equals((object)other));
            });

    [Fact]
    public void An_answer_taken_back_was_never_given() =>
        Assert.Equal(Presentation.Empty, Presentation.Empty.WithPresent(A).With(A, FindingStatus.NotAssessed));

    [Fact]
    public void Later_words_on_one_fact_replace_earlier_ones() =>
        Assert.Equal(FindingStatus.Absent, Presentation.Of(person => person.Reports(A).Aged(3).Denies(A).Aged(4)) is { Age: 4 } said ? said[A] : default);

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Presentation.Empty.WithAge(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Presentation.Empty.WithAge(131));
        Assert.Throws<ArgumentOutOfRangeException>(() => Presentation.Empty.WithAge(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Presentation.Empty.WithSex((Sex)0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Presentation.Empty.WithOnset((PainOnset)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Presentation.Empty.WithDurationDays(Presentation.MaxDurationDays + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Presentation.Empty.WithSite((PainRegion)0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Presentation.Empty.WithSite(PainRegion.Lumbar, (BodySide)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Presentation.Empty.With(A, (FindingStatus)9));
        Assert.Throws<ArgumentNullException>("finding", () => Presentation.Empty.With((Finding)null!, FindingStatus.Present));
        Assert.Throws<ArgumentNullException>("finding", () => Presentation.Empty.With((FindingId)null!, FindingStatus.Present));
        Assert.Throws<ArgumentException>(() => Presentation.Empty.WithPresent(A, null!));
        Assert.Throws<ArgumentException>(() => Presentation.Empty.WithSites(null!, PainSite.Of(PainRegion.Lumbar)));
        Assert.Throws<ArgumentNullException>(() => Presentation.Of(null!));
    }

    [Fact]
    public void A_refusal_repeats_no_value() =>
        Assert.DoesNotContain("977", Assert.Throws<ArgumentOutOfRangeException>(() => Presentation.Empty.WithAge(977)).Message, StringComparison.Ordinal);

    [Fact]
    public void Its_text_shows_no_value_of_the_person()
    {
        string[] texts = [Full.ToString(), Full.Sites[0].ToString(), Full.Intensity!.Value.ToString()];
        Assert.Equal("Presentation (3 findings asked about)", texts[0]);
        foreach (var value in new[] { "54", "ale", "umbar", "eg", "Left", "ifting", "21", "7" })
            Assert.All(texts, text => Assert.DoesNotContain(value, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_text_is_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal("Presentation (3 findings asked about)", Full.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(PresentationKind.BackOnly, PainRegion.Lumbar, PainRegion.Buttock)]
    [InlineData(PresentationKind.BackOnly, PainRegion.Thoracic, PainRegion.Coccyx)]
    [InlineData(PresentationKind.HipOrGroin, PainRegion.Groin, PainRegion.AnteriorHip)]
    [InlineData(PresentationKind.LateralHip, PainRegion.LateralHip, PainRegion.LateralHip)]
    [InlineData(PresentationKind.Buttock, PainRegion.Buttock, PainRegion.Buttock)]
    [InlineData(PresentationKind.LegOnly, PainRegion.AnteriorThigh, PainRegion.Abdomen)]
    [InlineData(PresentationKind.LegOnly, PainRegion.MedialThigh, PainRegion.Abdomen)]
    [InlineData(PresentationKind.LegOnly, PainRegion.LateralThigh, PainRegion.Abdomen)]
    [InlineData(PresentationKind.LegOnly, PainRegion.PosteriorThigh, PainRegion.Abdomen)]
    [InlineData(PresentationKind.LegOnly, PainRegion.LowerLeg, PainRegion.Abdomen)]
    [InlineData(PresentationKind.BackAndLeg, PainRegion.Lumbar, PainRegion.Foot)]
    [InlineData(PresentationKind.BackAndHip, PainRegion.Sacroiliac, PainRegion.Groin)]
    [InlineData(PresentationKind.BackAndHip, PainRegion.Lumbar, PainRegion.LateralHip)]
    [InlineData(PresentationKind.HipOrGroin, PainRegion.Groin, PainRegion.LateralHip)]
    [InlineData(PresentationKind.LateralHip, PainRegion.LateralHip, PainRegion.LateralThigh)]
    [InlineData(PresentationKind.Buttock, PainRegion.Buttock, PainRegion.PosteriorThigh)]
    [InlineData(PresentationKind.LegOnly, PainRegion.Knee, PainRegion.Foot)]
    [InlineData(PresentationKind.Elsewhere, PainRegion.Flank, PainRegion.Abdomen)]
    public void The_kind_follows_from_where_it_hurts(PresentationKind kind, PainRegion one, PainRegion other)
    {
        Assert.Equal(kind, Presentation.Empty.WithSite(one).WithSite(other, BodySide.Left).Kind);
        Assert.Equal(kind, Presentation.Empty.WithSite(other).WithSite(one).Kind);
    }

    [Fact]
    public void Every_region_belongs_to_a_kind() =>
        Assert.All(Enum.GetValues<PainRegion>(), region => Assert.NotEqual(PresentationKind.Unspecified, Presentation.Empty.WithSite(region).Kind));

    [Fact]
    public void Sites_order_by_region_then_side_with_none_first()
    {
        PainSite[] sites = [PainSite.Of(PainRegion.Groin, BodySide.Left), PainSite.Of(PainRegion.Lumbar, BodySide.Right), PainSite.Of(PainRegion.Lumbar)];
        Assert.Equal([sites[2], sites[1], sites[0]], sites.Order());
        Assert.True(sites[0].CompareTo(null) > 0);
    }

    [Fact]
    public void An_intensity_is_from_0_to_10()
    {
        Assert.Equal(0, default(PainIntensity).Value);
        Assert.Equal("10", PainIntensity.Of(10).ToDigits());
        Assert.True(PainIntensity.Of(3).CompareTo(PainIntensity.Of(4)) < 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => PainIntensity.Of(11));
        Assert.Throws<ArgumentOutOfRangeException>(() => PainIntensity.Of(-1));
    }
}
