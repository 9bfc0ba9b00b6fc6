using System.CommandLine;
using LowBackHip.Reasoning;
using LowBackHip.Sample.Batch;

namespace LowBackHip.Sample.Commands;

/// <summary><c>batch [FILE|-]</c>: one presentation a line in, one evaluation a line out, in the same order.</summary>
/// <remarks>
/// A line that cannot be read gives no evaluation: standard error names its number and everything that is wrong with it, and the exit code is 1. A blank line
/// is such a line, since a presentation may have been lost there; blank lines at the end of the input are none.
/// </remarks>
internal sealed class BatchCommand
{
    private readonly Terminal _terminal;
    private readonly Evaluator _evaluator;
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "One presentation as JSON on each line; - or nothing reads standard input.",
        DefaultValueFactory = _ => InputFile.StandardInput,
    };

    public BatchCommand(Terminal terminal, Evaluator evaluator)
    {
        _terminal = terminal;
        _evaluator = evaluator;
        Command = new("batch", "Evaluates one presentation a line, in order. A bad line is named on standard error, and the others go on.") { _file };
        Command.SetAction((parsed, interrupted) => RunAsync(parsed.GetRequiredValue(_file), interrupted));
    }

    internal Command Command { get; }

    private async Task<int> RunAsync(string file, CancellationToken interrupted)
    {
        if (InputFile.Open(file, _terminal) is not { } input)
            return ExitCode.BadInput;
        await using (input)
            return await new BatchRun(_terminal, _evaluator).RunAsync(input, interrupted);
    }
}
