using System.CommandLine;
using LowBackHip.Reasoning;
using LowBackHip.Sample.Batch;

namespace LowBackHip.Sample.Commands;

/// <summary><c>batch [FILE|-] [--output full|summary]</c>: one presentation a line in, one evaluation or summary a line out, in the same order.</summary>
/// <remarks>
/// A line that cannot be read gives no evaluation: standard error names its number and everything that is wrong with it, and the exit code is 1. In summaries
/// that stands in the line's place instead, so that line N of the output is about line N of the input even where the input is cut into parts and nobody knows
/// a line's number. A blank line is a bad line too, since a presentation may have been lost there.
/// </remarks>
internal sealed class BatchCommand
{
    private const string Full = "full";
    private const string Summary = "summary";

    private readonly Terminal _terminal;
    private readonly Evaluator _evaluator;
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "One presentation as JSON on each line; - or nothing reads standard input.",
        DefaultValueFactory = _ => InputFile.StandardInput,
    };

    private readonly Option<string> _output = OutputFormat.OneOf("--output", "Whole evaluations of about 200 kB a line, or summaries of a few hundred bytes.", Full, Summary);

    public BatchCommand(Terminal terminal, Evaluator evaluator)
    {
        _terminal = terminal;
        _evaluator = evaluator;
        Command = new("batch", "Evaluates one presentation a line, in order. A bad line is named, and the others go on.") { _file, _output };
        Command.SetAction((parsed, interrupted) =>
            RunAsync(parsed.GetRequiredValue(_file), parsed.GetValue(_output) == Summary ? BatchOutput.Summary : BatchOutput.Full, interrupted));
    }

    internal Command Command { get; }

    private async Task<int> RunAsync(string file, BatchOutput output, CancellationToken interrupted)
    {
        if (InputFile.Open(file, _terminal) is not { } input)
            return ExitCode.BadInput;
        await using (input)
            return await new BatchRun(_terminal, _evaluator, output).RunAsync(input, interrupted);
    }
}
