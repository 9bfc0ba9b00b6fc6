using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class BleedingTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.BlackStool,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(BlackOrBloodyStool),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(BlackOrBloodyStool)),
        new(
            RedFlags.FaintnessAtRiskOfBleeding,
            Raises: Hurts(PainRegion.Lumbar, days: 2).WithPresent(Faintness, BloodThinner),
            Closes: Hurts(PainRegion.Lumbar, days: 2).WithAbsent(Faintness, Collapse, PaleAndClammy)),
        new(
            RedFlags.FaintnessAtRiskOfBleedingAnyTime,
            Raises: Hurts(PainRegion.Lumbar, age: 70).WithPresent(Faintness, BloodThinner),
            Closes: Hurts(PainRegion.Lumbar, age: 70).WithAbsent(Faintness)),
        new(
            RedFlags.FaintnessOver50,
            Raises: Hurts(PainRegion.Lumbar, age: 61, days: 2).WithPresent(Faintness),
            Closes: Hurts(PainRegion.Lumbar, age: 61, days: 2).WithAbsent(Faintness)),
    ];

    [Fact]
    public void Faintness_with_a_blood_thinner_and_a_sore_knee_is_not_this() =>
        Assert.NotEqual(Match.Met, RedFlags.FaintnessAtRiskOfBleedingAnyTime.Test(Hurts(PainRegion.Knee, age: 70).WithPresent(Faintness, BloodThinner)));
}
