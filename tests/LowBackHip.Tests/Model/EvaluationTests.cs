using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Model;

public sealed class EvaluationTests
{
    private static readonly Finding Said = Invented.Finding("said");
    private static readonly Finding Open = Invented.Finding("open");

    [Fact]
    public void The_clues_for_and_against_come_strongest_first_and_equals_as_the_condition_lists_them()
    {
        var ranked = Ranked(
            Weighs("weak", 1.5), Weighs("three", 3), Weighs("nothing", 1), Weighs("also-three", 3), Weighs("most", 12), Weighs("more-than-most", 20),
            Weighs("half", 0.5), Weighs("tenth", 0.05), Weighs("also-tenth", 0.01), Weighs("also-half", 0.5), Weighs("less", 0.9), Invented.Clue("open", Open, LikelihoodRatio.Of(9)));
        Assert.Equal(["most", "more-than-most", "three", "also-three", "weak"], Ids(ranked.For));
        Assert.Equal(["tenth", "also-tenth", "half", "also-half", "less"], Ids(ranked.Against));
        Assert.Equal(["open"], Ids(ranked.Unknown));
        Assert.Equal(12, ranked.Clues.Length);
    }

    [Fact]
    public void Of_clues_that_say_one_thing_only_the_one_that_counts_is_given()
    {
        var ranked = Ranked(Invented.Clue("a", Said, LikelihoodRatio.Of(2), group: "same"), Invented.Clue("b", Said, LikelihoodRatio.Of(3), group: "same"));
        Assert.Equal(["b"], Ids(ranked.For));
        Assert.Equal([false, true], ranked.Clues.Select(clue => clue.Counted));
    }

    [Fact]
    public void A_summary_takes_the_most_urgent_first_from_either_way_of_evaluating()
    {
        var (cause, other) = (Invented.Condition("cause", 0.2), Invented.Condition("other", 0.4));
        var catalog = Invented.Catalog(
            [cause, other],
            Invented.Flag("soon", Said, cause, Disposition.Urgent, strength: Suspicion.Typical),
            Invented.Flag("now-perhaps", Said, cause, Disposition.SameDay, strength: Suspicion.Possible),
            Invented.Flag("now", Said, cause, Disposition.SameDay, strength: Suspicion.Typical),
            Invented.Flag("open", Said & Open & Age.Between(50, 75), cause, Disposition.Emergency));
        var said = Presentation.Empty.WithPresent(Said);
        Assert.All([new Evaluator(catalog).Evaluate(said), ReferenceEvaluator.Evaluate(said, catalog)], evaluation =>
        {
            var parts = evaluation.Parts;
            Assert.Equal(["now", "now-perhaps", "soon"], parts.MetFlags.Select(flag => flag.Id.Value));
            Assert.Equal([other], parts.Leading(1).Select(leading => leading.Condition));
            Assert.Equal("open", Assert.Single(parts.FirstDecisive(1)));
            var (because, unknown) = (new List<string>(), new List<string>());
            parts.AddKeys(parts.RedFlags.Single(flag => flag.Flag.Id.Value == "open"), because, unknown);
            Assert.Equal(["said"], because);
            Assert.Equal(["open", "age"], unknown);
        });
    }

    [Fact]
    public void Its_text_shows_no_figure_of_the_person()
    {
        var evaluation = new Evaluator(Invented.Catalog([Invented.Condition("cause", 0.4)])).Evaluate(Presentation.Empty.WithAge(77));
        Assert.Equal("Evaluation with Clinical catalog 0.0.1", evaluation.ToString());
        Assert.Equal("Post-test probability", evaluation.Differential[0].Probability.ToString());
    }

    [Fact]
    public void The_notice_says_what_the_result_is_not()
    {
        Assert.Contains("not a diagnosis", Evaluation.Notice, StringComparison.Ordinal);
        Assert.Contains("does not replace a clinician", Evaluation.Notice, StringComparison.Ordinal);
    }

    private static Clue Weighs(string id, double ratio) => Invented.Clue(id, Said, LikelihoodRatio.Of(ratio));

    private static RankedCondition Ranked(params Clue[] clues) =>
        new Evaluator(Invented.Catalog([Invented.Condition("cause", clues: [.. clues])])).Evaluate(Presentation.Empty.WithPresent(Said)).Differential.Single();

    private static IEnumerable<string> Ids(IEnumerable<WeighedClue> clues) => clues.Select(clue => clue.Clue.Id.Value);
}
