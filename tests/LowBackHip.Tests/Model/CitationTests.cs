using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Model;

public sealed class CitationTests
{
    [Theory]
    [InlineData("10.1001/jama.2010.1833", "10.1001/jama.2010.1833")]
    [InlineData("10.1136/BMJ.F7095", "10.1136/bmj.f7095")]
    public void A_doi_is_kept_in_lower_case(string text, string value)
    {
        Assert.Equal(value, Doi.From(text).Value);
        Assert.Equal(value, Doi.From(text).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("10.1001")]
    [InlineData("10./x")]
    [InlineData("10.1001/")]
    [InlineData("11.1001/x")]
    [InlineData("10.1001/a b")]
    [InlineData("https://doi.org/10.1001/x")]
    public void Any_other_text_is_no_doi(string text)
    {
        Assert.False(Doi.TryFrom(text, out var doi));
        Assert.Null(doi);
        Assert.Throws<FormatException>(() => Doi.From(text));
    }

    [Theory]
    [InlineData("A-0")]
    [InlineData("A-17")]
    [InlineData("A-C2a")]
    [InlineData("A-T12")]
    public void An_article_row_has_its_form(string text) => Assert.Equal(text, ArticleRow.From(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("A-")]
    [InlineData("A-C")]
    [InlineData("A-Ca")]
    [InlineData("a-1")]
    [InlineData("B-1")]
    [InlineData("A-CC1")]
    [InlineData("A-1ab")]
    [InlineData("A-1A")]
    public void Any_other_text_is_no_article_row(string text) => Assert.Throws<FormatException>(() => ArticleRow.From(text));

    [Fact]
    public void No_text_is_no_doi_and_no_article_row()
    {
        Assert.False(Doi.TryFrom(null, out _));
        Assert.False(ArticleRow.TryFrom(null, out _));
        Assert.Throws<ArgumentNullException>(() => Doi.From(null!));
        Assert.Throws<ArgumentNullException>(() => ArticleRow.From(null!));
    }

    [Fact]
    public void A_pubmed_number_is_positive()
    {
        Assert.Equal("23450586", PubMedId.Of(23450586).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => PubMedId.Of(0));
    }

    [Fact]
    public void The_text_says_what_is_known_and_what_is_not()
    {
        Assert.Equal("Somebody A. 2020. On study-2020.", Invented.Study.Text);
        var page = new Citation { Id = CitationId.From("page"), Kind = CitationKind.PatientEducation, Authors = [], Year = null, Title = "A page", Container = "A site" };
        Assert.Equal("No author named. No date. A page. A site.", page.Text);
        Assert.Equal("page", page.ToString());
    }

    [Fact]
    public void The_text_names_every_author_and_adds_no_full_stop_to_a_question()
    {
        Assert.Equal("A B, C D. 2020. What helps?", Titled("What helps?").Text);
        Assert.Equal("A B, C D. 2020. Move!", Titled("Move!").Text);

        static Citation Titled(string title) => new() { Id = CitationId.From("a"), Kind = CitationKind.Trial, Authors = ["A B", "C D"], Year = 2020, Title = title };
    }

    [Theory]
    [InlineData("https://example.org/a?b=c")]
    [InlineData("http://example.org/")]
    public void A_link_leads_somewhere(string text)
    {
        Assert.Equal(text, Linked(text).Link);
        Assert.Equal(text, Linked(text).Url!.AbsoluteUri);
    }

    [Theory]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://example.org/a b")]
    [InlineData("http://example.org/\n")]
    public void Any_other_text_is_no_link(string text) => Assert.Throws<FormatException>(() => Linked(text));

    [Fact]
    public void A_citation_without_a_link_leads_nowhere()
    {
        Assert.Null(Linked(null).Link);
        Assert.Null(Linked(null).Url);
    }

    [Fact]
    public void A_source_without_a_locator_is_whole_and_a_blank_one_is_refused()
    {
        Assert.Null(new Source(Invented.Study, Provenance.Guideline).Locator);
        Assert.Throws<ArgumentException>(() => new Source(Invented.Study, Provenance.Guideline, " "));
        Assert.Throws<ArgumentNullException>(() => new Source(null!, Provenance.Guideline));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Source(Invented.Study, default));
    }

    [Fact]
    public void A_year_is_plausible() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new Citation { Id = CitationId.From("old"), Kind = CitationKind.Trial, Authors = [], Year = 1776, Title = "Old" });

    private static Citation Linked(string? link) => new() { Id = CitationId.From("page"), Kind = CitationKind.PatientEducation, Authors = [], Year = null, Title = "A page", Link = link };
}
