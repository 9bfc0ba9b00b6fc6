namespace LowBackHip.Reasoning;

/// <summary>An array that grows. A list of the framework would be compiled again for each of our value types, and that would be most of a cold start.</summary>
internal sealed class Rows<T>
{
    private T[] _rows = new T[16];

    internal int Count { get; private set; }

    internal ref T this[int row] => ref _rows[row];

    internal void Add(T row)
    {
        if (Count == _rows.Length)
        {
            var larger = new T[2 * Count];
            Array.Copy(_rows, larger, Count);
            _rows = larger;
        }

        _rows[Count++] = row;
    }

    internal T[] ToArray()
    {
        var rows = new T[Count];
        Array.Copy(_rows, rows, Count);
        return rows;
    }
}
