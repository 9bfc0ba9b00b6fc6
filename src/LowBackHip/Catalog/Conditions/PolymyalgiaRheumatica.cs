namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Inflammation that stiffens shoulders and hips past 50.</summary>
    public static Condition PolymyalgiaRheumatica { get; } = new()
    {
        Id = ConditionId.From("polymyalgia-rheumatica"),
        Name = "Polymyalgia rheumatica",
        PlainName = "polymyalgia, an inflammation that stiffens shoulders and hips",
        Kind = ConditionKind.Mimic,
        Summary =
            "Past 50, shoulders and hips get sore and stiff on both sides within days to weeks, worst in the morning, so that rising from "
            + "a chair and lifting the arms is hard. Tiredness and loss of weight may go with it.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LateralHip, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackAndHip, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("polymyalgia-shoulders"),
                When = Findings.ShoulderStiffness,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.Dasgupta2010, Provenance.Editorial, "core features"),
            },
            new()
            {
                Id = ClueId.From("polymyalgia-age"),
                When = Age.AtLeast(50),
                WhenMet = EditorialWeight.ModerateFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.Dasgupta2010, Provenance.Editorial, "core features"),
            },
            new()
            {
                Id = ClueId.From("polymyalgia-morning"),
                When = Findings.MorningStiffnessOver30Minutes | Findings.WorseInMorning | Findings.MorningStiffness,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.Dasgupta2010, Provenance.Editorial, "core features"),
            },
            new()
            {
                Id = ClueId.From("polymyalgia-chair"),
                When = Findings.DifficultyRisingFromChair | Findings.HipStiffness,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("polymyalgia-illness"),
                When = Findings.Fatigue | Findings.Malaise | Findings.UnexplainedWeightLoss,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("giant-cell-arteritis"), ConditionId.From("hip-osteoarthritis")],
        Sources = [new(Citations.Dasgupta2010, Provenance.Guideline), new(Citations.NhsPolymyalgiaRheumatica, Provenance.Guideline)],
    };
}
