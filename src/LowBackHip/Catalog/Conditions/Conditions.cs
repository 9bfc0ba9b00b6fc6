using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LowBackHip.Catalog;

/// <summary>Everything the catalog knows that can cause low-back, buttock, hip or groin pain, one property each.</summary>
/// <remarks>
/// Conditions are not exclusive: a herniated disc, a pinched nerve and sciatica may name one trouble as structure, mechanism and symptom. Priors and
/// editorial weights are set from what is known of each condition and never from a test case. All members are immutable and safe for any thread.
/// </remarks>
public static partial class Conditions
{
    /// <summary>Every condition: the starting article's causes first, then other common ones, serious diseases, and mimics.</summary>
    public static ImmutableArray<Condition> All => Index.All;

    /// <summary>Looks up a condition.</summary>
    /// <param name="id">The condition's id.</param>
    /// <param name="condition">The condition, or null when the catalog has none of that id.</param>
    /// <returns>Whether the catalog has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static bool TryFind(ConditionId id, [NotNullWhen(true)] out Condition? condition) => Index.ById.TryGetValue(Guard.NotNull(id), out condition);

    // Apart from the entries, because C# fixes no order for the initializers of a partial class: by the time this runs, all of them have run.
    private static class Index
    {
        internal static readonly ImmutableArray<Condition> All =
        [
            .. ArticleEntries,
            .. OtherCommonEntries,
            .. SeriousEntries,
            .. MimicEntries,
        ];

        internal static readonly FrozenDictionary<ConditionId, Condition> ById = All.ToFrozenDictionary(condition => condition.Id);
    }
}
