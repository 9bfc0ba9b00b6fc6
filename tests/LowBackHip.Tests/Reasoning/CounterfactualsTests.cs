using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning;

/// <summary>What would change an evaluation, beside trying everything.</summary>
public sealed class CounterfactualsTests
{
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);

    [Fact]
    public void No_shorter_list_settles_a_small_catalog_where_it_stands() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var evaluation = world.Evaluator.Evaluate(world.Said);
                var settling = evaluation.WouldSettle();
                if (settling is { BasicFacts.IsEmpty: false })
                    return true.Classify(true, "basic facts needed");
                var fewest = Fewest(world, evaluation.Disposition.AtLeast);
                return (settling?.Answers.Length == fewest && settling?.IsShortest != false).Classify(fewest > 1, "several answers").Classify(fewest is null, "impossible");
            }),
            tests: 300,
            "several answers",
            "basic facts needed");

    [Fact]
    public void No_shorter_list_settles_a_small_catalog_at_another_level() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, Arb.From(Gen.Elements(Enum.GetValues<Disposition>())), (world, level) =>
            {
                var evaluation = world.Evaluator.Evaluate(world.Said);
                var settling = evaluation.WouldSettle(level);
                if (settling is { BasicFacts.IsEmpty: false })
                    return true.Classify(true, "basic facts needed");
                var fewest = Fewest(world, level);
                return (settling?.Answers.Length == fewest).Classify(fewest > 0 && level > evaluation.Disposition.AtLeast, "raised").Classify(fewest is null, "impossible");
            }),
            tests: 300,
            "raised",
            "impossible");

    [Fact]
    public void The_answers_settle_the_built_in_catalog() =>
        Hold.Always(
            Prop.ForAll(Clinical.WithBasicsKnown(BuiltIn.Catalog), said =>
            {
                var evaluation = BuiltIn.Evaluate(said);
                if (evaluation.WouldSettle() is not { } settling)
                    return true.Classify(true, "impossible");
                var answered = settling.Answers.Aggregate(said, (all, answer) => all.With(answer.Finding, answer.Status));
                var triage = BuiltIn.Triage(Interview.Begin(BuiltIn, known: answered).Presentation);
                return (!settling.BasicFacts.IsEmpty || (triage.IsSettled && triage.AtLeast == settling.At && settling.At == evaluation.Disposition.AtLeast))
                    .Classify(settling.Answers.Length > 5 && settling.IsShortest, "a long list, proven");
            }),
            tests: 40,
            "a long list, proven");

    [Fact]
    public void One_report_is_enough_for_an_emergency_and_none_for_what_is_settled()
    {
        var evaluation = BuiltIn.Evaluate(Presentation.Empty);

        var settling = evaluation.WouldSettle(Disposition.Emergency)!;

        Assert.True(settling.IsShortest);
        Assert.Equal(FindingStatus.Present, Assert.Single(settling.Answers).Status);
        var settled = BuiltIn.Evaluate(Presentation.Of(person => person.Reports(settling.Answers[0].Finding)));
        Assert.Empty(settled.WouldSettle()!.Answers);
        Assert.Null(settled.WouldSettle(Disposition.Urgent));
    }

    [Fact]
    public void What_no_finding_can_settle_names_the_basic_facts()
    {
        var settling = BuiltIn.Evaluate(Presentation.Empty).WouldSettle()!;

        Assert.Contains(BasicFact.Age, settling.BasicFacts);
        Assert.Contains(BasicFact.Duration, settling.BasicFacts);
    }

    [Fact]
    public void No_answer_moves_a_condition_more_than_the_one_named() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var evaluation = world.Evaluator.Evaluate(world.Said);
                foreach (var ranked in evaluation.Differential.Where(ranked => ranked.Condition.Kind == ConditionKind.Common))
                {
                    var (id, before) = (ranked.Condition.Id, ranked.Probability.Central);
                    List<double> after = [.. from finding in world.Catalog.Findings from said in SmallWorld.Answers(world.Said, finding.Id.Value) select Central(world, said, id)];
                    var (raise, lower) = (evaluation.WouldMostRaise(id), evaluation.WouldMostLower(id));
                    if ((raise?.After ?? before) != Math.Max(before, after.DefaultIfEmpty(before).Max()) || (lower?.After ?? before) != Math.Min(before, after.DefaultIfEmpty(before).Min()))
                        return false.Classify(true, "wrong");
                    if (raise is not null && (raise.Before != before || Central(world, world.Said.With(raise.Finding, raise.Status), id) != raise.After))
                        return false.Classify(true, "wrong");
                }

                return true.Classify(evaluation.Differential.Any(ranked => evaluation.WouldMostRaise(ranked.Condition.Id) is not null), "raised");
            }),
            tests: 200,
            "raised");

    [Fact]
    public void Wrong_use_is_refused()
    {
        var evaluation = BuiltIn.Evaluate(Presentation.Empty);

        Assert.StartsWith("The catalog has no such condition", Assert.Throws<ArgumentException>(() => evaluation.WouldMostRaise(ConditionId.From("no-such-condition"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => evaluation.WouldSettle((Disposition)9));
    }

    private static double Central(SmallWorld world, Presentation said, ConditionId id) =>
        world.Evaluator.Evaluate(said).Differential.Single(ranked => ranked.Condition.Id == id).Probability.Central;

    /// <summary>The fewest answers about findings after which the urgency is settled at a level, by trying all; null when none are.</summary>
    private static int? Fewest(SmallWorld world, Disposition at)
    {
        var evaluator = world.Evaluator;
        IEnumerable<(Presentation Said, int Count)> all = [(world.Said, 0)];
        foreach (var finding in world.Catalog.Findings)
        {
            all = all.SelectMany(one => one.Said[finding] >= FindingStatus.Absent || finding.AskedOf.Test(one.Said) == Match.NotMet
                ? [one]
                : (IEnumerable<(Presentation, int)>)[one, (one.Said.With(finding, FindingStatus.Absent), one.Count + 1), (one.Said.With(finding, FindingStatus.Present), one.Count + 1)]);
        }

        var settled = all.Where(one => evaluator.Triage(one.Said) is { IsSettled: true } triage && triage.AtLeast == at).Select(one => one.Count).ToList();
        return settled.Count == 0 ? null : settled.Min();
    }
}
