using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Model;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData(7, 5, true)]
    [InlineData(7, 5.01, false)]
    [InlineData(7, 9, true)]
    [InlineData(7, 8.99, false)]
    [InlineData(3, 2.1, true)]
    [InlineData(3, 2.11, false)]
    [InlineData(3, 3.9, true)]
    [InlineData(0, 0.1, true)]
    [InlineData(0, 0, false)]
    [InlineData(5, 5, false)]
    public void A_change_matters_from_its_points_or_from_its_fraction_on(double before, double after, bool isReached) =>
        Assert.Equal(isReached, new ImportantChange(2, 0.3, Invented.Source).IsReached(before, after));

    [Fact]
    public void A_change_known_in_one_way_is_measured_in_that_way_alone()
    {
        Assert.False(new ImportantChange(2, null, Invented.Source).IsReached(1, 0));
        Assert.True(new ImportantChange(null, 0.3, Invented.Source).IsReached(1, 0));
        Assert.False(new ImportantChange(null, 0.3, Invented.Source).IsReached(100, 98));
        Assert.False(new ImportantChange(null, null, Invented.Source).IsReached(10, 0));
    }

    [Fact]
    public void A_step_is_said_in_sentences_and_seeing_someone_is_left_to_the_disposition()
    {
        Assert.All([NextStep.Progress, NextStep.GoOn, NextStep.StepBack], step => Assert.EndsWith(". ", FollowingStep.Say(step), StringComparison.Ordinal));
        Assert.Empty(FollowingStep.Say(NextStep.SeeSomeone));
    }

    [Fact]
    public void The_text_of_a_reason_stays_out_of_a_log() =>
        Assert.Equal("Follow-up reason", new FollowUpReason("The pain went from 7 to 3.", [Invented.Source]).ToString());
}
