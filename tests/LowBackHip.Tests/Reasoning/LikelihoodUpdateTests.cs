using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning;

/// <summary>The weighing of clues on figures that were published with their result: from the prior and the ratio the engine comes to the same.</summary>
public sealed class LikelihoodUpdateTests
{
    private static readonly Finding Asked = Invented.Finding("asked");
    private static readonly Finding Other = Invented.Finding("other");

    [Theory]
    [InlineData("inflammatory back pain, Rudwaleit 2004", 0.05, 3.1, 0.14)]
    [InlineData("lateral hip pain, palpation and resisted abduction both positive", 0.59, 16.7, 0.96)]
    [InlineData("lateral hip pain, both negative", 0.59, 0.11, 0.14)]
    [InlineData("sacroiliac provocation tests, 2021 meta-analysis, positive", 0.20, 2.13, 0.35)]
    [InlineData("sacroiliac provocation tests, 2021 meta-analysis, negative", 0.20, 0.33, 0.08)]
    public void The_published_prior_and_ratio_give_the_published_result(string study, double prior, double ratio, double published)
    {
        // A ratio above 10 is held to 10, which is the one difference from the arithmetic of the study; the engine says that it did.
        var result = Ranked(prior, LikelihoodRatio.Of(ratio));
        var tolerance = ratio > Weight.MostFactor ? 0.03 : 0.01;
        Assert.True(Math.Abs(result.Probability.Central - published) <= tolerance, $"{study}: {result.Probability.Central}");
        Assert.Equal(ratio > Weight.MostFactor, result.IsClamped);
    }

    [Fact]
    public void The_range_of_a_single_clue_is_that_of_its_interval()
    {
        var range = Ranked(0.2, LikelihoodRatio.Of(2.13, 1.2, 3.9)).Probability;
        Assert.Equal(PostTest(0.2, 1.2), range.Low, 4);
        Assert.Equal(PostTest(0.2, 2.13), range.Central, 4);
        Assert.Equal(PostTest(0.2, 3.9), range.High, 4);
    }

    [Fact]
    public void A_ratio_without_an_interval_adds_no_range()
    {
        var range = Ranked(0.2, LikelihoodRatio.Of(3)).Probability;
        Assert.Equal(range.Low, range.High);
    }

    [Fact]
    public void A_very_wide_interval_stays_wide_within_the_limits()
    {
        // 1.9 to 95 is printed in the literature: the range is shown, held to the limits of a single weight.
        var range = Ranked(0.1, LikelihoodRatio.Of(9, 1.9, 95)).Probability;
        Assert.Equal(PostTest(0.1, 1.9), range.Low, 4);
        Assert.Equal(PostTest(0.1, 10), range.High, 4);
    }

    [Fact]
    public void Independent_ranges_join_by_their_logarithms()
    {
        var result = Ranked(0.1, Invented.Clue("a", Asked, LikelihoodRatio.Of(2, 1, 4)), Invented.Clue("b", Other, LikelihoodRatio.Of(3, 1.5, 6)));
        var spread = Math.Sqrt(2) * Math.Log(2);
        Assert.Equal(PostTest(0.1, 6), result.Probability.Central, 4);
        Assert.Equal(PostTest(0.1, 6 * Math.Exp(-spread)), result.Probability.Low, 4);
        Assert.Equal(PostTest(0.1, 6 * Math.Exp(spread)), result.Probability.High, 4);
    }

    [Fact]
    public void A_printed_ratio_of_zero_never_rules_a_condition_out()
    {
        var result = Ranked(0.3, LikelihoodRatio.Of(0));
        Assert.Equal(PostTest(0.3, 0.1), result.Probability.Central, 4);
        Assert.True(result.IsClamped);
    }

    [Fact]
    public void The_total_is_held_to_its_limits_and_the_result_says_so()
    {
        var up = Ranked(0.1, Invented.Clue("a", Asked, LikelihoodRatio.Of(9)), Invented.Clue("b", Other, LikelihoodRatio.Of(9)));
        Assert.Equal(PostTest(0.1, 50), up.Probability.Central, 4);
        Assert.True(up.IsClamped);
        var down = Ranked(0.5, Invented.Clue("a", Asked, LikelihoodRatio.Of(0.11)), Invented.Clue("b", Other, LikelihoodRatio.Of(0.11)));
        Assert.Equal(PostTest(0.5, 0.02), down.Probability.Central, 4);
        Assert.True(down.IsClamped);
        Assert.False(Ranked(0.1, LikelihoodRatio.Of(9)).IsClamped);
        Assert.False(Ranked(0.1, Invented.Clue("a", Asked, LikelihoodRatio.Of(10)), Invented.Clue("b", Other, LikelihoodRatio.Of(5))).IsClamped);
    }

