using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class ChestPainTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.ChestPain,
            Raises: Hurts(PainRegion.Thoracic).WithPresent(ChestPain),
            Closes: Hurts(PainRegion.Thoracic).WithAbsent(ChestPain)),
        new(
            RedFlags.UpperBackPainWithHeartSigns,
            Raises: Hurts(PainRegion.Thoracic, age: 52).WithPresent(Sweating, Nausea),
            Closes: Hurts(PainRegion.Lumbar, age: 52)),
        new(
            RedFlags.SuddenUpperBackPainPast40,
            Raises: Hurts(PainRegion.Thoracic, age: 46, days: 0.3, onset: PainOnset.Sudden).WithPresent(SeverePain),
            Closes: Hurts(PainRegion.Thoracic, age: 46, days: 0.3, onset: PainOnset.AfterLifting)),
        new(
            RedFlags.BreathlessAtRiskOfClot,
            Raises: Hurts(PainRegion.Thoracic).WithPresent(FastHeartOrBreathless, RecentSurgeryOrImmobility),
            Closes: Hurts(PainRegion.Thoracic).WithAbsent(FastHeartOrBreathless)),
        new(
            RedFlags.BreathlessAtRest,
            Raises: Hurts(PainRegion.Thoracic).WithPresent(FastHeartOrBreathless),
            Closes: Hurts(PainRegion.Thoracic).WithAbsent(FastHeartOrBreathless)),
    ];
}
