using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LowBackHip.Catalog;

/// <summary>The treatments of the built-in catalog: what may help besides single exercises, and what is not advised.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public static partial class Treatments
{
    /// <summary>Every treatment, by kind; those not advised stand last.</summary>
    public static ImmutableArray<Treatment> All => Index.List;

    /// <summary>Finds a treatment by its id.</summary>
    /// <param name="id">The id to look for.</param>
    /// <param name="treatment">The treatment, or null when none has that id.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static bool TryFind(TreatmentId id, [NotNullWhen(true)] out Treatment? treatment) =>
        ById.Entries.TryGetValue(Guard.NotNull(id), out treatment);

    // Apart from the entries, because C# fixes no order for the initializers of a partial class: by the time this runs, all of them have run.
    private static class Index
    {
        internal static readonly ImmutableArray<Treatment> List =
        [
            .. MovementEntries,
            .. PhysicalMeansEntries,
            .. MedicinesEntries,
            .. MindAndStressEntries,
            .. DailyPostureEntries,
            .. LifestyleEntries,
            .. NotAdvisedEntries,
        ];
    }

    // Apart from the list, so that reading the list does not build it.
    private static class ById
    {
        internal static readonly FrozenDictionary<TreatmentId, Treatment> Entries = Index.List.ToFrozenDictionary(treatment => treatment.Id);
    }
}
