using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LowBackHip.Catalog;

/// <summary>The exercises of the built-in catalog, each taught in full, with its dose, its limits and its stop rules.</summary>
/// <remarks>The starting article's four stand first. Immutable and safe for any thread.</remarks>
public static partial class Exercises
{
    /// <summary>Every exercise.</summary>
    public static ImmutableArray<Exercise> All => Index.List;

    /// <summary>Finds an exercise by its id.</summary>
    /// <param name="id">The id to look for.</param>
    /// <param name="exercise">The exercise, or null when none has that id.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static bool TryFind(ExerciseId id, [NotNullWhen(true)] out Exercise? exercise) =>
        ById.Entries.TryGetValue(Guard.NotNull(id), out exercise);

    // Apart from the entries, because C# fixes no order for the initializers of a partial class: by the time this runs, all of them have run.
    private static class Index
    {
        internal static readonly ImmutableArray<Exercise> List =
        [
            AbdominalBracing,
            GluteStretch,
            ChildsPose,
            KneeRocking,
            BirdDog,
            Bridge,
            Clamshell,
            CatCow,
            PelvicTilt,
            FigureFourStretch,
            SciaticNerveSlider,
            PronePressUp,
            HipFlexorStretch,
            SideLyingHipAbduction,
            SidePlank,
            WalkingProgram,
            SitToStand,
            PelvicFloorBreathing,
            HamstringStretch,
            LumbarFlexionSet,
        ];
    }

    // Apart from the list, so that reading the list does not build it.
    private static class ById
    {
        internal static readonly FrozenDictionary<ExerciseId, Exercise> Entries = Index.List.ToFrozenDictionary(exercise => exercise.Id);
    }
}
