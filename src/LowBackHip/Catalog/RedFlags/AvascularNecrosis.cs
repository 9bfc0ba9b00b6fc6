using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Failing blood supply of the hip.
public static partial class RedFlags
{
    private const string CannotRuleOutAvascularNecrosis =
        "It can begin without a known cause, and early x-rays are normal. Groin pain that lasts needs a scan.";

    /// <summary>Groin or hip pain with a known cause of failing blood supply.</summary>
    public static RedFlag GroinPainAtRiskOfBoneDeath { get; } = new()
    {
        Id = RedFlagId.From("groin-pain-at-risk-of-bone-death"),
        Name = "Groin pain after steroids, alcohol or other causes",
        When = Combinations.PainInGroin
            & (Findings.RecentSteroidCourse | Findings.LongTermSteroidUse | Findings.SteroidTreatedIllness | Findings.HeavyAlcoholUse
                | Findings.SickleCellDisease | Findings.Lupus | Findings.DeepSeaDiving | Findings.PreviousHipFractureOrDislocation),
        Suspects = Conditions.AvascularNecrosisOfTheHip,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "Steroid medicine, heavy drinking and some diseases can starve the hip of blood. A scan is needed even if the x-ray is normal.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAvascularNecrosis,
        Sources =
        [
            new(Citations.Liu2017Osteonecrosis, Provenance.Published),
            new(Citations.NorthIndianOsteonecrosis2019, Provenance.Published),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>Sickle cell disease with pain of days.</summary>
    public static RedFlag SickleCellHipPain { get; } = new()
    {
        Id = RedFlagId.From("sickle-cell-hip-pain"),
        Name = "Sickle cell disease with new hip or back pain",
        When = Findings.SickleCellDisease & Duration.AtMostDays(14),
        Suspects = Conditions.AvascularNecrosisOfTheHip,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "In sickle cell disease new pain in hip or back can be a crisis, an infection or bone that lacks blood.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAvascularNecrosis,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Sickle cell disease with pain of any duration.</summary>
    public static RedFlag SickleCellPain { get; } = new()
    {
        Id = RedFlagId.From("sickle-cell-pain"),
        Name = "Sickle cell disease with hip or back pain",
        When = Findings.SickleCellDisease,
        Suspects = Conditions.AvascularNecrosisOfTheHip,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "In sickle cell disease pain in hip or back can be bone that lacks blood. It should be looked into within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutAvascularNecrosis,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<RedFlag> AvascularNecrosisFlags =>
    [
        GroinPainAtRiskOfBoneDeath,
        SickleCellHipPain,
        SickleCellPain,
    ];
}
