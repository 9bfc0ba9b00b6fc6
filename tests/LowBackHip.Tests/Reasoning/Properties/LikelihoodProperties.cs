using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning.Properties;

/// <summary>What the weighing of clues promises, whatever the clues are.</summary>
public sealed class LikelihoodProperties
{
    [Fact]
    public void Probabilities_stay_in_bounds_and_in_order() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var ranked = world.Evaluator.Evaluate(world.Said).Differential;
                return ranked.All(one => one.Probability is { Low: >= 0, High: <= 1 } range && range.Low <= range.Central && range.Central <= range.High)
                    .Classify(ranked.Any(one => one.Probability.Low < one.Probability.High), "a range")
                    .Classify(ranked.Any(one => one.IsClamped), "a clamp bit");
            }),
            tests: 500,
            "a range",
            "a clamp bit");

    [Fact]
    public void A_weight_of_one_changes_nothing() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, Arb.From(SmallWorld.Criteria(1)), (world, when) =>
            {
                var nothing = LikelihoodRatio.Of(1, 0.5, 2);
                var changed = WithClues(world.Catalog, (condition, clues) => [.. clues, Invented.Clue($"nothing-{condition.Id}", when, nothing, nothing, "group")]);
                return (Outcome(world.Catalog, world.Said) == Outcome(changed, world.Said)).Classify(when.Test(world.Said) == Match.Met, "the clue is met");
            }),
            "the clue is met");

    [Fact]
    public void The_order_of_clues_changes_nothing() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var changed = WithClues(world.Catalog, (_, clues) => clues.Reverse());
                return (Outcome(world.Catalog, world.Said) == Outcome(changed, world.Said)).Classify(Counted(world) > 1, "several clues counted");
            }),
            "several clues counted");

    [Fact]
    public void An_unknown_clue_weighs_nothing() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var changed = WithClues(world.Catalog, (_, clues) => clues.Where(clue => clue.When.Test(world.Said) != Match.Undetermined));
                return (Outcome(world.Catalog, world.Said) == Outcome(changed, world.Said))
                    .Classify(changed.Conditions.Sum(condition => condition.Clues.Length) < world.Catalog.Conditions.Sum(condition => condition.Clues.Length), "a clue is unknown");
            }),
            "a clue is unknown");

    [Fact]
    public void Of_a_group_only_the_strongest_clue_counts() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var ranked = world.Evaluator.Evaluate(world.Said).Differential;
                var groups = ranked.SelectMany(one => one.Clues.Where(clue => clue.Clue.EffectiveGroup is not null && clue.Weight is { Value: not 1 }).GroupBy(clue => (one.Condition, clue.Clue.EffectiveGroup))).ToList();
                return groups.TrueForAll(group => group.Count(clue => clue.Counted) == 1 && group.Max(Strength) == Strength(group.Single(clue => clue.Counted)))
                    .Classify(groups.Exists(group => group.Count() > 1), "a clue gave way");
            }),
            "a clue gave way");

    [Fact]
    public void What_counts_for_or_against_is_known_and_points_that_way() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var ranked = world.Evaluator.Evaluate(world.Said).Differential;
                return ranked.All(one =>
                        one.For.All(clue => clue is { Match: not Match.Undetermined, Weight.Value: > 1 })
                        && one.Against.All(clue => clue is { Match: not Match.Undetermined, Weight.Value: < 1 })
                        && one.Unknown.All(clue => clue is { Match: Match.Undetermined, Counted: false, Weight: null })
                        && one.Clues.Count(clue => clue.Counted) == one.For.Length + one.Against.Length)
                    .Classify(ranked.Any(one => !one.For.IsEmpty && !one.Against.IsEmpty), "for and against");
            }),
            "for and against");

    [Fact]
    public void The_differential_is_suspected_disease_by_urgency_then_everything_by_likelihood() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var ranked = world.Evaluator.Evaluate(world.Said).Differential;
                var suspected = ranked.TakeWhile(one => one.Band == LikelihoodBand.Suspected).ToList();
                var others = ranked.Skip(suspected.Count).ToList();
                return (suspected.TrueForAll(one => one.Condition.Kind != ConditionKind.Common && !one.SuspectedBy.IsEmpty)
                    && others.TrueForAll(one => one.Band != LikelihoodBand.Suspected)
                    && IsDescending(suspected.Select(one => one.SuspectedBy[0].Disposition))
                    && IsDescending(others.Select(one => one.Probability.Central))
                    && ranked.DistinctBy(one => one.Condition.Id).Count() == ranked.Length
                    && world.Catalog.Conditions.Where(condition => condition.Kind == ConditionKind.Common).All(condition => ranked.Any(one => one.Condition == condition)))
                    .Classify(suspected.Count > 1, "several suspected").Classify(others.Count > 1, "several others");
            }),
            tests: 500,
            "several suspected",
            "several others");

    [Fact]
    public void Every_disease_that_a_met_flag_suspects_is_listed() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var result = world.Evaluator.Evaluate(world.Said);
                var met = result.RedFlags.Where(flag => flag.Match == Match.Met).Select(flag => flag.Flag).ToList();
                return met.TrueForAll(flag => result.Differential.Any(one => one.Condition.Id == flag.Suspects.Id && one.SuspectedBy.Contains(flag)))
                    .Classify(met.Count > 0, "a flag is met");
            }),
            "a flag is met");

    private static double Strength(WeighedClue clue) => Math.Abs(Math.Log(Math.Clamp(clue.Weight!.Value, Weight.LeastFactor, Weight.MostFactor)));

    private static int Counted(SmallWorld world) => world.Evaluator.Evaluate(world.Said).Differential.Select(one => one.Clues.Count(clue => clue.Counted)).Append(0).Max();

    private static bool IsDescending<T>(IEnumerable<T> values)
    {
        var list = values.ToList();
        return list.SequenceEqual(list.OrderDescending());
    }

    /// <summary>The ranking with its numbers, as text.</summary>
    private static string Outcome(ClinicalCatalog catalog, Presentation said) =>
        string.Join('\n', new Evaluator(catalog).Evaluate(said).Differential.Select(one => $"{one.Condition} {one.Probability} {one.Band} {one.IsClamped}"));

    private static ClinicalCatalog WithClues(ClinicalCatalog catalog, Func<Condition, IEnumerable<Clue>, IEnumerable<Clue>> change)
    {
        var builder = catalog.ToBuilder();
        foreach (var condition in catalog.Conditions)
        {
            var changed = Invented.Condition(
                condition.Id.Value, condition.Priors[0].Probability, condition.Kind, condition.AppliesTo, condition.IsDefault, [.. change(condition, condition.Clues)], condition.Exercises, condition.Treatments);
            builder.Conditions.Replace(changed);
        }

        return builder.Build();
    }
}
