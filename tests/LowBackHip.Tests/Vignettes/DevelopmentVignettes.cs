using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Vignettes;

/// <summary>
/// Development cases read by hand, each with only what the person or the story says. They show what the rules do on real histories; no rule is made for one of them.
/// All have a history that leads to the label, so an accepted cause must stand among the first three.
/// </summary>
public sealed class DevelopmentVignettes
{
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);

    [Fact] // aci_D2N032
    public void Groin_and_hip_pain_that_grew_over_a_year_in_a_woman_of_56() =>
        Case(person => person.Aged(56).Female()
                .HasPainIn(PainRegion.Groin, BodySide.Right).HasPainIn(PainRegion.LateralHip, BodySide.Right).ForDays(480).Beginning(PainOnset.Gradual).RatedAt(7)
                .Reports(Findings.SteadilyWorsening, Findings.HipClickingOrLocking, Findings.RepeatedFalls, Findings.KnownDiscHerniation)
                .Reports(Findings.RelievedByRest, Findings.RelievedBySitting, Findings.RelievedByLyingDown, Findings.WorseWalking, Findings.WorsePivoting, Findings.WorseWithMovement)
                .Denies(Findings.Fever, Findings.Chills, Findings.BowelIncontinence, Findings.BladderIncontinence, Findings.LegTingling, Findings.LegNumbness, Findings.CurrentSmoker))
            .IsTriaged(Disposition.Routine, Disposition.Urgent)
            .Finds(Conditions.HipOsteoarthritis);

    [Fact] // aci_D2N107
    public void A_back_that_tightened_after_raking_leaves() =>
        Case(person => person.Aged(39).Male()
                .HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.Foot, BodySide.Right).ForDays(1).Beginning(PainOnset.AfterLifting)
                .Reports(Findings.OnsetAfterOveruse, Findings.LegTingling, Findings.RecurrentEpisodes, Findings.PainkillersDoNotHelp, Findings.RelievedBySitting, Findings.WorseRisingFromChair, Findings.RelievedByHeat))
            .IsTriaged(Disposition.SelfCare, Disposition.Routine)
            .Finds(Conditions.MuscleStrain, Conditions.NonspecificPain, Conditions.Sciatica);

    [Fact] // avey_184
    public void A_young_woman_stiff_in_the_morning_for_months() =>
        Case(person => person.Aged(24).Female()
                .HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.LateralHip, BodySide.Both).ForDays(120).Beginning(PainOnset.Gradual)
                .Reports(Findings.SteadilyWorsening, Findings.WorseInMorning, Findings.MorningStiffness, Findings.RelievedByHeat)
                .Denies(Findings.Fever, Findings.Chills, Findings.UnexplainedWeightLoss, Findings.AbdominalPain, Findings.MinorTrauma, Findings.MajorTrauma, Findings.PainfulUrination)
                .Denies(Findings.BilateralLegWeakness, Findings.BladderIncontinence, Findings.UrinaryRetention, Findings.SaddleNumbness, Findings.LegNumbness, Findings.ParaspinalTenderness))
            .IsTriaged(Disposition.Routine, Disposition.Urgent)
            .Finds(Conditions.AxialSpondyloarthritis);

    [Fact] // avey_221
    public void Pain_down_the_back_of_the_left_leg_worse_on_bending() =>
        Case(person => person.Aged(40).Male()
                .HasPainIn(PainRegion.Lumbar, BodySide.Left).HasPainIn(PainRegion.Sacroiliac, BodySide.Left).HasPainIn(PainRegion.PosteriorThigh, BodySide.Left).ForDays(60)
                .Reports(Findings.PainBelowButtocks, Findings.BurningPain, Findings.ThrobbingPain, Findings.WorseBendingForward)
                .Denies(Findings.Fever, Findings.Sweating, Findings.Nausea, Findings.Vomiting, Findings.AbdominalPain, Findings.Constipation, Findings.UnexplainedWeightLoss)
                .Denies(Findings.BladderIncontinence, Findings.UrinaryRetention, Findings.PainfulUrination, Findings.LegNumbness, Findings.CancerHistory))
            .IsTriaged(Disposition.Routine, Disposition.Urgent)
            .Finds(Conditions.Sciatica, Conditions.PinchedNerve, Conditions.HerniatedDisc);

    [Fact] // semigran_36
    public void Back_pain_two_weeks_after_lifting_boxes() =>
        Case(person => person.Aged(38).Male()
                .HasPainIn(PainRegion.Lumbar, BodySide.Left).ForDays(14).Beginning(PainOnset.AfterLifting)
                .Reports(Findings.DullAche, Findings.MuscleSpasm, Findings.RecurrentEpisodes, Findings.NsaidPartialResponse)
                .Denies(Findings.PainBelowButtocks, Findings.LegWeakness, Findings.Fever, Findings.Chills, Findings.UnexplainedWeightLoss, Findings.RecentInfection))
            .IsTriaged(Disposition.SelfCare)
            .Finds(Conditions.MuscleStrain, Conditions.NonspecificPain);

    [Fact] // medbullets_243
    public void A_sore_back_the_day_after_work_on_the_house() =>
        Case(person => person.Aged(42).Male()
                .HasPainIn(PainRegion.Lumbar, BodySide.Both).ForDays(1)
                .Reports(Findings.OnsetAfterOveruse, Findings.DullAche)
                .Denies(Findings.PainBelowButtocks, Findings.Fever, Findings.Chills, Findings.LegTingling, Findings.BowelIncontinence, Findings.BladderIncontinence, Findings.IvDrugUse))
            .IsTriaged(Disposition.SelfCare)
            .Finds(Conditions.MuscleStrain, Conditions.NonspecificPain);

    [Fact] // craftmd_2026
    public void Two_years_of_back_pain_that_only_swimming_eases_in_a_man_of_25() =>
        Case(person => person.Aged(25).Male()
                .HasPainIn(PainRegion.Lumbar).ForDays(730)
                .Reports(Findings.WorseInMorning, Findings.RelievedByMovement, Findings.HeavyManualWork, Findings.AnabolicSteroidUse, Findings.Obesity))
            .IsTriaged(Disposition.Routine, Disposition.Urgent)
            .Finds(Conditions.AxialSpondyloarthritis);

    [Fact] // craftmd_2101
    public void Severe_back_pain_with_fever_in_a_man_who_injects_drugs() =>
        Case(person => person.Aged(33).Male()
                .HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.Thoracic)
                .Reports(Findings.SeverePain, Findings.Fever, Findings.IvDrugUse, Findings.HeavyAlcoholUse))
            .IsTriaged(Disposition.Emergency)
            .Finds(Conditions.SpinalInfection);

    [Fact] // craftmd_2141
    public void Back_pain_that_grew_over_three_days_with_fever_in_a_man_who_injects_drugs() =>
        Case(person => person.Aged(33).Male()
                .HasPainIn(PainRegion.Thoracic).ForDays(3).Beginning(PainOnset.Gradual)
                .Reports(Findings.SteadilyWorsening, Findings.Fever, Findings.IvDrugUse, Findings.HeavyAlcoholUse))
            .IsTriaged(Disposition.Emergency)
            .Finds(Conditions.SpinalInfection);

    [Fact] // craftmd_2188
    public void Both_legs_burn_on_the_way_downhill_and_not_on_a_bicycle() =>
        Case(person => person.Aged(65).Male()
                .HasPainIn(PainRegion.LowerLeg, BodySide.Both).HasPainIn(PainRegion.PosteriorThigh, BodySide.Both).ForDays(180).Beginning(PainOnset.Gradual).RatedAt(5)
                .Reports(Findings.BilateralLegPain, Findings.BurningPain, Findings.WorseWalkingDownhill, Findings.RelievedByCycling)
                .Reports(Findings.Diabetes, Findings.EverSmoked, Findings.HeartOrArteryDisease))
            .IsTriaged(Disposition.Routine, Disposition.Urgent)
            .Finds(Conditions.SpinalStenosis);

    [Fact] // medqa_0065
    public void A_constant_ache_worse_at_night_in_a_man_who_had_lung_cancer() =>
        Case(person => person.Aged(56).Male()
                .HasPainIn(PainRegion.Lumbar).ForDays(30)
                .Reports(Findings.DullAche, Findings.ConstantPain, Findings.WorseAtNight, Findings.CancerHistory))
            .IsTriaged(Disposition.Urgent, Disposition.SameDay)
            .Finds(Conditions.SpinalMalignancy, Conditions.MetastaticCordCompression);

    [Fact] // medqa_0108
    public void A_heavy_boy_of_13_who_cannot_put_weight_on_the_leg() =>
        Case(person => person.Aged(13).Male()
                .HasPainIn(PainRegion.Groin, BodySide.Left).HasPainIn(PainRegion.LateralHip, BodySide.Left).HasPainIn(PainRegion.Knee, BodySide.Left)
                .Reports(Findings.SeverePain, Findings.CannotBearWeight, Findings.Obesity))
            .IsTriaged(Disposition.Emergency)
            .Finds(Conditions.SlippedCapitalFemoralEpiphysis, Conditions.PerthesDisease);

    [Fact] // medqa_0459
    public void A_heavy_boy_of_14_who_has_limped_for_three_weeks() =>
        Case(person => person.Aged(14).Male()
                .HasPainIn(PainRegion.LateralHip, BodySide.Right).HasPainIn(PainRegion.Knee, BodySide.Right).ForDays(21).Beginning(PainOnset.Gradual)
                .Reports(Findings.SeverePain, Findings.SharpPain, Findings.Limp, Findings.SuddenWorsening, Findings.Obesity)
                .Denies(Findings.RecentInfection, Findings.MinorTrauma, Findings.MajorTrauma, Findings.RecurrentEpisodes))
            .IsTriaged(Disposition.SameDay, Disposition.Emergency)
            .Finds(Conditions.SlippedCapitalFemoralEpiphysis, Conditions.PerthesDisease);

    [Fact] // medqa_0919
    public void Electric_pain_down_the_leg_after_lifting_at_the_weekend() =>
        Case(person => person.Aged(69).Male()
                .HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.Buttock).HasPainIn(PainRegion.LowerLeg).ForDays(2).Beginning(PainOnset.AfterLifting)
                .Reports(Findings.SuddenOnset, Findings.ElectricPain, Findings.Obesity, Findings.Diabetes, Findings.DepressionOrAnxiety))
            .IsTriaged(Disposition.SelfCare, Disposition.Routine, Disposition.Urgent)
            .Finds(Conditions.HerniatedDisc, Conditions.Sciatica, Conditions.PinchedNerve);

    [Fact] // web_nof_60f
    public void A_fall_today_a_pop_in_the_hip_and_no_step_since() =>
        Case(person => person.Aged(60).Female()
                .HasPainIn(PainRegion.LateralHip, BodySide.Left).ForDays(0.3).Beginning(PainOnset.AfterTrauma)
                .Reports(Findings.FeltPop, Findings.CannotWalk, Findings.HipSwelling, Findings.Bruising))
            .IsTriaged(Disposition.Emergency)
            .Finds(Conditions.HipFracture, Conditions.PelvicFracture);

    [Fact] // web_septichip_7m
    public void A_boy_of_7_with_fever_who_will_not_stand_on_the_leg() =>
        Case(person => person.Aged(7).Male()
                .HasPainIn(PainRegion.LateralHip).HasPainIn(PainRegion.Knee).ForDays(6)
                .Reports(Findings.Fever, Findings.RefusesToWalk)
                .Denies(Findings.PainfulUrination, Findings.UrinaryFrequency, Findings.UrinaryUrgency))
            .IsTriaged(Disposition.Emergency)
            .Finds(Conditions.SepticHipArthritis);

    [Fact] // semigran_08
    public void Sudden_pain_in_the_side_that_leaves_no_position_bearable() =>
        Case(person => person.Aged(45).Male()
                .HasPainIn(PainRegion.Flank, BodySide.Left).HasPainIn(PainRegion.Groin, BodySide.Left).ForDays(0.042).Beginning(PainOnset.Sudden)
                .Reports(Findings.PainSpreadsToGroin, Findings.CannotGetComfortable, Findings.UnrelievedByPosition, Findings.Nausea, Findings.Vomiting))
            .IsTriaged(Disposition.Emergency)
            .Finds(Conditions.RenalColic, Conditions.Pyelonephritis, Conditions.KidneyOrUrinaryDisease);

    private static Vignette Case(Action<PresentationBuilder> story) => new(BuiltIn.Evaluate(Presentation.Of(story)));

    private sealed record Vignette(Evaluation Result)
    {
        internal Vignette IsTriaged(params Disposition[] accepted)
        {
            var met = Result.RedFlags.Where(flag => flag.Match == Match.Met).Select(flag => $"{flag.Flag} ({flag.Flag.Disposition})");
            Assert.True(accepted.Contains(Result.Disposition.AtLeast), $"It is triaged {Result.Disposition.AtLeast} by: {string.Join(", ", met)}.");
            return this;
        }

        internal void Finds(params Condition[] accepted)
        {
            var first = Result.Differential.Take(3).Select(one => one.Condition).ToList();
            Assert.True(first.Intersect(accepted).Any(), $"First come {string.Join(", ", first)}, for {Clinical.Say(Result.Presentation)}.");
        }
    }
}
