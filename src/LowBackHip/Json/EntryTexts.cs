namespace LowBackHip.Json;

/// <summary>What a catalog's entries look like when they are written, made when one is first written.</summary>
/// <remarks>Two threads may both make one; they are equal, so either will do and no lock is needed.</remarks>
internal sealed class EntryTexts
{
    private readonly Dictionary<object, EntryText> _entries = new(ReferenceEqualityComparer.Instance);

    internal EntryText Add(object entry)
    {
        if (!_entries.TryGetValue(entry, out var text))
            _entries.Add(entry, text = new());
        return text;
    }

    /// <summary>What is kept of an entry; of one that the catalog does not hold itself, such as one that was replaced, nothing is.</summary>
    internal EntryText Of(object entry) => _entries.TryGetValue(entry, out var text) ? text : new();
}

/// <summary>An entry as it is written, or the beginning of it. A clue is written in three ways, and whole is the one of which nothing is known.</summary>
internal sealed class EntryText
{
    internal byte[]? Whole { get; set; }

    internal byte[]? Met { get; set; }

    internal byte[]? NotMet { get; set; }

    /// <summary>What stands before, between and behind the properties that differ from one plan to the next.</summary>
    internal byte[][]? Around { get; set; }

    /// <summary>The clues of a condition, in catalog order.</summary>
    internal EntryText[] Clues { get; set; } = [];

    /// <summary>What to expect of a condition.</summary>
    internal byte[]? Course { get; set; }
}
