using System.CommandLine;
using LowBackHip.Reasoning;
using LowBackHip.Sample.Talk;

namespace LowBackHip.Sample.Commands;

/// <summary><c>interview</c>: asks the person at the terminal, one screen at a time, and ends with a report.</summary>
internal sealed class InterviewCommand
{
    private readonly Terminal _terminal;
    private readonly Evaluator _evaluator;
    private readonly Option<string> _answers = new("--answers")
    {
        Description = "Take the answers from a file, one line for each that would be typed; # begins a remark.",
        HelpName = "FILE",
    };

    private readonly Option<string> _resume = new("--resume") { Description = "Take up an interview that was saved.", HelpName = "FILE" };

    public InterviewCommand(Terminal terminal, Evaluator evaluator)
    {
        _terminal = terminal;
        _evaluator = evaluator;
        Command = new("interview", "Asks about the pain, one screen at a time, and reports.") { _answers, _resume };
        Command.SetAction((parsed, interrupted) => RunAsync(parsed.GetValue(_answers), parsed.GetValue(_resume), interrupted));
    }

    internal Command Command { get; }

    private async Task<int> RunAsync(string? answers, string? resume, CancellationToken interrupted)
    {
        try
        {
            return await Task.Run(() => Run(answers, resume), interrupted).WaitAsync(interrupted);
        }
        catch (OperationCanceledException) when (_terminal.IsTypedInto)
        {
            // The shell's prompt belongs on a line of its own.
            await _terminal.Error.WriteLineAsync();
            throw;
        }
    }

    private int Run(string? answers, string? resume)
    {
        Interview? interview;
        if (resume is null)
            interview = Interview.Begin(_evaluator);
        else if (!InterviewFile.TryRead(resume, _evaluator, _terminal, out interview))
            return ExitCode.BadInput;
        var script = answers is null ? _terminal.Input : InputFile.Open(answers, _terminal);
        if (script is null)
            return ExitCode.BadInput;
        using (script)
        {
            using var output = _terminal.TextOutput();
            using var lines = new TypedLines(script, output, isEchoed: answers is not null || !_terminal.IsTypedInto, hasRemarks: answers is not null);
            var isCleared = answers is null && _terminal is { IsTypedInto: true, HasColor: true };
            new Conversation(interview, _terminal.Pretty(output), lines, isCleared, file: resume).Run();
            return ExitCode.Done;
        }
    }
}
