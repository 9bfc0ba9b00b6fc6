using System.Collections.Immutable;

namespace LowBackHip.Tests.Generators;

/// <summary>Entries without clinical meaning, for catalogs that a test can see through.</summary>
internal static class Invented
{
    internal static Citation Study { get; } = Citation("study-2020");

    internal static Source Source { get; } = new(Study, Provenance.Published, "table 1");

    internal static Citation Citation(string id) =>
        new() { Id = CitationId.From(id), Kind = CitationKind.DiagnosticStudy, Authors = ["Somebody A"], Year = 2020, Title = $"On {id}" };

    internal static Finding Finding(string id, Audience? askedOf = null, string? group = null, Criterion? shownBy = null, params string[] implies) => new()
    {
        Id = FindingId.From(id),
        Kind = FindingKind.Symptom,
        Topic = FindingTopic.Quality,
        Name = $"Sign {id}",
        Question = $"Do you have {id}?",
        AskedOf = askedOf ?? Audience.Everyone,
        Group = group is null ? null : CorrelationGroup.From(group),
        ShownBy = shownBy,
        Implies = [.. implies.Select(FindingId.From)],
    };

    internal static Prior Prior(double probability, PresentationKind kind = PresentationKind.Unspecified, Audience? audience = null) =>
        new() { Kind = kind, Probability = probability, Audience = audience ?? Audience.Everyone, Source = Source };

    internal static Clue Clue(string id, Criterion when, Weight? whenMet, Weight? whenNotMet = null, string? group = null) => new()
    {
        Id = ClueId.From(id),
        When = when,
        WhenMet = whenMet,
        WhenNotMet = whenNotMet,
        Group = group is null ? null : CorrelationGroup.From(group),
        Source = Source,
    };

    internal static Condition Condition(
        string id, double prior = 0.1, ConditionKind kind = ConditionKind.Common, Audience? appliesTo = null, bool isDefault = false,
        ImmutableArray<Clue>? clues = null, ImmutableArray<Exercise>? exercises = null, ImmutableArray<Treatment>? treatments = null,
        UsualCourse? course = null, ImmutableArray<Prior>? priors = null) => new()
        {
            Id = ConditionId.From(id),
            Name = $"Condition {id}",
            PlainName = $"the trouble {id}",
            Kind = kind,
            Summary = "Invented.",
            AppliesTo = appliesTo ?? Audience.Everyone,
            IsDefault = isDefault,
            Priors = priors ?? [Prior(prior)],
            Clues = clues ?? [],
            Exercises = exercises ?? [],
            Treatments = treatments ?? [],
            Course = course,
            Sources = [Source],
        };

    internal static RedFlag Flag(string id, Criterion when, Condition suspects, Disposition disposition = Disposition.Urgent, Audience? appliesTo = null, Suspicion strength = Suspicion.Probable) => new()
    {
        Id = RedFlagId.From(id),
        Name = $"Flag {id}",
        When = when,
        AppliesTo = appliesTo ?? Audience.Everyone,
        Suspects = suspects,
        Disposition = disposition,
        Strength = strength,
        Reason = "Invented.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = "Anything.",
        Sources = [Source],
    };

    internal static Contraindication Never(Criterion when) => new(when, "It harms.", Source);

    internal static Precaution Gently(Criterion when) => new(when, "Go gently.", Source);

    internal static Exercise Exercise(
        string id, Criterion? suitsWhen = null, Criterion? preferredWhen = null, ImmutableArray<Contraindication>? never = null, ImmutableArray<Precaution>? gently = null, Source? dosed = null,
        ExerciseClass @class = ExerciseClass.General, MovementDirection direction = MovementDirection.Neutral, int startDays = 2) => new()
        {
            Id = ExerciseId.From(id),
            Name = $"Exercise {id}",
            Class = @class,
            Purpose = "Movement.",
            StartPosition = "Stand.",
            Steps = ["Move."],
            Breathing = "Breathe.",
            ShouldFeel = "Ease.",
            ShouldNotFeel = "Pain.",
            CommonMistakes = ["Haste."],
            Dose = new() { Repetitions = DoseRange.Of(8, 10), StartDaysAWeek = DoseRange.Of(startDays), BuildToDaysAWeek = DoseRange.Of(5), Source = dosed ?? Source },
            Easier = "Less.",
            Harder = "More.",
            ProgressWhen = "It is easy.",
            StepBackWhen = "It hurts.",
            StopRules = ["Numbness."],
            Direction = direction,
            SuitsWhen = suitsWhen ?? Criterion.All(),
            PreferredWhen = preferredWhen ?? Criterion.Any(),
            Contraindications = never ?? [],
            Precautions = gently ?? [],
            Sources = [Source],
        };

    internal static Treatment Treatment(string id, Recommendation recommendation = Recommendation.Advised, Criterion? suitsWhen = null, ImmutableArray<Contraindication>? never = null, Precaution? beforeVisit = null,
        TreatmentKind kind = TreatmentKind.Physical) => new()
        {
            Id = TreatmentId.From(id),
            Name = $"Treatment {id}",
            Kind = kind,
            Summary = "Invented.",
            HowTo = ["Do it."],
            Certainty = EvidenceGrade.Low,
            Recommendation = recommendation,
            SuitsWhen = suitsWhen ?? Criterion.All(),
            Contraindications = never ?? [],
            BeforeVisit = beforeVisit,
            Sources = [Source],
        };

    internal static Advice Advice(string id, Criterion? when = null) =>
        new() { Id = AdviceId.From(id), Topic = AdviceTopic.Activity, Text = "Move.", When = when ?? Criterion.All(), Sources = [Source] };

    /// <summary>A catalog of these entries; the findings that conditions and flags ask for are put in by themselves.</summary>
    internal static ClinicalCatalog Catalog(IEnumerable<Condition> conditions, params IEnumerable<RedFlag> flags)
    {
        var builder = new ClinicalCatalogBuilder("0.0.1");
        var (causes, rules) = (conditions.ToList(), flags.ToList());
        var exercises = causes.SelectMany(cause => cause.Exercises).Distinct().ToList();
        var treatments = causes.SelectMany(cause => cause.Treatments).Distinct().ToList();
        IEnumerable<Criterion> criteria =
        [
            .. rules.Select(rule => rule.When),
            .. causes.SelectMany(cause => cause.Clues).Select(clue => clue.When),
            .. exercises.SelectMany(exercise => (IEnumerable<Criterion>)[exercise.SuitsWhen, exercise.PreferredWhen, .. exercise.Contraindications.Select(item => item.When), .. exercise.Precautions.Select(item => item.When)]),
            .. treatments.SelectMany(treatment => (IEnumerable<Criterion>)[treatment.SuitsWhen, .. treatment.Contraindications.Select(item => item.When)]),
        ];
        builder.Citations.Add(Study);
        builder.Findings.AddRange(criteria.SelectMany(criterion => criterion.Findings()).Distinct());
        builder.Exercises.AddRange(exercises);
        builder.Treatments.AddRange(treatments);
        builder.Conditions.AddRange(causes);
        builder.RedFlags.AddRange(rules);
        return builder.Build();
    }
}
