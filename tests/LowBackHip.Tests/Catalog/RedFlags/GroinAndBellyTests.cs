using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class GroinAndBellyTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.TesticleSuddenPain,
            Raises: Hurts(PainRegion.Groin, age: 15, days: 0.2).WithPresent(TesticularPain, SuddenOnset),
            Closes: Hurts(PainRegion.Groin, age: 15, days: 0.2).WithAbsent(TesticularPain)),
        new(
            RedFlags.TesticlePain,
            Raises: Hurts(PainRegion.Groin, age: 20).WithPresent(TesticularPain),
            Closes: Hurts(PainRegion.Groin, age: 20).WithAbsent(TesticularPain)),
        new(
            RedFlags.BoyWithGroinPainAndVomiting,
            Raises: Hurts(PainRegion.Groin, age: 13).WithPresent(Vomiting),
            Closes: Hurts(PainRegion.Groin, age: 13).WithAbsent(Nausea, Vomiting)),
        new(
            RedFlags.BoyWithSuddenPainAndVomiting,
            Raises: Hurts(PainRegion.Abdomen, age: 14, days: 0.1).WithPresent(SuddenOnset, SeverePain, Vomiting),
            Closes: Hurts(PainRegion.Abdomen, age: 14, days: 0.1).WithAbsent(Vomiting)),
        new(
            RedFlags.BoyWithSuddenGroinPain,
            Raises: Hurts(PainRegion.Groin, age: 16, days: 0.3, onset: PainOnset.Sudden).WithPresent(SeverePain),
            Closes: Hurts(PainRegion.Groin, age: 16, days: 0.3, onset: PainOnset.Gradual)),
        new(
            RedFlags.YoungGroinOrSuddenBellyPainWithVomiting,
            Raises: Hurts(PainRegion.Groin, age: 13).WithPresent(Vomiting),
            Closes: Hurts(PainRegion.Groin, age: 13).WithAbsent(Vomiting)),
        new(
            RedFlags.HerniaTrapped,
            Raises: Hurts(PainRegion.Groin, age: 50).WithPresent(GroinLump, Vomiting),
            Closes: Hurts(PainRegion.Groin, age: 50).WithAbsent(GroinLump)),
        new(
            RedFlags.GroinLumpNew,
            Raises: Hurts(PainRegion.Groin, age: 75, days: 0.3).WithPresent(GroinLump),
            Closes: Hurts(PainRegion.Groin, age: 75, days: 0.3).WithAbsent(GroinLump)),
        new(
            RedFlags.GroinLump,
            Raises: Hurts(PainRegion.Groin, age: 50).WithPresent(GroinLump),
            Closes: Hurts(PainRegion.Groin, age: 50).WithAbsent(GroinLump)),
        new(
            RedFlags.AppendicitisSevere,
            Raises: Hurts(PainRegion.Abdomen, age: 20, days: 1).WithPresent(SteadilyWorsening, LossOfAppetite, Nausea),
            Closes: Hurts(PainRegion.Abdomen, age: 20, days: 1).WithAbsent(LossOfAppetite, Nausea, Vomiting, Fever, WorseWithMovement, WorseWalking)),
        new(
            RedFlags.AppendicitisPattern,
            Raises: Hurts(PainRegion.Abdomen, age: 20, days: 1).WithPresent(LossOfAppetite, Nausea),
            Closes: Hurts(PainRegion.Abdomen, age: 20, days: 1).WithAbsent(LossOfAppetite, Nausea, Vomiting, Fever)),
        new(
            RedFlags.BellyPainWithSickness,
            Raises: Hurts(PainRegion.Abdomen, age: 20).WithPresent(Vomiting),
            Closes: Hurts(PainRegion.Abdomen, age: 20).WithAbsent(LossOfAppetite, Nausea, Vomiting, Fever)),
        new(
            RedFlags.ChildWithBellyPainAndVomiting,
            Raises: Hurts(PainRegion.Abdomen, age: 9).WithPresent(Vomiting),
            Closes: Hurts(PainRegion.Abdomen, age: 9).WithAbsent(Vomiting)),
        new(
            RedFlags.BellyPainThatGrowsOver60,
            Raises: Hurts(PainRegion.Abdomen, age: 80).WithPresent(SteadilyWorsening),
            Closes: Hurts(PainRegion.Abdomen, age: 80).WithAbsent(SteadilyWorsening, SuddenWorsening, ConstantPain)),
        new(
            RedFlags.BellyAndBackPain,
            Raises: Hurts(PainRegion.Lumbar, age: 45).WithPresent(AbdominalPain),
            Closes: Hurts(PainRegion.Lumbar, age: 45).WithAbsent(AbdominalPain)),
    ];

    [Fact]
    public void A_twisted_testicle_needs_no_stated_sex() =>
        Assert.Equal(Match.Met, RedFlags.TesticleSuddenPain.Test(Presentation.Empty.WithAge(15).WithPresent(TesticularPain, SuddenOnset)));

    [Fact]
    public void A_groin_strain_without_vomiting_is_none_of_these()
    {
        Assert.NotEqual(Match.Met, RedFlags.YoungGroinOrSuddenBellyPainWithVomiting.Test(Hurts(PainRegion.Groin, age: 15)));
        Assert.Equal(Match.NotMet, RedFlags.BoyWithSuddenGroinPain.Test(Hurts(PainRegion.Groin, age: 20, days: 1, onset: PainOnset.AfterOveruse).WithPresent(SeverePain, SuddenOnset)));
    }
}
