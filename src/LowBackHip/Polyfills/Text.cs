using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LowBackHip;

/// <summary>Text, as later platforms spell it.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class TextPolyfills
{
    extension(string text)
    {
        internal static string Create(IFormatProvider provider, FormattableString formatted) => formatted.ToString(provider);

        internal static string Join<T>(char separator, IEnumerable<T> values) => string.Join(separator.ToString(), values);

        internal int GetHashCode(StringComparison comparison) => OrdinalOnly(comparison, StringComparer.Ordinal.GetHashCode(text));

        internal int IndexOf(char value, StringComparison comparison) => OrdinalOnly(comparison, text.IndexOf(value));

        // Replaces by code unit, as the platform's own method without a comparison does.
        internal string Replace(string old, string with, StringComparison comparison) => OrdinalOnly(comparison, text.Replace(old, with));

        // The library's own literals have no line ends but these two.
        internal string ReplaceLineEndings(string with) => text.Replace("\r\n", "\n").Replace("\n", with);
    }

    extension(StringBuilder builder)
    {
        internal StringBuilder Append(IFormatProvider provider, FormattableString formatted) => builder.Append(formatted.ToString(provider));
    }

    extension(char)
    {
        internal static bool IsAsciiDigit(char letter) => letter is >= '0' and <= '9';

        internal static bool IsAsciiLetterLower(char letter) => letter is >= 'a' and <= 'z';

        internal static bool IsAsciiLetterUpper(char letter) => letter is >= 'A' and <= 'Z';

        internal static bool IsAsciiLetterOrDigit(char letter) => char.IsAsciiDigit(letter) || char.IsAsciiLetterLower(letter) || char.IsAsciiLetterUpper(letter);
    }

    extension(ReadOnlySpan<char> text)
    {
        internal bool ContainsAnyExceptInRange(char least, char most)
        {
            foreach (var letter in text)
            {
                if (letter < least || letter > most)
                    return true;
            }

            return false;
        }
    }

    extension(Encoding encoding)
    {
        internal string GetString(ReadOnlySpan<byte> bytes) => encoding.GetString(bytes.ToArray());
    }

    extension(SHA256)
    {
        internal static byte[] HashData(byte[] content)
        {
            using var algorithm = SHA256.Create();
            return algorithm.ComputeHash(content);
        }
    }

    extension(Convert)
    {
        internal static string ToHexStringLower(byte[] bytes)
        {
            var text = new StringBuilder(2 * bytes.Length);
            foreach (var one in bytes)
                text.Append(one.ToString("x2", CultureInfo.InvariantCulture));
            return text.ToString();
        }
    }

    private static T OrdinalOnly<T>(StringComparison comparison, T result) =>
        comparison == StringComparison.Ordinal ? result : throw new ArgumentOutOfRangeException(nameof(comparison), "Only ordinal comparison is known here.");
}
