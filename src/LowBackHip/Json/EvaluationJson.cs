namespace LowBackHip.Json;

// The wire form of an evaluation. The same records are written and turned into the schema, so that the two cannot differ. What is null is left out.

/// <summary>The whole.</summary>
internal sealed record EvaluationJson
{
    [Says("Which form this is.", Always = LowBackHipJson.EvaluationSchemaId)]
    public required string Schema { get; init; }

    [Says("The content that was evaluated with.")]
    public required CatalogVersionJson Catalog { get; init; }

    [Says("How soon to be seen.")]
    public required DispositionJson Disposition { get; init; }

    [Says("The red flags that are met, and those that are still open, in catalog order.")]
    public required ScreenedFlagJson[] RedFlags { get; init; }

    [Says("What may be behind the pain, best first. The conditions are not exclusive: their probabilities do not add up to 1.")]
    public required RankedConditionJson[] Differential { get; init; }

    [Says("What can be done today, or why nothing is prescribed.")]
    public required PlanJson Plan { get; init; }

    [Says("What is odd about the presentation.")]
    public required IssueJson[] Issues { get; init; }

    [Says("Every source cited anywhere in this document.")]
    public required CitationJson[] Citations { get; init; }

    [Says("What every result says of itself.")]
    public required string Notice { get; init; }
}

internal sealed record CatalogVersionJson
{
    [Says("The version of the content.")]
    public required string Version { get; init; }

    [Says("A digest of the content: sha256 and 64 hexadecimal digits.")]
    public required string Fingerprint { get; init; }

    internal static CatalogVersionJson From(ClinicalCatalog catalog) => new() { Version = catalog.Version, Fingerprint = catalog.Fingerprint };
}

internal sealed record DispositionJson
{
    [Says("What was reported demands at least this.")]
    [Words<Disposition>]
    public required string AtLeast { get; init; }

    [Says("At most this is still possible.")]
    [Words<Disposition>]
    public required string AtMost { get; init; }

    [Says("Whether no answer still missing can change the disposition.")]
    public required bool IsSettled { get; init; }

    [Says("The facts still unknown that could move the disposition, those that could move it furthest first.")]
    public required DecisiveJson[] Decisive { get; init; }
}

[ExactlyOne("finding", "fact")]
internal sealed record DecisiveJson
{
    [Says("The finding, where the fact is one.")]
    public string? Finding { get; init; }

    [Says("The basic fact, where it is no finding.")]
    [Words<BasicFact>]
    public string? Fact { get; init; }

    [Says("What the disposition would be at least if the finding alone turned out present.")]
    [Words<Disposition>]
    public string? IfPresent { get; init; }

    [Says("The highest disposition that depends on it.")]
    [Words<Disposition>]
    public required string CouldReach { get; init; }
}

internal sealed record ScreenedFlagJson
{
    [Says("The flag.")]
    public required string Id { get; init; }

    [Says("The flag in a few words.")]
    public required string Name { get; init; }

    [Says("Whether it is met, or still open.")]
    [Words("met", "undetermined")]
    public required string Match { get; init; }

    [Says("The condition it suspects.")]
    public required string Suspects { get; init; }

    [Says("The disposition it forces once it is met.")]
    [Words<Disposition>]
    public required string Disposition { get; init; }

    [Says("Why it matters.")]
    public required string Reason { get; init; }

    [Says("The findings and basic facts that speak for it.")]
    public required string[] Because { get; init; }

    [Says("The findings and basic facts still to be answered.")]
    public required string[] Unknown { get; init; }

    [Says("The sources of the flag.")]
    public required string[] Citations { get; init; }
}

internal sealed record RankedConditionJson
{
    [Says("The condition.")]
    public required string Condition { get; init; }

    [Says("The name a clinician uses.")]
    public required string Name { get; init; }

    [Says("The name for the person.")]
    public required string PlainName { get; init; }

    [Says("How likely it is, in a word.")]
    [Words<LikelihoodBand>]
    public required string Band { get; init; }

    [Says("How likely it is, with the range that the intervals of its clues leave.")]
    public required ProbabilityJson Probability { get; init; }

    [Says("How likely it was before its clues were weighed.")]
    public required PriorProbabilityJson Prior { get; init; }

    [Says("The red flags that are met and suspect it.")]
    public required string[] SuspectedBy { get; init; }

    [Says("Clues that counted for it, strongest first.")]
    public required WeighedClueJson[] For { get; init; }

    [Says("Clues that counted against it, strongest first.")]
    public required WeighedClueJson[] Against { get; init; }

    [Says("Clues not yet known.")]
    public required WeighedClueJson[] Unknown { get; init; }

    [Says("Whether a weight or the total was held to its limits.")]
    public required bool Clamped { get; init; }
}

