namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A testicle twisted on its blood supply.</summary>
    public static Condition TesticularTorsion { get; } = new()
    {
        Id = ConditionId.From("testicular-torsion"),
        Name = "Testicular torsion",
        PlainName = "a twisted testicle",
        Kind = ConditionKind.Mimic,
        Summary =
            "A testicle twists and cuts off its own blood, mostly in boys and young men. The pain is sudden and strong, in testicle, groin "
            + "or low belly, often with vomiting; after some hours the testicle is lost.",
        AppliesTo = Audience.Men,
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.HipOrGroin, Probability = 0.001, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("testicular-torsion-pain"),
                When = Findings.TesticularPain,
                WhenMet = EditorialWeight.StrongFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("testicular-torsion-sudden"),
                When = Findings.SuddenOnset,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("testicular-torsion-age"),
                When = Age.Under(30),
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("renal-colic"), ConditionId.From("inguinal-hernia")],
        Codes =
        [
            new("N44.00", "Torsion of testis, unspecified", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.SybHealthierTogetherTorsion, Provenance.Guideline)],
    };
}
