using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class LegVesselsTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.ColdOrBlueLeg,
            Raises: Hurts(PainRegion.LowerLeg, age: 70).WithPresent(ColdOrBlueLeg),
            Closes: Hurts(PainRegion.LowerLeg, age: 70).WithAbsent(ColdOrBlueLeg)),
        new(
            RedFlags.FootPainAtRestWithArteryRisk,
            Raises: Hurts(PainRegion.Foot, age: 70).WithPresent(FootPainAtRest, Diabetes),
            Closes: Hurts(PainRegion.Foot, age: 70).WithAbsent(FootPainAtRest)),
        new(
            RedFlags.FootPainAtRest,
            Raises: Hurts(PainRegion.Foot, age: 70).WithPresent(FootPainAtRest),
            Closes: Hurts(PainRegion.Foot, age: 70).WithAbsent(FootPainAtRest)),
        new(
            RedFlags.CalfPainOnWalking,
            Raises: Hurts(PainRegion.LowerLeg, age: 70).WithPresent(CalfClaudication),
            Closes: Hurts(PainRegion.LowerLeg, age: 70).WithAbsent(CalfClaudication)),
        new(
            RedFlags.LegPainOnWalkingAtRiskOfArteries,
            Raises: Hurts(PainRegion.Buttock, age: 60).WithPresent(WorseWalking, RelievedByRest, CurrentSmoker),
            Closes: Hurts(PainRegion.Buttock, age: 60).WithAbsent(WorseWalking))
        {
            Beside = [new(Quantity.Age, 50, Hurts(PainRegion.LowerLeg).WithPresent(WorseWalking, HighBloodPressure))],
        },
        new(
            RedFlags.LegPainAtRestWithArteryDisease,
            Raises: Hurts(PainRegion.LowerLeg, age: 62).WithPresent(UnrelievedByRest, HeartOrArteryDisease),
            Closes: Hurts(PainRegion.LowerLeg, age: 62).WithAbsent(UnrelievedByRest)),
        new(
            RedFlags.SwollenCalf,
            Raises: Hurts(PainRegion.LowerLeg).WithPresent(CalfSwelling),
            Closes: Hurts(PainRegion.LowerLeg).WithAbsent(CalfSwelling)),
        new(
            RedFlags.SwollenCalfWithBreathlessness,
            Raises: Hurts(PainRegion.LowerLeg).WithPresent(CalfSwelling, FastHeartOrBreathless),
            Closes: Hurts(PainRegion.LowerLeg).WithAbsent(CalfSwelling)),
    ];
}
