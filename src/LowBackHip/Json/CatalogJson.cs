using System.Collections.Immutable;

namespace LowBackHip.Json;

// The listing of a catalog: whole entries, everything a reader needs to check them. What is null is left out.

/// <summary>The whole, or one part of it.</summary>
internal sealed record CatalogJson
{
    public required string Schema { get; init; }

    public required string Version { get; init; }

    public required string Fingerprint { get; init; }

    public FindingEntryJson[]? Findings { get; init; }

    public ConditionEntryJson[]? Conditions { get; init; }

    public RedFlagEntryJson[]? RedFlags { get; init; }

    public ExerciseEntryJson[]? Exercises { get; init; }

    public TreatmentEntryJson[]? Treatments { get; init; }

    public AdviceEntryJson[]? Advice { get; init; }

    public CitationEntryJson[]? Citations { get; init; }

    internal static CatalogJson From(ClinicalCatalog catalog, CatalogPart? only) => new()
    {
        Schema = LowBackHipJson.CatalogSchemaId,
        Version = catalog.Version,
        Fingerprint = catalog.Fingerprint,
        Findings = only is null or CatalogPart.Findings ? [.. catalog.Findings.Select(FindingEntryJson.From)] : null,
        Conditions = only is null or CatalogPart.Conditions ? [.. catalog.Conditions.Select(ConditionEntryJson.From)] : null,
        RedFlags = only is null or CatalogPart.RedFlags ? [.. catalog.RedFlags.Select(RedFlagEntryJson.From)] : null,
        Exercises = only is null or CatalogPart.Exercises ? [.. catalog.Exercises.Select(ExerciseEntryJson.From)] : null,
        Treatments = only is null or CatalogPart.Treatments ? [.. catalog.Treatments.Select(TreatmentEntryJson.From)] : null,
        Advice = only is null or CatalogPart.Advice ? [.. catalog.Advice.Select(AdviceEntryJson.From)] : null,
        Citations = only is null or CatalogPart.Citations ? [.. catalog.Citations.Select(CitationEntryJson.From)] : null,
    };
}

/// <summary>A criterion in words for a reader and in its wire form for a program.</summary>
internal sealed record SaidCriterionJson
{
    public required string Words { get; init; }

    public required CriterionJson Criterion { get; init; }

    internal static SaidCriterionJson From(Criterion criterion) => new() { Words = criterion.ToString(), Criterion = CriterionJson.From(criterion) };

    internal static SaidCriterionJson? UnlessAlways(Criterion criterion) => criterion is AllCriterion { Terms.IsEmpty: true } ? null : From(criterion);

    internal static SaidCriterionJson? UnlessNever(Criterion criterion) => criterion is AnyCriterion { Terms.IsEmpty: true } ? null : From(criterion);
}

internal sealed record SourceJson
{
    public required string Citation { get; init; }

    public required string Provenance { get; init; }

    public string? Locator { get; init; }

    internal static SourceJson From(Source source) => new()
    {
        Citation = source.Citation.Id.Value,
        Provenance = EnumText<Provenance>.Of(source.Provenance),
        Locator = source.Locator,
    };

    internal static SourceJson[] Each(ImmutableArray<Source> sources) => [.. sources.Select(From)];
}

internal sealed record AudienceJson
{
    public required string Words { get; init; }

    public string? Sex { get; init; }

    public double? MinimumAge { get; init; }

    public double? BelowAge { get; init; }

    /// <summary>Null for everyone.</summary>
    internal static AudienceJson? From(Audience audience) => audience == Audience.Everyone ? null : new()
    {
        Words = audience.ToString(),
        Sex = audience.Sex is { } sex ? EnumText<Sex>.Of(sex) : null,
        MinimumAge = audience.MinimumAge,
        BelowAge = audience.BelowAge,
    };
}

/// <summary>What a row of the starting article says, and what corrects it.</summary>
internal sealed record ClaimJson
{
    public required string Row { get; init; }

    public required string Says { get; init; }

    public CorrectionJson? Correction { get; init; }

    internal static ClaimJson[] Each(ImmutableArray<ArticleClaim> claims) =>
    [
        .. claims.Select(claim => new ClaimJson
        {
            Row = claim.Row.Value,
            Says = claim.Says,
            Correction = claim.Correction is { } correction ? new() { Text = correction.Text, Sources = SourceJson.Each(correction.Sources) } : null,
        }),
    ];

    internal static string[] Rows(ImmutableArray<ArticleClaim> claims) => [.. claims.Select(claim => claim.Row.Value).Distinct()];
}

