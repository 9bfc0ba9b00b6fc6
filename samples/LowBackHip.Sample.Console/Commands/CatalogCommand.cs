using System.CommandLine;
using LowBackHip.Json;
using LowBackHip.Sample.Rendering;

namespace LowBackHip.Sample.Commands;

/// <summary><c>catalog [SECTION]</c>: the clinical content, to look up, to process or to read through.</summary>
internal sealed class CatalogCommand
{
    private readonly Terminal _terminal;
    private readonly ClinicalCatalog _catalog;
    private readonly Argument<string?> _section = new("SECTION") { Description = "One section; all when left out.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Markdown);

    public CatalogCommand(Terminal terminal, ClinicalCatalog catalog)
    {
        _terminal = terminal;
        _catalog = catalog;
        _section.AcceptOnlyFromAmong(CatalogParts.Names);
        Command = new("catalog", "Prints the clinical content: a short list, everything as JSON, or everything as a document to read.") { _section, _format };
        Command.SetAction(parsed => Run(CatalogParts.Find(parsed.GetValue(_section)), parsed.GetValue(_format)));
    }

    internal Command Command { get; }

    private int Run(CatalogPart? section, string? format)
    {
        using var output = _terminal.TextOutput();
        if (format == OutputFormat.Json)
            output.WriteLine(LowBackHipJson.WriteCatalog(_catalog, section, indented: true));
        else if (format == OutputFormat.Markdown)
            output.Write(CatalogMarkdown.Write(_catalog, section));
        else
            CatalogText.Write(_terminal.Pretty(output), _catalog, section);
        return ExitCode.Done;
    }
}
