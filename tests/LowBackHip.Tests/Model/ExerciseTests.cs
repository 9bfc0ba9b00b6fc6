using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Model;

public sealed class ExerciseTests
{
    [Fact]
    public void A_range_says_itself_and_refuses_what_is_none()
    {
        Assert.Equal("8 to 10", DoseRange.Of(8, 10).ToString());
        Assert.Equal("5", DoseRange.Of(5).ToString());
        Assert.Equal(DoseRange.Of(5), DoseRange.Of(5, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => DoseRange.Of(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DoseRange.Of(10, 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => DoseRange.Of(1, 1001));
    }

    [Fact]
    public void A_dose_reads_as_a_sentence()
    {
        var dose = new Dose
        {
            Sets = DoseRange.Of(2, 3),
            Repetitions = DoseRange.Of(8, 10),
            HoldSeconds = DoseRange.Of(5),
            EachSide = true,
            StartDaysAWeek = DoseRange.Of(1, 2),
            BuildToDaysAWeek = DoseRange.Of(7),
            Source = Invented.Source,
        };
        Assert.Equal("2 to 3 sets of 8 to 10 on each side, holding 5 seconds; start with 1 to 2 days a week and build to 7 days", dose.ToString());
        var walk = new Dose { Minutes = DoseRange.Of(10), TimesADay = DoseRange.Of(2), StartDaysAWeek = DoseRange.Of(1), BuildToDaysAWeek = DoseRange.Of(5), Source = Invented.Source };
        Assert.Equal("10 minutes, 2 times a day; start with 1 day a week and build to 5 days", walk.ToString());
        Assert.Equal("10 minutes; every day", Steady(7).ToString());
        Assert.Equal("10 minutes; 3 days a week", Steady(3).ToString());

        static Dose Steady(int days) => new() { Minutes = DoseRange.Of(10), StartDaysAWeek = DoseRange.Of(days), BuildToDaysAWeek = DoseRange.Of(days), Source = Invented.Source };
    }

    [Fact]
    public void A_dose_says_how_much_in_the_words_it_has()
    {
        Assert.Equal("1 set of 8; every day", Daily(sets: DoseRange.Of(1), repetitions: DoseRange.Of(8)));
        Assert.Equal("8 repetitions; every day", Daily(repetitions: DoseRange.Of(8)));
        Assert.Equal("as described; every day", Daily());

        static string Daily(DoseRange? sets = null, DoseRange? repetitions = null) =>
            new Dose { Sets = sets, Repetitions = repetitions, StartDaysAWeek = DoseRange.Of(7), BuildToDaysAWeek = DoseRange.Of(7), Source = Invented.Source }.ToString();
    }

    [Fact]
    public void What_sets_no_condition_suits_everyone_and_is_preferred_for_nobody()
    {
        var exercise = Activator.CreateInstance<Exercise>();
        Assert.Equal((Match.Met, Match.NotMet), (exercise.SuitsWhen.Test(Presentation.Empty), exercise.PreferredWhen.Test(Presentation.Empty)));
        Assert.Equal(Match.Met, Activator.CreateInstance<Treatment>().SuitsWhen.Test(Presentation.Empty));
        Assert.Equal(Match.Met, Activator.CreateInstance<Advice>().When.Test(Presentation.Empty));
    }

    [Fact]
    public void A_week_has_seven_days() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Dose { StartDaysAWeek = DoseRange.Of(8), BuildToDaysAWeek = DoseRange.Of(7), Source = Invented.Source });

    [Fact]
    public void A_finding_group_reaches_its_clue_unless_the_clue_names_one()
    {
        var finding = Invented.Finding("a", group: "posture");
        Assert.Equal("posture", Invented.Clue("c", finding, EditorialWeight.WeakFor).EffectiveGroup?.Value);
        Assert.Equal("other", Invented.Clue("c", finding, EditorialWeight.WeakFor, group: "other").EffectiveGroup?.Value);
        Assert.Null(Invented.Clue("c", finding & Age.AtLeast(50), EditorialWeight.WeakFor).EffectiveGroup);
    }

    [Fact]
    public void An_entry_that_says_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Advice { Id = AdviceId.From("a"), Topic = AdviceTopic.Care, Text = " ", Sources = [Invented.Source] });
        Assert.Throws<ArgumentException>(() => new Advice { Id = AdviceId.From("a"), Topic = AdviceTopic.Care, Text = "Move.", Sources = [] });
        Assert.Throws<ArgumentException>(() => new Advice { Id = AdviceId.From("a"), Topic = AdviceTopic.Care, Text = "Move.", Sources = default });
        Assert.Throws<ArgumentException>(() => new Advice { Id = AdviceId.From("a"), Topic = AdviceTopic.Care, Text = "Move.", Sources = [null!] });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Advice { Id = AdviceId.From("a"), Topic = default, Text = "Move.", Sources = [Invented.Source] });
        Assert.Throws<ArgumentNullException>(() => new Advice { Id = null!, Topic = AdviceTopic.Care, Text = "Move.", Sources = [Invented.Source] });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void A_prior_is_above_0_and_below_1(double probability) => Assert.Throws<ArgumentOutOfRangeException>(() => Invented.Prior(probability));
}
