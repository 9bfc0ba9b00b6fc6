using System.Diagnostics;
using LowBackHip.Sample.Rendering;

namespace LowBackHip.Sample.Batch;

/// <summary>How far a batch is, on one line of standard error that is written over; nothing unless a terminal shows it, and nothing for a short batch.</summary>
internal sealed class BatchProgress(Terminal terminal)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    private readonly long _started = Stopwatch.GetTimestamp();
    private TimeSpan _next = First;
    private int _shown;

    internal void Show(long done, long bad)
    {
        if (!terminal.CanShowProgress)
            return;
        var elapsed = Stopwatch.GetElapsedTime(_started);
        if (elapsed < _next)
            return;
        _next = elapsed + Between;
        var text = $"{Words.Count(done, "line")} done{(bad > 0 ? $", {bad} could not be read" : string.Empty)}";
        terminal.Error.Write($"\r{text.PadRight(_shown)}");
        _shown = text.Length;
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    internal void Clear()
    {
        if (_shown > 0)
            terminal.Error.Write($"\r{new string(' ', _shown)}\r");
        _shown = 0;
    }
}
