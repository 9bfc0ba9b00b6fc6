using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class StressFractureTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.GroinPainWithTrainingLoad,
            Raises: Hurts(PainRegion.Groin, age: 24, days: 20).WithPresent(HighTrainingLoad, WorseStandingOnOneLeg),
            Closes: Hurts(PainRegion.Groin, age: 24, days: 20).WithAbsent(HighTrainingLoad, LowEnergyIntake)),
        new(
            RedFlags.GroinPainOnImpactAnyTime,
            Raises: Hurts(PainRegion.Groin, age: 24).WithPresent(HighTrainingLoad, WorseRunningOrJumping),
            Closes: Hurts(PainRegion.Groin, age: 24).WithAbsent(HighTrainingLoad, LowEnergyIntake)),
        new(
            RedFlags.SevereGroinPainThatGrows,
            Raises: Hurts(PainRegion.Groin, age: 27).WithPresent(SeverePain, SteadilyWorsening, WorseStandingOnOneLeg),
            Closes: Hurts(PainRegion.Groin, age: 27).WithAbsent(SteadilyWorsening, SuddenWorsening)),
        new(
            RedFlags.GroinPainWithLowEnergy,
            Raises: Hurts(PainRegion.Groin, age: 20, sex: Sex.Female).WithPresent(LowEnergyIntake),
            Closes: Hurts(PainRegion.Groin, age: 20, sex: Sex.Female).WithAbsent(LowEnergyIntake, HighTrainingLoad)),
        new(
            RedFlags.HipPainInTraining,
            Raises: Hurts(PainRegion.LateralHip, age: 20).WithPresent(HighTrainingLoad),
            Closes: Hurts(PainRegion.LateralHip, age: 20).WithAbsent(HighTrainingLoad)),
    ];
}
