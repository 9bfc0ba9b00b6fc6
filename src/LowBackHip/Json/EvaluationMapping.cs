using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace LowBackHip.Json;

/// <summary>Turns an evaluation into its wire form.</summary>
/// <remarks>
/// What depends on the catalog alone (clues with their weights, limits, advice) is made once for each catalog: an evaluation names hundreds of clues.
/// </remarks>
internal sealed class EvaluationMapping
{
    private static readonly ConditionalWeakTable<ClinicalCatalog, EvaluationMapping> OfCatalogs = new();

    private readonly CatalogVersionJson _version;
    private readonly FrozenDictionary<Clue, ClueForms> _clues;
    private readonly Dictionary<Precaution, PrecautionJson> _precautions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Contraindication, ContraindicationJson> _contraindications = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Advice, GivenAdviceJson> _advice = [];

    private EvaluationMapping(ClinicalCatalog catalog)
    {
        _version = CatalogVersionJson.From(catalog);
        _clues = catalog.Conditions.SelectMany(condition => condition.Clues).Distinct().ToFrozenDictionary(clue => clue, clue => new ClueForms(clue));
        foreach (var item in catalog.Exercises.SelectMany(exercise => exercise.Precautions).Concat(catalog.Treatments.SelectMany(treatment => treatment.Precautions)))
            _precautions[item] = Make(item);
        foreach (var item in catalog.Exercises.SelectMany(exercise => exercise.Contraindications).Concat(catalog.Treatments.SelectMany(treatment => treatment.Contraindications)))
            _contraindications[item] = Make(item);
        foreach (var item in catalog.Advice)
            _advice[item] = Make(item);
    }

    internal static EvaluationMapping Of(ClinicalCatalog catalog) => OfCatalogs.GetValue(catalog, static key => new EvaluationMapping(key));

    internal static EvaluationJson Map(Evaluation evaluation) => Of(evaluation.Catalog).MapWhole(evaluation);

    private EvaluationJson MapWhole(Evaluation evaluation) => new()
    {
        Schema = LowBackHipJson.EvaluationSchemaId,
        Catalog = _version,
        Disposition = new()
        {
            AtLeast = evaluation.Disposition.AtLeast.ToId(),
            AtMost = evaluation.Disposition.AtMost.ToId(),
            IsSettled = evaluation.Disposition.IsSettled,
            Decisive = Each(evaluation.Decisive, Map),
        },
        RedFlags = [.. evaluation.RedFlags.Where(flag => flag.Match != Match.NotMet).Select(Map)],
        Differential = Each(evaluation.Differential, Map),
        Plan = Map(evaluation.Plan),
        Issues = Map(evaluation.Issues),
        Citations = Each(evaluation.Citations, CitationJson.From),
        Notice = Evaluation.Notice,
    };

    private static DecisiveJson Map(DecisiveFact fact) => new()
    {
        Finding = fact.Finding?.Id.Value,
        Fact = fact.Finding is null ? fact.Key : null,
        IfPresent = fact.IfPresent?.ToId(),
        CouldReach = fact.CouldReach.ToId(),
    };

    private static ScreenedFlagJson Map(ScreenedFlag screened) => new()
    {
        Id = screened.Flag.Id.Value,
        Name = screened.Flag.Name,
        Match = EnumText<Match>.Of(screened.Match),
        Suspects = screened.Flag.Suspects.Id.Value,
        Disposition = screened.Flag.Disposition.ToId(),
        Reason = screened.Flag.Reason,
        Because = Keys(screened.Because),
        Unknown = Keys(screened.Unknown),
        Citations = Ids(screened.Flag.Sources),
    };

