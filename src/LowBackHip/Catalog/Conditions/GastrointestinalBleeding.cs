namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Bleeding from stomach or gut, most often from an ulcer.</summary>
    public static Condition GastrointestinalBleeding { get; } = new()
    {
        Id = ConditionId.From("gastrointestinal-bleeding"),
        Name = "Gastrointestinal bleeding",
        PlainName = "bleeding in stomach or gut",
        Kind = ConditionKind.Mimic,
        Summary =
            "Stomach or gut bleeds inside, most often from an ulcer. The stool turns black and sticky, the person feels faint, and pain in "
            + "the upper belly can reach the back. Pain relievers taken for the back are one cause of ulcers.",
        Priors =
        [
            Before(PresentationKind.Elsewhere, 0.005, View(Citations.EditorialJudgment)),
            Before(PresentationKind.Unspecified, 0.0003, View(Citations.EditorialJudgment)),
        ],
        Clues =
        [
            Judged("gut-bleeding-stool", Findings.BlackOrBloodyStool, EditorialWeight.StrongFor, Citations.FamilyDoctorUlcers),
            Judged("gut-bleeding-ulcer-before", Findings.StomachUlcerOrBleed, EditorialWeight.ModerateFor, Citations.EditorialJudgment),
            Judged("gut-bleeding-medicines", Findings.OtherNsaidUse | Findings.BloodThinner, EditorialWeight.WeakFor, Citations.EditorialJudgment),
            Judged("gut-bleeding-faint", Findings.Faintness | Findings.Collapse | Findings.PaleAndClammy, EditorialWeight.ModerateFor, Citations.FamilyDoctorUlcers),
            Judged("gut-bleeding-belly-pain", Findings.AbdominalPain, EditorialWeight.ModerateFor, Citations.FamilyDoctorUlcers, notMet: EditorialWeight.WeakAgainst),
        ],
        Differentials = Like("abdominal-aortic-aneurysm", "appendicitis"),
        Sources = [new(Citations.FamilyDoctorUlcers, Provenance.Guideline), new(Citations.QuarrysideStomachAche, Provenance.Guideline)],
    };
}
