using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class PolymyalgiaTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.StiffShouldersAndHips,
            Raises: Hurts(PainRegion.LateralHip, age: 62, sex: Sex.Female).WithPresent(ShoulderStiffness, HipStiffness),
            Closes: Hurts(PainRegion.LateralHip, age: 62, sex: Sex.Female).WithAbsent(ShoulderStiffness)),
        new(
            RedFlags.StiffShouldersAndHipsAndIll,
            Raises: Hurts(PainRegion.Groin).WithPresent(ShoulderStiffness, LossOfAppetite),
            Closes: Hurts(PainRegion.Groin).WithAbsent(ShoulderStiffness)),
        new(
            RedFlags.HeadSignsWithStiffness,
            Raises: Hurts(PainRegion.LateralHip, age: 70).WithPresent(HeadacheJawOrVisionSymptoms, ShoulderStiffness),
            Closes: Hurts(PainRegion.LateralHip, age: 70).WithAbsent(HeadacheJawOrVisionSymptoms)),
        new(
            RedFlags.HeadSignsPast50,
            Raises: Hurts(PainRegion.Lumbar, age: 70).WithPresent(HeadacheJawOrVisionSymptoms),
            Closes: Hurts(PainRegion.Lumbar, age: 70).WithAbsent(HeadacheJawOrVisionSymptoms)),
        new(
            RedFlags.HeadSignsWithStiffShoulders,
            Raises: Hurts(PainRegion.LateralHip).WithPresent(HeadacheJawOrVisionSymptoms, ShoulderStiffness),
            Closes: Hurts(PainRegion.LateralHip).WithAbsent(ShoulderStiffness)),
        new(
            RedFlags.BothThighsAcheAfterRestPast50,
            Raises: Hurts(PainRegion.AnteriorThigh, age: 67, days: 21).WithPresent(BilateralLegPain, WorseAfterRest),
            Closes: Hurts(PainRegion.AnteriorThigh, age: 67, days: 21).WithAbsent(WorseAfterRest, WorseInMorning, MorningStiffness)),
    ];
}
