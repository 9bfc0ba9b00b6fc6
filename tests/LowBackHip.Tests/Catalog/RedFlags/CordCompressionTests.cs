using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class CordCompressionTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.CancerWithNerveSigns,
            Raises: Hurts(PainRegion.Lumbar, age: 60).WithPresent(CancerHistory, LegWeakness),
            Closes: Hurts(PainRegion.Lumbar, age: 60).WithAbsent(CancerHistory, CancerHasSpread)),
        new(
            RedFlags.CancerWithTroubleWalking,
            Raises: Hurts(PainRegion.Thoracic, age: 70).WithPresent(CancerHistory, LegGivesWay),
            Closes: Hurts(PainRegion.Thoracic, age: 70).WithAbsent(CancerHistory, CancerHasSpread)),
        new(
            RedFlags.CancerWithBandOfPainOrUnsureLegs,
            Raises: Hurts(PainRegion.Thoracic, age: 70).WithPresent(CancerHistory, BandLikePain),
            Closes: Hurts(PainRegion.Thoracic, age: 70).WithAbsent(CancerHistory, CancerHasSpread)),
        new(
            RedFlags.UpperBackPainWithWeakLegs,
            Raises: Hurts(PainRegion.Thoracic, age: 56).WithPresent(BilateralLegWeakness),
            Closes: Hurts(PainRegion.Thoracic, age: 56).WithAbsent(BilateralLegWeakness, BilateralLegNumbness)),
    ];

    [Fact]
    public void Little_urine_and_trouble_walking_in_a_person_with_cancer_and_back_pain_are_an_emergency() =>
        Assert.Equal(Match.Met, RedFlags.CancerWithTroubleWalking.Test(Hurts(PainRegion.Thoracic, age: 76).WithPresent(CancerHistory, BandLikePain, DifficultyWalking, DarkOrLittleUrine)));

    [Fact]
    public void A_strained_back_that_makes_walking_hard_years_after_a_cancer_is_no_emergency()
    {
        Assert.NotEqual(Match.Met, RedFlags.CancerWithTroubleWalking.Test(Hurts(PainRegion.Lumbar, age: 70, days: 3, onset: PainOnset.AfterLifting).WithPresent(CancerHistory, DifficultyWalking)));
        Assert.Equal(Match.Met, RedFlags.CancerWithBandOfPainOrUnsureLegs.Test(Hurts(PainRegion.Lumbar, age: 70, days: 3, onset: PainOnset.AfterLifting).WithPresent(CancerHistory, DifficultyWalking)));
    }

    [Fact]
    public void A_band_of_pain_without_cancer_is_none_of_these() =>
        Assert.NotEqual(Match.Met, RedFlags.CancerWithBandOfPainOrUnsureLegs.Test(Hurts(PainRegion.Thoracic, age: 70).WithPresent(BandLikePain)));
}
