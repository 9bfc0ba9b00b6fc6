using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Tests.Generators;
using static LowBackHip.Json.PresentationProblemCode;

namespace LowBackHip.Tests.Json;

public sealed class PresentationReadingTests
{
    private const string Whole = """
        {
          "schema": "lowbackhip/presentation/1",
          "age": 54, "sex": "male",
          "pain": {
            "sites": [ { "region": "lumbar", "side": "left" }, { "region": "lower-leg", "side": "left" } ],
            "onset": "after-lifting", "durationDays": 21, "intensity": 7
          },
          "findings": { "leg-numbness": "present", "saddle-numbness": "absent", "fever": "unsure" }
        }
        """;

    private static readonly Presentation Expected = Presentation.Of(person => person
        .Aged(54).Male()
        .HasPainIn(PainRegion.Lumbar, BodySide.Left).HasPainIn(PainRegion.LowerLeg, BodySide.Left)
        .Beginning(PainOnset.AfterLifting).ForDays(21).RatedAt(7)
        .Reports(Findings.LegNumbness).Denies(Findings.SaddleNumbness).IsUnsureAbout(Findings.Fever));

    private static ClinicalCatalog Catalog => TestCatalog.FindingsOnly;

    [Fact]
    public void The_form_of_the_design_is_read() => Assert.Equal(Expected, LowBackHipJson.ReadPresentation(Whole, Catalog));

    [Fact]
    public void Bytes_text_and_stream_are_read_alike()
    {
        var utf8 = Encoding.UTF8.GetBytes(Whole);
        Assert.Equal(Expected, LowBackHipJson.ReadPresentation(utf8, Catalog));
        Assert.Equal(Expected, LowBackHipJson.ReadPresentation(new MemoryStream(utf8), Catalog));
        Assert.Equal(Expected, LowBackHipJson.ReadPresentation([0xEF, 0xBB, 0xBF, .. utf8], Catalog));
    }