internal sealed record ProbabilityJson
{
    [Says("The low end.")]
    [Within(0, 1)]
    public required double Low { get; init; }

    [Says("The central estimate.")]
    [Within(0, 1)]
    public required double Central { get; init; }

    [Says("The high end.")]
    [Within(0, 1)]
    public required double High { get; init; }
}

internal sealed record PriorProbabilityJson
{
    [Says("The probability.")]
    [Within(0, 1)]
    public required double Probability { get; init; }

    [Says("The kind of presentation it is for.")]
    [Words<PresentationKind>]
    public required string Kind { get; init; }

    [Says("How it was taken from its source.")]
    [Words<Provenance>]
    public required string Provenance { get; init; }

    [Says("The source.")]
    public required string Citation { get; init; }

    [Says("The place inside the source.")]
    public string? Locator { get; init; }
}

internal sealed record WeighedClueJson
{
    [Says("The clue.")]
    public required string Clue { get; init; }

    [Says("The findings and basic facts it is about.")]
    public required string[] About { get; init; }

    [Says("The weight that counted; left out while the clue is not known.")]
    public WeightJson? Weight { get; init; }

    [Says("The source.")]
    public required string Citation { get; init; }

    [Says("The place inside the source.")]
    public string? Locator { get; init; }
}

/// <summary>Either a ratio with its interval or a grade with its direction: the two never look alike.</summary>
[ExactlyOne("ratio", "grade")]
internal sealed record WeightJson
{
    [Says("A likelihood ratio from a study. Only a weight of a study has one.")]
    public double? Ratio { get; init; }

    [Says("The low end of the ratio's 95 % interval, where one was published.")]
    public double? Low { get; init; }

    [Says("The high end of the ratio's 95 % interval, where one was published.")]
    public double? High { get; init; }

    [Says("The grade of a judgment. Only an editorial weight has one.")]
    [Words<EditorialGrade>]
    public string? Grade { get; init; }

    [Says("Which way the judgment points.")]
    [Words("for", "against")]
    public string? Direction { get; init; }

    [Says("How the weight came to be.")]
    [Words<Provenance>]
    public required string Provenance { get; init; }

    [Says("A figure from memory that stands behind a judgment. Nobody has checked it, and it weighs nothing.")]
    public UnverifiedJson? Unverified { get; init; }

    internal static WeightJson? From(Weight? weight) => weight switch
    {
        LikelihoodRatio ratio => new()
        {
            Ratio = ratio.Value,
            Low = ratio.Lower,
            High = ratio.Upper,
            Provenance = EnumText<Provenance>.Of(ratio.Provenance),
        },
        EditorialWeight judgment => new()
        {
            Grade = EnumText<EditorialGrade>.Of(judgment.Grade),
            Direction = judgment.IsFor ? "for" : "against",
            Provenance = EnumText<Provenance>.Of(judgment.Provenance),
            Unverified = judgment.Unverified is { } figure ? new() { Ratio = figure.Ratio, Low = figure.Lower, High = figure.Upper } : null,
        },
        _ => null,
    };
}

internal sealed record UnverifiedJson
{
    [Says("The ratio as remembered.")]
    public required double Ratio { get; init; }

    [Says("The low end of its interval as remembered.")]
    public double? Low { get; init; }

    [Says("The high end of its interval as remembered.")]
    public double? High { get; init; }
}

internal sealed record PlanJson
{
    [Says("What to do first and when.")]
    public required string Instruction { get; init; }

    [Says("Whether the triage is still open, so that an answer may take the plan back.")]
    public required bool Provisional { get; init; }

    [Says("The unknown findings and basic facts whose answers would settle the triage and release the plan; left out once it is settled.")]
    public string[]? ReleasedBy { get; init; }

    [Says("Exercises, most fitting first.")]
    public required PrescribedExerciseJson[] Exercises { get; init; }

    [Says("The exercises over six weeks; left out when there are none.")]
    public ScheduleJson? Schedule { get; init; }

    [Says("Treatments, most fitting first.")]
    public required ChosenTreatmentJson[] Treatments { get; init; }

    [Says("Everyday advice and explanation.")]
    public required GivenAdviceJson[] Advice { get; init; }

    [Says("What was left out, with what kept it out.")]
    public required WithheldJson[] Withheld { get; init; }

    [Says("What to expect of the leading conditions.")]
    public required ExpectationJson[] Expectations { get; init; }

    [Says("After how many days to look again; left out when a clinician decides that.")]
    public int? ReviewAfterDays { get; init; }
}

internal sealed record ScheduleJson
{
    [Says("Why it builds more slowly, in an easier version at first; left out when it need not.")]
    public GentleJson? Gentle { get; init; }

