using System.CommandLine;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using LowBackHip.Reporting;
using LowBackHip.Sample.Rendering;

namespace LowBackHip.Sample.Commands;

/// <summary><c>reevaluate EARLIER LATER --days N</c>: two presentations of one person in, what has changed out.</summary>
internal sealed class ReevaluateCommand
{
    private readonly Terminal _terminal;
    private readonly Evaluator _evaluator;
    private readonly Argument<string> _earlier = new("EARLIER") { Description = "The presentation of then, as JSON." };
    private readonly Argument<string> _later = new("LATER") { Description = "The presentation of now; what it leaves out still counts as it was. - reads standard input." };
    private readonly Option<int> _days = new("--days") { Description = "Days between the two.", Required = true };
    private readonly Option<string> _format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown, OutputFormat.Html);
    private readonly Option<string> _for = OutputFormat.ForOption();

    public ReevaluateCommand(Terminal terminal, Evaluator evaluator)
    {
        _terminal = terminal;
        _evaluator = evaluator;
        _days.Validators.Add(said =>
        {
            if (said.Tokens.Count == 1 && int.TryParse(said.Tokens[0].Value, out var days) && days is < 0 or > (int)Presentation.MaxDurationDays)
                said.AddError("The days between cannot be negative or longer than a life.");
        });
        Command = new("reevaluate", "Says what has changed since an earlier presentation, and what to do about it.") { _earlier, _later, _days, _format, _for };
        Command.SetAction((parsed, interrupted) => Task.Run(
            () => Run(parsed.GetRequiredValue(_earlier), parsed.GetRequiredValue(_later), parsed.GetValue(_days), parsed.GetValue(_format), OutputFormat.ReaderOf(parsed.GetValue(_for))), interrupted).WaitAsync(interrupted));
    }

    internal Command Command { get; }

    private int Run(string earlier, string later, int days, string? format, Reader reader)
    {
        if (InputFile.Read(earlier, _evaluator.Catalog, _terminal) is not { } before || InputFile.Read(later, _evaluator.Catalog, _terminal) is not { } now)
            return ExitCode.BadInput;
        var followUp = _evaluator.Reevaluate(_evaluator.Evaluate(before), now, days);
        using var output = _terminal.TextOutput();
        switch (format)
        {
            case OutputFormat.Json:
                output.WriteLine(LowBackHipJson.WriteFollowUp(followUp, indented: true));
                break;
            case OutputFormat.Markdown:
                output.Write(FollowUpReport.ToMarkdown(followUp, reader));
                break;
            case OutputFormat.Html:
                output.Write(FollowUpReport.ToHtml(followUp, reader));
                break;
            default:
                TextReport.Write(_terminal.Pretty(output), followUp);
                break;
        }

        return ExitCode.Done;
    }
}