    private RankedConditionJson Map(RankedCondition ranked) => new()
    {
        Condition = ranked.Condition.Id.Value,
        Name = ranked.Condition.Name,
        PlainName = ranked.Condition.PlainName,
        Band = EnumText<LikelihoodBand>.Of(ranked.Band),
        Probability = new() { Low = ranked.Probability.Low, Central = ranked.Probability.Central, High = ranked.Probability.High },
        Prior = Map(ranked.Prior),
        SuspectedBy = Each(ranked.SuspectedBy, flag => flag.Id.Value),
        For = Each(ranked.For, Map),
        Against = Each(ranked.Against, Map),
        Unknown = Each(ranked.Unknown, Map),
        Clamped = ranked.IsClamped,
    };

    internal WeighedClueJson Map(WeighedClue weighed) => (_clues.GetValueOrDefault(weighed.Clue) ?? new ClueForms(weighed.Clue)).Of(weighed.Match);

    internal static PriorProbabilityJson Map(Prior prior) => new()
    {
        Probability = prior.Probability,
        Kind = EnumText<PresentationKind>.Of(prior.Kind),
        Provenance = EnumText<Provenance>.Of(prior.Source.Provenance),
        Citation = prior.Source.Citation.Id.Value,
        Locator = prior.Source.Locator,
    };

    internal PlanJson Map(PlanOfCare plan) => new()
    {
        Instruction = plan.Instruction,
        Provisional = plan.IsProvisional,
        ReleasedBy = plan.ReleasedBy.IsEmpty ? null : Each(plan.ReleasedBy, fact => fact.Key),
        Exercises = Each(plan.Exercises, Map),
        Schedule = plan.Schedule is { } schedule ? Map(schedule) : null,
        Treatments = Each(plan.Treatments, Map),
        Advice = Each(plan.Advice, Map),
        Withheld = Each(plan.Withheld, Map),
        Expectations = Each(plan.Expectations, Map),
        ReviewAfterDays = plan.ReviewAfterDays,
    };

    internal static ScheduleJson Map(PlanSchedule schedule) => new()
    {
        Gentle = schedule.GentleBecause is { } because ? new() { Reason = because.Reason, Citation = because.Source.Citation.Id.Value } : null,
        Weeks = Each(schedule.Weeks, week => new WeekJson { Week = week.Number, Exercises = Each(week.Exercises, PlannedExerciseJson.From), RestDays = [.. week.RestDays] }),
        CheckIns = Each(schedule.CheckIns, checkIn => new CheckInJson { Day = checkIn.Day, Task = checkIn.Task }),
    };

    internal PrescribedExerciseJson Map(PrescribedExercise prescribed) => new()
    {
        Exercise = prescribed.Exercise.Id.Value,
        Name = prescribed.Exercise.Name,
        ChosenFor = prescribed.ChosenFor.Id.Value,
        Because = prescribed.Because,
        StartPosition = prescribed.Exercise.StartPosition,
        Steps = [.. prescribed.Exercise.Steps],
        Dose = DoseJson.From(prescribed.Exercise.Dose),
        Easier = prescribed.Exercise.Easier,
        Harder = prescribed.Exercise.Harder,
        ProgressWhen = prescribed.Exercise.ProgressWhen,
        StepBackWhen = prescribed.Exercise.StepBackWhen,
        StopRules = [.. prescribed.Exercise.StopRules],
        Precautions = Each(prescribed.Precautions, Map),
        Unanswered = Each(prescribed.Unanswered, Map),
        Citations = Ids(prescribed.Exercise.Sources),
    };

    internal ChosenTreatmentJson Map(ChosenTreatment chosen) => new()
    {
        Treatment = chosen.Treatment.Id.Value,
        Name = chosen.Treatment.Name,
        Recommendation = EnumText<Recommendation>.Of(chosen.Treatment.Recommendation),
        Summary = chosen.Treatment.Summary,
        HowTo = [.. chosen.Treatment.HowTo],
        Effect = chosen.Treatment.Effect,
        Certainty = EnumText<EvidenceGrade>.Of(chosen.Treatment.Certainty),
        Precautions = Each(chosen.Precautions, Map),
        Unanswered = Each(chosen.Unanswered, Map),
        Citations = Ids(chosen.Treatment.Sources),
    };