    [Says("The weeks, from the first to the sixth.")]
    public required WeekJson[] Weeks { get; init; }

    [Says("The days to look back on, counted from the start of the plan.")]
    public required CheckInJson[] CheckIns { get; init; }
}

internal sealed record GentleJson
{
    [Says("Why.")]
    public required string Reason { get; init; }

    [Says("The source.")]
    public required string Citation { get; init; }
}

internal sealed record WeekJson
{
    [Says("Which week, from 1 to 6.")]
    public required int Week { get; init; }

    [Says("What to do.")]
    public required PlannedExerciseJson[] Exercises { get; init; }

    [Says("The days of the week, from 1 to 7, that hold nothing but what is done daily from the start.")]
    public required int[] RestDays { get; init; }
}

internal sealed record PlannedExerciseJson
{
    [Says("The exercise.")]
    public required string Exercise { get; init; }

    [Says("Sets at a time.")]
    public int? Sets { get; init; }

    [Says("Repetitions in a set.")]
    public int? Repetitions { get; init; }

    [Says("Seconds to hold each repetition.")]
    public int? HoldSeconds { get; init; }

    [Says("Minutes at a time.")]
    public int? Minutes { get; init; }

    [Says("Times a day.")]
    public required int TimesADay { get; init; }

    [Says("The days of the week it is done on, from 1 to 7.")]
    public required int[] Days { get; init; }

    [Says("Whether to do the easier version this week.")]
    public required bool EasierVersion { get; init; }

    internal static PlannedExerciseJson From(PlannedExercise planned) => new()
    {
        Exercise = planned.Exercise.Id.Value,
        Sets = planned.Sets,
        Repetitions = planned.Repetitions,
        HoldSeconds = planned.HoldSeconds,
        Minutes = planned.Minutes,
        TimesADay = planned.TimesADay,
        Days = [.. planned.Days],
        EasierVersion = planned.UseEasierVersion,
    };
}

internal sealed record CheckInJson
{
    [Says("The day since the start of the plan.")]
    public required int Day { get; init; }

    [Says("What to do on it.")]
    public required string Task { get; init; }
}

internal sealed record PrescribedExerciseJson
{
    [Says("The exercise.")]
    public required string Exercise { get; init; }

    [Says("Its name.")]
    public required string Name { get; init; }

    [Says("The condition it was chosen for.")]
    public required string ChosenFor { get; init; }

    [Says("Why it was chosen.")]
    public required string Because { get; init; }

    [Says("How to get ready.")]
    public required string StartPosition { get; init; }

    [Says("What to do, in order.")]
    public required string[] Steps { get; init; }

    [Says("How much and how often.")]
    public required DoseJson Dose { get; init; }

    [Says("An easier version.")]
    public required string Easier { get; init; }

    [Says("A harder version.")]
    public required string Harder { get; init; }

    [Says("When to do more.")]
    public required string ProgressWhen { get; init; }

    [Says("When to do less.")]
    public required string StepBackWhen { get; init; }

    [Says("When to stop and get help.")]
    public required string[] StopRules { get; init; }

    [Says("How to do it differently.")]
    public required PrecautionJson[] Precautions { get; init; }

    [Says("What must be answered with no before it is started.")]
    public required ContraindicationJson[] Unanswered { get; init; }

    [Says("The sources.")]
    public required string[] Citations { get; init; }
}

internal sealed record DoseJson
{
    [Says("The dose in words.")]
    public required string Text { get; init; }

    [Says("Sets at a time.")]
    public RangeJson? Sets { get; init; }

    [Says("Repetitions in a set.")]
    public RangeJson? Repetitions { get; init; }

    [Says("Seconds to hold each repetition.")]
    public RangeJson? HoldSeconds { get; init; }

    [Says("Minutes at a time.")]
    public RangeJson? Minutes { get; init; }

    [Says("Whether the repetitions are for each side.")]
    public required bool EachSide { get; init; }

    [Says("Times a day.")]
    public required RangeJson TimesADay { get; init; }

    [Says("Days a week to start with.")]
    public required RangeJson StartDaysAWeek { get; init; }

    [Says("Days a week to build up to.")]
    public required RangeJson BuildToDaysAWeek { get; init; }

    [Says("The source.")]
    public required string Citation { get; init; }

    [Says("How it was taken from the source.")]
    [Words<Provenance>]
    public required string Provenance { get; init; }

