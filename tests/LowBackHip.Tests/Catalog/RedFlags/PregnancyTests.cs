using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class PregnancyTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.PregnancyBleeding,
            Raises: Hurts(PainRegion.Lumbar, age: 28, sex: Sex.Female).WithPresent(Pregnant, VaginalBleeding),
            Closes: Hurts(PainRegion.Lumbar, age: 28, sex: Sex.Female).WithAbsent(VaginalBleeding)),
        new(
            RedFlags.PregnancyContractions,
            Raises: Hurts(PainRegion.Lumbar, age: 28, sex: Sex.Female).WithPresent(Pregnant, Contractions),
            Closes: Hurts(PainRegion.Lumbar, age: 28, sex: Sex.Female).WithAbsent(Contractions)),
        new(
            RedFlags.PregnancyFever,
            Raises: Hurts(PainRegion.Lumbar, age: 28, sex: Sex.Female).WithPresent(Pregnant, Fever),
            Closes: Hurts(PainRegion.Lumbar, age: 28, sex: Sex.Female).WithAbsent(Fever, Chills)),
        new(
            RedFlags.LatePregnancySevereBellyPain,
            Raises: Hurts(PainRegion.Abdomen, age: 28, sex: Sex.Female).WithPresent(PregnantOver20Weeks, ConstantPain),
            Closes: Hurts(PainRegion.Abdomen, age: 28, sex: Sex.Female).WithAbsent(PregnantOver20Weeks, PregnantOver28Weeks)),
        new(
            RedFlags.LatePregnancyBellyPain,
            Raises: Hurts(PainRegion.Abdomen, age: 28, sex: Sex.Female).WithPresent(PregnantOver20Weeks),
            Closes: Hurts(PainRegion.Abdomen, age: 28, sex: Sex.Female).WithAbsent(PregnantOver20Weeks, PregnantOver28Weeks)),
        new(
            RedFlags.PregnancyInjury,
            Raises: Hurts(PainRegion.Lumbar, age: 28, sex: Sex.Female, days: 1).WithPresent(Pregnant, MinorTrauma),
            Closes: Hurts(PainRegion.Lumbar, age: 28, sex: Sex.Female, days: 1).WithAbsent(Pregnant)),
        new(
            RedFlags.EctopicPattern,
            Raises: Hurts(PainRegion.Pelvis, age: 28, sex: Sex.Female).WithPresent(MissedPeriod, VaginalBleeding),
            Closes: Hurts(PainRegion.Pelvis, age: 28, sex: Sex.Female).WithAbsent(Pregnant, MissedPeriod, CouldBePregnant)),
        new(
            RedFlags.EarlyPregnancyBellyPain,
            Raises: Hurts(PainRegion.Abdomen, age: 28, sex: Sex.Female).WithPresent(MissedPeriod),
            Closes: Hurts(PainRegion.Abdomen, age: 28, sex: Sex.Female).WithAbsent(Pregnant, MissedPeriod, CouldBePregnant)),
        new(
            RedFlags.LaterPregnancyBackPainWithSickness,
            Raises: Hurts(PainRegion.Lumbar, age: 30, sex: Sex.Female).WithPresent(PregnantOver28Weeks, Nausea),
            Closes: Hurts(PainRegion.Lumbar, age: 30, sex: Sex.Female).WithAbsent(Nausea, Vomiting)),
        new(
            RedFlags.CollapseWithBellyPain,
            Raises: Hurts(PainRegion.Abdomen, age: 30, sex: Sex.Female).WithPresent(Collapse),
            Closes: Hurts(PainRegion.Abdomen, age: 30, sex: Sex.Female).WithAbsent(Collapse, PaleAndClammy)),
        new(
            RedFlags.LaterPregnancyCramps,
            Raises: Hurts(PainRegion.Lumbar, age: 30, sex: Sex.Female).WithPresent(PregnantOver20Weeks, CrampingPain),
            Closes: Hurts(PainRegion.Lumbar, age: 30, sex: Sex.Female).WithAbsent(CrampingPain, ColickyPain, VaginalDischarge)),
        new(
            RedFlags.SevereBellyPainWithShoulderTipPain,
            Raises: Hurts(PainRegion.Abdomen, age: 30, sex: Sex.Female).WithPresent(SeverePain, ShoulderTipPain),
            Closes: Hurts(PainRegion.Abdomen, age: 30, sex: Sex.Female).WithAbsent(ShoulderTipPain)),
    ];

    [Fact]
    public void An_ectopic_pattern_needs_neither_sex_nor_age() =>
        Assert.Equal(Match.Met, RedFlags.EctopicPattern.Test(Presentation.Empty.WithSite(PainRegion.Pelvis).WithPresent(MissedPeriod, ShoulderTipPain)));

    [Fact]
    public void A_man_with_pain_at_the_shoulder_tip_is_asked_nothing_of_pregnancy() =>
        Assert.Equal(Match.NotMet, RedFlags.EctopicPattern.Test(Hurts(PainRegion.Pelvis, age: 28).WithPresent(ShoulderTipPain)));
}
