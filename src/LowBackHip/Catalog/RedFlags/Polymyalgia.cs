using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Polymyalgia and inflamed arteries of the head.
public static partial class RedFlags
{
    private const string CannotRuleOutPolymyalgia =
        "Blood tests are needed to tell it from arthritis, infection and cancer. Headache or trouble with sight is urgent at any time.";

    /// <summary>Age 50 or over with stiff shoulders and stiff hips or long morning stiffness.</summary>
    public static RedFlag StiffShouldersAndHips { get; } = new()
    {
        Id = RedFlagId.From("stiff-shoulders-and-hips"),
        Name = "Stiff shoulders and hips past 50",
        When = Age.AtLeast(50) & Findings.ShoulderStiffness
            & (Findings.HipStiffness | Combinations.PainInHip | Combinations.StiffMornings
                | Findings.WorseInMorning | Findings.DifficultyRisingFromChair),
        Suspects = Conditions.PolymyalgiaRheumatica,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Typical,
        Reason = "Stiff shoulders and hips past 50, worst in the morning, fit polymyalgia. Blood tests come first, then treatment that works fast.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPolymyalgia,
        Sources = [new(Citations.Dasgupta2010, Provenance.Guideline), new(Citations.NhsPolymyalgiaRheumatica, Provenance.Guideline)],
    };

    /// <summary>Stiff shoulders with hip pain or stiffness and feeling ill.</summary>
    public static RedFlag StiffShouldersAndHipsAndIll { get; } = new()
    {
        Id = RedFlagId.From("stiff-shoulders-and-hips-and-ill"),
        Name = "Stiff shoulders and hips, and ill",
        When = Findings.ShoulderStiffness & (Findings.HipStiffness | Combinations.PainInHip)
            & (Findings.Malaise | Findings.LossOfAppetite | Findings.NightSweats | Findings.UnexplainedWeightLoss | Findings.Fever),
        Suspects = Conditions.PolymyalgiaRheumatica,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Probable,
        Reason = "Stiff shoulders and hips in a person who feels ill can be inflammation that runs through the body. Blood tests are needed within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPolymyalgia,
        Sources = [new(Citations.Dasgupta2010, Provenance.Guideline), new(Citations.NhsPolymyalgiaRheumatica, Provenance.Guideline)],
    };

    /// <summary>New headache, scalp or jaw pain or change of sight, with stiffness or illness, age 50 or over.</summary>
    public static RedFlag HeadSignsWithStiffness { get; } = new()
    {
        Id = RedFlagId.From("head-signs-with-stiffness"),
        Name = "Headache, jaw pain or sight trouble with stiffness past 50",
        When = Age.AtLeast(50) & Findings.HeadacheJawOrVisionSymptoms
            & (Findings.ShoulderStiffness | Findings.HipStiffness | Combinations.StiffMornings
                | Findings.Fatigue | Findings.Malaise | Findings.Fever | Findings.UnexplainedWeightLoss),
        Suspects = Conditions.GiantCellArteritis,
        Disposition = Disposition.SameDay,
        Strength = Suspicion.Typical,
        Reason = "New headache, jaw pain or trouble with sight along with stiffness can be inflamed arteries of the head, which can cost sight.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPolymyalgia,
        Sources = [new(Citations.Mackie2020, Provenance.Guideline), new(Citations.NhsPolymyalgiaRheumatica, Provenance.Guideline)],
    };

    /// <summary>New headache, scalp or jaw pain or change of sight, age 50 or over.</summary>
    public static RedFlag HeadSignsPast50 { get; } = new()
    {
        Id = RedFlagId.From("head-signs-past-50"),
        Name = "Headache, jaw pain or sight trouble past 50",
        When = Age.AtLeast(50) & Findings.HeadacheJawOrVisionSymptoms,
        Suspects = Conditions.GiantCellArteritis,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "New headache, jaw pain or trouble with sight past 50 should be looked into within days.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPolymyalgia,
        Sources = [new(Citations.Mackie2020, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>New headache, jaw pain or change in sight with stiff shoulders.</summary>
    public static RedFlag HeadSignsWithStiffShoulders { get; } = new()
    {
        Id = RedFlagId.From("head-signs-with-stiff-shoulders"),
        Name = "New head signs with stiff shoulders",
        When = Findings.HeadacheJawOrVisionSymptoms & Findings.ShoulderStiffness,
        Suspects = Conditions.GiantCellArteritis,
        Disposition = Disposition.Urgent,
        Strength = Suspicion.Possible,
        Reason = "A new headache or change in sight with stiff shoulders can come from inflamed arteries, most of all past 50. Any change in sight is for today.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPolymyalgia,
        Sources = [new(Citations.Mackie2020, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>Age 50 or over and two weeks of pain in both thighs or legs that is worst after rest or in the morning.</summary>
    public static RedFlag BothThighsAcheAfterRestPast50 { get; } = new()
    {
        Id = RedFlagId.From("both-thighs-ache-after-rest-past-50"),
        Name = "Aching in both legs after rest past 50",
        When = Age.AtLeast(50) & Duration.AtLeastDays(14) & Findings.BilateralLegPain
            & Pain.In(PainRegion.Buttock, PainRegion.AnteriorThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh)
            & (Findings.WorseAfterRest | Findings.WorseInMorning | Combinations.StiffMornings),
        Suspects = Conditions.NonspecificPain,
        Disposition = Disposition.Routine,
        Strength = Suspicion.Possible,
        Reason = "Aching in both buttocks or thighs past 50 that is worst after rest can come from inflammation or a medicine. Simple blood tests can tell.",
        Grade = EvidenceGrade.Consensus,
        CannotRuleOut = CannotRuleOutPolymyalgia,
        Sources = [new(Citations.Dasgupta2010, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<RedFlag> PolymyalgiaFlags =>
    [
        StiffShouldersAndHips,
        StiffShouldersAndHipsAndIll,
        HeadSignsWithStiffness,
        HeadSignsPast50,
        HeadSignsWithStiffShoulders,
        BothThighsAcheAfterRestPast50,
    ];
}
