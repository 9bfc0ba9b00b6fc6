using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// A crack in the neck of the thigh bone from training.
public static partial class RedFlags
{
    /// <summary>Groin pain on running or hopping with hard training or too little food, within months.</summary>
    public static RedFlag GroinPainWithTrainingLoad { get; } = new()
    {
        Id = RedFlagId.From("groin-pain-with-training-load"),
        Name = "Groin pain on impact with a high training load",
        When = Combinations.PainInGroin & (Findings.HighTrainingLoad | Findings.LowEnergyIntake) & Duration.AtMostDays(90)
            & (Findings.WorseRunningOrJumping | Combinations.WorseStandingOnOneLeg | Findings.CannotBearWeight | (Findings.WorseWalking & Findings.RelievedByRest)),
        Suspects = Conditions.FemoralNeckStressFracture,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Groin pain on each step in hard training can be a crack in the neck of the thigh bone. Stop loading the leg until it is seen.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = "The first x-ray is often normal. Groin pain on loading that comes back when you run again needs a scan.",
        Sources =
        [
            new(Citations.RobertsonWood2017, Provenance.Editorial, "delay raises the chance that the fracture shifts"),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>Groin pain on running or hopping with hard training or too little food, for any time.</summary>
    public static RedFlag GroinPainOnImpactAnyTime { get; } = new()
    {
        Id = RedFlagId.From("groin-pain-on-impact-any-time"),
        Name = "Groin pain on impact in training, for any time",
        When = Combinations.PainInGroin & (Findings.HighTrainingLoad | Findings.LowEnergyIntake)
            & (Findings.WorseRunningOrJumping | Combinations.WorseStandingOnOneLeg | Findings.CannotBearWeight | (Findings.WorseWalking & Findings.RelievedByRest)),
        Suspects = Conditions.FemoralNeckStressFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Groin pain on impact in hard training can be a crack in the neck of the thigh bone. It needs a scan within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = "The first x-ray is often normal. Groin pain on loading that comes back when you run again needs a scan.",
        Sources =
        [
            new(Citations.RobertsonWood2017, Provenance.Editorial, "delay raises the chance that the fracture shifts"),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>Groin pain in a person who eats too little for the training.</summary>
    public static RedFlag GroinPainWithLowEnergy { get; } = new()
    {
        Id = RedFlagId.From("groin-pain-with-low-energy"),
        Name = "Groin pain in an athlete who eats too little",
        When = Combinations.PainInGroin & Findings.LowEnergyIntake,
        Suspects = Conditions.FemoralNeckStressFracture,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Training on too little food thins the bone. Groin pain may be a crack.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = "The first x-ray is often normal. Groin pain on loading that comes back when you run again needs a scan.",
        Sources =
        [
            new(Citations.RobertsonWood2017, Provenance.Editorial, "delay raises the chance that the fracture shifts"),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    private static ImmutableArray<RedFlag> StressFractureFlags =>
    [
        GroinPainWithTrainingLoad,
        GroinPainOnImpactAnyTime,
        GroinPainWithLowEnergy,
    ];
}
