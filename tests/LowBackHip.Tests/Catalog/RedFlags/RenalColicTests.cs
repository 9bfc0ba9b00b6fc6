using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class RenalColicTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.ColicPattern,
            Raises: Hurts(PainRegion.Flank, days: 1).WithPresent(FlankPain, ColickyPain, Nausea),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(FlankPain, ColickyPain, Nausea, Vomiting, BloodInUrine, PreviousKidneyStones)),
        new(
            RedFlags.ColicOutOfControl,
            Raises: Hurts(PainRegion.Flank, days: 0.1).WithPresent(FlankPain, ColickyPain, CannotGetComfortable, Vomiting, SeverePain),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(FlankPain, ColickyPain, Nausea, Vomiting, BloodInUrine, PreviousKidneyStones)),
        new(
            RedFlags.ColicWithDanger,
            Raises: Hurts(PainRegion.Flank).WithPresent(ColickyPain, Fever),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(FlankPain, ColickyPain, Nausea, Vomiting, BloodInUrine, PreviousKidneyStones)),
        new(
            RedFlags.ColicInPregnancy,
            Raises: Hurts(PainRegion.Flank, age: 29, sex: Sex.Female).WithPresent(Pregnant, SeverePain),
            Closes: Hurts(PainRegion.Flank, age: 29, sex: Sex.Female).WithAbsent(Pregnant)),
        new(
            RedFlags.ColicFirstTimeOver60,
            Raises: Hurts(PainRegion.Flank, age: 70, days: 1, onset: PainOnset.Sudden).WithAbsent(PreviousKidneyStones),
            Closes: Hurts(PainRegion.Lumbar, age: 70, days: 1).WithAbsent(FlankPain)),
        new(
            RedFlags.SidePainToGroinOver60,
            Raises: Hurts(PainRegion.Flank, age: 72).WithPresent(PainSpreadsToGroin),
            Closes: Hurts(PainRegion.Lumbar, age: 72).WithAbsent(FlankPain, BilateralFlankPain)),
        new(
            RedFlags.SevereSidePainToGroinOver60,
            Raises: Hurts(PainRegion.Flank, age: 68).WithPresent(PainSpreadsToGroin, SeverePain, CurrentSmoker),
            Closes: Hurts(PainRegion.Lumbar, age: 68).WithAbsent(FlankPain, BilateralFlankPain)),
        new(
            RedFlags.SidePainWithBloodInUrine,
            Raises: Hurts(PainRegion.Flank).WithPresent(BloodInUrine),
            Closes: Hurts(PainRegion.Flank).WithAbsent(BloodInUrine)),
        new(
            RedFlags.SevereSidePainNew,
            Raises: Hurts(PainRegion.Flank, days: 1).WithPresent(SeverePain),
            Closes: Hurts(PainRegion.Flank, days: 1).WithIntensity(PainIntensity.Of(4)).WithAbsent(SeverePain, UnbearablePain))
        {
            Beside = [new(Quantity.Age, 60, Hurts(PainRegion.Flank).WithPresent(SeverePain))],
        },
        new(
            RedFlags.SevereSideOrBellyPain,
            Raises: Hurts(PainRegion.Flank).WithPresent(SeverePain),
            Closes: Hurts(PainRegion.Flank).WithIntensity(PainIntensity.Of(4)).WithAbsent(SeverePain, UnbearablePain)),
        new(
            RedFlags.SidePainWithVomiting,
            Raises: Hurts(PainRegion.Flank, age: 22).WithPresent(Vomiting),
            Closes: Hurts(PainRegion.Flank, age: 22).WithAbsent(Vomiting)),
        new(
            RedFlags.BloodInUrine,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(BloodInUrine),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(BloodInUrine)),
    ];

    [Fact]
    public void A_stone_felt_on_one_side_of_the_back_is_a_stone()
    {
        var left = Presentation.Empty.WithSite(PainRegion.Lumbar, BodySide.Left);
        Assert.Equal(Match.Met, RedFlags.ColicPattern.Test(left.WithPresent(Vomiting, PreviousKidneyStones)));
        Assert.NotEqual(Match.Met, RedFlags.ColicPattern.Test(left.WithPresent(SuddenOnset, CannotGetComfortable, PainSpreadsToGroin)));
        Assert.Equal(Match.Met, RedFlags.SidePainWithBloodInUrine.Test(left.WithPresent(BloodInUrine)));
    }

    [Fact]
    public void Back_pain_of_no_side_needs_three_signs_of_a_stone()
    {
        var back = Hurts(PainRegion.Lumbar);
        Assert.NotEqual(Match.Met, RedFlags.ColicPattern.Test(back.WithPresent(ColickyPain, SuddenOnset)));
        Assert.Equal(Match.Met, RedFlags.ColicPattern.Test(back.WithPresent(ColickyPain, SuddenOnset, Nausea)));
    }
}
