using System.Text;

namespace LowBackHip.Json;

/// <summary>The property names of one kind of object in the wire form, at most 32.</summary>
internal sealed class KnownNames(params string[] names)
{
    private readonly (byte[] Utf8, string Name)[] _names = [.. names.Select(name => (Encoding.UTF8.GetBytes(name), name))];

    /// <summary>The name and its place in the list, or null.</summary>
    internal string? Find(ReadOnlySpan<byte> text, out int place)
    {
        for (place = 0; place < _names.Length; place++)
        {
            if (text.SequenceEqual(_names[place].Utf8))
                return _names[place].Name;
        }

        return null;
    }
}
