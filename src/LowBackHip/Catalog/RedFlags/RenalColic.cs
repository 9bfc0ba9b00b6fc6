using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// A kidney stone, and what looks like one.
public static partial class RedFlags
{
    private const string CannotRuleOutRenalColic = "A stone can cause little pain and no visible blood. Past 60 a leaking artery can feel the same.";

    /// <summary>Pain in the side with at least two features of a stone, or back pain with more of them.</summary>
    public static RedFlag ColicPattern { get; } = new()
    {
        Id = RedFlagId.From("colic-pattern"),
        Name = "Pattern of a kidney stone",
        When = Combinations.StonePattern,
        Suspects = Conditions.RenalColic,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Typical,
        Reason =
            "Pain in the side that comes in waves, runs to the groin or goes with nausea or blood in the urine fits a kidney stone. A scan "
            + "within a day is advised.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutRenalColic,
        Sources = [new(Citations.NiceNg118, Provenance.Guideline), new(Citations.Kartal2006, Provenance.PublishedSecondary)],
    };

    /// <summary>A stone pattern with vomiting or pain that nothing relieves.</summary>
    public static RedFlag ColicOutOfControl { get; } = new()
    {
        Id = RedFlagId.From("colic-out-of-control"),
        Name = "Kidney stone pattern with vomiting or pain out of control",
        When = Combinations.StonePattern
            & (Findings.UnbearablePain | Findings.CannotKeepFluidsDown | Findings.PainkillersDoNotHelp
                | (Findings.Vomiting & (Combinations.Severe | Findings.CannotGetComfortable | Findings.UnrelievedByPosition | Findings.ColickyPain))),
        Suspects = Conditions.RenalColic,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "A kidney stone with vomiting, or with pain that medicine does not control, needs emergency care.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutRenalColic,
        Sources = [new(Citations.BnssgRenalCalculi, Provenance.Guideline)],
    };

    /// <summary>Side pain of a stone with fever, one kidney, kidney disease or pain on both sides.</summary>
    public static RedFlag ColicWithDanger { get; } = new()
    {
        Id = RedFlagId.From("colic-with-danger"),
        Name = "Kidney stone pattern with danger to the kidney",
        When = (Combinations.SidePain | Combinations.PainInBack)
            & (Combinations.StonePattern
                | (Combinations.SidePain
                    & (Findings.ColickyPain | Findings.CannotGetComfortable | Findings.PainSpreadsToGroin | Findings.BloodInUrine | Findings.PreviousKidneyStones)))
            & (Combinations.FeverOrChills | Findings.SingleOrTransplantedKidney | Findings.KidneyDisease | Findings.Dialysis | Findings.UrinaryRetention),
        Suspects = Conditions.RenalColic,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "A blocked kidney with fever, or the only working kidney blocked, can be lost within hours.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutRenalColic,
        Sources = [new(Citations.BnssgRenalCalculi, Provenance.Guideline)],
    };

    /// <summary>Strong side pain in pregnancy.</summary>
    public static RedFlag ColicInPregnancy { get; } = new()
    {
        Id = RedFlagId.From("colic-in-pregnancy"),
        Name = "Kidney stone pattern in pregnancy",
        When = Combinations.Pregnant & Combinations.SidePain & (Combinations.Severe | Findings.ColickyPain | Findings.CannotGetComfortable | Findings.PainSpreadsToGroin
                | Findings.BloodInUrine | Combinations.FeverOrChills),
        Suspects = Conditions.RenalColic,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Strong pain in the side in pregnancy needs the hospital: a stone or a kidney infection can bring on early labor.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutRenalColic,
        Sources = [new(Citations.BnssgRenalCalculi, Provenance.Guideline)],
    };

    /// <summary>A first stone pattern past 60, when a leaking artery can feel the same.</summary>
    public static RedFlag ColicFirstTimeOver60 { get; } = new()
    {
        Id = RedFlagId.From("colic-first-time-over-60"),
        Name = "First kidney stone pattern over 60",
        When = Age.Over(60) & Combinations.SidePain & !Findings.PreviousKidneyStones & (Findings.SuddenOnset | Combinations.Severe) & Duration.AtMostDays(14),
        Suspects = Conditions.RenalColic,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "A first attack of this kind past 60 is often a stone, but a leaking main artery can feel the same and must be ruled out first.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutRenalColic,
        Sources = [new(Citations.BnssgRenalCalculi, Provenance.Guideline), new(Citations.NiceNg156, Provenance.Guideline, "section 1.1")],
    };

