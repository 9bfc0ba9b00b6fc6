using System.Text;

namespace LowBackHip.Json;

/// <summary>The wire words of an enumeration as UTF-8, so that reading compares bytes and makes no strings.</summary>
internal static class Words<TEnum>
    where TEnum : struct, Enum
{
    private static readonly (byte[] Utf8, TEnum Value)[] Known =
        [.. Enum.GetValues<TEnum>().Select(value => (Encoding.UTF8.GetBytes(EnumText<TEnum>.Of(value)), value))];

    /// <summary>What to say when a text is none of the words.</summary>
    internal static string Expected { get; } = $"Expected one of: {string.Join(", ", EnumText<TEnum>.All)}.";

    // The longest enumeration has twenty words, and a word of another length is passed over at once: no table is faster.
    internal static bool TryParse(ReadOnlySpan<byte> text, out TEnum value)
    {
        foreach (var (utf8, candidate) in Known)
        {
            if (text.SequenceEqual(utf8))
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }
}