    [Theory]
    [InlineData(0.28, 0.2188)]
    [InlineData(5.4, 0.8438)]
    public void What_lies_half_way_between_two_figures_goes_to_the_even_one_though_logarithms_miss_it(double factor, double rounded)
    {
        // Of even odds such a factor makes 0.21875 or 0.84375. A bound of it comes out of logarithms a last bit beside that, on each machine on a side of its own.
        Assert.Equal(rounded, Ranked(0.5, LikelihoodRatio.Of(factor)).Probability.Central);
        Assert.Equal(rounded, Ranked(0.5, LikelihoodRatio.Of(factor * 1.1, factor, factor * 1.2)).Probability.Low);
        Assert.Equal(rounded, Ranked(0.5, LikelihoodRatio.Of(factor * 0.9, factor * 0.8, factor)).Probability.High);
    }

    [Theory]
    [InlineData(0.34, 2.2, 0.5312)]
    [InlineData(0.56, 1.5, 0.6562)]
    public void A_ratio_without_an_interval_leaves_no_range_half_way_between_two_figures_either(double prior, double ratio, double rounded)
    {
        // 0.53125 and 0.65625, which come out a last bit above.
        var probability = Ranked(prior, LikelihoodRatio.Of(ratio)).Probability;
        Assert.Equal((rounded, rounded, rounded), (probability.Low, probability.Central, probability.High));
    }

    [Fact]
    public void Four_ways_of_saying_one_thing_count_once()
    {
        // The trap of the literature: four stenosis clues of one idea multiply to over a thousand when taken one by one.
        Clue[] clues = [Invented.Clue("a", Asked, LikelihoodRatio.Of(7.4), group: "posture"), Invented.Clue("b", Other, LikelihoodRatio.Of(6.4), group: "posture")];
        var result = Ranked(0.03, clues);
        Assert.Equal(PostTest(0.03, 7.4), result.Probability.Central, 4);
        Assert.Equal(["a"], result.For.Select(clue => clue.Clue.Id.Value));
    }

    [Fact]
    public void The_group_of_a_finding_holds_for_its_clues()
    {
        var (one, two) = (Invented.Finding("one", group: "same"), Invented.Finding("two", group: "same"));
        var condition = Invented.Condition("c", 0.1, clues: [Invented.Clue("a", one, LikelihoodRatio.Of(2)), Invented.Clue("b", two, LikelihoodRatio.Of(3))]);
        var ranked = Evaluate(condition, Presentation.Empty.WithPresent(one, two));
        Assert.Equal(PostTest(0.1, 3), ranked.Probability.Central, 4);
    }

    [Fact]
    public void Absence_weighs_only_where_a_weight_for_it_exists()
    {
        var condition = Invented.Condition("c", 0.2, clues: [Invented.Clue("a", Asked, LikelihoodRatio.Of(2), LikelihoodRatio.Of(0.5)), Invented.Clue("b", Other, LikelihoodRatio.Of(4))]);
        var ranked = Evaluate(condition, Presentation.Empty.WithAbsent(Asked, Other));
        Assert.Equal(PostTest(0.2, 0.5), ranked.Probability.Central, 4);
        Assert.Equal(["a"], ranked.Against.Select(clue => clue.Clue.Id.Value));
    }

    [Fact]
    public void An_editorial_grade_weighs_as_it_says_and_never_looks_published()
    {
        var result = Ranked(0.2, EditorialWeight.ModerateFor);
        Assert.Equal(PostTest(0.2, 2.5), result.Probability.Central, 4);
        Assert.Equal(Provenance.Editorial, result.For.Single().Weight!.Provenance);
    }

    [Fact]
    public void A_remembered_figure_is_shown_and_not_weighed()
    {
        var result = Ranked(0.2, EditorialWeight.WeakFor.Remembering(30, 10, 90));
        Assert.Equal(PostTest(0.2, 1.5), result.Probability.Central, 4);
        Assert.Equal(Provenance.Unverified, result.For.Single().Weight!.Provenance);
    }

