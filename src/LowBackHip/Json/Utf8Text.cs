using System.Buffers;
using System.Buffers.Text;

namespace LowBackHip.Json;

/// <summary>Puts pieces of UTF-8 one behind the other, straight into a host's buffer.</summary>
internal ref struct Utf8Text
{
    private const int Room = 4096;
    private const int TenThousandths = 10_000;

    private readonly IBufferWriter<byte> _output;
    private Span<byte> _room;
    private int _used;

    internal Utf8Text(IBufferWriter<byte> output)
    {
        _output = output;
        _room = output.GetSpan(Room);
    }

    internal void Add(scoped ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _room.Length - _used)
            MakeRoom(utf8.Length);
        utf8.CopyTo(_room[_used..]);
        _used += utf8.Length;
    }

    /// <summary>Adds an id or a wire word between quotes: no character of these needs an escape.</summary>
    internal void AddWord(string word)
    {
        if (word.Length + 2 > _room.Length - _used)
            MakeRoom(word.Length + 2);
        var room = _room.Slice(_used, word.Length + 2);
        room[0] = room[^1] = (byte)'"';
        for (var place = 0; place < word.Length; place++)
            room[place + 1] = (byte)word[place];
        _used += room.Length;
    }

    /// <summary>Adds any text between quotes, escaped where it has to be.</summary>
    internal void AddText(string text)
    {
        Add("\""u8);
        Add(LowBackHipJson.Escape(text).EncodedUtf8Bytes);
        Add("\""u8);
    }

    internal void AddNumber(int number)
    {
        Span<byte> text = stackalloc byte[11];
        Utf8Formatter.TryFormat(number, text, out var length);
        Add(text[..length]);
    }

    /// <summary>Adds words as a list.</summary>
    internal void AddWords(scoped ReadOnlySpan<string> words)
    {
        Add("["u8);
        for (var place = 0; place < words.Length; place++)
        {
            if (place > 0)
                Add(","u8);
            AddWord(words[place]);
        }

        Add("]"u8);
    }

    /// <inheritdoc cref="AddWords(ReadOnlySpan{string})"/>
    internal void AddWords(List<string> words)
    {
        Add("["u8);
        for (var place = 0; place < words.Count; place++)
        {
            if (place > 0)
                Add(","u8);
            AddWord(words[place]);
        }

        Add("]"u8);
    }

    internal void Add(bool value) => Add(value ? "true"u8 : "false"u8);

    /// <summary>Adds a disposition, but for the end of its object.</summary>
    internal void AddBounds(DispositionInterval disposition)
    {
        Add("{\"atLeast\":"u8);
        AddWord(disposition.AtLeast.ToId());
        Add(",\"atMost\":"u8);
        AddWord(disposition.AtMost.ToId());
        Add(",\"isSettled\":"u8);
        Add(disposition.IsSettled);
    }

    /// <summary>Adds a probability, which has four decimals at most, as briefly as it can be written: on any platform the same.</summary>
    internal void AddProbability(double value)
    {
        var left = (int)((value * TenThousandths) + 0.5);
        Span<byte> text = stackalloc byte[6];
        text[0] = (byte)('0' + (left / TenThousandths));
        var length = 1;
        left %= TenThousandths;
        if (left > 0)
            text[length++] = (byte)'.';
        for (var unit = TenThousandths / 10; left > 0; unit /= 10)
        {
            text[length++] = (byte)('0' + (left / unit));
            left %= unit;
        }

        Add(text[..length]);
    }

    /// <summary>Adds a comma, but not before the first of a list.</summary>
    internal void Separate(ref bool isFirst)
    {
        if (!isFirst)
            Add(","u8);
        isFirst = false;
    }

    /// <summary>Hands what is written to the buffer: at the end, and before something else writes there.</summary>
    internal void HandOver()
    {
        _output.Advance(_used);
        _room = default;
        _used = 0;
    }

    private void MakeRoom(int needed)
    {
        _output.Advance(_used);
        _room = _output.GetSpan(Math.Max(needed, Room));
        _used = 0;
    }
}
