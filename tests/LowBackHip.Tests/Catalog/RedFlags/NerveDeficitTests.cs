using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class NerveDeficitTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.LegWeaknessRapid,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(RapidlyProgressiveLegWeakness),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(RapidlyProgressiveLegWeakness)),
        new(
            RedFlags.LegWeaknessWithBladderOrSaddle,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(LegWeakness, DifficultyPassingUrine),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(LegWeakness, ProgressiveLegWeakness, RapidlyProgressiveLegWeakness, FootDrop,
                WidespreadLegWeakness, BilateralLegWeakness)),
        new(
            RedFlags.LegWeaknessGrowing,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(ProgressiveLegWeakness),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(ProgressiveLegWeakness, WidespreadLegWeakness)),
        new(
            RedFlags.FootDrop,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(FootDrop),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(FootDrop)),
        new(
            RedFlags.LegWeaknessNew,
            Raises: Hurts(PainRegion.Lumbar, days: 5).WithPresent(LegWeakness),
            Closes: Hurts(PainRegion.Lumbar, days: 5).WithAbsent(LegWeakness)),
        new(
            RedFlags.LegWeakness,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(LegWeakness),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(LegWeakness)),
        new(
            RedFlags.NarrowCanalPattern,
            Raises: Hurts(PainRegion.Lumbar, age: 70).WithPresent(NeurogenicClaudication),
            Closes: Hurts(PainRegion.Lumbar, age: 70).WithAbsent(NeurogenicClaudication)),
        new(
            RedFlags.NumbLegPainThatLasts,
            Raises: Hurts(PainRegion.AnteriorThigh, days: 30).WithPresent(LegTingling),
            Closes: Hurts(PainRegion.AnteriorThigh, days: 30).WithAbsent(LegNumbness, LegTingling)),
        new(
            RedFlags.UnsteadyGaitWithNerveSigns,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(UnsteadyGait, LegNumbness),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(UnsteadyGait)),
        new(
            RedFlags.UnsteadyGait,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(UnsteadyGait),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(UnsteadyGait)),
        new(
            RedFlags.NumbLegAndTroubleWalkingNew,
            Raises: Hurts(PainRegion.Lumbar, days: 0.5).WithPresent(LegNumbness, DifficultyWalking, SeverePain),
            Closes: Hurts(PainRegion.Lumbar, days: 0.5).WithAbsent(LegNumbness, LegTingling)),
        new(
            RedFlags.NumbLegAndTroubleWalking,
            Raises: Hurts(PainRegion.LowerLeg).WithPresent(LegTingling, DifficultyWalking, SeverePain, SteadilyWorsening),
            Closes: Hurts(PainRegion.LowerLeg).WithAbsent(LegNumbness, LegTingling)),
    ];
}
