namespace LowBackHip.Tests.Model;

/// <summary>The words for the members of an enumeration, as they stand in texts and in JSON.</summary>
public sealed class EnumTextTests
{
    public static TheoryData<Type> Enumerations => [.. typeof(Presentation).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.Namespace == "LowBackHip")];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Each_member_has_a_word_of_its_own_that_reads_back(Type enumeration)
    {
        var texts = new EnumTexts(enumeration);
        var numbers = Enum.GetValues(enumeration).Cast<object>().Select(Convert.ToInt32).Order().ToArray();
        Assert.Distinct(texts.All);
        Assert.Equal(numbers.Length, texts.All.Count);
        Assert.All(numbers.Zip(texts.All), member =>
        {
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", member.Second);
            Assert.True(texts.TryGet(member.First, out var text) && text == member.Second);
            Assert.True(texts.TryParse(member.Second, out var number) && number == member.First);
        });
        Assert.False(texts.TryGet(numbers[0] - 1, out _) || texts.TryGet(numbers[^1] + 1, out _));
    }

    [Fact]
    public void A_member_below_zero_comes_first() => Assert.Equal(["not-met", "undetermined", "met"], EnumText<Match>.All);

    [Fact]
    public void Words_are_joined_by_hyphens_and_any_other_text_is_no_member()
    {
        Assert.Equal("after-minor-injury", EnumText<PainOnset>.Of(PainOnset.AfterMinorInjury));
        Assert.True(EnumText<PainOnset>.TryParse("after-minor-injury", out var onset));
        Assert.Equal(PainOnset.AfterMinorInjury, onset);
        Assert.All(["", "AfterMinorInjury", "after minor injury", "5"], text => Assert.False(EnumText<PainOnset>.TryParse(text, out _)));
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => EnumText<PainOnset>.Of(default));
        Assert.StartsWith("The value is not a member", refusal.Message, StringComparison.Ordinal);
    }
}
