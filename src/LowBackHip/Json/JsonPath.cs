using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace LowBackHip.Json;

/// <summary>Where a reader stands. Kept on the stack; becomes text only when there is a problem to report.</summary>
internal struct JsonPath
{
    private Steps _steps = new();
    private int _depth = 0;

    public JsonPath()
    {
    }

    /// <summary>Goes into a property; null when its name must not be shown, so that its place stands for it.</summary>
    internal void EnterProperty(string? name, int place) => _steps[_depth++] = new(name, place, IsItem: false);

    /// <summary>Goes into an item of a list.</summary>
    internal void EnterItem(int index) => _steps[_depth++] = new(null, index, IsItem: true);

    internal void Leave() => _depth--;

    public override readonly string ToString()
    {
        var text = new StringBuilder("$");
        for (var i = 0; i < _depth; i++)
        {
            var step = _steps[i];
            if (step.Name is not null)
                text.Append('.').Append(step.Name);
            else
                text.Append(CultureInfo.InvariantCulture, $"[{(step.IsItem ? string.Empty : "#")}{step.Place}]");
        }

        return text.ToString();
    }

    private readonly record struct Step(string? Name, int Place, bool IsItem);

    // One step for each level that a presentation may have, and one for the value that is too deep.
#if NET
    [InlineArray(LowBackHipJson.MaxPresentationDepth + 1)]
    private struct Steps
    {
        private Step _first;
    }
#else
    private struct Steps
    {
        private readonly Step[] _all = new Step[LowBackHipJson.MaxPresentationDepth + 1];

        public Steps()
        {
        }

        internal readonly ref Step this[int depth] => ref _all[depth];
    }
#endif
}
