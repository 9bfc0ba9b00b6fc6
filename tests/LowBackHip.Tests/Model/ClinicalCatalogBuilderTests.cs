using System.Collections.Immutable;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Model;

public sealed class ClinicalCatalogBuilderTests
{
    private static readonly Finding Known = Invented.Finding("known");
    private static readonly Condition Cause = Invented.Condition("cause", clues: [Invented.Clue("clue", Known, EditorialWeight.WeakFor)]);
    private static readonly Citation Elsewhere = Invented.Citation("elsewhere");
    private static readonly Source Unlisted = new(Elsewhere, Provenance.Published);

    [Fact]
    public void Entries_that_fit_together_make_a_catalog()
    {
        var catalog = Whole().Build();
        Assert.Equal("1.0.0", catalog.Version);
        Assert.True(catalog.TryFind(Known.Id, out var finding) && ReferenceEquals(finding, Known));
        Assert.True(catalog.TryFind(Cause.Id, out var cause) && ReferenceEquals(cause, Cause));
        Assert.True(catalog.TryFind(RedFlagId.From("flag"), out _) && catalog.TryFind(ExerciseId.From("exercise"), out _) && catalog.TryFind(TreatmentId.From("treatment"), out _));
        Assert.True(catalog.TryFind(AdviceId.From("advice"), out _) && catalog.TryFind(Invented.Study.Id, out _));
        Assert.False(catalog.TryFind(FindingId.From("none"), out var none) || none is not null);
        Assert.Equal("Clinical catalog 1.0.0", catalog.ToString());
    }

    [Fact]
    public void Each_fault_has_its_code()
    {
        AssertFault(CatalogFaultCode.DuplicateId, "Finding known", builder => builder.Findings.Add(Invented.Finding("known")));
        AssertFault(CatalogFaultCode.NothingToReplace, "Finding new", builder => builder.Findings.Replace(Invented.Finding("new")));
        AssertFault(CatalogFaultCode.NothingToRemove, "Condition none", builder => builder.Conditions.Remove(ConditionId.From("none")));
        AssertFault(CatalogFaultCode.UnknownFinding, "Finding new", builder => builder.Findings.Add(Invented.Finding("new", implies: ["none"])));
        AssertFault(CatalogFaultCode.UnknownFinding, "RedFlag new", builder => builder.RedFlags.Add(Invented.Flag("new", Invented.Finding("none"), Cause)));
        AssertFault(CatalogFaultCode.UnknownFinding, "Condition new", builder => builder.Conditions.Add(Invented.Condition("new", clues: [Invented.Clue("c", Invented.Finding("none"), EditorialWeight.WeakFor)])));
        AssertFault(CatalogFaultCode.UnknownFinding, "Exercise new", builder => builder.Exercises.Add(Invented.Exercise("new", preferredWhen: Invented.Finding("none"))));
        AssertFault(CatalogFaultCode.UnknownFinding, "Exercise new", builder => builder.Exercises.Add(Invented.Exercise("new", never: [Invented.Never(Invented.Finding("none"))])));
        AssertFault(CatalogFaultCode.UnknownFinding, "Treatment new", builder => builder.Treatments.Add(Invented.Treatment("new", suitsWhen: Invented.Finding("none"))));
        AssertFault(CatalogFaultCode.UnknownFinding, "Advice new", builder => builder.Advice.Add(Invented.Advice("new", Invented.Finding("none"))));
        AssertFault(CatalogFaultCode.UnknownCondition, "RedFlag new", builder => builder.RedFlags.Add(Invented.Flag("new", Known, Invented.Condition("none"))));
        AssertFault(CatalogFaultCode.UnknownCondition, "Condition new", builder => builder.Conditions.Add(Citing(differential: "none")));
        AssertFault(CatalogFaultCode.UnknownExercise, "Condition new", builder => builder.Conditions.Add(Invented.Condition("new", exercises: [Invented.Exercise("none")])));
        AssertFault(CatalogFaultCode.UnknownTreatment, "Condition new", builder => builder.Conditions.Add(Invented.Condition("new", treatments: [Invented.Treatment("none")])));
        AssertFault(CatalogFaultCode.UnknownCitation, "Advice new", builder => builder.Advice.Add(new() { Id = AdviceId.From("new"), Topic = AdviceTopic.Care, Text = "Rest.", Sources = [Unlisted] }));
        AssertFault(CatalogFaultCode.UnknownCitation, "Treatment new", builder => builder.Treatments.Add(Invented.Treatment("new", beforeVisit: new(Criterion.All(), "Rest.", Unlisted))));
        AssertFault(CatalogFaultCode.DuplicateClue, "Condition new", builder => builder.Conditions.Add(Invented.Condition("new", clues: [Invented.Clue("clue", Known, EditorialWeight.WeakFor)])));
        AssertFault(CatalogFaultCode.ClueWithoutWeight, "Condition new", builder => builder.Conditions.Add(Invented.Condition("new", clues: [Invented.Clue("c", Known, null)])));
        AssertFault(CatalogFaultCode.FlagWithoutUrgency, "RedFlag new", builder => builder.RedFlags.Add(Invented.Flag("new", Known, Cause, Disposition.SelfCare)));
        AssertFault(CatalogFaultCode.TwoDefaults, "Condition two", builder => builder.Conditions.Add(Invented.Condition("one", isDefault: true)).Add(Invented.Condition("two", isDefault: true)));
        AssertFault(CatalogFaultCode.CircularImplication, "Finding new", builder => builder.Findings.Add(Invented.Finding("new", implies: ["new"])));
        AssertFault(CatalogFaultCode.NoGeneralPrior, "Condition new", builder => builder.Conditions.Add(WithoutGeneralPrior()));
    }

