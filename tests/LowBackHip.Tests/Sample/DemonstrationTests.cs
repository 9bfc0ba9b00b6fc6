using System.Text.RegularExpressions;

namespace LowBackHip.Tests.Sample;

public sealed partial class DemonstrationTests
{
    [Fact]
    public async Task Without_arguments_three_reports_are_printed()
    {
        var run = await SampleRun.Of();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(3, run.Lines.Count(line => line == "How soon to be seen"));
        Assert.Equal(3, run.Lines.Count(line => line == "Notice"));
        Assert.Equal(3, run.Lines.Count(line => line == "Sources"));
    }

    [Fact]
    public async Task The_suspected_cauda_equina_is_an_emergency_without_exercises()
    {
        var report = (await Reports())[2];

        Assert.Contains("Emergency: now", report, StringComparison.Ordinal);
        Assert.Contains("No exercises or treatments", report, StringComparison.Ordinal);
        Assert.DoesNotContain("\n  * ", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_strain_needs_no_clinician_by_what_was_reported_and_has_exercises()
    {
        var report = (await Reports())[0];

        Assert.Contains("At least self-care", report, StringComparison.Ordinal);
        Assert.Contains("\n  1. Lumbar muscle strain", report, StringComparison.Ordinal);
        Assert.Contains("\n  * ", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stenosis_pattern_ranks_stenosis_first_of_what_no_flag_suspects()
    {
        var first = (await Reports())[1].Split('\n').First(line => Ranked().IsMatch(line) && !line.EndsWith("suspected, to be ruled out", StringComparison.Ordinal));

        Assert.Contains("Lumbar spinal stenosis", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_a_terminal_gets_no_color_codes_and_no_line_longer_than_a_page()
    {
        var run = await SampleRun.Of();

        Assert.DoesNotContain('\e', run.Output);
        Assert.DoesNotContain('\r', run.Output);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
        Assert.All(run.Lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [GeneratedRegex(@"^  \d+\. ")]
    private static partial Regex Ranked();

    private static async Task<string[]> Reports() => (await SampleRun.Of()).Output.Split(" of 3: ")[1..];
}
