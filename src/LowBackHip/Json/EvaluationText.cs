using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LowBackHip.Json;

/// <summary>Writes an evaluation on one line, fast: what a catalog's entries look like is made once for each catalog, and then only copied.</summary>
/// <remarks>
/// <see cref="EvaluationMapping"/> says what the wire form is; a test holds the two to the same bytes. The parts of an entry are made when they are first
/// written. Two threads may both make one; they are equal, so either will do and no lock is needed.
/// </remarks>
internal sealed class EvaluationText
{
    private static readonly ConditionalWeakTable<ClinicalCatalog, EvaluationText> OfCatalogs = new();

    private readonly EvaluationMapping _mapping;
    private readonly ResultFrame _frame;
    private readonly FlagText?[] _flags;
    private readonly EntryTexts _entries = new();
    private readonly PlanText _plan;

    private EvaluationText(ClinicalCatalog catalog)
    {
        _mapping = EvaluationMapping.Of(catalog);
        _frame = new(LowBackHipJson.EvaluationSchemaId, catalog);
        _flags = new FlagText?[catalog.RedFlags.Length];
        _plan = new(catalog, _mapping, _entries);
        foreach (var condition in catalog.Conditions)
        {
            _entries.Add(condition).Clues = [.. condition.Clues.Select(_entries.Add)];
            foreach (var prior in condition.Priors)
                _entries.Add(prior);
        }

        foreach (var citation in catalog.Citations)
            _entries.Add(citation);
    }

    internal static void Write(Evaluation evaluation, IBufferWriter<byte> output) =>
        OfCatalogs.GetValue(evaluation.Catalog, static catalog => new EvaluationText(catalog)).WriteWhole(evaluation, output);

    private void WriteWhole(Evaluation evaluation, IBufferWriter<byte> output)
    {
        var text = new Utf8Text(output);
        text.Add(_frame.Start);
        WriteDisposition(evaluation, ref text);
        text.Add(",\"redFlags\":["u8);
        var isFirst = true;
        var (because, unknown) = (new List<string>(), new List<string>());
        foreach (var screened in evaluation.RedFlags)
        {
            if (screened.Match == Match.NotMet)
                continue;
            because.Clear();
            unknown.Clear();
            evaluation.Parts.AddKeys(screened, because, unknown);
            text.Separate(ref isFirst);
            Write(screened, because, unknown, ref text);
        }

        text.Add("],\"differential\":["u8);
        isFirst = true;
        foreach (var ranked in evaluation.Differential)
        {
            text.Separate(ref isFirst);
            Write(ranked, ref text);
        }

        text.Add("],\"plan\":"u8);
        _plan.Write(evaluation.Plan, ref text);
        text.Add(",\"issues\":"u8);
        if (evaluation.Issues.IsEmpty)
            text.Add("[]"u8);
        else
            text.Add(LowBackHipJson.ToUtf8(EvaluationMapping.Map(evaluation.Issues), WireNumber.Writing.IssueJsonArray));
        text.Add(",\"citations\":["u8);
        isFirst = true;
        foreach (var citation in evaluation.Citations)
        {
            text.Separate(ref isFirst);
            text.Add(_entries.Of(citation).Whole ??= LowBackHipJson.ToUtf8(CitationJson.From(citation), WireNumber.Writing.CitationJson));
        }

        text.Add("]"u8);
        text.Add(_frame.End);
        text.HandOver();
    }

    private static void WriteDisposition(Evaluation evaluation, ref Utf8Text text)
    {
        text.AddBounds(evaluation.Disposition);
        text.Add(",\"decisive\":["u8);
        var isFirst = true;
        foreach (var fact in evaluation.Decisive)
        {
            text.Separate(ref isFirst);
            text.Add(fact.Finding is null ? "{\"fact\":"u8 : "{\"finding\":"u8);
            text.AddWord(fact.Key);
            if (fact.IfPresent is { } ifPresent)
            {
                text.Add(",\"ifPresent\":"u8);
                text.AddWord(ifPresent.ToId());
            }

            text.Add(",\"couldReach\":"u8);
            text.AddWord(fact.CouldReach.ToId());
            text.Add("}"u8);
        }

        text.Add("]}"u8);
    }

