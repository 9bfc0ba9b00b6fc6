using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// A twisted testicle, a trapped hernia, an inflamed appendix.
public static partial class RedFlags
{
    private const string CannotRuleOutGroinAndBelly =
        "The pain can be felt in hip, groin or back first. Come back at once if it moves, grows or vomiting begins.";

    private const string CannotRuleOutTwistOrTrap = "A twisted testicle or a trapped hernia can be felt in the groin or belly alone. Look, and do not wait.";

    /// <summary>Pain in a testicle that is sudden, severe or growing, or goes with belly pain, nausea or vomiting.</summary>
    public static RedFlag TesticleSuddenPain { get; } = new()
    {
        Id = RedFlagId.From("testicle-sudden-pain"),
        Name = "Sudden, strong or growing pain in a testicle",
        When = Findings.TesticularPain
            & (Findings.SuddenOnset | Combinations.Severe | Combinations.Worsening | Findings.AbdominalPain | Findings.Nausea
                | Findings.Vomiting),
        Suspects = Conditions.TesticularTorsion,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "Sudden, strong or growing pain in a testicle can mean that it has twisted. It can be saved only within hours.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutGroinAndBelly,
        Sources = [new(Citations.SybHealthierTogetherTorsion, Provenance.Guideline)],
    };

    /// <summary>Pain or swelling of a testicle.</summary>
    public static RedFlag TesticlePain { get; } = new()
    {
        Id = RedFlagId.From("testicle-pain"),
        Name = "Pain or swelling of a testicle",
        When = Findings.TesticularPain,
        Suspects = Conditions.TesticularTorsion,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "A sore or swollen testicle should be examined today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutGroinAndBelly,
        Sources = [new(Citations.SybHealthierTogetherTorsion, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>New groin or belly pain with vomiting, or sudden, in a boy or young man.</summary>
    public static RedFlag BoyWithGroinPainAndVomiting { get; } = new()
    {
        Id = RedFlagId.From("boy-with-groin-pain-and-vomiting"),
        Name = "Boy or young man with groin pain and vomiting",
        When = (Combinations.PainInGroin & (Findings.Nausea | Findings.Vomiting)) | (Combinations.PainInBelly & Combinations.Sudden & Findings.Vomiting),
        AppliesTo = Audience.Of(Sex.Male, 8, 26),
        Suspects = Conditions.TesticularTorsion,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "In boys and young men a twisted testicle can be felt in groin or belly, with vomiting. The testicles must be looked at today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutGroinAndBelly,
        Sources = [new(Citations.EspuTesticularTorsion, Provenance.Guideline)],
    };

    /// <summary>Severe groin or belly pain that began suddenly within a day, with vomiting, in a boy or young man.</summary>
    public static RedFlag BoyWithSuddenPainAndVomiting { get; } = new()
    {
        Id = RedFlagId.From("boy-with-sudden-pain-and-vomiting"),
        Name = "Boy or young man with sudden strong groin or belly pain and vomiting",
        When = (Combinations.PainInGroin | Combinations.PainInBelly) & Combinations.Sudden & Combinations.Severe & Findings.Vomiting & Duration.AtMostDays(1),
        AppliesTo = Audience.Of(Sex.Male, 8, 26),
        Suspects = Conditions.TesticularTorsion,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Sudden strong pain in groin or belly with vomiting can be a twisted testicle, which can be saved only within hours.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutTwistOrTrap,
        Sources = [new(Citations.EspuTesticularTorsion, Provenance.Guideline), new(Citations.HartlepoolTorsion, Provenance.Guideline)],
    };

    /// <summary>Severe groin pain that began suddenly within two days in a boy or young man.</summary>
    public static RedFlag BoyWithSuddenGroinPain { get; } = new()
    {
        Id = RedFlagId.From("boy-with-sudden-groin-pain"),
        Name = "Boy or young man with sudden strong groin pain",
        // By how it began, not by the finding: a lift or a sprint can hurt all at once too.
        When = Combinations.PainInGroin & Onset.Was(PainOnset.Sudden) & Combinations.Severe & Duration.AtMostDays(2),
        AppliesTo = Audience.Of(Sex.Male, 8, 26),
        Suspects = Conditions.TesticularTorsion,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "A twisted testicle can be felt in the groin alone, and it can be saved only within hours. The testicles must be looked at today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutTwistOrTrap,
        Sources = [new(Citations.HartlepoolTorsion, Provenance.Guideline), new(Citations.EspuTesticularTorsion, Provenance.Guideline)],
    };

    /// <summary>Groin pain, or sudden belly pain, with vomiting from 8 to 25 years, whatever the sex.</summary>
    public static RedFlag YoungGroinOrSuddenBellyPainWithVomiting { get; } = new()
    {
        Id = RedFlagId.From("young-groin-or-sudden-belly-pain-with-vomiting"),
        Name = "Groin or sudden belly pain with vomiting in a young person",
        When = (Combinations.PainInGroin | (Combinations.PainInBelly & Combinations.Sudden)) & Findings.Vomiting,
        AppliesTo = Audience.Of(minimumAge: 8, belowAge: 26),
        Suspects = Conditions.Appendicitis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "In a young person, pain in groin or belly with vomiting can be a twisted testicle, a twisted ovary or the appendix.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutTwistOrTrap,
        Sources =
        [
            new(Citations.EspuTesticularTorsion, Provenance.Guideline),
            new(Citations.HealthdirectOvarianTorsion, Provenance.Guideline),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>A lump in the groin with severe or sudden pain, or with vomiting.</summary>
    public static RedFlag HerniaTrapped { get; } = new()
    {
        Id = RedFlagId.From("hernia-trapped"),
        Name = "Groin lump with strong pain or vomiting",
        When = Findings.GroinLump & (Combinations.Severe | Findings.SuddenOnset | Findings.SuddenWorsening | Findings.Vomiting | Findings.Nausea | Findings.CannotKeepFluidsDown),
        Suspects = Conditions.InguinalHernia,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "A lump in the groin that suddenly hurts, with vomiting, may be a piece of bowel that is trapped.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutGroinAndBelly,
        Sources = [new(Citations.NhsHernia, Provenance.Guideline)],
    };

    /// <summary>A lump in the groin with pain that began within three days.</summary>
    public static RedFlag GroinLumpNew { get; } = new()
    {
        Id = RedFlagId.From("groin-lump-new"),
        Name = "Groin lump with new pain",
        When = Findings.GroinLump & Duration.AtMostDays(3),
        Suspects = Conditions.InguinalHernia,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "A lump in the groin that has newly begun to hurt can be a piece of bowel that is getting trapped. It should be looked at today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutGroinAndBelly,
        Sources = [new(Citations.NhsHernia, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>A lump in the groin.</summary>
    public static RedFlag GroinLump { get; } = new()
    {
        Id = RedFlagId.From("groin-lump"),
        Name = "Lump in the groin",
        When = Findings.GroinLump,
        Suspects = Conditions.InguinalHernia,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Probable,
        Reason = "A lump in the groin is often a hernia and should be looked at.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutGroinAndBelly,
        Sources = [new(Citations.NhsHernia, Provenance.Guideline)],
    };

    /// <summary>Severe or growing belly pain within days with signs of appendicitis.</summary>
    public static RedFlag AppendicitisSevere { get; } = new()
    {
        Id = RedFlagId.From("appendicitis-severe"),
        Name = "Signs of appendicitis with strong pain",
        When = Combinations.PainInBelly & Duration.AtMostDays(4) & (Combinations.Severe | Combinations.Worsening)
            & Criterion.AtLeast(2, Findings.LossOfAppetite, Findings.Nausea | Findings.Vomiting, Findings.Fever, Findings.WorseWithMovement | Findings.WorseWalking),
        Suspects = Conditions.Appendicitis,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Belly pain that grows over a day or two with nausea, fever or no appetite can be an inflamed appendix.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutGroinAndBelly,
        Sources = [new(Citations.NhsAppendicitis, Provenance.Guideline)],
    };

    /// <summary>Belly pain that is new, severe or suddenly worse, with two signs of appendicitis.</summary>
    public static RedFlag AppendicitisPattern { get; } = new()
    {
        Id = RedFlagId.From("appendicitis-pattern"),
        Name = "Signs of appendicitis",
        When = Combinations.PainInBelly & (Duration.AtMostDays(7) | Combinations.Severe | Findings.SuddenWorsening)
            & Criterion.AtLeast(2, Findings.LossOfAppetite, Findings.Nausea | Findings.Vomiting, Findings.Fever, Findings.SteadilyWorsening),
        Suspects = Conditions.Appendicitis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "New belly pain with nausea, fever or loss of appetite should be examined today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutGroinAndBelly,
        Sources = [new(Citations.NhsAppendicitis, Provenance.Guideline)],
    };

    /// <summary>Belly pain with vomiting, or belly or pelvic pain with two signs of illness, for any time.</summary>
    public static RedFlag BellyPainWithSickness { get; } = new()
    {
        Id = RedFlagId.From("belly-pain-with-sickness"),
        Name = "Belly pain with sickness",
        When = (Findings.AbdominalPain & Findings.Vomiting)
            | (Combinations.PainInBelly
                & Criterion.AtLeast(2, Findings.LossOfAppetite, Findings.Nausea | Findings.Vomiting, Findings.Fever, Findings.SteadilyWorsening)),
        Suspects = Conditions.Appendicitis,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Belly pain with vomiting, or with nausea and other signs, should be examined within days at the latest.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutGroinAndBelly,
        Sources = [new(Citations.NhsAppendicitis, Provenance.Guideline), new(Citations.QuarrysideStomachAche, Provenance.Guideline)],
    };

    /// <summary>Belly pain with vomiting under 16, for any time.</summary>
    public static RedFlag ChildWithBellyPainAndVomiting { get; } = new()
    {
        Id = RedFlagId.From("child-with-belly-pain-and-vomiting"),
        Name = "Child with belly pain and vomiting",
        When = Age.Under(16) & Findings.AbdominalPain & Findings.Vomiting,
        Suspects = Conditions.Appendicitis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "In a child, belly pain with vomiting can be the appendix, a twisted ovary or testicle, or a kidney. A doctor should look today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutGroinAndBelly,
        Sources =
        [
            new(Citations.NhsAppendicitis, Provenance.Guideline),
            new(Citations.HealthdirectOvarianTorsion, Provenance.Guideline),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>Belly pain that grows or is constant at 60 or over.</summary>
    public static RedFlag BellyPainThatGrowsOver60 { get; } = new()
    {
        Id = RedFlagId.From("belly-pain-that-grows-over-60"),
        Name = "Growing or constant belly pain at 60 or over",
        When = Age.AtLeast(60) & Combinations.PainInBelly & (Combinations.Worsening | Findings.ConstantPain),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Belly pain that keeps growing or never stops at this age has causes that an examination finds: a hernia, the bowel, the womb and ovaries, the main artery.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutGroinAndBelly,
        Sources = [new(Citations.QuarrysideStomachAche, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Belly pain together with back pain, for any time.</summary>
    public static RedFlag BellyAndBackPain { get; } = new()
    {
        Id = RedFlagId.From("belly-and-back-pain"),
        Name = "Belly and back pain together",
        When = Findings.AbdominalPain & Combinations.PainInBack,
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Pain in belly and back at once may come from an organ rather than from the back. A clinician can examine both.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutGroinAndBelly,
        Sources = [new(Citations.QuarrysideStomachAche, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<RedFlag> GroinAndBellyFlags =>
    [
        TesticleSuddenPain,
        TesticlePain,
        BoyWithGroinPainAndVomiting,
        BoyWithSuddenPainAndVomiting,
        BoyWithSuddenGroinPain,
        YoungGroinOrSuddenBellyPainWithVomiting,
        HerniaTrapped,
        GroinLumpNew,
        GroinLump,
        AppendicitisSevere,
        AppendicitisPattern,
        BellyPainWithSickness,
        ChildWithBellyPainAndVomiting,
        BellyPainThatGrowsOver60,
        BellyAndBackPain,
    ];
}
