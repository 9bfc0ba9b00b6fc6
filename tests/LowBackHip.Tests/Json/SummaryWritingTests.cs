using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Json;

public sealed class SummaryWritingTests
{
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);

    [Fact]
    public void It_says_in_short_what_the_evaluation_says() =>
        Hold.Always(Prop.ForAll(Clinical.Presentation(BuiltInCatalog.Instance), said => IsFaithful(BuiltIn, said)), tests: 150);

    [Fact]
    public void It_does_so_with_any_catalog() =>
        Hold.Always(Prop.ForAll(SmallWorld.Any, world => IsFaithful(world.Evaluator, world.Said)), tests: 300);

    [Fact]
    public void It_does_so_with_wide_catalogs()
    {
        for (var seed = 0; seed < Hold.Cases(40); seed++)
        {
            var world = new WideWorld(seed);
            var evaluator = new Evaluator(world.Catalog);
            for (var round = 0; round < 4; round++)
                Assert.True(IsFaithful(evaluator, world.NextPresentation()), $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void It_fits_the_schema()
    {
        var schema = LowBackHipJson.SummarySchema();
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltInCatalog.Instance), said => SchemaValidator.Faults(schema, LowBackHipJson.WriteSummary(BuiltIn.Evaluate(said))).Count == 0), tests: 50);
        Assert.Empty(SchemaValidator.Faults(schema, Refusal("""{"age":400}""")));
    }

    [Fact]
    public void A_text_that_is_no_presentation_gives_its_problems()
    {
        Assert.Equal(
            """{"schema":"lowbackhip/summary/1","problems":[{"path":"$.age","code":"number-out-of-range","message":"Expected years as a number from 0 to 130."}]}""",
            Refusal("""{"schema":"lowbackhip/presentation/1","age":400}"""));
    }

    [Fact]
    public void Writing_one_allocates_less_than_a_kilobyte()
    {
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        var evaluation = BuiltIn.Evaluate(Presentation.Of(person => person.Aged(54).Male().HasPainIn(PainRegion.Lumbar).ForDays(60).RatedAt(6).Reports(Findings.LegNumbness)));
        LowBackHipJson.WriteSummary(evaluation, output);
        var before = GC.GetAllocatedBytesForCurrentThread();
        LowBackHipJson.WriteSummary(evaluation, output);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 1023);
    }

    [Fact]
    public void There_is_no_refusal_without_a_problem() =>
        Assert.StartsWith("There is no problem.", Assert.Throws<ArgumentException>(() => LowBackHipJson.WriteSummary([], new ArrayBufferWriter<byte>())).Message, StringComparison.Ordinal);

    // What it says is read from another evaluation of the same, so that neither can lean on what the other worked out.
    private static bool IsFaithful(Evaluator evaluator, Presentation said)
    {
        var summary = LowBackHipJson.WriteSummary(evaluator.Evaluate(said));
        return summary == Said(evaluator.Evaluate(said)) && summary == LowBackHipJson.WriteSummary(ReferenceEvaluator.Evaluate(said, evaluator.Catalog));
    }

    private static string Said(Evaluation evaluation) => Encoding.UTF8.GetString(LowBackHipJson.ToUtf8(json => JsonSerializer.Serialize(
        json,
        new SummaryJson
        {
            Schema = "lowbackhip/summary/1",
            Catalog = new() { Version = evaluation.Catalog.Version, Fingerprint = evaluation.Catalog.Fingerprint },
            Disposition = new()
            {
                AtLeast = evaluation.Disposition.AtLeast.ToId(),
                AtMost = evaluation.Disposition.AtMost.ToId(),
                IsSettled = evaluation.Disposition.IsSettled,
            },
            RedFlags =
            [
                .. evaluation.RedFlags.Where(flag => flag.Match == Match.Met).Select(flag => flag.Flag)
                    .OrderByDescending(flag => flag.Disposition).ThenByDescending(flag => flag.Strength).Select(flag => flag.Id.Value),
            ],
            Leading =
            [
                .. evaluation.Differential.Take(3)
                    .Select(ranked => new LeadingConditionJson { Condition = ranked.Condition.Id.Value, Band = EnumText<LikelihoodBand>.Of(ranked.Band), Probability = ranked.Probability.Central }),
            ],
            Decisive = [.. evaluation.Decisive.Take(5).Select(fact => fact.Key)],
            Notice = Evaluation.Notice,
        },
        WireContext.Default.SummaryJson)));

    private static string Refusal(string text)
    {
        Assert.False(LowBackHipJson.TryReadPresentation(text, BuiltInCatalog.Instance, out _, out var problems));
        var output = new ArrayBufferWriter<byte>();
        LowBackHipJson.WriteSummary(problems, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
