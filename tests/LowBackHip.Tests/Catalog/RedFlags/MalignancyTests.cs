using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class MalignancyTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.CancerWithBackPainAtRestOrGrowing,
            Raises: Hurts(PainRegion.Lumbar, age: 60, days: 30).WithPresent(CancerHistory, WorseAtNight),
            Closes: Hurts(PainRegion.Lumbar, age: 60, days: 30).WithAbsent(CancerHistory, CancerHasSpread)),
        new(
            RedFlags.SpreadCancerWithPain,
            Raises: Hurts(PainRegion.Groin, age: 60, days: 10).WithPresent(CancerHasSpread),
            Closes: Hurts(PainRegion.Groin, age: 60, days: 10).WithAbsent(CancerHasSpread)),
        new(
            RedFlags.CancerWithNewPain,
            Raises: Hurts(PainRegion.Groin, age: 60, days: 30).WithPresent(CancerHistory),
            Closes: Hurts(PainRegion.Lumbar, age: 60, days: 30).WithAbsent(CancerHistory, CancerHasSpread)),
        new(
            RedFlags.CancerWithPain,
            Raises: Hurts(PainRegion.Groin, age: 60).WithPresent(CancerHistory),
            Closes: Hurts(PainRegion.Groin, age: 60).WithAbsent(CancerHistory, CancerHasSpread)),
        new(
            RedFlags.WeightLoss,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(UnexplainedWeightLoss),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(UnexplainedWeightLoss)),
        new(
            RedFlags.Over50IllAndNotImproving,
            Raises: Hurts(PainRegion.Lumbar, age: 68, days: 60).WithPresent(Fatigue, SteadilyWorsening),
            Closes: Hurts(PainRegion.Lumbar, age: 68, days: 60).WithAbsent(Fatigue, Malaise, NightSweats, LossOfAppetite)),
        new(
            RedFlags.Over50Ill,
            Raises: Hurts(PainRegion.Lumbar, age: 68).WithPresent(Fatigue),
            Closes: Hurts(PainRegion.Lumbar, age: 68).WithAbsent(Fatigue, Malaise, NightSweats, LossOfAppetite)),
        new(
            RedFlags.Over60ConstantPainAndIll,
            Raises: Hurts(PainRegion.Lumbar, age: 70).WithPresent(ConstantPain, Fatigue, Malaise),
            Closes: Hurts(PainRegion.Lumbar, age: 70).WithAbsent(ConstantPain)),
        new(
            RedFlags.Over50PainThatDoesNotRest,
            Raises: Hurts(PainRegion.Lumbar, age: 68, days: 60).WithPresent(UnrelievedByRest, ConstantPain),
            Closes: Hurts(PainRegion.Lumbar, age: 68, days: 60).WithAbsent(ConstantPain, SteadilyWorsening)),
        new(
            RedFlags.Over50SeverePainThatGrows,
            Raises: Hurts(PainRegion.Lumbar, age: 64, days: 90).WithPresent(SeverePain, SteadilyWorsening),
            Closes: Hurts(PainRegion.Lumbar, age: 64, days: 90).WithAbsent(SteadilyWorsening)),
        new(
            RedFlags.ConstantBackPainAtRestAndAtNight,
            Raises: Hurts(PainRegion.Lumbar, age: 38).WithPresent(ConstantPain, UnrelievedByRest, NightPain),
            Closes: Hurts(PainRegion.Lumbar, age: 38).WithAbsent(ConstantPain)),
        new(
            RedFlags.Over60PersistentBonePain,
            Raises: Hurts(PainRegion.Lumbar, age: 68, days: 60),
            Closes: Hurts(PainRegion.Lumbar, age: 68, days: 20).WithAbsent(NoImprovementAfter6Weeks)),
        new(
            RedFlags.NightPainThatNothingEases,
            Raises: Hurts(PainRegion.Lumbar, days: 40).WithPresent(NightPainUnrelieved),
            Closes: Hurts(PainRegion.Lumbar, days: 40).WithAbsent(NightPainUnrelieved)),
        new(
            RedFlags.BonePainDeepAtNightAndGrowing,
            Raises: Hurts(PainRegion.Buttock, age: 50, days: 60).WithPresent(DeepAche, WorseAtNight, SteadilyWorsening),
            Closes: Hurts(PainRegion.Buttock, age: 50, days: 60).WithAbsent(DeepAche)),
        new(
            RedFlags.YoungBonePainWithSwellingOrWeightLoss,
            Raises: Hurts(PainRegion.LateralHip, age: 14, days: 60).WithPresent(HipSwelling),
            Closes: Hurts(PainRegion.LateralHip, age: 14, days: 60).WithAbsent(HipSwelling, UnexplainedWeightLoss)),
        new(
            RedFlags.YoungBonePainAtNight,
            Raises: Hurts(PainRegion.AnteriorThigh, age: 17, days: 60).WithPresent(WorseAtNight),
            Closes: Hurts(PainRegion.AnteriorThigh, age: 17, days: 60).WithAbsent(NightPain, NightPainUnrelieved, WorseAtNight, DeepAche)),
        new(
            RedFlags.YoungBonePainAtNightAnyTime,
            Raises: Hurts(PainRegion.AnteriorThigh, age: 17).WithPresent(NightPain),
            Closes: Hurts(PainRegion.AnteriorThigh, age: 17).WithAbsent(NightPain, NightPainUnrelieved, WorseAtNight, DeepAche)),
    ];

    [Fact]
    public void Pain_that_grows_in_a_person_with_cancer_needs_no_known_time() =>
        Assert.Equal(Match.Met, RedFlags.CancerWithBackPainAtRestOrGrowing.Test(Hurts(PainRegion.Lumbar, age: 60).WithPresent(CancerHistory, SteadilyWorsening)));

    [Fact]
    public void One_sign_of_feeling_ill_past_60_is_no_urgent_visit() =>
        Assert.NotEqual(Match.Met, RedFlags.Over60ConstantPainAndIll.Test(Hurts(PainRegion.Lumbar, age: 70).WithPresent(ConstantPain, Fatigue)));
}
