using System.Text.Json;

namespace LowBackHip.Tests.Sample;

public sealed class EvaluateCommandTests
{
    private const string NothingKnown = """{"schema":"lowbackhip/presentation/1"}""";

    [Fact]
    public async Task Of_nothing_known_nothing_is_settled()
    {
        var run = await SampleRun.WithInput(NothingKnown, "evaluate", "-", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        using var evaluation = JsonDocument.Parse(run.Output);
        var disposition = evaluation.RootElement.GetProperty("disposition");
        Assert.Equal("self-care", disposition.GetProperty("atLeast").GetString());
        Assert.Equal("emergency", disposition.GetProperty("atMost").GetString());
        Assert.False(disposition.GetProperty("isSettled").GetBoolean());
        Assert.NotEqual(0, disposition.GetProperty("decisive").GetArrayLength());
    }

    [Fact]
    public async Task Text_is_the_default_and_says_what_is_open()
    {
        var run = await SampleRun.WithInput(NothingKnown, "evaluate", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Not settled: at most emergency", run.Output, StringComparison.Ordinal);
        Assert.Contains("Provisional", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown", "person", "# Your back and hip pain report")]
    [InlineData("markdown", "clinician", "# Low-back and hip pain: evaluation for the clinician")]
    [InlineData("html", "person", "<title>Your back and hip pain report</title>")]
    [InlineData("html", "clinician", "<title>Low-back and hip pain: evaluation for the clinician</title>")]
    public async Task A_report_is_written_in_the_form_and_for_the_reader_that_were_asked_for(string format, string reader, string line)
    {
        var run = await SampleRun.WithInput(NothingKnown, "evaluate", "-", "--format", format, "--for", reader);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(line, run.Lines);
    }

    [Fact]
    public async Task Everything_wrong_is_named_with_its_path_and_no_value_is_repeated()
    {
        const string broken =
            """
            {
              "schema": "lowbackhip/presentation/1",
              "age": 400, "sex": "male", "sex": "female",
              "pain": { "sites": [ { "region": "left-elbow" } ], "intensity": 11 },
              "findings": { "sore-antlers": "present" }
            }
            """;

        var run = await SampleRun.WithInput(broken, "evaluate", "-", "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.All(
            ["$.age:", "$.sex:", "$.pain.sites[0].region:", "$.pain.intensity:", "$.findings."],
            path => Assert.Single(run.Error.Split('\n'), line => line.TrimStart().StartsWith(path, StringComparison.Ordinal)));
        Assert.All(["400", "11", "left-elbow", "female"], value => Assert.DoesNotContain(value, run.Error.Replace("female, male", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("evaluate", "/there/is/no/such/file")]
    [InlineData("evaluate", ".")]
    [InlineData("evaluate")]
    [InlineData("evaluate", "-", "--format", "yaml")]
    [InlineData("evaluat", "-")]
    public async Task What_cannot_be_read_is_said_on_standard_error(params string[] args)
    {
        var run = await SampleRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task A_presentation_in_the_place_of_a_file_name_is_not_repeated()
    {
        var run = await SampleRun.Of("evaluate", """{"age":47}""");

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("47", run.Error, StringComparison.Ordinal);
    }
}
