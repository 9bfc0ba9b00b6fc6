using System.Numerics;
using System.Runtime.CompilerServices;

namespace LowBackHip.Reasoning;

/// <summary>The numbers of the bits that are set in both of two, or in the one, ascending. A word that changes while they are listed is listed as it was.</summary>
internal ref struct Bits(ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> others)
{
    private readonly ReadOnlySpan<ulong> _words = words;
    private readonly ReadOnlySpan<ulong> _others = others;
    private ulong _left;
    private int _word = -1;

    internal Bits(ReadOnlySpan<ulong> words)
        : this(words, words)
    {
    }

    public int Current { get; private set; }

    /// <summary>Sets the bits from one number to below another.</summary>
    internal static void Set(Span<ulong> words, int first, int end)
    {
        while (first < end)
        {
            var next = Math.Min(end, (first | 63) + 1);
            words[first >> 6] |= (ulong.MaxValue >> (64 - (next - first))) << first;
            first = next;
        }
    }

    public readonly Bits GetEnumerator() => this;

    // Calls to this took a tenth of an evaluation.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        while (_left == 0)
        {
            if (++_word >= _others.Length)
                return false;
            _left = _words[_word] & _others[_word];
        }

        Current = (_word << 6) + BitOperations.TrailingZeroCount(_left);
        _left &= _left - 1;
        return true;
    }
}

/// <summary>The numbers of the bits that are set from one number to below another, ascending.</summary>
internal ref struct BitRange
{
    private readonly ReadOnlySpan<ulong> _words;
    private readonly int _end;
    private ulong _left;
    private int _word;

    internal BitRange(ReadOnlySpan<ulong> words, int first, int end)
    {
        _words = words;
        _end = end;
        _word = first >> 6;
        _left = first < end ? words[_word] & (ulong.MaxValue << first) : 0;
        Current = -1;
    }

    public int Current { get; private set; }

    public readonly BitRange GetEnumerator() => this;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        while (_left == 0)
        {
            if ((++_word << 6) >= _end)
                return false;
            _left = _words[_word];
        }

        Current = (_word << 6) + BitOperations.TrailingZeroCount(_left);
        _left &= _left - 1;
        return Current < _end;
    }
}

/// <summary>Some bits of one word.</summary>
internal readonly record struct WordMask(int Word, ulong Bits)
{
    /// <summary>Adds a bit to those of its word, or begins that word; bits come in ascending order.</summary>
    /// <param name="masks">Where it is added.</param>
    /// <param name="bit">Its number.</param>
    /// <param name="first">Where those begin that it belongs to.</param>
    internal static void Add(Rows<WordMask> masks, int bit, int first = 0)
    {
        var (last, word, mask) = (masks.Count - 1, bit >> 6, 1UL << bit);
        if (last >= first && masks[last].Word == word)
            masks[last] = new(word, masks[last].Bits | mask);
        else
            masks.Add(new(word, mask));
    }
}
