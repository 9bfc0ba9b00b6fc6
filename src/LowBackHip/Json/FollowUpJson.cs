namespace LowBackHip.Json;

// The wire form of a follow-up. The same records are written and turned into the schema. What is null is left out.

/// <summary>The whole.</summary>
internal sealed record FollowUpJson
{
    [Says("Which form this is.", Always = LowBackHipJson.FollowUpSchemaId)]
    public required string Schema { get; init; }

    [Says("Days between the two evaluations.")]
    [Within(0, Presentation.MaxDurationDays)]
    public required int DaysBetween { get; init; }

    [Says("Which way the pain went, beyond chance and daily ups and downs.")]
    [Words<PainCourse>]
    public required string Course { get; init; }

    [Says("What to do with the plan.")]
    [Words<NextStep>]
    public required string NextStep { get; init; }

    [Says("How soon to be seen: as the later evaluation says, or sooner where the course alone asks for a visit.")]
    public required FollowUpDispositionJson Disposition { get; init; }

    [Says("What to do, in plain words.")]
    public required string Instruction { get; init; }

    [Says("Why, the weightiest first.")]
    public required FollowUpReasonJson[] Reasons { get; init; }

    [Says("The red flags that are met now and were not before.")]
    public required string[] NewFlags { get; init; }

    [Says("The findings that are there now and were not before.")]
    public required string[] NewFindings { get; init; }

    [Says("The findings that were there before and are absent now.")]
    public required string[] GoneFindings { get; init; }

    [Says("The regions that hurt now and did not before.")]
    [Words<PainRegion>]
    public required string[] NewRegions { get; init; }

    [Says("The leading conditions whose usual course the recovery is behind.")]
    public required BehindJson[] Behind { get; init; }

    [Says("The content of the earlier evaluation.")]
    public required CatalogVersionJson EarlierCatalog { get; init; }

    [Says("The evaluation of today: the later answers, with what was reported before and not answered since.")]
    public required EvaluationJson Later { get; init; }

    [Says("Every source that the reasons cite.")]
    public required CitationJson[] Citations { get; init; }

    internal static FollowUpJson From(FollowUp followUp) => new()
    {
        Schema = LowBackHipJson.FollowUpSchemaId,
        DaysBetween = followUp.DaysBetween,
        Course = EnumText<PainCourse>.Of(followUp.Course),
        NextStep = EnumText<NextStep>.Of(followUp.NextStep),
        Disposition = new()
        {
            AtLeast = followUp.Disposition.AtLeast.ToId(),
            AtMost = followUp.Disposition.AtMost.ToId(),
            IsSettled = followUp.Disposition.IsSettled,
        },
        Instruction = followUp.Instruction,
        Reasons = [.. followUp.Reasons.Select(reason => new FollowUpReasonJson { Text = reason.Text, Citations = EvaluationMapping.Ids(reason.Sources) })],
        NewFlags = [.. followUp.NewFlags.Select(screened => screened.Flag.Id.Value)],
        NewFindings = [.. followUp.NewFindings.Select(finding => finding.Id.Value)],
        GoneFindings = [.. followUp.GoneFindings.Select(finding => finding.Id.Value)],
        NewRegions = [.. followUp.NewRegions.Select(EnumText<PainRegion>.Of)],
        Behind = [.. followUp.Behind.Select(one => new BehindJson { Condition = one.Condition.Id.Value, AfterDays = one.Course.BehindAfterDays })],
        EarlierCatalog = CatalogVersionJson.From(followUp.Earlier.Catalog),
        Later = EvaluationMapping.Map(followUp.Later),
        Citations = CitationJson.EachOnce(followUp.Reasons.SelectMany(reason => reason.Sources)),
    };
}

internal sealed record FollowUpDispositionJson
{
    [Says("At least this.")]
    [Words<Disposition>]
    public required string AtLeast { get; init; }

    [Says("At most this is still possible.")]
    [Words<Disposition>]
    public required string AtMost { get; init; }

    [Says("Whether the two agree.")]
    public required bool IsSettled { get; init; }
}

internal sealed record FollowUpReasonJson
{
    [Says("The reason, in plain words.")]
    public required string Text { get; init; }

    [Says("Where it comes from.")]
    public required string[] Citations { get; init; }
}

internal sealed record BehindJson
{
    [Says("The condition.")]
    public required string Condition { get; init; }

    [Says("After how many days a recovery that has not come is behind.")]
    public int? AfterDays { get; init; }
}
