using System.Buffers;

// In the namespaces of the types they stand for, so that the code that uses them is the same on every platform.
namespace System.Text
{
    /// <summary>A Unicode scalar value, as far as its place in UTF-8 matters.</summary>
    [Microsoft.CodeAnalysis.Embedded]
    internal readonly struct Rune
    {
        /// <summary>Reads one scalar value; a sequence that is too short, too long, a surrogate or cut off is refused.</summary>
        internal static OperationStatus DecodeFromUtf8(ReadOnlySpan<byte> utf8, out Rune result, out int consumed)
        {
            result = default;
            consumed = 0;
            if (utf8.IsEmpty)
                return OperationStatus.NeedMoreData;
            var first = utf8[0];
            var length = first switch { < 0x80 => 1, < 0xC2 => 0, < 0xE0 => 2, < 0xF0 => 3, < 0xF5 => 4, _ => 0 };
            if (length == 0 || utf8.Length < length)
                return OperationStatus.InvalidData;
            if (length > 1)
            {
                var (least, most) = first switch { 0xE0 => (0xA0, 0xBF), 0xED => (0x80, 0x9F), 0xF0 => (0x90, 0xBF), 0xF4 => (0x80, 0x8F), _ => (0x80, 0xBF) };
                if (utf8[1] < least || utf8[1] > most)
                    return OperationStatus.InvalidData;
                for (var place = 2; place < length; place++)
                {
                    if (utf8[place] is < 0x80 or > 0xBF)
                        return OperationStatus.InvalidData;
                }
            }

            consumed = length;
            return OperationStatus.Done;
        }
    }
}

namespace System.Text.Unicode
{
    /// <summary>UTF-8, with nothing replaced.</summary>
    [Microsoft.CodeAnalysis.Embedded]
    internal static class Utf8
    {
        internal static bool IsValid(ReadOnlySpan<byte> utf8)
        {
            while (!utf8.IsEmpty)
            {
                if (Rune.DecodeFromUtf8(utf8, out _, out var consumed) != OperationStatus.Done)
                    return false;
                utf8 = utf8[consumed..];
            }

            return true;
        }

        // What stands before half of a character is written.
        internal static OperationStatus FromUtf16(ReadOnlySpan<char> source, Span<byte> destination, out int read, out int written, bool replaceInvalidSequences)
        {
            if (replaceInvalidSequences)
                throw new ArgumentException("Only refusing is known here.", nameof(replaceInvalidSequences));
            read = LengthOfWhole(source);
            var bytes = Encoding.UTF8.GetBytes(source[..read].ToArray());
            written = bytes.Length;
            return !bytes.AsSpan().TryCopyTo(destination) ? throw new ArgumentException("The text does not fit.", nameof(destination))
                : read == source.Length ? OperationStatus.Done : OperationStatus.InvalidData;
        }

        private static int LengthOfWhole(ReadOnlySpan<char> text)
        {
            for (var place = 0; place < text.Length; place++)
            {
                if (!char.IsSurrogate(text[place]))
                    continue;
                if (place + 1 == text.Length || !char.IsSurrogatePair(text[place], text[place + 1]))
                    return place;
                place++;
            }

            return text.Length;
        }
    }
}
