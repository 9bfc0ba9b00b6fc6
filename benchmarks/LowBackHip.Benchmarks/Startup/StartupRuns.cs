using System.Diagnostics;

namespace LowBackHip.Benchmarks.Startup;

/// <summary>
/// Times whole processes of <c>LowBackHip.FirstEvaluation</c>, published in the ways a host can: without an argument it is an empty program, and with one it
/// makes its first evaluation. In turn, several times; the medians count.
/// </summary>
internal static class StartupRuns
{
    private const int Rounds = 21;

    private static readonly (string Name, string[] Options)[] Publications =
    [
        ("plain", ["--self-contained", "false"]),
        ("ReadyToRun", ["--self-contained", "false", "-p:PublishReadyToRun=true"]),
        ("trimmed", ["--self-contained", "true", "-p:Trimmed=true"]),
        ("trimmed, ReadyToRun", ["--self-contained", "true", "-p:Trimmed=true", "-p:PublishReadyToRun=true"]),
    ];

    internal static IEnumerable<StartupRun> Measure(DirectoryInfo folder)
    {
        foreach (var (name, options) in Publications)
        {
            var program = Programs.Publish("benchmarks/LowBackHip.FirstEvaluation", Path.Combine(folder.FullName, "start-" + name.Replace(", ", "-", StringComparison.Ordinal)), options);
            var (empty, evaluating) = (new double[Rounds], new double[Rounds]);
            for (var round = -1; round < Rounds; round++)
            {
                // The first of each is not counted: it fetches the files from the disk.
                var (without, with) = (Run(program), Run(program, "evaluate"));
                if (round >= 0)
                    (empty[round], evaluating[round]) = (without, with);
            }

            Array.Sort(empty);
            Array.Sort(evaluating);
            yield return new(name, empty[Rounds / 2], evaluating[Rounds / 2]);
        }
    }

    private static double Run(string program, params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException("The program does not start.");
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(started).TotalMilliseconds : throw new InvalidOperationException($"The program ended with {process.ExitCode}.");
    }
}

/// <summary>What a program published in one way takes from its start to its end, in milliseconds.</summary>
internal sealed record StartupRun(string Publication, double Empty, double Evaluating);
