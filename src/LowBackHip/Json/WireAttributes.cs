namespace LowBackHip.Json;

/// <summary>What a schema says of a property of the wire form, beside its type: it stands at the property, so that the two stay together.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SaysAttribute(string description) : Attribute
{
    internal string Description { get; } = description;

    /// <summary>The only text it can be.</summary>
    public string? Always { get; init; }
}

/// <summary>The ends of a number's range, both inside.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WithinAttribute(double least, double most) : Attribute
{
    internal double Least { get; } = least;

    internal double Most { get; } = most;
}

/// <summary>The words that a text, or each text of a list, is one of.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal class WordsAttribute(params string[] words) : Attribute
{
    internal IReadOnlyList<string> Words { get; } = words;
}

/// <summary>The words of an enumeration.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WordsAttribute<TEnum>() : WordsAttribute([.. EnumText<TEnum>.All])
    where TEnum : struct, Enum;

/// <summary>The properties of which an object has exactly one.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ExactlyOneAttribute(params string[] properties) : Attribute
{
    internal IReadOnlyList<string> Properties { get; } = properties;
}
