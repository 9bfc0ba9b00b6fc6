using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class ChildBackPainTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.ChildBackPainWithNerveSigns,
            Raises: Hurts(PainRegion.Lumbar, age: 10).WithPresent(UnsteadyGait),
            Closes: Hurts(PainRegion.Lumbar, age: 10).WithAbsent(LegNumbness, UnsteadyGait, UrinaryRetention, DifficultyPassingUrine,
                BladderIncontinence, ReducedBladderFeeling, BowelIncontinence, LegWeakness, ProgressiveLegWeakness, RapidlyProgressiveLegWeakness,
                    FootDrop, WidespreadLegWeakness, BilateralLegWeakness))
        {
            Beside =
            [
                new(Quantity.Age, 12, Hurts(PainRegion.Lumbar).WithPresent(LegNumbness)),
                new(Quantity.Duration, 28, Hurts(PainRegion.Lumbar, age: 15).WithPresent(LegNumbness)),
            ],
        },
        new(
            RedFlags.ChildBackPainWithNumbLeg,
            Raises: Hurts(PainRegion.Lumbar, age: 15).WithPresent(LegNumbness),
            Closes: Hurts(PainRegion.Lumbar, age: 15).WithAbsent(LegNumbness)),
        new(
            RedFlags.ChildBackPainUnder5,
            Raises: Hurts(PainRegion.Lumbar, age: 4),
            Closes: Hurts(PainRegion.Knee, age: 4)),
        new(
            RedFlags.ChildBackPainAtNightOrWithIllness,
            Raises: Hurts(PainRegion.Lumbar, age: 14).WithPresent(NightPain),
            Closes: Hurts(PainRegion.Lumbar, age: 14).WithAbsent(NightPain, NightPainUnrelieved, WorseAtNight, UnexplainedWeightLoss, NightSweats,
                Fatigue, Malaise)),
        new(
            RedFlags.YoungChildBackPainAtNightOrLosingWeight,
            Raises: Hurts(PainRegion.Lumbar, age: 7).WithPresent(NightPain),
            Closes: Hurts(PainRegion.Lumbar, age: 7).WithAbsent(NightPain, NightPainUnrelieved, UnexplainedWeightLoss)),
        new(
            RedFlags.ChildInjuryWithBackPain,
            Raises: Hurts(PainRegion.Lumbar, age: 14, days: 1, onset: PainOnset.AfterTrauma),
            Closes: Hurts(PainRegion.Lumbar, age: 14, days: 1, onset: PainOnset.Gradual).WithAbsent(MajorTrauma)),
        new(
            RedFlags.ChildInjuryWithBackPainAnyTime,
            Raises: Hurts(PainRegion.Lumbar, age: 14, onset: PainOnset.AfterTrauma),
            Closes: Hurts(PainRegion.Lumbar, age: 14, onset: PainOnset.Gradual).WithAbsent(MajorTrauma)),
        new(
            RedFlags.ChildBackPainUnder10,
            Raises: Hurts(PainRegion.Lumbar, age: 9, days: 40),
            Closes: Hurts(PainRegion.Lumbar, age: 9, days: 10)),
        new(
            RedFlags.ChildBackPainThatLasts,
            Raises: Hurts(PainRegion.Lumbar, age: 14, days: 180),
            Closes: Hurts(PainRegion.Lumbar, age: 14, days: 10)),
        new(
            RedFlags.ChildBackPainOnArchingOrYoung,
            Raises: Hurts(PainRegion.Lumbar, age: 14).WithPresent(WorseBendingBackward),
            Closes: Hurts(PainRegion.Lumbar, age: 14).WithAbsent(WorseBendingBackward, ExtensionSports))
        {
            Beside =
            [
                new(Quantity.Age, 10, Hurts(PainRegion.Lumbar)),
            ],
        },
        new(
            RedFlags.ChildWithVisibleCurve,
            Raises: Hurts(PainRegion.Thoracic, age: 13).WithPresent(VisibleSpineCurve),
            Closes: Hurts(PainRegion.Thoracic, age: 13).WithAbsent(VisibleSpineCurve)),
    ];

    [Fact]
    public void A_curve_known_in_an_adult_is_not_the_child_that_grows() =>
        Assert.NotEqual(Match.Met, RedFlags.ChildWithVisibleCurve.Test(Hurts(PainRegion.Lumbar, age: 61).WithPresent(VisibleSpineCurve)));
}
