namespace LowBackHip.Sample.Batch;

/// <summary>Writes text so that a process that is killed on the way leaves whole lines.</summary>
internal static class WholeLines
{
    // PIPE_BUF of Linux: a pipe takes up to this at once or not at all.
    private const int AtOnce = 4096;

    /// <summary>Writes lines, as many at once as fit in what a pipe takes whole. A line that is longer than that goes alone.</summary>
    internal static void Write(Stream output, ReadOnlySpan<byte> lines)
    {
        while (!lines.IsEmpty)
        {
            var end = lines[..Math.Min(AtOnce, lines.Length)].LastIndexOf((byte)'\n');
            if (end < 0)
                end = lines.IndexOf((byte)'\n');
            output.Write(lines[..(end + 1)]);
            lines = lines[(end + 1)..];
        }
    }
}
