using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Cancer that presses on the spinal cord.
public static partial class RedFlags
{
    private const string CannotRuleOutCordCompression =
        "Cord compression can start with pain alone. In anyone who has had cancer, new weakness, numbness or bladder trouble is an emergency.";

    /// <summary>Known cancer with weakness, numbness, unsteady walking or a change of bladder or bowel.</summary>
    public static RedFlag CancerWithNerveSigns { get; } = new()
    {
        Id = RedFlagId.From("cancer-with-nerve-signs"),
        Name = "Cancer with nerve signs",
        When = Combinations.Cancer
            & (Combinations.Weakness | Findings.LegNumbness | Findings.BilateralLegNumbness | Findings.SaddleNumbness | Findings.UnsteadyGait
                | Findings.CannotWalk | Combinations.BladderOrBowelChange),
        Suspects = Conditions.MetastaticCordCompression,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "Cancer can spread to the spine and press on the cord. With weak or numb legs, or bladder trouble, a scan is needed within a day.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutCordCompression,
        Sources = [new(Citations.NiceQs56, Provenance.Guideline, "quality statement 3"), new(Citations.NiceNg234, Provenance.Guideline)],
        Claims = [ArticleTriggers.WeakLegs],
    };

    /// <summary>Known cancer with back pain and a leg that gives way, or trouble walking, falls or little urine in a pattern of cord compression.</summary>
    public static RedFlag CancerWithTroubleWalking { get; } = new()
    {
        Id = RedFlagId.From("cancer-with-trouble-walking"),
        Name = "Cancer with back pain and trouble walking",
        When = Combinations.Cancer & (Combinations.PainInBack | Findings.BandLikePain)
            & (Findings.LegGivesWay
                | (Findings.DifficultyWalking & Combinations.AtRestOrWorsening)
                | ((Findings.DifficultyWalking | Findings.RepeatedFalls | Findings.DarkOrLittleUrine) & (Findings.CancerHasSpread | Findings.BandLikePain))
                | Criterion.AtLeast(2, Findings.DifficultyWalking, Findings.RepeatedFalls, Findings.DarkOrLittleUrine)),
        Suspects = Conditions.MetastaticCordCompression,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Probable,
        Reason = "With cancer, back pain and legs that no longer carry you, or much less urine, can mean pressure on the cord. A scan is needed within a day.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutCordCompression,
        Sources = [new(Citations.ScottishCordCompression, Provenance.Guideline), new(Citations.NiceQs56, Provenance.Guideline, "quality statement 3"), new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.WeakLegs],
    };

    /// <summary>Known cancer with back pain in a band around the body, or with trouble walking, falls or little urine.</summary>
    public static RedFlag CancerWithBandOfPainOrUnsureLegs { get; } = new()
    {
        Id = RedFlagId.From("cancer-with-band-of-pain-or-unsure-legs"),
        Name = "Cancer with a band of pain or unsure legs",
        When = Combinations.Cancer & (Findings.BandLikePain
                | (Combinations.PainInBack & (Findings.DifficultyWalking | Findings.RepeatedFalls | Findings.DarkOrLittleUrine))),
        Suspects = Conditions.MetastaticCordCompression,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Probable,
        Reason = "With cancer, pain like a belt around the body, or trouble walking with back pain, should be told to the cancer team today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutCordCompression,
        Sources = [new(Citations.ScottishCordCompression, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Upper-back pain with weakness of both legs, or numb legs and unsteady walking.</summary>
    public static RedFlag UpperBackPainWithWeakLegs { get; } = new()
    {
        Id = RedFlagId.From("upper-back-pain-with-weak-legs"),
        Name = "Upper-back pain with weak or unsteady legs",
        When = Pain.In(PainRegion.Thoracic) & (Findings.BilateralLegWeakness | (Findings.BilateralLegNumbness & Findings.UnsteadyGait)),
        Suspects = Conditions.MetastaticCordCompression,
        Disposition = Disposition.Emergency,
        Strength = Suspicion.Typical,
        Reason = "Pain in the upper back with legs that turn weak or unsteady can mean pressure on the spinal cord itself. A scan is needed within a day.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutCordCompression,
        Sources = [new(Citations.ScottishCordCompression, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
        Claims = [ArticleTriggers.WeakLegs],
    };

    private static ImmutableArray<RedFlag> CordCompressionFlags =>
    [
        CancerWithNerveSigns,
        CancerWithTroubleWalking,
        CancerWithBandOfPainOrUnsureLegs,
        UpperBackPainWithWeakLegs,
    ];
}
