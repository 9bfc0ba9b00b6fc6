using LowBackHip.Json;
using LowBackHip.Sample.Rendering;

namespace LowBackHip.Sample.Commands;

/// <summary>A command's input: a file, or standard input when it is named <c>-</c>.</summary>
internal static class InputFile
{
    internal const string StandardInput = "-";

    /// <summary>Opens it, or says on standard error why that cannot be done and gives null.</summary>
    /// <remarks>The name is not repeated: somebody may have put the presentation itself where the name belongs.</remarks>
    internal static Stream? Open(string name, Terminal terminal)
    {
        if (name == StandardInput)
            return terminal.Input;
        try
        {
            return new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            terminal.Error.WriteLine(failure switch
            {
                FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
                UnauthorizedAccessException => "The file may not be read, or is a folder.",
                _ => "The file cannot be opened.",
            });
            return null;
        }
    }

    /// <summary>Reads one presentation, or says on standard error everything that is wrong and gives null.</summary>
    internal static Presentation? Read(string name, ClinicalCatalog catalog, Terminal terminal)
    {
        using var input = Open(name, terminal);
        if (input is null)
            return null;
        if (LowBackHipJson.TryReadPresentation(input, catalog, out var presentation, out var problems))
            return presentation;
        terminal.Error.WriteLine($"The presentation cannot be read: {Words.Count(problems.Length, "problem")}.");
        foreach (var problem in problems)
            terminal.Error.WriteLine($"  {problem}");
        return null;
    }
}
