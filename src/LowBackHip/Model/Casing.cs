namespace LowBackHip;

/// <summary>The case of a name's first letter, by where the name stands in a sentence.</summary>
internal static class Casing
{
    /// <summary>A name as it stands inside a sentence: <c>fever</c>, but <c>HIV</c>.</summary>
    internal static string InSentence(string name) =>
        name.Length == 0 || (name.Length > 1 && char.IsUpper(name[1])) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
