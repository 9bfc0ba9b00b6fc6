using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;
using LowBackHip.Tests.Repository;

namespace LowBackHip.Tests.Json;

public sealed class FollowUpJsonTests
{
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);

    [Fact]
    public void A_follow_up_says_what_changed_what_to_do_and_why()
    {
        var before = Presentation.Empty.WithAge(40).WithSite(PainRegion.Lumbar).WithDurationDays(10).WithIntensity(PainIntensity.Of(6)).WithPresent(Findings.MuscleSpasm);
        var now = Presentation.Empty.WithIntensity(PainIntensity.Of(3)).WithAbsent(Findings.MuscleSpasm).WithPresent(Findings.SaddleNumbness);
        var root = Write(BuiltIn.Reevaluate(BuiltIn.Evaluate(before), now, 14));

        Assert.Equal("lowbackhip/follow-up/1", root.GetProperty("schema").GetString());
        Assert.Equal((14, "better", "see-someone"), (root.GetProperty("daysBetween").GetInt32(), root.GetProperty("course").GetString(), root.GetProperty("nextStep").GetString()));
        Assert.Equal("emergency", root.GetProperty("disposition").GetProperty("atLeast").GetString());
        Assert.Equal(["saddle-numbness"], Texts(root.GetProperty("newFindings")));
        Assert.Equal(["muscle-spasm"], Texts(root.GetProperty("goneFindings")));
        Assert.NotEmpty(Texts(root.GetProperty("newFlags")));
        Assert.Equal("lowbackhip/evaluation/1", root.GetProperty("later").GetProperty("schema").GetString());
    }

    [Fact]
    public void Every_follow_up_fits_the_schema_and_lists_what_its_reasons_cite()
    {
        var schema = LowBackHipJson.FollowUpSchema();
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), Clinical.Presentation(BuiltIn.Catalog), (before, now) =>
            {
                var followUp = BuiltIn.Reevaluate(BuiltIn.Evaluate(before), now, 30);
                var json = LowBackHipJson.WriteFollowUp(followUp);
                var root = JsonDocument.Parse(json).RootElement;
                var listed = root.GetProperty("citations").EnumerateArray().Select(citation => citation.GetProperty("id").GetString()!).ToHashSet();
                return (SchemaValidator.Faults(schema, json).Count == 0
                    && root.GetProperty("reasons").EnumerateArray().All(reason => Texts(reason.GetProperty("citations")) is { Length: > 0 } cited && cited.All(listed.Contains)))
                    .Classify(followUp.NextStep == NextStep.SeeSomeone, "see someone").Classify(!followUp.Behind.IsEmpty, "behind");
            }),
            tests: 40,
            "see someone");
    }

    [Fact]
    public void Every_follow_up_ever_approved_fits_the_schema()
    {
        var samples = Directory.GetFiles(RepositoryFiles.PathOf("tests/LowBackHip.Tests/Json/Samples"), "follow-up-*.json");
        Assert.NotEmpty(samples);
        Assert.All(samples, sample => Assert.Empty(SchemaValidator.Faults(LowBackHipJson.FollowUpSchema(), File.ReadAllText(sample))));
    }

    private static JsonElement Write(FollowUp followUp) => JsonDocument.Parse(LowBackHipJson.WriteFollowUp(followUp)).RootElement;

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(text => text.GetString()!)];
}