    [Fact]
    public void Reading_allocates_little_more_than_the_presentation()
    {
        var utf8 = Encoding.UTF8.GetBytes(Whole);
        LowBackHipJson.ReadPresentation(utf8, Catalog);
        var before = GC.GetAllocatedBytesForCurrentThread();
        LowBackHipJson.ReadPresentation(utf8, Catalog);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 1024);
    }

    [Fact]
    public void What_a_person_said_does_not_stay_behind_in_a_shared_buffer()
    {
        var fits = Whole + new string(' ', 3000 - Whole.Length);
        var outgrows = Whole + new string(' ', 5000 - Whole.Length);
        IsLeftEmpty((fits.Length * 3) + 1, () => LowBackHipJson.ReadPresentation(fits, Catalog));
        IsLeftEmpty(4096, () => LowBackHipJson.ReadPresentation(new MemoryStream(Encoding.UTF8.GetBytes(fits)), Catalog));
        IsLeftEmpty(4096, () => LowBackHipJson.ReadPresentation(new MemoryStream(Encoding.UTF8.GetBytes(outgrows)), Catalog));
        IsLeftEmpty(8192, () => LowBackHipJson.ReadPresentation(new MemoryStream(Encoding.UTF8.GetBytes(outgrows)), Catalog));
    }

    [Fact]
    public void A_long_stream_is_read_to_its_end() =>
        Assert.Equal(Expected, LowBackHipJson.ReadPresentation(new MemoryStream(Encoding.UTF8.GetBytes(Whole + new string(' ', 50_000))), Catalog));

    [Fact]
    public void Every_finding_of_a_catalog_is_found_however_many_there_are()
    {
        foreach (var count in (int[])[1, 2, 64, 65, 512, 513, 700])
        {
            var builder = new ClinicalCatalogBuilder("test");
            builder.Findings.AddRange(Enumerable.Range(0, count).Select(number => Invented.Finding(FormattableString.Invariant($"sign-{number * 7919}"))));
            var catalog = builder.Build();
            var said = Presentation.Of(person =>
            {
                foreach (var finding in catalog.Findings)
                    person.Reports(finding);
            });
            Assert.Equal(said, LowBackHipJson.ReadPresentation(LowBackHipJson.WritePresentation(said), catalog));
            var last = Presentation.Empty.WithAbsent(catalog.Findings.MaxBy(finding => finding.Id)!);
            Assert.Equal(last, LowBackHipJson.ReadPresentation(LowBackHipJson.WritePresentation(last), catalog));
            Assert.Equal([UnknownFinding], ProblemsWith(catalog));
        }

        Assert.Equal([UnknownFinding], ProblemsWith(new ClinicalCatalogBuilder("test").Build()));

        static IEnumerable<PresentationProblemCode> ProblemsWith(ClinicalCatalog catalog)
        {
            Assert.False(LowBackHipJson.TryReadPresentation("""{ "schema": "lowbackhip/presentation/1", "findings": { "no-such-finding": "present" } }""", catalog, out _, out var problems));
            return problems.Select(problem => problem.Code);
        }
    }

    [Fact]
    public void Nothing_known_is_a_presentation() =>
        Assert.Equal(Presentation.Empty, LowBackHipJson.ReadPresentation("""{"schema":"lowbackhip/presentation/1"}""", Catalog));

    [Fact]
    public void Empty_parts_say_nothing() =>
        Assert.Equal(Presentation.Empty, Read(""" "pain": { "sites": [] }, "findings": {} """));

    [Theory]
    [InlineData(""" "age": 0.25 """, 0.25)]
    [InlineData(""" "age": 0 """, 0d)]
    [InlineData(""" "age": -0 """, 0d)]
    [InlineData(""" "age": 1.3e2 """, 130d)]
    public void Age_takes_a_fraction_and_both_ends(string json, double age) => Assert.Equal(age, Read(json).Age);

    [Theory]
    [InlineData(0d)]
    [InlineData(0.5)]
    [InlineData(47482d)]
    public void Duration_takes_a_fraction_and_both_ends(double days) =>
        Assert.Equal(days, Read(FormattableString.Invariant($$""" "pain": { "durationDays": {{days}} } """)).DurationDays);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("10", 10)]
    [InlineData("7.0", 7)]
    [InlineData("7e0", 7)]
    public void Intensity_is_whole_however_it_is_written(string number, int level) =>
        Assert.Equal(level, Read($$""" "pain": { "intensity": {{number}} } """).Intensity?.Value);

    [Fact]
    public void Zero_is_zero_however_its_sign_was_written() =>
        Assert.All(["0", "-0", "0.0", "-0.0", "-0e1"], zero => Assert.Equal(
            """{"schema":"lowbackhip/presentation/1","age":0}""", LowBackHipJson.WritePresentation(Read($""" "age": {zero} """))));

    [Fact]
    public void Escapes_in_names_and_values_are_read() =>
        Assert.Equal(
            Presentation.Empty.WithSex(Sex.Female).WithPresent(Findings.Fever),
            Read(""" "s\u0065x": "f\u0065male", "findings": { "f\u0065ver": "\u0070resent" } """));

    [Fact]
    public void The_order_of_properties_and_sites_does_not_matter() =>
        Assert.Equal(
            Expected,
            LowBackHipJson.ReadPresentation(
                """
                { "findings": { "fever": "unsure", "saddle-numbness": "absent", "leg-numbness": "present" },
                  "pain": { "intensity": 7, "durationDays": 21, "onset": "after-lifting",
                            "sites": [ { "side": "left", "region": "lower-leg" }, { "side": "left", "region": "lumbar" }, { "region": "lumbar", "side": "left" } ] },
                  "sex": "male", "age": 54, "schema": "lowbackhip/presentation/1" }
                """,
                Catalog));

    [Fact]
    public void Every_problem_is_named_at_once_with_its_path() =>
        Assert.Equal(
            [
                ("$.age", NumberOutOfRange),
                ("$.pain.sites[1].region", UnknownRegion),
                ("$.pain.intensity", NumberOutOfRange),
                ("$.findings.no-such-finding", UnknownFinding),
                ("$.findings.fever", DuplicateProperty),
                ("$.findings.fever", DuplicateProperty),
            ],
            Problems(
                """
                { "schema": "lowbackhip/presentation/1", "age": 400,
                  "pain": { "sites": [ { "region": "lumbar" }, { "region": "tail" } ], "intensity": 11 },
                  "findings": { "no-such-finding": "present", "fever": "absent", "fever": "present", "fever": "present" } }
                """));

    [Fact]
    public void The_exception_names_every_problem_and_is_a_json_exception()
    {
        var exception = Assert.ThrowsAny<JsonException>(() => LowBackHipJson.ReadPresentation("""{ "age": 400, "sex": 1 }""", Catalog));
        var problems = Assert.IsType<PresentationFormatException>(exception).Problems;
        Assert.Equal(3, problems.Length);
        Assert.Equal("$.age", exception.Path);
        Assert.Equal(
            """
            The presentation cannot be read, it has 3 problems:
            $.age: Expected years as a number from 0 to 130.
            $.sex: Expected one of: female, male.
            $.schema: Missing. Expected "lowbackhip/presentation/1".
            """,
            exception.Message,
            ignoreLineEndingDifferences: true);
        Assert.Equal(
            "The presentation cannot be read, it has 1 problem:\n$: Expected an object.",
            Assert.Throws<PresentationFormatException>(() => LowBackHipJson.ReadPresentation("[]", Catalog)).Message);
    }

    // One line for each kind of mistake: what is wrong, where, and its code.
    [Theory]
    [InlineData("", "$", BrokenSyntax)]
    [InlineData("   ", "$", BrokenSyntax)]
    [InlineData("{", "$", BrokenSyntax)]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", }""", "$", BrokenSyntax)]
    [InlineData("""{ "schema": "lowbackhip/presentation/1" /* no comments */ }""", "$", BrokenSyntax)]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", "pain": { "sites": [ { "region": """, "$.pain.sites[0].region", BrokenSyntax)]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", "age": 054 }""", "$.age", BrokenSyntax)]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", "age": NaN }""", "$.age", BrokenSyntax)]
    [InlineData("""{ "schema": "lowbackhip/presentation/1" } {}""", "$", TrailingContent)]
    [InlineData("""{ "schema": "lowbackhip/presentation/1" } x""", "$", TrailingContent)]
    [InlineData("[]", "$", WrongType)]
    [InlineData("null", "$", WrongType)]
    [InlineData("\"text\"", "$", WrongType)]
    [InlineData("{}", "$.schema", MissingProperty)]
    [InlineData("""{ "schema": 1 }""", "$.schema", WrongType)]
    [InlineData("""{ "schema": "lowbackhip/presentation/2" }""", "$.schema", UnknownSchema)]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", "schema": "lowbackhip/presentation/1" }""", "$.schema", DuplicateProperty)]
    public void Each_mistake_in_the_whole_has_its_code(string json, string path, PresentationProblemCode code) =>
        Assert.Equal([(path, code)], Problems(json));

    [Theory]
    [InlineData(""" "age": null """, "$.age", WrongType)]
    [InlineData(""" "age": "54" """, "$.age", WrongType)]
    [InlineData(""" "age": [ 54 ] """, "$.age", WrongType)]
    [InlineData(""" "age": -1 """, "$.age", NumberOutOfRange)]
    [InlineData(""" "age": 130.1 """, "$.age", NumberOutOfRange)]
    [InlineData(""" "age": 1e999 """, "$.age", NumberOutOfRange)]
    [InlineData(""" "age": 1, "\u0061ge": 1 """, "$.age", DuplicateProperty)]
    [InlineData(""" "sex": "other" """, "$.sex", UnknownSex)]
    [InlineData(""" "sex": "Male" """, "$.sex", UnknownSex)]
    [InlineData(""" "sex": true """, "$.sex", WrongType)]
    [InlineData(""" "pain": [] """, "$.pain", WrongType)]
    [InlineData(""" "pain": { "sites": {} } """, "$.pain.sites", WrongType)]
    [InlineData(""" "pain": { "sites": [ "lumbar" ] } """, "$.pain.sites[0]", WrongType)]
    [InlineData(""" "pain": { "sites": [ { "side": "left" } ] } """, "$.pain.sites[0].region", MissingProperty)]
    [InlineData(""" "pain": { "sites": [ { "region": "Lumbar" } ] } """, "$.pain.sites[0].region", UnknownRegion)]
    [InlineData(""" "pain": { "sites": [ { "region": "lumbar", "side": "up" } ] } """, "$.pain.sites[0].side", UnknownSide)]
    [InlineData(""" "pain": { "sites": [ { "region": "lumbar", "region": "lumbar" } ] } """, "$.pain.sites[0].region", DuplicateProperty)]
    [InlineData(""" "pain": { "onset": "slow" } """, "$.pain.onset", UnknownOnset)]
    [InlineData(""" "pain": { "durationDays": -0.1 } """, "$.pain.durationDays", NumberOutOfRange)]
    [InlineData(""" "pain": { "durationDays": 47482.1 } """, "$.pain.durationDays", NumberOutOfRange)]
    [InlineData(""" "pain": { "intensity": 11 } """, "$.pain.intensity", NumberOutOfRange)]
    [InlineData(""" "pain": { "intensity": 6.5 } """, "$.pain.intensity", NumberOutOfRange)]
    [InlineData(""" "pain": { "pain-level": 6 } """, "$.pain.pain-level", UnknownProperty)]
    [InlineData(""" "Pain": {} """, "$[#1]", UnknownProperty)]
    [InlineData(""" "findings": [] """, "$.findings", WrongType)]
    [InlineData(""" "findings": { "fever": true } """, "$.findings.fever", WrongType)]
    [InlineData(""" "findings": { "fever": "yes" } """, "$.findings.fever", UnknownStatus)]
    [InlineData(""" "findings": { "fever": "not-assessed" } """, "$.findings.fever", UnknownStatus)]
    [InlineData(""" "findings": { "chills": "absent", "Fever": "present" } """, "$.findings[#1]", UnknownFinding)]
    [InlineData(""" "findings": { "fever": "present", "f\u0065ver": "present" } """, "$.findings.fever", DuplicateProperty)]
    [InlineData(""" "sex": "\ud800" """, "$.sex", InvalidText)]
    [InlineData(""" "findings": { "\udc00": "present" } """, "$.findings[#0]", InvalidText)]
    public void Each_mistake_in_a_part_has_its_code(string part, string path, PresentationProblemCode code) =>
        Assert.Equal([(path, code)], Problems($$"""{ "schema": "lowbackhip/presentation/1", {{part}} }"""));

    // What a host may show: what is wrong and what would be right.
    [Theory]
    [InlineData("", "The text is no JSON from line 1, byte 1 on, or ends there too soon.")]
    [InlineData("""{ "schema": "lowbackhip/presentation/1" } {}""", "Something follows the presentation at line 1, byte 43.")]
    [InlineData("null", "Expected an object. Leave out what is not known.")]
    [InlineData("""{ "schema": "lowbackhip/presentation/2" }""", "Expected \"lowbackhip/presentation/1\".")]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", "age": null }""", "Expected years as a number from 0 to 130. Leave out what is not known.")]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", "more": 1 }""", "The wire form has no such property here.")]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", "sex": "male", "sex": "male" }""", "The same object names this property before.")]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", "sex": "\ud800" }""", "The text has bytes that are no UTF-8, or half of a character that is written as two.")]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", "pain": { "sites": {} } }""", "Expected a list.")]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", "pain": { "sites": [ { "region": "groin", "side": "up" } ] } }""", "Expected one of: left, right, both, central.")]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", "pain": { "durationDays": -1 } }""", "Expected days as a number from 0 to 47482.")]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", "pain": { "intensity": 11 } }""", "Expected a whole number from 0 to 10.")]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", "findings": { "no-such-finding": "present" } }""", "The catalog has no finding of this name.")]
    [InlineData("""{ "schema": "lowbackhip/presentation/1", "findings": { "fever": "yes" } }""", "Expected one of: present, absent, unsure.")]
    public void Each_mistake_is_told_in_a_sentence(string json, string message)
    {
        Assert.False(LowBackHipJson.TryReadPresentation(json, Catalog, out _, out var problems));
        Assert.Equal(message, Assert.Single(problems).Message);
    }

    [Fact]
    public void A_name_used_twice_is_found_even_where_nothing_can_be_used() =>
        Assert.Equal(
            [("$.extra", UnknownProperty), ("$.extra.deeper[1].a", DuplicateProperty), ("$.extra", UnknownProperty), ("$.extra", DuplicateProperty)],
            Problems("""{ "schema": "lowbackhip/presentation/1", "extra": { "deeper": [ 1, { "a": 1, "a": 2 } ] }, "extra": 2 }"""));

    [Fact]
    public void What_is_wrong_with_one_site_says_nothing_about_the_next() =>
        Assert.Equal(
            [("$.pain.sites[0].region", MissingProperty), ("$.pain.sites[1].region", UnknownRegion)],
            Problems("""{ "schema": "lowbackhip/presentation/1", "pain": { "sites": [ { "side": "left" }, { "region": "tail" } ] } }"""));

    [Fact]
    public void A_value_that_is_too_deep_is_refused_and_the_rest_still_read()
    {
        string Nested(int depth) => new string('[', depth) + new string(']', depth);
        string Document(int depth) => $$"""{ "schema": "lowbackhip/presentation/1", "age": {{Nested(depth)}}, "sex": "none" }""";
        Assert.Equal([("$.age", WrongType), ("$.sex", UnknownSex)], Problems(Document(15)));
        foreach (var depth in (int[])[16, 100_000])
            Assert.Equal([("$.age", WrongType), ("$.age" + string.Concat(Enumerable.Repeat("[0]", 15)), TooDeep), ("$.sex", UnknownSex)], Problems(Document(depth)));
        byte[] cut = [.. Encoding.UTF8.GetBytes("{ \"age\": " + new string('[', 20) + "1, 2"), 0xFF];
        Assert.Equal([WrongType, TooDeep, InvalidText], Problems(cut).Select(problem => problem.Code));
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_unread()
    {
        var longest = Whole + new string(' ', LowBackHipJson.MaxPresentationBytes - Whole.Length);
        Assert.Equal(Expected, LowBackHipJson.ReadPresentation(longest, Catalog));
        Assert.Equal([("$", TooLarge)], Problems(longest + " "));
        Assert.Equal(Expected, LowBackHipJson.ReadPresentation(new MemoryStream(Encoding.UTF8.GetBytes(longest)), Catalog));
        Assert.Equal([("$", TooLarge)], Problems(Encoding.UTF8.GetBytes(longest + " ")));
        Assert.False(LowBackHipJson.TryReadPresentation(new MemoryStream(Encoding.UTF8.GetBytes(longest + " ")), Catalog, out _, out var problems));
        Assert.Equal(TooLarge, Assert.Single(problems).Code);
    }

    [Fact]
    public void The_list_of_problems_ends_somewhere()
    {
        var many = string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"f{i}\":\"present\""));
        Assert.False(LowBackHipJson.TryReadPresentation($$"""{ "schema": "lowbackhip/presentation/1", "findings": { {{many}} } }""", Catalog, out _, out var problems));
        Assert.Equal(LowBackHipJson.MaxPresentationProblems + 1, problems.Length);
        Assert.Equal(new("$", TooManyProblems, "There are more problems than are listed here."), problems[^1]);
    }

    [Fact]
    public void A_text_with_as_many_problems_as_are_listed_may_break_off_as_well()
    {
        var many = string.Join(',', Enumerable.Range(0, LowBackHipJson.MaxPresentationProblems).Select(i => $"\"f{i}\":\"present\""));
        Assert.Equal(("$.findings", BrokenSyntax), Problems($$"""{ "findings": { {{many}}, """)[^1]);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_and_what_stands_before_is_read()
    {
        byte[] cut = [.. """{ "age": 400, "sex": "ma"""u8, 0xC3, .. "le\" }"u8];
        Assert.Equal([("$.age", NumberOutOfRange), ("$.sex", InvalidText)], Problems(cut));
        Assert.Equal([("$", InvalidText)], Problems([.. """{ "schema": "lowbackhip/presentation/1" }"""u8, 0xFF]));
        Assert.Equal([("$.sex", InvalidText)], Problems("{ \"sex\": \"\uD800\" }"));
    }

    [Fact]
    public void Broken_syntax_says_line_and_byte_and_keeps_what_was_found_before()
    {
        Assert.False(LowBackHipJson.TryReadPresentation("{ \"age\": 400,\n  \"sex\": male }", Catalog, out _, out var problems));
        Assert.Equal([("$.age", NumberOutOfRange), ("$.sex", BrokenSyntax)], problems.Select(problem => (problem.Path, problem.Code)));
        Assert.Contains("line 2, byte 10", problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_cut_off_anywhere_gives_the_documented_problem_only()
    {
        var utf8 = Encoding.UTF8.GetBytes(Whole.Replace("fever", "feve\\u0072", StringComparison.Ordinal));
        for (var length = 0; length < utf8.Length; length++)
            Assert.Equal([BrokenSyntax], Problems(utf8[..length]).Select(problem => problem.Code));
        Assert.Empty(Problems(utf8));
    }

    [Fact]
    public void Any_single_changed_byte_gives_a_presentation_or_documented_problems()
    {
        var utf8 = Encoding.UTF8.GetBytes(Whole);
        byte[] replacements = [(byte)'"', (byte)'\\', (byte)'{', (byte)'}', (byte)'[', (byte)']', (byte)',', (byte)'0', (byte)'-', (byte)'u', 0x00, 0x80, 0xC3, 0xED, 0xFF];
        foreach (var replacement in replacements)
        {
            for (var place = 0; place < utf8.Length; place++)
            {
                var changed = (byte[])utf8.Clone();
                changed[place] = replacement;
                Assert.Equal(LowBackHipJson.TryReadPresentation(changed, Catalog, out _, out var problems), problems.IsEmpty);
            }
        }
    }

    [Fact]
    public void No_value_and_no_free_text_is_ever_repeated()
    {
        const string marker = "Zq7Marker";
        string[] texts =
        [
            $$"""{ "schema": "{{marker}}", "age": "{{marker}}", "sex": "{{marker}}", "{{marker}}": "{{marker}}", "findings": { "{{marker}}": "{{marker}}", "fever": "{{marker}}" } }""",
            $$"""{ "pain": { "sites": [ { "region": "{{marker}}", "side": "{{marker}}", "{{marker}}": 1 }, "{{marker}}" ], "onset": "{{marker}}", "durationDays": 98765432, "intensity": 98765432 } }""",
            $$"""{ "age": 98765432, "x": { "{{marker}}": { "{{marker}}": 1, "{{marker}}": 2 } }, "sex": {{marker}} }""",
            $$"""{ "age": {{marker}} }""",
            $$"""{ "schema": "lowbackhip/presentation/1" } {{marker}}""",
            $$"""{ "{{marker}}\ud800": "{{marker}}" """,
        ];
        foreach (var text in texts)
        {
            var exception = Assert.Throws<PresentationFormatException>(() => LowBackHipJson.ReadPresentation(text, Catalog));
            Assert.DoesNotContain("Zq7", exception.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("98765432", exception.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_missing_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => LowBackHipJson.ReadPresentation((string)null!, Catalog));
        Assert.Throws<ArgumentNullException>(() => LowBackHipJson.ReadPresentation((Stream)null!, Catalog));
        Assert.Throws<ArgumentNullException>(() => LowBackHipJson.ReadPresentation("{}", null!));
        Assert.Throws<ArgumentNullException>(() => LowBackHipJson.ReadPresentation("{}"u8, null!));
        var tooLong = new string(' ', LowBackHipJson.MaxPresentationBytes + 1);
        Assert.Throws<ArgumentNullException>(() => LowBackHipJson.ReadPresentation(tooLong, null!));
        Assert.Throws<ArgumentNullException>(() => LowBackHipJson.ReadPresentation(new MemoryStream(Encoding.UTF8.GetBytes(tooLong)), null!));
    }

    /// <summary>Hands in a shared buffer, has something read, and looks what is in the buffer: the pool gives a thread the one that it handed in last.</summary>
    private static void IsLeftEmpty(int length, Action read)
    {
        var shared = ArrayPool<byte>.Shared.Rent(length);
        Array.Clear(shared);
        ArrayPool<byte>.Shared.Return(shared);
        read();
        var again = ArrayPool<byte>.Shared.Rent(length);
        Assert.Same(shared, again);
        Assert.Equal(-1, again.AsSpan().IndexOfAnyExcept((byte)0));
        ArrayPool<byte>.Shared.Return(again);
    }

    private static Presentation Read(string part) =>
        LowBackHipJson.ReadPresentation($$"""{ "schema": "lowbackhip/presentation/1", {{part}} }""", Catalog);

    private static (string Path, PresentationProblemCode Code)[] Problems(string json)
    {
        Assert.Equal(LowBackHipJson.TryReadPresentation(json, Catalog, out _, out var problems), problems.IsEmpty);
        return Listed(problems);
    }

    private static (string Path, PresentationProblemCode Code)[] Problems(byte[] utf8)
    {
        Assert.Equal(LowBackHipJson.TryReadPresentation(utf8, Catalog, out _, out var problems), problems.IsEmpty);
        return Listed(problems);
    }

    private static (string Path, PresentationProblemCode Code)[] Listed(ImmutableArray<PresentationProblem> problems) =>
        [.. problems.Select(problem => (problem.Path, problem.Code))];
}
