using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Arteries and veins of the leg.
public static partial class RedFlags
{
    private const string CannotRuleOutLegVessels = "Blocked vessels can feel like nerve pain. A leg that turns cold, pale, blue or swollen needs help at once.";

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
        CannotRuleOut = CannotRuleOutLegVessels,
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
        CannotRuleOut = CannotRuleOutLegVessels,
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
        CannotRuleOut = CannotRuleOutLegVessels,
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
        CannotRuleOut = CannotRuleOutLegVessels,
        Sources = [new(Citations.NiceCg147, Provenance.Guideline, "section 1.1"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Pain of buttock or leg on walking that rest eases, with a risk of the arteries; or pain below the knee on walking at 50 or over with one.</summary>
    public static RedFlag LegPainOnWalkingAtRiskOfArteries { get; } = new()
    {
        Id = RedFlagId.From("leg-pain-on-walking-at-risk-of-arteries"),
        Name = "Buttock or leg pain on walking, with a risk of the arteries",
        When = Findings.WorseWalking
            & (((Combinations.PainDownTheLeg | Pain.In(PainRegion.Buttock)) & (Findings.RelievedByRest | Findings.RelievedByStandingStill)
                    & (Findings.CurrentSmoker | Findings.Diabetes | Combinations.HeartOrArteryDisease))
                | (Pain.In(PainRegion.Buttock) & Combinations.HeartOrArteryDisease)
                | (Age.AtLeast(50) & (Findings.PainBelowKnee | Pain.In(PainRegion.LowerLeg))
                    & (Findings.CurrentSmoker | Findings.EverSmoked | Findings.Diabetes | Combinations.HeartOrArteryDisease | Findings.HighBloodPressure
                        | Findings.HighCholesterol))),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Pain in buttock or leg that comes on walking can come from narrowed arteries. Feeling the pulses of the foot is simple.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutLegVessels,
        Sources =
        [
            new(Citations.NiceTa223, Provenance.Guideline, "section 2"),
            new(Citations.NiceCg147, Provenance.Guideline, "section 1.1"),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>Pain below the knee that rest does not ease in a person with known disease of heart or arteries.</summary>
    public static RedFlag LegPainAtRestWithArteryDisease { get; } = new()
    {
        Id = RedFlagId.From("leg-pain-at-rest-with-artery-disease"),
        Name = "Leg pain that rest does not ease, with artery disease",
        When = (Findings.PainBelowKnee | Pain.In(PainRegion.LowerLeg, PainRegion.Foot)) & Findings.UnrelievedByRest & Combinations.HeartOrArteryDisease,
        Suspects = Conditions.PeripheralArteryDisease,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "With known disease of heart or arteries, a lower leg that hurts at rest may lack blood. The pulses of the foot should be felt within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutLegVessels,
        Sources =
        [
            new(Citations.NiceTa223, Provenance.Guideline, "section 2"),
            new(Citations.NiceCg147, Provenance.Guideline, "context"),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
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
        CannotRuleOut = CannotRuleOutLegVessels,
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
        CannotRuleOut = CannotRuleOutLegVessels,
        Sources = [new(Citations.NhsDeepVeinThrombosis, Provenance.Guideline)],
    };

    private static ImmutableArray<RedFlag> LegVesselsFlags =>
    [
        ColdOrBlueLeg,
        FootPainAtRestWithArteryRisk,
        FootPainAtRest,
        CalfPainOnWalking,
        LegPainOnWalkingAtRiskOfArteries,
        LegPainAtRestWithArteryDisease,
        SwollenCalf,
        SwollenCalfWithBreathlessness,
    ];
}
