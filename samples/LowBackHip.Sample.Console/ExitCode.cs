namespace LowBackHip.Sample;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done, or whoever reads the output had enough.</summary>
    internal const int Done = 0;

    /// <summary>Some lines of a batch could not be read; the others were evaluated.</summary>
    internal const int SomeLinesBad = 1;

    /// <summary>The input or the command line could not be read.</summary>
    internal const int BadInput = 2;

    /// <summary>The output could not be written, or nobody reads a batch to its end.</summary>
    internal const int OutputFailed = 3;

    /// <summary>Ended by Ctrl-C, as shells expect it: 128 and the number of the signal.</summary>
    internal const int Interrupted = 130;
}
