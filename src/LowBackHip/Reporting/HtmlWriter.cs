using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LowBackHip.Reporting;

/// <summary>Writes a report as one HTML page that needs nothing else: no script, no outside resource, valid as HTML and well-formed as XML.</summary>
/// <remarks>Every text passes <see cref="Escape"/>; the only addresses linked to are those of sources, on the web.</remarks>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    internal static string Write(ReportDocument document, Reader reader)
    {
        var writer = new HtmlWriter();
        writer.Page(document, reader);
        return writer._html.ToString();
    }

    private void Page(ReportDocument document, Reader reader)
    {
        var title = Escape(document.Title);
        _html.Append(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
            <meta name="referrer" content="no-referrer" />
            <title>{title}</title>
            <style>
            {HtmlStyle.Sheet}
            </style>
            </head>
            <body class="{EnumText<Reader>.Of(reader)}">
            <header><h1>{title}</h1></header>
            <main>

            """.ReplaceLineEndings("\n"));
        foreach (var section in document.Sections)
            Section(section);
        _html.Append(
            $"""
            </main>
            <footer><p>{Escape(Evaluation.Notice)}</p></footer>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }

    private void Section(ReportSection section)
    {
        var id = IdOf(section.Heading);
        Line($"<section aria-labelledby=\"{id}\">");
        Line($"<h2 id=\"{id}\">{Escape(section.Heading)}</h2>");
        foreach (var block in section.Blocks)
            Write(block);
        Line("</section>");
    }

    private void Write(ReportBlock block)
    {
        switch (block)
        {
            case Callout callout:
                Line($"<div class=\"callout {callout.Urgency.ToId()}\">");
                Line($"<p class=\"label\">{Escape(callout.Label)}</p>");
                Line($"<p class=\"first\"><strong>{Escape(callout.First)}</strong></p>");
                if (callout.Then.Length > 0)
                    Line($"<p>{Escape(callout.Then)}</p>");
                Line("</div>");
                break;
            case Subheading heading:
                Line($"<h3>{Escape(heading.Text)}</h3>");
                break;
            case Details details:
                Line($"<details><summary>{Escape(details.Heading)}</summary>");
                foreach (var inner in details.Blocks)
                    Write(inner);
                Line("</details>");
                break;
            case Paragraph paragraph:
                Line($"<p>{Of(paragraph.Line)}</p>");
                break;
            case Bullets { Items.IsEmpty: false } list:
                List("ul", list.Items);
                break;
            case Steps { Items.IsEmpty: false } list:
                List("ol", list.Items);
                break;
            case SiteChart { Sites.IsEmpty: false } chart:
                BodyChart.Write(_html, chart.Sites);
                break;
            case LikelihoodBars { Bars.IsEmpty: false } bars:
                Bars(bars);
                break;
            case Table { Rows.IsEmpty: false } table:
                Write(table);
                break;
            case SourceList { Sources.IsEmpty: false } sources:
                Write(sources);
                break;
        }
    }

    private void List(string tag, ImmutableArray<Line> items)
    {
        Line($"<{tag}>");
        foreach (var item in items)
            Line($"<li>{Of(item)}</li>");
        Line($"</{tag}>");
    }

    // The region can be reached and scrolled by keyboard where a phone is too narrow for it.
    private void Write(Table table)
    {
        var id = IdOf(table.Caption);
        Line($"<div class=\"wide\" role=\"region\" aria-labelledby=\"{id}\" tabindex=\"0\">");
        Line("<table>");
        Line($"<caption id=\"{id}\">{Escape(table.Caption)}</caption>");
        Line($"<thead><tr>{string.Concat(table.Columns.Select(column => $"<th scope=\"col\">{Escape(column)}</th>"))}</tr></thead>");
        Line("<tbody>");
        foreach (var row in table.Rows)
            Line($"<tr><th scope=\"row\">{Of(row[0])}</th>{string.Concat(row.Skip(1).Select(cell => $"<td>{Of(cell)}</td>"))}</tr>");
        Line("</tbody>");
        Line("</table>");
        Line("</div>");
    }

    private void Bars(LikelihoodBars bars)
    {
        Line("<figure class=\"bars\">");
        var isHeld = bars.Bars.Any(bar => bar.Probability.Low == bar.Probability.High);
        Line($"<figcaption>{Escape(bars.Caption)}{(isHeld ? " A mark without a band was held at the limit of what we allow; it is no surer than the others." : string.Empty)}</figcaption>");
        Line("<ul>");
        foreach (var bar in bars.Bars)
        {
            var (low, width) = (Percent(bar.Probability.Low), Percent(bar.Probability.High - bar.Probability.Low));
            Line($"<li><span class=\"name\">{Escape(bar.Name)}</span> <span class=\"words\">{Escape(bar.Words)}</span>");

            // What it shows stands beside it in words, so it is not read out a second time.
            Line($"<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"track\" x=\"0\" y=\"2\" width=\"100\" height=\"4\" />"
                + $"<rect class=\"range\" x=\"{low}\" y=\"1\" width=\"{width}\" height=\"6\" /><rect class=\"mark\" x=\"{Percent(Math.Min(bar.Probability.Central, 0.992))}\" y=\"0\" width=\"0.8\" height=\"8\" /></svg></li>");
        }

        Line("</ul>");
        Line(bars.ShowsNumbers
            ? "<p class=\"scale\" aria-hidden=\"true\"><span>0 %</span><span>50 %</span><span>100 %</span></p>"
            : "<p class=\"scale\" aria-hidden=\"true\"><span>fits poorly</span><span>fits well</span></p>");
        Line("</figure>");
    }

    private void Write(SourceList list)
    {
        Line(list.IsNumbered ? "<ol class=\"sources\">" : "<ul class=\"sources\">");
        for (var place = 0; place < list.Sources.Length; place++)
        {
            var citation = list.Sources[place];
            var where = (citation.Doi, citation.PubMedId, SourceAddress.Of(citation)) switch
            {
                ({ } doi, _, _) => Link($"https://doi.org/{Uri.EscapeDataString(doi.Value).Replace("%2F", "/", StringComparison.Ordinal)}", $"doi:{doi.Value}"),
                (_, { } pubMed, _) => Link($"https://pubmed.ncbi.nlm.nih.gov/{pubMed}/", $"PubMed {pubMed}"),
                (_, _, { } address) => Link(address, address),
                _ => string.Empty,
            };
            var id = list.IsNumbered ? string.Create(CultureInfo.InvariantCulture, $" id=\"source-{place + 1}\"") : string.Empty;
            Line($"<li{id}>{Escape(citation.Text)}{where}{(citation.Note is { } note ? $" <em>{Escape(note)}</em>" : string.Empty)}</li>");
        }

        Line(list.IsNumbered ? "</ol>" : "</ul>");
    }

    private static string Link(string address, string text) => $" <a href=\"{Escape(address)}\">{Escape(text)}</a>";

    private static string Of(Line line)
    {
        var lead = line.Lead is { } text ? $"<strong>{Escape(text)}</strong> " : string.Empty;
        var separator = line.Sources.Any(source => source.Remark is not null) ? "; " : ", ";
        var cited = line.Sources.IsEmpty ? string.Empty : $" <span class=\"cited\">[{string.Join(separator, line.Sources.GroupBy(source => source.Number).Select(Of))}]</span>";
        return $"{lead}{Escape(line.Text)}{cited}";
    }

    private static string Of(IGrouping<int, Cited> source)
    {
        var remarks = string.Join(" / ", source.Select(cited => cited.Remark).OfType<string>());
        return string.Create(CultureInfo.InvariantCulture, $"<a href=\"#source-{source.Key}\" aria-label=\"source {source.Key}\">{source.Key}</a>{(remarks.Length == 0 ? string.Empty : " " + Escape(remarks))}");
    }

    /// <summary>A heading's own name on the page, each used once.</summary>
    private string IdOf(string heading)
    {
        var slug = new StringBuilder("part-");
        foreach (var letter in heading)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (slug[^1] != '-')
                slug.Append('-');
        }

        var name = slug.ToString().TrimEnd('-');
        var id = name;
        for (var copy = 2; !_ids.Add(id); copy++)
            id = string.Create(CultureInfo.InvariantCulture, $"{name}-{copy}");
        return id;
    }

    private void Line(string html) => _html.Append(html).Append('\n');

    private static string Percent(double part) => ((decimal)part * 100).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Text that is only text, between tags and between quotes; what XML cannot hold becomes the replacement sign.</summary>
    internal static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
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
                case '"':
                    safe.Append("&quot;");
                    break;
                case '\'':
                    safe.Append("&#39;");
                    break;
                case '\n' or '\r' or '\t':
                    safe.Append(' ');
                    break;
                case var _ when char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]):
                    safe.Append(letter).Append(text[++at]);
                    break;
                case var _ when char.IsControl(letter) || char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF':
                    safe.Append('\uFFFD');
                    break;
                default:
                    safe.Append(letter);
                    break;
            }
        }

        return safe.ToString();
    }
}
