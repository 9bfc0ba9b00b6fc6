using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// How to lift, sit and stand.
public static partial class Treatments
{
    /// <summary>Ways to lift that feel easier.</summary>
    public static Treatment LiftingTechnique { get; } = new()
    {
        Id = TreatmentId.From("lifting-technique"),
        Name = "Lifting with care",
        Kind = TreatmentKind.Ergonomic,
        Summary =
            "Backs are made to lift. These habits make a load feel lighter. They are for comfort, since training in lifting has not been shown to prevent "
            + "back pain.",
        HowTo =
        [
            "Leave heavy lifts for when you are rested.",
            "Raise the load you lift in small steps from week to week.",
            "Set your feet wide and get close to the load.",
            "Hold it against your body.",
            "Breathe out as you come up.",
            "Turn with your feet, not with a twist of the back.",
        ],
        Certainty = EvidenceGrade.Consensus,
        Recommendation = Recommendation.Option,
        Precautions =
        [
            new(
                Findings.Osteoporosis | Findings.PreviousFragilityFracture,
                "Do not lift with your back bent far forward. Squat down to the load or get help.",
                new(Citations.BrookeWavell2022, Provenance.Guideline)),
            new(
                Findings.RecentAbdominalSurgery | Findings.RecentSpinalProcedure,
                "Keep to the weight limit that your surgeon gave you.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(
                Combinations.Pregnant,
                "Choose lighter loads, and stop if you feel a pull in your belly or pelvis.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        BeforeVisit = new(
            Criterion.All(),
            "Until you have been seen, lift nothing heavy.",
            new(Citations.EditorialJudgment, Provenance.Editorial)),
        Sources = [new(Citations.Park2022, Provenance.Editorial), new(Citations.HingeHealth2024, Provenance.Published)],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-T6"),
                Says = "Do not lift when tired or far more than you are used to. Keep the thing near you, stand wide, and breathe out as it comes up.",
                Correction = new()
                {
                    Text =
                        "These tips are for comfort. As far as is known here from memory, a large review found that teaching people to lift does not "
                        + "prevent back pain; its figures were not read.",
                    Sources = [new(Citations.Verbeek2011, Provenance.Unverified)],
                },
            },
        ],
    };

    /// <summary>Moving often instead of holding one posture.</summary>
    public static Treatment ChangingPosition { get; } = new()
    {
        Id = TreatmentId.From("changing-position"),
        Name = "Changing position often",
        Kind = TreatmentKind.Ergonomic,
        Summary = "No one posture is right for all day. The best one is the next one. A good setup helps you stay at ease between breaks.",
        HowTo =
        [
            "Get up, stretch or walk a few steps every half hour.",
            "Sit with your hips a little above your knees. A cushion can help.",
            "Put a rolled towel in the small of your back if you like it.",
            "Set the top of the screen level with your eyes.",
            "Rest both feet on the floor.",
            "Let the desk or armrests carry your forearms, elbows bent like an L.",
        ],
        Certainty = EvidenceGrade.Consensus,
        Recommendation = Recommendation.Option,
        BeforeVisit = new(
            Criterion.All(),
            "Until you have been seen, move only as far as it does not make the pain worse.",
            new(Citations.EditorialJudgment, Provenance.Editorial)),
        Sources =
        [
            new(Citations.Park2022, Provenance.Editorial),
            new(Citations.HingeHealth2024, Provenance.Published),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-T7"),
                Says = "Sit with the hips above the knees, the feet down, the arms held up and the screen high, and take a stretch break twice an hour.",
                Correction = new()
                {
                    Text = "No seat or posture has been shown to prevent back pain. To move often is sound sense.",
                    Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
                },
            },
        ],
    };

    /// <summary>One foot up on a stool or ledge during chores that are done standing.</summary>
    public static Treatment Footstool { get; } = new()
    {
        Id = TreatmentId.From("footstool"),
        Name = "A footstool for standing chores",
        Kind = TreatmentKind.Ergonomic,
        Summary = "When you must stand for long, a raised foot takes some arch out of your low back. Some people can stand longer that way.",
        HowTo =
        [
            "Put one foot on a low stool, or on the ledge of an open cabinet.",
            "Change feet every few minutes.",
            "Sit down when your legs or back ask for it.",
        ],
        Certainty = EvidenceGrade.Consensus,
        Recommendation = Recommendation.Option,
        Precautions =
        [
            new(
                Findings.UnsteadyGait | Findings.Dizziness,
                "Hold on to the counter, or sit on a high stool instead.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        BeforeVisit = new(
            Criterion.All(),
            "Leave out any chore that makes the pain worse until you have been seen.",
            new(Citations.EditorialJudgment, Provenance.Editorial)),
        Sources =
        [
            new(Citations.Park2022, Provenance.Editorial),
            new(Citations.HingeHealth2024, Provenance.Published),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-T12"),
                Says = "A foot up on a stool or cabinet floor keeps the back more neutral, so one can stand longer.",
                Correction = new()
                {
                    Text = "No study is named. It is a comfort tip: keep it if it helps you.",
                    Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
                },
            },
        ],
    };

    private static ImmutableArray<Treatment> DailyPostureEntries =>
    [
        LiftingTechnique,
        ChangingPosition,
        Footstool,
    ];
}
