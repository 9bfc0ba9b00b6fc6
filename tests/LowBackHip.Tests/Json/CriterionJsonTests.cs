using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Json;

namespace LowBackHip.Tests.Json;

public sealed class CriterionJsonTests
{
    private static ClinicalCatalog Catalog => TestCatalog.FindingsOnly;

    private static Gen<Criterion> Any => Gen.Sized(Sized);

    public static TheoryData<Criterion, string> Forms => new()
    {
        { Findings.Fever, """{"finding":"fever"}""" },
        { Findings.Fever & Findings.Chills, """{"all":[{"finding":"fever"},{"finding":"chills"}]}""" },
        { Findings.Fever | Findings.Chills, """{"any":[{"finding":"fever"},{"finding":"chills"}]}""" },
        { Criterion.All(), """{"all":[]}""" },
        { Criterion.Any(), """{"any":[]}""" },
        { Criterion.AtLeast(2, Findings.Fever, Findings.Chills, Findings.LegWeakness), """{"atLeast":2,"of":[{"finding":"fever"},{"finding":"chills"},{"finding":"leg-weakness"}]}""" },
        { !Findings.Fever, """{"not":{"finding":"fever"}}""" },
        { Age.AtLeast(50), """{"age":{"atLeast":50}}""" },
        { Age.Under(0.5), """{"age":{"lessThan":0.5}}""" },
        { LowBackHip.Duration.MoreThanDays(42), """{"durationDays":{"moreThan":42}}""" },
        { Intensity.AtMost(3), """{"intensity":{"atMost":3}}""" },
        { Pain.In(PainRegion.Lumbar, PainRegion.LowerLeg), """{"sites":{"in":["lumbar","lower-leg"],"sides":"any"}}""" },
        { Pain.OnBothSidesOf(PainRegion.Buttock), """{"sites":{"in":["buttock"],"sides":"both"}}""" },
        { LowBackHip.Onset.Was(PainOnset.AfterLifting, PainOnset.Sudden), """{"onset":["after-lifting","sudden"]}""" },
        { Person.IsFemale, """{"sex":"female"}""" },
    };

    [Theory]
    [MemberData(nameof(Forms), DisableDiscoveryEnumeration = true)]
    public void Each_kind_has_its_form_and_reads_back(Criterion criterion, string json)
    {
        Assert.Equal(json, LowBackHipJson.WriteCriterion(criterion));
        var read = LowBackHipJson.ReadCriterion(json, Catalog);
        Assert.Equal(json, LowBackHipJson.WriteCriterion(read));
        Assert.Equal(criterion.ToString(), read.ToString());
        Assert.Equal(criterion.GetType(), read.GetType());
    }

