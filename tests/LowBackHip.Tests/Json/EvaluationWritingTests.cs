using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;
using LowBackHip.Tests.Repository;

namespace LowBackHip.Tests.Json;

public sealed class EvaluationWritingTests
{
    private const string Samples = "tests/LowBackHip.Tests/Json/Samples";

    private static readonly Finding Numb = Invented.Finding("numb");
    private static readonly Finding Hot = Invented.Finding("hot");
    private static readonly Finding Frail = Invented.Finding("frail");
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);

    [Fact]
    public void The_wire_form_is_the_approved_one()
    {
        var catalog = Small();
        var json = LowBackHipJson.WriteEvaluation(new Evaluator(catalog).Evaluate(Said), indented: true) + "\n";
        Approved.Verify(json.Replace(catalog.Fingerprint, "sha256:of this catalog", StringComparison.Ordinal), "tests/LowBackHip.Tests/Json/Evaluation.approved.json");
    }

    // Files of this folder were written once and stay readable: add, never change.
    [Fact]
    public void Every_evaluation_ever_approved_fits_the_schema()
    {
        var samples = Directory.GetFiles(RepositoryFiles.PathOf(Samples), "evaluation-*.json");
        Assert.NotEmpty(samples);
        Assert.All(samples, sample => Assert.Empty(SchemaValidator.Faults(LowBackHipJson.EvaluationSchema(), File.ReadAllText(sample))));
    }

    [Fact]
    public void Every_evaluation_fits_the_schema_and_lists_what_it_cites()
    {
        var schema = LowBackHipJson.EvaluationSchema();
        Prop.ForAll(Clinical.Presentation(BuiltInCatalog.Instance), presentation =>
        {
            var evaluation = BuiltIn.Evaluate(presentation);
            var json = LowBackHipJson.WriteEvaluation(evaluation);
            var root = JsonDocument.Parse(json).RootElement;
            var listed = root.GetProperty("citations").EnumerateArray().Select(citation => citation.GetProperty("id").GetString()!).ToHashSet();
            var faults = SchemaValidator.Faults(schema, json).Concat(Cited(root).Where(id => !listed.Contains(id)).Select(id => $"not listed: {id}")).ToList();
            return (faults.Count == 0).Label(string.Join(", ", faults) + " for " + Clinical.Say(presentation))
                .Classify(evaluation.Disposition.IsSettled, "settled")
                .Classify(evaluation.Disposition.AtLeast >= Disposition.SameDay, "same day or sooner");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Fact]
    public void What_is_copied_together_fast_is_what_the_serializer_writes()
    {
        Hold.Always(Prop.ForAll(Clinical.Presentation(BuiltInCatalog.Instance), said => IsSameAsSerialized(BuiltIn.Evaluate(said))), tests: 60);
        Hold.Always(Prop.ForAll(SmallWorld.Any, world => IsSameAsSerialized(world.Evaluator.Evaluate(world.Said))), tests: 200);
        Hold.Always(Prop.ForAll(SmallWorld.Any, world => IsSameAsSerialized(ReferenceEvaluator.Evaluate(world.Said, world.Evaluator.Catalog))), tests: 50);
        for (var seed = 0; seed < 20; seed++)
        {
            var world = new WideWorld(seed);
            Assert.True(IsSameAsSerialized(new Evaluator(world.Catalog).Evaluate(world.NextPresentation())), $"seed {seed}");
        }
    }

    [Fact]
    public void The_keys_of_the_design_are_there()
    {
        var root = Root(BuiltIn.Evaluate(Presentation.Empty));
        Assert.Equal(
            ["schema", "catalog", "disposition", "redFlags", "differential", "plan", "issues", "citations", "notice"],
            root.EnumerateObject().Select(property => property.Name));
        Assert.Equal("lowbackhip/evaluation/1", root.GetProperty("schema").GetString());
        Assert.Equal(BuiltInCatalog.Instance.Fingerprint, root.GetProperty("catalog").GetProperty("fingerprint").GetString());
        var disposition = root.GetProperty("disposition");
        Assert.Equal("self-care", disposition.GetProperty("atLeast").GetString());
        Assert.Equal("emergency", disposition.GetProperty("atMost").GetString());
        Assert.False(disposition.GetProperty("isSettled").GetBoolean());
        Assert.NotEqual(0, disposition.GetProperty("decisive").GetArrayLength());
        Assert.Equal(Evaluation.Notice, root.GetProperty("notice").GetString());
    }

    [Fact]
    public void Only_flags_that_are_met_or_open_are_listed()
    {
        var evaluation = BuiltIn.Evaluate(Presentation.Of(person => person.Aged(30).Male().Denies(Findings.Fever)));
        Assert.Contains(evaluation.RedFlags, flag => flag.Match == Match.NotMet);
        Assert.Equal(
            evaluation.RedFlags.Where(flag => flag.Match != Match.NotMet).Select(flag => flag.Flag.Id.Value),
            Root(evaluation).GetProperty("redFlags").EnumerateArray().Select(flag => flag.GetProperty("id").GetString()));
    }

    [Fact]
    public void A_published_ratio_and_a_judgment_never_look_alike()
    {
        var listing = JsonDocument.Parse(LowBackHipJson.WriteCatalog(Small(), CatalogPart.Conditions)).RootElement;
        var weights = listing.GetProperty("conditions")[0].GetProperty("clues").EnumerateArray().Select(clue => clue.GetProperty("whenMet").GetRawText());
        Assert.Equal(
            [
                """{"ratio":2.1,"low":1.6,"high":2.8,"provenance":"published"}""",
                """{"grade":"moderate","direction":"for","provenance":"editorial"}""",
                """{"grade":"weak","direction":"against","provenance":"unverified","unverified":{"ratio":0.5,"low":0.3,"high":0.9}}""",
            ],
            weights);
    }

    [Fact]
    public void Writing_twice_gives_the_same_bytes_in_every_culture()
    {
        var presentation = Presentation.Of(person => person.Aged(54.5).Female().HasPainIn(PainRegion.Lumbar).Reports(Findings.Fever));
        var once = LowBackHipJson.WriteEvaluation(BuiltIn.Evaluate(presentation));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(once, LowBackHipJson.WriteEvaluation(new Evaluator(BuiltInCatalog.Instance).Evaluate(presentation)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Buffer_writer_and_text_hold_the_same_and_lines_end_alike()
    {
        var evaluation = new Evaluator(Small()).Evaluate(Said);
        var buffer = new ArrayBufferWriter<byte>();
        LowBackHipJson.WriteEvaluation(evaluation, buffer, indented: true);
        var text = LowBackHipJson.WriteEvaluation(evaluation, indented: true);
        Assert.Equal(text, Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\n', LowBackHipJson.WriteEvaluation(evaluation));
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            LowBackHipJson.WriteEvaluation(evaluation, json);
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(text).RootElement, JsonDocument.Parse(stream.ToArray()).RootElement));
    }

    [Fact]
    public void A_buffer_that_gives_no_more_than_was_asked_for_is_enough()
    {
        // Pieces end before, at and behind the end of a room of 4096 bytes, and some are longer than that.
        for (var length = 3900; length < 4200; length++)
        {
            var evaluation = new Evaluator(new ClinicalCatalogBuilder(new string('1', length)).Build()).Evaluate(Presentation.Empty);
            var buffer = new StrictBuffer();
            LowBackHipJson.WriteEvaluation(evaluation, buffer);
            Assert.Equal(LowBackHipJson.WriteEvaluation(evaluation), buffer.ToString());
            buffer = new StrictBuffer();
            LowBackHipJson.WriteSummary(evaluation, buffer);
            Assert.Equal(LowBackHipJson.WriteSummary(evaluation), buffer.ToString());
        }
    }

    [Fact]
    public void Writing_again_copies_what_was_made_before()
    {
        var catalog = BuiltInCatalog.Instance.ToBuilder().Build();
        var evaluation = new Evaluator(catalog).Evaluate(Presentation.Of(person => person.Aged(54).Male().HasPainIn(PainRegion.Lumbar).ForDays(60).RatedAt(6).Reports(Findings.LegNumbness)));
        Assert.All([evaluation.Plan.Exercises.Length, evaluation.Plan.Treatments.Length, evaluation.Plan.Advice.Length], count => Assert.True(count > 3));
        Assert.All([evaluation.Plan.Exercises.Sum(one => one.Precautions.Length), evaluation.Plan.Exercises.Sum(one => one.Unanswered.Length)], count => Assert.True(count > 3));
        var output = new ArrayBufferWriter<byte>(1024 * 1024);
        LowBackHipJson.WriteEvaluation(evaluation, output);
        var before = GC.GetAllocatedBytesForCurrentThread();
        LowBackHipJson.WriteEvaluation(evaluation, output);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, output.WrittenCount / 2 / 4);
    }

    [Fact]
    public void What_is_missing_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => LowBackHipJson.WriteEvaluation(null!));
        Assert.Throws<ArgumentNullException>(() => LowBackHipJson.WriteEvaluation(BuiltIn.Evaluate(Presentation.Empty), (IBufferWriter<byte>)null!));
        Assert.Throws<ArgumentNullException>(() => LowBackHipJson.WriteCatalog(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => LowBackHipJson.WriteCatalog(Small(), (CatalogPart)99));
    }

    private static Presentation Said =>
        Presentation.Empty.WithAge(40).WithSite(PainRegion.Lumbar).WithPresent(Numb);

    private static JsonElement Root(Evaluation evaluation) => JsonDocument.Parse(LowBackHipJson.WriteEvaluation(evaluation)).RootElement;

    /// <summary>Every citation that a document names, anywhere below its root.</summary>
    private static IEnumerable<string> Cited(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Cited),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => (property.Name, property.Value.ValueKind) switch
        {
            ("citation", JsonValueKind.String) => [property.Value.GetString()!],
            ("citations", JsonValueKind.Array) when property.Value.GetArrayLength() > 0 && property.Value[0].ValueKind == JsonValueKind.String =>
                property.Value.EnumerateArray().Select(id => id.GetString()!),
            _ => Cited(property.Value),
        }),
        _ => [],
    };

    /// <summary>A catalog whose evaluation shows every kind of entry.</summary>
    private static ClinicalCatalog Small()
    {
        var stretch = Invented.Exercise("stretch", never: [Invented.Never(Frail)], gently: [Invented.Gently(Age.AtLeast(30))]);
        var lift = Invented.Exercise("lift", never: [Invented.Never(Numb)]);
        var heat = Invented.Treatment("heat", Recommendation.Option);
        var rest = Invented.Treatment("rest", Recommendation.NotAdvised);
        var strain = Invented.Condition(
            "strain",
            0.2,
            isDefault: true,
            clues:
            [
                Invented.Clue("numb-strain", Numb, LikelihoodRatio.Of(2.1, 1.6, 2.8)),
                Invented.Clue("hot-strain", Hot, EditorialWeight.ModerateFor),
                Invented.Clue("young-strain", Age.Under(50), EditorialWeight.WeakAgainst.Remembering(0.5, 0.3, 0.9)),
            ],
            exercises: [stretch, lift],
            treatments: [heat, rest]);
        var rot = Invented.Condition("rot", 0.01, ConditionKind.Serious, clues: [Invented.Clue("hot-rot", Hot, EditorialWeight.StrongFor)]);
        return Invented.Catalog(
            [strain, rot],
            Invented.Flag("numb-old", Numb & Age.AtLeast(30), rot, Disposition.Routine),
            Invented.Flag("hot-woman", Hot & Person.IsFemale, rot, Disposition.Emergency));
    }

    /// <summary>Gives as many bytes as were asked for, each time in another place.</summary>
    private sealed class StrictBuffer : IBufferWriter<byte>
    {
        private readonly List<byte> _written = [];
        private byte[] _room = [];

        public void Advance(int count)
        {
            _written.AddRange(_room.AsSpan(0, count));
            _room = [];
        }

        public Memory<byte> GetMemory(int sizeHint = 0) => _room = new byte[Math.Max(sizeHint, 1)];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public override string ToString() => Encoding.UTF8.GetString([.. _written]);
    }

    private static bool IsSameAsSerialized(Evaluation evaluation)
    {
        var output = new ArrayBufferWriter<byte>();
        LowBackHipJson.WriteEvaluation(evaluation, output);
        return output.WrittenSpan.SequenceEqual(LowBackHipJson.ToUtf8(json => LowBackHipJson.WriteEvaluation(evaluation, json)));
    }
}
