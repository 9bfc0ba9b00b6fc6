using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning;

/// <summary>What would change an evaluation, beside trying everything.</summary>
public sealed class CounterfactualsTests
{
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);
    private static readonly Condition Cause = Invented.Condition("cause");
    private static readonly Finding A = Invented.Finding("a");
    private static readonly Finding B = Invented.Finding("b");
    private static readonly Finding C = Invented.Finding("c");

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
    public void One_denial_that_rules_out_two_flags_is_enough()
    {
        var evaluation = OfNothing(Invented.Flag("one", A & B, Cause, Disposition.Emergency), Invented.Flag("two", C & B, Cause, Disposition.Emergency));

        Assert.Equal(new(B, FindingStatus.Absent), Assert.Single(evaluation.WouldSettle()!.Answers));
    }

    [Fact]
    public void One_report_that_meets_a_flag_and_rules_out_a_worse_one_is_enough()
    {
        var evaluation = OfNothing(Invented.Flag("urgent", A | B, Cause), Invented.Flag("emergency", C & !B, Cause, Disposition.Emergency));

        Assert.Equal(new(B, FindingStatus.Present), Assert.Single(evaluation.WouldSettle(Disposition.Urgent)!.Answers));
    }

    [Fact]
    public void A_denial_that_a_basic_fact_could_contradict_is_no_answer()
    {
        var shown = Invented.Finding("shown", shownBy: Onset.Was(PainOnset.AfterLifting));
        var flag = Invented.Flag("flag", !Criterion.Of(shown) & A, Cause);

        Assert.Null(OfNothing(flag).WouldSettle(Disposition.Urgent));
        Assert.Equal(2, With([], flag).Evaluate(Presentation.Empty.WithOnset(PainOnset.Gradual)).WouldSettle(Disposition.Urgent)!.Answers.Length);
    }

    [Fact]
    public void A_dozen_answers_that_are_all_needed_are_found_and_proven()
    {
        Criterion[] dozen = [.. Enumerable.Range(1, 12).Select(number => Criterion.Of(Invented.Finding($"sign-{number:00}")))];
        var (all, any, most) = (Criterion.All(dozen), Criterion.Any(dozen), Criterion.AtLeast(12, [Duration.AtLeastDays(7), .. dozen]));

        Assert.All(
            [
                OfNothing(Invented.Flag("all", all, Cause)).WouldSettle(Disposition.Urgent)!,
                OfNothing(Invented.Flag("any", any, Cause)).WouldSettle()!,
                OfNothing(Invented.Flag("most", most, Cause)).WouldSettle(Disposition.Urgent)!,
            ],
            settling => Assert.True(settling is { Answers.Length: 12, IsShortest: true }));
    }

    [Fact]
    public void The_answers_that_move_a_condition_most_are_named()
    {
        Clue[] clues =
        [
            Invented.Clue("one", A, LikelihoodRatio.Of(2), LikelihoodRatio.Of(0.5)),
            Invented.Clue("two", B, LikelihoodRatio.Of(4), LikelihoodRatio.Of(0.25)),
            Invented.Clue("three", C, LikelihoodRatio.Of(3), LikelihoodRatio.Of(0.3)),
        ];
        var evaluation = With(clues).Evaluate(Presentation.Empty);

        Assert.True(evaluation.WouldMostRaise(Cause.Id) is { Status: FindingStatus.Present } raise && raise.Finding == B);
        Assert.True(evaluation.WouldMostLower(Cause.Id) is { Status: FindingStatus.Absent } lower && lower.Finding == B);
    }

    [Fact]
    public void No_answer_is_named_where_none_moves_a_condition()
    {
        var evaluation = OfNothing(Invented.Flag("flag", A & B, Cause));

        Assert.Null(evaluation.WouldMostRaise(Cause.Id));
        Assert.Null(evaluation.WouldMostLower(Cause.Id));
    }

    [Fact]
    public void What_was_said_of_a_broader_finding_stands_beside_an_answer_that_implies_another()
    {
        var (leg, calf) = (Invented.Finding("leg-pain"), Invented.Finding("calf-pain", implies: ["leg-pain"]));
        var evaluator = With([Invented.Clue("one", leg, LikelihoodRatio.Of(5)), Invented.Clue("two", calf, LikelihoodRatio.Of(2))]);
        var denied = Presentation.Empty.WithAbsent(leg);

        Assert.Equal(evaluator.Evaluate(denied.WithPresent(calf)).Differential[0].Probability.Central, evaluator.Evaluate(denied).WouldMostRaise(Cause.Id)!.After);
        Assert.Equal(evaluator.Evaluate(Presentation.Empty.WithPresent(calf, leg)).Differential[0].Probability.Central, evaluator.Evaluate(Presentation.Empty).WouldMostRaise(Cause.Id)!.After);
    }

    [Fact]
    public void Wrong_use_is_refused()
    {
        var evaluation = BuiltIn.Evaluate(Presentation.Empty);

        Assert.StartsWith("The catalog has no such condition", Assert.Throws<ArgumentException>(() => evaluation.WouldMostRaise(ConditionId.From("no-such-condition"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => evaluation.WouldSettle((Disposition)9));
    }

    private static Evaluation OfNothing(params RedFlag[] flags) => With([], flags).Evaluate(Presentation.Empty);

    private static Evaluator With(Clue[] clues, params RedFlag[] flags) => new(Invented.Catalog([Invented.Condition("cause", clues: [.. clues])], flags));

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
