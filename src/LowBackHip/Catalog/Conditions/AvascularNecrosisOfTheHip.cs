namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Death of bone in the femoral head from failing blood supply.</summary>
    public static Condition AvascularNecrosisOfTheHip { get; } = new()
    {
        Id = ConditionId.From("avascular-necrosis-of-the-hip"),
        Name = "Avascular necrosis of the femoral head",
        PlainName = "poor blood supply of the hip joint",
        Kind = ConditionKind.Serious,
        Summary =
            "Bone in the head of the thigh bone dies because its blood supply fails, most often after steroid medicine or heavy drinking. "
            + "The groin aches, more with load, later also at rest, and early x-rays can be normal.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.LateralHip, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackAndHip, Probability = 0.003, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("avascular-necrosis-steroids"),
                When = Findings.RecentSteroidCourse | Findings.LongTermSteroidUse,
                WhenMet = EditorialWeight.StrongFor,
                Group = CorrelationGroup.From("avascular-necrosis-cause"),
                Source = new(Citations.NorthIndianOsteonecrosis2019, Provenance.Editorial, "causes in 100 cases"),
                Note = "Steroids stood behind 44 % of these cases.",
            },
            new()
            {
                Id = ClueId.From("avascular-necrosis-other-cause"),
                When = Findings.SteroidTreatedIllness | Findings.HeavyAlcoholUse | Findings.SickleCellDisease | Findings.Lupus | Findings.DeepSeaDiving | Findings.PreviousHipFractureOrDislocation,
                WhenMet = EditorialWeight.StrongFor,
                Group = CorrelationGroup.From("avascular-necrosis-cause"),
                Source = new(Citations.NorthIndianOsteonecrosis2019, Provenance.Editorial, "causes in 100 cases"),
                Note = "Alcohol stood behind 30 % of these cases.",
            },
            new()
            {
                Id = ClueId.From("avascular-necrosis-growing"),
                When = Findings.SteadilyWorsening,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("avascular-necrosis-age"),
                When = Age.Between(20, 60),
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            Judged("avascular-necrosis-anabolic-steroids", Findings.AnabolicSteroidUse, EditorialWeight.WeakFor, Citations.EditorialJudgment),
        ],
        Differentials = [ConditionId.From("hip-osteoarthritis"), ConditionId.From("femoral-neck-stress-fracture")],
        Codes =
        [
            new("M87.051", "Idiopathic aseptic necrosis of right femur", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M87.052", "Idiopathic aseptic necrosis of left femur", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M87.059", "Idiopathic aseptic necrosis of unspecified femur", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M87.159", "Osteonecrosis due to drugs, unspecified femur", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.Liu2017Osteonecrosis, Provenance.Published), new(Citations.NorthIndianOsteonecrosis2019, Provenance.Published)],
    };
}