internal sealed record CorrectionJson
{
    public required string Text { get; init; }

    public required SourceJson[] Sources { get; init; }
}

internal sealed record FindingEntryJson
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Topic { get; init; }

    public required string Name { get; init; }

    public required string Question { get; init; }

    public string? Clarification { get; init; }

    public AudienceJson? AskedOf { get; init; }

    public string? Group { get; init; }

    public required string[] Implies { get; init; }

    public SaidCriterionJson? ShownBy { get; init; }

    internal static FindingEntryJson From(Finding finding) => new()
    {
        Id = finding.Id.Value,
        Kind = EnumText<FindingKind>.Of(finding.Kind),
        Topic = EnumText<FindingTopic>.Of(finding.Topic),
        Name = finding.Name,
        Question = finding.Question,
        Clarification = finding.Clarification,
        AskedOf = AudienceJson.From(finding.AskedOf),
        Group = finding.Group?.Value,
        Implies = [.. finding.Implies.Select(id => id.Value)],
        ShownBy = finding.ShownBy is { } facts ? SaidCriterionJson.From(facts) : null,
    };
}

internal sealed record ConditionEntryJson
{
    public required string Id { get; init; }

    public required string[] ArticleRows { get; init; }

    public required string Name { get; init; }

    public required string PlainName { get; init; }

    public required string Kind { get; init; }

    public required bool IsDefault { get; init; }

    public required string Summary { get; init; }

    public AudienceJson? AppliesTo { get; init; }

    public required PriorEntryJson[] Priors { get; init; }

    public required ClueEntryJson[] Clues { get; init; }

    public required string[] Differentials { get; init; }

    public required CodeEntryJson[] Codes { get; init; }

    public required string[] Exercises { get; init; }

    public required string[] Treatments { get; init; }

    public CourseEntryJson? Course { get; init; }

    public required SourceJson[] Sources { get; init; }

    public required ClaimJson[] Claims { get; init; }

    internal static ConditionEntryJson From(Condition condition) => new()
    {
        Id = condition.Id.Value,
        ArticleRows = ClaimJson.Rows(condition.Claims),
        Name = condition.Name,
        PlainName = condition.PlainName,
        Kind = EnumText<ConditionKind>.Of(condition.Kind),
        IsDefault = condition.IsDefault,
        Summary = condition.Summary,
        AppliesTo = AudienceJson.From(condition.AppliesTo),
        Priors = [.. condition.Priors.Select(PriorEntryJson.From)],
        Clues = [.. condition.Clues.Select(ClueEntryJson.From)],
        Differentials = [.. condition.Differentials.Select(id => id.Value)],
        Codes = [.. condition.Codes.Select(code => new CodeEntryJson { Code = code.Code, Title = code.Title, Source = SourceJson.From(code.Source) })],
        Exercises = [.. condition.Exercises.Select(exercise => exercise.Id.Value)],
        Treatments = [.. condition.Treatments.Select(treatment => treatment.Id.Value)],
        Course = condition.Course is { } course
            ? new() { Text = course.Text, BehindAfterDays = course.BehindAfterDays, Sources = SourceJson.Each(course.Sources) }
            : null,
        Sources = SourceJson.Each(condition.Sources),
        Claims = ClaimJson.Each(condition.Claims),
    };
}

internal sealed record PriorEntryJson
{
    public required string Kind { get; init; }

    public required double Probability { get; init; }

    public AudienceJson? Audience { get; init; }

    public required SourceJson Source { get; init; }

    internal static PriorEntryJson From(Prior prior) => new()
    {
        Kind = EnumText<PresentationKind>.Of(prior.Kind),
        Probability = prior.Probability,
        Audience = AudienceJson.From(prior.Audience),
        Source = SourceJson.From(prior.Source),
    };
}

internal sealed record ClueEntryJson
{
    public required string Id { get; init; }

    public required SaidCriterionJson When { get; init; }

    public WeightJson? WhenMet { get; init; }

    public WeightJson? WhenNotMet { get; init; }

    public string? Group { get; init; }

    public required SourceJson Source { get; init; }

    public string? Population { get; init; }

    public string? ReferenceStandard { get; init; }

    public string? Note { get; init; }

    internal static ClueEntryJson From(Clue clue) => new()
    {
        Id = clue.Id.Value,
        When = SaidCriterionJson.From(clue.When),
        WhenMet = WeightJson.From(clue.WhenMet),
        WhenNotMet = WeightJson.From(clue.WhenNotMet),
        Group = clue.EffectiveGroup?.Value,
        Source = SourceJson.From(clue.Source),
        Population = clue.Population,
        ReferenceStandard = clue.ReferenceStandard,
        Note = clue.Note,
    };
}

