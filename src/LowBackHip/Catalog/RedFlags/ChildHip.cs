using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Hip pain or limp in a child: infection first.
public static partial class RedFlags
{
    private const string CannotRuleOutChildHip =
        "An infected joint can start without fever. A child who limps must be seen again if fever comes or the leg is not used.";

    /// <summary>A child with fever who cannot or will not stand or walk.</summary>
    public static RedFlag ChildFeverAndLegNotUsed { get; } = new()
    {
        Id = RedFlagId.From("child-fever-and-leg-not-used"),
        Name = "Child with fever who does not use the leg",
        When = Findings.Fever & (Findings.RefusesToWalk | (Age.Under(18) & (Findings.CannotBearWeight | Findings.CannotWalk))),
        Suspects = Conditions.SepticHipArthritis,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "A child with fever who will not stand on a leg may have an infected joint or bone. Go to the hospital now.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutChildHip,
        Sources =
        [
            new(Citations.QueenslandBoneJointInfection, Provenance.Guideline),
            new(Citations.Kocher1999, Provenance.PublishedSecondary),
            new(Citations.FrimleyLimp, Provenance.Guideline),
        ],
        Claims = [ArticleTriggers.Fever],
    };

    /// <summary>A child with fever and limb pain or limp who is drowsy, does not eat or looks very ill.</summary>
    public static RedFlag ChildFeverAndUnwell { get; } = new()
    {
        Id = RedFlagId.From("child-fever-and-unwell"),
        Name = "Child with fever, limb pain and very unwell",
        When = Findings.Fever & (Combinations.PainInHip | Combinations.PainInThighOrKnee | Pain.In(PainRegion.LowerLeg, PainRegion.Foot, PainRegion.Buttock)
                | Findings.Limp | Findings.RefusesToWalk | Findings.CannotBearWeight)
            & (Findings.Confusion | Findings.LossOfAppetite | Findings.CannotKeepFluidsDown | Findings.FastHeartOrBreathless
                | Findings.PaleAndClammy | Findings.Malaise),
        AppliesTo = Audience.Minors,
        Suspects = Conditions.BoneInfection,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "A feverish child with a sore limb who is drowsy, pale or refuses food may have an infection of bone or blood.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildHip,
        Sources = [new(Citations.FrimleyLimp, Provenance.Guideline), new(Citations.QueenslandBoneJointInfection, Provenance.Guideline)],
        Claims = [ArticleTriggers.Fever],
    };

    /// <summary>A child with fever and a limp or pain in hip or leg.</summary>
    public static RedFlag ChildFeverWithLimbPain { get; } = new()
    {
        Id = RedFlagId.From("child-fever-with-limb-pain"),
        Name = "Child with fever and limp or limb pain",
        When = Findings.Fever & (Combinations.PainInHip | Combinations.PainInThighOrKnee | Pain.In(PainRegion.LowerLeg, PainRegion.Foot, PainRegion.Buttock)
                | Findings.Limp | Findings.RefusesToWalk | Findings.CannotBearWeight),
        AppliesTo = Audience.Minors,
        Suspects = Conditions.SepticHipArthritis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Fever with a limp or a sore hip in a child must be checked for infection today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildHip,
        Sources = [new(Citations.FrimleyLimp, Provenance.Guideline), new(Citations.QueenslandBoneJointInfection, Provenance.Guideline)],
        Claims = [ArticleTriggers.Fever],
    };

    /// <summary>A child who cannot or will not stand or walk, without fever.</summary>
    public static RedFlag ChildLegNotUsed { get; } = new()
    {
        Id = RedFlagId.From("child-leg-not-used"),
        Name = "Child who does not use the leg",
        When = Findings.RefusesToWalk | (Age.Under(18) & (Findings.CannotBearWeight | Findings.CannotWalk)),
        Suspects = Conditions.SepticHipArthritis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "A child who will not stand or walk needs to be seen today: infection, a break or a slipped hip may be behind it.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildHip,
        Sources = [new(Citations.FrimleyLimp, Provenance.Guideline)],
    };

    /// <summary>A child with a joint that is red, hot or swollen.</summary>
    public static RedFlag ChildHotJoint { get; } = new()
    {
        Id = RedFlagId.From("child-hot-joint"),
        Name = "Child with a hot, swollen joint",
        When = Findings.HotSwollenJoint & Findings.Fever,
        AppliesTo = Audience.Minors,
        Suspects = Conditions.SepticHipArthritis,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "A hot, swollen joint with fever in a child is an infected joint until shown otherwise.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildHip,
        Sources = [new(Citations.FrimleyLimp, Provenance.Guideline), new(Citations.QueenslandBoneJointInfection, Provenance.Guideline)],
    };

    /// <summary>A limp of more than 48 hours and up to two weeks.</summary>
    public static RedFlag ChildLimpOverTwoDays { get; } = new()
    {
        Id = RedFlagId.From("child-limp-over-two-days"),
        Name = "Child with a limp for over two days",
        When = Findings.Limp & Duration.MoreThanDays(2) & Duration.AtMostDays(14),
        AppliesTo = Audience.Minors,
        Suspects = Conditions.TransientSynovitis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "A limp that is still there after two days needs an examination the same day.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildHip,
        Sources = [new(Citations.FrimleyLimp, Provenance.Guideline)],
    };

