using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// A crack in the neck of the thigh bone from training.
public static partial class RedFlags
{
    private const string CannotRuleOutStressFracture =
        "The first x-ray is often normal. Groin pain on loading that comes back when you run again needs a scan.";

    /// <summary>Groin pain on standing on the leg or walking with hard training or too little food, within months.</summary>
    public static RedFlag GroinPainWithTrainingLoad { get; } = new()
    {
        Id = RedFlagId.From("groin-pain-with-training-load"),
        Name = "Groin pain under weight with a high training load",
        When = Combinations.PainInGroin & (Findings.HighTrainingLoad | Findings.LowEnergyIntake) & Duration.AtMostDays(90)
            & Combinations.WorseUnderWeight,
        Suspects = Conditions.FemoralNeckStressFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Groin pain on each step in hard training can be a crack in the neck of the thigh bone. Stop loading the leg until it is seen.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutStressFracture,
        Sources =
        [
            new(Citations.RobertsonWood2017, Provenance.Editorial, "delay raises the chance that the fracture shifts"),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>Groin pain on running or hopping, or severe, with hard training or too little food, for any time.</summary>
    public static RedFlag GroinPainOnImpactAnyTime { get; } = new()
    {
        Id = RedFlagId.From("groin-pain-on-impact-any-time"),
        Name = "Groin pain on impact, or severe, in training, for any time",
        When = Combinations.PainInGroin & (Findings.HighTrainingLoad | Findings.LowEnergyIntake)
            & (Findings.WorseRunningOrJumping | Combinations.WorseUnderWeight | Combinations.Severe),
        Suspects = Conditions.FemoralNeckStressFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Groin pain on impact, or strong groin pain, in hard training can be a crack in the neck of the thigh bone. It needs a scan within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutStressFracture,
        Sources =
        [
            new(Citations.RobertsonWood2017, Provenance.Editorial, "delay raises the chance that the fracture shifts"),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>Severe groin pain that grows and hurts under load.</summary>
    public static RedFlag SevereGroinPainThatGrows { get; } = new()
    {
        Id = RedFlagId.From("severe-groin-pain-that-grows"),
        Name = "Severe groin pain that grows, under load",
        When = Combinations.PainInGroin & Combinations.Severe & Combinations.Worsening
            & (Combinations.WorseStandingOnOneLeg | Findings.WorseWalking | Findings.WorseRunningOrJumping | Combinations.TroubleWalking),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Strong pain in the groin that grows and hurts under weight can be a crack in the bone, or bone that lacks blood. It needs a scan within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutStressFracture,
        Sources =
        [
            new(Citations.RobertsonWood2017, Provenance.Editorial, "delay raises the chance that the fracture shifts"),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>Groin pain in a person who eats too little for the training, or trains hard and misses periods.</summary>
    public static RedFlag GroinPainWithLowEnergy { get; } = new()
    {
        Id = RedFlagId.From("groin-pain-with-low-energy"),
        Name = "Groin pain in an athlete who eats too little or misses periods",
        When = Combinations.PainInGroin & (Findings.LowEnergyIntake | (Findings.HighTrainingLoad & Findings.MissedPeriod)),
        Suspects = Conditions.FemoralNeckStressFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Training on too little food thins the bone, and periods that stop are a sign of it. Groin pain may be a crack.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutStressFracture,
        Sources =
        [
            new(Citations.RobertsonWood2017, Provenance.Editorial, "delay raises the chance that the fracture shifts"),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>Hip or groin pain with a high training load.</summary>
    public static RedFlag HipPainInTraining { get; } = new()
    {
        Id = RedFlagId.From("hip-pain-in-training"),
        Name = "Hip or groin pain in hard training",
        When = Combinations.PainInHip & Findings.HighTrainingLoad,
        Suspects = Conditions.GroinStrain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Hip or groin pain in hard training is mostly a strain. A crack in the bone starts the same way, so it should be examined before you run on.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutStressFracture,
        Sources = [new(Citations.RobertsonWood2017, Provenance.Editorial, "to be considered in every athlete with hip pain on exercise")],
    };

    private static ImmutableArray<RedFlag> StressFractureFlags =>
    [
        GroinPainWithTrainingLoad,
        GroinPainOnImpactAnyTime,
        SevereGroinPainThatGrows,
        GroinPainWithLowEnergy,
        HipPainInTraining,
    ];
}
