using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Bleeding inside: from stomach or gut, or where no one can see it.
public static partial class RedFlags
{
    private const string CannotRuleOutBleeding = "Bleeding inside may cause no pain of its own. Get help at once when the stool turns black or you feel faint.";

    /// <summary>Black or bloody stool.</summary>
    public static RedFlag BlackStool { get; } = new()
    {
        Id = RedFlagId.From("black-stool"),
        Name = "Black or bloody stool",
        When = Findings.BlackOrBloodyStool,
        Suspects = Conditions.GastrointestinalBleeding,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Black, sticky or bloody stool can mean a bleeding ulcer. Pain relievers for the back can cause one.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutBleeding,
        Sources = [new(Citations.QuarrysideStomachAche, Provenance.Guideline), new(Citations.FamilyDoctorUlcers, Provenance.Guideline)],
    };

    /// <summary>Faintness or signs of shock with black stool, or with belly or new back pain after an ulcer or on a blood thinner.</summary>
    public static RedFlag FaintnessAtRiskOfBleeding { get; } = new()
    {
        Id = RedFlagId.From("faintness-at-risk-of-bleeding"),
        Name = "Faintness at risk of bleeding",
        When = (Findings.Faintness | Findings.Collapse | Findings.PaleAndClammy)
            & (Findings.BlackOrBloodyStool
                | ((Findings.StomachUlcerOrBleed | Findings.BloodThinner)
                    & (Combinations.PainInBelly | ((Combinations.PainInBack | Combinations.SidePain) & Duration.AtMostDays(14))))),
        Suspects = Conditions.GastrointestinalBleeding,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Feeling faint, with black stool, an ulcer before or a blood thinner, can be a sign of bleeding inside.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutBleeding,
        Sources = [new(Citations.UclhAbdominalPain, Provenance.Guideline), new(Citations.FamilyDoctorUlcers, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Faintness with back or side pain in a person with a blood thinner or an ulcer, for any time.</summary>
    public static RedFlag FaintnessAtRiskOfBleedingAnyTime { get; } = new()
    {
        Id = RedFlagId.From("faintness-at-risk-of-bleeding-any-time"),
        Name = "Faintness and back pain at risk of bleeding",
        When = Findings.Faintness & (Findings.StomachUlcerOrBleed | Findings.BloodThinner) & (Combinations.PainInBack | Combinations.SidePain),
        Suspects = Conditions.GastrointestinalBleeding,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "With a blood thinner or an ulcer, feeling faint with pain in the back can come from bleeding inside. It should be checked today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutBleeding,
        Sources = [new(Citations.FamilyDoctorUlcers, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Faintness with belly pain, or with new, sudden or severe back or side pain, at 50 or over.</summary>
    public static RedFlag FaintnessOver50 { get; } = new()
    {
        Id = RedFlagId.From("faintness-over-50"),
        Name = "Faintness with belly or new back pain at 50 or over",
        When = Age.AtLeast(50) & Findings.Faintness
            & (Combinations.PainInBelly
                | ((Combinations.PainInBack | Combinations.SidePain) & (Duration.AtMostDays(14) | Combinations.Sudden | Combinations.Severe))),
        Suspects = Conditions.AbdominalAorticAneurysm,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Feeling faint with pain in belly or back at this age can mean bleeding inside. It should be examined today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutBleeding,
        Sources = [new(Citations.NiceNg156, Provenance.Guideline, "section 1.1"), new(Citations.UclhAbdominalPain, Provenance.Guideline)],
    };

    private static ImmutableArray<RedFlag> BleedingFlags =>
    [
        BlackStool,
        FaintnessAtRiskOfBleeding,
        FaintnessAtRiskOfBleedingAnyTime,
        FaintnessOver50,
    ];
}
