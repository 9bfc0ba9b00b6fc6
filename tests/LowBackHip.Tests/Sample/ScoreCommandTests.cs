namespace LowBackHip.Tests.Sample;

public sealed class ScoreCommandTests
{
    [Theory]
    [InlineData("text", "PEG", "5.67")]
    [InlineData("json", "\"measure\": \"peg\"", "\"score\": 5.66")]
    public async Task Answers_are_scored_and_the_score_explained(string format, params string[] parts)
    {
        var run = await SampleRun.WithInput("""{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [4, 6, 7] }""", "score", "-", "--format", format);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.All(parts, part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_few_answers_are_said()
    {
        var run = await SampleRun.WithInput("""{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [4, null, 7] }""", "score", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("too few answers", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_scored_is_said_without_repeating_it()
    {
        var wrong = await SampleRun.WithInput("""{ "schema": "lowbackhip/outcome-answers/1", "measure": "peg", "answers": [4, 12345, 7] }""", "score", "-");
        Assert.Equal((2, string.Empty, "The answers cannot be read: $.answers[1]: Expected a whole number from 0 to 10, or null.\n"), (wrong.ExitCode, wrong.Output, wrong.Error));
        Assert.Equal(2, (await SampleRun.WithInput(new string(' ', 70_000), "score", "-")).ExitCode);
        Assert.Equal(2, (await SampleRun.Of("score", "/there/is/no/such/file")).ExitCode);
    }
}
