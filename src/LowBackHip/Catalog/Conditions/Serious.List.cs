using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Which conditions are serious diseases.
public static partial class Conditions
{
    private static ImmutableArray<Condition> SeriousEntries => [];
}
