namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Narrowed arteries of the leg.</summary>
    public static Condition PeripheralArteryDisease { get; } = new()
    {
        Id = ConditionId.From("peripheral-artery-disease"),
        Name = "Peripheral artery disease",
        PlainName = "narrowed arteries of the leg",
        Kind = ConditionKind.Mimic,
        Summary =
            "Arteries of the leg are narrowed, and the muscles lack blood on walking. The calf cramps after a set distance and eases on "
            + "standing still, without sitting or bending.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.002, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LegOnly, Probability = 0.03, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackAndLeg, Probability = 0.005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Buttock, Probability = 0.005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("artery-disease-calf"),
                When = Findings.CalfClaudication,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("artery-disease-standing-still"),
                When = Findings.RelievedByStandingStill,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("artery-disease-walking-at-risk"),
                When = Findings.WorseWalking & Findings.RelievedByRest & (Findings.CurrentSmoker | Findings.Diabetes | Combinations.HeartOrArteryDisease),
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("artery-disease-risk"),
                When = Findings.CurrentSmoker | Findings.EverSmoked | Findings.Diabetes | Findings.HeartOrArteryDisease,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("artery-disease-bending"),
                When = Findings.RelievedByBendingForward | Findings.RelievedByCycling | Findings.RelievedBySitting | Findings.NeurogenicClaudication,
                WhenMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("spinal-stenosis"), ConditionId.From("acute-limb-ischemia")],
        Codes =
        [
            new("I70.213", "Atherosclerosis of native arteries of extremities with intermittent claudication, bilateral legs", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("I70.219", "Atherosclerosis of native arteries of extremities with intermittent claudication, unspecified extremity", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.NiceCg147, Provenance.Guideline, "section 1.1")],
    };
}