    internal PrecautionJson Map(Precaution precaution) => _precautions.GetValueOrDefault(precaution) ?? Make(precaution);

    private static PrecautionJson Make(Precaution precaution) => new()
    {
        When = precaution.When.ToString(),
        About = About(precaution.When),
        Instruction = precaution.Instruction,
        Citation = precaution.Source.Citation.Id.Value,
    };

    internal ContraindicationJson Map(Contraindication contraindication) => _contraindications.GetValueOrDefault(contraindication) ?? Make(contraindication);

    private static ContraindicationJson Make(Contraindication contraindication) => new()
    {
        When = contraindication.When.ToString(),
        About = About(contraindication.When),
        Reason = contraindication.Reason,
        Citation = contraindication.Source.Citation.Id.Value,
    };

    internal GivenAdviceJson Map(Advice advice) => _advice.GetValueOrDefault(advice) ?? Make(advice);

    private static GivenAdviceJson Make(Advice advice) => new()
    {
        Advice = advice.Id.Value,
        Topic = EnumText<AdviceTopic>.Of(advice.Topic),
        Text = advice.Text,
        Citations = Ids(advice.Sources),
    };

    private static WithheldJson Map(WithheldItem withheld) => new()
    {
        Exercise = (withheld.Item as ExerciseId)?.Value,
        Treatment = (withheld.Item as TreatmentId)?.Value,
        Gate = EnumText<PlanGate>.Of(withheld.Gate),
        Reason = withheld.Reason,
        Citation = withheld.Source?.Citation.Id.Value,
    };

    internal static ExpectationJson Map(Expectation expectation) => new()
    {
        Condition = expectation.Condition.Id.Value,
        Text = expectation.Course.Text,
        BehindAfterDays = expectation.Course.BehindAfterDays,
        Citations = Ids(expectation.Course.Sources),
    };

    internal static IssueJson[] Map(ImmutableArray<EvaluationIssue> issues) => Each(issues, Map);

    private static IssueJson Map(EvaluationIssue issue) => new()
    {
        Code = EnumText<EvaluationIssueCode>.Of(issue.Code),
        Message = issue.Message,
        About = [.. issue.Keys],
    };

    private static TWire[] Each<T, TWire>(ImmutableArray<T> items, Func<T, TWire> map)
    {
        if (items.IsEmpty)
            return [];
        var mapped = new TWire[items.Length];
        for (var i = 0; i < mapped.Length; i++)
            mapped[i] = map(items[i]);
        return mapped;
    }

    internal static string[] Ids(ImmutableArray<Source> sources) => [.. sources.Select(source => source.Citation.Id.Value).Distinct()];

    private static string[] Keys(ImmutableArray<TermCriterion> terms) => [.. terms.Select(term => term.Key).Distinct()];

    private static string[] About(Criterion criterion) => [.. criterion.Leaves().Select(term => term.Key).Distinct()];

    /// <summary>A clue as it is written when it is met, when it is not, and while it is not known.</summary>
    private sealed class ClueForms
    {
        private readonly WeighedClueJson _unknown;
        private readonly WeighedClueJson _met;
        private readonly WeighedClueJson _notMet;

        internal ClueForms(Clue clue)
        {
            _unknown = new()
            {
                Clue = clue.Id.Value,
                About = About(clue.When),
                Citation = clue.Source.Citation.Id.Value,
                Locator = clue.Source.Locator,
            };
            _met = _unknown with { Weight = WeightJson.From(clue.WhenMet) };
            _notMet = _unknown with { Weight = WeightJson.From(clue.WhenNotMet) };
        }

        internal WeighedClueJson Of(Match match) => match switch
        {
            Match.Met => _met,
            Match.NotMet => _notMet,
            _ => _unknown,
        };
    }
}