    [Fact]
    public void Parse_undoes_format() =>
        Prop.ForAll(Arb.From(Any), criterion =>
        {
            var json = LowBackHipJson.WriteCriterion(criterion);
            var read = LowBackHipJson.ReadCriterion(json, Catalog);
            return (read.ToString() == criterion.ToString() && LowBackHipJson.WriteCriterion(read) == json).Label(json).Classify(criterion.IsTerm, "one term");
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sides_may_be_left_out() =>
        Assert.Equal(Pain.In(PainRegion.Knee).ToString(), LowBackHipJson.ReadCriterion("""{"sites":{"in":["knee"]}}""", Catalog).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"finding":"fever" """)]
    [InlineData("""{"finding":"no-such-finding"}""")]
    [InlineData("""{"finding":"Fever"}""")]
    [InlineData("""{"finding":"fever","sex":"male"}""")]
    [InlineData("""{"finding":"fever","finding":"fever"}""")]
    [InlineData("""{"fever":true}""")]
    [InlineData("""{"all":[null]}""")]
    [InlineData("""{"all":[{"any":[{"finding":"no-such-finding"}]}]}""")]
    [InlineData("""{"atLeast":2,"of":[{"finding":"fever"}]}""")]
    [InlineData("""{"atLeast":0,"of":[{"finding":"fever"}]}""")]
    [InlineData("""{"atLeast":1}""")]
    [InlineData("""{"of":[{"finding":"fever"}]}""")]
    [InlineData("""{"atLeast":1,"of":[{"finding":"fever"}],"sex":"male"}""")]
    [InlineData("""{"age":{}}""")]
    [InlineData("""{"age":{"atLeast":50,"atMost":60}}""")]
    [InlineData("""{"age":{"atLeast":131}}""")]
    [InlineData("""{"intensity":{"atLeast":-1}}""")]
    [InlineData("""{"sites":{}}""")]
    [InlineData("""{"sites":{"in":[]}}""")]
    [InlineData("""{"sites":{"in":["tail"]}}""")]
    [InlineData("""{"sites":{"in":["knee"],"sides":"left"}}""")]
    [InlineData("""{"onset":[]}""")]
    [InlineData("""{"onset":["Sudden"]}""")]
    [InlineData("""{"onset":[null]}""")]
    [InlineData("""{"sex":"other"}""")]
    public void What_is_no_criterion_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => LowBackHipJson.ReadCriterion(json, Catalog));

    [Theory]
    [InlineData("null", "$: Expected a criterion.")]
    [InlineData("""{"all":[null]}""", "$.all[0]: Expected a criterion.")]
    [InlineData("""{"all":[{"sex":"male"},{"not":{"finding":"no-such-finding"}}]}""", "$.all[1].not.finding: The catalog has no finding of this name.")]
    [InlineData("""{"any":[{}]}""", "$.any[0]: A criterion says one thing: a finding, all, any, atLeast with of, not, age, durationDays, intensity, sites, onset or sex.")]
    [InlineData("""{"atLeast":2,"of":[{"finding":"fever"}]}""", "$.atLeast: Expected a number from 1 to the length of the list \"of\".")]
    [InlineData("""{"atLeast":2,"of":[{"finding":"fever"},{"finding":"no-such-finding"}]}""", "$.of[1].finding: The catalog has no finding of this name.")]
    [InlineData("""{"age":{"atLeast":50,"atMost":60}}""", "$.age: Expected one of: atLeast, moreThan, atMost, lessThan.")]
    [InlineData("""{"durationDays":{"moreThan":-1}}""", "$.durationDays: Expected a number from 0 to 47482.")]
    [InlineData("""{"intensity":{"atMost":11}}""", "$.intensity: Expected a number from 0 to 10.")]
    [InlineData("""{"sites":{"in":[]}}""", "$.sites.in: Expected at least one.")]
    [InlineData("""{"onset":["slow"]}""", "$.onset[0]: Expected one of: gradual, sudden, after-lifting, after-overuse, after-minor-injury, after-trauma.")]
    [InlineData("""{"sex":"other"}""", "$.sex: Expected one of: female, male.")]
    public void A_refusal_says_where_and_what_would_be_right(string json, string message)
    {
        var refusal = Assert.Throws<JsonException>(() => LowBackHipJson.ReadCriterion(json, Catalog));
        Assert.Equal(message, refusal.Message);
        Assert.Equal(message[..message.IndexOf(':', StringComparison.Ordinal)], refusal.Path);
    }

    [Fact]
    public void A_refusal_names_everything_that_is_wrong()
    {
        var refusal = Assert.Throws<JsonException>(() => LowBackHipJson.ReadCriterion(
            """{"all":[{"finding":"no-such-finding"},{"finding":"fever"},{"atLeast":3,"of":[{"age":{"atLeast":131}},{}]},null,{"sites":{"in":["tail"],"sides":"left"}}]}""", Catalog));
        Assert.Equal("$.all[0].finding", refusal.Path);
        Assert.Equal(
            ["$.all[0].finding", "$.all[2].of[0].age", "$.all[2].of[1]", "$.all[2].atLeast", "$.all[3]", "$.all[4].sites.in[0]", "$.all[4].sites.sides"],
            refusal.Message.Split('\n').Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void Depth_without_end_is_refused()
    {
        var json = string.Concat(Enumerable.Repeat("""{"not":""", 10_000)) + """{"sex":"male"}""" + new string('}', 10_000);
        Assert.ThrowsAny<JsonException>(() => LowBackHipJson.ReadCriterion(json, Catalog));
    }

    private static Gen<Criterion> Sized(int size)
    {
        var term = Gen.OneOf(
            Gen.Elements<Finding>(Catalog.Findings).Select(Criterion.Of),
            Gen.Choose(0, 130).Select(years => Age.AtLeast(years)),
            Gen.Choose(0, 130).Select(years => Age.Under(years)),
            Gen.Choose(0, 4000).Select(tenths => LowBackHip.Duration.MoreThanDays(tenths / 10.0)),
            Gen.Choose(0, 10).Select(Intensity.AtMost),
            Gen.Elements(Enum.GetValues<PainRegion>()).Select(region => Pain.OnOneSideOf(region)),
            Gen.Elements(Enum.GetValues<PainOnset>()).Select(onset => LowBackHip.Onset.Was(onset)),
            Gen.Elements(Person.IsFemale, Person.IsMale));
        if (size < 2)
            return term;
        var parts = from count in Gen.Choose(0, 4) from some in Gen.ArrayOf(Sized(size / 4), count) select some;
        return Gen.OneOf(
            term,
            parts.Select(some => Criterion.All(some)),
            parts.Select(some => Criterion.Any(some)),
            Sized(size / 4).Select(Criterion.Not),
            parts.Where(some => some.Length > 0).Select(some => Criterion.AtLeast((some.Length + 1) / 2, some)));
    }
}
