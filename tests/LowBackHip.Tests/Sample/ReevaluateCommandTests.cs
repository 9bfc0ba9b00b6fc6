using LowBackHip.Tests.Repository;

namespace LowBackHip.Tests.Sample;

public sealed class ReevaluateCommandTests
{
    private const string Better = """{"schema":"lowbackhip/presentation/1","pain":{"intensity":2}}""";

    private static string Earlier => RepositoryFiles.PathOf("samples/LowBackHip.Sample.Console/Presentations/ordinary-strain.json");

    [Theory]
    [InlineData("text", "person", "Follow-up")]
    [InlineData("markdown", "person", "# Your back and hip pain: how it is going")]
    [InlineData("markdown", "clinician", "# Low-back and hip pain: follow-up for the clinician")]
    [InlineData("html", "person", "<title>Your back and hip pain: how it is going</title>")]
    [InlineData("json", "person", "\"nextStep\": \"progress\"")]
    public async Task What_has_changed_is_written_in_the_form_that_was_asked_for(string format, string reader, string part)
    {
        var run = await SampleRun.WithInput(Better, "reevaluate", Earlier, "-", "--days", "14", "--format", format, "--for", reader);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--days", "-1")]
    [InlineData("--days", "50000")]
    [InlineData("--days", "soon")]
    [InlineData]
    public async Task The_days_between_must_make_sense(params string[] days)
    {
        var run = await SampleRun.WithInput(Better, ["reevaluate", Earlier, "-", .. days]);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task A_missing_or_unreadable_file_is_said_once()
    {
        var missing = await SampleRun.WithInput(Better, "reevaluate", "/there/is/no/such/file", "-", "--days", "1");
        Assert.Equal((2, "There is no such file.\n"), (missing.ExitCode, missing.Error));
        var broken = await SampleRun.WithInput("{", "reevaluate", Earlier, "-", "--days", "1");
        Assert.Equal((2, string.Empty), (broken.ExitCode, broken.Output));
        Assert.StartsWith("The presentation cannot be read: ", broken.Error, StringComparison.Ordinal);
    }
}
