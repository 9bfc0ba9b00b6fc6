using System.Globalization;
using LowBackHip.Catalog;
using LowBackHip.Tests.Repository;

namespace LowBackHip.Tests.Catalog;

/// <summary>
/// Every published ratio is entered twice: in the catalog by whoever wrote the clue, and in PublishedFigures.csv from the dossier of figures. The two must
/// agree both ways: nothing missing, nothing extra, numbers equal.
/// </summary>
public class PublishedFiguresTests
{
    private static readonly List<Figure> Extract = [.. File.ReadLines(RepositoryFiles.PathOf("tests/LowBackHip.Tests/Catalog/PublishedFigures.csv")).Skip(1).Select(Figure.Parse)];

    private static readonly Dictionary<string, Clue> Ratios = BuiltInCatalog.Instance.Conditions
        .SelectMany(condition => condition.Clues)
        .Where(clue => clue.WhenMet is LikelihoodRatio || clue.WhenNotMet is LikelihoodRatio)
        .ToDictionary(clue => clue.Id.Value);

    [Fact]
    public void Every_ratio_of_the_catalog_is_in_the_extract() =>
        Assert.Empty(Ratios.Keys.Except(Extract.Select(figure => figure.Clue)));

    [Fact]
    public void Every_figure_of_the_extract_is_in_the_catalog_or_says_why_it_is_not_weighed()
    {
        Assert.Empty(Extract.Where(figure => figure.Clue.Length > 0).Select(figure => figure.Clue).Except(Ratios.Keys));
        Assert.All(Extract.Where(figure => figure.Clue.Length == 0), figure => Assert.StartsWith("Not weighed: ", figure.Note));
    }

    [Fact]
    public void No_clue_is_entered_twice() =>
        Assert.Empty(Extract.Where(figure => figure.Clue.Length > 0).GroupBy(figure => figure.Clue).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void The_numbers_are_equal() =>
        Assert.All(Extract.Where(figure => figure.Clue.Length > 0), figure =>
        {
            var clue = Ratios[figure.Clue];
            Assert.Equal((figure.Clue, figure.Present, figure.PresentLow, figure.PresentHigh), (clue.Id.Value, Value(clue.WhenMet), Low(clue.WhenMet), High(clue.WhenMet)));
            Assert.Equal((figure.Clue, figure.Absent, figure.AbsentLow, figure.AbsentHigh), (clue.Id.Value, Value(clue.WhenNotMet), Low(clue.WhenNotMet), High(clue.WhenNotMet)));
        });

    [Fact]
    public void The_sources_are_the_same() =>
        Assert.All(Extract.Where(figure => figure.Clue.Length > 0), figure =>
        {
            var citation = Ratios[figure.Clue].Source.Citation;
            Assert.Equal(figure.Citation, citation.Id.Value);
            if (figure.Doi.Length > 0 && citation.Doi is not null)
                Assert.Equal(figure.Doi.ToLowerInvariant(), citation.Doi.Value);
        });

    private static double? Value(Weight? weight) => (weight as LikelihoodRatio)?.Value;

    private static double? Low(Weight? weight) => (weight as LikelihoodRatio)?.Lower;

    private static double? High(Weight? weight) => (weight as LikelihoodRatio)?.Upper;

    private sealed record Figure(
        string Clue, string Citation, string Doi, double? Present, double? PresentLow, double? PresentHigh, double? Absent, double? AbsentLow, double? AbsentHigh, string Note)
    {
        internal static Figure Parse(string line)
        {
            var cells = line.Split(';');
            return new(cells[2], cells[3], cells[4], Number(cells[5]), Number(cells[6]), Number(cells[7]), Number(cells[8]), Number(cells[9]), Number(cells[10]), cells[11]);
        }

        private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
    }
}
