using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Shingles, while medicine can still help.
public static partial class RedFlags
{
    /// <summary>A blistering rash in a strip on one side.</summary>
    public static RedFlag OneSidedBlisters { get; } = new()
    {
        Id = RedFlagId.From("one-sided-blisters"),
        Name = "Blisters in a strip on one side",
        When = Findings.BlisteringRashOneSide,
        Suspects = Conditions.HerpesZoster,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Typical,
        Reason = "A strip of blisters on one side is shingles. Antiviral medicine helps most within 72 hours of the rash.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = "The pain can come days before the rash. Look at the skin each day and get help the same day if blisters come.",
        Sources = [new(Citations.Bpac2014, Provenance.PublishedSecondary), new(Citations.NhsShingles, Provenance.Guideline)],
    };

    private static ImmutableArray<RedFlag> ShinglesFlags =>
    [
        OneSidedBlisters,
    ];
}
