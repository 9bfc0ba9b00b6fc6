using System.Text.RegularExpressions;
using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed partial class ConditionsTests
{
    private static readonly string[] ArticleCauses =
    [
        "muscle-strain", "spine-osteoarthritis", "hip-osteoarthritis", "herniated-disc", "pinched-nerve", "sacroiliac-joint-pain", "pelvic-floor-imbalance", "sciatica",
        "piriformis-syndrome", "spinal-stenosis", "scoliosis", "nonspecific-pain",
    ];

    private static readonly string[] OtherCommonCauses =
    [
        "greater-trochanteric-pain", "hip-impingement", "spondylolisthesis", "groin-strain", "hamstring-tendinopathy", "coccyx-pain", "pelvic-girdle-pain",
    ];

    private static IEnumerable<Condition> Common => Conditions.All.Where(condition => condition.Kind == ConditionKind.Common);

    [Fact]
    public void All_holds_every_condition_once()
    {
        var named = NamedEntries.Of<Condition>(typeof(Conditions));
        Assert.Equal(named.Count, Conditions.All.Length);
        Assert.Equal(named.Values.ToHashSet(), [.. Conditions.All]);
    }

    [Fact]
    public void A_property_is_named_as_the_id_of_its_condition() =>
        Assert.All(NamedEntries.Of<Condition>(typeof(Conditions)), pair => Assert.Equal(NamedEntries.Hyphenated(pair.Key), pair.Value.Id.Value));

    [Fact]
    public void The_causes_of_the_article_stand_first_then_the_other_common_ones() =>
        Assert.Equal([.. ArticleCauses, .. OtherCommonCauses], Common.Select(condition => condition.Id.Value));

    [Fact]
    public void Common_causes_come_before_serious_ones_and_those_before_mimics() =>
        Assert.Equal(Conditions.All.Select(condition => condition.Kind).Order(), Conditions.All.Select(condition => condition.Kind));

    [Fact]
    public void Every_condition_is_found_by_its_id() =>
        Assert.All(Conditions.All, condition =>
        {
            Assert.True(Conditions.TryFind(ConditionId.From(condition.Id.Value), out var found));
            Assert.Same(condition, found);
        });

    [Fact]
    public void An_id_the_catalog_lacks_is_not_found()
    {
        Assert.False(Conditions.TryFind(ConditionId.From("no-such-condition"), out var found));
        Assert.Null(found);
    }

    [Fact]
    public void Every_cause_of_the_article_is_claimed_by_one_condition()
    {
        var rows = NamedEntries.Rows(Conditions.All.Select(condition => (condition.Id.Value, condition.Claims.AsEnumerable())));
        string[] causes = ["A-C1", "A-C10", "A-C11", "A-C2a", "A-C2b", "A-C3", "A-C4", "A-C5", "A-C6", "A-C7", "A-C8", "A-C9"];
        Assert.Equal(causes, rows.Keys.Where(row => row.StartsWith("A-C", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(causes, row => Assert.Single(rows[row]));
        Assert.Equal(ArticleCauses.Order(StringComparer.Ordinal), causes.SelectMany(row => rows[row]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Clue_ids_are_unique() => Assert.Distinct(Conditions.All.SelectMany(condition => condition.Clues).Select(clue => clue.Id));

    [Fact]
    public void A_published_ratio_says_where_in_whom_and_against_what_it_was_measured() =>
        Assert.All(Measured(), clue =>
        {
            Assert.NotNull(clue.Source.Locator);
            Assert.NotNull(clue.Population);
            Assert.NotNull(clue.ReferenceStandard);
            Assert.Contains(clue.Source.Provenance, new[] { Provenance.Published, Provenance.PublishedSecondary, Provenance.DerivedFromPublished });
        });

    [Fact]
    public void A_judgment_never_looks_published() =>
        Assert.All(
            Conditions.All.SelectMany(condition => condition.Clues).Where(clue => clue.WhenMet is not LikelihoodRatio && clue.WhenNotMet is not LikelihoodRatio),
            clue => Assert.Contains(clue.Source.Provenance, new[] { Provenance.Editorial, Provenance.Unverified }));

    [Fact]
    public void A_figure_from_memory_marks_its_source_as_unverified() =>
        Assert.All(
            Conditions.All.SelectMany(condition => condition.Clues).Where(clue => (clue.WhenMet as EditorialWeight)?.Unverified is not null),
            clue => Assert.Equal(Provenance.Unverified, clue.Source.Provenance));

    [Fact]
    public void Of_a_weight_for_and_a_weight_for_absence_one_points_each_way() =>
        Assert.All(
            Conditions.All.SelectMany(condition => condition.Clues).Where(clue => clue is { WhenMet: not null, WhenNotMet: not null }),
            clue => Assert.True((clue.WhenMet!.Value - 1) * (clue.WhenNotMet!.Value - 1) <= 0, clue.Id.Value));

    [Fact]
    public void Codes_have_their_form_and_no_parent_stands_for_a_leaf()
    {
        string[] parents = ["M54.5", "M51.36", "M51.37", "I71.3", "I71.4", "R10.2", "M48.06", "M93.0"];
        Assert.All(Conditions.All.SelectMany(condition => condition.Codes), code =>
        {
            Assert.Matches(CodeForm(), code.Code);
            Assert.DoesNotContain(code.Code, parents);
            Assert.Same(Citations.Icd10CmFy2026, code.Source.Citation);
        });
    }

    [Fact]
    public void A_code_has_one_title() =>
        Assert.All(Conditions.All.SelectMany(condition => condition.Codes).GroupBy(code => code.Code), same => Assert.Single(same.Select(code => code.Title).Distinct()));

    [Fact]
    public void Every_common_cause_says_what_can_be_done_what_to_expect_and_what_it_is_taken_for() =>
        Assert.All(Common, condition =>
        {
            Assert.NotEmpty(condition.Exercises);
            Assert.NotEmpty(condition.Treatments);
            Assert.NotNull(condition.Course);
            Assert.NotEmpty(condition.Codes);
            Assert.Contains(condition.Differentials, id => Conditions.TryFind(id, out var other) && other.Kind != ConditionKind.Common);
            Assert.DoesNotContain(condition.Id, condition.Differentials);
        });

    [Fact]
    public void Every_common_cause_has_clues_that_speak_against_it() =>
        Assert.All(Common, condition => Assert.Contains(condition.Clues, clue => clue.WhenMet?.Value < 1));

    [Fact]
    public void What_a_common_cause_is_taken_for_is_in_the_catalog() =>
        Assert.All(Common.SelectMany(condition => condition.Differentials), id => Assert.True(Conditions.TryFind(id, out _), id.Value));

    [Fact]
    public void Every_kind_of_place_has_a_prior_in_every_common_cause() =>
        Assert.All(Common, condition => Assert.Equal(Enum.GetValues<PresentationKind>().Order(), condition.Priors.Select(prior => prior.Kind).Distinct().Order()));

    [Fact]
    public void Summaries_can_be_read_by_anyone() =>
        Assert.All(Common, condition => Assert.True(Readability.Grade(condition.Summary) <= 9, $"{condition.Id}: {Readability.Grade(condition.Summary)}"));

    private static IEnumerable<Clue> Measured() =>
        Common.SelectMany(condition => condition.Clues).Where(clue => clue.WhenMet is LikelihoodRatio || clue.WhenNotMet is LikelihoodRatio);

    [GeneratedRegex(@"^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeForm();
}
