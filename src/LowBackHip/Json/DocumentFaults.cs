using System.Text.Json;

namespace LowBackHip.Json;

/// <summary>Everything that is wrong with a document, each with its place, so that one reading names it all.</summary>
internal sealed class DocumentFaults
{
    private readonly List<(string Path, string Message)> _all = [];

    /// <summary>One thing that is wrong.</summary>
    internal static JsonException Only(string path, string message) => Refuse([(path, message)]);

    internal void Add(string path, string message) => _all.Add((path, message));

    /// <exception cref="JsonException">Something is wrong.</exception>
    internal void ThrowIfAny()
    {
        if (_all.Count > 0)
            throw Refuse(_all);
    }

    private static JsonException Refuse(List<(string Path, string Message)> faults) =>
        new(string.Join("\n", faults.Select(fault => $"{fault.Path}: {fault.Message}")), faults[0].Path, lineNumber: null, bytePositionInLine: null);
}
