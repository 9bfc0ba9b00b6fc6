using Spectre.Console;
using Spectre.Console.Rendering;

namespace LowBackHip.Sample.Rendering;

/// <summary>A paragraph behind a lead such as a bullet: further lines start where the first one's text does. No spaces at the end of a line.</summary>
internal sealed class Hanging : Renderable
{
    private readonly Text _lead;
    private readonly int _indent;
    private readonly Text _body;

    /// <summary>Makes the paragraph.</summary>
    /// <param name="lead">What stands before the first line.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="style">The paragraph's style, or null for plain.</param>
    /// <param name="leadStyle">The lead's style, or null for plain.</param>
    internal Hanging(string lead, string text, Style? style = null, Style? leadStyle = null)
    {
        _lead = new Text(lead, leadStyle);
        _indent = lead.Length;
        _body = new Text(text, style);
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var lead = ((IRenderable)_lead).Render(options, maxWidth);
        var body = Segment.SplitLines(((IRenderable)_body).Render(options, Math.Max(maxWidth - _indent, 10)));
        for (var line = 0; line < body.Count; line++)
        {
            foreach (var segment in line == 0 ? lead : [new Segment(new string(' ', _indent))])
                yield return segment;
            foreach (var segment in WithoutEnd(body[line]))
                yield return segment;
            yield return Segment.LineBreak;
        }
    }

    // Wrapping leaves the space where a line was broken.
    private static IEnumerable<Segment> WithoutEnd(SegmentLine line)
    {
        var end = line.Count;
        while (end > 0 && string.IsNullOrWhiteSpace(line[end - 1].Text))
            end--;
        for (var place = 0; place < end; place++)
            yield return place < end - 1 ? line[place] : new Segment(line[place].Text.TrimEnd(), line[place].Style);
    }
}
