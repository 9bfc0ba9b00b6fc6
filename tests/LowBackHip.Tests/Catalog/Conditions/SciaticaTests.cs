using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class SciaticaTests
{
    [Fact]
    public void Three_of_four_people_with_back_and_leg_pain_have_it()
    {
        var prior = Conditions.Sciatica.PriorFor(Presentation.Empty.WithSite(PainRegion.Lumbar).WithSite(PainRegion.LowerLeg));
        Assert.Equal((0.742, Provenance.Published), (prior.Probability, prior.Source.Provenance));
        Assert.Same(Citations.Konstantinou2015, prior.Source.Citation);
    }

    [Fact]
    public void The_three_questions_of_the_study_count_more_than_one() =>
        Assert.True(Conditions.Sciatica.Clue("sciatica-self-report-set").WhenMet!.Value > Conditions.Sciatica.Clue("sciatica-below-knee").WhenMet!.Value);

    [Fact]
    public void Shooting_pain_past_the_knee_puts_it_first() =>
        Assert.Same(Conditions.Sciatica, ConditionReading.First(person => person.Aged(45).HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.PosteriorThigh, BodySide.Left)
            .HasPainIn(PainRegion.LowerLeg, BodySide.Left).Reports(Findings.PainBelowKnee, Findings.ElectricPain, Findings.LegPainWorseThanBackPain)).Condition);

    [Fact]
    public void Relief_on_sitting_points_away_from_it() =>
        Assert.Equal(EditorialWeight.ModerateAgainst, Conditions.Sciatica.Clue("sciatica-eased-by-flexion").WhenMet);
}
