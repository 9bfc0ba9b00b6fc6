using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Model;

public sealed class FindingTests
{
    [Fact]
    public void Basic_facts_can_show_a_finding()
    {
        var facts = Pain.In(PainRegion.Groin) & Age.AtLeast(50);
        Assert.Same(facts, ShownBy(facts).ShownBy);
        Assert.Null(ShownBy(null).ShownBy);
    }

    [Fact]
    public void A_finding_cannot_show_a_finding_however_deep_it_is_asked_for()
    {
        Criterion other = Invented.Finding("b");
        Assert.All([other, !other, other & Age.AtLeast(50), Age.AtLeast(50) & (Person.IsFemale | !other)], facts => Assert.Throws<ArgumentException>(() => ShownBy(facts)));
    }

    [Fact]
    public void A_name_begins_small_within_a_sentence()
    {
        Assert.Equal("sign a", Criterion.Of(Invented.Finding("a")).ToString());
        Assert.Equal("x", Criterion.Of(ShownBy(null)).ToString());
    }

    internal static Finding ShownBy(Criterion? facts) => new()
    {
        Id = FindingId.From("a"),
        Kind = FindingKind.Symptom,
        Topic = FindingTopic.Location,
        Name = "X",
        Question = "Do you have it?",
        ShownBy = facts,
    };
}
