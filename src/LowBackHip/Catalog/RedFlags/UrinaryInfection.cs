using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Infection of kidney and bladder.
public static partial class RedFlags
{
    private const string CannotRuleOutUrinaryInfection =
        "Old people may have no fever, only confusion or weakness. Come back if fever, shaking or vomiting begins.";

    /// <summary>Side or back pain with fever and urinary signs, or side pain with fever.</summary>
    public static RedFlag KidneyInfection { get; } = new()
    {
        Id = RedFlagId.From("kidney-infection"),
        Name = "Kidney infection",
        When = Combinations.FeverOrChills & (Combinations.SidePain | (Combinations.PainInBack & Combinations.UrinarySymptoms)),
        Suspects = Conditions.Pyelonephritis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Typical,
        Reason = "Fever with pain in the side, or with burning or frequent urine, fits a kidney infection. It needs antibiotics today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutUrinaryInfection,
        Sources = [new(Citations.NiceNg111, Provenance.PublishedSecondary)],
        Claims = [ArticleTriggers.Fever],
    };

    /// <summary>Signs of kidney infection with signs of sepsis.</summary>
    public static RedFlag KidneyInfectionVeryUnwell { get; } = new()
    {
        Id = RedFlagId.From("kidney-infection-very-unwell"),
        Name = "Kidney infection and very unwell",
        When = (Combinations.SidePain | Combinations.PainInBack) & (Combinations.FeverOrChills | Combinations.UrinarySymptoms) & Combinations.VeryUnwell
                & (Combinations.SidePain | Combinations.UrinarySymptoms),
        Suspects = Conditions.Pyelonephritis,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "A kidney infection with confusion, a racing heart, cold sweat or nothing kept down can be spreading to the blood.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutUrinaryInfection,
        Sources = [new(Citations.NiceNg111, Provenance.PublishedSecondary)],
        Claims = [ArticleTriggers.Fever],
    };

    /// <summary>Fever with burning or frequent urine, or prostate trouble, and urine that does not pass well.</summary>
    public static RedFlag FeverWithBlockedUrine { get; } = new()
    {
        Id = RedFlagId.From("fever-with-blocked-urine"),
        Name = "Fever with burning and blocked urine",
        When = Combinations.FeverOrChills & (Findings.PainfulUrination | Findings.UrinaryFrequency | Findings.SuspectedUrinaryInfection | Findings.ProstateTrouble)
            & (Findings.DifficultyPassingUrine | Findings.UrinaryRetention),
        Suspects = Conditions.KidneyOrUrinaryDisease,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "Fever with burning, and urine that does not pass, can be an infection of prostate or bladder that blocks the way out.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutUrinaryInfection,
        Sources = [new(Citations.NiceNg110, Provenance.Guideline, "recommendations 1.1.1 and 1.1.6"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Fever with side or back pain in pregnancy.</summary>
    public static RedFlag KidneyInfectionInPregnancy { get; } = new()
    {
        Id = RedFlagId.From("kidney-infection-in-pregnancy"),
        Name = "Kidney infection in pregnancy",
        When = Combinations.Pregnant & Combinations.FeverOrChills & (Combinations.SidePain | Combinations.UrinarySymptoms),
        Suspects = Conditions.Pyelonephritis,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "A kidney infection in pregnancy endangers mother and child and is treated in the hospital.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutUrinaryInfection,
        Sources = [new(Citations.NiceNg111, Provenance.PublishedSecondary), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Side pain with burning or frequent urine, without fever.</summary>
    public static RedFlag SidePainWithUrinarySigns { get; } = new()
    {
        Id = RedFlagId.From("side-pain-with-urinary-signs"),
        Name = "Side pain with urinary signs",
        When = Combinations.SidePain & (Findings.PainfulUrination | Findings.UrinaryFrequency | Findings.UrinaryUrgency | Findings.SuspectedUrinaryInfection),
        Suspects = Conditions.Pyelonephritis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "Pain in the side with burning or frequent urine can be an infection that is reaching the kidney.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutUrinaryInfection,
        Sources = [new(Citations.NiceNg111, Provenance.PublishedSecondary), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Burning urine, or two signs of a bladder infection, with back pain.</summary>
    public static RedFlag BackPainWithUrinaryInfectionSigns { get; } = new()
    {
        Id = RedFlagId.From("back-pain-with-urinary-infection-signs"),
        Name = "Back pain with signs of a bladder infection",
        When = Findings.PainfulUrination | Findings.SuspectedUrinaryInfection,
        Suspects = Conditions.KidneyOrUrinaryDisease,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "Burning on passing urine fits an infection, which a simple urine test can show.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutUrinaryInfection,
        Sources = [new(Citations.Bent2002, Provenance.Published), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Side pain with dark urine or much less of it.</summary>
    public static RedFlag DarkOrLittleUrineWithSidePain { get; } = new()
    {
        Id = RedFlagId.From("dark-or-little-urine-with-side-pain"),
        Name = "Side pain with dark or little urine",
        When = Combinations.SidePain & Findings.DarkOrLittleUrine,
        Suspects = Conditions.KidneyOrUrinaryDisease,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Possible,
        Reason = "Pain in the side with little or dark urine can mean that the kidneys are blocked or ill.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutUrinaryInfection,
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Severe pain after overuse with dark, bloody or little urine.</summary>
    public static RedFlag OveruseWithDarkUrine { get; } = new()
    {
        Id = RedFlagId.From("overuse-with-dark-urine"),
        Name = "Severe pain after overuse with dark urine",
        When = Combinations.Severe & Findings.OnsetAfterOveruse & (Findings.DarkOrLittleUrine | Findings.BloodInUrine),
        Suspects = Conditions.KidneyOrUrinaryDisease,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "After very hard exercise, strong muscle pain with dark urine can mean that muscle breaks down and harms the kidneys. Blood is tested today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = "The urine can look normal at first. Come back at once if it turns dark or there is little of it.",
        Sources = [new(Citations.KramesRhabdomyolysis, Provenance.PublishedSecondary)],
    };

    private static ImmutableArray<RedFlag> UrinaryInfectionFlags =>
    [
        KidneyInfection,
        KidneyInfectionVeryUnwell,
        FeverWithBlockedUrine,
        KidneyInfectionInPregnancy,
        SidePainWithUrinarySigns,
        BackPainWithUrinaryInfectionSigns,
        DarkOrLittleUrineWithSidePain,
        OveruseWithDarkUrine,
    ];
}
