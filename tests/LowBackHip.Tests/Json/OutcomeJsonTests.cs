using System.Text.Json;
using LowBackHip.Catalog;
using LowBackHip.Json;

namespace LowBackHip.Tests.Json;

public sealed class OutcomeJsonTests
{
    [Fact]
    public void Answers_are_read_and_scored()
    {
        var answers = Read("""{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [4, 6, 7] }""");
        Assert.Same(OutcomeMeasures.Peg, answers.Measure);
        Assert.Equal<int?>([4, 6, 7], [.. answers.Answers]);
        Assert.Equal(17 / 3.0, answers.Score()!.Value, 12);
        Assert.Equal<int?>([0, 10, 5], [.. Read("""{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [0, 10, 5] }""").Answers]);
        Assert.Null(Read("""{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [4, null, 7] }""").Score());
        Assert.Equal(2, Read("""{ "schema": "lowbackhip/outcome-answers/1", "measure": "psfs", "answers": [2, null, 4] }""").Score()!.Answered);
    }

    [Theory]
    [InlineData("$", "")]
    [InlineData("$", "null")]
    [InlineData("$", "[marker]")]
    [InlineData("$", """{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg" }""")]
    [InlineData("$", """{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [1, 2, 3], "marker": 1 }""")]
    [InlineData("$", """{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "measure": "peg", "answers": [1, 2, 3] }""")]
    [InlineData("$", """{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": ["marker", 2, 3] }""")]
    [InlineData("$", """{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [1.5, 2, 3] }""")]
    [InlineData("$", """{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [9876543219876, 2, 3] }""")]
    [InlineData("$", """{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [1, 2, 3] } marker""")]
    [InlineData("$.schema", """{ "schema": "marker", "measure": "peg", "answers": [1, 2, 3] }""")]
    [InlineData("$.measure", """{ "schema": "lowbackhip/outcome-answers/1", "measure": "marker", "answers": [1, 2, 3] }""")]
    [InlineData("$.answers", """{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [1, 2] }""")]
    [InlineData("$.answers", """{ "schema": "lowbackhip/outcome-answers/1", "measure": "psfs", "answers": [1, 2, 3, 4, 5, 6] }""")]
    [InlineData("$.answers[1]", """{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [1, 9876543, 3] }""")]
    [InlineData("$.answers[2]", """{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [1, 2, -9876543] }""")]
    public void What_is_no_such_answers_is_refused_with_its_place_and_without_its_values(string path, string json)
    {
        var problem = Assert.Throws<JsonException>(() => Read(json));
        Assert.StartsWith(path + ": Expected", problem.Message, StringComparison.Ordinal);
        Assert.Equal(path, problem.Path);
        Assert.DoesNotContain("marker", problem.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("9876543", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null", "$: Expected an object of schema, measure and answers, each once; answers is a list of whole numbers, or null for an item that was not answered.")]
    [InlineData("""{ "schema": "1", "measure": "peg", "answers": [1, 2, 3] }""", "$.schema: Expected \"lowbackhip/outcome-answers/1\".")]
    [InlineData("""{ "schema": "lowbackhip/outcome-answers/1", "measure": "pain", "answers": [1] }""", "$.measure: Expected one of: peg, psfs.")]
    [InlineData("""{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [1, 2] }""", "$.answers: Expected 3 answers.")]
    [InlineData("""{ "schema": "lowbackhip/outcome-answers/1", "measure": "psfs", "answers": [1, 2, 3, 4, 5, 6] }""", "$.answers: Expected at most 5 answers.")]
    [InlineData("""{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [1, 11, 3] }""", "$.answers[1]: Expected a whole number from 0 to 10, or null.")]
    public void A_refusal_says_where_and_what_would_be_right(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => LowBackHipJson.ReadOutcomeAnswers(json, [OutcomeMeasures.Peg, OutcomeMeasures.PatientSpecificFunction])).Message);

    [Theory]
    [InlineData("$.schema $.measure", """{ "schema": "marker", "measure": "marker", "answers": [99] }""")]
    [InlineData("$.schema $.answers $.answers[0] $.answers[2]", """{ "schema": "marker", "measure": "peg", "answers": [99, 2, -1, 5] }""")]
    public void Everything_that_is_wrong_is_named(string paths, string json) =>
        Assert.Equal(paths.Split(' '), Assert.Throws<JsonException>(() => Read(json)).Message.Split('\n').Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));

    [Fact]
    public void Every_score_fits_the_schema_and_cites_its_sources() =>
        Assert.All(OutcomeMeasures.All, measure =>
        {
            int?[] most = [.. measure.MostAnswers];
            Assert.All([measure.Score(most), null], score =>
            {
                var json = LowBackHipJson.WriteOutcomeScore(measure, score);
                Assert.Empty(SchemaValidator.Faults(LowBackHipJson.OutcomeScoreSchema(), json));
                var root = JsonDocument.Parse(json).RootElement;
                Assert.Equal(score?.Value, root.TryGetProperty("score", out var value) ? value.GetDouble() : null);
                Assert.Equal(
                    score?.Parts.Select(part => (part.Name, part.Value)) ?? [],
                    root.GetProperty("parts").EnumerateArray().Select(part => (part.GetProperty("name").GetString()!, part.TryGetProperty("score", out var of) ? of.GetDouble() : (double?)null)));
                Assert.NotEqual(0, root.GetProperty("citations").GetArrayLength());
            });
        });

    [Theory]
    [InlineData(true, """{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [4, null, 7] }""")]
    [InlineData(false, """{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [4, -1, 7] }""")]
    [InlineData(false, """{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": ["4"] }""")]
    [InlineData(false, """{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg" }""")]
    public void The_schema_of_answers_allows_whole_numbers_and_null(bool fits, string json) =>
        Assert.Equal(fits, SchemaValidator.Faults(LowBackHipJson.OutcomeAnswersSchema(), json).Count == 0);

    private static OutcomeAnswers Read(string json) => LowBackHipJson.ReadOutcomeAnswers(json, OutcomeMeasures.All);
}
