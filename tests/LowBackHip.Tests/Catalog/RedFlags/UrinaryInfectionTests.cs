using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class UrinaryInfectionTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.KidneyInfection,
            Raises: Hurts(PainRegion.Flank).WithPresent(Fever),
            Closes: Hurts(PainRegion.Flank).WithAbsent(Fever, Chills)),
        new(
            RedFlags.KidneyInfectionVeryUnwell,
            Raises: Hurts(PainRegion.Flank, age: 80).WithPresent(PainfulUrination, Confusion),
            Closes: Hurts(PainRegion.Flank, age: 80).WithAbsent(Confusion, FastHeartOrBreathless, Collapse, PaleAndClammy, CannotKeepFluidsDown)),
        new(
            RedFlags.FeverWithBlockedUrine,
            Raises: Hurts(PainRegion.Lumbar, age: 44).WithPresent(Fever, PainfulUrination, DifficultyPassingUrine),
            Closes: Hurts(PainRegion.Lumbar, age: 44).WithAbsent(Fever, Chills)),
        new(
            RedFlags.KidneyInfectionInPregnancy,
            Raises: Hurts(PainRegion.Flank, age: 28, sex: Sex.Female).WithPresent(Pregnant, Fever),
            Closes: Hurts(PainRegion.Flank, age: 28, sex: Sex.Female).WithAbsent(Fever, Chills)),
        new(
            RedFlags.SidePainWithUrinarySigns,
            Raises: Hurts(PainRegion.Flank, sex: Sex.Female).WithPresent(PainfulUrination),
            Closes: Hurts(PainRegion.Flank, sex: Sex.Female).WithAbsent(PainfulUrination, UrinaryFrequency, UrinaryUrgency, SuspectedUrinaryInfection)),
        new(
            RedFlags.BackPainWithUrinaryInfectionSigns,
            Raises: Hurts(PainRegion.Lumbar, sex: Sex.Female).WithPresent(PainfulUrination),
            Closes: Hurts(PainRegion.Lumbar, sex: Sex.Female).WithAbsent(PainfulUrination, SuspectedUrinaryInfection)),
        new(
            RedFlags.DarkOrLittleUrineWithSidePain,
            Raises: Hurts(PainRegion.Flank).WithPresent(DarkOrLittleUrine),
            Closes: Hurts(PainRegion.Flank).WithAbsent(DarkOrLittleUrine)),
        new(
            RedFlags.OveruseWithDarkUrine,
            Raises: Hurts(PainRegion.Lumbar, age: 23, onset: PainOnset.AfterOveruse).WithPresent(SeverePain, DarkOrLittleUrine),
            Closes: Hurts(PainRegion.Lumbar, age: 23, onset: PainOnset.AfterOveruse).WithAbsent(DarkOrLittleUrine, BloodInUrine)),
    ];
}
