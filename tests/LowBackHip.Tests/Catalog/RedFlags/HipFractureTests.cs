using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class HipFractureTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.FallAndCannotStand,
            Raises: Hurts(PainRegion.LateralHip, age: 80).WithPresent(MinorTrauma, CannotBearWeight),
            Closes: Hurts(PainRegion.LateralHip, age: 80, days: 0.3, onset: PainOnset.Gradual).WithAbsent(MinorTrauma, MajorTrauma)),
        new(
            RedFlags.LegShortOrTurnedOut,
            Raises: Hurts(PainRegion.LateralHip, age: 80, days: 1).WithPresent(LegShortOrTurnedOut, CannotWalk),
            Closes: Hurts(PainRegion.LateralHip, age: 80, days: 1).WithAbsent(LegShortOrTurnedOut)),
        new(
            RedFlags.OlderFallWithHipPain,
            Raises: Hurts(PainRegion.Groin, age: 70, days: 2).WithPresent(MinorTrauma),
            Closes: Hurts(PainRegion.Groin, age: 70, days: 2, onset: PainOnset.Gradual).WithAbsent(MinorTrauma, MajorTrauma)),
        new(
            RedFlags.OlderFallAnyTime,
            Raises: Hurts(PainRegion.Groin, age: 70).WithPresent(MinorTrauma),
            Closes: Hurts(PainRegion.Groin, age: 70, onset: PainOnset.Gradual).WithAbsent(MinorTrauma, MajorTrauma)),
        new(
            RedFlags.CannotBearWeightOver60,
            Raises: Hurts(PainRegion.Groin, age: 70, days: 2).WithPresent(CannotBearWeight),
            Closes: Hurts(PainRegion.Groin, age: 70, days: 2).WithAbsent(CannotBearWeight, CannotWalk)),
        new(
            RedFlags.CannotBearWeightOver60AnyTime,
            Raises: Hurts(PainRegion.Groin, age: 70).WithPresent(CannotBearWeight),
            Closes: Hurts(PainRegion.Groin, age: 70).WithAbsent(CannotBearWeight)),
        new(
            RedFlags.CannotBearWeightNew,
            Raises: Hurts(PainRegion.Groin, days: 2).WithPresent(CannotBearWeight),
            Closes: Hurts(PainRegion.Groin, days: 2).WithAbsent(CannotBearWeight, CannotWalk)),
        new(
            RedFlags.CannotBearWeight,
            Raises: Hurts(PainRegion.Groin).WithPresent(CannotBearWeight),
            Closes: Hurts(PainRegion.Groin).WithAbsent(CannotBearWeight, CannotWalk)),
        new(
            RedFlags.InjuryWithHipPainAndLostFunction,
            Raises: Hurts(PainRegion.LateralHip, days: 1, onset: PainOnset.AfterTrauma).WithPresent(Limp),
            Closes: Hurts(PainRegion.LateralHip, days: 1, onset: PainOnset.Gradual).WithAbsent(MajorTrauma)),
        new(
            RedFlags.AccidentWithPelvicPain,
            Raises: Hurts(PainRegion.Pelvis, days: 1).WithPresent(MajorTrauma),
            Closes: Hurts(PainRegion.Pelvis, days: 1).WithAbsent(MajorTrauma)),
        new(
            RedFlags.SmallFallWithPelvicPain,
            Raises: Hurts(PainRegion.Buttock, age: 80, days: 4).WithPresent(MinorTrauma),
            Closes: Hurts(PainRegion.Buttock, age: 80, days: 4, onset: PainOnset.Gradual).WithAbsent(MinorTrauma, MajorTrauma)),
        new(
            RedFlags.DislocationAfterForce,
            Raises: Hurts(PainRegion.LateralHip, days: 0.2, onset: PainOnset.AfterTrauma).WithPresent(LegShortOrTurnedOut, CannotBearWeight),
            Closes: Hurts(PainRegion.LateralHip, days: 0.2, onset: PainOnset.AfterTrauma).WithAbsent(LegShortOrTurnedOut)),
        new(
            RedFlags.ArtificialHipSuddenlyUseless,
            Raises: Hurts(PainRegion.LateralHip, age: 70).WithPresent(HipReplacement, FeltPop, CannotBearWeight),
            Closes: Hurts(PainRegion.LateralHip, age: 70).WithAbsent(HipReplacement)),
    ];
}