internal sealed record CodeEntryJson
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed record CourseEntryJson
{
    public required string Text { get; init; }

    public int? BehindAfterDays { get; init; }

    public required SourceJson[] Sources { get; init; }
}

internal sealed record RedFlagEntryJson
{
    public required string Id { get; init; }

    public required string[] ArticleRows { get; init; }

    public required string Name { get; init; }

    public required SaidCriterionJson When { get; init; }

    public AudienceJson? AppliesTo { get; init; }

    public required string Suspects { get; init; }

    public required string Disposition { get; init; }

    public required string Strength { get; init; }

    public required string Reason { get; init; }

    public required string Grade { get; init; }

    public required string CannotRuleOut { get; init; }

    public required SourceJson[] Sources { get; init; }

    public required ClaimJson[] Claims { get; init; }

    internal static RedFlagEntryJson From(RedFlag flag) => new()
    {
        Id = flag.Id.Value,
        ArticleRows = ClaimJson.Rows(flag.Claims),
        Name = flag.Name,
        When = SaidCriterionJson.From(flag.When),
        AppliesTo = AudienceJson.From(flag.AppliesTo),
        Suspects = flag.Suspects.Id.Value,
        Disposition = flag.Disposition.ToId(),
        Strength = EnumText<Suspicion>.Of(flag.Strength),
        Reason = flag.Reason,
        Grade = EnumText<EvidenceGrade>.Of(flag.Grade),
        CannotRuleOut = flag.CannotRuleOut,
        Sources = SourceJson.Each(flag.Sources),
        Claims = ClaimJson.Each(flag.Claims),
    };
}

internal sealed record GateEntryJson
{
    public required SaidCriterionJson When { get; init; }

    public required string Reason { get; init; }

    public required string Gate { get; init; }

    public required SourceJson Source { get; init; }

    internal static GateEntryJson[] Each(ImmutableArray<Contraindication> contraindications) =>
    [
        .. contraindications.Select(item => new GateEntryJson
        {
            When = SaidCriterionJson.From(item.When),
            Reason = item.Reason,
            Gate = EnumText<PlanGate>.Of(item.Gate),
            Source = SourceJson.From(item.Source),
        }),
    ];
}

internal sealed record PrecautionEntryJson
{
    public required SaidCriterionJson When { get; init; }

    public required string Instruction { get; init; }

    public required SourceJson Source { get; init; }

    internal static PrecautionEntryJson From(Precaution precaution) => new()
    {
        When = SaidCriterionJson.From(precaution.When),
        Instruction = precaution.Instruction,
        Source = SourceJson.From(precaution.Source),
    };

    internal static PrecautionEntryJson[] Each(ImmutableArray<Precaution> precautions) => [.. precautions.Select(From)];
}

internal sealed record ExerciseEntryJson
{
    public required string Id { get; init; }

    public required string[] ArticleRows { get; init; }

    public required string Name { get; init; }

    public required string Class { get; init; }

    public required string Direction { get; init; }

    public required string Purpose { get; init; }

    public required string StartPosition { get; init; }

    public required string[] Steps { get; init; }

    public required string Breathing { get; init; }

    public required string ShouldFeel { get; init; }

    public required string ShouldNotFeel { get; init; }

    public required string[] CommonMistakes { get; init; }

    public required DoseJson Dose { get; init; }

    public required string Easier { get; init; }

    public required string Harder { get; init; }

    public required string ProgressWhen { get; init; }

    public required string StepBackWhen { get; init; }

    public required string[] StopRules { get; init; }

    public required string[] Equipment { get; init; }

    public SaidCriterionJson? SuitsWhen { get; init; }

    public SaidCriterionJson? PreferredWhen { get; init; }

    public required GateEntryJson[] Contraindications { get; init; }

    public required PrecautionEntryJson[] Precautions { get; init; }

    public required SourceJson[] Sources { get; init; }

    public required ClaimJson[] Claims { get; init; }

