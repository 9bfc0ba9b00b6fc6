namespace LowBackHip.Sample;

/// <summary>Nobody reads the output any more.</summary>
internal sealed class ClosedOutputException(IOException cause) : Exception("The output was closed.", cause);

/// <summary>A stream to write to that tells a closed pipe apart from every other failure.</summary>
internal sealed class NoticingOutput(Stream inner) : Stream
{
    // EPIPE, the same number on every Unix that .NET runs on.
    private const int BrokenPipe = 32;
    private bool _isClosed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        // A writer that is disposed on the way out flushes what it still holds: it has been said once that nobody reads.
        if (_isClosed)
            return;
        try
        {
            inner.Write(buffer);
        }
        catch (IOException failure) when (failure.HResult == BrokenPipe)
        {
            _isClosed = true;
            throw new ClosedOutputException(failure);
        }
    }

    public override void Flush()
    {
        if (!_isClosed)
            inner.Flush();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
