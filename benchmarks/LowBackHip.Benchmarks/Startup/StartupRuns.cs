using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace LowBackHip.Benchmarks.Startup;

/// <summary>
/// Times whole processes: <c>-- startup COMMAND...</c> runs each command as it is, which should be an empty program, and again with <c>evaluate</c> at its end,
/// which should make its first evaluation; in turn, several times, and prints the medians. <c>FirstEvaluation</c> is such a program.
/// </summary>
internal static class StartupRuns
{
    private const int Rounds = 21;

    internal static void Report(string[] commands)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, medians of {Rounds} runs\n\n"));
        text.Append("| Program | Empty | First evaluation | Over empty |\n|--- |---: |---: |---: |\n");
        foreach (var command in commands)
        {
            var (empty, evaluating) = (new double[Rounds], new double[Rounds]);
            for (var round = 0; round < Rounds; round++)
            {
                empty[round] = Run(command);
                evaluating[round] = Run($"{command} evaluate");
            }

            Array.Sort(empty);
            Array.Sort(evaluating);
            var (without, with) = (empty[Rounds / 2], evaluating[Rounds / 2]);
            text.Append(CultureInfo.InvariantCulture, $"| {Path.GetFileName(command)} | {without:F1} ms | {with:F1} ms | {with - without:F1} ms |\n");
        }

        Console.Write(text);
    }

    private static double Run(string command)
    {
        var words = command.Split(' ');
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException("The program does not start.");
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(started).TotalMilliseconds : throw new InvalidOperationException($"The program ended with {process.ExitCode}.");
    }
}
