using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace LowBackHip.Json;

/// <summary>Reads and writes the wire forms: presentations, evaluations, follow-ups, outcome scores, criteria, the catalog, and the schemas of them.</summary>
/// <remarks>
/// <para>Enumerations and ids are lower-case hyphenated text. Reading is strict and names every problem with its path; writing gives the same bytes for
/// the same content on any machine. Text is UTF-8; letters of any language are written as they are, and what could act as markup is escaped.</para>
/// <para>Every method is safe for any thread.</para>
/// </remarks>
public static class LowBackHipJson
{
    /// <summary>What the <c>schema</c> of a presentation says.</summary>
    public const string PresentationSchemaId = "lowbackhip/presentation/1";

    /// <summary>What the <c>schema</c> of an evaluation says.</summary>
    public const string EvaluationSchemaId = "lowbackhip/evaluation/1";

    /// <summary>What the <c>schema</c> of a summary says.</summary>
    public const string SummarySchemaId = "lowbackhip/summary/1";

    /// <summary>What the <c>schema</c> of a catalog's listing says.</summary>
    public const string CatalogSchemaId = "lowbackhip/catalog/1";

    /// <summary>What the <c>schema</c> of a follow-up says.</summary>
    public const string FollowUpSchemaId = "lowbackhip/follow-up/1";

    /// <summary>What the <c>schema</c> of the answers to an outcome measure says.</summary>
    public const string OutcomeAnswersSchemaId = "lowbackhip/outcome-answers/1";

    /// <summary>What the <c>schema</c> of an outcome score says.</summary>
    public const string OutcomeScoreSchemaId = "lowbackhip/outcome-score/1";

    /// <summary>The longest text of a presentation that is read: 1 MiB of UTF-8.</summary>
    public const int MaxPresentationBytes = 1024 * 1024;

    /// <summary>How deep objects and lists may stand inside each other in a presentation; its own form needs 4.</summary>
    public const int MaxPresentationDepth = 16;

    /// <summary>How many problems of one text are listed.</summary>
    public const int MaxPresentationProblems = 1000;

    // Escapes what HTML could take for markup, keeps all letters readable. "\n" whatever the machine: the same content, the same bytes.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true, NewLine = "\n" };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    /// <summary>Reads a presentation.</summary>
    /// <param name="utf8">Its wire form in UTF-8.</param>
    /// <param name="catalog">The catalog whose findings it may name.</param>
    /// <returns>The presentation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="PresentationFormatException">The text is no presentation; the exception lists every problem.</exception>
    public static Presentation ReadPresentation(ReadOnlySpan<byte> utf8, ClinicalCatalog catalog) =>
        PresentationReader.Read(utf8, Guard.NotNull(catalog), out var problems) ?? throw new PresentationFormatException(problems);

    /// <summary>Reads a presentation.</summary>
    /// <param name="json">Its wire form.</param>
    /// <param name="catalog">The catalog whose findings it may name.</param>
    /// <returns>The presentation.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="PresentationFormatException">The text is no presentation; the exception lists every problem.</exception>
    public static Presentation ReadPresentation(string json, ClinicalCatalog catalog) =>
        TryReadPresentation(json, catalog, out var presentation, out var problems) ? presentation : throw new PresentationFormatException(problems);

    /// <summary>Reads a presentation from a stream to its end, at most <see cref="MaxPresentationBytes"/>.</summary>
    /// <param name="utf8">Its wire form in UTF-8; left open.</param>
    /// <param name="catalog">The catalog whose findings it may name.</param>
    /// <returns>The presentation.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="PresentationFormatException">The text is no presentation; the exception lists every problem.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Presentation ReadPresentation(Stream utf8, ClinicalCatalog catalog) =>
        TryReadPresentation(utf8, catalog, out var presentation, out var problems) ? presentation : throw new PresentationFormatException(problems);

