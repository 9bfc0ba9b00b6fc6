using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class GroinStrainTests
{
    [Fact]
    public void A_pulled_inner_thigh_with_a_bruise_puts_it_first() =>
        Assert.Same(Conditions.GroinStrain, ConditionReading.First(person => person.Aged(24).HasPainIn(PainRegion.Groin, BodySide.Right).HasPainIn(PainRegion.MedialThigh, BodySide.Right)
            .Beginning(PainOnset.AfterOveruse).ForDays(4).Reports(Findings.OnsetAfterOveruse, Findings.WorseRunningOrJumping, Findings.Bruising)).Condition);

    [Fact]
    public void A_lump_points_to_a_hernia_instead() => Assert.True(Conditions.GroinStrain.Clue("groin-strain-lump").WhenMet!.Value < 1);
}
