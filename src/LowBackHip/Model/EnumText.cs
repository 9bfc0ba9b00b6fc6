using System.Collections.Frozen;
using System.Text;

namespace LowBackHip;

/// <summary>The hyphenated lower-case text of an enumeration's members, as the wire form and the catalog listing write it.</summary>
internal static class EnumText<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Texts = Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => Hyphenate(value.ToString()));
    private static readonly FrozenDictionary<string, TEnum> Values = Texts.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Every member's text, in the order of the members' numbers.</summary>
    internal static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<TEnum>().Select(Of)];

    internal static string Of(TEnum value) => Texts[value];

    internal static bool IsDefined(TEnum value) => Texts.ContainsKey(value);

    internal static bool TryParse(string text, out TEnum value) => Values.TryGetValue(text, out value);

    private static string Hyphenate(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