    private void Write(ScreenedFlag screened, List<string> because, List<string> unknown, ref Utf8Text text)
    {
        var flag = _flags[screened.Place] ??= new(screened.Flag);
        text.Add(flag.Start);
        text.AddWord(EnumText<Match>.Of(screened.Match));
        text.Add(flag.Middle);
        text.AddWords(because);
        text.Add(",\"unknown\":"u8);
        text.AddWords(unknown);
        text.Add(flag.End);
    }

    private void Write(RankedCondition ranked, ref Utf8Text text)
    {
        var known = _entries.Of(ranked.Condition);
        text.Add(known.Whole ??= StartOf(ranked.Condition));
        text.AddWord(EnumText<LikelihoodBand>.Of(ranked.Band));
        text.Add(",\"probability\":{\"low\":"u8);
        text.AddProbability(ranked.Probability.Low);
        text.Add(",\"central\":"u8);
        text.AddProbability(ranked.Probability.Central);
        text.Add(",\"high\":"u8);
        text.AddProbability(ranked.Probability.High);
        text.Add("},\"prior\":"u8);
        text.Add(_entries.Of(ranked.Prior).Whole ??= LowBackHipJson.ToUtf8(EvaluationMapping.Map(ranked.Prior), WireNumber.Writing.PriorProbabilityJson));
        text.Add(",\"suspectedBy\":["u8);
        var isFirst = true;
        foreach (var flag in ranked.SuspectedBy)
        {
            text.Separate(ref isFirst);
            text.AddWord(flag.Id.Value);
        }

        text.Add("],\"for\":["u8);
        Write(ranked.For, ref text);
        text.Add("],\"against\":["u8);
        Write(ranked.Against, ref text);
        text.Add("],\"unknown\":["u8);
        WriteUnknown(ranked.Clues, known.Clues, ref text);
        text.Add("],\"clamped\":"u8);
        text.Add(ranked.IsClamped);
        text.Add("}"u8);
    }

    private void Write(ImmutableArray<WeighedClue> clues, ref Utf8Text text)
    {
        var isFirst = true;
        foreach (var weighed in clues)
        {
            text.Separate(ref isFirst);
            var known = _entries.Of(weighed.Clue);
            text.Add(weighed.Match == Match.Met ? known.Met ??= TextOfClue(weighed) : known.NotMet ??= TextOfClue(weighed));
        }
    }

    /// <summary>Most clues are not known, so that these are found by their place.</summary>
    private void WriteUnknown(ImmutableArray<WeighedClue> clues, EntryText[] known, ref Utf8Text text)
    {
        var isFirst = true;
        for (var place = 0; place < clues.Length; place++)
        {
            if (clues[place].Match != Match.Undetermined)
                continue;
            text.Separate(ref isFirst);
            text.Add(known[place].Whole ??= TextOfClue(clues[place]));
        }
    }

    private byte[] TextOfClue(WeighedClue weighed) => LowBackHipJson.ToUtf8(_mapping.Map(weighed), WireNumber.Writing.WeighedClueJson);

    private static byte[] StartOf(Condition condition) => LowBackHipJson.ToUtf8(json =>
    {
        json.WriteStartObject();
        json.WriteString("condition"u8, condition.Id.Value);
        json.WriteString("name"u8, condition.Name);
        json.WriteString("plainName"u8, condition.PlainName);
        json.WritePropertyName("band"u8);
    });

    /// <summary>A red flag around what differs from one evaluation to the next.</summary>
    private sealed class FlagText(RedFlag flag)
    {
        internal byte[] Start { get; } = LowBackHipJson.ToUtf8(json =>
        {
            json.WriteStartObject();
            json.WriteString("id"u8, flag.Id.Value);
            json.WriteString("name"u8, flag.Name);
            json.WritePropertyName("match"u8);
        });

        internal byte[] Middle { get; } = Behind(json =>
        {
            json.WriteString("suspects"u8, flag.Suspects.Id.Value);
            json.WriteString("disposition"u8, flag.Disposition.ToId());
            json.WriteString("reason"u8, flag.Reason);
            json.WritePropertyName("because"u8);
        });

        internal byte[] End { get; } = Behind(json =>
        {
            json.WriteStartArray("citations"u8);
            foreach (var id in EvaluationMapping.Ids(flag.Sources))
                json.WriteStringValue(id);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>Properties that stand behind others: the object's opening gives way to a comma.</summary>
    private static byte[] Behind(Action<Utf8JsonWriter> write)
    {
        var text = LowBackHipJson.ToUtf8(json =>
        {
            json.WriteStartObject();
            write(json);
        });
        text[0] = (byte)',';
        return text;
    }
}
