using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning.Properties;

/// <summary>What every result of the built-in content promises: safe plans, and a source behind each statement.</summary>
public sealed class BuiltInResultProperties
{
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);

    [Fact]
    public void Nothing_is_prescribed_that_is_not_safe() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var result = BuiltIn.Evaluate(said);
                var (plan, isHeldBack) = (result.Plan, result.Disposition.AtLeast >= Disposition.SameDay);
                return ((!isHeldBack || plan is { Exercises.IsEmpty: true, Treatments.IsEmpty: true, Advice.IsEmpty: true })
                    && plan.Exercises.All(item => AreMinded(said, item.Exercise.Contraindications, item.Unanswered))
                    && plan.Treatments.All(item => AreMinded(said, item.Treatment.Contraindications, item.Unanswered) && item.Treatment.Recommendation != Recommendation.NotAdvised)
                    && plan.Withheld.All(item => Enum.IsDefined(item.Gate) && item.Reason.Length > 0)
                    && plan.Exercises.Length + plan.Treatments.Length + plan.Withheld.Length == BuiltIn.Catalog.Exercises.Length + BuiltIn.Catalog.Treatments.Length)
                    .Classify(isHeldBack, "held back")
                    .Classify(plan.Exercises.Any(item => !item.Unanswered.IsEmpty), "an exercise with a question")
                    .Classify(plan.Withheld.Any(item => item.Gate == PlanGate.Contraindication), "withheld for a contraindication");
            }),
            "held back",
            "an exercise with a question",
            "withheld for a contraindication");

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
        .. result.Plan.Expectations.Select(expectation => expectation.Course.Sources),
    ];
}
