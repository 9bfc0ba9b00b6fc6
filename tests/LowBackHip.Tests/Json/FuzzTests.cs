using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Json;

/// <summary>
/// Valid presentations, damaged in every way that text gets damaged: whatever comes, there is a presentation or the documented problems, within a time and
/// memory that grow with the text alone. Seeded: the same inputs each time. A long run reads more of them: <c>LOWBACKHIP_FUZZ_INPUTS=1000000 dotnet test --filter FuzzTests</c>.
/// </summary>
public sealed class FuzzTests
{
    private const int Seed = 20260214;

    // What a document is made of, and what it should not be made of.
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-", "1e999", "-1e-999", "123456789012345678901234567890", "0.1e+5", "00", "NaN", "Infinity", "1.", ".5",
        "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\\x\"", "\u0000", "\uFEFF", "\u2028", "/* */", "//", "'", "\t", "\r\n",
        "\"age\": 54,", "\"age\"", "\"sex\": \"male\",", "\"findings\": {", "\"fever\": \"present\",", "\"fever\": \"unsure\",", "\"pain\": {", "\"sites\": [", "{ \"region\": \"lumbar\" },",
        "\"intensity\": 11,", "\"durationDays\": -1,", "\"schema\": \"lowbackhip/presentation/2\",", "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}}",
        "[[[[[[[[[[[[[[[[[[[[[[[[", "}}}}}}}}}}}}}}}}}}}}}}}}", "\"\":", "\"$.age\": 1,", "present", "\"Present\"", "\"PRESENT\"", "\"absent \"",
    ];

    private static readonly byte[][] Utf8Pieces = [.. Pieces.Select(Encoding.UTF8.GetBytes), [0x80], [0xC3], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF, 0xFE]];

    private static int Inputs => int.TryParse(Environment.GetEnvironmentVariable("LOWBACKHIP_FUZZ_INPUTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 50_000;

    [Fact]
    public void Damaged_text_gives_a_presentation_or_the_documented_problems()
    {
        var catalog = BuiltInCatalog.Instance;
        var whole = Clinical.Presentation(catalog).Generator.Sample(60, 200).Select(person => LowBackHipJson.WritePresentation(person)).Select(Encoding.UTF8.GetBytes).ToList();
        var random = new Random(Seed);
        var (read, refused) = (0, 0);
        for (var input = 0; input < Inputs; input++)
        {
            var text = Damaged(whole[random.Next(whole.Count)], random);
            var before = GC.GetAllocatedBytesForCurrentThread();
            bool isRead;
            try
            {
                isRead = LowBackHipJson.TryReadPresentation(text, catalog, out var presentation, out var problems);
                var cost = GC.GetAllocatedBytesForCurrentThread() - before;
                Assert.True(cost < 100_000 + (200L * text.Length), $"Input {input} of {text.Length} bytes took {cost} bytes.");
                Assert.Equal(isRead, problems.IsEmpty);
                Assert.All(problems, problem => Assert.True(problem.Path.StartsWith('$') && Enum.IsDefined(problem.Code) && problem.Message.Length > 0));
                if (isRead)
                    Assert.Equal(presentation, LowBackHipJson.ReadPresentation(LowBackHipJson.WritePresentation(presentation!), catalog));
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Input {input}: {Convert.ToBase64String(text)}", failure);
            }

            _ = isRead ? read++ : refused++;
        }

        // The damage is neither always fatal nor always harmless.
        Assert.InRange(read, Inputs / 200, Inputs);
        Assert.InRange(refused, Inputs / 2, Inputs);
    }

    [Fact]
    public void A_text_of_fifty_megabytes_is_refused_unread()
    {
        _ = LowBackHipJson.TryReadPresentation("{}", BuiltInCatalog.Instance, out _, out _);   // What is made once is not counted.
        var huge = new byte[50 * 1024 * 1024];
        huge.AsSpan().Fill((byte)'a');
        "{\"sex\":\""u8.CopyTo(huge);
        "\"}"u8.CopyTo(huge.AsSpan(huge.Length - 2));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.False(LowBackHipJson.TryReadPresentation(huge, BuiltInCatalog.Instance, out _, out var problems));

        Assert.Equal([PresentationProblemCode.TooLarge], problems.Select(problem => problem.Code));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{\"a\":", "")]
    [InlineData("{\"findings\":[", "")]
    [InlineData("{\"pain\":{\"sites\":[", "]}}")]
    public void Text_nested_as_deep_as_it_can_be_is_refused_at_little_cost(string open, string close)
    {
        var count = (LowBackHipJson.MaxPresentationBytes / open.Length) - 10;
        _ = LowBackHipJson.TryReadPresentation("{}", BuiltInCatalog.Instance, out _, out _);   // What is made once is not counted.
        var deep = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, count)) + close);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.False(LowBackHipJson.TryReadPresentation(deep, BuiltInCatalog.Instance, out _, out var problems));

        Assert.NotEmpty(problems);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, deep.Length);
    }

    [Fact]
    public void A_million_problems_are_not_all_listed()
    {
        var text = Encoding.UTF8.GetBytes($"{{\"findings\":{{{string.Join(',', Enumerable.Repeat("\"x\":1", 100_000))}}}}}");

        Assert.False(LowBackHipJson.TryReadPresentation(text, BuiltInCatalog.Instance, out _, out var problems));

        Assert.InRange(problems.Length, 1, LowBackHipJson.MaxPresentationProblems + 1);
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var text = whole.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var place = random.Next(text.Count + 1);
            var piece = Utf8Pieces[random.Next(Utf8Pieces.Length)];
            var length = Math.Min(random.Next(1, 20), text.Count - place);
            switch (random.Next(10))
            {
                case 0:
                    text.RemoveRange(place, text.Count - place);
                    break;
                case 1:
                    text.RemoveRange(place, length);
                    break;
                case 2:
                    text.InsertRange(place, piece);
                    break;
                case 3:
                    text.RemoveRange(place, length);
                    text.InsertRange(place, piece);
                    break;
                case 4:
                    // Keys twice, lists twice, values where names belong.
                    text.InsertRange(random.Next(text.Count + 1), text.GetRange(place, length));
                    break;
                case 5 when place < text.Count:
                    text[place] ^= (byte)(1 << random.Next(8));
                    break;
                case 6 when place < text.Count:
                    text[place] = (byte)random.Next(256);
                    break;
                case 7 when place < text.Count && text[place] is >= (byte)'0' and <= (byte)'9':
                    text[place] = (byte)random.Next('0', '9' + 1);
                    break;
                case 8:
                    // White space, mostly where it does no harm.
                    text.Insert(Math.Max(text.FindIndex(place, one => one is (byte)',' or (byte)':'), 0), (byte)' ');
                    break;
                case 9:
                    // Where a number, a name or a bracket ends, so that the damage is less often fatal.
                    var mark = text.FindIndex(place, one => one is (byte)',' or (byte)'{' or (byte)'[');
                    if (mark >= 0)
                        text.InsertRange(mark + 1, piece);
                    break;
            }
        }

        return [.. text];
    }
}
