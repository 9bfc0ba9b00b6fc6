using System.Text.Json;
using LowBackHip.Catalog;
using LowBackHip.Json;

namespace LowBackHip.Tests.Sample;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task The_schemas_are_those_of_the_library()
    {
        Assert.Equal(new(0, LowBackHipJson.PresentationSchema(BuiltInCatalog.Instance) + "\n", string.Empty), await SampleRun.Of("schema", "presentation"));
        Assert.Equal(new(0, LowBackHipJson.EvaluationSchema() + "\n", string.Empty), await SampleRun.Of("schema", "evaluation"));
        Assert.Equal(new(0, LowBackHipJson.SummarySchema() + "\n", string.Empty), await SampleRun.Of("schema", "summary"));
        Assert.Equal(new(0, LowBackHipJson.FollowUpSchema() + "\n", string.Empty), await SampleRun.Of("schema", "follow-up"));
        Assert.Equal(new(0, LowBackHipJson.OutcomeAnswersSchema() + "\n", string.Empty), await SampleRun.Of("schema", "outcome-answers"));
        Assert.Equal(new(0, LowBackHipJson.OutcomeScoreSchema() + "\n", string.Empty), await SampleRun.Of("schema", "outcome-score"));
    }

    [Fact]
    public async Task A_schema_is_a_json_document()
    {
        using var schema = JsonDocument.Parse((await SampleRun.Of("schema", "presentation")).Output);
        Assert.Equal(JsonValueKind.Object, schema.RootElement.ValueKind);
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("schema", "catalog")]
    public async Task There_is_none_of_anything_else(params string[] args)
    {
        var run = await SampleRun.Of(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
    }
}
