using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class SepticHipTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.HipPainWithFeverAndLostFunction,
            Raises: Hurts(PainRegion.Groin, age: 60, days: 3).WithPresent(Fever, CannotBearWeight),
            Closes: Hurts(PainRegion.Groin, age: 60, days: 3).WithAbsent(Fever, Chills)),
        new(
            RedFlags.HipPainWithFever,
            Raises: Hurts(PainRegion.Groin).WithPresent(Fever),
            Closes: Hurts(PainRegion.Groin).WithAbsent(Fever, Chills)),
        new(
            RedFlags.SevereHipPainAtRiskOfInfection,
            Raises: Hurts(PainRegion.Groin, age: 60, days: 2).WithPresent(SeverePain, ReducedHipMovement, Diabetes),
            Closes: Hurts(PainRegion.Groin, age: 60, days: 2).WithIntensity(PainIntensity.Of(4)).WithAbsent(SeverePain, UnbearablePain)),
        new(
            RedFlags.SevereHipPainAtRiskOfInfectionAnyTime,
            Raises: Hurts(PainRegion.Groin, age: 60).WithPresent(SeverePain, CannotBearWeight, Diabetes),
            Closes: Hurts(PainRegion.Groin, age: 60).WithAbsent(CannotBearWeight, CannotWalk, RefusesToWalk)),
        new(
            RedFlags.ArtificialHipWithInfectionSigns,
            Raises: Hurts(PainRegion.Groin, age: 70).WithPresent(HipReplacement, HotSwollenJoint),
            Closes: Hurts(PainRegion.Groin, age: 70).WithAbsent(HipReplacement)),
        new(
            RedFlags.ArtificialHipWithNewPain,
            Raises: Hurts(PainRegion.Groin, age: 70, days: 10).WithPresent(HipReplacement),
            Closes: Hurts(PainRegion.Groin, age: 70, days: 10).WithAbsent(HipReplacement)),
        new(
            RedFlags.ArtificialHipWithPain,
            Raises: Hurts(PainRegion.Groin, age: 70).WithPresent(HipReplacement),
            Closes: Hurts(PainRegion.Groin, age: 70).WithAbsent(HipReplacement)),
        new(
            RedFlags.HotSwollenJoint,
            Raises: Hurts(PainRegion.Groin).WithPresent(HotSwollenJoint),
            Closes: Hurts(PainRegion.Groin).WithAbsent(HotSwollenJoint)),
    ];

    [Fact]
    public void Severe_hip_pain_that_walks_is_not_taken_for_an_infection() =>
        Assert.NotEqual(Match.Met, RedFlags.SevereHipPainAtRiskOfInfectionAnyTime.Test(Hurts(PainRegion.Groin, age: 60).WithPresent(SeverePain, Diabetes, WorseWalking)));

    [Fact]
    public void A_hot_hip_that_cannot_be_used_needs_no_stated_age() =>
        Assert.Equal(Match.Met, RedFlags.HipPainWithFeverAndLostFunction.Test(Presentation.Empty.WithSite(PainRegion.Groin).WithDurationDays(1).WithPresent(Fever, CannotBearWeight)));
}