    /// <summary>Reads a presentation, or says everything that is wrong with it.</summary>
    /// <param name="utf8">Its wire form in UTF-8.</param>
    /// <param name="catalog">The catalog whose findings it may name.</param>
    /// <param name="presentation">The presentation, or null.</param>
    /// <param name="problems">Every problem; empty when there is a presentation.</param>
    /// <returns>Whether the text is a presentation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static bool TryReadPresentation(
        ReadOnlySpan<byte> utf8,
        ClinicalCatalog catalog,
        [NotNullWhen(true)] out Presentation? presentation,
        out ImmutableArray<PresentationProblem> problems) =>
        (presentation = PresentationReader.Read(utf8, Guard.NotNull(catalog), out problems)) is not null;

    /// <summary>Reads a presentation, or says everything that is wrong with it.</summary>
    /// <param name="json">Its wire form.</param>
    /// <param name="catalog">The catalog whose findings it may name.</param>
    /// <param name="presentation">The presentation, or null.</param>
    /// <param name="problems">Every problem; empty when there is a presentation.</param>
    /// <returns>Whether the text is a presentation.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool TryReadPresentation(
        string json, ClinicalCatalog catalog, [NotNullWhen(true)] out Presentation? presentation, out ImmutableArray<PresentationProblem> problems)
    {
        Guard.NotNull(json);
        Guard.NotNull(catalog);

        // A character is at least one byte: what is too long in characters need not be turned into bytes first.
        if (json.Length > MaxPresentationBytes)
            return TooLarge(out presentation, out problems);
        var room = ArrayPool<byte>.Shared.Rent((json.Length * 3) + 1);
        try
        {
            // Half of a character stays wrong: a byte that is never UTF-8 stands for it, and the reader says where.
            if (Utf8.FromUtf16(json, room, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
                room[length++] = 0xFF;
            return TryReadPresentation(room.AsSpan(0, length), catalog, out presentation, out problems);
        }
        finally
        {
            // What a person said does not stay behind in a shared buffer.
            ArrayPool<byte>.Shared.Return(room, clearArray: true);
        }
    }

    /// <summary>Reads a presentation from a stream to its end, or says everything that is wrong with it.</summary>
    /// <param name="utf8">Its wire form in UTF-8; left open. No more than <see cref="MaxPresentationBytes"/> and one byte is read.</param>
    /// <param name="catalog">The catalog whose findings it may name.</param>
    /// <param name="presentation">The presentation, or null.</param>
    /// <param name="problems">Every problem; empty when there is a presentation.</param>
    /// <returns>Whether the text is a presentation.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static bool TryReadPresentation(
        Stream utf8, ClinicalCatalog catalog, [NotNullWhen(true)] out Presentation? presentation, out ImmutableArray<PresentationProblem> problems)
    {
        Guard.NotNull(utf8);
        Guard.NotNull(catalog);
        var room = ArrayPool<byte>.Shared.Rent(4096);
        try
        {
            var length = 0;
            while (utf8.Read(room, length, Math.Min(room.Length, MaxPresentationBytes + 1) - length) is > 0 and var more)
            {
                length += more;
                if (length > MaxPresentationBytes)
                    return TooLarge(out presentation, out problems);
                if (length == room.Length)
                    room = Grow(room);
            }

            return TryReadPresentation(room.AsSpan(0, length), catalog, out presentation, out problems);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room, clearArray: true);
        }
    }

    /// <summary>Writes a presentation.</summary>
    /// <param name="presentation">The presentation.</param>
    /// <returns>Its wire form on one line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public static string WritePresentation(Presentation presentation) => ToText(indented: false, json => WritePresentation(presentation, json));

    /// <summary>Writes a presentation on one line.</summary>
    /// <param name="presentation">The presentation.</param>
    /// <param name="output">Where its UTF-8 goes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WritePresentation(Presentation presentation, IBufferWriter<byte> output)
    {
        Guard.NotNull(presentation);
        using var json = CompactWriter(Guard.NotNull(output));
        PresentationWriter.Write(json, presentation);
    }

    /// <summary>Writes a presentation as one value of a larger document.</summary>
    /// <param name="presentation">The presentation.</param>
    /// <param name="json">The writer, whose own options say how it looks.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WritePresentation(Presentation presentation, Utf8JsonWriter json) =>
        PresentationWriter.Write(Guard.NotNull(json), Guard.NotNull(presentation));

    /// <summary>Writes an evaluation.</summary>
    /// <param name="evaluation">The evaluation. The presentation it is about is not in its wire form.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; the default is one line.</param>
    /// <returns>Its wire form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static string WriteEvaluation(Evaluation evaluation, bool indented = false)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteEvaluation(evaluation, output, indented);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes an evaluation.</summary>
    /// <param name="evaluation">The evaluation. The presentation it is about is not in its wire form.</param>
    /// <param name="output">Where its UTF-8 goes.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; the default is one line.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteEvaluation(Evaluation evaluation, IBufferWriter<byte> output, bool indented = false)
    {
        Guard.NotNull(evaluation);
        Guard.NotNull(output);
        if (!indented)
        {
            EvaluationText.Write(evaluation, output);
            return;
        }

        using var json = new Utf8JsonWriter(output, Indented);
        WriteEvaluation(evaluation, json);
    }

    /// <summary>Writes an evaluation as one value of a larger document.</summary>
    /// <param name="evaluation">The evaluation. The presentation it is about is not in its wire form.</param>
    /// <param name="json">The writer, whose own options say how it looks.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteEvaluation(Evaluation evaluation, Utf8JsonWriter json) =>
        JsonSerializer.Serialize(Guard.NotNull(json), EvaluationMapping.Map(Guard.NotNull(evaluation)), WireNumber.Writing.EvaluationJson);

    /// <summary>Writes the summary of an evaluation: its disposition, the red flags that are met, the leading conditions, and what is still to be asked.</summary>
    /// <param name="evaluation">The evaluation. The presentation it is about is not in its wire form.</param>
    /// <returns>The summary on one line, a few hundred bytes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static string WriteSummary(Evaluation evaluation)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteSummary(evaluation, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes the summary of an evaluation on one line; takes a few microseconds, for millions of them.</summary>
    /// <param name="evaluation">The evaluation. The presentation it is about is not in its wire form.</param>
    /// <param name="output">Where its UTF-8 goes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteSummary(Evaluation evaluation, IBufferWriter<byte> output) => SummaryWriter.Write(Guard.NotNull(evaluation), Guard.NotNull(output));

    /// <summary>Writes what stands in place of a summary when the text of a presentation cannot be read: everything that is wrong with it, on one line.</summary>
    /// <param name="problems">The problems; no value of the presentation is in them.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    /// <exception cref="ArgumentException"><paramref name="problems"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public static void WriteSummary(ImmutableArray<PresentationProblem> problems, IBufferWriter<byte> output)
    {
        Guard.NotNull(output);
        if (problems.IsDefaultOrEmpty)
            throw new ArgumentException("There is no problem.", nameof(problems));
        using var json = CompactWriter(output);
        SummaryWriter.Write(problems, json);
    }

    /// <summary>Writes a follow-up, with the evaluation of today whole.</summary>
    /// <param name="followUp">The follow-up. The presentations it is about are not in its wire form.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; the default is one line.</param>
    /// <returns>Its wire form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="followUp"/> is null.</exception>
    public static string WriteFollowUp(FollowUp followUp, bool indented = false)
    {
        Guard.NotNull(followUp);
        return ToText(indented, json => JsonSerializer.Serialize(json, FollowUpJson.From(followUp), WireNumber.Writing.FollowUpJson));
    }

    /// <summary>Reads the numeric answers to an outcome measure.</summary>
    /// <param name="json">Their wire form.</param>
    /// <param name="measures">The measures that it may name.</param>
    /// <returns>The answers, each within the range of its item.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JsonException">The text is no such answers; the message says everything that is wrong, a line each, where, and what would be right, and repeats nothing of it.</exception>
    public static OutcomeAnswers ReadOutcomeAnswers(string json, IEnumerable<OutcomeMeasure> measures) =>
        OutcomeAnswersJson.Read(Guard.NotNull(json), Guard.NotNull(measures));

    /// <summary>Writes a score, with what it means and the smallest change that matters.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="score">The score, or null when too few items were answered.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; the default is one line.</param>
    /// <returns>Its wire form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    public static string WriteOutcomeScore(OutcomeMeasure measure, OutcomeScore? score, bool indented = false)
    {
        Guard.NotNull(measure);
        return ToText(indented, json => JsonSerializer.Serialize(json, OutcomeScoreJson.From(measure, score), WireNumber.Writing.OutcomeScoreJson));
    }

    /// <summary>Writes a criterion, such as <c>{"all":[{"finding":"fever"},{"age":{"atLeast":50}}]}</c>.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>Its wire form on one line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    public static string WriteCriterion(Criterion criterion) => ToText(indented: false, json => WriteCriterion(criterion, json));

    /// <summary>Writes a criterion as one value of a larger document.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="json">The writer, whose own options say how it looks.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteCriterion(Criterion criterion, Utf8JsonWriter json) =>
        JsonSerializer.Serialize(Guard.NotNull(json), CriterionJson.From(Guard.NotNull(criterion)), WireNumber.Writing.CriterionJson);

    /// <summary>Reads a criterion.</summary>
    /// <param name="json">Its wire form.</param>
    /// <param name="catalog">The catalog whose findings it names.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JsonException">The text is no criterion, or names findings that the catalog lacks; the message says everything that is wrong, a line each, and where.</exception>
    public static Criterion ReadCriterion(string json, ClinicalCatalog catalog)
    {
        Guard.NotNull(catalog);
        var said = JsonSerializer.Deserialize(Guard.NotNull(json), WireContext.Default.CriterionJson) ?? throw DocumentFaults.Only("$", "Expected a criterion.");
        var faults = new DocumentFaults();
        var criterion = said.ToCriterion(catalog, "$", faults);
        faults.ThrowIfAny();
        return criterion!;
    }

    /// <summary>Writes the content of a catalog: whole entries with criteria in words and wire form, sources, and the article's rows they answer.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="only">The one kind of entries to list, or null for all.</param>
    /// <param name="indented">Whether to spread it over lines for a reader; the default is one line.</param>
    /// <returns>The listing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="only"/> is not a member of its enumeration.</exception>
    public static string WriteCatalog(ClinicalCatalog catalog, CatalogPart? only = null, bool indented = false) =>
        ToText(indented, json => WriteCatalog(catalog, json, only));

    /// <summary>Writes the content of a catalog as one value of a larger document, or to a stream of the writer's own.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="json">The writer, whose own options say how it looks.</param>
    /// <param name="only">The one kind of entries to list, or null for all.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="only"/> is not a member of its enumeration.</exception>
    public static void WriteCatalog(ClinicalCatalog catalog, Utf8JsonWriter json, CatalogPart? only = null) => JsonSerializer.Serialize(
        Guard.NotNull(json),
        CatalogJson.From(Guard.NotNull(catalog), only is { } part ? Guard.Defined(part, CatalogPart.Findings, CatalogPart.Citations, nameof(only)) : null),
        WireNumber.Writing.CatalogJson);

    /// <summary>The JSON Schema (draft 2020-12) of a presentation.</summary>
    /// <param name="catalog">The catalog whose findings it lists.</param>
    /// <returns>The schema, indented.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static string PresentationSchema(ClinicalCatalog catalog)
    {
        Guard.NotNull(catalog);
        return ToText(indented: true, json => JsonSchemas.OfPresentation(catalog).WriteTo(json));
    }

    /// <summary>The JSON Schema (draft 2020-12) of an evaluation.</summary>
    /// <returns>The schema, indented.</returns>
    public static string EvaluationSchema() => ToText(indented: true, json => JsonSchemas.OfEvaluation().WriteTo(json));

    /// <summary>The JSON Schema (draft 2020-12) of a summary.</summary>
    /// <returns>The schema, indented.</returns>
    public static string SummarySchema() => ToText(indented: true, json => JsonSchemas.OfSummary().WriteTo(json));

    /// <summary>The JSON Schema (draft 2020-12) of a follow-up.</summary>
    /// <returns>The schema, indented.</returns>
    public static string FollowUpSchema() => ToText(indented: true, json => JsonSchemas.OfFollowUp().WriteTo(json));

    /// <summary>The JSON Schema (draft 2020-12) of the answers to an outcome measure.</summary>
    /// <returns>The schema, indented. The number of answers and their ranges depend on the measure and are not in it.</returns>
    public static string OutcomeAnswersSchema() => ToText(indented: true, json => JsonSchemas.OfOutcomeAnswers().WriteTo(json));

    /// <summary>The JSON Schema (draft 2020-12) of an outcome score.</summary>
    /// <returns>The schema, indented.</returns>
    public static string OutcomeScoreSchema() => ToText(indented: true, json => JsonSchemas.OfOutcomeScore().WriteTo(json));

    /// <summary>Writes a document on one line.</summary>
    internal static Utf8JsonWriter CompactWriter(IBufferWriter<byte> output) => new(output, Compact);

    /// <summary>A text as it stands between quotes.</summary>
    internal static JsonEncodedText Escape(string text) => JsonEncodedText.Encode(text, Compact.Encoder);

    /// <summary>A part of a document as it is written on one line.</summary>
    internal static byte[] ToUtf8(Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = CompactWriter(output))
            write(json);
        return output.WrittenSpan.ToArray();
    }

    /// <inheritdoc cref="ToUtf8(Action{Utf8JsonWriter})"/>
    internal static byte[] ToUtf8<T>(T value, JsonTypeInfo<T> type) => ToUtf8(json => JsonSerializer.Serialize(json, value, type));

    private static string ToText(bool indented, Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, indented ? Indented : Compact))
            write(json);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static bool TooLarge(out Presentation? presentation, out ImmutableArray<PresentationProblem> problems)
    {
        presentation = null;
        problems = [PresentationReader.TooLarge];
        return false;
    }

    private static byte[] Grow(byte[] room)
    {
        var larger = ArrayPool<byte>.Shared.Rent(room.Length * 2);
        room.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(room, clearArray: true);
        return larger;
    }
}
