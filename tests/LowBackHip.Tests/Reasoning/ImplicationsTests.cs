using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning;

/// <summary>What an interview writes down with an answer because it follows from it.</summary>
public sealed class ImplicationsTests
{
    private static readonly Finding Limb = Invented.Finding("limb-pain");
    private static readonly Finding Leg = Invented.Finding("leg-pain", implies: ["limb-pain"]);
    private static readonly Finding Calf = Invented.Finding("calf-pain", implies: ["leg-pain"]);
    private static readonly Finding CalfInPregnancy = Invented.Finding("calf-pain-in-pregnancy", Audience.Women, implies: ["leg-pain"]);
    private static readonly Finding LegAfterLifting = Invented.Finding("leg-pain-after-lifting", shownBy: Onset.Was(PainOnset.AfterLifting), implies: ["leg-pain"]);

    private static readonly Evaluator Evaluator = new(Invented.Catalog(
        [Invented.Condition("cause")],
        Invented.Flag("flag", Criterion.Any(Limb, Leg, Calf, CalfInPregnancy, LegAfterLifting), Invented.Condition("cause"))));

    [Fact]
    public void A_report_implies_what_is_broader_still()
    {
        var known = Known(Presentation.Empty.WithPresent(Calf));

        Assert.Equal(FindingStatus.Present, known[Leg]);
        Assert.Equal(FindingStatus.Present, known[Limb]);
        Assert.Equal(FindingStatus.NotAssessed, known[LegAfterLifting]);
    }

    [Fact]
    public void A_denial_denies_what_is_narrower_still_but_not_what_cannot_apply()
    {
        var denied = Presentation.Empty.WithSex(Sex.Male).WithAbsent(Limb);
        Assert.Equal(FindingStatus.Absent, Known(denied)[Leg]);
        Assert.Equal(FindingStatus.Absent, Known(denied)[Calf]);
        Assert.False(Known(denied).Findings.ContainsKey(CalfInPregnancy.Id));
        Assert.Equal(FindingStatus.Absent, Known(denied.WithSex(Sex.Female))[CalfInPregnancy]);
    }

    [Fact]
    public void What_was_reported_counts_before_what_was_denied()
    {
        var known = Known(Presentation.Empty.WithPresent(Calf).WithAbsent(Limb));

        Assert.Equal(FindingStatus.Present, known[Leg]);
        Assert.Equal(FindingStatus.Absent, known[Limb]);
    }

    [Fact]
    public void What_a_basic_fact_shows_implies_what_is_broader()
    {
        var known = Known(Presentation.Empty.WithOnset(PainOnset.AfterLifting));

        Assert.Equal(FindingStatus.Present, known[Leg]);
        Assert.Equal(FindingStatus.Present, known[Limb]);
        Assert.Equal(FindingStatus.NotAssessed, Known(Presentation.Empty.WithOnset(PainOnset.Gradual))[Leg]);
    }

    [Fact]
    public void What_was_denied_counts_before_what_a_basic_fact_shows()
    {
        var known = Known(Presentation.Empty.WithOnset(PainOnset.AfterLifting).WithAbsent(Limb));

        Assert.Equal(FindingStatus.Absent, known[Leg]);
        Assert.Equal(FindingStatus.Absent, known[Limb]);
    }

    [Fact]
    public void What_the_catalog_does_not_have_implies_nothing() =>
        Assert.Equal(FindingStatus.NotAssessed, Known(Presentation.Empty.With(FindingId.From("no-such-finding"), FindingStatus.Present))[Limb]);

    private static Presentation Known(Presentation said) => Interview.Begin(Evaluator, known: said).Presentation;
}
