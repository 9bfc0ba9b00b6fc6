using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// The library's own judgments.
public static partial class Citations
{
    /// <summary>Judgments that no published source describes better.</summary>
    public static Citation EditorialJudgment { get; } = new()
    {
        Id = CitationId.From("lowbackhip-editorial"),
        Kind = CitationKind.EditorialJudgment,
        Authors = ["LowBackHip contributors"],
        Year = null,
        Title = "LowBackHip catalog of editorial judgments",
        Note = "The library's own catalog of judgments: common practice, caution or arrangement that its authors stand behind and no published source states.",
    };

    private static ImmutableArray<Citation> Editorial =>
    [
        EditorialJudgment,
    ];
}
