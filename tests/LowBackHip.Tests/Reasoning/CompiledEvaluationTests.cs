using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning;

/// <summary>The fast evaluation gives what the readable one gives, to the last bit.</summary>
public sealed class CompiledEvaluationTests
{
    [Fact]
    public void It_equals_the_reference_on_the_built_in_catalog()
    {
        var evaluator = new Evaluator(BuiltInCatalog.Instance);
        Hold.Always(Prop.ForAll(Clinical.Presentation(BuiltInCatalog.Instance), said => IsEqual(evaluator, said)), tests: 100);
    }

    [Fact]
    public void It_equals_the_reference_on_small_catalogs() =>
        Hold.Always(Prop.ForAll(SmallWorld.Any, world => IsEqual(world.Evaluator, world.Said)), tests: 300);

    [Fact]
    public void It_equals_the_reference_on_wide_catalogs()
    {
        for (var seed = 0; seed < Hold.Cases(60); seed++)
        {
            var world = new WideWorld(seed);
            var evaluator = new Evaluator(world.Catalog);
            for (var round = 0; round < 4; round++)
                Assert.True(IsEqual(evaluator, world.NextPresentation()), $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void The_keys_of_a_flag_that_is_not_ruled_out_are_those_of_its_terms_each_once()
    {
        var evaluator = new Evaluator(BuiltInCatalog.Instance);
        Hold.Always(Prop.ForAll(Clinical.Presentation(BuiltInCatalog.Instance), said => HasKeysOfTerms(evaluator.Evaluate(said))), tests: 60);
        Hold.Always(Prop.ForAll(SmallWorld.Any, world => HasKeysOfTerms(world.Evaluator.Evaluate(world.Said))), tests: 200);

        static bool HasKeysOfTerms(Evaluation evaluation) => evaluation.RedFlags.Where(screened => screened.Match != Match.NotMet).All(screened =>
        {
            var (because, unknown) = (new List<string>(), new List<string>());
            evaluation.Parts.AddKeys(screened, because, unknown);
            return because.SequenceEqual(screened.Because.Select(term => term.Key).Distinct()) && unknown.SequenceEqual(screened.Unknown.Select(term => term.Key).Distinct());
        });
    }

    [Fact]
    public void The_first_decisive_facts_are_found_without_a_list_of_all_where_each_alone_could_bring_the_upper_end_about()
    {
        var compiled = new CompiledCatalog(BuiltInCatalog.Instance);
        var evaluator = new Evaluator(BuiltInCatalog.Instance);
        var basics = Presentation.Of(person => person.Aged(40).Male().HasPainIn(PainRegion.Lumbar).Beginning(PainOnset.Gradual).ForDays(20).RatedAt(4));
        foreach (var said in (Presentation[])[Presentation.Empty, basics, basics.WithPresent(Findings.Fever), basics.WithAbsent(Findings.SaddleNumbness)])
        {
            var evaluation = evaluator.Evaluate(said);
            Assert.True(compiled.TryLeadDecisive(said, evaluation.Disposition, Facts(compiled, said), 3, out var keys));
            Assert.Equal(evaluation.Decisive.Take(3).Select(fact => fact.Key), keys);
        }

        var settled = basics.WithPresent(Findings.SaddleNumbness);
        Assert.True(compiled.TryLeadDecisive(settled, evaluator.Triage(settled), Facts(compiled, settled), 3, out var none));
        Assert.Empty(none);
    }

    [Fact]
    public void An_answer_tried_on_facts_gives_the_facts_of_the_presentation_with_that_answer()
    {
        for (var seed = 0; seed < Hold.Cases(60); seed++)
        {
            var world = new WideWorld(seed);
            var compiled = new CompiledCatalog(world.Catalog);
            var said = world.NextPresentation();
            foreach (var finding in world.Catalog.Findings)
            {
                foreach (var status in Enum.GetValues<FindingStatus>())
                {
                    var tried = Facts(compiled, said);
                    compiled.Atoms.Answer(finding.Id, status, tried);
                    Assert.Equal(Facts(compiled, said.With(finding, status)), tried);
                }
            }
        }
    }

    [Fact]
    public void What_is_kept_for_some_people_is_kept_apart_from_what_is_kept_for_others()
    {
        var catalog = BuiltInCatalog.Instance;
        var evaluator = new Evaluator(catalog);
        var bounds = catalog.Conditions
            .SelectMany(condition => condition.Priors.Select(prior => prior.Audience).Append(condition.AppliesTo))
            .SelectMany(audience => new[] { audience.MinimumAge, audience.BelowAge })
            .OfType<double>().Distinct();
        foreach (var age in bounds.SelectMany(bound => new double?[] { bound - 0.5, bound }).Append(null))
        {
            foreach (var sex in (Sex?[])[null, Sex.Female, Sex.Male])
                Assert.True(IsEqual(evaluator, Presentation.Empty.WithAge(age).WithSex(sex).WithSite(PainRegion.Groin)));
        }
    }

    [Fact]
    public void Each_region_and_each_onset_has_a_bit_of_a_mask()
    {
        Assert.True(Enum.GetValues<PainRegion>().Max(region => (int)region) <= 32);
        Assert.True(Enum.GetValues<PainOnset>().Max(onset => (int)onset) <= 32);
    }

    [Fact]
    public void A_triage_allocates_nothing()
    {
        var evaluator = new Evaluator(BuiltInCatalog.Instance);
        foreach (var said in (Presentation[])[Presentation.Empty, Twelve(), Presentation.Empty.WithAbsent([.. BuiltInCatalog.Instance.Findings])])
        {
            evaluator.Triage(said);
            var before = GC.GetAllocatedBytesForCurrentThread();
            evaluator.Triage(said);
            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    [Fact]
    public void An_evaluation_of_twelve_findings_allocates_at_most_four_kilobytes()
    {
        var evaluator = new Evaluator(BuiltInCatalog.Instance);
        var said = Twelve();
        evaluator.Evaluate(said);
        var before = GC.GetAllocatedBytesForCurrentThread();
        evaluator.Evaluate(said);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 4096);
    }

    private static Presentation Twelve() => Presentation.Of(person => person
        .Aged(54).Male().HasPainIn(PainRegion.Lumbar).HasPainIn(PainRegion.LowerLeg, BodySide.Left).RatedAt(7).ForDays(21).Beginning(PainOnset.AfterLifting)
        .Reports([.. BuiltInCatalog.Instance.Findings.Where((_, place) => place % 40 == 0).Take(6)])
        .Denies([.. BuiltInCatalog.Instance.Findings.Where((_, place) => place % 40 == 20).Take(6)]));

    private static ulong[] Facts(CompiledCatalog compiled, Presentation said)
    {
        var facts = new ulong[compiled.Atoms.Words];
        compiled.Atoms.Read(said, facts);
        return facts;
    }

    private static bool IsEqual(Evaluator evaluator, Presentation said)
    {
        var reference = ReferenceEvaluator.Evaluate(said, evaluator.Catalog);
        return EvaluationText.Of(evaluator.Evaluate(said)) == EvaluationText.Of(reference) && evaluator.Triage(said) == reference.Disposition;
    }
}
