using System.Text.RegularExpressions;

namespace LowBackHip.Tests.Repository;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryFiles.PathOf("README.md")).ReplaceLineEndings("\n");
    private static readonly string Compiled = File.ReadAllText(RepositoryFiles.PathOf("tests/LowBackHip.Tests/Repository/ReadmeSamples.cs")).ReplaceLineEndings("\n");

    public static TheoryData<string> Names => [.. Marked().Matches(Readme).Select(match => match.Groups["name"].Value)];

    [Fact]
    public void Every_block_of_code_is_a_named_sample() => Assert.Equal(Blocks().Count(Readme), Names.Count);

    [Fact]
    public void There_are_samples_and_each_is_shown_once()
    {
        Assert.NotEmpty(Names);
        Assert.Equal(Regions().Matches(Compiled).Select(match => match.Groups["name"].Value), Marked().Matches(Readme).Select(match => match.Groups["name"].Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_of_the_readme_is_the_code_that_is_compiled(string name)
    {
        var shown = Marked().Matches(Readme).Single(match => match.Groups["name"].Value == name).Groups["code"].Value;
        var region = Regions().Matches(Compiled).Single(match => match.Groups["name"].Value == name).Groups["code"].Value;
        Assert.Equal(shown.Trim('\n'), Undented(region).Trim('\n'));
    }

    [Fact]
    public void The_samples_run_and_say_something()
    {
        var written = ReadmeSamples.Run();
        Assert.Contains("emergency", written, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("lowbackhip/evaluation/1", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_the_readme_points_to_is_there() =>
        Assert.All(Links().Matches(Readme), link => Assert.True(Path.Exists(RepositoryFiles.PathOf(link.Groups["path"].Value)), link.Value));

    private static string Undented(string code)
    {
        var lines = code.Split('\n');
        var depth = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > depth ? line[depth..] : line.Trim()));
    }

    [GeneratedRegex("<!-- sample: (?<name>[a-z-]+) -->\n```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();

    [GeneratedRegex("^```csharp$", RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex("^ *#region (?<name>[a-z-]+)\n(?<code>.*?)^ *#endregion", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Regions();

    [GeneratedRegex(@"\]\((?<path>[A-Za-z][A-Za-z0-9_./-]*)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Links();
}
