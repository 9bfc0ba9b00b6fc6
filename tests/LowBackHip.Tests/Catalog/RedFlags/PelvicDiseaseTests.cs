using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class PelvicDiseaseTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.OvarianTorsionPattern,
            Raises: Hurts(PainRegion.Abdomen, age: 36, sex: Sex.Female).WithPresent(SuddenOnset, SeverePain, OvarianCysts),
            Closes: Hurts(PainRegion.Abdomen, age: 36, sex: Sex.Female, onset: PainOnset.Gradual).WithAbsent(SuddenOnset)),
        new(
            RedFlags.OvarianTorsionPossible,
            Raises: Hurts(PainRegion.Abdomen, age: 20, sex: Sex.Female, days: 0.5).WithPresent(SeverePain, Nausea),
            Closes: Hurts(PainRegion.Abdomen, age: 20, sex: Sex.Female, days: 0.5).WithAbsent(OvarianCysts, Nausea, Vomiting)),
        new(
            RedFlags.SuddenSevereBellyPain,
            Raises: Hurts(PainRegion.Abdomen).WithPresent(SuddenOnset, SeverePain),
            Closes: Hurts(PainRegion.Abdomen, onset: PainOnset.Gradual).WithAbsent(SuddenOnset, UnbearablePain)),
        new(
            RedFlags.SevereBellyPainNew,
            Raises: Hurts(PainRegion.Pelvis, days: 1).WithPresent(SeverePain),
            Closes: Hurts(PainRegion.Pelvis, days: 1).WithAbsent(AbdominalPain, SeverePain, UnbearablePain).WithIntensity(PainIntensity.Of(4))),
        new(
            RedFlags.PelvicInfectionWithFever,
            Raises: Hurts(PainRegion.Pelvis, age: 25, sex: Sex.Female).WithPresent(Fever, VaginalDischarge),
            Closes: Hurts(PainRegion.Pelvis, age: 25, sex: Sex.Female).WithAbsent(Fever, Chills)),
        new(
            RedFlags.PelvicInfectionPattern,
            Raises: Hurts(PainRegion.Pelvis, age: 25, sex: Sex.Female).WithPresent(VaginalDischarge),
            Closes: Hurts(PainRegion.Pelvis, age: 25, sex: Sex.Female).WithAbsent(VaginalDischarge)),
        new(
            RedFlags.PeriodPainPattern,
            Raises: Hurts(PainRegion.Lumbar, age: 15, sex: Sex.Female).WithPresent(PainWithPeriods, CrampingPain),
            Closes: Hurts(PainRegion.Lumbar, age: 15, sex: Sex.Female).WithAbsent(PainWithPeriods)),
        new(
            RedFlags.PeriodPainThatLasts,
            Raises: Hurts(PainRegion.Buttock, age: 33, sex: Sex.Female, days: 730).WithPresent(PainWithPeriods),
            Closes: Hurts(PainRegion.Buttock, age: 33, sex: Sex.Female, days: 730).WithAbsent(PainWithPeriods)),
        new(
            RedFlags.EndometriosisPattern,
            Raises: Hurts(PainRegion.Pelvis, age: 30, sex: Sex.Female).WithPresent(PainWithPeriods, PainWithSex),
            Closes: Hurts(PainRegion.Pelvis, age: 30, sex: Sex.Female).WithAbsent(PainWithSex, WorseBowelMovement, Endometriosis)),
        new(
            RedFlags.PelvicPainWithFloorSigns,
            Raises: Hurts(PainRegion.Pelvis).WithPresent(UrinaryUrgency),
            Closes: Hurts(PainRegion.Pelvis).WithAbsent(PainWithSex, WorseBowelMovement, UrinaryUrgency, UrinaryFrequency)),
    ];

    [Fact]
    public void Ovarian_cysts_say_whose_pain_it_is() =>
        Assert.Equal(Match.Met, RedFlags.OvarianTorsionPattern.Test(Presentation.Empty.WithSite(PainRegion.Abdomen).WithAge(36).WithPresent(SuddenOnset, SeverePain, OvarianCysts)));

    [Fact]
    public void A_man_with_sudden_belly_pain_and_nausea_has_no_ovary() =>
        Assert.NotEqual(Match.Met, RedFlags.OvarianTorsionPattern.Test(Hurts(PainRegion.Abdomen, age: 36).WithPresent(SuddenOnset, SeverePain, Nausea)));
}
