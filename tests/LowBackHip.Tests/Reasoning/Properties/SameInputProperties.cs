using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning.Properties;

/// <summary>Same input, same bytes: what must not matter does not, compared on the whole wire form of the evaluation.</summary>
public sealed class SameInputProperties
{
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);

    [Fact]
    public void Unsure_and_not_assessed_evaluate_alike() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var unsure = said.Findings.Where(pair => pair.Value == FindingStatus.Unsure).Select(pair => pair.Key).ToList();
                var never = unsure.Aggregate(said, (all, id) => all.With(id, FindingStatus.NotAssessed));
                return (Wire(said) == Wire(never)).Classify(unsure.Count > 0, "somebody was unsure");
            }),
            tests: 100,
            "somebody was unsure");

    [Fact]
    public void The_order_in_which_things_are_said_changes_nothing() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), Arb.From(Gen.Choose(0, int.MaxValue)), (said, seed) =>
            {
                var answers = said.Findings.ToArray();
                var sites = said.Sites.ToArray();
                var random = new System.Random(seed);
                random.Shuffle(answers);
                random.Shuffle(sites);
                var retold = answers.Aggregate(Presentation.Empty, (all, pair) => all.With(pair.Key, pair.Value))
                    .WithSites(sites).WithIntensity(said.Intensity).WithDurationDays(said.DurationDays).WithOnset(said.Onset).WithSex(said.Sex).WithAge(said.Age);
                return (retold.Equals(said) && Wire(said) == Wire(retold)).Classify(answers.Length > 2, "several answers");
            }),
            tests: 100,
            "several answers");

    [Fact]
    public void Saying_it_twice_changes_nothing() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var twice = said.Findings.Aggregate(said, (all, pair) => all.With(pair.Key, pair.Value)).WithSites([.. said.Sites, .. said.Sites]);
                return (twice.Equals(said) && Wire(said) == Wire(twice)).Classify(!said.Sites.IsEmpty, "sites");
            }),
            tests: 50,
            "sites");

    [Fact]
    public void Culture_changes_nothing() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var plain = Wire(said);
                return Cultures.Each(() => Wire(said)).TrueForAll(text => text == plain).ToProperty();
            }),
            tests: 50);

    [Fact]
    public void An_evaluator_made_anew_gives_the_same() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var again = new Evaluator(BuiltIn.Catalog.ToBuilder().Build());
                return Wire(said) == LowBackHipJson.WriteEvaluation(again.Evaluate(said));
            }),
            tests: 30);

    [Fact]
    public void The_order_in_which_parts_are_read_changes_nothing() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var backward = BuiltIn.Evaluate(said);
                _ = (backward.Citations, backward.Issues, backward.Plan, backward.Differential, backward.RedFlags, backward.Decisive);
                return Wire(said) == LowBackHipJson.WriteEvaluation(backward);
            }),
            tests: 30);

    [Fact]
    public void A_finding_the_catalog_lacks_changes_nothing_but_the_issues()
    {
        var unknown = FindingId.From("nobody-has-heard-of-it");
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var (plain, odd) = (BuiltIn.Evaluate(said), BuiltIn.Evaluate(said.With(unknown, FindingStatus.Present)));
                return odd.Issues.Length == plain.Issues.Length + 1 && odd.Disposition == plain.Disposition
                    && odd.Differential.Select(one => (one.Condition, one.Probability)).SequenceEqual(plain.Differential.Select(one => (one.Condition, one.Probability)));
            }),
            tests: 50);
    }

    private static string Wire(Presentation said) => LowBackHipJson.WriteEvaluation(BuiltIn.Evaluate(said));
}
