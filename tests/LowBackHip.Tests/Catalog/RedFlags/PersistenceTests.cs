using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class PersistenceTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.SeverePainWithoutRelief,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(SeverePain, UnrelievedByPosition),
            Closes: Hurts(PainRegion.Lumbar).WithIntensity(PainIntensity.Of(4)).WithAbsent(SeverePain, UnbearablePain)),
        new(
            RedFlags.SeverePain,
            Raises: Hurts(PainRegion.Lumbar).WithIntensity(PainIntensity.Of(8)),
            Closes: Hurts(PainRegion.Lumbar).WithIntensity(PainIntensity.Of(6)).WithAbsent(SeverePain, UnbearablePain)),
        new(
            RedFlags.NoBetterAfterWeeks,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(NoImprovementAfter4Weeks),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(NoImprovementAfter4Weeks, NoImprovementAfter6Weeks)),
        new(
            RedFlags.RemediesDoNotHelp,
            Raises: Hurts(PainRegion.Lumbar, days: 25).WithPresent(PainkillersDoNotHelp),
            Closes: Hurts(PainRegion.Lumbar, days: 25).WithAbsent(PainkillersDoNotHelp, NsaidNoResponse))
        {
            Beside =
            [
                new(Quantity.Age, 60, Hurts(PainRegion.Lumbar, days: 15).WithPresent(PainkillersDoNotHelp)),
                new(Quantity.Duration, 14, Hurts(PainRegion.Lumbar, age: 62).WithPresent(PainkillersDoNotHelp)),
            ],
        },
        new(
            RedFlags.UpperBackPainPast50,
            Raises: Hurts(PainRegion.Thoracic, age: 56),
            Closes: Hurts(PainRegion.Lumbar, age: 56)),
        new(
            RedFlags.SixWeeksOrLonger,
            Raises: Hurts(PainRegion.Lumbar, days: 60),
            Closes: Hurts(PainRegion.Lumbar, days: 10)),
        new(
            RedFlags.PainThatGrows,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(SteadilyWorsening),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(SteadilyWorsening)),
        new(
            RedFlags.DailyLifeForWeeks,
            Raises: Hurts(PainRegion.Lumbar, days: 30).WithPresent(InterferesWithDailyActivities),
            Closes: Hurts(PainRegion.Lumbar, days: 30).WithAbsent(InterferesWithDailyActivities, CannotWork, CannotWalk, CannotSleep, Limp)),
        new(
            RedFlags.AbleToDoLess,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(FunctionDeclining),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(FunctionDeclining)),
        new(
            RedFlags.CannotWalk,
            Raises: Hurts(PainRegion.Lumbar, days: 4).WithPresent(CannotWalk),
            Closes: Hurts(PainRegion.Lumbar, days: 4).WithAbsent(CannotWalk)),
        new(
            RedFlags.CannotWalkAnyTime,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(CannotWalk),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(CannotWalk)),
    ];
}
