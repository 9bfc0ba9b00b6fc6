using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Which conditions are the causes the starting article names, in its order.
public static partial class Conditions
{
    private static ImmutableArray<Condition> ArticleEntries =>
    [
        MuscleStrain,
        SpineOsteoarthritis,
        HipOsteoarthritis,
        HerniatedDisc,
        PinchedNerve,
        SacroiliacJointPain,
        PelvicFloorImbalance,
        Sciatica,
        PiriformisSyndrome,
        SpinalStenosis,
        Scoliosis,
        NonspecificPain,
    ];
}
