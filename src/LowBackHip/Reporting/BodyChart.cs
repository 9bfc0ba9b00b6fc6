using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LowBackHip.Reporting;

/// <summary>An outline of the body from the front and the back, with a numbered mark at each place that hurts.</summary>
/// <remarks>
/// The marks say by number and legend what they say by place. A place whose side was not stated is marked with a broken ring: in the middle, or on both sides where the body
/// has no middle there.
/// </remarks>
internal static class BodyChart
{
    private const int FrontMiddle = 60;
    private const int BackMiddle = 180;

    // Half of the outline, from the top of the head down to the crotch; the other half is its mirror image.
    private static readonly (double X, double Y)[][] Half =
    [
        [(0, 8), (7.5, 8), (11, 14), (11, 21)],
        [(11, 21), (11, 28), (8, 32), (5, 35)],
        [(5, 35), (5, 40), (6, 43), (12, 45)],
        [(12, 45), (20, 47), (26, 49), (28, 58)],
        [(28, 58), (31, 72), (33, 88), (37, 106)],
        [(37, 106), (39, 114), (40, 121), (39, 128)],
        [(39, 128), (37, 133), (33, 132), (32, 127)],
        [(32, 127), (30, 112), (26, 96), (22.5, 78)],
        [(22.5, 78), (20, 86), (19, 94), (19.5, 102)],
        [(19.5, 102), (23, 112), (26, 122), (25.5, 136)],
        [(25.5, 136), (25, 156), (21, 172), (20, 188)],
        [(20, 188), (22, 202), (19, 216), (16.5, 232)],
        [(16.5, 232), (18, 238), (22, 241), (21, 244)],
        [(21, 244), (18, 247), (10, 247), (7.5, 244)],
        [(7.5, 244), (7, 238), (8.5, 232), (8, 226)],
        [(8, 226), (6, 212), (7, 200), (7.5, 188)],
        [(7.5, 188), (7, 172), (3, 158), (1.5, 141)],
        [(1.5, 141), (1, 140), (0.5, 139), (0, 139)],
    ];

    internal static void Write(StringBuilder html, ImmutableArray<PainSite> sites)
    {
        var named = sites.Select(Words.Site).ToList();
        html.Append("<figure class=\"body-chart\">\n<svg viewBox=\"0 0 240 272\" role=\"img\" aria-labelledby=\"body-chart-title body-chart-text\">\n")
            .Append("<title id=\"body-chart-title\">Where it hurts</title>\n")
            .Append(CultureInfo.InvariantCulture, $"<desc id=\"body-chart-text\">The body from the front and from the back. Marked: {HtmlWriter.Escape(string.Join("; ", named))}.</desc>\n");
        View(html, FrontMiddle, "Front", left: "R", right: "L");
        View(html, BackMiddle, "Back", left: "L", right: "R");
        Creases(html);
        for (var place = 0; place < sites.Length; place++)
        {
            foreach (var (x, y) in Places(sites[place]))
                Mark(html, x, y, place + 1, isUnsided: sites[place].Side is null);
        }

        html.Append("</svg>\n<figcaption>Where it hurts:\n<ol>\n");
        foreach (var name in named)
            html.Append(CultureInfo.InvariantCulture, $"<li>{HtmlWriter.Escape(Words.Title(name))}</li>\n");
        html.Append("</ol>\n");
        if (sites.Any(site => site.Side is null))
            html.Append("A broken ring: the side was not given.\n");
        html.Append("</figcaption>\n</figure>\n");
    }

    private static void View(StringBuilder html, int middle, string name, string left, string right)
    {
        var path = new StringBuilder(Point("M", middle, Half[0][0]));
        foreach (var curve in Half)
            path.Append(Curve(curve[1], curve[2], curve[3], middle, mirror: 1));
        foreach (var curve in Enumerable.Reverse(Half))
            path.Append(Curve(curve[2], curve[1], curve[0], middle, mirror: -1));
        html.Append(CultureInfo.InvariantCulture, $"<path class=\"outline\" d=\"{path}Z\" />\n");
        Text(html, "view", middle, 266, name);
        Text(html, "side", middle - 44, 64, left);
        Text(html, "side", middle + 44, 64, right);
    }

