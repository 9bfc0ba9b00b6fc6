using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Json;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Json;

public sealed class SchemaTests
{
    private static string PresentationSchema => LowBackHipJson.PresentationSchema(TestCatalog.FindingsOnly);

    private static (string Id, string Schema)[] All =>
    [
        ("lowbackhip/presentation/1", PresentationSchema),
        ("lowbackhip/evaluation/1", LowBackHipJson.EvaluationSchema()),
        ("lowbackhip/summary/1", LowBackHipJson.SummarySchema()),
        ("lowbackhip/follow-up/1", LowBackHipJson.FollowUpSchema()),
        ("lowbackhip/outcome-answers/1", LowBackHipJson.OutcomeAnswersSchema()),
        ("lowbackhip/outcome-score/1", LowBackHipJson.OutcomeScoreSchema()),
    ];

    [Fact]
    public void Schemas_name_their_draft_and_their_document_and_say_what_it_is() =>
        Assert.All(All, one =>
        {
            var root = Root(one.Schema);
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", root.GetProperty("$schema").GetString());
            Assert.Equal(one.Id, root.GetProperty("title").GetString());
            Assert.Matches(@"^[A-Z].+\.$", root.GetProperty("description").GetString());
            Assert.Equal(one.Id, root.GetProperty("properties").GetProperty("schema").GetProperty("const").GetString());
        });

    [Fact]
    public void Schemas_are_spread_over_lines_for_a_reader() => Assert.All(All, one => Assert.StartsWith("{\n  \"$schema\": ", one.Schema, StringComparison.Ordinal));

    [Fact]
    public void Every_object_is_closed_and_every_property_says_what_it_is() => Assert.All(All, one => CheckObjects(Root(one.Schema)));

    [Fact]
    public void Findings_come_from_the_catalog_with_their_questions()
    {
        var findings = Root(PresentationSchema).GetProperty("properties").GetProperty("findings").GetProperty("properties");
        Assert.Equal(TestCatalog.FindingsOnly.Findings.Select(finding => finding.Id.Value), findings.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["unsure", "absent", "present"], findings.GetProperty("fever").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
    }

    [Fact]
    public void A_finding_has_its_name_its_question_and_the_answers_to_it()
    {
        var builder = new ClinicalCatalogBuilder("test");
        builder.Findings.Add(Invented.Finding("hot"));
        var findings = JsonNode.Parse(LowBackHipJson.PresentationSchema(builder.Build()))!["properties"]!["findings"]!.AsObject();
        Assert.True(findings.Remove("description"));
        Assert.Equal(
            """{"type":"object","properties":{"hot":{"title":"Sign hot","description":"Do you have hot?","enum":["unsure","absent","present"]}},"additionalProperties":false}""",
            findings.ToJsonString());
    }

    [Fact]
    public void Every_presentation_that_is_written_fits_the_schema()
    {
        var schema = PresentationSchema;
        Prop.ForAll(Clinical.Presentation(TestCatalog.FindingsOnly), presentation =>
        {
            var json = LowBackHipJson.WritePresentation(presentation);
            var faults = SchemaValidator.Faults(schema, json);
            return (faults.Count == 0).Label(string.Join(", ", faults) + " in " + json);
        }).QuickCheckThrowOnFailure();
    }

    // What the reader refuses and a schema can say, the schema refuses as well, and the other way round.
    [Theory]
    [InlineData(""" "age": 54 """)]
    [InlineData(""" "age": -1 """)]
    [InlineData(""" "age": 130.5 """)]
    [InlineData(""" "age": null """)]
    [InlineData(""" "sex": "other" """)]
    [InlineData(""" "pain": { "intensity": 7.0 } """)]
    [InlineData(""" "pain": { "intensity": 7.5 } """)]
    [InlineData(""" "pain": { "intensity": 11 } """)]
    [InlineData(""" "pain": { "durationDays": 50000 } """)]
    [InlineData(""" "pain": { "onset": "slow" } """)]
    [InlineData(""" "pain": { "sites": [ { "side": "left" } ] } """)]
    [InlineData(""" "pain": { "sites": [ { "region": "lumbar", "side": "up" } ] } """)]
    [InlineData(""" "pain": { "sites": [] }, "findings": {} """)]
    [InlineData(""" "pain": [] """)]
    [InlineData(""" "findings": { "fever": "present" } """)]
    [InlineData(""" "findings": { "fever": "not-assessed" } """)]
    [InlineData(""" "findings": { "no-such-finding": "present" } """)]
    [InlineData(""" "more": 1 """)]
    public void Reader_and_schema_agree(string part)
    {
        var json = $$"""{ "schema": "lowbackhip/presentation/1", {{part}} }""";
        Assert.Equal(LowBackHipJson.TryReadPresentation(json, TestCatalog.FindingsOnly, out _, out _), SchemaValidator.Faults(PresentationSchema, json).Count == 0);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{ "schema": "lowbackhip/presentation/2" }""")]
    public void Reader_and_schema_agree_that_a_whole_is_none(string json)
    {
        Assert.False(LowBackHipJson.TryReadPresentation(json, TestCatalog.FindingsOnly, out _, out _));
        Assert.NotEmpty(SchemaValidator.Faults(PresentationSchema, json));
    }

    private static JsonElement Root(string schema) => JsonDocument.Parse(schema).RootElement;

    private static void CheckObjects(JsonElement schema)
    {
        if (schema.TryGetProperty("properties", out var properties))
        {
            Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
            foreach (var property in properties.EnumerateObject())
            {
                Assert.NotEmpty(property.Value.GetProperty("description").GetString()!);
                CheckObjects(property.Value);
            }
        }

        if (schema.TryGetProperty("items", out var items))
            CheckObjects(items);
    }
}
