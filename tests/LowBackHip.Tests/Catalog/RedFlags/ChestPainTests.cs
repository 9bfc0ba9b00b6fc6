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
            RedFlags.BreathlessAtRest,
            Raises: Hurts(PainRegion.Thoracic).WithPresent(FastHeartOrBreathless),
            Closes: Hurts(PainRegion.Thoracic).WithAbsent(FastHeartOrBreathless)),
    ];
}
