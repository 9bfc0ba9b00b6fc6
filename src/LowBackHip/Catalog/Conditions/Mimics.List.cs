using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Which conditions are diseases elsewhere whose pain is felt in back or hip.
public static partial class Conditions
{
    private static ImmutableArray<Condition> MimicEntries =>
    [
        RenalColic,
        Pyelonephritis,
        KidneyOrUrinaryDisease,
        HerpesZoster,
        PregnancyComplication,
        EctopicPregnancy,
        OvarianTorsion,
        PelvicInflammatoryDisease,
        Dysmenorrhea,
        Endometriosis,
        TesticularTorsion,
        InguinalHernia,
        Appendicitis,
        GastrointestinalBleeding,
        PeripheralArteryDisease,
        AcuteLimbIschemia,
        DeepVeinThrombosis,
        PolymyalgiaRheumatica,
        GiantCellArteritis,
        InfectiveEndocarditis,
    ];
}
