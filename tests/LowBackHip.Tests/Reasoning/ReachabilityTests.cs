using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning;

/// <summary>Nothing in the built-in content is there for nothing: each entry comes up in some result, and each source is cited somewhere.</summary>
public sealed class ReachabilityTests
{
    private static readonly ClinicalCatalog Content = BuiltInCatalog.Instance;
    private static readonly Evaluator BuiltIn = new(Content);

    // Worked out once: results of many presentations, generated and aimed.
    private static readonly Lazy<List<Evaluation>> Results = new(() =>
    [
        .. Aimed().Concat(Clinical.Presentation(Content).Generator.Sample(200, 50)).Select(BuiltIn.Evaluate),
    ]);

    [Fact]
    public void Every_red_flag_can_be_met_by_somebody() =>
        Assert.All(Content.RedFlags, flag =>
        {
            var said = Satisfying.For(flag);
            Assert.True(said is not null, $"{flag} cannot be met: {flag.When} for {flag.AppliesTo}.");
            Assert.True(BuiltIn.Triage(said).AtLeast >= flag.Disposition);
        });

    [Fact]
    public void Every_red_flag_can_be_ruled_out_by_somebody() =>
        Assert.All(Content.RedFlags, flag => Assert.True(flag.AppliesTo != Audience.Everyone || Satisfying.For(!flag.When, Audience.Everyone) is not null, $"{flag} can never be ruled out."));

    [Fact]
    public void Every_clue_can_be_met_by_somebody_whom_the_condition_can_befall() =>
        Assert.All(
            from condition in Content.Conditions
            from clue in condition.Clues
            select (condition, clue),
            pair => Assert.True(Satisfying.For(pair.clue.When, pair.condition.AppliesTo) is not null, $"{pair.clue} of {pair.condition} cannot be met: {pair.clue.When}."));

    [Fact]
    public void Every_cause_of_the_article_can_come_first() =>
        Assert.All(
            Content.Conditions.Where(condition => condition.Claims.Any(claim => claim.Row.Value.StartsWith("A-C", StringComparison.Ordinal))),
            condition => Assert.True(
                Textbook(condition).Select(BuiltIn.Evaluate).Any(result => result.Differential[0].Condition == condition || result.Differential.Any(one => one.Condition == condition && one.Band == LikelihoodBand.Likely)),
                $"Nothing makes {condition} likely or first."));

    [Fact]
    public void Every_condition_is_listed_in_some_differential()
    {
        var listed = Results.Value.SelectMany(result => result.Differential).Select(one => one.Condition.Id).ToHashSet();
        AssertNone(Content.Conditions.Select(condition => condition.Id).Where(id => !listed.Contains(id)));
    }

    [Fact]
    public void Every_treatment_that_is_advised_is_chosen_for_somebody_and_the_others_are_withheld()
    {
        var chosen = Results.Value.SelectMany(result => result.Plan.Treatments).Select(item => item.Treatment.Id).ToHashSet();
        AssertNone(Content.Treatments.Where(treatment => treatment.Recommendation != Recommendation.NotAdvised).Select(treatment => treatment.Id).Where(id => !chosen.Contains(id)));
        var withheld = Results.Value.SelectMany(result => result.Plan.Withheld).Where(item => item.Gate == PlanGate.NotAdvised).Select(item => item.Item.Value).ToHashSet();
        AssertNone(Content.Treatments.Where(treatment => treatment.Recommendation == Recommendation.NotAdvised).Select(treatment => treatment.Id.Value).Where(id => !withheld.Contains(id)));
    }

    [Fact]
    public void Every_exercise_is_chosen_for_somebody()
    {
        var chosen = Results.Value.SelectMany(result => result.Plan.Exercises).Select(item => item.Exercise.Id).ToHashSet();
        AssertNone(Content.Exercises.Select(exercise => exercise.Id).Where(id => !chosen.Contains(id)));
    }

    [Fact]
    public void Every_piece_of_advice_is_given_to_somebody()
    {
        var given = Results.Value.SelectMany(result => result.Plan.Advice).Select(advice => advice.Id).ToHashSet();
        AssertNone(Content.Advice.Select(advice => advice.Id).Where(id => !given.Contains(id)));
    }

    [Fact]
    public void Every_exercise_is_prescribed_to_somebody()
    {
        var prescribed = Results.Value.SelectMany(result => result.Plan.Exercises).Select(item => item.Exercise.Id).ToHashSet();
        AssertNone(Content.Exercises.Select(exercise => exercise.Id).Where(id => !prescribed.Contains(id)));
    }

    [Fact]
    public void Every_finding_is_asked_for_by_a_rule_a_clue_a_choice_or_another_finding()
    {
        var asked = Used.Criteria(Content).SelectMany(criterion => criterion.Findings()).Select(finding => finding.Id).Concat(Content.Findings.SelectMany(finding => finding.Implies)).ToHashSet();
        AssertNone(Content.Findings.Select(finding => finding.Id).Where(id => !asked.Contains(id)));
    }

    [Fact]
    public void Every_citation_is_cited()
    {
        var cited = Used.Sources(Content).Concat(Used.Sources(OutcomeMeasures.All)).Select(source => source.Citation.Id).ToHashSet();
        AssertNone(Content.Citations.Select(citation => citation.Id).Where(id => !cited.Contains(id)));
    }

