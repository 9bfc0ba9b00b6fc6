namespace LowBackHip.Tests.Model;

public sealed class DispositionTests
{
    [Fact]
    public void Dispositions_go_up_and_none_is_the_default()
    {
        Assert.Equal(["self-care", "routine", "urgent", "same-day", "emergency"], Dispositions.All.Select(disposition => disposition.ToId()));
        Assert.Equal(Dispositions.All.Order(), Dispositions.All);
        Assert.DoesNotContain(default, Dispositions.All);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Disposition).Instruction());
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Disposition).TimeFrame());
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Disposition).ToId());
    }

    [Fact]
    public void Each_says_what_to_do_and_how_soon()
    {
        Assert.Distinct(Dispositions.All.Select(disposition => disposition.Instruction()));
        Assert.Distinct(Dispositions.All.Select(disposition => disposition.TimeFrame()));
        Assert.All(Dispositions.All, disposition =>
        {
            Assert.EndsWith(".", disposition.Instruction(), StringComparison.Ordinal);
            Assert.NotEmpty(disposition.TimeFrame());
        });
    }

    [Fact]
    public void An_open_interval_yields_no_level_without_a_policy()
    {
        var open = DispositionInterval.Of(Disposition.SelfCare, Disposition.Emergency);
        Assert.False(open.IsSettled);
        Assert.Null(open.Settled);
        Assert.Equal(Disposition.SelfCare, open.Resolve(UnknownPolicy.TakeAsAbsent));
        Assert.Equal(Disposition.Emergency, open.Resolve(UnknownPolicy.TakeAsPresent));
        Assert.Throws<ArgumentOutOfRangeException>(() => open.Resolve(default));
    }

    [Fact]
    public void A_settled_interval_yields_its_level()
    {
        var settled = DispositionInterval.Of(Disposition.Urgent, Disposition.Urgent);
        Assert.Equal(Disposition.Urgent, settled.Settled);
        Assert.Equal(Disposition.Urgent.Instruction(), settled.Instruction);
        Assert.Equal(Disposition.Urgent, settled.Resolve(UnknownPolicy.TakeAsPresent));
    }

    [Fact]
    public void An_interval_never_runs_backward_and_equals_by_its_ends()
    {
        foreach (var least in Dispositions.All)
        {
            foreach (var most in Dispositions.All)
            {
                if (most < least)
                {
                    Assert.Throws<ArgumentOutOfRangeException>(() => DispositionInterval.Of(least, most));
                    continue;
                }

                var interval = DispositionInterval.Of(least, most);
                Assert.Equal((least, most), (interval.AtLeast, interval.AtMost));
                Assert.Equal(interval, DispositionInterval.Of(least, most));
            }
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => DispositionInterval.Of(default, Disposition.Urgent));
        Assert.Throws<ArgumentOutOfRangeException>(() => DispositionInterval.Of(Disposition.Urgent, Disposition.Emergency + 1));
    }

    [Theory]
    [InlineData(Disposition.Routine, "a visit to a clinician")]
    [InlineData(Disposition.Urgent, "within days")]
    [InlineData(Disposition.SameDay, "today")]
    [InlineData(Disposition.Emergency, "emergency care now")]
    public void An_open_instruction_names_the_most_that_an_answer_could_mean(Disposition most, string words) =>
        Assert.EndsWith($"{words}.", DispositionInterval.Of(Disposition.SelfCare, most).Instruction, StringComparison.Ordinal);

    [Fact]
    public void An_open_instruction_says_that_it_is_not_complete_and_what_is_still_possible()
    {
        foreach (var most in Dispositions.All.Skip(1))
        {
            var text = DispositionInterval.Of(Disposition.SelfCare, most).Instruction;
            Assert.StartsWith(Disposition.SelfCare.Instruction(), text, StringComparison.Ordinal);
            Assert.Contains("not complete", text, StringComparison.Ordinal);
        }

        Assert.Contains("emergency", DispositionInterval.Of(Disposition.Routine, Disposition.Emergency).Instruction, StringComparison.Ordinal);
    }
}
