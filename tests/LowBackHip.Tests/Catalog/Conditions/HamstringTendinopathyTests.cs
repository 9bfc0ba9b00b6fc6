using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class HamstringTendinopathyTests
{
    [Fact]
    public void A_runner_whose_sit_bone_hurts_has_it_first() =>
        Assert.Same(Conditions.HamstringTendinopathy, ConditionReading.First(person => person.Aged(42).HasPainIn(PainRegion.Buttock, BodySide.Left).HasPainIn(PainRegion.PosteriorThigh, BodySide.Left)
            .ForDays(90).Reports(Findings.WorseRunningOrJumping, Findings.WorseSitting, Findings.HighTrainingLoad)
            .Denies(Findings.LegNumbness, Findings.LegTingling, Findings.PainBelowKnee, Findings.NightPain)).Condition);

    [Fact]
    public void No_pain_with_running_points_away_from_it() =>
        Assert.Equal(EditorialWeight.ModerateAgainst, Conditions.HamstringTendinopathy.Clue("hamstring-running").WhenNotMet);
}
