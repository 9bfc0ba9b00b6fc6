using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LowBackHip.Catalog;

/// <summary>Every red flag: the combinations of findings that must not wait, one property each, named as its id is.</summary>
/// <remarks>
/// A flag is a combination or a threshold that guidance names, not a single weak sign: most people with back pain have one of those. Where a sign stands
/// alone, guidance says that it does. The same sign may stand in several flags of different urgency, so that the answer to one question settles them
/// together. Where a visit is for checking only and the danger is seldom the cause, the flag suspects the common cause that it most often turns out to be,
/// and its reason says what is to be ruled out. All members are immutable and safe for any thread.
/// </remarks>
public static partial class RedFlags
{
    /// <summary>Every red flag, by disease.</summary>
    public static ImmutableArray<RedFlag> All => Index.All;

    /// <summary>Looks up a red flag.</summary>
    /// <param name="id">The flag's id.</param>
    /// <param name="flag">The flag, or null when the catalog has none of that id.</param>
    /// <returns>Whether the catalog has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static bool TryFind(RedFlagId id, [NotNullWhen(true)] out RedFlag? flag) => ById.Entries.TryGetValue(Guard.NotNull(id), out flag);

    // Apart from the entries, because C# fixes no order for the initializers of a partial class: by the time this runs, all of them have run.
    private static class Index
    {
        internal static readonly ImmutableArray<RedFlag> All =
        [
            .. CaudaEquinaFlags,
            .. NerveDeficitFlags,
            .. CordCompressionFlags,
            .. MalignancyFlags,
            .. VertebralFractureFlags,
            .. SpinalInfectionFlags,
            .. AortaFlags,
            .. BleedingFlags,
            .. ChestPainFlags,
            .. AxialSpondyloarthritisReferralFlags,
            .. HipFractureFlags,
            .. StressFractureFlags,
            .. SepticHipFlags,
            .. ChildHipFlags,
            .. ChildBackPainFlags,
            .. AvascularNecrosisFlags,
            .. RenalColicFlags,
            .. UrinaryInfectionFlags,
            .. ShinglesFlags,
            .. PregnancyFlags,
            .. PelvicDiseaseFlags,
            .. GroinAndBellyFlags,
            .. LegVesselsFlags,
            .. PolymyalgiaFlags,
            .. PersistenceFlags,
        ];
    }

    // Apart from the list, so that reading the list does not build it.
    private static class ById
    {
        internal static readonly FrozenDictionary<RedFlagId, RedFlag> Entries = Index.All.ToFrozenDictionary(flag => flag.Id);
    }
}
