using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class AortaTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.CollapseWithPainOver50,
            Raises: Hurts(PainRegion.Lumbar, age: 70).WithPresent(Collapse),
            Closes: Hurts(PainRegion.Lumbar, age: 70).WithAbsent(Collapse, PaleAndClammy, Faintness)),
        new(
            RedFlags.CollapseWithPain,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(Collapse),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(Collapse, PaleAndClammy)),
        new(
            RedFlags.PulsingBellyOver50,
            Raises: Hurts(PainRegion.Lumbar, age: 70).WithPresent(PulsatingAbdomen),
            Closes: Hurts(PainRegion.Lumbar, age: 70).WithAbsent(PulsatingAbdomen)),
        new(
            RedFlags.PulsingBelly,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(PulsatingAbdomen),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(PulsatingAbdomen)),
        new(
            RedFlags.KnownAneurysmWithNewPain,
            Raises: Hurts(PainRegion.Lumbar, age: 70, days: 2).WithPresent(AorticAneurysm),
            Closes: Hurts(PainRegion.Lumbar, age: 70, days: 2).WithAbsent(AorticAneurysm)),
        new(
            RedFlags.KnownAneurysmWithPainNearIt,
            Raises: Hurts(PainRegion.Lumbar, age: 68).WithPresent(AorticAneurysm),
            Closes: Hurts(PainRegion.Lumbar, age: 68).WithAbsent(AorticAneurysm)),
        new(
            RedFlags.KnownAneurysm,
            Raises: Hurts(PainRegion.Lumbar, age: 70).WithPresent(AorticAneurysm),
            Closes: Hurts(PainRegion.Lumbar, age: 70).WithAbsent(AorticAneurysm)),
        new(
            RedFlags.BellyAndBackPainAtAneurysmAge,
            Raises: Hurts(PainRegion.Lumbar, age: 67, days: 2).WithPresent(AbdominalPain, ConstantPain),
            Closes: Hurts(PainRegion.Lumbar, age: 67, days: 2).WithAbsent(AbdominalPain))
        {
            Beside =
            [
                new(Quantity.Age, 50, Hurts(PainRegion.Lumbar, days: 2).WithPresent(AbdominalPain, ConstantPain, CurrentSmoker)),
            ],
        },
        new(
            RedFlags.BellyAndBackPainThatWorsensAtAneurysmAge,
            Raises: Hurts(PainRegion.Lumbar, age: 67).WithPresent(AbdominalPain, SeverePain),
            Closes: Hurts(PainRegion.Lumbar, age: 67).WithAbsent(AbdominalPain))
        {
            Beside =
            [
                new(Quantity.Age, 50, Hurts(PainRegion.Lumbar).WithPresent(AbdominalPain, SeverePain, CurrentSmoker)),
            ],
        },
        new(
            RedFlags.BellyAndBackPainAtRiskOfAneurysm,
            Raises: Presentation.Empty.WithSite(PainRegion.Abdomen).WithSite(PainRegion.Lumbar).WithDurationDays(2).WithPresent(CurrentSmoker, SteadilyWorsening),
            Closes: Presentation.Empty.WithSite(PainRegion.Lumbar).WithDurationDays(2).WithAbsent(AbdominalPain)),
        new(
            RedFlags.SuddenPainWithoutEasingAtAneurysmAge,
            Raises: Hurts(PainRegion.Lumbar, age: 70, days: 1, onset: PainOnset.Sudden).WithPresent(SeverePain, UnrelievedByPosition),
            Closes: Hurts(PainRegion.Lumbar, age: 70, days: 1, onset: PainOnset.Gradual).WithAbsent(SuddenOnset))
        {
            Beside =
            [
                new(Quantity.Age, 50, Hurts(PainRegion.Lumbar, days: 1, onset: PainOnset.Sudden).WithPresent(SeverePain, UnrelievedByPosition,
                    HighBloodPressure)),
            ],
        },
        new(
            RedFlags.UnrelievedPainAtAneurysmAge,
            Raises: Hurts(PainRegion.Lumbar, age: 75, days: 1).WithPresent(CurrentSmoker, UnrelievedByPosition),
            Closes: Hurts(PainRegion.Lumbar, age: 75, days: 1).WithAbsent(UnrelievedByPosition, CannotGetComfortable)),
        new(
            RedFlags.TearingPain,
            Raises: Hurts(PainRegion.Thoracic, age: 55, days: 1).WithPresent(TearingPain),
            Closes: Hurts(PainRegion.Thoracic, age: 55, days: 1).WithAbsent(TearingPain)),
        new(
            RedFlags.SuddenSevereUpperBackPain,
            Raises: Hurts(PainRegion.Thoracic, age: 35, onset: PainOnset.Sudden).WithPresent(SeverePain, Sweating),
            Closes: Hurts(PainRegion.Thoracic, age: 35, onset: PainOnset.Gradual).WithAbsent(SuddenOnset)),
    ];

    [Fact]
    public void A_known_aneurysm_with_pain_in_the_knee_is_not_for_today() =>
        Assert.NotEqual(Match.Met, RedFlags.KnownAneurysmWithPainNearIt.Test(Hurts(PainRegion.Knee, age: 68).WithPresent(AorticAneurysm)));
}
