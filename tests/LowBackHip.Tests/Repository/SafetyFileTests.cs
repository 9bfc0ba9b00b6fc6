using System.Text.RegularExpressions;

namespace LowBackHip.Tests.Repository;

/// <summary>The safety file points to rules and tests; one that is gone would be a promise nobody keeps.</summary>
public sealed partial class SafetyFileTests
{
    private static readonly string Text = File.ReadAllText(RepositoryFiles.PathOf("src/LowBackHip/SAFETY.md"));

    [Fact]
    public void Every_place_it_names_is_there()
    {
        var places = Places().Matches(Text).Select(match => match.Groups["path"].Value).Distinct().ToList();

        Assert.True(places.Count >= 15);
        Assert.All(places, place => Assert.True(Path.Exists(RepositoryFiles.PathOf(place)), place));
    }

    [Fact]
    public void Every_test_it_names_is_there_and_is_a_test()
    {
        var names = Tests().Matches(Text).Select(match => (Class: match.Groups["class"].Value, Method: match.Groups["method"].Value)).ToList();

        Assert.True(names.Count >= 30);
        Assert.All(names, name =>
        {
            var method = typeof(SafetyFileTests).Assembly.GetTypes().Where(type => type.Name == name.Class).SelectMany(type => type.GetMethods()).SingleOrDefault(method => method.Name == name.Method);
            Assert.True(method?.IsDefined(typeof(FactAttribute), inherit: true), $"{name.Class}.{name.Method}");
        });
    }

    [Fact]
    public void Every_hazard_names_a_place_and_a_test()
    {
        var hazards = Text.ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Where(line => !line.Contains("| --- |", StringComparison.Ordinal)).ToList();

        Assert.True(hazards.Count >= 15);
        Assert.All(hazards, hazard => Assert.True(Places().IsMatch(hazard) && Tests().IsMatch(hazard), hazard));
    }

    [GeneratedRegex("`(?<path>(src|tests|benchmarks)/[^`]+)`")]
    private static partial Regex Places();

    [GeneratedRegex(@"`(?<class>[A-Za-z]+)\.(?<method>[A-Za-z]+(_[A-Za-z0-9]+)+)`")]
    private static partial Regex Tests();
}
