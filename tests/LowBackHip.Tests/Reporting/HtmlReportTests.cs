using System.Xml;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Reporting;
using LowBackHip.Tests.Generators;
using LowBackHip.Tests.Repository;

namespace LowBackHip.Tests.Reporting;

public sealed class HtmlReportTests
{
    private static readonly string[] Allowed =
    [
        "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "div", "figure", "figcaption", "h1", "h2", "h3", "p", "strong", "em", "span", "a",
        "ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "svg", "desc", "path", "rect", "circle", "text",
    ];

    [Theory]
    [InlineData(Reader.Person, "person")]
    [InlineData(Reader.Clinician, "clinician")]
    public void The_page_reads_as_approved(Reader reader, string name) =>
        Approved.Verify(EvaluationReport.ToHtml(ReportSamples.OfInventedCatalog(), reader), $"tests/LowBackHip.Tests/Reporting/invented.{name}.approved.html");

    [Fact]
    public void For_any_presentation_the_page_is_well_formed_and_its_references_resolve() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(ReportSamples.BuiltIn.Catalog), said =>
            {
                var evaluation = ReportSamples.BuiltIn.Evaluate(said);
                Assert.All([Reader.Person, Reader.Clinician], reader => Check(EvaluationReport.ToHtml(evaluation, reader)));
                return true.Classify(!said.Sites.IsEmpty, "a chart").Classify(said.Sites.Any(site => site.Side is null), "a site without a side");
            }),
            tests: 40,
            "a chart",
            "a site without a side");

    [Theory]
    [InlineData(Reader.Person, Disposition.Routine)]
    [InlineData(Reader.Clinician, Disposition.Routine)]
    [InlineData(Reader.Person, Disposition.Emergency)]
    [InlineData(Reader.Clinician, Disposition.Emergency)]
    public void Nothing_in_a_catalog_becomes_markup(Reader reader, Disposition disposition)
    {
        var page = Check(EvaluationReport.ToHtml(ReportSamples.OfHostileCatalog(disposition), reader));

        Assert.Contains("<script>alert('x')</script>", page.Root!.Value, StringComparison.Ordinal);
        Assert.All(page.Descendants().Attributes(), attribute => Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("https://[")]
    public void What_is_no_web_address_is_no_link(string link)
    {
        var page = Check(EvaluationReport.ToHtml(ReportSamples.OfHostileCatalog(Disposition.Routine, link: link), Reader.Person));
        Assert.DoesNotContain(page.Descendants("a"), anchor => !anchor.Attribute("href")!.Value.StartsWith('#'));
    }

    [Fact]
    public void The_page_has_landmarks_a_language_one_main_heading_and_no_level_left_out()
    {
        var page = Check(EvaluationReport.ToHtml(ReportSamples.BuiltIn.Evaluate(ReportSamples.Sample("stenosis-pattern")), Reader.Person));

        Assert.Equal("en", page.Root!.Attribute("lang")?.Value);
        Assert.All(["header", "main", "footer", "h1"], name => Assert.Single(page.Descendants(name)));
        Assert.All(page.Descendants("section"), section => Assert.Equal("h2", section.Elements().First().Name.LocalName));
        Assert.All(page.Descendants("th"), cell => Assert.NotNull(cell.Attribute("scope")));
    }

    [Fact]
    public void The_chart_says_in_words_what_it_marks()
    {
        var said = Presentation.Empty.WithSites(PainSite.Of(PainRegion.Lumbar, BodySide.Left), PainSite.Of(PainRegion.Groin));
        var chart = Assert.Single(Check(EvaluationReport.ToHtml(ReportSamples.BuiltIn.Evaluate(said), Reader.Person)).Descendants("svg"), svg => svg.Attribute("role")?.Value == "img");

        var text = chart.Element("desc")!.Value;
        Assert.Contains("low back, left side", text, StringComparison.Ordinal);
        Assert.Contains("groin", text, StringComparison.Ordinal);
        Assert.Equal(3, chart.Elements("circle").Count());
    }

    [Fact]
    public void On_the_back_view_the_left_is_left_and_on_the_front_view_it_is_right()
    {
        Assert.True(Middle(PainRegion.Lumbar, BodySide.Left) < Middle(PainRegion.Lumbar, BodySide.Right));
        Assert.True(Middle(PainRegion.Groin, BodySide.Left) > Middle(PainRegion.Groin, BodySide.Right));

        static double Middle(PainRegion region, BodySide side)
        {
            var page = Check(EvaluationReport.ToHtml(ReportSamples.BuiltIn.Evaluate(Presentation.Empty.WithSite(region, side)), Reader.Person));
            return (double)Assert.Single(page.Descendants("circle")).Attribute("cx")!;
        }
    }

    [Fact]
    public void Every_region_and_side_has_its_place_on_the_chart() =>
        Assert.All(
            from region in Enum.GetValues<PainRegion>() from side in (BodySide?[])[null, .. Enum.GetValues<BodySide>()] select PainSite.Of(region, side),
            site =>
            {
                var page = Check(EvaluationReport.ToHtml(ReportSamples.OfHostileCatalog(Disposition.Routine, site), Reader.Person));
                Assert.InRange(page.Descendants("circle").Count(), 1, 2);
                Assert.All(page.Descendants("circle"), mark => Assert.InRange((double)mark.Attribute("cx")!, 0, 240));
            });

    [Fact]
    public void What_a_browser_keeps_of_a_page_without_opening_it_says_nothing_of_the_person()
    {
        var heads = ((string[])["ordinary-strain", "stenosis-pattern", "suspected-cauda-equina"])
            .Select(name => Check(EvaluationReport.ToHtml(ReportSamples.BuiltIn.Evaluate(ReportSamples.Sample(name)), Reader.Clinician)).Descendants("head").Single().ToString());
        Assert.Single(heads.Distinct());
    }

    /// <summary>Parses the page as XML and holds it to what every page must keep.</summary>
    private static XDocument Check(string html)
    {
        Assert.StartsWith("<!DOCTYPE html>\n", html, StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(html), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var page = XDocument.Load(reader);
        Assert.All(page.Descendants(), element => Assert.Contains(element.Name.LocalName, Allowed));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "style" or "srcset" or "action");
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.Descendants().Attributes("aria-labelledby").SelectMany(names => names.Value.Split(' ')), name => Assert.Contains(name, ids));
        Assert.All(
            page.Descendants("a").Attributes("href").Select(href => href.Value),
            href => Assert.True(href.StartsWith('#') ? ids.Contains(href[1..]) : href.StartsWith("https://", StringComparison.Ordinal) || href.StartsWith("http://", StringComparison.Ordinal), href));
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        return page;
    }
}
