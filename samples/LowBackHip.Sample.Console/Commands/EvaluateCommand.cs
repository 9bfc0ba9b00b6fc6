using System.Buffers;
using System.CommandLine;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using LowBackHip.Reporting;
using LowBackHip.Sample.Rendering;

namespace LowBackHip.Sample.Commands;

/// <summary><c>evaluate FILE|-</c>: one presentation in, one evaluation out.</summary>
internal sealed class EvaluateCommand
{
    private readonly Terminal _terminal;
    private readonly Evaluator _evaluator;
    private readonly Argument<string> _file = new("FILE") { Description = "A presentation as JSON; - reads standard input." };
    private readonly Option<string> _format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown, OutputFormat.Html);
    private readonly Option<string> _for = OutputFormat.ForOption();

    public EvaluateCommand(Terminal terminal, Evaluator evaluator)
    {
        _terminal = terminal;
        _evaluator = evaluator;
        Command = new("evaluate", "Evaluates one presentation.") { _file, _format, _for };
        Command.SetAction((parsed, interrupted) => Task.Run(
            () => Run(parsed.GetRequiredValue(_file), parsed.GetValue(_format), OutputFormat.ReaderOf(parsed.GetValue(_for))), interrupted).WaitAsync(interrupted));
    }

    internal Command Command { get; }

    private int Run(string file, string? format, Reader reader)
    {
        if (InputFile.Read(file, _evaluator.Catalog, _terminal) is not { } presentation)
            return ExitCode.BadInput;
        var evaluation = _evaluator.Evaluate(presentation);
        switch (format)
        {
            case OutputFormat.Json:
                WriteJson(evaluation);
                break;
            case OutputFormat.Markdown:
                WriteReport(EvaluationReport.ToMarkdown(evaluation, reader));
                break;
            case OutputFormat.Html:
                WriteReport(EvaluationReport.ToHtml(evaluation, reader));
                break;
            default:
                WriteText(evaluation);
                break;
        }

        return ExitCode.Done;
    }

    private void WriteText(Evaluation evaluation)
    {
        using var output = _terminal.TextOutput();
        TextReport.Write(_terminal.Pretty(output), "Evaluation", evaluation);
    }

    private void WriteReport(string report)
    {
        using var output = _terminal.TextOutput();
        output.Write(report);
    }

    private void WriteJson(Evaluation evaluation)
    {
        var line = new ArrayBufferWriter<byte>(64 * 1024);
        LowBackHipJson.WriteEvaluation(evaluation, line, indented: true);
        line.Write("\n"u8);
        _terminal.Output.Write(line.WrittenSpan);
    }
}
