using System.Reflection;
using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class FindingsTests
{
    private static IEnumerable<(string Name, Finding Finding)> Properties =>
        typeof(Findings).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Finding))
            .Select(property => (property.Name, (Finding)property.GetValue(null)!));

    [Fact]
    public void All_holds_every_finding_once()
    {
        Assert.Equal(Properties.Count(), Findings.All.Length);
        Assert.Equal(Properties.Select(property => property.Finding).ToHashSet(), [.. Findings.All]);
    }

    [Fact]
    public void The_vocabulary_is_wide_enough_for_a_history() => Assert.True(Findings.All.Length >= 190);

    [Fact]
    public void All_is_ordered_by_topic_and_no_topic_is_empty()
    {
        var topics = Findings.All.Select(finding => finding.Topic).ToList();
        Assert.Equal(topics.Order(), topics);
        Assert.Equal(Enum.GetValues<FindingTopic>(), topics.Distinct());
    }

    [Fact]
    public void A_property_is_named_as_the_id_of_its_finding() =>
        Assert.All(Properties, property => Assert.Equal(property.Name, Pascal(property.Finding.Id.Value)));

    [Fact]
    public void Ids_names_and_questions_are_unique()
    {
        Assert.Distinct(Findings.All.Select(finding => finding.Id));
        Assert.Distinct(Findings.All.Select(finding => finding.Name));
        Assert.Distinct(Findings.All.Select(finding => finding.Question));
    }

    [Fact]
    public void Every_finding_is_found_by_its_id() =>
        Assert.All(Findings.All, finding =>
        {
            Assert.True(Findings.TryFind(FindingId.From(finding.Id.Value), out var found));
            Assert.Same(finding, found);
        });

    [Fact]
    public void An_id_the_catalog_lacks_is_not_found()
    {
        Assert.False(Findings.TryFind(FindingId.From("no-such-finding"), out var found));
        Assert.Null(found);
    }

    [Fact]
    public void Every_question_is_one_question_and_short_enough_to_read_aloud() =>
        Assert.All(Findings.All, finding =>
        {
            Assert.EndsWith("?", finding.Question, StringComparison.Ordinal);
            Assert.Single(finding.Question, '?');
            Assert.InRange(finding.Question.Length, 1, 140);
        });

    [Fact]
    public void Names_are_short_and_clarifications_end_as_sentences() =>
        Assert.All(Findings.All, finding =>
        {
            Assert.InRange(finding.Name.Length, 1, 60);
            Assert.False(finding.Name.EndsWith('.'), finding.Name);
            Assert.True(finding.Clarification is null || finding.Clarification.EndsWith('.'), finding.Clarification);
        });

    [Fact]
    public void Self_tests_and_only_they_are_tests_and_each_says_how_to_read_it()
    {
        Assert.All(Findings.All, finding => Assert.Equal(finding.Topic == FindingTopic.SelfTests, finding.Kind == FindingKind.Test));
        Assert.All(Findings.All.Where(finding => finding.Kind == FindingKind.Test), finding => Assert.NotNull(finding.Clarification));
    }

    [Fact]
    public void An_implied_finding_exists_and_can_be_asked_of_whoever_has_the_first() =>
        Assert.All(
            from finding in Findings.All
            from id in finding.Implies
            select (finding, id),
            pair =>
            {
                Assert.True(Findings.TryFind(pair.id, out var implied), $"{pair.finding} implies {pair.id}, which is not there.");
                Assert.True(
                    implied.AskedOf == Audience.Everyone || implied.AskedOf == pair.finding.AskedOf,
                    $"{pair.finding} implies {implied}, which some of the same people are not asked.");
            });

    [Fact]
    public void Implication_has_no_cycle()
    {
        var done = new HashSet<Finding>();
        foreach (var finding in Findings.All)
            Visit(finding, []);

        void Visit(Finding finding, HashSet<Finding> path)
        {
            Assert.True(path.Add(finding), $"{finding} implies itself.");
            if (done.Add(finding))
            {
                foreach (var id in finding.Implies)
                {
                    Assert.True(Findings.TryFind(id, out var implied));
                    Visit(implied, path);
                }
            }

            path.Remove(finding);
        }
    }

    [Fact]
    public void A_group_has_more_than_one_member() =>
        Assert.All(
            Findings.All.Where(finding => finding.Group is not null).GroupBy(finding => finding.Group),
            group => Assert.True(group.Count() > 1, $"{group.Key} has a single member."));

    private static string Pascal(string id) =>
        string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
