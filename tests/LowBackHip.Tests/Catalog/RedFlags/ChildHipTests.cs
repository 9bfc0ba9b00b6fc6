using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class ChildHipTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.ChildFeverAndLegNotUsed,
            Raises: Hurts(PainRegion.LateralHip, age: 7).WithPresent(Fever, CannotBearWeight),
            Closes: Hurts(PainRegion.LateralHip, age: 7).WithAbsent(Fever)),
        new(
            RedFlags.ChildFeverAndUnwell,
            Raises: Hurts(PainRegion.LateralHip, age: 1.2).WithPresent(Fever, LossOfAppetite),
            Closes: Hurts(PainRegion.LateralHip, age: 1.2).WithAbsent(Fever)),
        new(
            RedFlags.ChildFeverWithLimbPain,
            Raises: Hurts(PainRegion.LateralHip, age: 7).WithPresent(Fever),
            Closes: Hurts(PainRegion.LateralHip, age: 7).WithAbsent(Fever)),
        new(
            RedFlags.ChildLegNotUsed,
            Raises: Hurts(PainRegion.LateralHip, age: 5).WithPresent(CannotBearWeight),
            Closes: Hurts(PainRegion.LateralHip, age: 5).WithAbsent(CannotBearWeight, CannotWalk, RefusesToWalk)),
        new(
            RedFlags.ChildHotJoint,
            Raises: Hurts(PainRegion.LateralHip, age: 5).WithPresent(HotSwollenJoint, Fever),
            Closes: Hurts(PainRegion.LateralHip, age: 5).WithAbsent(HotSwollenJoint)),
        new(
            RedFlags.ChildLimpOverTwoDays,
            Raises: Hurts(PainRegion.Knee, age: 14, days: 4).WithPresent(Limp),
            Closes: Hurts(PainRegion.Knee, age: 14, days: 4).WithAbsent(Limp)),
        new(
            RedFlags.YoungChildHipPain,
            Raises: Hurts(PainRegion.LateralHip, age: 6, days: 1),
            Closes: Hurts(PainRegion.Lumbar, age: 6, days: 1).WithAbsent(Limp)),
        new(
            RedFlags.YoungChildHipPainOrLimp,
            Raises: Hurts(PainRegion.AnteriorHip, age: 5),
            Closes: Hurts(PainRegion.Lumbar, age: 5).WithAbsent(Limp)),
        new(
            RedFlags.ChildLimpThatLasts,
            Raises: Hurts(PainRegion.Knee, age: 16, days: 40).WithPresent(Limp),
            Closes: Hurts(PainRegion.Knee, age: 16, days: 40).WithAbsent(Limp)),
        new(
            RedFlags.PerthesPattern,
            Raises: Hurts(PainRegion.Knee, age: 6, days: 30).WithPresent(Limp),
            Closes: Hurts(PainRegion.Lumbar, age: 6, days: 30).WithAbsent(Limp)),
        new(
            RedFlags.SlippedHipUnstable,
            Raises: Hurts(PainRegion.Knee, age: 13).WithPresent(CannotBearWeight),
            Closes: Hurts(PainRegion.Knee, age: 13).WithAbsent(CannotBearWeight, CannotWalk, RefusesToWalk)),
        new(
            RedFlags.SlippedHipThatGivesWay,
            Raises: Hurts(PainRegion.Groin, age: 16).WithPresent(SuddenWorsening, Limp),
            Closes: Hurts(PainRegion.Groin, age: 16).WithAbsent(SuddenWorsening)),
        new(
            RedFlags.SlippedHipPattern,
            Raises: Hurts(PainRegion.Groin, age: 13),
            Closes: Hurts(PainRegion.Lumbar, age: 13).WithAbsent(Limp)),
    ];

    [Fact]
    public void A_child_who_will_not_walk_is_a_child_at_any_stated_age() =>
        Assert.Equal(Match.Met, RedFlags.ChildLegNotUsed.Test(Presentation.Empty.WithPresent(RefusesToWalk)));
}
