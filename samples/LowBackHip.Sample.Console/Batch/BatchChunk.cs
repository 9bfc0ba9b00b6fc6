using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using LowBackHip.Json;
using LowBackHip.Reasoning;

namespace LowBackHip.Sample.Batch;

/// <summary>A few lines of a batch with what became of them. Filled by the reader, evaluated by a pool thread, emptied by the writer, then used again.</summary>
internal sealed class BatchChunk(BatchOutput kind)
{
    // Enough that handing it over costs little, few enough that a chunk stays in the cache of its core: an evaluation is far longer than a presentation.
    private readonly int _mostLines = kind == BatchOutput.Full ? 16 : 64;

    private static readonly ImmutableArray<PresentationProblem> Blank =
        [new("$", PresentationProblemCode.BrokenSyntax, "The line is blank; one presentation stands on each line.")];

    private static readonly ImmutableArray<PresentationProblem> TooLong =
        [new("$", PresentationProblemCode.TooLarge, string.Create(CultureInfo.InvariantCulture, $"The line is longer than {LowBackHipJson.MaxPresentationBytes} bytes."))];

    private readonly ArrayBufferWriter<byte> _text = new(16 * 1024);
    private readonly List<Line> _lines = [];

    /// <summary>How many lines there are.</summary>
    internal int Count => _lines.Count;

    /// <summary>Whether it is time to hand it out.</summary>
    internal bool IsFull => _lines.Count >= _mostLines;

    /// <summary>What is written, each on its line.</summary>
    internal ArrayBufferWriter<byte> Output { get; } = new(64 * 1024);

    /// <summary>The lines that could not be read, in order.</summary>
    internal List<(long Number, ImmutableArray<PresentationProblem> Problems)> Bad { get; } = [];

    internal void Add(long number, ReadOnlySequence<byte> line)
    {
        var start = _text.WrittenCount;
        foreach (var part in line)
            _text.Write(part.Span);
        _lines.Add(new(number, start, _text.WrittenCount - start, default));
    }

    internal void AddBlank(long number) => _lines.Add(new(number, 0, 0, Blank));

    internal void AddTooLong(long number) => _lines.Add(new(number, 0, 0, TooLong));

    /// <summary>Evaluates every line.</summary>
    /// <param name="evaluator">What evaluates.</param>
    /// <returns>This chunk.</returns>
    internal BatchChunk Evaluate(Evaluator evaluator)
    {
        foreach (var line in _lines)
        {
            var problems = line.Problems;
            if (problems.IsDefault && LowBackHipJson.TryReadPresentation(_text.WrittenSpan.Slice(line.Start, line.Length), evaluator.Catalog, out var presentation, out problems))
            {
                Write(evaluator.Evaluate(presentation));
            }
            else
            {
                Refuse(line.Number, problems);
            }
        }

        return this;
    }

    /// <summary>Makes it ready for other lines; what people reported does not stay behind.</summary>
    internal void Clear()
    {
        _text.Clear();
        Output.Clear();
        _lines.Clear();
        Bad.Clear();
    }

    private void Write(Evaluation evaluation)
    {
        if (kind == BatchOutput.Full)
            LowBackHipJson.WriteEvaluation(evaluation, Output);
        else
            LowBackHipJson.WriteSummary(evaluation, Output);
        Output.Write("\n"u8);
    }

    private void Refuse(long number, ImmutableArray<PresentationProblem> problems)
    {
        Bad.Add((number, problems));
        if (kind == BatchOutput.Full)
            return;
        LowBackHipJson.WriteSummary(problems, Output);
        Output.Write("\n"u8);
    }

    private readonly record struct Line(long Number, int Start, int Length, ImmutableArray<PresentationProblem> Problems);
}
