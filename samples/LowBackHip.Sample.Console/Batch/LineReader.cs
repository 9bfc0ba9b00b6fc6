using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Threading.Channels;
using LowBackHip.Json;
using LowBackHip.Reasoning;

namespace LowBackHip.Sample.Batch;

/// <summary>Cuts a stream into lines and hands them out in chunks to evaluate.</summary>
/// <remarks>
/// A line ends with <c>\n</c>; a <c>\r</c> before it is white space to JSON. Every line counts, a blank one too, so that an input that is cut between lines and read in parts gives what
/// it gives as a whole.
/// </remarks>
internal sealed class LineReader(Evaluator evaluator, BatchOutput kind)
{
    private const int BufferSize = 64 * 1024;

    private readonly ConcurrentQueue<BatchChunk> _free = new();
    private BatchChunk? _chunk;
    private long _number;
    private bool _isSkipping;

    /// <summary>Whether the input failed before its end.</summary>
    internal bool HasFailed { get; private set; }

    /// <summary>Takes back a chunk that nobody needs any more.</summary>
    internal void TakeBack(BatchChunk chunk)
    {
        chunk.Clear();
        _free.Enqueue(chunk);
    }

    /// <summary>Reads to the end and closes the channel.</summary>
    internal async Task ReadAsync(Stream input, ChannelWriter<Task<BatchChunk>> chunks, CancellationToken stop)
    {
        try
        {
            await ReadLinesAsync(PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: BufferSize, leaveOpen: true)), chunks, stop);
            chunks.Complete();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            HasFailed = true;
            chunks.Complete();
        }
        catch (Exception failure)
        {
            chunks.Complete(failure);
            throw;
        }
    }

    private async Task ReadLinesAsync(PipeReader reader, ChannelWriter<Task<BatchChunk>> chunks, CancellationToken stop)
    {
        while (true)
        {
            // Standard input cannot be interrupted while it waits; so the waiting for it is what ends.
            var read = await reader.ReadAsync(stop).AsTask().WaitAsync(stop);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                await AddAsync(rest.Slice(0, end), chunks, stop);
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (rest.Length > LowBackHipJson.MaxPresentationBytes)
            {
                // No line that long is read: let it pass by without keeping it.
                _isSkipping = true;
                rest = rest.Slice(rest.End);
            }

            if (read.IsCompleted)
            {
                if (_isSkipping || !rest.IsEmpty)
                    await AddAsync(rest, chunks, stop);
                rest = rest.Slice(rest.End);
            }

            reader.AdvanceTo(rest.Start, read.Buffer.End);

            // What has come is evaluated now: whoever writes slowly waits for the answer.
            await HandOutAsync(chunks, stop);
            if (read.IsCompleted)
                return;
        }
    }

    private async ValueTask AddAsync(ReadOnlySequence<byte> line, ChannelWriter<Task<BatchChunk>> chunks, CancellationToken stop)
    {
        _number++;
        var chunk = await RoomAsync(chunks, stop);
        if (_isSkipping)
            chunk.AddTooLong(_number);
        else if (IsBlank(line))
            chunk.AddBlank(_number);
        else
            chunk.Add(_number, line);
        _isSkipping = false;
    }

    /// <summary>A chunk with room for one more line.</summary>
    private async ValueTask<BatchChunk> RoomAsync(ChannelWriter<Task<BatchChunk>> chunks, CancellationToken stop)
    {
        if (_chunk is { IsFull: true })
            await HandOutAsync(chunks, stop);
        return _chunk ??= _free.TryDequeue(out var used) ? used : new BatchChunk(kind);
    }

    private async ValueTask HandOutAsync(ChannelWriter<Task<BatchChunk>> chunks, CancellationToken stop)
    {
        if (_chunk is not { } chunk)
            return;
        _chunk = null;
        await chunks.WriteAsync(Task.Run(() => chunk.Evaluate(evaluator), stop), stop);
    }

    private static bool IsBlank(ReadOnlySequence<byte> line)
    {
        foreach (var part in line)
        {
            if (part.Span.ContainsAnyExcept(" \t\r"u8))
                return false;
        }

        return true;
    }
}
