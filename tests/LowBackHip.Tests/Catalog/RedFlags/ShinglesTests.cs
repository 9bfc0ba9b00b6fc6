using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class ShinglesTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.OneSidedBlisters,
            Raises: Hurts(PainRegion.Flank, age: 70).WithPresent(BlisteringRashOneSide),
            Closes: Hurts(PainRegion.Flank, age: 70).WithAbsent(BlisteringRashOneSide)),
    ];
}
