using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning.Properties;

/// <summary>What every result of the built-in content promises: safe plans, and a source behind each statement.</summary>
public sealed class BuiltInResultProperties
{
    // What must never happen is looked for in more people than the rest.
    private const int ManyPeople = 10_000;

    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);

    [Fact]
    public void Nothing_is_prescribed_that_is_not_safe() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var result = BuiltIn.Evaluate(said);
                var (plan, isHeldBack) = (result.Plan, result.Disposition.AtLeast >= Disposition.SameDay);
                return ((!isHeldBack || plan is { Exercises.IsEmpty: true, Schedule: null, Treatments.IsEmpty: true, Advice.IsEmpty: true })
                    && plan.Exercises.All(item => AreMinded(said, item.Exercise.Contraindications, item.Unanswered))
                    && plan.Treatments.All(item => AreMinded(said, item.Treatment.Contraindications, item.Unanswered) && item.Treatment.Recommendation != Recommendation.NotAdvised)
                    && plan.Withheld.All(item => Enum.IsDefined(item.Gate) && item.Reason.Length > 0)
                    && plan.Exercises.Length + plan.Treatments.Length + plan.Withheld.Length == BuiltIn.Catalog.Exercises.Length + BuiltIn.Catalog.Treatments.Length)
                    .Classify(isHeldBack, "held back")
                    .Classify(plan.Exercises.Any(item => !item.Unanswered.IsEmpty), "an exercise with a question")
                    .Classify(plan.Withheld.Any(item => item.Gate == PlanGate.Contraindication), "withheld for a contraindication");
            }),
            ManyPeople,
            "held back",
            "an exercise with a question",
            "withheld for a contraindication");

    [Fact]
    public void Two_to_five_exercises_are_given_where_as_many_are_safe_and_each_says_why() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var plan = BuiltIn.Evaluate(said).Plan;
                var spare = plan.Withheld.Where(item => item.Gate is PlanGate.Enough || (item.Gate is PlanGate.NotSuited && item.Item is ExerciseId id && MaySuit(id, said)));
                var isLeftToClinician = plan.Withheld.Any(item => item.Item is ExerciseId && item.Gate == PlanGate.Triage);
                return (plan.Exercises.Length <= 5
                    && (plan.Exercises.Length >= 2 || isLeftToClinician || !spare.Any())
                    && plan.Exercises.All(item => item.Because.Length > 0))
                    .Classify(plan.Exercises.Length == 5, "five").Classify(plan.Exercises.Length is 2 or 3, "a few").Classify(isLeftToClinician, "left to a clinician");
            }),
            "five",
            "a few",
            "left to a clinician");

    [Fact]
    public void Nobody_with_weak_bones_is_given_an_exercise_that_loads_a_bent_back()
    {
        string[] bending = ["childs-pose", "cat-cow", "lumbar-flexion-set"];
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var plan = BuiltIn.Evaluate(said.WithPresent(Findings.PreviousFragilityFracture)).Plan;
                return (!plan.Exercises.Any(item => bending.Contains(item.Exercise.Id.Value))).Classify(!plan.Exercises.IsEmpty, "exercises");
            }),
            "exercises");
    }

    [Fact]
    public void A_direction_that_eases_keeps_out_the_opposite_one() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var plan = BuiltIn.Evaluate(said.WithPresent(Findings.RepeatedBackwardBendingEases)
                    .WithAbsent(Findings.RepeatedForwardBendingEases, Findings.RelievedByBendingForward, Findings.RelievedByLeaningOnCart)).Plan;
                var hasPressUps = plan.Exercises.Any(item => item.Exercise.Id.Value == "prone-press-up");
                return (!hasPressUps || !plan.Exercises.Any(item => item.Exercise.Direction == MovementDirection.Flexion && item.Exercise.Class is ExerciseClass.Flexibility or ExerciseClass.DirectionalPreference))
                    .Classify(hasPressUps, "press-ups");
            }),
            "press-ups");

    [Fact]
    public void A_schedule_never_shrinks_and_always_leaves_a_day_for_rest() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var plan = BuiltIn.Evaluate(said).Plan;
                var weeks = plan.Schedule?.Weeks ?? [];
                return ((plan.Schedule is null) == plan.Exercises.IsEmpty
                    && weeks.All(week => !week.RestDays.IsEmpty && week.Exercises.Select(item => item.Exercise).SequenceEqual(plan.Exercises.Select(item => item.Exercise)))
                    && weeks.Zip(weeks.Skip(1)).All(pair => pair.First.Exercises.Zip(pair.Second.Exercises).All(item => IsNoMore(item.First, item.Second)))
                    && weeks.All(week => week.Exercises.All(item => IsWithin(item, item.Exercise.Dose)))
                    && (plan.Schedule is null || plan.Schedule.CheckIns.Any(checkIn => checkIn.Day == plan.ReviewAfterDays)))
                    .Classify(plan.Schedule?.GentleBecause is not null, "gentle").Classify(plan.Schedule is { GentleBecause: null }, "ordinary");
            }),
            "gentle",
            "ordinary");

    private static bool MaySuit(ExerciseId id, Presentation said) => BuiltIn.Catalog.TryFind(id, out var exercise) && exercise.SuitsWhen.Test(said) != Match.NotMet;

    private static bool IsNoMore(PlannedExercise first, PlannedExercise next) =>
        first.Sets.GetValueOrDefault() <= next.Sets.GetValueOrDefault() && first.Repetitions.GetValueOrDefault() <= next.Repetitions.GetValueOrDefault()
        && first.HoldSeconds.GetValueOrDefault() <= next.HoldSeconds.GetValueOrDefault() && first.Minutes.GetValueOrDefault() <= next.Minutes.GetValueOrDefault()
        && first.TimesADay <= next.TimesADay && first.Days.Length <= next.Days.Length;

    private static bool IsWithin(PlannedExercise item, Dose dose) =>
        IsIn(dose.Sets, item.Sets) && IsIn(dose.Repetitions, item.Repetitions) && IsIn(dose.HoldSeconds, item.HoldSeconds) && IsIn(dose.Minutes, item.Minutes)
        && IsIn(dose.TimesADay, item.TimesADay) && item.Days.Length >= dose.StartDaysAWeek.Least && item.Days.Length <= dose.BuildToDaysAWeek.Most;

    private static bool IsIn(DoseRange? range, int? number) => range is null ? number is null : number >= range.Least && number <= range.Most;

    [Fact]
    public void Probabilities_stay_in_bounds_and_in_order() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var ranked = BuiltIn.Evaluate(said).Differential;
                return ranked.All(one => one.Probability is { Low: >= 0, High: <= 1 } range && range.Low <= range.Central && range.Central <= range.High)
                    .Classify(ranked.Any(one => one.IsClamped), "a clamp bit")
                    .Classify(ranked.Any(one => one.Band == LikelihoodBand.Suspected), "a disease is suspected");
            }),
            "a clamp bit",
            "a disease is suspected");

    [Fact]
    public void Every_statement_of_a_result_cites_a_source_that_the_result_lists() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var result = BuiltIn.Evaluate(said);
                var listed = result.Citations.Select(citation => citation.Id).ToHashSet();
                var statements = Statements(result).ToList();
                return (statements.TrueForAll(sources => sources.Count > 0 && sources.All(source => listed.Contains(source.Citation.Id)))
                    && result.Citations.All(citation => BuiltIn.Catalog.TryFind(citation.Id, out var known) && ReferenceEquals(known, citation))
                    && listed.SetEquals(statements.SelectMany(sources => sources).Select(source => source.Citation.Id)))
                    .Classify(!result.Plan.Exercises.IsEmpty, "exercises").Classify(!result.Plan.Expectations.IsEmpty, "what to expect");
            }),
            "exercises",
            "what to expect");

    private static bool AreMinded(Presentation said, IReadOnlyCollection<Contraindication> all, IReadOnlyCollection<Contraindication> unanswered) =>
        all.All(gate => gate.When.Test(said) switch { Match.Met => false, Match.Undetermined => unanswered.Contains(gate), _ => !unanswered.Contains(gate) });

    /// <summary>The sources of each statement that a result makes.</summary>
    private static IEnumerable<IReadOnlyCollection<Source>> Statements(Evaluation result) =>
    [
        .. result.RedFlags.Where(flag => flag.Match != Match.NotMet).Select(flag => flag.Flag.Sources),
        .. result.Differential.SelectMany(one => (IEnumerable<IReadOnlyCollection<Source>>)[one.Condition.Sources, [one.Prior.Source], .. one.Clues.Select(clue => (Source[])[clue.Clue.Source])]),
        .. result.Plan.Exercises.SelectMany(item => (IEnumerable<IReadOnlyCollection<Source>>)[item.Exercise.Sources, [item.Exercise.Dose.Source], .. item.Precautions.Select(one => (Source[])[one.Source]), .. item.Unanswered.Select(one => (Source[])[one.Source])]),
        .. result.Plan.Treatments.SelectMany(item => (IEnumerable<IReadOnlyCollection<Source>>)[item.Treatment.Sources, .. item.Precautions.Select(one => (Source[])[one.Source]), .. item.Unanswered.Select(one => (Source[])[one.Source])]),
        .. result.Plan.Advice.Select(advice => advice.Sources),
        .. result.Plan.Withheld.Select(item => item.Source).OfType<Source>().Select(source => (Source[])[source]),
        .. result.Plan.Schedule?.GentleBecause is { } gentle ? (Source[][])[[gentle.Source]] : [],
        .. result.Plan.Expectations.Select(expectation => expectation.Course.Sources),
    ];
}