    // What tells the front from the back at a glance: navel and groin folds, spine and buttocks.
    private static void Creases(StringBuilder html) => html.Append(
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <path class="crease" d="M{FrontMiddle} 99v2M{FrontMiddle - 20} 122Q{FrontMiddle - 9} 136 {FrontMiddle} 138Q{FrontMiddle + 9} 136 {FrontMiddle + 20} 122" />
            <path class="crease" d="M{BackMiddle} 50V112M{BackMiddle} 122V139M{BackMiddle - 20} 140q10 6 19 -2M{BackMiddle + 20} 140q-10 6 -19 -2" />

            """).ReplaceLineEndings("\n"));

    private static IEnumerable<(double X, double Y)> Places(PainSite site)
    {
        var (isFront, away, y, hasMiddle) = site.Region switch
        {
            PainRegion.Thoracic => (false, 10, 68, true),
            PainRegion.Lumbar => (false, 9, 102, true),
            PainRegion.Flank => (false, 16, 94, false),
            PainRegion.Sacroiliac => (false, 7, 116, false),
            PainRegion.Buttock => (false, 14, 130, false),
            PainRegion.Coccyx => (false, 5, 129, true),
            PainRegion.PosteriorThigh => (false, 13, 160, false),
            PainRegion.Pelvis => (true, 8, 119, true),
            PainRegion.Abdomen => (true, 9, 101, true),
            PainRegion.Chest => (true, 11, 66, true),
            PainRegion.Groin => (true, 9, 131, false),
            PainRegion.AnteriorHip => (true, 16, 121, false),
            PainRegion.LateralHip => (true, 24, 131, false),
            PainRegion.AnteriorThigh => (true, 14, 156, false),
            PainRegion.MedialThigh => (true, 6, 154, false),
            PainRegion.LateralThigh => (true, 22, 160, false),
            PainRegion.Knee => (true, 14, 188, false),
            PainRegion.LowerLeg => (true, 14, 212, false),
            PainRegion.Foot => (true, 14, 242, false),
            _ => (true, 4, 142, true),
        };

        // Seen from the front, the person's right is on the left of the paper.
        var left = isFront ? FrontMiddle + away : BackMiddle - away;
        var right = isFront ? FrontMiddle - away : BackMiddle + away;
        var middle = isFront ? FrontMiddle : BackMiddle;
        return site.Side switch
        {
            BodySide.Left => [(left, y)],
            BodySide.Right => [(right, y)],
            BodySide.Central => [(middle, y)],
            null when hasMiddle => [(middle, y)],
            _ => [(left, y), (right, y)],
        };
    }

    private static void Mark(StringBuilder html, double x, double y, int number, bool isUnsided)
    {
        var kind = isUnsided ? " unsided" : string.Empty;
        html.Append(string.Create(CultureInfo.InvariantCulture, $"<circle class=\"site{kind}\" cx=\"{x}\" cy=\"{y}\" r=\"6.2\" />"))
            .Append(string.Create(CultureInfo.InvariantCulture, $"<text class=\"number{kind}\" x=\"{x}\" y=\"{y + 3}\">{number}</text>\n"));
    }

    private static void Text(StringBuilder html, string kind, double x, double y, string text) =>
        html.Append(string.Create(CultureInfo.InvariantCulture, $"<text class=\"{kind}\" x=\"{x}\" y=\"{y}\">{text}</text>\n"));

    private static string Curve((double X, double Y) first, (double X, double Y) second, (double X, double Y) end, int middle, int mirror) => string.Create(
        CultureInfo.InvariantCulture,
        $"C{middle + (mirror * first.X)} {first.Y} {middle + (mirror * second.X)} {second.Y} {middle + (mirror * end.X)} {end.Y}");

    private static string Point(string command, int middle, (double X, double Y) at) => string.Create(CultureInfo.InvariantCulture, $"{command}{middle + at.X} {at.Y}");
}
