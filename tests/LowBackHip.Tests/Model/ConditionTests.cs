using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Model;

public sealed class ConditionTests
{
    private static readonly Presentation Groin = Presentation.Empty.WithSite(PainRegion.Groin);

    private static readonly Condition Cause = With(
        Invented.Prior(0.3, PresentationKind.HipOrGroin, Audience.Of(minimumAge: 45)),
        Invented.Prior(0.2, PresentationKind.HipOrGroin),
        Invented.Prior(0.02, PresentationKind.Unspecified, Audience.Minors),
        Invented.Prior(0.1));

    [Fact]
    public void The_prior_is_the_first_for_the_kind_of_pain_and_the_person()
    {
        Assert.Equal(0.3, Of(Groin.WithAge(45)));
        Assert.Equal(0.2, Of(Groin.WithAge(44)));
        Assert.Equal(0.2, Of(Groin));
    }

    [Fact]
    public void Where_no_prior_is_for_the_kind_it_is_the_first_for_any_kind()
    {
        Assert.Equal(0.02, Of(Presentation.Empty.WithAge(12).WithSite(PainRegion.Lumbar)));
        Assert.Equal(0.1, Of(Presentation.Empty.WithAge(30).WithSite(PainRegion.Lumbar)));
        Assert.Equal(0.1, Of(Presentation.Empty));
    }

    [Fact]
    public void Where_no_prior_fits_it_is_the_last() =>
        Assert.Equal(0.4, With(Invented.Prior(0.3, PresentationKind.Unspecified, Audience.Women), Invented.Prior(0.4, PresentationKind.BackOnly)).PriorFor(Groin.WithSex(Sex.Male)).Probability);

    private static double Of(Presentation said) => Cause.PriorFor(said).Probability;

    private static Condition With(params Prior[] priors) => Invented.Condition("cause", priors: [.. priors]);
}
