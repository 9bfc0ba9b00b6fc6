using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Moving and resting.
public static partial class AdviceEntries
{
    /// <summary>Regular gentle movement, above all when pain lasts.</summary>
    public static Advice GentleMovementHelps { get; } = new()
    {
        Id = AdviceId.From("gentle-movement-helps"),
        Topic = AdviceTopic.Activity,
        Text =
            "Move gently and often. For pain that lasts, regular exercise is among the few things with fair proof. Any kind that you like will do. Start "
            + "small, keep it up, and add a little each week.",
        Sources =
        [
            new(Citations.Hayden2021, Provenance.Published),
            new(Citations.Who2023, Provenance.Guideline),
            new(Citations.HingeHealth2024, Provenance.Published),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-F5"),
                Says = "Gentle movement done regularly is often the best thing for pain that stays.",
                Correction = new()
                {
                    Text = "It is a fair help and no cure: about 15 points less pain out of 100 than with no treatment, and 7 points better function.",
                    Sources = [new(Citations.Hayden2021, Provenance.Published)],
                },
            },
        ],
    };

    /// <summary>Hurt does not mean harm, once warning signs are ruled out.</summary>
    public static Advice ItIsSafeToMove { get; } = new()
    {
        Id = AdviceId.From("it-is-safe-to-move"),
        Topic = AdviceTopic.Activity,
        Text =
            "If no warning sign was found, it is safe to move. If one was found, follow that first. A sore back is not a broken back, and some pain while "
            + "you move does not mean harm. Movement keeps you strong, limber and calm. If pain flares and stays up for more than a day, do less next time, "
            + "but do not stop.",
        Sources =
        [
            new(Citations.NiceNg59, Provenance.Guideline),
            new(Citations.Dahm2010, Provenance.Published),
            new(Citations.Foster2018, Provenance.Unverified),
            new(Citations.HingeHealth2024, Provenance.Published),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-F8"),
                Says = "Moving makes you strong, limber and tough. Walking brings blood to muscles and calms them and the nerves. It is safe to move.",
                Correction = new()
                {
                    Text =
                        "Safe holds when warning signs have been ruled out. The large walking trial was done in people who had got over their pain, and "
                        + "walkers had more leg and foot complaints.",
                    Sources = [new(Citations.Pocovi2024, Provenance.Published)],
                },
            },
        ],
    };

    /// <summary>How to plan activity on good and bad days.</summary>
    public static Advice PaceYourself { get; } = new()
    {
        Id = AdviceId.From("pace-yourself"),
        Topic = AdviceTopic.Activity,
        Text =
            "Plan by the clock and not by the pain. Find how long you can do a task on a bad day, and start with a little less than that. Do the same "
            + "amount on good days. Add about a tenth each week. Short rests between tasks beat one long crash.",
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>How to tell a real change from a good or bad day.</summary>
    public static Advice TrackYourPain { get; } = new()
    {
        Id = AdviceId.From("track-your-pain"),
        Topic = AdviceTopic.Activity,
        Text =
            "Once a week, rate your pain from 0 to 10 and write it down. Days go up and down. A change of 2 points, or of about a third, is a real one. "
            + "Look for a trend over some weeks.",
        Sources = [new(Citations.Ostelo2008, Provenance.Published)],
    };

    /// <summary>What to do on a bad day.</summary>
    public static Advice WhenItFlares { get; } = new()
    {
        Id = AdviceId.From("when-it-flares"),
        Topic = AdviceTopic.Activity,
        Text =
            "A flare is no step back to the start. Lie or sit as you like for an hour or two, use warmth, and slow your breath. Then get up and do small, "
            + "easy moves. Cut your exercises in half for two or three days and build up again.",
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    /// <summary>For people who are afraid that moving will harm them.</summary>
    public static Advice FearIsCommon { get; } = new()
    {
        Id = AdviceId.From("fear-is-common"),
        Topic = AdviceTopic.Activity,
        Text =
            "It is normal to be afraid of moving when it hurts. Yet staying still for fear can make pain last. Choose one move that scares you a little, "
            + "do a small part of it with a calm breath, and go a bit farther every few days. A therapist can go with you.",
        When = Criterion.Of(Findings.FearOfMovement),
        Sources = [new(Citations.EditorialJudgment, Provenance.Editorial), new(Citations.NiceNg59, Provenance.Guideline, "1.1.2 to 1.1.4")],
    };

    /// <summary>For people whose pain has gone: walking keeps it away longer.</summary>
    public static Advice StayWellByWalking { get; } = new()
    {
        Id = AdviceId.From("stay-well-by-walking"),
        Topic = AdviceTopic.Activity,
        Text =
            "Now that the pain has gone, walk. Build up to half an hour on five days a week over six months. In a trial of 701 people this put off the "
            + "next bout: the middle person stayed well for 208 days, not 112.",
        When = Criterion.Of(Findings.PainResolved),
        Sources = [new(Citations.Pocovi2024, Provenance.Published)],
    };

    private static ImmutableArray<Advice> ActivityEntries =>
    [
        GentleMovementHelps,
        ItIsSafeToMove,
        PaceYourself,
        TrackYourPain,
        WhenItFlares,
        FearIsCommon,
        StayWellByWalking,
    ];
}
