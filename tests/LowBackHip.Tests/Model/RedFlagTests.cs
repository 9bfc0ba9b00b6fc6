using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Model;

public sealed class RedFlagTests
{
    private static readonly Finding A = Invented.Finding("a");
    private static readonly Condition Cause = Invented.Condition("cause", kind: ConditionKind.Serious);
    private static readonly RedFlag ForWomen = Invented.Flag("flag", A, Cause, appliesTo: Audience.Women);

    [Theory]
    [InlineData(Sex.Female, FindingStatus.Present, Match.Met)]
    [InlineData(Sex.Female, FindingStatus.Absent, Match.NotMet)]
    [InlineData(Sex.Female, FindingStatus.Unsure, Match.Undetermined)]
    [InlineData(Sex.Male, FindingStatus.Present, Match.NotMet)]
    [InlineData(Sex.Male, FindingStatus.Unsure, Match.NotMet)]
    [InlineData(null, FindingStatus.Present, Match.Undetermined)]
    [InlineData(null, FindingStatus.Absent, Match.NotMet)]
    [InlineData(null, FindingStatus.Unsure, Match.Undetermined)]
    public void A_flag_is_met_within_its_audience(Sex? sex, FindingStatus status, Match match) =>
        Assert.Equal(match, ForWomen.Test(Presentation.Empty.WithSex(sex).With(A, status)));

    [Fact]
    public void A_flag_open_only_for_its_audience_asks_for_what_the_audience_needs()
    {
        var result = new Evaluator(Invented.Catalog([Cause], ForWomen)).Evaluate(Presentation.Empty.WithPresent(A));
        var flag = result.RedFlags.Single();
        Assert.Equal(Match.Undetermined, flag.Match);
        Assert.Equal(["a"], flag.Because.Select(term => term.Key));
        Assert.Equal(["sex"], flag.Unknown.Select(term => term.Key));
        var fact = result.Decisive.Single();
        Assert.Equal((BasicFact.Sex, "sex", Disposition.Urgent), (fact.Basic, fact.Key, fact.CouldReach));
        Assert.Null(fact.IfPresent);
    }

    [Fact]
    public void A_met_flag_says_what_met_it_and_asks_nothing()
    {
        var flag = new Evaluator(Invented.Catalog([Cause], Invented.Flag("flag", A & Age.Over(50), Cause))).Evaluate(Presentation.Empty.WithPresent(A).WithAge(60)).RedFlags.Single();
        Assert.Equal(["a", "age"], flag.Because.Select(term => term.Key));
        Assert.Empty(flag.Unknown);
    }

    [Fact]
    public void Decisive_facts_come_by_how_far_they_could_move_it()
    {
        var (b, c) = (Invented.Finding("b"), Invented.Finding("c"));
        var catalog = Invented.Catalog(
            [Cause],
            Invented.Flag("low", A, Cause, Disposition.Routine),
            Invented.Flag("high", b & Age.Over(50), Cause, Disposition.Emergency),
            Invented.Flag("alone", c, Cause, Disposition.Emergency));
        var decisive = new Evaluator(catalog).Evaluate(Presentation.Empty).Decisive;
        Assert.Equal(["c", "b", "age", "a"], decisive.Select(fact => fact.Key));
        Assert.Equal([Disposition.Emergency, Disposition.SelfCare, null, Disposition.Routine], decisive.Select(fact => fact.IfPresent));
    }
}
