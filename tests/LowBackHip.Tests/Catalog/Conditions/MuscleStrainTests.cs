using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class MuscleStrainTests
{
    [Fact]
    public void Its_prior_is_lower_than_that_of_pain_without_a_name() =>
        Assert.True(Conditions.MuscleStrain.PriorAt(PainRegion.Lumbar) < Conditions.NonspecificPain.PriorAt(PainRegion.Lumbar));

    [Fact]
    public void A_cramping_back_after_lifting_this_week_puts_it_first() =>
        Assert.Same(Conditions.MuscleStrain, ConditionReading.First(person => person.Aged(35).HasPainIn(PainRegion.Lumbar).Beginning(PainOnset.AfterLifting).ForDays(3)
            .Reports(Findings.OnsetAfterLifting, Findings.MuscleSpasm, Findings.WorseBendingForward).Denies(Findings.LegNumbness, Findings.PainBelowKnee)).Condition);

    [Fact]
    public void Months_of_pain_speak_against_it() =>
        Assert.True(Conditions.MuscleStrain.In(person => person.HasPainIn(PainRegion.Lumbar).ForDays(120)).Probability.Central
            < Conditions.MuscleStrain.In(person => person.HasPainIn(PainRegion.Lumbar).ForDays(10)).Probability.Central);

    [Fact]
    public void The_days_of_the_article_are_corrected_to_weeks()
    {
        var claim = Assert.Single(Conditions.MuscleStrain.Claims);
        Assert.Equal("A-C1", claim.Row.Value);
        Assert.Same(Citations.MenezesCosta2012, Assert.Single(claim.Correction!.Sources).Citation);
        Assert.Equal(42, Conditions.MuscleStrain.Course!.BehindAfterDays);
    }
}
