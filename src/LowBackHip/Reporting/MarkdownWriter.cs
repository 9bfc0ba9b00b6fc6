using System.Globalization;
using System.Text;

namespace LowBackHip.Reporting;

/// <summary>Writes a report as Markdown. All text is escaped: a catalog's words are words, whatever signs they hold.</summary>
internal sealed class MarkdownWriter
{
    private readonly StringBuilder _text = new();

    internal static string Write(ReportDocument document)
    {
        var writer = new MarkdownWriter();
        writer.Block($"# {Escape(document.Title)}");
        foreach (var section in document.Sections)
        {
            writer.Block($"## {Escape(section.Heading)}");
            foreach (var block in section.Blocks)
                writer.Write(block);
        }

        return writer._text.ToString();
    }

    private void Write(ReportBlock block)
    {
        switch (block)
        {
            case Callout callout:
                Block($"> **{Escape(callout.First)}**{(callout.Then.Length == 0 ? string.Empty : " " + Escape(callout.Then))}\n>\n> {Escape(callout.Label)}");
                break;
            case Subheading heading:
                Block($"### {Escape(heading.Text)}");
                break;
            case Details details:
                Block($"### {Escape(details.Heading)}");
                foreach (var inner in details.Blocks)
                    Write(inner);
                break;
            case Paragraph paragraph:
                Block(Of(paragraph.Line));
                break;
            case Bullets { Items.IsEmpty: false } list:
                Block(string.Join('\n', list.Items.Select(item => $"- {Of(item)}")));
                break;
            case Steps { Items.IsEmpty: false } list:
                Block(string.Join('\n', list.Items.Select((item, place) => string.Create(CultureInfo.InvariantCulture, $"{place + 1}. {Of(item)}"))));
                break;
            case SiteChart { Sites.IsEmpty: false } chart:
                Block(string.Join('\n', chart.Sites.Select(site => $"- {Escape(Words.Title(Words.Site(site)))}")));
                break;
            case Table { Rows.IsEmpty: false } table:
                Block(string.Join('\n', (IEnumerable<string>)[Row(table.Columns.Select(Escape)), Row(table.Columns.Select(_ => "---")), .. table.Rows.Select(row => Row(row.Select(Of)))]));
                break;
            case SourceList { Sources.IsEmpty: false } list:
                Block(string.Join('\n', list.Sources.Select((source, place) =>
                    (list.IsNumbered ? string.Create(CultureInfo.InvariantCulture, $"{place + 1}. ") : "- ") + AtStart(Reference(source)))));
                break;
        }
    }

    private static string Reference(Citation citation)
    {
        var text = Escape(citation.Text);
        if (citation.Doi is { } doi)
            text += $" doi:{Escape(doi.Value)}";
        else if (citation.PubMedId is { } pubMed)
            text += $" PMID {pubMed}";
        else if (SourceAddress.Of(citation) is { } address)
            text += $" {Escape(address)}";
        return citation.Note is { } note ? $"{text} *{Escape(note)}*" : text;
    }

    private static string Of(Line line)
    {
        var separator = line.Sources.Any(source => source.Remark is not null) ? "; " : ", ";
        var cited = line.Sources.IsEmpty ? string.Empty : $" [{string.Join(separator, line.Sources.GroupBy(source => source.Number).Select(Of))}]";
        var text = line.Lead is { } lead ? $"**{Escape(lead)}** {Escape(line.Text)}" : AtStart(Escape(line.Text));
        return (text + cited).Trim();
    }

    private static string Of(IGrouping<int, Cited> source)
    {
        var number = source.Key.ToString(CultureInfo.InvariantCulture);
        var remarks = string.Join(" / ", source.Select(cited => cited.Remark).OfType<string>());
        return remarks.Length == 0 ? number : $"{number} {Escape(remarks)}";
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private void Block(string text)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append(text).Append('\n');
    }

    /// <summary>Text on one line in which no sign means anything to a Markdown reader, unless it begins a line: see <see cref="AtStart"/>.</summary>
    internal static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '<':
                    safe.Append("&lt;");
                    break;
                case '>':
                    safe.Append("&gt;");
                    break;
                case '&':
                    safe.Append("&amp;");
                    break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~':
                    safe.Append('\\').Append(letter);
                    break;
                default:
                    safe.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
                    break;
            }
        }

        return safe.ToString().Trim();
    }

    // At the start of a line these would make a heading, a list or a rule.
    private static string AtStart(string text)
    {
        if (text.Length == 0)
            return text;
        if (text[0] is '#' or '+' or '-' or '=' or ':')
            return "\\" + text;
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits > 0 && digits < text.Length && text[digits] is '.' or ')' ? text.Insert(digits, "\\") : text;
    }
}
