using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Tests.Generators;
using LowBackHip.Tests.Repository;

namespace LowBackHip.Tests.Json;

public sealed class PresentationWritingTests
{
    private static ClinicalCatalog Catalog => TestCatalog.FindingsOnly;

    [Fact]
    public void What_is_written_reads_back_as_the_same() =>
        Prop.ForAll(Clinical.Presentation(Catalog), presentation =>
            LowBackHipJson.ReadPresentation(LowBackHipJson.WritePresentation(presentation), Catalog).Equals(presentation)
                .Label(Clinical.Say(presentation))
                .Classify(presentation.Findings.Count == 0, "no findings")
                .Classify(presentation.Sites.IsEmpty, "no sites"))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes_again() =>
        Prop.ForAll(Clinical.Presentation(Catalog), presentation =>
        {
            var once = LowBackHipJson.WritePresentation(presentation);
            return (LowBackHipJson.WritePresentation(LowBackHipJson.ReadPresentation(once, Catalog)) == once).Label(once);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_not_known_is_left_out() =>
        Assert.Equal("""{"schema":"lowbackhip/presentation/1"}""", LowBackHipJson.WritePresentation(Presentation.Empty));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.1, "0.1")]
    [InlineData(54, "54")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    [InlineData(1.0 / 3, "0.3333333333333333")]
    [InlineData(0.00001, "1E-05")]
    public void A_number_is_as_brief_as_it_can_be_read_back(double age, string text) =>
        Assert.Equal($$"""{"schema":"lowbackhip/presentation/1","age":{{text}}}""", LowBackHipJson.WritePresentation(Presentation.Of(person => person.Aged(age))));

    [Fact]
    public void The_bytes_are_the_same_in_every_culture_and_order()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(
                """
                {"schema":"lowbackhip/presentation/1","age":0.5,"sex":"female","pain":{"sites":[{"region":"lumbar"},{"region":"groin","side":"right"}],"onset":"sudden","durationDays":1.25,"intensity":3},"findings":{"chills":"unsure","fever":"present","leg-numbness":"absent"}}
                """.Trim(),
                LowBackHipJson.WritePresentation(Presentation.Of(person => person
                    .Denies(Findings.LegNumbness).Reports(Findings.Fever).IsUnsureAbout(Findings.Chills)
                    .RatedAt(3).ForDays(1.25).Beginning(PainOnset.Sudden).HasPainIn(PainRegion.Groin, BodySide.Right).HasPainIn(PainRegion.Lumbar).Female().Aged(0.5))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Buffer_writer_and_text_hold_the_same()
    {
        var presentation = Presentation.Of(person => person.Aged(70).Reports(Findings.Fever));
        var buffer = new ArrayBufferWriter<byte>();
        LowBackHipJson.WritePresentation(presentation, buffer);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            LowBackHipJson.WritePresentation(presentation, json);
        Assert.Equal(LowBackHipJson.WritePresentation(presentation), Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(stream.ToArray(), buffer.WrittenSpan.ToArray());
    }

    // Files of this folder were valid once and stay so: add, never change.
    [Fact]
    public void Every_sample_ever_approved_can_be_read()
    {
        var samples = Directory.GetFiles(RepositoryFiles.PathOf("tests/LowBackHip.Tests/Json/Samples"), "presentation-*.json");
        Assert.True(samples.Length >= 3);
        Assert.All(samples, sample =>
        {
            var presentation = LowBackHipJson.ReadPresentation(File.ReadAllBytes(sample), BuiltInCatalog.Instance);
            Assert.Equal(presentation, LowBackHipJson.ReadPresentation(LowBackHipJson.WritePresentation(presentation), BuiltInCatalog.Instance));
        });
    }
}
