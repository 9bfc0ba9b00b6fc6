using System.CommandLine;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using LowBackHip.Sample.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace LowBackHip.Sample;

/// <summary>A console host of LowBackHip: what an application does with the library, in one small program.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var interrupted = new CancellationTokenSource();

        // The first Ctrl-C (or a request to end) stops the work between two lines; a second one is not caught and ends the process at once.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !interrupted.IsCancellationRequested;
            interrupted.Cancel();
        }

        using var ctrlC = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var terminal = Terminal.OfProcess();
        return await RunAsync(args, terminal, interrupted.Token);
    }

    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="terminal">What to read and where to write.</param>
    /// <param name="interrupted">Asks to end.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken interrupted = default)
    {
        await using var services = new ServiceCollection()
            .AddLowBackHip()
            .AddSingleton(terminal)
            .AddSingleton<DemonstrationCommand>()
            .AddSingleton<InterviewCommand>()
            .AddSingleton<EvaluateCommand>()
            .AddSingleton<ReevaluateCommand>()
            .AddSingleton<ScoreCommand>()
            .AddSingleton<BatchCommand>()
            .AddSingleton<CatalogCommand>()
            .AddSingleton<SchemaCommand>()
            .BuildServiceProvider();
        try
        {
            var parsed = Root(services).Parse(args);
            if (parsed.Action is ParseErrorAction)
                return Refuse(parsed, terminal);
            using var output = terminal.TextOutput();
            var configuration = new InvocationConfiguration
            {
                Output = output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(configuration, interrupted);
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (ClosedOutputException)
        {
            // Whoever reads has enough, as `head` does: nothing is wrong.
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"The output cannot be written: {failure.Message}");
            return ExitCode.OutputFailed;
        }
    }

    private static RootCommand Root(IServiceProvider services)
    {
        var root = new RootCommand(
            """
            Evaluates what a person with low back or hip pain reports. Without a command it shows three examples.

            Exit codes: 0 done; 1 some lines of a batch could not be read; 2 the input or the command line could not be read; 3 the output could not be written; 130 interrupted.
            """);
        root.SetAction((_, interrupted) => services.GetRequiredService<DemonstrationCommand>().RunAsync(interrupted));
        root.Add(services.GetRequiredService<InterviewCommand>().Command);
        root.Add(services.GetRequiredService<EvaluateCommand>().Command);
        root.Add(services.GetRequiredService<ReevaluateCommand>().Command);
        root.Add(services.GetRequiredService<ScoreCommand>().Command);
        root.Add(services.GetRequiredService<BatchCommand>().Command);
        root.Add(services.GetRequiredService<CatalogCommand>().Command);
        root.Add(services.GetRequiredService<SchemaCommand>().Command);
        return root;
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
            terminal.Error.WriteLine(error.Message);
        terminal.Error.WriteLine("Add --help to see what can be said.");
        return ExitCode.BadInput;
    }
}
