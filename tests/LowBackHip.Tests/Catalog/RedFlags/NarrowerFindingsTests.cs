using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Catalog;

/// <summary>
/// Criteria look only at what was reported. So a rule that asks for a broad finding must also ask for the narrower ones that imply it, or a host that reports the
/// narrower one alone is reassured wrongly.
/// </summary>
public sealed class NarrowerFindingsTests
{
    public static TheoryData<string> Narrower { get; } =
        new(BuiltInCatalog.Instance.Findings.Where(finding => !finding.Implies.IsEmpty).Select(finding => finding.Id.Value));

    [Theory]
    [MemberData(nameof(Narrower))]
    public void A_narrower_finding_alone_meets_every_flag_that_it_meets_together_with_the_broader_ones(string id)
    {
        var catalog = BuiltInCatalog.Instance;
        var evaluator = new Evaluator(catalog);
        var finding = catalog.Findings.Single(entry => entry.Id.Value == id);
        var broader = Broader(finding, catalog).ToList();
        var missed = new HashSet<string>();
        foreach (var person in Clinical.Presentation(catalog).Generator.Sample(120, 50))
        {
            var alone = broader.Aggregate(person.With(finding, FindingStatus.Present), (said, one) => said.With(one, FindingStatus.NotAssessed));
            var together = broader.Aggregate(alone, (said, one) => said.With(one, FindingStatus.Present));
            missed.UnionWith(Met(evaluator, together).Except(Met(evaluator, alone)));
        }

        Assert.Empty(missed);
    }

    [Theory]
    [MemberData(nameof(Narrower))]
    public void A_narrower_finding_alone_withholds_what_it_withholds_together_with_the_broader_ones(string id)
    {
        var catalog = BuiltInCatalog.Instance;
        var finding = catalog.Findings.Single(entry => entry.Id.Value == id);
        var alone = Presentation.Empty.With(finding, FindingStatus.Present);
        var together = Broader(finding, catalog).Aggregate(alone, (said, one) => said.With(one, FindingStatus.Present));

        Assert.All(
            catalog.Exercises.SelectMany(exercise => exercise.Contraindications).Concat(catalog.Treatments.SelectMany(treatment => treatment.Contraindications)),
            gate => Assert.False(gate.When.Test(together) == Match.Met && gate.When.Test(alone) != Match.Met, $"{gate.When}"));
    }

    private static IEnumerable<FindingId> Broader(Finding finding, ClinicalCatalog catalog) =>
        finding.Implies.SelectMany(id => Broader(catalog.Findings.Single(entry => entry.Id == id), catalog).Prepend(id)).Distinct();

    private static IEnumerable<string> Met(Evaluator evaluator, Presentation person) =>
        evaluator.Evaluate(person).RedFlags.Where(flag => flag.Match == Match.Met).Select(flag => flag.Flag.Id.Value);
}