    internal static DoseJson From(Dose dose) => new()
    {
        Text = dose.ToString(),
        Sets = RangeJson.From(dose.Sets),
        Repetitions = RangeJson.From(dose.Repetitions),
        HoldSeconds = RangeJson.From(dose.HoldSeconds),
        Minutes = RangeJson.From(dose.Minutes),
        EachSide = dose.EachSide,
        TimesADay = RangeJson.From(dose.TimesADay)!,
        StartDaysAWeek = RangeJson.From(dose.StartDaysAWeek)!,
        BuildToDaysAWeek = RangeJson.From(dose.BuildToDaysAWeek)!,
        Citation = dose.Source.Citation.Id.Value,
        Provenance = EnumText<Provenance>.Of(dose.Source.Provenance),
    };
}

internal sealed record RangeJson
{
    [Says("The least.")]
    public required int Least { get; init; }

    [Says("The most.")]
    public required int Most { get; init; }

    internal static RangeJson? From(DoseRange? range) => range is null ? null : new() { Least = range.Least, Most = range.Most };
}

internal sealed record PrecautionJson
{
    [Says("When, in words.")]
    public required string When { get; init; }

    [Says("The findings and basic facts that it depends on.")]
    public required string[] About { get; init; }

    [Says("How to do it then.")]
    public required string Instruction { get; init; }

    [Says("The source.")]
    public required string Citation { get; init; }
}

internal sealed record ContraindicationJson
{
    [Says("When, in words.")]
    public required string When { get; init; }

    [Says("The findings and basic facts that it depends on.")]
    public required string[] About { get; init; }

    [Says("Why.")]
    public required string Reason { get; init; }

    [Says("The source.")]
    public required string Citation { get; init; }
}

internal sealed record ChosenTreatmentJson
{
    [Says("The treatment.")]
    public required string Treatment { get; init; }

    [Says("Its name.")]
    public required string Name { get; init; }

    [Says("Whether it is advised, or an option.")]
    [Words<Recommendation>]
    public required string Recommendation { get; init; }

    [Says("What it is and what it can do.")]
    public required string Summary { get; init; }

    [Says("How to do it, step by step.")]
    public required string[] HowTo { get; init; }

    [Says("What studies found.")]
    public string? Effect { get; init; }

    [Says("How far that can be trusted.")]
    [Words<EvidenceGrade>]
    public required string Certainty { get; init; }

    [Says("How to use it differently.")]
    public required PrecautionJson[] Precautions { get; init; }

    [Says("What must be answered with no before it is used.")]
    public required ContraindicationJson[] Unanswered { get; init; }

    [Says("The sources.")]
    public required string[] Citations { get; init; }
}

internal sealed record GivenAdviceJson
{
    [Says("The advice.")]
    public required string Advice { get; init; }

    [Says("What it is about.")]
    [Words<AdviceTopic>]
    public required string Topic { get; init; }

    [Says("The advice in plain words.")]
    public required string Text { get; init; }

    [Says("The sources.")]
    public required string[] Citations { get; init; }
}

[ExactlyOne("exercise", "treatment")]
internal sealed record WithheldJson
{
    [Says("The exercise that was left out.")]
    public string? Exercise { get; init; }

    [Says("The treatment that was left out.")]
    public string? Treatment { get; init; }

    [Says("What kept it out.")]
    [Words<PlanGate>]
    public required string Gate { get; init; }

    [Says("Why.")]
    public required string Reason { get; init; }

    [Says("The source, where there is one.")]
    public string? Citation { get; init; }
}

internal sealed record ExpectationJson
{
    [Says("The condition.")]
    public required string Condition { get; init; }

    [Says("What to expect and by when.")]
    public required string Text { get; init; }

    [Says("After how many days without clear improvement the recovery is behind the usual course.")]
    public int? BehindAfterDays { get; init; }

    [Says("The sources.")]
    public required string[] Citations { get; init; }
}

internal sealed record IssueJson
{
    [Says("What kind.")]
    [Words<EvaluationIssueCode>]
    public required string Code { get; init; }

    [Says("What is odd, without any value of the person.")]
    public required string Message { get; init; }

    [Says("The findings and basic facts that it is about.")]
    public required string[] About { get; init; }
}

internal sealed record CitationJson
{
    [Says("The citation.")]
    public required string Id { get; init; }

    [Says("Authors, year, title and where it was published.")]
    public required string Text { get; init; }

    [Says("The digital object identifier.")]
    public string? Doi { get; init; }

    [Says("The number in PubMed.")]
    public int? Pubmed { get; init; }

    [Says("Where it can be read.")]
    public string? Url { get; init; }

    internal static CitationJson From(Citation citation) => new()
    {
        Id = citation.Id.Value,
        Text = citation.Text,
        Doi = citation.Doi?.Value,
        Pubmed = citation.PubMedId?.Value,
        Url = citation.Url?.AbsoluteUri,
    };

    internal static CitationJson[] EachOnce(IEnumerable<Source> sources) => [.. sources.Select(source => source.Citation).DistinctBy(citation => citation.Id).Select(From)];
}
