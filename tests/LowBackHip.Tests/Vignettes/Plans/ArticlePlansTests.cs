using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Repository;

namespace LowBackHip.Tests.Vignettes.Plans;

/// <summary>One plan for each cause of the starting article, as a physical therapist would want to read it.</summary>
public sealed class ArticlePlansTests
{
    private static readonly Evaluator Evaluator = new(BuiltInCatalog.Instance);

    private static readonly Dictionary<string, (Action<PresentationBuilder> Basics, Finding[] Told)> People = new()
    {
        ["muscle-strain"] = (
            person => person.Aged(34).Male().HasPainIn(PainRegion.Lumbar, BodySide.Right).Beginning(PainOnset.AfterLifting).ForDays(3).RatedAt(5),
            [Findings.OnsetAfterLifting, Findings.MuscleSpasm, Findings.ParaspinalTenderness, Findings.WorseWithMovement, Findings.RelievedByRest, Findings.FirstEpisode]),
        ["spine-osteoarthritis"] = (
            person => person.Aged(67).Female().HasPainIn(PainRegion.Lumbar, BodySide.Both).Beginning(PainOnset.Gradual).ForDays(400).RatedAt(4),
            [Findings.MorningStiffness, Findings.MorningStiffnessUnder60Minutes, Findings.WorseBendingBackward, Findings.WorseTwisting, Findings.RelievedBySitting, Findings.DullAche, Findings.RecurrentEpisodes]),
        ["hip-osteoarthritis"] = (
            person => person.Aged(66).Female().HasPainIn(PainRegion.Groin, BodySide.Right).Beginning(PainOnset.Gradual).ForDays(300).RatedAt(5),
            [Findings.MorningStiffness, Findings.MorningStiffnessUnder60Minutes, Findings.HipStiffness, Findings.DifficultyWithShoesAndSocks, Findings.ReducedHipMovement, Findings.WorseStairsOrSlopes, Findings.WorseRisingFromChair, Findings.SquatPosteriorHipPain]),
        ["herniated-disc"] = (
            person => person.Aged(38).Male().HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.PosteriorThigh, BodySide.Left).Beginning(PainOnset.AfterLifting).ForDays(14).RatedAt(5),
            [Findings.OnsetAfterLifting, Findings.WorseSitting, Findings.WorseBendingForward, Findings.BackPainWorseCoughing, Findings.LegPainWorseCoughing, Findings.PainBelowButtocks, Findings.PainCentralizes, Findings.RepeatedBackwardBendingEases, Findings.RelievedByBendingBackward]),
        ["pinched-nerve"] = (
            person => person.Aged(47).Female().HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.LowerLeg, BodySide.Right).Beginning(PainOnset.Gradual).ForDays(28).RatedAt(5),
            [Findings.LegTingling, Findings.DermatomalLegPain, Findings.PainBelowButtocks, Findings.PainBelowKnee, Findings.BurningPain, Findings.LegPainWorseThanBackPain]),
        ["sacroiliac-joint-pain"] = (
            person => person.Aged(36).Female().HasPainIn(PainRegion.Sacroiliac, BodySide.Left).HasPainIn(PainRegion.Buttock, BodySide.Left).Beginning(PainOnset.Gradual).ForDays(35).RatedAt(4),
            [Findings.OneFingerPainAtDimple, Findings.WorseRisingFromChair, Findings.WorseStandingOnOneLeg, Findings.WorseTwisting, Findings.GaveBirthWithinAYear]),
        ["pelvic-floor-imbalance"] = (
            person => person.Aged(33).Female().HasPainIn(PainRegion.Pelvis).HasPainIn(PainRegion.Lumbar).Beginning(PainOnset.Gradual).ForDays(35).RatedAt(4),
            [Findings.DullAche, Findings.PainWithSex, Findings.WorseSitting, Findings.Constipation, Findings.WorseBowelMovement, Findings.HighStress]),
        ["sciatica"] = (
            person => person.Aged(44).Male().HasPainIn(PainRegion.Buttock, BodySide.Left).HasPainIn(PainRegion.LowerLeg, BodySide.Left).Beginning(PainOnset.Gradual).ForDays(21).RatedAt(7),
            [Findings.LegTingling, Findings.PainBelowButtocks, Findings.PainBelowKnee, Findings.StraightLegRaisePain, Findings.ElectricPain, Findings.LegPainWorseThanBackPain, Findings.WorseSitting, Findings.CannotSleep]),
        ["piriformis-syndrome"] = (
            person => person.Aged(41).Female().HasPainIn(PainRegion.Buttock, BodySide.Right).Beginning(PainOnset.AfterOveruse).ForDays(30).RatedAt(4),
            [Findings.DeepButtockTenderness, Findings.WorseSitting, Findings.WorseCrossingLegs, Findings.SeatedPiriformisStretchPain, Findings.DeepAche]),
        ["spinal-stenosis"] = (
            person => person.Aged(72).Male().HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.LowerLeg, BodySide.Both).Beginning(PainOnset.Gradual).ForDays(200).RatedAt(5),
            [Findings.NeurogenicClaudication, Findings.WorseStanding, Findings.WorseWalking, Findings.WorseBendingBackward, Findings.RelievedBySitting, Findings.NoPainWhenSitting, Findings.RelievedByBendingForward, Findings.RelievedByLeaningOnCart, Findings.PainBelowButtocks]),
        ["scoliosis"] = (
            person => person.Aged(58).Female().HasPainIn(PainRegion.Lumbar, BodySide.Left).Beginning(PainOnset.Gradual).ForDays(500).RatedAt(4),
            [Findings.KnownScoliosis, Findings.VisibleSpineCurve, Findings.DullAche, Findings.WorseStanding, Findings.WorseAtEndOfDay]),
        ["nonspecific-pain"] = (
            person => person.Aged(45).Female().HasPainIn(PainRegion.Lumbar, BodySide.Central).Beginning(PainOnset.Gradual).ForDays(30).RatedAt(4),
            [Findings.RecurrentEpisodes, Findings.LongSittingWork, Findings.HighStress, Findings.PhysicallyInactive]),
    };

    public static TheoryData<string> Causes => [.. People.Keys];

    [Theory]
    [MemberData(nameof(Causes))]
    public void The_plan_reads_as_approved(string cause)
    {
        var evaluation = Evaluate(cause);
        Approved.Verify(PlanText.Of(cause, People[cause].Told, evaluation), $"tests/LowBackHip.Tests/Vignettes/Plans/{cause}.approved.txt");
    }

    [Theory]
    [MemberData(nameof(Causes))]
    public void The_cause_is_among_the_leading_three_and_two_to_five_exercises_are_given(string cause)
    {
        var evaluation = Evaluate(cause);
        Assert.Contains(evaluation.Differential.Take(3), one => one.Condition.Id.Value == cause);
        Assert.InRange(evaluation.Plan.Exercises.Length, 2, 5);
    }

    internal static Evaluation Evaluate(string cause)
    {
        var (basics, told) = People[cause];
        var implied = told.SelectMany(finding => finding.Implies).Concat(told.Select(finding => finding.Id)).ToHashSet();
        return Evaluator.Evaluate(Presentation.Of(person =>
        {
            basics(person);
            person.Reports(told).Denies([.. Evaluator.Catalog.Findings.Where(finding => !implied.Contains(finding.Id))]);
        }));
    }
}
