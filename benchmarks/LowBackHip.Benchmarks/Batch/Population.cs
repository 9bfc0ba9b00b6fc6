using System.Buffers;
using LowBackHip.Catalog;
using LowBackHip.Json;

namespace LowBackHip.Benchmarks.Batch;

/// <summary>Many different people, seeded: the basic facts and twelve findings each, of which four are reported, whatever they mean.</summary>
internal static class Population
{
    private const int Seed = 20_250_606;
    private const int Asked = 12;
    private const int Reported = 4;

    internal static IEnumerable<Presentation> Of(int people)
    {
        var random = new Random(Seed);
        Finding[] findings = [.. BuiltInCatalog.Instance.Findings];
        var (regions, onsets, sides) = (Enum.GetValues<PainRegion>(), Enum.GetValues<PainOnset>(), Enum.GetValues<BodySide>());
        for (var person = 0; person < people; person++)
        {
            random.Shuffle(findings);
            yield return Presentation.Empty
                .WithAge(random.Next(16, 95)).WithSex(random.Next(2) == 0 ? Sex.Female : Sex.Male)
                .WithSite(regions[random.Next(regions.Length)]).WithSite(regions[random.Next(regions.Length)], sides[random.Next(sides.Length)])
                .WithOnset(onsets[random.Next(onsets.Length)]).WithDurationDays(random.Next(1, 400)).WithIntensity(PainIntensity.Of(random.Next(11)))
                .WithPresent(findings[..Reported]).WithAbsent(findings[Reported..Asked]);
        }
    }

    /// <summary>Writes a file for a batch to read.</summary>
    internal static void Write(string file, int people)
    {
        using var output = File.Create(file);
        var line = new ArrayBufferWriter<byte>();
        foreach (var said in Of(people))
        {
            line.ResetWrittenCount();
            LowBackHipJson.WritePresentation(said, line);
            line.Write("\n"u8);
            output.Write(line.WrittenSpan);
        }
    }
}
