using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// An infected hip.
public static partial class RedFlags
{
    private const string CannotRuleOutSepticHip = "Fever is there in only about half of infected joints. A hip that gets worse within days stays suspect.";

    /// <summary>New hip pain with fever, severe or unable to move or stand.</summary>
    public static RedFlag HipPainWithFeverAndLostFunction { get; } = new()
    {
        Id = RedFlagId.From("hip-pain-with-fever-and-lost-function"),
        Name = "Hip pain with fever and a leg that cannot be used",
        When = Combinations.PainInHip & Combinations.FeverOrChills & (Combinations.Severe | Findings.CannotBearWeight | Findings.CannotWalk
                | Findings.ReducedHipMovement | Findings.HotSwollenJoint) & Duration.AtMostDays(14),
        Suspects = Conditions.SepticHipArthritis,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "A hip that is hot, stiff and very sore, with fever, may be infected. The joint can be destroyed within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutSepticHip,
        Sources = [new(Citations.Margaretten2007, Provenance.PublishedSecondary), new(Citations.GlosHipRedFlags, Provenance.Guideline)],
        Claims = [ArticleTriggers.Fever],
    };

    /// <summary>Hip pain with fever or chills.</summary>
    public static RedFlag HipPainWithFever { get; } = new()
    {
        Id = RedFlagId.From("hip-pain-with-fever"),
        Name = "Hip pain with fever",
        When = Combinations.PainInHip & Combinations.FeverOrChills,
        Suspects = Conditions.SepticHipArthritis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Hip pain with fever can mean an infected joint or bone.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutSepticHip,
        Sources = [new(Citations.GlosHipRedFlags, Provenance.Guideline)],
        Claims = [ArticleTriggers.Fever],
    };

    /// <summary>Severe hip pain within days in a person at risk of joint infection, even without fever.</summary>
    public static RedFlag SevereHipPainAtRiskOfInfection { get; } = new()
    {
        Id = RedFlagId.From("severe-hip-pain-at-risk-of-infection"),
        Name = "Severe new hip pain at risk of infection",
        When = Combinations.PainInHip & Duration.AtMostDays(7) & Combinations.Severe & (Findings.CannotBearWeight | Findings.CannotWalk
                | Findings.ReducedHipMovement | Findings.HotSwollenJoint)
            & (Findings.RheumatoidArthritis | Findings.Diabetes | Combinations.WeakDefenses | Findings.RecentJointSurgery | Findings.SkinInfection
                | Findings.IvDrugUse | Findings.HipReplacement | Findings.Dialysis),
        Suspects = Conditions.SepticHipArthritis,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Strong hip pain that came within days, in a person prone to infection, can be an infected joint even without fever.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutSepticHip,
        Sources = [new(Citations.Margaretten2007, Provenance.PublishedSecondary)],
    };

    /// <summary>Severe hip pain and a leg that cannot be used, in a person at risk of infection, for any time.</summary>
    public static RedFlag SevereHipPainAtRiskOfInfectionAnyTime { get; } = new()
    {
        Id = RedFlagId.From("severe-hip-pain-at-risk-of-infection-any-time"),
        Name = "Severe hip pain at risk of infection, for any time",
        When = Combinations.PainInHip & Combinations.Severe & Combinations.CannotUseTheLeg
            & (Findings.RheumatoidArthritis | Findings.Diabetes | Combinations.WeakDefenses | Findings.RecentJointSurgery
                | Findings.SkinInfection | Findings.IvDrugUse | Findings.HipReplacement | Findings.Dialysis),
        Suspects = Conditions.SepticHipArthritis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "A hip too sore to stand on can be infected, and fever is often missing. With your risk it should be seen today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutSepticHip,
        Sources = [new(Citations.Margaretten2007, Provenance.PublishedSecondary), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>An artificial hip with fever, a hot joint or infected skin.</summary>
    public static RedFlag ArtificialHipWithInfectionSigns { get; } = new()
    {
        Id = RedFlagId.From("artificial-hip-with-infection-signs"),
        Name = "Artificial hip with signs of infection",
        When = Findings.HipReplacement & (Combinations.FeverOrChills | Findings.HotSwollenJoint | Findings.SkinInfection),
        Suspects = Conditions.SepticHipArthritis,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "An artificial hip with fever, warmth or infected skin over it is likely to be infected.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutSepticHip,
        Sources = [new(Citations.Margaretten2007, Provenance.PublishedSecondary)],
    };

    /// <summary>An artificial hip with new pain in hip or groin.</summary>
    public static RedFlag ArtificialHipWithNewPain { get; } = new()
    {
        Id = RedFlagId.From("artificial-hip-with-new-pain"),
        Name = "Artificial hip with new pain",
        When = Findings.HipReplacement & Combinations.PainInHip & Duration.AtMostDays(42),
        Suspects = Conditions.SepticHipArthritis,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "New pain in an artificial hip can mean loosening, a break or infection.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutSepticHip,
        Sources = [new(Citations.GlosHipRedFlags, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>An artificial hip with pain in hip or groin, for any time.</summary>
    public static RedFlag ArtificialHipWithPain { get; } = new()
    {
        Id = RedFlagId.From("artificial-hip-with-pain"),
        Name = "Artificial hip with pain",
        When = Findings.HipReplacement & Combinations.PainInHip,
        Suspects = Conditions.HipOsteoarthritis,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Pain in an artificial hip should be looked at by those who care for it: it may have come loose.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutSepticHip,
        Sources = [new(Citations.GlosHipRedFlags, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>A joint that is hot and swollen now.</summary>
    public static RedFlag HotSwollenJoint { get; } = new()
    {
        Id = RedFlagId.From("hot-swollen-joint"),
        Name = "Hot, swollen joint",
        When = Findings.HotSwollenJoint,
        Suspects = Conditions.SepticHipArthritis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "A hot, swollen joint is treated as infected until it has been examined.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutSepticHip,
        Sources = [new(Citations.Margaretten2007, Provenance.PublishedSecondary)],
    };

    private static ImmutableArray<RedFlag> SepticHipFlags =>
    [
        HipPainWithFeverAndLostFunction,
        HipPainWithFever,
        SevereHipPainAtRiskOfInfection,
        SevereHipPainAtRiskOfInfectionAnyTime,
        ArtificialHipWithInfectionSigns,
        ArtificialHipWithNewPain,
        ArtificialHipWithPain,
        HotSwollenJoint,
    ];
}
