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
    ];
}
