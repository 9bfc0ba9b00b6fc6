using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class TreatmentsTests
{
    private const double HardestGrade = 9;

    private static Dictionary<string, Treatment> Named { get; } = NamedEntries.Of<Treatment>(typeof(Treatments));

    [Fact]
    public void All_holds_every_named_treatment_once_and_nothing_else()
    {
        Assert.Equal(17, Named.Count);
        Assert.Equal(Named.Values.Select(treatment => treatment.Id.Value).Order(), Treatments.All.Select(treatment => treatment.Id.Value).Order());
        Assert.All(Treatments.All, treatment => Assert.Contains(treatment, Named.Values));
    }

    [Fact]
    public void An_id_is_its_name_in_hyphenated_lower_case() =>
        Assert.All(Named, pair => Assert.Equal(NamedEntries.Hyphenated(pair.Key), pair.Value.Id.Value));

    [Fact]
    public void Every_treatment_can_be_looked_up_by_its_id()
    {
        Assert.All(Treatments.All, treatment => Assert.True(Treatments.TryFind(treatment.Id, out var found) && ReferenceEquals(treatment, found)));
        Assert.False(Treatments.TryFind(TreatmentId.From("no-such-treatment"), out var none));
        Assert.Null(none);
        Assert.Throws<ArgumentNullException>(() => Treatments.TryFind(null!, out _));
    }

    [Fact]
    public void The_article_s_twelve_treatments_are_claimed_once_each() =>
        Assert.Equivalent(
            new Dictionary<string, string[]>
            {
                ["A-T1"] = ["physical-therapy"],
                ["A-T2"] = ["healthy-eating"],
                ["A-T3"] = ["stop-smoking"],
                ["A-T4"] = ["massage"],
                ["A-T5"] = ["meditation"],
                ["A-T6"] = ["lifting-technique"],
                ["A-T7"] = ["changing-position"],
                ["A-T8"] = ["pain-reprocessing-therapy"],
                ["A-T9"] = ["heat-or-ice"],
                ["A-T10"] = ["oral-nsaid"],
                ["A-T11"] = ["activity-and-walking"],
                ["A-T12"] = ["footstool"],
            },
            NamedEntries.Rows(Treatments.All.Select(treatment => (treatment.Id.Value, treatment.Claims.AsEnumerable()))),
            strict: true);

    [Fact]
    public void Every_claim_of_the_article_about_treatment_is_corrected_or_limited() =>
        Assert.All(Treatments.All.SelectMany(treatment => treatment.Claims), claim => Assert.NotNull(claim.Correction));

    [Fact]
    public void What_is_not_advised_is_just_this_and_the_article_names_none_of_it() =>
        Assert.Equal(
            ["bed-rest", "acetaminophen-alone", "routine-opioids", "nerve-pain-medicine-for-sciatica", "passive-machines-and-belts"],
            from treatment in Treatments.All
            where treatment.Recommendation == Recommendation.NotAdvised && treatment.Claims.IsEmpty
            select treatment.Id.Value);

    // Retyped from the dossier; the trial's other arms are what the article left out.
    [Theory]
    [InlineData("pain-reprocessing-therapy", "66%", "20%", "10%", "151")]
    [InlineData("activity-and-walking", "0.72", "0.60 to 0.85", "208", "112")]
    [InlineData("physical-therapy", "15 points", "12 to 18", "5 to 8", "0.38")]
    [InlineData("massage", "0.44", "1.14", "0.26", "weak")]
    [InlineData("heat-or-ice", "1.06", "0.68 to 1.45", "0 to 5", "moderate")]
    [InlineData("oral-nsaid", "7 points", "4 to 11", "1.40", "1.12 to 1.75")]
    [InlineData("stop-smoking", "1.16 to 1.45", "1.27 to 2.50", "1.11 to 4.13", "5,333")]
    [InlineData("meditation", "88", "eight", "48", "four weeks")]
    public void An_effect_carries_its_published_figures(string id, params string[] figures)
    {
        Assert.True(Treatments.TryFind(TreatmentId.From(id), out var treatment));
        Assert.All(figures, figure => Assert.Contains(figure, treatment.Effect, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("stomach-ulcer-or-bleed")]
    [InlineData("kidney-disease")]
    [InlineData("heart-failure-or-recent-heart-attack")]
    [InlineData("blood-thinner")]
    [InlineData("pregnant-over-20-weeks")]
    [InlineData("aspirin-sensitive-asthma")]
    public void An_anti_inflammatory_medicine_is_ruled_out_by(string finding)
    {
        var presentation = Presentation.Empty.With(FindingId.From(finding), FindingStatus.Present);
        Assert.Contains(Treatments.OralNsaid.Contraindications, limit => limit.When.Test(presentation) == Match.Met);
    }

    [Fact]
    public void An_anti_inflammatory_medicine_asks_for_care_over_65_with_high_blood_pressure_and_beside_another_one()
    {
        Assert.Contains(Treatments.OralNsaid.Precautions, care => care.When.Test(Presentation.Empty.WithAge(66)) == Match.Met);
        Assert.All(
            [Findings.HighBloodPressure, Findings.OtherNsaidUse],
            finding => Assert.Contains(Treatments.OralNsaid.Precautions, care => care.When.Test(Presentation.Empty.WithPresent(finding)) == Match.Met));
    }

    [Fact]
    public void Pain_reprocessing_is_for_pain_that_has_lasted_three_months()
    {
        Assert.Equal(Match.NotMet, Treatments.PainReprocessingTherapy.SuitsWhen.Test(Presentation.Empty.WithDurationDays(89)));
        Assert.Equal(Match.Met, Treatments.PainReprocessingTherapy.SuitsWhen.Test(Presentation.Empty.WithDurationDays(90)));
    }

    [Fact]
    public void Every_treatment_is_easy_to_read() =>
        Assert.All(Treatments.All, treatment =>
        {
            var grade = Readability.Grade(
                [
                    treatment.Summary, .. treatment.HowTo, treatment.Effect ?? string.Empty,
                    .. treatment.Contraindications.Select(limit => limit.Reason), .. treatment.Precautions.Select(care => care.Instruction),
                ]);
            Assert.True(grade <= HardestGrade, FormattableString.Invariant($"{treatment.Id} reads at grade {grade:F1}."));
        });
}
