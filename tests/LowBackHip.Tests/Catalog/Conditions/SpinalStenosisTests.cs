using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class SpinalStenosisTests
{
    [Fact]
    public void Its_prior_from_50_on_is_that_of_the_large_study()
    {
        var legs = Presentation.Empty.WithSite(PainRegion.Lumbar).WithSite(PainRegion.LowerLeg);
        Assert.Equal(0.304, Conditions.SpinalStenosis.PriorFor(legs.WithAge(50)).Probability);
        Assert.Equal(0.06, Conditions.SpinalStenosis.PriorFor(legs.WithAge(49)).Probability);
    }

    [Fact]
    public void Its_ratios_are_those_of_the_review()
    {
        var stenosis = Conditions.SpinalStenosis;
        stenosis.Clue("stenosis-no-pain-seated").WeighsWhenMet(7.4, 1.9, 30);
        stenosis.Clue("stenosis-no-pain-seated").WeighsWhenNotMet(0.57, 0.43, 0.76);
        stenosis.Clue("stenosis-better-bending-forward").WeighsWhenMet(6.4, 4.1, 9.9);
        stenosis.Clue("stenosis-better-bending-forward").WeighsWhenNotMet(0.52, 0.46, 0.6);
        stenosis.Clue("stenosis-both-legs").WeighsWhenMet(6.3, 3.1, 13);
        stenosis.Clue("stenosis-both-legs").WeighsWhenNotMet(0.54, 0.43, 0.68);
        stenosis.Clue("stenosis-neurogenic-claudication").WeighsWhenMet(3.7, 2.9, 4.8);
        stenosis.Clue("stenosis-neurogenic-claudication").WeighsWhenNotMet(0.23, 0.17, 0.31);
        stenosis.Clue("stenosis-better-seated").WeighsWhenMet(3.3, 1.4, 7.7);
        stenosis.Clue("stenosis-over-65").WeighsWhenMet(2.5, 1.4, 4.2);
        stenosis.Clue("stenosis-over-65").WeighsWhenNotMet(0.34, 0.19, 0.61);
        stenosis.Clue("stenosis-over-70").WeighsWhenMet(2.0, 1.6, 2.5);
        stenosis.Clue("stenosis-below-60").WeighsWhenMet(0.4, 0.29, 0.57);
        stenosis.Clue("stenosis-worse-standing").WeighsWhenMet(2.3, 1.8, 2.8);
        stenosis.Clue("stenosis-saddle-burning").WeighsWhenMet(7.2, 1.6, 32);
        stenosis.Clue("stenosis-below-buttocks").WeighsWhenNotMet(0.34, 0.13, 0.88);
        stenosis.Clue("stenosis-cook-four-of-five").WeighsWhenMet(4.6, 2.4, 8.9, Provenance.PublishedSecondary);
        stenosis.Clue("stenosis-cook-none-of-five").WeighsWhenNotMet(0.19, 0.12, 0.29);
        stenosis.Clue("stenosis-history-questionnaire-positive").WeighsWhenMet(2.7, provenance: Provenance.DerivedFromPublished);
    }

    [Fact]
    public void Four_ways_to_say_that_sitting_or_bending_eases_it_count_once()
    {
        var ranked = Conditions.SpinalStenosis.In(person => person.Aged(68).HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.LowerLeg)
            .Reports(Findings.NoPainWhenSitting, Findings.RelievedBySitting, Findings.RelievedByBendingForward, Findings.RelievedByLeaningOnCart, Findings.NeurogenicClaudication));
        Assert.Equal("stenosis-no-pain-seated", Assert.Single(ranked.Clues, clue => clue.Counted && clue.Clue.EffectiveGroup?.Value == "eased-by-flexion").Clue.Id.Value);
    }

    [Theory]
    [InlineData(60, false, Match.Met)]
    [InlineData(59, false, Match.NotMet)]
    [InlineData(60, true, Match.NotMet)]
    public void The_score_adds_its_points(double age, bool easedByBendingBackward, Match expected)
    {
        // Age 60 to 70 (2), longer than six months (1), worse standing (2); bending backward takes 2 away.
        var person = Presentation.Empty.WithAge(age).WithDurationDays(200).WithPresent(Findings.WorseStanding)
            .WithAbsent(Findings.RelievedByBendingForward, Findings.NeurogenicClaudication, Findings.BladderIncontinence)
            .With(Findings.RelievedByBendingBackward, easedByBendingBackward ? FindingStatus.Present : FindingStatus.Absent);
        Assert.Equal(expected, Conditions.SpinalStenosis.Clue("stenosis-sugioka-five-points").When.Test(person));
    }

    [Fact]
    public void Heavy_legs_at_72_that_sitting_eases_put_it_first() =>
        Assert.Same(Conditions.SpinalStenosis, ConditionReading.First(person => person.Aged(72).HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.LowerLeg).ForDays(20)
            .Reports(Findings.NeurogenicClaudication, Findings.RelievedBySitting, Findings.RelievedByLeaningOnCart, Findings.WorseStanding)).Condition);
}
