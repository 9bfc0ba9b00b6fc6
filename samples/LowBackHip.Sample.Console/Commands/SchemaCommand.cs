using System.CommandLine;
using LowBackHip.Json;

namespace LowBackHip.Sample.Commands;

/// <summary><c>schema presentation|evaluation|summary</c>: the JSON Schema of a wire form.</summary>
internal sealed class SchemaCommand
{
    private const string Presentation = "presentation";
    private const string Evaluation = "evaluation";
    private const string Summary = "summary";
    private readonly Argument<string> _form = new("FORM") { Description = "Which wire form." };

    public SchemaCommand(Terminal terminal, ClinicalCatalog catalog)
    {
        _form.AcceptOnlyFromAmong(Presentation, Evaluation, Summary);
        Command = new("schema", "Prints the JSON Schema of a wire form.") { _form };
        Command.SetAction(parsed =>
        {
            using var output = terminal.TextOutput();
            output.WriteLine(parsed.GetRequiredValue(_form) switch
            {
                Presentation => LowBackHipJson.PresentationSchema(catalog),
                Evaluation => LowBackHipJson.EvaluationSchema(),
                _ => LowBackHipJson.SummarySchema(),
            });
            return ExitCode.Done;
        });
    }

    internal Command Command { get; }
}
