using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Which conditions are serious diseases.
public static partial class Conditions
{
    private static ImmutableArray<Condition> SeriousEntries =>
    [
        CaudaEquinaSyndrome,
        SevereNerveCompression,
        MetastaticCordCompression,
        SpinalMalignancy,
        VertebralFracture,
        SpinalInfection,
        AbdominalAorticAneurysm,
        AorticDissection,
        HeartOrLungEmergency,
        AxialSpondyloarthritis,
        HipFracture,
        FemoralNeckStressFracture,
        SepticHipArthritis,
        SlippedCapitalFemoralEpiphysis,
        PerthesDisease,
        TransientSynovitis,
        AvascularNecrosisOfTheHip,
        BoneInfection,
        HipDislocation,
        PagetDisease,
        PelvicFracture,
        PrimaryBoneTumor,
    ];
}
