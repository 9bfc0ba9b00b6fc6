using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class CaudaEquinaTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.SaddleNumbness,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(SaddleNumbness),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(SaddleNumbness)),
        new(
            RedFlags.BladderChange,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(UrinaryRetention),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(UrinaryRetention, DifficultyPassingUrine, BladderIncontinence, ReducedBladderFeeling)),
        new(
            RedFlags.BladderChangeWithBothLegs,
            Raises: Hurts(PainRegion.Lumbar, age: 30).WithPresent(UrinaryRetention, BilateralLegPain),
            Closes: Hurts(PainRegion.Lumbar, age: 30).WithAbsent(BilateralLegPain, BilateralLegWeakness, BilateralLegNumbness)),
        new(
            RedFlags.BowelControlLoss,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(BowelIncontinence),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(BowelIncontinence)),
        new(
            RedFlags.SexualFunctionChange,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(SexualDysfunction),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(SexualDysfunction)),
        new(
            RedFlags.BothLegsWeak,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(BilateralLegWeakness),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(BilateralLegWeakness)),
        new(
            RedFlags.BothLegsNumbAndNew,
            Raises: Hurts(PainRegion.Lumbar, days: 3).WithPresent(BilateralLegNumbness),
            Closes: Hurts(PainRegion.Lumbar, days: 3).WithAbsent(BilateralLegNumbness)),
        new(
            RedFlags.BothLegsNumbWithoutEase,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(BilateralLegNumbness).WithAbsent(NeurogenicClaudication, RelievedBySitting,
                NoPainWhenSitting, RelievedByBendingForward, RelievedByLeaningOnCart),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(BilateralLegNumbness)),
        new(
            RedFlags.BothLegsNumb,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(BilateralLegNumbness),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(BilateralLegNumbness)),
        new(
            RedFlags.BothLegsPainNew,
            Raises: Hurts(PainRegion.Lumbar, days: 3).WithPresent(BilateralLegPain, LegTingling),
            Closes: Hurts(PainRegion.Lumbar, days: 3).WithAbsent(BilateralLegPain)),
        new(
            RedFlags.BothLegsPainWithUrgency,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(BilateralLegPain, UrinaryUrgency, ElectricPain),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(UrinaryUrgency, UrinaryFrequency)),
        new(
            RedFlags.BothLegsNerveSignsLikelyNew,
            Raises: Hurts(PainRegion.Lumbar, age: 31).WithPresent(BilateralLegNumbness, BilateralLegPain),
            Closes: Hurts(PainRegion.Lumbar, age: 31).WithAbsent(BilateralLegNumbness, BilateralLegPain)),
        new(
            RedFlags.SaddleBurningOnWalking,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(SaddleBurning),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(SaddleBurning)),
    ];

    [Fact]
    public void Numb_legs_of_an_older_person_with_a_narrow_canal_are_not_taken_for_new() =>
        Assert.NotEqual(Match.Met, RedFlags.BothLegsNerveSignsLikelyNew.Test(Hurts(PainRegion.Lumbar, age: 72, days: 400).WithPresent(BilateralLegPain, BilateralLegNumbness, NeurogenicClaudication)));

    [Fact]
    public void Numb_feet_without_pain_in_the_legs_are_not_taken_for_new() =>
        Assert.NotEqual(Match.Met, RedFlags.BothLegsNerveSignsLikelyNew.Test(Hurts(PainRegion.Lumbar, age: 45).WithPresent(BilateralLegNumbness)));
}