    [Fact]
    public void The_prior_is_that_of_the_kind_of_presentation_and_the_age()
    {
        var condition = Invented.Condition(
            "c",
            priors:
            [
                Invented.Prior(0.3, PresentationKind.HipOrGroin, Audience.Of(minimumAge: 45)),
                Invented.Prior(0.2, PresentationKind.HipOrGroin),
                Invented.Prior(0.02, PresentationKind.Unspecified, Audience.Minors),
                Invented.Prior(0.1),
            ]);
        var groin = Presentation.Empty.WithSite(PainRegion.Groin);
        Assert.Equal(0.1, Evaluate(condition, Presentation.Empty).Probability.Central);
        Assert.Equal(0.02, Evaluate(condition, Presentation.Empty.WithAge(12)).Probability.Central);
        Assert.Equal(0.2, Evaluate(condition, groin).Probability.Central);
        Assert.Equal(0.2, Evaluate(condition, groin.WithAge(44)).Probability.Central);
        Assert.Equal(0.3, Evaluate(condition, groin.WithAge(45)).Probability.Central);
        Assert.Equal(0.1, Evaluate(condition, Presentation.Empty.WithSite(PainRegion.Lumbar)).Probability.Central);
    }

    [Theory]
    [InlineData(0.5, LikelihoodBand.Likely)]
    [InlineData(0.4999, LikelihoodBand.Possible)]
    [InlineData(0.2, LikelihoodBand.Possible)]
    [InlineData(0.1999, LikelihoodBand.LessLikely)]
    [InlineData(0.05, LikelihoodBand.LessLikely)]
    [InlineData(0.0499, LikelihoodBand.Unlikely)]
    public void A_band_begins_where_it_says(double probability, LikelihoodBand band) =>
        Assert.Equal(band, Evaluate(Invented.Condition("c", probability), Presentation.Empty).Band);

    [Fact]
    public void A_flag_lifts_a_serious_disease_and_not_a_common_cause()
    {
        var (common, serious) = (Invented.Condition("common", 0.1), Invented.Condition("serious", 0.01, ConditionKind.Serious));
        var likely = Invented.Condition("likely", 0.6);
        var catalog = Invented.Catalog([common, serious, likely], Invented.Flag("f", Asked, serious), Invented.Flag("g", Asked, common));
        var ranked = new Evaluator(catalog).Evaluate(Presentation.Empty.WithPresent(Asked)).Differential;
        Assert.Equal(["serious", "likely", "common"], ranked.Select(one => one.Condition.Id.Value));
        Assert.Equal([LikelihoodBand.Suspected, LikelihoodBand.Likely, LikelihoodBand.LessLikely], ranked.Select(one => one.Band));
        Assert.Equal("g", ranked[2].SuspectedBy.Single().Id.Value);
    }

    [Fact]
    public void Suspected_diseases_stand_by_urgency_then_by_strength_of_the_flag()
    {
        Condition[] causes = [.. "abc".Select(name => Invented.Condition($"{name}", 0.1, ConditionKind.Serious))];
        var catalog = Invented.Catalog(
            causes,
            Invented.Flag("fa", Asked, causes[0], Disposition.SameDay, strength: Suspicion.Possible),
            Invented.Flag("fb", Asked, causes[1], Disposition.SameDay, strength: Suspicion.Typical),
            Invented.Flag("fc", Asked, causes[2], Disposition.Emergency, strength: Suspicion.Possible));
        var ranked = new Evaluator(catalog).Evaluate(Presentation.Empty.WithPresent(Asked)).Differential;
        Assert.Equal(["c", "b", "a"], ranked.Select(one => one.Condition.Id.Value));
    }

    private static RankedCondition Ranked(double prior, Weight weight) => Ranked(prior, Invented.Clue("clue", Asked, weight));

    private static RankedCondition Ranked(double prior, params Clue[] clues) =>
        Evaluate(Invented.Condition("c", prior, clues: [.. clues]), Presentation.Empty.WithPresent(Asked, Other));

    private static RankedCondition Evaluate(Condition condition, Presentation said) =>
        new Evaluator(Invented.Catalog([condition])).Evaluate(said).Differential.Single();

    private static double PostTest(double prior, double ratio)
    {
        var odds = prior / (1 - prior) * ratio;
        return odds / (1 + odds);
    }
}
