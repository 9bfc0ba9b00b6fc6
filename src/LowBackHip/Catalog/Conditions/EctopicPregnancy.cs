namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A pregnancy outside the womb.</summary>
    public static Condition EctopicPregnancy { get; } = new()
    {
        Id = ConditionId.From("ectopic-pregnancy"),
        Name = "Ectopic pregnancy",
        PlainName = "a pregnancy outside the womb",
        Kind = ConditionKind.Mimic,
        Summary =
            "A pregnancy grows outside the womb, most often in a tube, which can burst and bleed. Belly or pelvic pain on one side, "
            + "bleeding, a late period, pain at the tip of the shoulder or fainting are its signs.",
        AppliesTo = Audience.MayBePregnant,
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.0005, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Elsewhere, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("ectopic-early-pregnancy"),
                When = Findings.MissedPeriod | Findings.CouldBePregnant | Findings.Pregnant,
                WhenMet = EditorialWeight.ModerateFor,
                WhenNotMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("ectopic-bleeding"),
                When = Findings.VaginalBleeding | Findings.ShoulderTipPain | Findings.Faintness,
                WhenMet = EditorialWeight.StrongFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("ectopic-belly-pain"),
                When = Combinations.PainInBelly,
                WhenMet = EditorialWeight.ModerateFor,
                WhenNotMet = EditorialWeight.ModerateAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("ectopic-past-20-weeks"),
                When = Findings.PregnantOver20Weeks | Findings.PregnantOver28Weeks,
                WhenMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
                Note = "A pregnancy outside the womb shows in the first months.",
            },
        ],
        Differentials = [ConditionId.From("ovarian-torsion"), ConditionId.From("appendicitis")],
        Codes =
        [
            new("O00.90", "Unspecified ectopic pregnancy without intrauterine pregnancy", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.NidirectEctopicPregnancy, Provenance.Guideline), new(Citations.NhsEctopicPregnancy, Provenance.Guideline)],
    };
}