    [Fact]
    public void A_source_that_is_not_in_the_catalog_is_missed_wherever_it_is_cited()
    {
        Condition[] conditions = [Citing(own: Unlisted), Citing(prior: Unlisted), Citing(clue: Unlisted), Citing(code: Unlisted), Citing(course: Unlisted), Citing(correction: Unlisted)];
        Assert.All(conditions, condition => AssertFault(CatalogFaultCode.UnknownCitation, "Condition new", builder => builder.Conditions.Add(condition)));
        Assert.All([FlagCiting(own: Unlisted), FlagCiting(correction: Unlisted)], flag => AssertFault(CatalogFaultCode.UnknownCitation, "RedFlag new", builder => builder.RedFlags.Add(flag)));
        AssertFault(CatalogFaultCode.UnknownCitation, "Exercise new", builder => builder.Exercises.Add(Invented.Exercise("new", dosed: Unlisted)));
        AssertFault(CatalogFaultCode.UnknownCitation, "Advice new", builder => builder.Advice.Add(new() { Id = AdviceId.From("new"), Topic = AdviceTopic.Care, Text = "Rest.", Sources = [Invented.Source], Claims = Corrected(Unlisted) }));
        AssertFault(CatalogFaultCode.UnknownCitation, "Irritability", builder => builder.WithIrritability(new(Known, "It is easily stirred up.", Unlisted)));
        AssertFault(CatalogFaultCode.UnknownCitation, "FollowUpRules", builder => builder.WithFollowUpRules(new(new(2, 0.3, Unlisted), Invented.Source)));
        AssertFault(CatalogFaultCode.UnknownCitation, "FollowUpRules", builder => builder.WithFollowUpRules(new(new(2, 0.3, Invented.Source), Unlisted)));
    }

    [Fact]
    public void The_rules_of_a_catalog_are_kept_and_looked_over_like_its_entries()
    {
        var irritability = new Irritability(Known, "It is easily stirred up.", Invented.Source);
        var rules = new FollowUpRules(new(2, 0.3, Invented.Source), Invented.Source);
        var catalog = Whole().WithIrritability(irritability).WithFollowUpRules(rules).Build();
        Assert.Same(irritability, catalog.Irritability);
        Assert.Same(rules, catalog.FollowUpRules);
        AssertFault(CatalogFaultCode.UnknownFinding, "Irritability", builder => builder.WithIrritability(new(Invented.Finding("none"), "It is easily stirred up.", Invented.Source)));
    }

