namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A heart attack, lung clot or other chest emergency felt in the back.</summary>
    public static Condition HeartOrLungEmergency { get; } = new()
    {
        Id = ConditionId.From("heart-or-lung-emergency"),
        Name = "Heart or lung emergency",
        PlainName = "trouble of heart or lungs that is felt in the back",
        Kind = ConditionKind.Serious,
        Summary =
            "A heart attack, a clot in the lung or another emergency in the chest can be felt in the back. Chest pain, breathlessness and "
            + "fainting are its signs.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("heart-or-lung-chest-pain"),
                When = Findings.ChestPain,
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("heart-or-lung-breathless"),
                When = Findings.FastHeartOrBreathless,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("heart-or-lung-risk"),
                When = Findings.HeartOrArteryDisease | Findings.CalfSwelling | Findings.BloodClotHistory,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("aortic-dissection")],
        Sources = [new(Citations.NhsBackPain, Provenance.Guideline)],
    };
}
