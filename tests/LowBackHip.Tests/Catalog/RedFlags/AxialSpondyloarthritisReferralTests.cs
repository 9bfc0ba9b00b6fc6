using LowBackHip.Catalog;
using static LowBackHip.Catalog.Findings;

namespace LowBackHip.Tests.Catalog;

public sealed class AxialSpondyloarthritisReferralTests : FlagTests
{
    private protected override IEnumerable<FlagCase> Cases =>
    [
        new(
            RedFlags.InflammatoryPatternFour,
            Raises: Hurts(PainRegion.Lumbar, age: 25, days: 400).WithPresent(RelievedByMovement, NsaidGoodResponse, WakesSecondHalfOfNight),
            Closes: Hurts(PainRegion.Lumbar, age: 25, days: 30))
        {
            Beside =
            [
                new(Quantity.Age, 45, Hurts(PainRegion.Lumbar, days: 400).WithPresent(RelievedByMovement, NsaidGoodResponse, WakesSecondHalfOfNight, HeelPain)),
                new(Quantity.Age, 50, Hurts(PainRegion.Lumbar, days: 1900).WithPresent(RelievedByMovement, NsaidGoodResponse, WakesSecondHalfOfNight,
                    HeelPain)),
                new(Quantity.Duration, 1826.25, Hurts(PainRegion.Lumbar, age: 47).WithPresent(RelievedByMovement, NsaidGoodResponse,
                    WakesSecondHalfOfNight, HeelPain)),
                new(Quantity.Age, 55, Hurts(PainRegion.Lumbar, days: 4000).WithPresent(RelievedByMovement, NsaidGoodResponse, WakesSecondHalfOfNight,
                    HeelPain)),
                new(Quantity.Duration, 3652.5, Hurts(PainRegion.Lumbar, age: 52).WithPresent(RelievedByMovement, NsaidGoodResponse,
                    WakesSecondHalfOfNight, HeelPain)),
                new(Quantity.Age, 65, Hurts(PainRegion.Lumbar, days: 8000).WithPresent(RelievedByMovement, NsaidGoodResponse, WakesSecondHalfOfNight,
                    HeelPain)),
                new(Quantity.Duration, 7305, Hurts(PainRegion.Lumbar, age: 60).WithPresent(RelievedByMovement, NsaidGoodResponse,
                    WakesSecondHalfOfNight, HeelPain)),
                new(Quantity.Age, 35, Hurts(PainRegion.Lumbar, days: 400).WithPresent(RelievedByMovement, NsaidGoodResponse, WakesSecondHalfOfNight)),
                new(Quantity.Age, 40, Hurts(PainRegion.Lumbar, days: 1900).WithPresent(RelievedByMovement, NsaidGoodResponse, WakesSecondHalfOfNight)),
            ],
        },
        new(
            RedFlags.InflammatoryPatternThree,
            Raises: Hurts(PainRegion.Lumbar, age: 25, days: 400).WithPresent(RelievedByMovement, NsaidGoodResponse),
            Closes: Hurts(PainRegion.Lumbar, age: 25, days: 30))
        {
            Beside =
            [
                new(Quantity.Age, 45, Hurts(PainRegion.Lumbar, days: 400).WithPresent(RelievedByMovement, NsaidGoodResponse, WakesSecondHalfOfNight)),
                new(Quantity.Age, 50, Hurts(PainRegion.Lumbar, days: 1900).WithPresent(RelievedByMovement, NsaidGoodResponse, WakesSecondHalfOfNight)),
                new(Quantity.Duration, 1826.25, Hurts(PainRegion.Lumbar, age: 47).WithPresent(RelievedByMovement, NsaidGoodResponse, WakesSecondHalfOfNight)),
                new(Quantity.Age, 55, Hurts(PainRegion.Lumbar, days: 4000).WithPresent(RelievedByMovement, NsaidGoodResponse, WakesSecondHalfOfNight)),
                new(Quantity.Duration, 3652.5, Hurts(PainRegion.Lumbar, age: 52).WithPresent(RelievedByMovement, NsaidGoodResponse, WakesSecondHalfOfNight)),
                new(Quantity.Age, 65, Hurts(PainRegion.Lumbar, days: 8000).WithPresent(RelievedByMovement, NsaidGoodResponse, WakesSecondHalfOfNight)),
                new(Quantity.Duration, 7305, Hurts(PainRegion.Lumbar, age: 60).WithPresent(RelievedByMovement, NsaidGoodResponse, WakesSecondHalfOfNight)),
                new(Quantity.Age, 35, Hurts(PainRegion.Lumbar, days: 400).WithPresent(RelievedByMovement, NsaidGoodResponse)),
                new(Quantity.Age, 40, Hurts(PainRegion.Lumbar, days: 1900).WithPresent(RelievedByMovement, NsaidGoodResponse)),
            ],
        },
        new(
            RedFlags.InflammatorySignsAnyTime,
            Raises: Hurts(PainRegion.Buttock, age: 33).WithPresent(MorningStiffnessOver30Minutes, AlternatingButtockPain, Psoriasis),
            Closes: Hurts(PainRegion.Buttock, age: 33).WithAbsent(WakesSecondHalfOfNight, AlternatingButtockPain, FamilyHistorySpondyloarthritis,
                PastEyeInflammation, InflammatoryBowelDisease, SwollenJoints, HeelPain, Psoriasis)),
        new(
            RedFlags.PainfulRedEye,
            Raises: Hurts(PainRegion.Lumbar).WithPresent(PainfulRedEye),
            Closes: Hurts(PainRegion.Lumbar).WithAbsent(PainfulRedEye)),
    ];
}
