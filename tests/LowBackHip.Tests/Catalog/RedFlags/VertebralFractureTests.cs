using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class VertebralFractureTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.SeriousAccident,
            Raises: Hurts(PainRegion.Lumbar, days: 1).WithPresent(MajorTrauma),
            Closes: Hurts(PainRegion.Lumbar, days: 1).WithAbsent(MajorTrauma))
        {
            Beside =
            [
                new(Quantity.Duration, 14, Hurts(PainRegion.Lumbar).WithPresent(MajorTrauma, CannotWalk)),
            ],
        },
        new(
            RedFlags.SeriousAccidentWithSignsOfABreak,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(MajorTrauma, SeverePain),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(MajorTrauma)),
        new(
            RedFlags.InjuryWithSignsOfABreak,
            Raises: Hurts(PainRegion.Lumbar, days: 1, onset: PainOnset.AfterTrauma).WithPresent(MidlineBackPain),
            Closes: Hurts(PainRegion.Lumbar, days: 1, onset: PainOnset.AfterLifting).WithAbsent(MajorTrauma)),
        new(
            RedFlags.AccidentWithGraveSigns,
            Raises: Hurts(PainRegion.Lumbar, onset: PainOnset.AfterTrauma).WithPresent(CannotWalk),
            Closes: Hurts(PainRegion.Lumbar, onset: PainOnset.Gradual).WithAbsent(MinorTrauma, MajorTrauma)),
        new(
            RedFlags.AccidentWithSeverePain,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(MajorTrauma, SeverePain),
            Closes: Hurts(PainRegion.Lumbar, onset: PainOnset.Gradual).WithAbsent(MajorTrauma)),
        new(
            RedFlags.InjuryWithSignsAnyTime,
            Raises: Hurts(PainRegion.Lumbar, onset: PainOnset.AfterTrauma).WithPresent(MidlineBackPain),
            Closes: Hurts(PainRegion.Lumbar, onset: PainOnset.AfterLifting).WithAbsent(MajorTrauma)),
        new(
            RedFlags.InjuryWithWeakness,
            Raises: Hurts(PainRegion.Lumbar, days: 1).WithPresent(MinorTrauma, LegWeakness),
            Closes: Hurts(PainRegion.Lumbar, days: 1, onset: PainOnset.Gradual).WithAbsent(MinorTrauma, MajorTrauma)),
        new(
            RedFlags.InjuryRecent,
            Raises: Hurts(PainRegion.Lumbar, age: 58, days: 20, onset: PainOnset.AfterTrauma),
            Closes: Hurts(PainRegion.Lumbar, age: 58, days: 20, onset: PainOnset.Gradual).WithAbsent(MajorTrauma)),
        new(
            RedFlags.InjuryAnyTime,
            Raises: Hurts(PainRegion.Lumbar, days: 900, onset: PainOnset.AfterTrauma),
            Closes: Hurts(PainRegion.Lumbar, days: 900, onset: PainOnset.Gradual).WithAbsent(MajorTrauma)),
        new(
            RedFlags.SmallStrainInThinBone,
            Raises: Hurts(PainRegion.Lumbar, age: 60).WithPresent(Osteoporosis, MinorTrauma),
            Closes: Hurts(PainRegion.Lumbar, age: 60).WithAbsent(Osteoporosis, PreviousFragilityFracture, LongTermSteroidUse)),
        new(
            RedFlags.StrainInThinBone,
            Raises: Hurts(PainRegion.Lumbar, age: 60, onset: PainOnset.AfterLifting).WithPresent(Osteoporosis),
            Closes: Hurts(PainRegion.Lumbar, age: 60, onset: PainOnset.AfterLifting).WithAbsent(Osteoporosis, PreviousFragilityFracture, LongTermSteroidUse)),
        new(
            RedFlags.ThinBoneWithBackPain,
            Raises: Hurts(PainRegion.Lumbar, age: 66).WithPresent(LongTermSteroidUse),
            Closes: Hurts(PainRegion.Lumbar, age: 66).WithAbsent(Osteoporosis, PreviousFragilityFracture, LongTermSteroidUse)),
        new(
            RedFlags.SmallStrainAtOlderAgeWithSigns,
            Raises: Hurts(PainRegion.Lumbar, age: 70, days: 1, onset: PainOnset.AfterLifting).WithPresent(SeverePain),
            Closes: Hurts(PainRegion.Lumbar, age: 70, days: 1, onset: PainOnset.Gradual).WithAbsent(MinorTrauma, OnsetAfterLifting,
                OnsetAfterTwistingOrBending, SuddenOnset, FeltPop))
        {
            Beside =
            [
                new(Quantity.Age, 75, Hurts(PainRegion.Lumbar, sex: Sex.Female, days: 1, onset: PainOnset.AfterLifting).WithPresent(SeverePain)),
            ],
        },
        new(
            RedFlags.SmallStrainAtOlderAge,
            Raises: Hurts(PainRegion.Lumbar, age: 70, days: 1, onset: PainOnset.AfterLifting),
            Closes: Hurts(PainRegion.Lumbar, age: 70, days: 1, onset: PainOnset.Gradual).WithAbsent(MinorTrauma, OnsetAfterLifting,
                OnsetAfterTwistingOrBending, SuddenOnset, FeltPop))
        {
            Beside =
            [
                new(Quantity.Age, 75, Hurts(PainRegion.Lumbar, sex: Sex.Female, days: 1, onset: PainOnset.AfterLifting)),
            ],
        },
        new(
            RedFlags.OlderAgeStrainWithSignsAnyTime,
            Raises: Hurts(PainRegion.Lumbar, age: 70, onset: PainOnset.AfterLifting).WithPresent(SeverePain),
            Closes: Hurts(PainRegion.Lumbar, age: 70, onset: PainOnset.Gradual).WithAbsent(MinorTrauma, OnsetAfterLifting,
                OnsetAfterTwistingOrBending, SuddenOnset, FeltPop))
        {
            Beside =
            [
                new(Quantity.Age, 75, Hurts(PainRegion.Lumbar, sex: Sex.Female, onset: PainOnset.AfterLifting).WithPresent(SeverePain)),
            ],
        },
        new(
            RedFlags.OlderAgeStrainAnyTime,
            Raises: Hurts(PainRegion.Lumbar, age: 70, onset: PainOnset.AfterLifting),
            Closes: Hurts(PainRegion.Lumbar, age: 70, onset: PainOnset.Gradual).WithAbsent(MinorTrauma, OnsetAfterLifting,
                OnsetAfterTwistingOrBending, SuddenOnset, FeltPop))
        {
            Beside =
            [
                new(Quantity.Age, 75, Hurts(PainRegion.Lumbar, sex: Sex.Female, onset: PainOnset.AfterLifting)),
            ],
        },
        new(
            RedFlags.FirstBackPainAtOlderAge,
            Raises: Hurts(PainRegion.Lumbar, age: 67, days: 2).WithPresent(FirstEpisode, CannotSleep),
            Closes: Hurts(PainRegion.Lumbar, age: 67, days: 2).WithAbsent(FirstEpisode)),
        new(
            RedFlags.FallAtOlderAgeWithBackPain,
            Raises: Hurts(PainRegion.Lumbar, age: 70, sex: Sex.Female).WithPresent(MinorTrauma),
            Closes: Hurts(PainRegion.Lumbar, age: 70, sex: Sex.Female, onset: PainOnset.Gradual).WithAbsent(MinorTrauma, MajorTrauma)),
        new(
            RedFlags.FractureCount,
            Raises: Hurts(PainRegion.Lumbar, age: 74, sex: Sex.Female).WithPresent(MinorTrauma),
            Closes: Hurts(PainRegion.Lumbar, age: 74, sex: Sex.Female, onset: PainOnset.Gradual).WithAbsent(MinorTrauma, MajorTrauma, LongTermSteroidUse)),
        new(
            RedFlags.CancerWithSmallStrain,
            Raises: Hurts(PainRegion.Lumbar, age: 68, days: 14, onset: PainOnset.Sudden).WithPresent(CancerHistory),
            Closes: Hurts(PainRegion.Lumbar, age: 68, days: 14, onset: PainOnset.Sudden).WithAbsent(CancerHistory, CancerHasSpread))
        {
            Beside = [new(Quantity.Duration, 42, Hurts(PainRegion.Lumbar, age: 68).WithPresent(CancerHistory, FeltPop))],
        },
        new(
            RedFlags.SpineShapeChange,
            Raises: Hurts(PainRegion.Thoracic).WithPresent(SpineShapeChange),
            Closes: Hurts(PainRegion.Thoracic).WithAbsent(SpineShapeChange)),
        new(
            RedFlags.HeightLossWithNewPain,
            Raises: Hurts(PainRegion.Thoracic, age: 70, days: 10).WithPresent(HeightLoss),
            Closes: Hurts(PainRegion.Thoracic, age: 70, days: 10).WithAbsent(HeightLoss)),
        new(
            RedFlags.HeightLossWithBackPain,
            Raises: Hurts(PainRegion.Lumbar, age: 46).WithPresent(HeightLoss),
            Closes: Hurts(PainRegion.Lumbar, age: 46).WithAbsent(HeightLoss)),
        new(
            RedFlags.SevereTenderSpineOver75,
            Raises: Hurts(PainRegion.Lumbar, age: 80, days: 5).WithPresent(SeverePain, MidlineSpinalTenderness),
            Closes: Hurts(PainRegion.Lumbar, age: 80, days: 5).WithIntensity(PainIntensity.Of(4)).WithAbsent(SeverePain, UnbearablePain)),
    ];

    [Fact]
    public void A_serious_accident_with_numb_legs_needs_no_known_time() =>
        Assert.Equal(Match.Met, RedFlags.AccidentWithGraveSigns.Test(Hurts(PainRegion.Thoracic, age: 30, onset: PainOnset.AfterTrauma).WithPresent(BilateralLegNumbness)));

    [Fact]
    public void Past_75_a_small_strain_counts_whatever_the_sex() =>
        Assert.Equal(Match.Met, RedFlags.SmallStrainAtOlderAgeWithSigns.Test(Presentation.Empty.WithSite(PainRegion.Lumbar).WithAge(80).WithDurationDays(2).WithPresent(MinorTrauma)));

    [Fact]
    public void Back_pain_with_sound_bones_is_no_reason_for_a_visit_by_this_rule() =>
        Assert.NotEqual(Match.Met, RedFlags.ThinBoneWithBackPain.Test(Hurts(PainRegion.Lumbar, age: 66)));
}
