using System.Reflection;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;

namespace LowBackHip.Tests.Catalog;

public sealed class RedFlagsTests
{
    private static readonly Evaluator Evaluator = new(BuiltInCatalog.Instance);

    private static IEnumerable<(string Name, RedFlag Flag)> Properties =>
        typeof(RedFlags).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(RedFlag))
            .Select(property => (property.Name, (RedFlag)property.GetValue(null)!));

    /// <summary>Everything that any flag asks about, denied.</summary>
    private static Finding[] AllAsked => [.. RedFlags.All.SelectMany(flag => flag.When.Findings()).Distinct()];

    [Fact]
    public void All_holds_every_flag_once() =>
        Assert.Equal(
            Properties.Select(property => property.Flag.Id.Value).Order(StringComparer.Ordinal),
            RedFlags.All.Select(flag => flag.Id.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_flag_is_named_as_its_id_is() =>
        Assert.All(Properties, property => Assert.Equal(property.Name.ToUpperInvariant(), property.Flag.Id.Value.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant()));

    [Fact]
    public void Each_flag_is_found_by_its_id() =>
        Assert.All(RedFlags.All, flag => Assert.True(RedFlags.TryFind(flag.Id, out var found) && found == flag));

    [Fact]
    public void Nothing_is_found_by_an_unknown_id() => Assert.False(RedFlags.TryFind(RedFlagId.From("unheard-of"), out _));

    [Fact]
    public void Each_flag_has_its_own_typical_person() =>
        Assert.Equal(
            RedFlags.All.Select(flag => flag.Id.Value).Order(StringComparer.Ordinal),
            from type in typeof(FlagTests).Assembly.GetTypes()
            where type.IsSubclassOf(typeof(FlagTests))
            from flag in ((FlagTests)Activator.CreateInstance(type)!).Flags
            orderby flag.Id.Value
            select flag.Id.Value,
            StringComparer.Ordinal);

    /// <summary>Whoever reports a pregnancy has said which sex counts: what a reported finding implies must not be asked for again before it counts.</summary>
    [Fact]
    public void What_only_one_sex_can_report_needs_no_stated_sex() =>
        Assert.All(
            from type in typeof(FlagTests).Assembly.GetTypes()
            where type.IsSubclassOf(typeof(FlagTests))
            from one in ((FlagTests)Activator.CreateInstance(type)!).Typical
            where one.Flag.When.Findings().Any(finding => finding.AskedOf.Sex is not null && one.Raises[finding] == FindingStatus.Present)
            select one,
            one => Assert.True(one.Flag.Test(one.Raises.WithSex(null)) == Match.Met, $"{one.Flag} waits for the sex: {one.Flag.When}"));

    [Fact]
    public void Each_flag_forces_more_than_care_at_home() => Assert.All(RedFlags.All, flag => Assert.True(flag.Disposition > Disposition.SelfCare));

    [Fact]
    public void Each_flag_says_why_in_sentences_and_what_it_cannot_rule_out() =>
        Assert.All(RedFlags.All, flag =>
        {
            Assert.EndsWith(".", flag.Reason, StringComparison.Ordinal);
            Assert.EndsWith(".", flag.CannotRuleOut, StringComparison.Ordinal);
            Assert.True(flag.Reason.Length >= 40, flag.Id.Value);
        });

    [Fact]
    public void Each_flag_cites_something() => Assert.All(RedFlags.All, flag => Assert.NotEmpty(flag.Sources));

    [Fact]
    public void A_flag_from_memory_alone_says_so()
    {
        foreach (var flag in RedFlags.All.Where(flag => flag.Sources.All(source => source.Provenance == Provenance.Unverified)))
            Assert.Contains(flag.Id.Value, (string[])["fracture-count"]);
    }

    [Fact]
    public void Each_serious_disease_and_mimic_that_is_an_emergency_of_its_own_is_suspected_by_a_flag()
    {
        var suspected = RedFlags.All.Select(flag => flag.Suspects.Id).ToHashSet();
        Assert.Equal(
            ["paget-disease"],
            Conditions.All.Where(condition => condition.Kind != ConditionKind.Common && !suspected.Contains(condition.Id)).Select(condition => condition.Id.Value));
    }

    [Theory]
    [InlineData("A-R1", 1)]
    [InlineData("A-R2", 3)]
    [InlineData("A-R3", 1)]
    [InlineData("A-R4", 3)]
    public void Each_trigger_of_the_article_is_claimed(string row, int sayings) =>
        Assert.Equal(sayings, RedFlags.All.SelectMany(flag => flag.Claims).Where(claim => claim.Row.Value == row).Select(claim => claim.Says).Distinct().Count());

    [Theory]
    [InlineData("leg-weakness", Disposition.Urgent)]
    [InlineData("progressive-leg-weakness", Disposition.SameDay)]
    [InlineData("bilateral-leg-weakness", Disposition.Emergency)]
    [InlineData("severe-pain", Disposition.Routine)]
    [InlineData("no-improvement-after-4-weeks", Disposition.Routine)]
    [InlineData("function-declining", Disposition.Routine)]
    [InlineData("fever", Disposition.SameDay)]
    [InlineData("chills", Disposition.SameDay)]
    [InlineData("unexplained-weight-loss", Disposition.Urgent)]
    [InlineData("bladder-incontinence", Disposition.Emergency)]
    [InlineData("bowel-incontinence", Disposition.Emergency)]
    [InlineData("saddle-numbness", Disposition.Emergency)]
    public void A_trigger_of_the_article_alone_reaches_what_guidance_says(string finding, Disposition disposition)
    {
        Assert.True(Findings.TryFind(FindingId.From(finding), out var found));
        var evaluation = Evaluator.Evaluate(FlagTests.Hurts(PainRegion.Lumbar).WithPresent(found));
        Assert.Equal(disposition, evaluation.Disposition.AtLeast);
    }

    [Fact]
    public void A_serious_accident_today_is_an_emergency() =>
        Assert.Equal(Disposition.Emergency, Evaluator.Evaluate(FlagTests.Hurts(PainRegion.Lumbar, days: 0.5).WithPresent(Findings.MajorTrauma)).Disposition.AtLeast);

    [Theory]
    [InlineData(1)]
    [InlineData(14)]
    [InlineData(41)]
    public void An_ordinary_strain_with_every_flag_denied_settles_at_care_at_home(double days)
    {
        var strain = FlagTests.Hurts(PainRegion.Lumbar, age: 38, days: days, onset: PainOnset.AfterLifting)
            .WithIntensity(PainIntensity.Of(6))
            .WithAbsent(AllAsked)
            .WithPresent(Findings.OnsetAfterLifting, Findings.MuscleSpasm, Findings.WorseWithMovement, Findings.RelievedByRest);
        var disposition = Evaluator.Evaluate(strain).Disposition;
        Assert.Equal((Disposition.SelfCare, Disposition.SelfCare), (disposition.AtLeast, disposition.AtMost));
    }

    [Fact]
    public void An_old_person_with_nothing_but_back_pain_is_not_sent_to_emergency_care()
    {
        Assert.True(Evaluator.Evaluate(FlagTests.Hurts(PainRegion.Lumbar, age: 80)).Disposition.AtLeast <= Disposition.Routine);
        Assert.True(Evaluator.Evaluate(FlagTests.Hurts(PainRegion.Lumbar, age: 80, sex: Sex.Female, days: 10)).Disposition.AtLeast <= Disposition.Routine);
    }

    [Fact]
    public void Legs_that_hurt_for_months_and_ease_on_sitting_are_no_emergency()
    {
        var stenosis = FlagTests.Hurts(PainRegion.Lumbar, age: 72, days: 400)
            .WithPresent(Findings.BilateralLegPain, Findings.NeurogenicClaudication, Findings.RelievedBySitting, Findings.BilateralLegNumbness);
        Assert.True(Evaluator.Evaluate(stenosis).Disposition.AtLeast <= Disposition.Urgent);
    }

    [Fact]
    public void Nerve_signs_in_both_legs_that_are_new_are_an_emergency()
    {
        var sudden = FlagTests.Hurts(PainRegion.Lumbar, age: 45, days: 2).WithPresent(Findings.BilateralLegPain, Findings.BilateralLegNumbness);
        Assert.Equal(Disposition.Emergency, Evaluator.Evaluate(sudden).Disposition.AtLeast);
    }

    [Fact]
    public void A_single_weak_sign_is_no_referral_for_today()
    {
        Finding[] weak =
        [
            Findings.NightPain, Findings.WorseAtNight, Findings.Osteoporosis, Findings.LongTermSteroidUse, Findings.Diabetes, Findings.Fatigue, Findings.CurrentSmoker,
            Findings.ConstantPain, Findings.UnrelievedByRest, Findings.SteadilyWorsening, Findings.MidlineBackPain, Findings.HighBloodPressure, Findings.Immunosuppression,
            Findings.RecentInfection, Findings.MorningStiffness, Findings.LegTingling, Findings.LegNumbness, Findings.BilateralLegPain,
        ];
        Assert.All(weak, finding => Assert.True(
            Evaluator.Evaluate(FlagTests.Hurts(PainRegion.Lumbar, age: 60).WithPresent(finding)).Disposition.AtLeast <= Disposition.Routine, finding.Id.Value));
    }
}
