namespace LowBackHip.Tests.Catalog;

public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("knee", 1)]
    [InlineData("side", 1)]
    [InlineData("ankle", 2)]
    [InlineData("shoulder", 2)]
    [InlineData("eased", 1)]
    [InlineData("rounded", 2)]
    [InlineData("bones", 1)]
    [InlineData("exercise", 3)]
    [InlineData("exercises", 4)]
    [InlineData("osteoporosis", 5)]
    [InlineData("15", 1)]
    public void Syllables_are_counted_as_one_would_say_them_or_nearly(string word, int syllables) =>
        Assert.Equal(syllables, Readability.Syllables(word));

    [Fact]
    public void The_grade_is_that_of_the_published_formula()
    {
        // Ten words, two sentences, ten syllables: 0.39 * 5 + 11.8 * 1 - 15.59.
        Assert.Equal(-1.84, Readability.Grade("Bend both of your knees.", "Put your feet down flat."), 2);
    }

    [Fact]
    public void Long_words_in_long_sentences_are_harder() =>
        Assert.True(
            Readability.Grade("Intervertebral degeneration demonstrates considerable epidemiological variability among asymptomatic populations.")
            > Readability.Grade("Worn discs are common. Many people who have them feel fine."));
}