    internal static ExerciseEntryJson From(Exercise exercise) => new()
    {
        Id = exercise.Id.Value,
        ArticleRows = ClaimJson.Rows(exercise.Claims),
        Name = exercise.Name,
        Class = EnumText<ExerciseClass>.Of(exercise.Class),
        Direction = EnumText<MovementDirection>.Of(exercise.Direction),
        Purpose = exercise.Purpose,
        StartPosition = exercise.StartPosition,
        Steps = [.. exercise.Steps],
        Breathing = exercise.Breathing,
        ShouldFeel = exercise.ShouldFeel,
        ShouldNotFeel = exercise.ShouldNotFeel,
        CommonMistakes = [.. exercise.CommonMistakes],
        Dose = DoseJson.From(exercise.Dose),
        Easier = exercise.Easier,
        Harder = exercise.Harder,
        ProgressWhen = exercise.ProgressWhen,
        StepBackWhen = exercise.StepBackWhen,
        StopRules = [.. exercise.StopRules],
        Equipment = [.. exercise.Equipment],
        SuitsWhen = SaidCriterionJson.UnlessAlways(exercise.SuitsWhen),
        PreferredWhen = SaidCriterionJson.UnlessNever(exercise.PreferredWhen),
        Contraindications = GateEntryJson.Each(exercise.Contraindications),
        Precautions = PrecautionEntryJson.Each(exercise.Precautions),
        Sources = SourceJson.Each(exercise.Sources),
        Claims = ClaimJson.Each(exercise.Claims),
    };
}

internal sealed record TreatmentEntryJson
{
    public required string Id { get; init; }

    public required string[] ArticleRows { get; init; }

    public required string Name { get; init; }

    public required string Kind { get; init; }

    public required string Recommendation { get; init; }

    public required string Summary { get; init; }

    public required string[] HowTo { get; init; }

    public string? Effect { get; init; }

    public required string Certainty { get; init; }

    public SaidCriterionJson? SuitsWhen { get; init; }

    public required GateEntryJson[] Contraindications { get; init; }

    public required PrecautionEntryJson[] Precautions { get; init; }

    public PrecautionEntryJson? BeforeVisit { get; init; }

    public required SourceJson[] Sources { get; init; }

    public required ClaimJson[] Claims { get; init; }

    internal static TreatmentEntryJson From(Treatment treatment) => new()
    {
        Id = treatment.Id.Value,
        ArticleRows = ClaimJson.Rows(treatment.Claims),
        Name = treatment.Name,
        Kind = EnumText<TreatmentKind>.Of(treatment.Kind),
        Recommendation = EnumText<Recommendation>.Of(treatment.Recommendation),
        Summary = treatment.Summary,
        HowTo = [.. treatment.HowTo],
        Effect = treatment.Effect,
        Certainty = EnumText<EvidenceGrade>.Of(treatment.Certainty),
        SuitsWhen = SaidCriterionJson.UnlessAlways(treatment.SuitsWhen),
        Contraindications = GateEntryJson.Each(treatment.Contraindications),
        Precautions = PrecautionEntryJson.Each(treatment.Precautions),
        BeforeVisit = treatment.BeforeVisit is { } before ? PrecautionEntryJson.From(before) : null,
        Sources = SourceJson.Each(treatment.Sources),
        Claims = ClaimJson.Each(treatment.Claims),
    };
}

internal sealed record AdviceEntryJson
{
    public required string Id { get; init; }

    public required string[] ArticleRows { get; init; }

    public required string Topic { get; init; }

    public required string Text { get; init; }

    public SaidCriterionJson? When { get; init; }

    public required SourceJson[] Sources { get; init; }

    public required ClaimJson[] Claims { get; init; }

    internal static AdviceEntryJson From(Advice advice) => new()
    {
        Id = advice.Id.Value,
        ArticleRows = ClaimJson.Rows(advice.Claims),
        Topic = EnumText<AdviceTopic>.Of(advice.Topic),
        Text = advice.Text,
        When = SaidCriterionJson.UnlessAlways(advice.When),
        Sources = SourceJson.Each(advice.Sources),
        Claims = ClaimJson.Each(advice.Claims),
    };
}

internal sealed record CitationEntryJson
{
    public required string Id { get; init; }

    public required string[] ArticleRows { get; init; }

    public required string Kind { get; init; }

    public required string[] Authors { get; init; }

    public int? Year { get; init; }

    public required string Title { get; init; }

    public string? Container { get; init; }

    public string? Doi { get; init; }

    public int? Pubmed { get; init; }

    public string? Url { get; init; }

    public string? Note { get; init; }

    internal static CitationEntryJson From(Citation citation) => new()
    {
        Id = citation.Id.Value,
        ArticleRows = citation.ArticleRow is { } row ? [row.Value] : [],
        Kind = EnumText<CitationKind>.Of(citation.Kind),
        Authors = [.. citation.Authors],
        Year = citation.Year,
        Title = citation.Title,
        Container = citation.Container,
        Doi = citation.Doi?.Value,
        Pubmed = citation.PubMedId?.Value,
        Url = citation.Url?.AbsoluteUri,
        Note = citation.Note,
    };
}
