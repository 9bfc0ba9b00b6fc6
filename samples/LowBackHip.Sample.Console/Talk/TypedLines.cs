using System.Text;

namespace LowBackHip.Sample.Talk;

/// <summary>The lines that the person types, or a script that stands in for them.</summary>
/// <param name="input">Where they come from.</param>
/// <param name="output">Where the conversation is shown: it must be seen before an answer is waited for.</param>
/// <param name="isEchoed">Whether lines are repeated, because nobody saw them typed.</param>
/// <param name="hasRemarks">Whether lines that begin with # are left out.</param>
internal sealed class TypedLines(Stream input, TextWriter output, bool isEchoed, bool hasRemarks) : IDisposable
{
    private readonly StreamReader _lines = new(input, Encoding.UTF8);

    /// <inheritdoc/>
    public void Dispose() => _lines.Dispose();

    /// <summary>The next line without the spaces around it; null when there is none.</summary>
    internal string? Next()
    {
        output.Flush();
        string? line;
        do
        {
            line = _lines.ReadLine()?.Trim();
        }
        while (hasRemarks && line is { Length: > 0 } && line[0] == '#');

        if (isEchoed || line is null)
            output.WriteLine(line);
        return line;
    }
}
