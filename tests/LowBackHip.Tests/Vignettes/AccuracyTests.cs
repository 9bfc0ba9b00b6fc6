using System.Text.Json;
using LowBackHip.Accuracy;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Vignettes;

public sealed class AccuracyTests
{
    private static readonly Finding Numb = Invented.Finding("numb");
    private static readonly Finding Stiff = Invented.Finding("stiff");
    private static readonly Condition Serious = Invented.Condition("serious", prior: 0.01, kind: ConditionKind.Serious);
    private static readonly Condition Common = Invented.Condition("common", prior: 0.3, clues: [Invented.Clue("stiff-common", Stiff, EditorialWeight.WeakFor)]);
    private static readonly Condition Rare = Invented.Condition("rare", prior: 0.02);

    private static readonly Evaluator Evaluator = new(Invented.Catalog(
        [Serious, Common, Rare],
        Invented.Flag("numb-flag", Numb, Serious, Disposition.SameDay),
        Invented.Flag("numb-and-stiff", Numb & Stiff, Serious, Disposition.Emergency)));

    // A case that says each finding of the list is present, and what is accepted of it.
    private static string Line(
        string findings, string dispositions, string conditions, string? expected = null, string sufficient = "yes", bool scored = true) =>
        $$"""
        {"id": "one", "presentation": {"schema": "lowbackhip/presentation/1", "findings": { {{Each(findings, id => $"\"{id}\": \"present\"")}} } },
        "expected": { {{(expected is null ? "" : $"\"disposition\": \"{expected}\", ")}}"dispositions": [{{Each(dispositions, id => $"\"{id}\"")}}],
        "conditions": [{{Each(conditions, id => $"\"{id}\"")}}]},
        "scope": "core", "historySufficient": "{{sufficient}}", "conditionScored": {{(scored ? "true" : "false")}}}
        """.ReplaceLineEndings(" ");

    private static string Each(string words, Func<string, string> form) =>
        string.Join(", ", words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(form));

    private static Score Measure(params string[] lines) =>
        Score.Of(Case.ReadAll(lines, Evaluator.Catalog, (line, wrong) => Assert.Fail($"{line}: {wrong}")), Evaluator);

    [Theory]
    [InlineData("numb", "same-day", 1, 0, 0)]
    [InlineData("numb", "urgent same-day", 1, 0, 0)]
    [InlineData("numb", "emergency", 0, 1, 0)]
    [InlineData("numb", "self-care routine", 0, 0, 1)]
    [InlineData("", "routine", 0, 1, 0)]
    [InlineData("numb", "urgent emergency", 0, 0, 0)]
    public void Triage_is_acceptable_too_low_or_too_high(string findings, string accepted, int acceptable, int under, int over)
    {
        var triage = Measure(Line(findings, accepted, "common")).Triage;
        Assert.Equal((acceptable, under, over), (triage.Acceptable, triage.Under, triage.Over));
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("same-day", 1)]
    [InlineData("urgent", 0)]
    public void Exact_is_the_named_level_and_without_one_an_accepted_level(string? expected, int exact) =>
        Assert.Equal(exact, Measure(Line("numb", "urgent same-day", "serious", expected)).Triage.Exact);

    [Theory]
    [InlineData("", "emergency", "emergency", 1)]
    [InlineData("numb", "emergency", "emergency", 0)]
    [InlineData("", "same-day", "same-day emergency", 0)]
    [InlineData("", null, "same-day emergency", 1)]
    [InlineData("", null, "urgent same-day emergency", 0)]
    public void An_emergency_below_same_day_is_counted_apart(string findings, string? expected, string accepted, int below) =>
        Assert.Equal(below, Measure(Line(findings, accepted, "serious", expected)).Triage.EmergencyBelowSameDay);

    [Fact]
    public void The_best_accepted_condition_counts_and_only_where_it_is_scored()
    {
        var score = Measure(
            Line("", "self-care", "common"),
            Line("", "self-care", "rare serious"),
            Line("numb", "same-day", "serious", sufficient: "partial"),
            Line("", "self-care", "rare", scored: false));
        var ranks = score.Differential;
        Assert.Equal((3, 2, 3, 0.8333), (ranks.Cases.Length, ranks.First, ranks.FirstThree, ranks.MeanReciprocalRank));
        Assert.Equal((2, 1), (score.Sufficient.Cases.Length, score.Sufficient.First));
    }

    [Fact]
    public void A_miss_names_the_flag_or_clue_that_decided_it()
    {
        var report = Report.Markdown(Measure(Line("numb", "emergency", "rare"), Line("stiff", "self-care", "rare")));
        Assert.Contains("by numb-flag; nearest open is numb-and-stiff, not knowing stiff.", report, StringComparison.Ordinal);
        Assert.Contains("first is serious, by flag numb-flag.", report, StringComparison.Ordinal);
        Assert.Contains("first is common, by clue stiff-common.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_object_has_the_promised_keys()
    {
        using var json = JsonDocument.Parse(Report.Json(Measure(Line("numb", "emergency", "rare", "emergency"))));
        Assert.Equal(["cases", "triage", "differential", "sufficient", "misses"], Keys(json.RootElement));
        Assert.Equal(["exact", "acceptable", "under", "over", "emergencyBelowSameDay"], Keys(json.RootElement.GetProperty("triage")));
        Assert.Equal(["first", "firstThree", "firstFive", "meanReciprocalRank"], Keys(json.RootElement.GetProperty("differential")));
        Assert.Equal(["cases", "first", "firstThree", "firstFive", "meanReciprocalRank"], Keys(json.RootElement.GetProperty("sufficient")));
        Assert.Equal(["under", "rank"], json.RootElement.GetProperty("misses").EnumerateArray().Select(miss => miss.GetProperty("kind").GetString()));

        static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
    }

    [Fact]
    public void A_line_that_is_no_case_is_named_and_the_others_are_read()
    {
        var problems = new List<int>();
        string[] lines = ["not json", Line("", "routine", "common"), "", "{}", Line("unheard-of", "routine", "common"), Line("", "soon", "common")];
        var read = Case.ReadAll(lines, Evaluator.Catalog, (line, _) => problems.Add(line));
        Assert.Single(read);
        Assert.Equal([1, 4, 5, 6], problems);
    }

    // Worked by hand from the published formula, z = 1.96.
    [Theory]
    [InlineData(8, 10, 0.490, 0.943)]
    [InlineData(0, 10, 0, 0.278)]
    [InlineData(10, 10, 0.722, 1)]
    [InlineData(0, 0, 0, 1)]
    public void A_share_has_a_Wilson_interval(int hits, int cases, double lower, double upper)
    {
        var (low, high) = Score.Wilson(hits, cases);
        Assert.Equal(lower, low, 3);
        Assert.Equal(upper, high, 3);
    }
}
