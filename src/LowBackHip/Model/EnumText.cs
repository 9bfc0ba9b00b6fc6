using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace LowBackHip;

/// <summary>The hyphenated lower-case text of an enumeration's members, as the wire form and the catalog listing write it.</summary>
internal static class EnumText<TEnum>
    where TEnum : struct, Enum
{
    private static readonly EnumTexts Texts = new(typeof(TEnum));

    /// <summary>Every member's text, in the order of the members' numbers.</summary>
    internal static IReadOnlyList<string> All => Texts.All;

    internal static string Of(TEnum value) =>
        Texts.TryGet(Number(value), out var text) ? text : throw new ArgumentOutOfRangeException(nameof(value), "The value is not a member of its enumeration.");

    internal static bool TryParse(string text, out TEnum value)
    {
        var isMember = Texts.TryParse(text, out var number);
        value = Unsafe.As<int, TEnum>(ref number);
        return isMember;
    }

    // Every enumeration of this library is of 32 bits: EnumTexts refuses others.
    internal static int Number(TEnum value) => Unsafe.As<TEnum, int>(ref value);
}

/// <summary>The same for any enumeration. Without type parameters: what is generic over an enumeration is compiled again for each, and that would be most of a cold start.</summary>
internal sealed class EnumTexts
{
    private readonly int _least;
    private readonly string?[] _texts;
    private readonly string[] _all;
    private readonly int[] _numbers;

    internal EnumTexts(Type type)
    {
        // Both in the order of the numbers, taken as unsigned; a member below zero is therefore last, and put first here.
        _numbers = (int[])Enum.GetValuesAsUnderlyingType(type);
        _all = Enum.GetNames(type);
        Array.Sort(_numbers, _all);
        for (var place = 0; place < _all.Length; place++)
            _all[place] = Hyphenate(_all[place]);
        _least = _numbers[0];
        _texts = new string?[_numbers[^1] - _least + 1];
        for (var place = 0; place < _all.Length; place++)
            _texts[_numbers[place] - _least] = _all[place];
    }

    internal IReadOnlyList<string> All => _all;

    internal bool TryGet(int number, [NotNullWhen(true)] out string? text)
    {
        var place = (uint)(number - _least);
        text = place < (uint)_texts.Length ? _texts[place] : null;
        return text is not null;
    }

    // The few members of an enumeration are found as fast one by one.
    internal bool TryParse(string text, out int number)
    {
        var place = Array.IndexOf(_all, text);
        number = place < 0 ? 0 : _numbers[place];
        return place >= 0;
    }

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
