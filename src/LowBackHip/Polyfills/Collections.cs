using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace LowBackHip
{
    /// <summary>Collections, as later platforms spell them.</summary>
    [Microsoft.CodeAnalysis.Embedded]
    internal static class CollectionPolyfills
    {
        extension<TKey, TValue>(KeyValuePair<TKey, TValue> pair)
        {
            internal void Deconstruct(out TKey key, out TValue value)
            {
                key = pair.Key;
                value = pair.Value;
            }
        }

        extension<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> entries)
        {
            internal TValue? GetValueOrDefault(TKey key) => entries.TryGetValue(key, out var value) ? value : default;
        }

        extension<TKey, TValue>(IDictionary<TKey, TValue> entries)
        {
            internal bool TryAdd(TKey key, TValue value)
            {
                if (entries.ContainsKey(key))
                    return false;
                entries.Add(key, value);
                return true;
            }

            internal bool Remove(TKey key, out TValue? value) => entries.TryGetValue(key, out value!) && entries.Remove(key);
        }

        extension<T>(Stack<T> stack)
        {
            internal bool TryPop(out T? top)
            {
                var isThere = stack.Count > 0;
                top = isThere ? stack.Pop() : default;
                return isThere;
            }
        }

        extension<T>(T[] array)
        {
            internal IReadOnlyList<T> AsReadOnly() => Array.AsReadOnly(array);
        }

        extension<T>(IEnumerable<T> items)
        {
            internal HashSet<T> ToHashSet() => [.. items];

            internal IEnumerable<T> Order() => items.OrderBy(item => item);

            internal IEnumerable<T> DistinctBy<TKey>(Func<T, TKey> key)
            {
                var seen = new HashSet<TKey>();
                return items.Where(item => seen.Add(key(item)));
            }

            internal IEnumerable<KeyValuePair<TKey, int>> CountBy<TKey>(Func<T, TKey> key) =>
                items.GroupBy(key).Select(group => new KeyValuePair<TKey, int>(group.Key, group.Count()));

            // The first of equals, as OrderBy keeps their order. Null for an empty sequence of references.
            internal T? MinBy<TKey>(Func<T, TKey> key) => items.OrderBy(key).FirstOrDefault();

            internal T? MaxBy<TKey>(Func<T, TKey> key) => items.OrderByDescending(key).FirstOrDefault();
        }

        // Long enough for what is sorted here: a few dozen numbers.
        extension<T>(Span<T> items)
            where T : IComparable<T>
        {
            internal void Sort()
            {
                for (var end = 1; end < items.Length; end++)
                {
                    var item = items[end];
                    var place = end;
                    for (; place > 0 && items[place - 1].CompareTo(item) > 0; place--)
                        items[place] = items[place - 1];
                    items[place] = item;
                }
            }
        }

        internal static int Count(this ReadOnlySpan<int> items, int value)
        {
            var count = 0;
            foreach (var item in items)
                count += item == value ? 1 : 0;
            return count;
        }

        internal static bool SequenceEqual(this ReadOnlySpan<FindingStatus> statuses, ReadOnlySpan<FindingStatus> others) =>
            MemoryMarshal.AsBytes(statuses).SequenceEqual(MemoryMarshal.AsBytes(others));
    }
}

namespace System.Collections.Generic
{
    /// <summary>Tells objects apart by where they are.</summary>
    [Microsoft.CodeAnalysis.Embedded]
    internal sealed class ReferenceEqualityComparer : IEqualityComparer<object?>
    {
        internal static ReferenceEqualityComparer Instance { get; } = new();

        public new bool Equals(object? one, object? other) => ReferenceEquals(one, other);

        public int GetHashCode(object? one) => Runtime.CompilerServices.RuntimeHelpers.GetHashCode(one!);
    }
}

namespace System.Buffers
{
    /// <summary>A buffer that grows as it is written to.</summary>
    [Microsoft.CodeAnalysis.Embedded]
    internal sealed class ArrayBufferWriter<T> : IBufferWriter<T>
    {
        private const int Least = 256;

        private T[] _items = new T[Least];
        private int _count;

        internal ReadOnlySpan<T> WrittenSpan => _items.AsSpan(0, _count);

        public void Advance(int count) => _count += count;

        public Memory<T> GetMemory(int sizeHint = 0)
        {
            if (_items.Length - _count < Math.Max(sizeHint, 1))
                Array.Resize(ref _items, Math.Max(2 * _items.Length, _count + Math.Max(sizeHint, Least)));
            return _items.AsMemory(_count);
        }

        public Span<T> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
