using System.Runtime.CompilerServices;

namespace LowBackHip
{
    /// <summary>Numbers, as later platforms spell them.</summary>
    [Microsoft.CodeAnalysis.Embedded]
    internal static class NumberPolyfills
    {
        extension(Math)
        {
            internal static int Clamp(int value, int least, int most) => value < least ? least : value > most ? most : value;

            internal static double Clamp(double value, double least, double most) => value < least ? least : value > most ? most : value;

            /// <summary>The next larger number. Bits of neighbors differ by one; those of negative numbers run backward.</summary>
            internal static double BitIncrement(double value)
            {
                var bits = BitConverter.DoubleToInt64Bits(value);
                return double.IsNaN(value) || double.IsPositiveInfinity(value) ? value
                    : value == 0 ? double.Epsilon
                    : BitConverter.Int64BitsToDouble(bits > 0 ? bits + 1 : bits - 1);
            }
        }

        extension(double)
        {
            internal static bool IsInteger(double value) => !double.IsNaN(value) && !double.IsInfinity(value) && Math.Truncate(value) == value;
        }

        extension(Enum)
        {
            internal static TEnum[] GetValues<TEnum>()
                where TEnum : struct, Enum => (TEnum[])Enum.GetValues(typeof(TEnum));

            // Every enumeration of this library is of 32 bits, and an array of one is an array of the other.
            internal static Array GetValuesAsUnderlyingType(Type type) => (int[])(object)Enum.GetValues(type);
        }
    }
}

namespace System.Numerics
{
    /// <summary>Counting bits.</summary>
    [Microsoft.CodeAnalysis.Embedded]
    internal static class BitOperations
    {
        // Where the lowest bit lands when it is multiplied by a de Bruijn sequence: the six bits on top are different for each of the 64 places.
        private const ulong Sequence = 0x03F79D71B4CB0A89;

        private static readonly byte[] PlaceOfTop = Places();

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal static int TrailingZeroCount(ulong bits) => bits == 0 ? 64 : PlaceOfTop[((bits & (~bits + 1)) * Sequence) >> 58];

        internal static int PopCount(ulong bits)
        {
            bits -= (bits >> 1) & 0x5555555555555555;
            bits = (bits & 0x3333333333333333) + ((bits >> 2) & 0x3333333333333333);
            return (int)((((bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101) >> 56);
        }

        internal static uint RoundUpToPowerOf2(uint value)
        {
            var power = 1U;
            while (power < value)
                power <<= 1;
            return power;
        }

        private static byte[] Places()
        {
            var places = new byte[64];
            for (var place = 0; place < 64; place++)
                places[((1UL << place) * Sequence) >> 58] = (byte)place;
            return places;
        }
    }
}
