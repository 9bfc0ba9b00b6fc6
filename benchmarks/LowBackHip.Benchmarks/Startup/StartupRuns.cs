using System.Diagnostics;

namespace LowBackHip.Benchmarks.Startup;

/// <summary>
/// Times whole processes of <c>LowBackHip.FirstEvaluation</c>, published with the package in the ways a host can: without an argument it is an empty program,
/// and with one it makes its first evaluation, or stops at a stage before it. In turn, several times; the medians count.
/// </summary>
internal static class StartupRuns
{
    private const int Rounds = 21;
    private const string Plain = "plain";
    private const string Evaluate = "evaluate";

    // What a plain start comes to on the way: the assembly is there, its content is, the content is compiled, somebody is evaluated.
    private static readonly string[] Stages = ["load", "catalog", "compile", Evaluate];

    private static readonly (string Name, string[] Options)[] Publications =
    [
        (Plain, ["--self-contained", "false"]),
        ("ReadyToRun", ["--self-contained", "false", "-p:PublishReadyToRun=true"]),
        ("trimmed", ["--self-contained", "true", "-p:Trimmed=true"]),
        ("trimmed, ReadyToRun", ["--self-contained", "true", "-p:Trimmed=true", "-p:PublishReadyToRun=true"]),
    ];

    internal static IEnumerable<StartupRun> Measure(DirectoryInfo folder)
    {
        var package = Programs.Pack(Path.Combine(folder.FullName, "package"));
        foreach (var (name, options) in Publications)
            yield return Measure(folder, name, isFromPackage: true, [.. options, .. package]);

        // What the package's images save: a project reference has none.
        yield return Measure(folder, $"{Plain}, by project reference", isFromPackage: false, Publications[0].Options);
    }

    private static StartupRun Measure(DirectoryInfo folder, string name, bool isFromPackage, string[] options)
    {
        var program = Programs.Publish("benchmarks/LowBackHip.FirstEvaluation", Path.Combine(folder.FullName, "start-" + name.Replace(",", "", StringComparison.Ordinal).Replace(' ', '-')), options);
        var stages = name == Plain ? Stages : [Evaluate];
        var empty = new double[Rounds];
        var times = stages.ToDictionary(stage => stage, _ => new double[Rounds]);
        for (var round = -1; round < Rounds; round++)
        {
            // The first of each is not counted: it fetches the files from the disk.
            var place = Math.Max(round, 0);
            empty[place] = Run(program);
            foreach (var stage in stages)
                times[stage][place] = Run(program, stage);
        }

        var start = Median(empty);
        return new(name, isFromPackage, start, [.. stages.Select(stage => new StartupStage(stage, Median(times[stage]) - start))]);
    }

    private static double Median(double[] times) => times.Order().ElementAt(Rounds / 2);

    private static double Run(string program, params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException("The program does not start.");
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(started).TotalMilliseconds : throw new InvalidOperationException($"The program ended with {process.ExitCode}.");
    }
}

/// <summary>What a program published in one way takes from its start to its end when it does nothing, in milliseconds, and what each stage takes over that.</summary>
internal sealed record StartupRun(string Publication, bool IsFromPackage, double Empty, IReadOnlyList<StartupStage> Stages)
{
    /// <summary>What the first evaluation takes over an empty program.</summary>
    internal double Over => Stages[^1].Over;
}

/// <summary>How far a start got, and what it took over an empty program, in milliseconds.</summary>
internal sealed record StartupStage(string Name, double Over);
