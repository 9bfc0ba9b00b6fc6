using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Json;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Json;

public sealed class SchemaTests
{
    private static readonly string PresentationSchema = LowBackHipJson.PresentationSchema(TestCatalog.FindingsOnly);

    [Fact]
    public void Schemas_name_their_draft_and_their_document()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", Root(PresentationSchema).GetProperty("$schema").GetString());
        Assert.Equal("lowbackhip/presentation/1", Root(PresentationSchema).GetProperty("properties").GetProperty("schema").GetProperty("const").GetString());
        Assert.Equal("lowbackhip/evaluation/1", Root(LowBackHipJson.EvaluationSchema()).GetProperty("properties").GetProperty("schema").GetProperty("const").GetString());
    }

    [Fact]
    public void Every_object_is_closed_and_every_property_says_what_it_is() =>
        Assert.All(
            [PresentationSchema, LowBackHipJson.EvaluationSchema(), LowBackHipJson.SummarySchema(), LowBackHipJson.FollowUpSchema(), LowBackHipJson.OutcomeAnswersSchema(), LowBackHipJson.OutcomeScoreSchema()],
            schema => CheckObjects(Root(schema)));

    [Fact]
    public void Findings_come_from_the_catalog_with_their_questions()
    {
        var findings = Root(PresentationSchema).GetProperty("properties").GetProperty("findings").GetProperty("properties");
        Assert.Equal(TestCatalog.FindingsOnly.Findings.Select(finding => finding.Id.Value), findings.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["unsure", "absent", "present"], findings.GetProperty("fever").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
    }

    [Fact]
    public void Every_presentation_that_is_written_fits_the_schema() =>
        Prop.ForAll(Clinical.Presentation(TestCatalog.FindingsOnly), presentation =>
        {
            var json = LowBackHipJson.WritePresentation(presentation);
            var faults = SchemaValidator.Faults(PresentationSchema, json);
            return (faults.Count == 0).Label(string.Join(", ", faults) + " in " + json);
        }).QuickCheckThrowOnFailure();

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
