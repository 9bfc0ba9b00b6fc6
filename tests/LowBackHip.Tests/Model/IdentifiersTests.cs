namespace LowBackHip.Tests.Model;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("saddle-numbness")]
    [InlineData("l5-s1")]
    [InlineData("2-words-3")]
    public void Hyphenated_lower_case_words_are_an_id(string text)
    {
        Assert.Equal(text, FindingId.From(text).Value);
        Assert.Equal(text, FindingId.From(text).ToString());
        Assert.True(FindingId.TryFrom(text, out var id));
        Assert.Equal(FindingId.From(text), id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("ä")]
    [InlineData("ı")]
    [InlineData("٣")]
    [InlineData("a\n")]
    public void Any_other_text_is_none(string text)
    {
        Assert.False(FindingId.TryFrom(text, out var id));
        Assert.Null(id);
        Assert.Throws<FormatException>(() => FindingId.From(text));
    }

    [Fact]
    public void The_length_is_from_1_to_64()
    {
        Assert.True(ConditionId.TryFrom(new string('a', 64), out _));
        Assert.False(ConditionId.TryFrom(new string('a', 65), out _));
        Assert.False(ConditionId.TryFrom(null, out _));
        Assert.Throws<ArgumentNullException>(() => ConditionId.From(null!));
    }

    [Fact]
    public void Ids_of_two_kinds_are_never_equal() =>
        Assert.False(FindingId.From("a").Equals((object)ConditionId.From("a")));

    [Fact]
    public void Order_is_ordinal() =>
        Assert.Equal(["a", "a-b", "a1", "b"], new[] { "b", "a1", "a-b", "a" }.Select(FindingId.From).Order().Select(id => id.Value));

    [Fact]
    public void Each_kind_reads_and_refuses_alike()
    {
        Assert.True(ClueId.TryFrom("a", out _) && RedFlagId.TryFrom("a", out _) && TreatmentId.TryFrom("a", out _) && ExerciseId.TryFrom("a", out _));
        Assert.True(AdviceId.TryFrom("a", out _) && CitationId.TryFrom("a", out _) && CorrelationGroup.TryFrom("a", out _) && OutcomeMeasureId.TryFrom("a", out _));
        Assert.False(ClueId.TryFrom("A", out _) || RedFlagId.TryFrom("A", out _) || TreatmentId.TryFrom("A", out _) || ExerciseId.TryFrom("A", out _));
        Assert.False(AdviceId.TryFrom("A", out _) || CitationId.TryFrom("A", out _) || CorrelationGroup.TryFrom("A", out _) || OutcomeMeasureId.TryFrom("A", out _));
        Assert.Throws<FormatException>(() => ClueId.From("A"));
        Assert.Throws<FormatException>(() => RedFlagId.From("A"));
        Assert.Throws<FormatException>(() => TreatmentId.From("A"));
        Assert.Throws<FormatException>(() => ExerciseId.From("A"));
        Assert.Throws<FormatException>(() => AdviceId.From("A"));
        Assert.Throws<FormatException>(() => CitationId.From("A"));
        Assert.Throws<FormatException>(() => CorrelationGroup.From("A"));
    }

    [Fact]
    public void A_refusal_repeats_no_text() =>
        Assert.DoesNotContain("My Secret", Assert.Throws<FormatException>(() => FindingId.From("My Secret")).Message, StringComparison.Ordinal);
}
