using System.CommandLine;
using LowBackHip.Sample.Rendering;

namespace LowBackHip.Sample.Commands;

/// <summary><c>catalog [SECTION]</c>: the clinical content, to look up, to process or to read through.</summary>
internal sealed class CatalogCommand
{
    private readonly Terminal _terminal;
    private readonly ClinicalCatalog _catalog;
    private readonly Argument<string?> _section = new("SECTION") { Description = "One section; all when left out.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Markdown);

    public CatalogCommand(Terminal terminal, ClinicalCatalog catalog)
    {
        _terminal = terminal;
        _catalog = catalog;
        _section.AcceptOnlyFromAmong(CatalogChapters.Names);
        Command = new("catalog", "Prints the clinical content: a short list, or everything as a document to read.") { _section, _format };
        Command.SetAction(parsed => Run(CatalogChapters.Find(parsed.GetValue(_section)), parsed.GetValue(_format)));
    }

    internal Command Command { get; }

    private int Run(CatalogChapter? section, string? format)
    {
        switch (format)
        {
            case OutputFormat.Markdown:
                using (var output = _terminal.TextOutput())
                    output.Write(CatalogMarkdown.Write(_catalog, section));
                break;
            default:
                using (var output = _terminal.TextOutput())
                    CatalogText.Write(_terminal.Pretty(output), _catalog, section);
                break;
        }

        return ExitCode.Done;
    }
}
