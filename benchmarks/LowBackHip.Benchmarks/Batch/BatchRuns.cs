using System.Diagnostics;
using System.Globalization;

namespace LowBackHip.Benchmarks.Batch;

/// <summary>Times the sample's batch of summaries end to end, from a file to nowhere: on one core and on two, and with more and more lines. Needs a Unix shell.</summary>
internal static class BatchRuns
{
    private static readonly int[] Lines = [10_000, 100_000, 1_000_000];

    internal static IEnumerable<BatchMeasure> Measure(DirectoryInfo folder)
    {
        var program = Programs.Publish("samples/LowBackHip.Sample.Console", Path.Combine(folder.FullName, "batch"), "--self-contained", "false", "-p:PublishReadyToRun=true");
        foreach (var lines in Lines)
        {
            var file = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{lines}.ndjson"));
            Population.Write(file, lines);
            for (var cores = 1; cores <= 2; cores++)
                yield return Run(program, file, lines, cores);
            File.Delete(file);
        }
    }

    private static BatchMeasure Run(string program, string file, int lines, int cores)
    {
        var pinned = cores == 1 ? "taskset -c 0" : "taskset -c 0,1";
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start("sh", ["-c", $"exec {pinned} '{program}' batch --output summary '{file}' > /dev/null"]);
        var peak = 0L;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(20)))
        {
            process.Refresh();
            peak = Math.Max(peak, PeakOf(process));
        }

        return process.ExitCode == 0
            ? new(lines, cores, Stopwatch.GetElapsedTime(started).TotalSeconds, peak)
            : throw new InvalidOperationException($"The batch ended with {process.ExitCode}.");
    }

    private static long PeakOf(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has just ended; what was seen before counts.
            return 0;
        }
    }
}

/// <summary>One batch: how many lines on how many cores, in how many seconds, with how much memory at most.</summary>
internal sealed record BatchMeasure(int Lines, int Cores, double Seconds, long PeakBytes)
{
    /// <summary>Evaluations a second, the start of the process included.</summary>
    internal double Rate => Lines / Seconds;
}
