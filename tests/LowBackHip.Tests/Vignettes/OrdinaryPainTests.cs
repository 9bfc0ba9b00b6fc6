using System.Collections.Immutable;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;

namespace LowBackHip.Tests.Vignettes;

/// <summary>Sending everyone to hospital is the second worst thing: ordinary pain must stay ordinary.</summary>
public class OrdinaryPainTests
{
    private const int People = 200;
    private const double MostOverTriaged = 0.03;

    private static readonly Evaluator Evaluator = new(BuiltInCatalog.Instance);

    // What ordinary mechanical pain sounds like, weak flags that most people with it have included.
    private static readonly ImmutableArray<Finding> Ordinary =
    [
        Findings.DullAche, Findings.SharpPain, Findings.MuscleSpasm, Findings.IntermittentPain, Findings.ConstantPain, Findings.WorseSitting, Findings.WorseStanding,
        Findings.WorseBendingForward, Findings.WorseBendingBackward, Findings.WorseTwisting, Findings.WorseLifting, Findings.WorseRisingFromChair, Findings.WorseWalking,
        Findings.WorseWithMovement, Findings.WorseDriving, Findings.BackPainWorseCoughing, Findings.RelievedByRest, Findings.RelievedByLyingDown, Findings.RelievedByHeat,
        Findings.RelievedByMovement, Findings.RelievedByChangingPosition, Findings.NsaidPartialResponse, Findings.MorningStiffness, Findings.WorseInMorning,
        Findings.WorseAtEndOfDay, Findings.ReducedBackMovement, Findings.ParaspinalTenderness, Findings.RecurrentEpisodes, Findings.FirstEpisode, Findings.NightPain,
        Findings.CannotSleep, Findings.InterferesWithDailyActivities, Findings.SteadilyWorsening, Findings.LongSittingWork, Findings.HeavyManualWork, Findings.HighStress,
        Findings.PoorSleep, Findings.PhysicallyInactive, Findings.Obesity, Findings.EverSmoked, Findings.HighBloodPressure, Findings.Diabetes, Findings.DepressionOrAnxiety,
        Findings.OnsetAfterTwistingOrBending, Findings.OnsetAfterLongSitting, Findings.OuterHipTenderness, Findings.HipStiffness,
    ];

    private static readonly ImmutableArray<PainRegion> Places = [PainRegion.Lumbar, PainRegion.Buttock, PainRegion.LateralHip, PainRegion.Sacroiliac, PainRegion.PosteriorThigh];

    private static readonly ImmutableArray<PainOnset> Beginnings = [PainOnset.Gradual, PainOnset.AfterLifting, PainOnset.AfterOveruse];

    [Fact]
    public void An_ordinary_acute_strain_with_every_flag_denied_settles_at_self_care()
    {
        Finding[] asked = [.. Evaluator.Catalog.RedFlags.SelectMany(flag => flag.When.Findings()).DistinctBy(finding => finding.Id)];
        var strain = Presentation.Of(person => person
            .Aged(35).Male().HasPainIn(PainRegion.Lumbar).Beginning(PainOnset.AfterLifting).ForDays(3).RatedAt(4)
            .Denies(asked)
            .Reports(Findings.MuscleSpasm, Findings.WorseBendingForward, Findings.RelievedByRest));

        var disposition = Evaluator.Triage(strain);

        Assert.Equal(Disposition.SelfCare, disposition.Settled);
        Assert.NotEmpty(Evaluator.Evaluate(strain).Plan.Exercises);
    }

    [Fact]
    public void An_eighty_year_old_with_nothing_but_back_pain_is_not_sent_to_emergency()
    {
        foreach (var sex in (Sex?[])[null, Sex.Female, Sex.Male])
        {
            var disposition = Evaluator.Triage(Presentation.Empty.WithAge(80).WithSex(sex).WithSite(PainRegion.Lumbar));
            Assert.True(disposition.AtLeast <= Disposition.Routine);
        }
    }

    [Fact]
    public void Ordinary_mechanical_pain_is_seldom_sent_to_be_seen_the_same_day()
    {
        var random = new Random(20261122);
        var tooHigh = Enumerable.Range(0, People).Select(_ => Evaluator.Triage(Ordinarily(random))).Count(triage => triage.AtLeast >= Disposition.SameDay);
        Assert.True(tooHigh <= MostOverTriaged * People, FormattableString.Invariant($"{tooHigh} of {People} were sent to be seen the same day or sooner."));
    }

    private static Presentation Ordinarily(Random random)
    {
        var presentation = Presentation.Empty
            .WithAge(random.Next(18, 75))
            .WithSex(random.Next(2) == 0 ? Sex.Female : Sex.Male)
            .WithSite(PainRegion.Lumbar, (BodySide)random.Next(1, 5))
            .WithOnset(Beginnings[random.Next(Beginnings.Length)])
            .WithDurationDays(random.Next(1, 120))
            .WithIntensity(PainIntensity.Of(random.Next(1, 8)));
        if (random.Next(2) == 0)
            presentation = presentation.WithSite(Places[random.Next(Places.Length)], random.Next(2) == 0 ? BodySide.Left : BodySide.Right);
        foreach (var finding in Ordinary)
        {
            var draw = random.Next(10);
            if (draw < 4)
                presentation = presentation.With(finding, draw < 2 ? FindingStatus.Present : FindingStatus.Absent);
        }

        return presentation;
    }
}
