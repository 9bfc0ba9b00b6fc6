using System.Threading.Channels;
using LowBackHip.Reasoning;
using LowBackHip.Sample.Rendering;

namespace LowBackHip.Sample.Batch;

/// <summary>Evaluates lines on all cores and writes the results in the order of the lines.</summary>
/// <remarks>
/// One task reads and cuts the input into chunks of lines, the pool evaluates chunks, and the caller writes them in order. Only so many chunks exist at a time,
/// each used again and again: memory does not grow with the input.
/// </remarks>
internal sealed class BatchRun(Terminal terminal, Evaluator evaluator, BatchOutput kind)
{
    private static readonly int MostChunksWaiting = Environment.ProcessorCount * 2;

    private readonly Channel<Task<BatchChunk>> _chunks = Channel.CreateBounded<Task<BatchChunk>>(
        new BoundedChannelOptions(MostChunksWaiting) { SingleReader = true, SingleWriter = true });

    private readonly LineReader _lines = new(evaluator, kind);
    private long _linesDone;
    private long _linesBad;

    /// <summary>Runs to the end of the input.</summary>
    /// <param name="input">One presentation a line.</param>
    /// <param name="interrupted">Asks to stop; what was written until then is whole lines.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal async Task<int> RunAsync(Stream input, CancellationToken interrupted)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(interrupted);
        var progress = new BatchProgress(terminal);
        var reading = _lines.ReadAsync(input, _chunks.Writer, stop.Token);
        try
        {
            await WriteAsync(progress, stop.Token);
            await reading;
        }
        catch (ClosedOutputException)
        {
            // Of a batch every line counts: whoever takes the output must not take a part for the whole.
            progress.Clear();
            await terminal.Error.WriteLineAsync($"The output was closed after {Words.Count(_linesDone, "line")}.");
            return ExitCode.OutputFailed;
        }
        catch (IOException failure)
        {
            progress.Clear();
            await terminal.Error.WriteLineAsync($"The output cannot be written after {Words.Count(_linesDone, "line")}: {failure.Message}");
            return ExitCode.OutputFailed;
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            progress.Clear();
            await terminal.Error.WriteLineAsync($"Interrupted after {Words.Count(_linesDone, "line")}.");
            return ExitCode.Interrupted;
        }
        finally
        {
            // The reader may wait for input that never comes; it gives up when asked, and nobody needs what it says then.
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            progress.Clear();
        }

        return await SummarizeAsync();
    }

    private async Task WriteAsync(BatchProgress progress, CancellationToken stop)
    {
        await foreach (var evaluating in _chunks.Reader.ReadAllAsync(stop))
        {
            var chunk = await evaluating;
            WholeLines.Write(terminal.Output, chunk.Output.WrittenSpan);
            _linesDone += chunk.Count;
            _linesBad += chunk.Bad.Count;
            if (chunk.Bad.Count > 0 && kind == BatchOutput.Full)
            {
                progress.Clear();
                Report(chunk);
            }

            _lines.TakeBack(chunk);
            progress.Show(_linesDone, _linesBad);
        }
    }

    private void Report(BatchChunk chunk)
    {
        foreach (var (number, problems) in chunk.Bad)
        {
            foreach (var problem in problems)
                terminal.Error.WriteLine($"line {number}: {problem}");
        }
    }

    private async Task<int> SummarizeAsync()
    {
        if (_linesBad > 0)
            await terminal.Error.WriteLineAsync($"{_linesBad} of {Words.Count(_linesDone, "line")} could not be read.");
        if (_lines.HasFailed)
        {
            await terminal.Error.WriteLineAsync($"The input cannot be read after line {_linesDone}.");
            return ExitCode.BadInput;
        }

        return _linesBad > 0 ? ExitCode.SomeLinesBad : ExitCode.Done;
    }
}
