using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LowBackHip.Catalog;

/// <summary>Everyday advice and explanation in the built-in catalog: when to get help, what the pain means, how to move, work and sleep.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public static partial class AdviceEntries
{
    /// <summary>Every piece of advice; when to get help stands first.</summary>
    public static ImmutableArray<Advice> All => Index.List;

    /// <summary>Finds a piece of advice by its id.</summary>
    /// <param name="id">The id to look for.</param>
    /// <param name="advice">The advice, or null when none has that id.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static bool TryFind(AdviceId id, [NotNullWhen(true)] out Advice? advice) =>
        ById.Entries.TryGetValue(Guard.NotNull(id), out advice);

    // Apart from the entries, because C# fixes no order for the initializers of a partial class: by the time this runs, all of them have run.
    private static class Index
    {
        internal static readonly ImmutableArray<Advice> List =
        [
            .. SafetyNetEntries,
            .. UnderstandingEntries,
            .. ActivityEntries,
            .. CareEntries,
            .. DailyLifeEntries,
            .. LimitsEntries,
        ];
    }

    // Apart from the list, so that reading the list does not build it.
    private static class ById
    {
        internal static readonly FrozenDictionary<AdviceId, Advice> Entries = Index.List.ToFrozenDictionary(advice => advice.Id);
    }
}