    /// <summary>Hip pain or a limp within two weeks in a child under 11.</summary>
    public static RedFlag YoungChildHipPain { get; } = new()
    {
        Id = RedFlagId.From("young-child-hip-pain"),
        Name = "Young child with new hip pain or limp",
        When = (Findings.Limp | Combinations.PainInHip) & Duration.AtMostDays(14),
        AppliesTo = Audience.Of(belowAge: 11),
        Suspects = Conditions.TransientSynovitis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "New hip pain or a limp in a child has to be seen promptly, to rule out infection before calling it an irritable hip.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildHip,
        Sources = [new(Citations.NhsIrritableHip, Provenance.Guideline), new(Citations.BlackpoolIrritableHip, Provenance.Guideline)],
    };

    /// <summary>Hip pain or a limp in a child under 11, for any time.</summary>
    public static RedFlag YoungChildHipPainOrLimp { get; } = new()
    {
        Id = RedFlagId.From("young-child-hip-pain-or-limp"),
        Name = "Young child with hip pain or limp",
        When = Findings.Limp | Combinations.PainInHip,
        AppliesTo = Audience.Of(belowAge: 11),
        Suspects = Conditions.TransientSynovitis,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Hip pain or a limp in a child has to be examined, however long it has been there.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildHip,
        Sources = [new(Citations.FrimleyLimp, Provenance.Guideline), new(Citations.NhsIrritableHip, Provenance.Guideline)],
    };

    /// <summary>A limp of more than two weeks.</summary>
    public static RedFlag ChildLimpThatLasts { get; } = new()
    {
        Id = RedFlagId.From("child-limp-that-lasts"),
        Name = "Child with a limp that lasts",
        When = Findings.Limp & Duration.MoreThanDays(14),
        AppliesTo = Audience.Minors,
        Suspects = Conditions.PerthesDisease,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "A limp that goes on for weeks needs x-rays of both hips.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildHip,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>A limp, or hip, thigh or knee pain, for over two weeks at 3 to 11 years.</summary>
    public static RedFlag PerthesPattern { get; } = new()
    {
        Id = RedFlagId.From("perthes-pattern"),
        Name = "Child of 3 to 11 with weeks of limp or hip pain",
        When = (Findings.Limp | Combinations.PainInHip | Combinations.PainInThighOrKnee) & Duration.MoreThanDays(14),
        AppliesTo = Audience.Of(minimumAge: 3, belowAge: 12),
        Suspects = Conditions.PerthesDisease,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "Weeks of limping or hip pain at this age can mean that the hip lacks blood. X-rays within days are needed.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutChildHip,
        Sources = [new(Citations.CardiffPerthes, Provenance.Editorial, "signs of the disease"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Hip, groin, thigh or knee pain or limp at 8 to 15 with a leg that cannot be stood on.</summary>
    public static RedFlag SlippedHipUnstable { get; } = new()
    {
        Id = RedFlagId.From("slipped-hip-unstable"),
        Name = "Slipped hip, unable to stand",
        When = (Combinations.PainInHip | Combinations.PainInThighOrKnee | Findings.Limp) & (Findings.CannotBearWeight | Findings.CannotWalk | Findings.RefusesToWalk),
        AppliesTo = Audience.Of(minimumAge: 8, belowAge: 16),
        Suspects = Conditions.SlippedCapitalFemoralEpiphysis,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "At this age the growth plate of the hip can slip. A child who cannot stand on the leg must not try, and needs the hospital now.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutChildHip,
        Sources = [new(Citations.Peck2017, Provenance.Published)],
    };

    /// <summary>Hip or groin pain at 8 to 15, or thigh or knee pain with a limp.</summary>
    public static RedFlag SlippedHipPattern { get; } = new()
    {
        Id = RedFlagId.From("slipped-hip-pattern"),
        Name = "Slipped hip possible",
        When = Combinations.PainInHip | Findings.Limp | (Combinations.PainInThighOrKnee & (Findings.Obesity | Findings.ReducedHipMovement
                | Findings.LegShortOrTurnedOut)),
        AppliesTo = Audience.Of(minimumAge: 8, belowAge: 16),
        Suspects = Conditions.SlippedCapitalFemoralEpiphysis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason =
            "From 8 to 15 the growth plate of the hip can slip, felt in hip, groin, thigh or only the knee. No weight on the leg until an "
            + "x-ray is done.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutChildHip,
        Sources = [new(Citations.Peck2017, Provenance.Published)],
    };

    /// <summary>Hip, groin, thigh or knee pain at 8 to 17 that suddenly gets much worse, with a limp or trouble walking.</summary>
    public static RedFlag SlippedHipThatGivesWay { get; } = new()
    {
        Id = RedFlagId.From("slipped-hip-that-gives-way"),
        Name = "Sudden worsening of hip pain with a limp, 8 to 17 years",
        When = (Combinations.PainInHip | Combinations.PainInThighOrKnee) & Findings.SuddenWorsening
            & Combinations.TroubleWalking,
        AppliesTo = Audience.Of(minimumAge: 8, belowAge: 18),
        Suspects = Conditions.SlippedCapitalFemoralEpiphysis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "A growth plate of the hip that has slipped slowly can suddenly slip farther. Do not stand on the leg until an x-ray is taken today.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = CannotRuleOutChildHip,
        Sources = [new(Citations.Peck2017, Provenance.Published), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<RedFlag> ChildHipFlags =>
    [
        ChildFeverAndLegNotUsed,
        ChildFeverAndUnwell,
        ChildFeverWithLimbPain,
        ChildLegNotUsed,
        ChildHotJoint,
        ChildLimpOverTwoDays,
        YoungChildHipPain,
        YoungChildHipPainOrLimp,
        ChildLimpThatLasts,
        PerthesPattern,
        SlippedHipUnstable,
        SlippedHipThatGivesWay,
        SlippedHipPattern,
    ];
}
