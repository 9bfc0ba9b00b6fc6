using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class AvascularNecrosisTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.GroinPainAtRiskOfBoneDeath,
            Raises: Hurts(PainRegion.Groin, days: 30).WithPresent(RecentSteroidCourse),
            Closes: Hurts(PainRegion.Groin, days: 30).WithAbsent(RecentSteroidCourse, LongTermSteroidUse, SteroidTreatedIllness, HeavyAlcoholUse,
                SickleCellDisease, Lupus, DeepSeaDiving, PreviousHipFractureOrDislocation)),
        new(
            RedFlags.SickleCellHipPain,
            Raises: Hurts(PainRegion.Groin, age: 20, days: 2).WithPresent(SickleCellDisease),
            Closes: Hurts(PainRegion.Groin, age: 20, days: 2).WithAbsent(SickleCellDisease)),
        new(
            RedFlags.SickleCellPain,
            Raises: Hurts(PainRegion.Lumbar, age: 20).WithPresent(SickleCellDisease),
            Closes: Hurts(PainRegion.Lumbar, age: 20).WithAbsent(SickleCellDisease)),
    ];
}
