using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Which conditions are common causes an honest ranking needs beside the article's.
public static partial class Conditions
{
    private static ImmutableArray<Condition> OtherCommonEntries =>
    [
        GreaterTrochantericPain,
        HipImpingement,
        Spondylolisthesis,
        GroinStrain,
        HamstringTendinopathy,
        CoccyxPain,
        PelvicGirdlePain,
    ];
}