    /// <summary>Pain in the side that runs to the groin past 60, for any time.</summary>
    public static RedFlag SidePainToGroinOver60 { get; } = new()
    {
        Id = RedFlagId.From("side-pain-to-groin-over-60"),
        Name = "Side pain into the groin over 60",
        When = Age.Over(60) & Combinations.SidePain & Combinations.PainIntoGroin,
        Suspects = Conditions.RenalColic,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Past 60, pain from the side into the groin is often a stone, but a leaking main artery runs the same way. A scan today tells them apart.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutRenalColic,
        Sources =
        [
            new(Citations.BnssgRenalCalculi, Provenance.Guideline),
            new(Citations.LeicesterRupturedAaa, Provenance.PublishedSecondary),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>Severe pain in the side that runs to the groin past 60, for the first time or with a risk of the arteries.</summary>
    public static RedFlag SevereSidePainToGroinOver60 { get; } = new()
    {
        Id = RedFlagId.From("severe-side-pain-to-groin-over-60"),
        Name = "Severe side pain into the groin over 60",
        When = Age.Over(60) & Combinations.SidePain & Combinations.PainIntoGroin & Combinations.Severe
            & (Findings.FirstEpisode | Combinations.AneurysmRisk
                | Combinations.HeartOrArteryDisease),
        Suspects = Conditions.AbdominalAorticAneurysm,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "Strong pain from the side into the groin past 60 can be a leaking main artery. With your risks it must be ruled out first.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutRenalColic,
        Sources =
        [
            new(Citations.NiceNg156, Provenance.Guideline, "section 1.1"),
            new(Citations.BnssgRenalCalculi, Provenance.Guideline),
            new(Citations.LeicesterRupturedAaa, Provenance.PublishedSecondary),
        ],
    };

    /// <summary>Pain in the side, or on one side of the back, with visible blood in the urine.</summary>
    public static RedFlag SidePainWithBloodInUrine { get; } = new()
    {
        Id = RedFlagId.From("side-pain-with-blood-in-urine"),
        Name = "Side pain with blood in the urine",
        When = (Combinations.SidePain | Combinations.OneSidedBackPain) & Findings.BloodInUrine,
        Suspects = Conditions.RenalColic,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Pain in the side with blood in the urine can be a stone, an infection or damage to the kidney.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutRenalColic,
        Sources = [new(Citations.NiceNg118, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Severe pain in the side that is sudden, began within a week, or comes past 60.</summary>
    public static RedFlag SevereSidePainNew { get; } = new()
    {
        Id = RedFlagId.From("severe-side-pain-new"),
        Name = "New severe side pain",
        When = Combinations.SidePain & Combinations.Severe & (Findings.SuddenOnset | Duration.AtMostDays(7) | Age.Over(60)),
        Suspects = Conditions.RenalColic,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Strong new pain in the side needs to be looked at today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutRenalColic,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.NiceNg118, Provenance.Guideline)],
    };

    /// <summary>Pain in the side with vomiting, for any time.</summary>
    public static RedFlag SidePainWithVomiting { get; } = new()
    {
        Id = RedFlagId.From("side-pain-with-vomiting"),
        Name = "Side pain with vomiting",
        When = Combinations.SidePain & Findings.Vomiting,
        Suspects = Conditions.RenalColic,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Pain in the side with vomiting points to the kidney more than to the back: a stone or an infection. It should be looked at today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutRenalColic,
        Sources = [new(Citations.BnssgRenalCalculi, Provenance.Guideline), new(Citations.NiceNg118, Provenance.Guideline)],
    };

    /// <summary>Severe pain in side or belly, for any time.</summary>
    public static RedFlag SevereSideOrBellyPain { get; } = new()
    {
        Id = RedFlagId.From("severe-side-or-belly-pain"),
        Name = "Severe side or belly pain",
        When = (Combinations.SidePain | Findings.AbdominalPain) & Combinations.Severe,
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Severe pain in the side or the belly seldom comes from the back. When it is new it should be seen today, and otherwise within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutRenalColic,
        Sources = [new(Citations.UclhAbdominalPain, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Visible blood in the urine.</summary>
    public static RedFlag BloodInUrine { get; } = new()
    {
        Id = RedFlagId.From("blood-in-urine"),
        Name = "Blood in the urine",
        When = Findings.BloodInUrine,
        Suspects = Conditions.KidneyOrUrinaryDisease,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "Blood that you can see in the urine always needs tests, even when it does not hurt.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutRenalColic,
        Sources = [new(Citations.BuckinghamshireBloodInUrine, Provenance.Guideline), new(Citations.NiceNg12, Provenance.Unverified, "urinary tract cancer")],
    };

    private static ImmutableArray<RedFlag> RenalColicFlags =>
    [
        ColicPattern,
        ColicOutOfControl,
        ColicWithDanger,
        ColicInPregnancy,
        ColicFirstTimeOver60,
        SidePainToGroinOver60,
        SevereSidePainToGroinOver60,
        SidePainWithBloodInUrine,
        SevereSidePainNew,
        SidePainWithVomiting,
        SevereSideOrBellyPain,
        BloodInUrine,
    ];
}
