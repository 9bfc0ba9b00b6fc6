using LowBackHip.Json;
using LowBackHip.Reasoning;
using LowBackHip.Sample.Rendering;
using Spectre.Console;

namespace LowBackHip.Sample.Commands;

/// <summary>What the program does without a command: evaluates the three presentations that come with it.</summary>
internal sealed class DemonstrationCommand(Terminal terminal, Evaluator evaluator)
{
    /// <summary>The presentations, by the name of their embedded file, with a title for each.</summary>
    internal static IReadOnlyList<(string File, string Title)> Presentations { get; } =
    [
        ("ordinary-strain.json", "1 of 3: an ordinary strain after lifting"),
        ("stenosis-pattern.json", "2 of 3: leg pain on walking that sitting eases"),
        ("suspected-cauda-equina.json", "3 of 3: numbness between the legs and a bladder that does not empty"),
    ];

    internal Task<int> RunAsync(CancellationToken interrupted)
    {
        using var output = terminal.TextOutput();
        var console = terminal.Pretty(output);
        foreach (var (file, title) in Presentations)
        {
            interrupted.ThrowIfCancellationRequested();
            TextReport.Write(console, title, evaluator.Evaluate(Read(file)));
            console.WriteLine();
        }

        return Task.FromResult(ExitCode.Done);
    }

    private Presentation Read(string file)
    {
        using var stream = typeof(DemonstrationCommand).Assembly.GetManifestResourceStream(file)!;
        return LowBackHipJson.ReadPresentation(stream, evaluator.Catalog);
    }
}