    private static void AssertNone<T>(IEnumerable<T> entries)
    {
        var left = string.Join(", ", entries);
        Assert.True(left.Length == 0, left);
    }

    /// <summary>People aimed at each entry: the textbook case of each condition, and whoever meets what an exercise, treatment or advice is for.</summary>
    private static IEnumerable<Presentation> Aimed() =>
    [
        .. Content.Conditions.SelectMany(Textbook),
        .. Content.RedFlags.Select(Satisfying.For).OfType<Presentation>(),
        .. Content.Advice.Select(advice => Satisfying.For(advice.When, Audience.Everyone)).OfType<Presentation>(),
        .. Content.Treatments.Select(treatment => Satisfying.For(treatment.SuitsWhen, Audience.Everyone)).OfType<Presentation>(),
        .. Content.Exercises.SelectMany(exercise => (Criterion[])[exercise.SuitsWhen, exercise.PreferredWhen])
            .Select(when => Satisfying.For(when, Audience.Everyone)).OfType<Presentation>(),
        .. from condition in Content.Conditions
           from exercise in condition.Exercises
           let said = Satisfying.For(exercise.SuitsWhen, condition.AppliesTo)
           where said is not null
           select Textbook(condition, said).First(),
    ];

    private static IEnumerable<Presentation> Textbook(Condition condition) => Textbook(condition, Presentation.Empty);

    /// <summary>The textbook case of a condition, at each kind of site it has a prior for: every clue that speaks for it met, as far as they go together.</summary>
    private static IEnumerable<Presentation> Textbook(Condition condition, Presentation start)
    {
        var clues = condition.Clues.Where(clue => clue.WhenMet is { Value: > 1 }).OrderByDescending(clue => clue.WhenMet!.Value).Select(clue => clue.When).ToList();
        PainRegion[][] places = [[], [PainRegion.Lumbar], [PainRegion.Lumbar, PainRegion.LowerLeg], [PainRegion.Groin], [PainRegion.LateralHip], [PainRegion.Buttock], [PainRegion.Lumbar, PainRegion.Groin], [PainRegion.LowerLeg]];
        foreach (var place in places)
        {
            var said = start.Sites.IsEmpty ? place.Aggregate(start, (all, region) => all.WithSite(region, BodySide.Left)) : start;
            foreach (var clue in clues)
            {
                if (BuiltIn.Triage(said) is { } before && Satisfying.For(clue, condition.AppliesTo, said) is { } more && (BuiltIn.Triage(more).AtLeast < Disposition.Urgent || BuiltIn.Triage(more).AtLeast <= before.AtLeast))
                    said = more;
            }

            yield return said;
        }
    }
}

/// <summary>Every criterion and every source that the entries of a catalog hold.</summary>
internal static class Used
{
    internal static IEnumerable<Criterion> Criteria(ClinicalCatalog catalog) =>
    [
        .. catalog.RedFlags.Select(flag => flag.When),
        .. catalog.Conditions.SelectMany(condition => condition.Clues).Select(clue => clue.When),
        .. catalog.Exercises.SelectMany(item => (Criterion[])[item.SuitsWhen, item.PreferredWhen, .. item.Contraindications.Select(one => one.When), .. item.Precautions.Select(one => one.When)]),
        .. catalog.Treatments.SelectMany(item => (Criterion[])[item.SuitsWhen, .. item.Contraindications.Select(one => one.When), .. item.Precautions.Select(one => one.When)]),
        .. catalog.Advice.Select(advice => advice.When),
        .. catalog.Irritability is { } irritability ? (IEnumerable<Criterion>)[irritability.When] : [],
    ];

    internal static IEnumerable<Source> Sources(ClinicalCatalog catalog) =>
    [
        .. catalog.RedFlags.SelectMany(flag => (Source[])[.. flag.Sources, .. Corrections(flag.Claims)]),
        .. catalog.Conditions.SelectMany(condition => (Source[])
        [
            .. condition.Sources, .. condition.Priors.Select(prior => prior.Source), .. condition.Clues.Select(clue => clue.Source), .. condition.Codes.Select(code => code.Source),
            .. condition.Course?.Sources ?? [], .. Corrections(condition.Claims),
        ]),
        .. catalog.Exercises.SelectMany(item => (Source[])[.. item.Sources, item.Dose.Source, .. item.Contraindications.Select(one => one.Source), .. item.Precautions.Select(one => one.Source), .. Corrections(item.Claims)]),
        .. catalog.Treatments.SelectMany(item => (Source[])[.. item.Sources, .. item.Contraindications.Select(one => one.Source), .. item.Precautions.Select(one => one.Source), .. Corrections(item.Claims)]),
        .. catalog.Advice.SelectMany(item => (Source[])[.. item.Sources, .. Corrections(item.Claims)]),
    ];

    internal static IEnumerable<Source> Sources(IEnumerable<OutcomeMeasure> measures) =>
        measures.SelectMany(measure => (Source[])[.. measure.Sources, .. measure.Bands.Select(band => band.Source), measure.License.Source]);

    private static IEnumerable<Source> Corrections(IEnumerable<ArticleClaim> claims) => claims.SelectMany(claim => claim.Correction?.Sources ?? []);
}
