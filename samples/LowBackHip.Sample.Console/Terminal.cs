using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace LowBackHip.Sample;

/// <summary>What the program reads from and writes to, and what it knows of the screen. Tests give their own.</summary>
internal sealed class Terminal : IDisposable
{
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 100;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input.</summary>
    internal required Stream Input { get; init; }

    /// <summary>Standard output; throws <see cref="ClosedOutputException"/> once nobody reads it any more.</summary>
    internal required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    internal required TextWriter Error { get; init; }

    /// <summary>Columns to write in. The default fits a page.</summary>
    internal int Width { get; init; } = 80;

    /// <summary>Whether color codes are wanted. The default is no.</summary>
    internal bool HasColor { get; init; }

    /// <summary>Whether somebody types the input and sees it on the screen. The default is no.</summary>
    internal bool IsTypedInto { get; init; }

    /// <summary>Whether progress can be shown on standard error without getting in the way of anything. The default is no.</summary>
    internal bool CanShowProgress { get; init; }

    /// <summary>The terminal of this process.</summary>
    internal static Terminal OfProcess()
    {
        var redirected = Console.IsOutputRedirected;
        return new()
        {
            Input = Console.OpenStandardInput(),
            Output = new NoticingOutput(OpenOutput(redirected)),
            Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" },
            Width = redirected ? 80 : WidthOfWindow(),
            HasColor = !redirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
            IsTypedInto = !redirected && !Console.IsInputRedirected,
            CanShowProgress = redirected && !Console.IsErrorRedirected,
        };
    }

    /// <summary>Standard output as text; flushed when disposed, and the stream left open.</summary>
    internal StreamWriter TextOutput() => new(Output, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Standard output with wrapping and styles.</summary>
    /// <param name="text">Where the text goes.</param>
    internal IAnsiConsole Pretty(TextWriter text)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,

            // What the environment says of build servers and the like changes nothing.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
        Error.Dispose();
    }

    // The console's own stream swallows that a pipe was closed, so that a batch would work on for nobody; a file stream says it. But a file stream keeps its
    // own place, which a file shared with what the shell writes before and after must not have: so only what cannot seek gets one.
    private static Stream OpenOutput(bool redirected)
    {
        if (!redirected || OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    private static int WidthOfWindow()
    {
        try
        {
            return Math.Clamp(Console.WindowWidth, NarrowestWidth, WidestWidth);
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
