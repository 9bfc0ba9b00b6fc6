using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class SpinalInfectionTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.FeverVeryUnwell,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(Fever, Confusion),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(Fever, Chills)),
        new(
            RedFlags.FeverAtHighRisk,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(Fever, IvDrugUse),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(Fever, Chills)),
        new(
            RedFlags.FeverWithNerveSigns,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(Fever, LegNumbness),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(Fever, Chills)),
        new(
            RedFlags.Fever,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(Fever),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(Fever, Chills)),
        new(
            RedFlags.InjectedDrugsWithNewPain,
            Raises: Hurts(PainRegion.Lumbar, days: 1).WithPresent(IvDrugUse),
            Closes: Hurts(PainRegion.Lumbar, days: 1).WithAbsent(IvDrugUse)),
        new(
            RedFlags.InjectedDrugs,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(IvDrugUse),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(IvDrugUse)),
        new(
            RedFlags.SpinalProcedureWithGrowingPain,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(RecentSpinalProcedure, SteadilyWorsening),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(RecentSpinalProcedure)),
        new(
            RedFlags.WeakDefensesWithGrowingPain,
            Raises: Hurts(PainRegion.Lumbar, days: 30).WithPresent(Immunosuppression, SteadilyWorsening),
            Closes: Hurts(PainRegion.Lumbar, days: 30).WithAbsent(Immunosuppression, Hiv, Dialysis, RecentInfection)),
        new(
            RedFlags.WeakDefensesWithPainThatStaysAndGrows,
            Raises: Hurts(PainRegion.Lumbar, age: 60).WithPresent(Immunosuppression, ConstantPain, SteadilyWorsening),
            Closes: Hurts(PainRegion.Lumbar, age: 60).WithAbsent(Immunosuppression, Hiv, RecentInfection)),
        new(
            RedFlags.DialysisWithPainThatStaysOrGrows,
            Raises: Hurts(PainRegion.Lumbar, age: 50).WithPresent(Dialysis, ConstantPain),
            Closes: Hurts(PainRegion.Lumbar, age: 50).WithAbsent(Dialysis)),
        new(
            RedFlags.DialysisWithBackPain,
            Raises: Hurts(PainRegion.Lumbar, age: 50).WithPresent(Dialysis),
            Closes: Hurts(PainRegion.Lumbar, age: 50).WithAbsent(Dialysis)),
        new(
            RedFlags.DiabetesWithPainThatStaysAndGrows,
            Raises: Hurts(PainRegion.Lumbar, age: 50).WithPresent(Diabetes, ConstantPain, NightPain, SteadilyWorsening),
            Closes: Hurts(PainRegion.Lumbar, age: 50).WithAbsent(Diabetes)),
        new(
            RedFlags.TuberculosisPattern,
            Raises: Hurts(PainRegion.Lumbar, days: 60).WithPresent(TuberculosisExposure, Fatigue),
            Closes: Hurts(PainRegion.Lumbar, days: 60).WithAbsent(TuberculosisExposure)),
        new(
            RedFlags.NightSweatsWithPainThatLasts,
            Raises: Hurts(PainRegion.Lumbar, days: 60).WithPresent(NightSweats),
            Closes: Hurts(PainRegion.Lumbar, days: 60).WithAbsent(NightSweats)),
        new(
            RedFlags.NightSweats,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(NightSweats),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(NightSweats)),
        new(
            RedFlags.Confusion,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(Confusion),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(Confusion)),
        new(
            RedFlags.EndocarditisPattern,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(Fever, IvDrugUse, NightSweats),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(Fever)),
        new(
            RedFlags.FeverWithBoneInfectionRisk,
            Raises: Hurts(PainRegion.Groin).WithPresent(Fever, SickleCellDisease),
            Closes: Hurts(PainRegion.Groin).WithAbsent(Fever)),
    ];

    [Fact]
    public void Pain_that_stays_in_a_person_on_dialysis_needs_no_fever_and_no_time() =>
        Assert.Equal(Match.Met, RedFlags.DialysisWithPainThatStaysOrGrows.Test(Hurts(PainRegion.Lumbar, age: 50).WithPresent(Dialysis, ConstantPain, NightPain).WithAbsent(Fever)));

    [Fact]
    public void Diabetes_with_one_sign_alone_is_ordinary() =>
        Assert.NotEqual(Match.Met, RedFlags.DiabetesWithPainThatStaysAndGrows.Test(Hurts(PainRegion.Lumbar, age: 50).WithPresent(Diabetes, ConstantPain)));

    [Fact]
    public void Weak_defenses_with_one_sign_alone_are_not_for_today() =>
        Assert.NotEqual(Match.Met, RedFlags.WeakDefensesWithPainThatStaysAndGrows.Test(Hurts(PainRegion.Lumbar, age: 50).WithPresent(Immunosuppression, NightPain)));
}
