using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Arteries and veins of the leg.
public static partial class RedFlags
{
    /// <summary>A leg that has turned cold, pale or blue.</summary>
    public static RedFlag ColdOrBlueLeg { get; } = new()
    {
        Id = RedFlagId.From("cold-or-blue-leg"),
        Name = "Cold, pale or blue leg",
        When = Findings.ColdOrBlueLeg,
        Suspects = Conditions.AcuteLimbIschemia,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "A leg that turns cold and pale or blue is losing its blood supply. It can be saved only within hours.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = "Blocked vessels can feel like nerve pain. A leg that turns cold, pale, blue or swollen needs help at once.",
        Sources = [new(Citations.NhsHighlandAcuteLimbIschaemia, Provenance.Guideline)],
    };

    /// <summary>Foot pain on lying still with signs of, or risks for, narrowed arteries.</summary>
    public static RedFlag FootPainAtRestWithArteryRisk { get; } = new()
    {
        Id = RedFlagId.From("foot-pain-at-rest-with-artery-risk"),
        Name = "Foot pain at rest with artery disease",
        When = Findings.FootPainAtRest & (Findings.CalfClaudication | Findings.CurrentSmoker | Findings.EverSmoked | Findings.Diabetes
                | Combinations.HeartOrArteryDisease),
        Suspects = Conditions.PeripheralArteryDisease,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "A foot that hurts on lying and feels better hanging down does not get enough blood.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = "Blocked vessels can feel like nerve pain. A leg that turns cold, pale, blue or swollen needs help at once.",
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.NiceCg147, Provenance.Guideline, "section 1.1")],
    };

    /// <summary>Foot pain on lying still that eases with the leg hanging down.</summary>
    public static RedFlag FootPainAtRest { get; } = new()
    {
        Id = RedFlagId.From("foot-pain-at-rest"),
        Name = "Foot pain at rest",
        When = Findings.FootPainAtRest,
        Suspects = Conditions.PeripheralArteryDisease,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "A foot that hurts on lying and feels better hanging down may lack blood.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = "Blocked vessels can feel like nerve pain. A leg that turns cold, pale, blue or swollen needs help at once.",
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Calf pain on walking that eases on standing still.</summary>
    public static RedFlag CalfPainOnWalking { get; } = new()
    {
        Id = RedFlagId.From("calf-pain-on-walking"),
        Name = "Calf pain on walking",
        When = Findings.CalfClaudication,
        Suspects = Conditions.PeripheralArteryDisease,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Typical,
        Reason = "Calf cramps that stop when you stand still point to narrowed arteries, which also concern heart and brain.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = "Blocked vessels can feel like nerve pain. A leg that turns cold, pale, blue or swollen needs help at once.",
        Sources = [new(Citations.NiceCg147, Provenance.Guideline, "section 1.1"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>One calf or leg newly swollen, warm or red.</summary>
    public static RedFlag SwollenCalf { get; } = new()
    {
        Id = RedFlagId.From("swollen-calf"),
        Name = "Swollen calf",
        When = Findings.CalfSwelling,
        Suspects = Conditions.DeepVeinThrombosis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Typical,
        Reason = "One leg that is newly swollen can hold a blood clot. It should be checked today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = "Blocked vessels can feel like nerve pain. A leg that turns cold, pale, blue or swollen needs help at once.",
        Sources = [new(Citations.NiceNg158, Provenance.Guideline, "recommendations 1.1.1 to 1.1.3"), new(Citations.NhsDeepVeinThrombosis, Provenance.Guideline)],
    };

    /// <summary>A swollen calf with breathlessness, chest pain or fainting.</summary>
    public static RedFlag SwollenCalfWithBreathlessness { get; } = new()
    {
        Id = RedFlagId.From("swollen-calf-with-breathlessness"),
        Name = "Swollen calf with breathlessness or chest pain",
        When = Findings.CalfSwelling & (Findings.FastHeartOrBreathless | Findings.ChestPain | Findings.Collapse),
        Suspects = Conditions.DeepVeinThrombosis,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "A swollen leg with short breath or chest pain can mean that a clot has reached the lungs.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = "Blocked vessels can feel like nerve pain. A leg that turns cold, pale, blue or swollen needs help at once.",
        Sources = [new(Citations.NhsDeepVeinThrombosis, Provenance.Guideline)],
    };

    private static ImmutableArray<RedFlag> LegVesselsFlags =>
    [
        ColdOrBlueLeg,
        FootPainAtRestWithArteryRisk,
        FootPainAtRest,
        CalfPainOnWalking,
        SwollenCalf,
        SwollenCalfWithBreathlessness,
    ];
}
