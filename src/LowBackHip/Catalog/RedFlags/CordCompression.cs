using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Cancer that presses on the spinal cord.
public static partial class RedFlags
{
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
        CannotRuleOut =
            "Cord compression can start with pain alone. In anyone who has had cancer, new weakness, numbness or bladder trouble is an "
            + "emergency.",
        Sources = [new(Citations.NiceQs56, Provenance.Guideline, "quality statement 3"), new(Citations.NiceNg234, Provenance.Guideline)],
        Claims = [ArticleTriggers.WeakLegs],
    };

    private static ImmutableArray<RedFlag> CordCompressionFlags =>
    [
        CancerWithNerveSigns,
    ];
}