    [Fact]
    public void An_entry_taken_over_as_checked_is_still_known_to_what_is_added_later()
    {
        var builder = new ClinicalCatalogBuilder("1");
        builder.Findings.AddChecked([Known, Invented.Finding("b")]);
        builder.Findings.Add(Invented.Finding("b"));
        Assert.Equal("Finding b", Assert.Single(Faults(builder)).Entry);
    }

    [Fact]
    public void A_circle_of_implications_is_found_in_each_finding_of_it()
    {
        var builder = Whole();
        builder.Findings.Add(Invented.Finding("a", implies: ["b"])).Add(Invented.Finding("b", implies: ["c"])).Add(Invented.Finding("c", implies: ["a"])).Add(Invented.Finding("d", implies: ["a"]));
        Assert.Equal(["Finding a", "Finding b", "Finding c"], Faults(builder).Select(fault => fault.Entry));
    }

    [Fact]
    public void All_faults_are_reported_at_once_and_none_is_thrown_before()
    {
        var builder = Whole();
        builder.Findings.Add(Known).Replace(Invented.Finding("absent")).Remove(FindingId.From("none")).Add(Invented.Finding("circle", implies: ["circle"]));
        builder.RedFlags.Add(Invented.Flag("new", Invented.Finding("strange"), Invented.Condition("none"), Disposition.SelfCare));
        builder.Conditions
            .Add(Invented.Condition(
                "first",
                isDefault: true,
                clues: [Invented.Clue("clue", Known, null)],
                exercises: [Invented.Exercise("none")],
                treatments: [Invented.Treatment("none")]))
            .Add(Invented.Condition("second", isDefault: true))
            .Add(WithoutGeneralPrior());
        builder.Citations.Remove(Invented.Study.Id);
        Assert.Equal(Enum.GetValues<CatalogFaultCode>().Order(), Faults(builder).Select(fault => fault.Code).Distinct().Order());
        var thrown = Assert.Throws<InvalidCatalogException>(builder.Build);
        Assert.Equal(Faults(builder), thrown.Faults);
        Assert.All(thrown.Faults, fault => Assert.Contains(fault.ToString(), thrown.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_replaced_entry_keeps_its_place_and_a_removed_one_leaves_no_gap()
    {
        var builder = new ClinicalCatalogBuilder("1");
        builder.Findings.AddRange([Invented.Finding("a"), Invented.Finding("b"), Invented.Finding("c")]);
        var newer = Invented.Finding("c");
        var catalog = builder.Build().ToBuilder();
        catalog.Findings.Remove(FindingId.From("a")).Replace(newer).Add(Invented.Finding("a"));
        var built = catalog.WithVersion("2").Build();
        Assert.Equal(["b", "c", "a"], built.Findings.Select(finding => finding.Id.Value));
        Assert.Same(newer, built.Findings[1]);
        Assert.Equal("2", built.Version);
    }

    [Fact]
    public void A_builder_that_goes_on_does_not_change_what_was_built()
    {
        var builder = Whole();
        var catalog = builder.Build();
        builder.Findings.Add(Invented.Finding("later"));
        Assert.False(catalog.TryFind(FindingId.From("later"), out _));
        Assert.Equal(catalog.Findings.Length + 1, builder.Build().Findings.Length);
    }

    [Fact]
    public void A_replaced_exercise_is_prescribed_in_its_new_form()
    {
        var older = Invented.Exercise("exercise");
        var newer = Invented.Exercise("exercise", gently: [Invented.Gently(Known)]);
        var catalog = Invented.Catalog([Invented.Condition("cause", isDefault: true, exercises: [older], clues: [Invented.Clue("c", Known, EditorialWeight.WeakFor)])]);
        var builder = catalog.ToBuilder();
        builder.Exercises.Replace(newer);
        var plan = new Evaluator(builder.Build()).Evaluate(Presentation.Empty).Plan;
        Assert.Same(newer, plan.Exercises.Single().Exercise);
    }

    [Fact]
    public void A_replaced_condition_is_the_one_that_flags_suspect()
    {
        var serious = Invented.Condition("serious", kind: ConditionKind.Serious);
        var catalog = Invented.Catalog([serious], Invented.Flag("flag", Known, serious));
        var newer = Invented.Condition("serious", 0.4, ConditionKind.Serious);
        var builder = catalog.ToBuilder();
        builder.Conditions.Replace(newer);
        var ranked = new Evaluator(builder.Build()).Evaluate(Presentation.Empty.WithPresent(Known)).Differential.Single();
        Assert.Same(newer, ranked.Condition);
        Assert.Equal(LikelihoodBand.Suspected, ranked.Band);
    }

    [Fact]
    public void What_is_no_entry_or_version_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ClinicalCatalogBuilder(" "));
        Assert.Throws<ArgumentNullException>(() => new ClinicalCatalogBuilder((string)null!));
        Assert.Throws<ArgumentException>(() => Whole().WithVersion(""));
        Assert.Throws<ArgumentNullException>(() => Whole().Findings.Add(null!));
        Assert.Throws<ArgumentNullException>(() => Whole().Findings.AddRange(null!));
        Assert.Throws<ArgumentNullException>(() => Whole().Findings.Replace(null!));
        Assert.Throws<ArgumentNullException>(() => Whole().Findings.Remove(null!));
    }

    private static ClinicalCatalogBuilder Whole()
    {
        var builder = new ClinicalCatalogBuilder("1.0.0");
        builder.Citations.Add(Invented.Study);
        builder.Findings.Add(Known);
        builder.Exercises.Add(Invented.Exercise("exercise"));
        builder.Treatments.Add(Invented.Treatment("treatment"));
        builder.Advice.Add(Invented.Advice("advice"));
        builder.Conditions.Add(Cause);
        builder.RedFlags.Add(Invented.Flag("flag", Known, Cause));
        return builder;
    }

    private static Condition WithoutGeneralPrior() => Invented.Condition(
        "new", priors: [Invented.Prior(0.1, PresentationKind.BackOnly), Invented.Prior(0.1, PresentationKind.Unspecified, Audience.Adults)]);

    private static Condition Citing(Source? own = null, Source? prior = null, Source? clue = null, Source? code = null, Source? course = null, Source? correction = null, string? differential = null) => new()
    {
        Id = ConditionId.From("new"),
        Name = "New",
        PlainName = "new",
        Kind = ConditionKind.Common,
        Summary = "Invented.",
        Sources = [own ?? Invented.Source],
        Priors = [new() { Kind = PresentationKind.Unspecified, Probability = 0.1, Source = prior ?? Invented.Source }],
        Clues = [new() { Id = ClueId.From("new-clue"), When = Known, WhenMet = EditorialWeight.WeakFor, Source = clue ?? Invented.Source }],
        Codes = [new("M54", "Back pain", code ?? Invented.Source)],
        Course = new() { Text = "It passes.", Sources = [course ?? Invented.Source] },
        Claims = Corrected(correction ?? Invented.Source),
        Differentials = differential is null ? [] : [ConditionId.From(differential)],
    };

    private static RedFlag FlagCiting(Source? own = null, Source? correction = null) => new()
    {
        Id = RedFlagId.From("new"),
        Name = "New",
        When = Known,
        Suspects = Cause,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "Invented.",
        Grade = EvidenceGrade.Low,
        CannotRuleOut = "Anything.",
        Sources = [own ?? Invented.Source],
        Claims = Corrected(correction ?? Invented.Source),
    };

    private static ImmutableArray<ArticleClaim> Corrected(Source source) =>
        [new() { Row = ArticleRow.From("A-1"), Says = "Rest helps.", Correction = new() { Text = "It does not.", Sources = [source] } }];

    private static IEnumerable<CatalogFault> Faults(ClinicalCatalogBuilder builder)
    {
        Assert.False(builder.TryBuild(out var catalog, out var faults));
        Assert.Null(catalog);
        return faults;
    }

    private static void AssertFault(CatalogFaultCode code, string entry, Action<ClinicalCatalogBuilder> mistake)
    {
        var builder = Whole();
        mistake(builder);
        var fault = Assert.Single(Faults(builder), fault => fault.Code == code && fault.Entry == entry);
        Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
        Assert.Equal($"{entry}: {fault.Message}", fault.ToString());
    }
}
