using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LowBackHip.Json;

/// <summary>Writes the summary of an evaluation, or of a text that is no presentation.</summary>
/// <remarks>By hand, since a batch writes millions: all but a few words is the same for every evaluation with one catalog, and is made once.</remarks>
internal sealed class SummaryWriter
{
    private const int MostLeading = 3;
    private const int MostDecisive = 5;

    private static readonly ConditionalWeakTable<ClinicalCatalog, SummaryWriter> OfCatalogs = new();

    private readonly ResultFrame _frame;

    private SummaryWriter(ClinicalCatalog catalog) => _frame = new(LowBackHipJson.SummarySchemaId, catalog);

    internal static void Write(Evaluation evaluation, IBufferWriter<byte> output) =>
        OfCatalogs.GetValue(evaluation.Catalog, static catalog => new SummaryWriter(catalog)).WriteWhole(evaluation, output);

    /// <summary>Problems are rare, so that they go through the writer as everything does that need not be fast.</summary>
    internal static void Write(ImmutableArray<PresentationProblem> problems, Utf8JsonWriter json) => JsonSerializer.Serialize(
        json,
        new SummaryJson
        {
            Schema = LowBackHipJson.SummarySchemaId,
            Problems = [.. problems.Select(problem => new ProblemJson { Path = problem.Path, Code = EnumText<PresentationProblemCode>.Of(problem.Code), Message = problem.Message })],
        },
        WireNumber.Writing.SummaryJson);

    private void WriteWhole(Evaluation evaluation, IBufferWriter<byte> output)
    {
        var text = new Utf8Text(output);
        text.Add(_frame.Start);
        text.AddBounds(evaluation.Disposition);
        text.Add("},\"redFlags\":["u8);
        var isFirst = true;
        foreach (var flag in evaluation.Parts.MetFlags)
        {
            text.Separate(ref isFirst);
            text.AddWord(flag.Id.Value);
        }

        text.Add("],\"leading\":["u8);
        isFirst = true;
        foreach (var leading in evaluation.Parts.Leading(MostLeading))
        {
            text.Separate(ref isFirst);
            text.Add("{\"condition\":"u8);
            text.AddWord(leading.Condition.Id.Value);
            text.Add(",\"band\":"u8);
            text.AddWord(EnumText<LikelihoodBand>.Of(leading.Band));
            text.Add(",\"probability\":"u8);
            text.AddProbability(leading.Probability);
            text.Add("}"u8);
        }

        text.Add("],\"decisive\":"u8);
        text.AddWords(evaluation.Parts.FirstDecisive(MostDecisive).AsSpan());
        text.Add(_frame.End);
        text.HandOver();
    }
}
