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
            Raises: Hurts(PainRegion.LateralHip, age: 80, days: 1).WithPresent(LegShortOrTurnedOut, SeverePain),
            Closes: Hurts(PainRegion.LateralHip, age: 80, days: 1).WithAbsent(LegShortOrTurnedOut)),
        new(
            RedFlags.ArtificialHipWithShortLeg,
            Raises: Hurts(PainRegion.AnteriorThigh, age: 66, days: 120).WithPresent(HipReplacement, LegShortOrTurnedOut),
            Closes: Hurts(PainRegion.AnteriorThigh, age: 66, days: 120).WithAbsent(LegShortOrTurnedOut)),
        new(
            RedFlags.LegShortWithHipPain,
            Raises: Hurts(PainRegion.Groin, days: 400).WithPresent(LegShortOrTurnedOut),
            Closes: Hurts(PainRegion.Groin, days: 400).WithAbsent(LegShortOrTurnedOut)),
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
            Closes: Hurts(PainRegion.Groin, age: 70).WithAbsent(CannotBearWeight, CannotWalk)),
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
            RedFlags.PopInHipOfYoungPerson,
            Raises: Hurts(PainRegion.AnteriorHip, age: 16).WithPresent(FeltPop, DifficultyWalking),
            Closes: Hurts(PainRegion.AnteriorHip, age: 16).WithAbsent(Limp, DifficultyWalking, CannotBearWeight, CannotWalk, RefusesToWalk)),
        new(
            RedFlags.PopInHipWithTroubleWalking,
            Raises: Hurts(PainRegion.Groin, age: 30, days: 2).WithPresent(FeltPop, Limp),
            Closes: Hurts(PainRegion.Groin, age: 30, days: 2).WithAbsent(FeltPop)),
        new(
            RedFlags.AccidentWithPelvicPain,
            Raises: Hurts(PainRegion.Pelvis, days: 1).WithPresent(MajorTrauma),
            Closes: Hurts(PainRegion.Pelvis, days: 1).WithAbsent(MajorTrauma)),
        new(
            RedFlags.SmallFallWithPelvicPain,
            Raises: Hurts(PainRegion.Buttock, age: 80, days: 4).WithPresent(MinorTrauma),
            Closes: Hurts(PainRegion.Buttock, age: 80, days: 4, onset: PainOnset.Gradual).WithAbsent(MinorTrauma, MajorTrauma)),
        new(
            RedFlags.PelvicPainOnWalkingAtOlderAge,
            Raises: Hurts(PainRegion.Buttock, age: 70).WithPresent(DifficultyWalking, RelievedByLyingDown),
            Closes: Hurts(PainRegion.Buttock, age: 70).WithAbsent(RelievedByLyingDown))
        {
            Beside = [new(Quantity.Age, 75, Hurts(PainRegion.Buttock, sex: Sex.Female).WithPresent(DifficultyWalking, RelievedByLyingDown))],
        },
        new(
            RedFlags.ThinBoneWithThighPain,
            Raises: Hurts(PainRegion.AnteriorThigh, age: 69).WithPresent(Osteoporosis, DullAche),
            Closes: Hurts(PainRegion.AnteriorThigh, age: 69).WithAbsent(Osteoporosis, PreviousFragilityFracture, LongTermSteroidUse))
        {
            Beside = [new(Quantity.Duration, 14, Hurts(PainRegion.AnteriorThigh, age: 69).WithPresent(Osteoporosis))],
        },
        new(
            RedFlags.DislocationAfterForce,
            Raises: Hurts(PainRegion.LateralHip, days: 0.2, onset: PainOnset.AfterTrauma).WithPresent(LegShortOrTurnedOut, CannotBearWeight),
            Closes: Hurts(PainRegion.LateralHip, days: 0.2, onset: PainOnset.AfterTrauma).WithAbsent(LegShortOrTurnedOut)),
        new(
            RedFlags.ArtificialHipSuddenlyUseless,
            Raises: Hurts(PainRegion.LateralHip, age: 70).WithPresent(HipReplacement, FeltPop, CannotBearWeight),
            Closes: Hurts(PainRegion.LateralHip, age: 70).WithAbsent(HipReplacement)),
    ];

    [Fact]
    public void A_short_leg_that_will_not_stand_is_an_emergency_without_a_place_or_a_time() =>
        Assert.Equal(Match.Met, RedFlags.LegShortOrTurnedOut.Test(Presentation.Empty.WithAge(84).WithPresent(LegShortOrTurnedOut, CannotBearWeight)));

    [Fact]
    public void A_short_leg_that_walks_is_no_emergency()
    {
        Assert.NotEqual(Match.Met, RedFlags.LegShortOrTurnedOut.Test(Hurts(PainRegion.LateralHip, age: 70, days: 400).WithPresent(LegShortOrTurnedOut, WorseWalking)));
        Assert.NotEqual(Match.Met, RedFlags.ArtificialHipSuddenlyUseless.Test(Hurts(PainRegion.AnteriorThigh, age: 66, days: 120).WithPresent(HipReplacement, LegShortOrTurnedOut)));
    }

    [Fact]
    public void A_leg_that_cannot_be_stood_on_past_60_counts_wherever_it_hurts() =>
        Assert.Equal(Match.Met, RedFlags.CannotBearWeightOver60AnyTime.Test(Presentation.Empty.WithAge(84).WithPresent(CannotBearWeight)));

    [Fact]
    public void A_pop_with_easy_walking_is_no_reason_to_hurry()
    {
        Assert.NotEqual(Match.Met, RedFlags.PopInHipOfYoungPerson.Test(Hurts(PainRegion.Groin, age: 16).WithPresent(FeltPop)));
        Assert.NotEqual(Match.Met, RedFlags.PopInHipWithTroubleWalking.Test(Hurts(PainRegion.Groin, age: 30, days: 2).WithPresent(FeltPop)));
    }

    [Fact]
    public void A_sore_groin_with_thin_bones_alone_is_not_the_thigh_that_cracks() =>
        Assert.NotEqual(Match.Met, RedFlags.ThinBoneWithThighPain.Test(Hurts(PainRegion.Groin, age: 70).WithPresent(Osteoporosis, DullAche)));
}
