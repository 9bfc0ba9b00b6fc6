using System.CommandLine;
using LowBackHip.Json;

namespace LowBackHip.Sample.Commands;

/// <summary><c>schema FORM</c>: the JSON Schema of a wire form.</summary>
internal sealed class SchemaCommand
{
    private readonly Argument<string> _form = new("FORM") { Description = "Which wire form." };

    public SchemaCommand(Terminal terminal, ClinicalCatalog catalog)
    {
        var schemas = new Dictionary<string, Func<string>>
        {
            ["presentation"] = () => LowBackHipJson.PresentationSchema(catalog),
            ["evaluation"] = LowBackHipJson.EvaluationSchema,
            ["summary"] = LowBackHipJson.SummarySchema,
            ["follow-up"] = LowBackHipJson.FollowUpSchema,
            ["outcome-answers"] = LowBackHipJson.OutcomeAnswersSchema,
            ["outcome-score"] = LowBackHipJson.OutcomeScoreSchema,
        };
        _form.AcceptOnlyFromAmong([.. schemas.Keys]);
        Command = new("schema", "Prints the JSON Schema of a wire form.") { _form };
        Command.SetAction(parsed =>
        {
            using var output = terminal.TextOutput();
            output.WriteLine(schemas[parsed.GetRequiredValue(_form)]());
            return ExitCode.Done;
        });
    }

    internal Command Command { get; }
}
