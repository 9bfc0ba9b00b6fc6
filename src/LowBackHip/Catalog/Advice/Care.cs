using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Who can help.
public static partial class AdviceEntries
{
    /// <summary>Care without surgery comes first.</summary>
    public static Advice MostNeedNoSurgery { get; } = new()
    {
        Id = AdviceId.From("most-need-no-surgery"),
        Topic = AdviceTopic.Understanding,
        Text =
            "Most people get better without surgery. Change what you do for a while, keep moving, and use warmth or a short course of pain medicine if it "
            + "is safe for you. Surgery is for a few clear reasons, such as a nerve that is losing strength.",
        Sources =
        [
            new(Citations.MenezesCosta2012, Provenance.Published),
            new(Citations.NiceNg59, Provenance.Guideline),
            new(Citations.HingeHealth2024, Provenance.Published),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-F6"),
                Says = "Most get well without an operation: change activity, use heat or cold, do exercise, take drugstore medicine.",
                Correction = new()
                {
                    Text =
                        "No source is named. Studies of the usual course agree that pain falls steeply, but many keep some. Of the remedies, exercise has "
                        + "the best proof; cold has little, and acetaminophen alone is not advised.",
                    Sources =
                    [
                        new(Citations.MenezesCosta2012, Provenance.Published),
                        new(Citations.French2006, Provenance.Published),
                        new(Citations.NiceNg59, Provenance.Guideline),
                    ],
                },
            },
        ],
    };

    /// <summary>Lasting pain may need more than one kind of help.</summary>
    public static Advice SeveralHelpers { get; } = new()
    {
        Id = AdviceId.From("several-helpers"),
        Topic = AdviceTopic.Care,
        Text =
            "Lasting pain can touch sleep, mood, weight, work and family. Then more than one helper may be right: a doctor, a physical therapist, a "
            + "counselor, a dietitian. Ask one of them to keep the threads together.",
        Sources =
        [
            new(Citations.Kress2015, Provenance.Editorial),
            new(Citations.AcogPb218, Provenance.Editorial),
            new(Citations.HingeHealth2024, Provenance.Published),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-F9"),
                Says = "Relief may take a team: a doctor, a physical therapist, someone for food and someone for mood.",
                Correction = new()
                {
                    Text = "The source gives the view of experts. It is not a study of results.",
                    Sources = [new(Citations.Kress2015, Provenance.Editorial)],
                },
            },
        ],
    };

    /// <summary>Where to go with pelvic-floor trouble.</summary>
    public static Advice PelvicFloorHelp { get; } = new()
    {
        Id = AdviceId.From("pelvic-floor-help"),
        Topic = AdviceTopic.Care,
        Text =
            "Pain with sex, a sudden urge to pass urine, or an ache deep in the pelvis may come from tight pelvic-floor muscles. A pelvic-floor therapist "
            + "can find out. Do not start squeezing exercises on your own; tight muscles need to let go first.",
        When = Findings.PainWithSex | Findings.UrinaryUrgency,
        Sources =
        [
            new(Citations.AcogPb218, Provenance.Editorial),
            new(Citations.Keizer2019, Provenance.Published),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>For people who are low, anxious or under stress.</summary>
    public static Advice MoodMatters { get; } = new()
    {
        Id = AdviceId.From("mood-matters"),
        Topic = AdviceTopic.Care,
        Text =
            "Low mood, worry and stress make pain harder to bear, and pain makes them worse. Treating them is treating the pain. Talk to a doctor or "
            + "counselor. If you think of harming yourself, call an emergency line now.",
        When = Findings.DepressionOrAnxiety | Findings.HighStress,
        Sources = [new(Citations.NiceNg59, Provenance.Guideline, "1.1.2 to 1.1.4"), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<Advice> CareEntries =>
    [
        MostNeedNoSurgery,
        SeveralHelpers,
        PelvicFloorHelp,
        MoodMatters,
    ];
}
