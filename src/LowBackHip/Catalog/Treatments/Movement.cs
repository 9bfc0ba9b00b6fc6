using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Moving, alone or with a therapist.
public static partial class Treatments
{
    /// <summary>A plan of exercise and graded return to movement, made with a therapist.</summary>
    public static Treatment PhysicalTherapy { get; } = new()
    {
        Id = TreatmentId.From("physical-therapy"),
        Name = "Physical therapy",
        Kind = TreatmentKind.Movement,
        Summary =
            "A therapist looks at how you move and sets up a plan with you. It builds strength, eases stiffness and gives you back trust in your body. It "
            + "can be done face to face or by video.",
        HowTo =
        [
            "Tell the therapist which three things you most want to do again.",
            "Begin below the level that sets off your pain.",
            "When a move hurts, go up to the edge of the pain, come out of it, and go a touch farther next time.",
            "Keep at it for some weeks. Gains come slowly.",
        ],
        Effect =
            "In lasting back pain, exercise cut pain by about 15 points out of 100 (12 to 18) more than no or usual care. The review calls 15 worth "
            + "having. Daily function rose by 7 points (5 to 8); that is less than the 10 it calls worth having. Next to other care, the gain was 9 points "
            + "for pain and 4 for function. In hip arthritis, exercise eased pain by 0.38 standard deviations (0.20 to 0.55), with high certainty.",
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.Advised,
        Sources =
        [
            new(Citations.Hayden2021, Provenance.Published, "tables 1 and 2"),
            new(Citations.Who2023, Provenance.Guideline),
            new(Citations.Fransen2014, Provenance.Published),
            new(Citations.NiceNg59, Provenance.Guideline, "1.1.2 to 1.1.4"),
            new(Citations.HingeHealth2024, Provenance.Published),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-T1"),
                Says =
                    "A therapist makes a plan to strengthen, stretch and steady the body. Going to the edge of pain and a bit past it, time after time, "
                    + "calms the nerves. It works in person or by video.",
                Correction = new()
                {
                    Text =
                        "The proof is for pain that has lasted. It shows a fair gain in pain and a small one in function. These trials tested exercise, "
                        + "not the idea that nerves grow less sensitive.",
                    Sources = [new(Citations.Hayden2021, Provenance.Published, "tables 1 and 2"), new(Citations.Who2023, Provenance.Guideline)],
                },
            },
        ],
    };

    /// <summary>Staying active within comfort, and walking.</summary>
    public static Treatment ActivityAndWalking { get; } = new()
    {
        Id = TreatmentId.From("activity-and-walking"),
        Name = "Staying active and walking",
        Kind = TreatmentKind.Movement,
        Summary =
            "Keep doing what you can. Change the tasks that flare the pain, and walk a little each day. Movement is safe once warning signs have been "
            + "ruled out.",
        HowTo =
        [
            "Go on with work and daily tasks as far as you can, in smaller bits.",
            "Swap the one task that hurts most for an easier form of it, for some days only.",
            "Walk on flat ground, five to ten minutes at first.",
            "When the pain has passed, build up to half an hour on five days a week. That helps keep it away.",
        ],
        Effect =
            "In new back pain, people told to stay active had slightly less pain and moved slightly better than people told to rest in bed. In sciatica "
            + "there was little or no difference. In 701 people who had got over back pain, a walking plan with coaching cut the risk of a new bout that "
            + "limits activity (hazard ratio 0.72, 0.60 to 0.85). The middle person stayed well for 208 days, not 112. Walkers had more leg and foot "
            + "complaints.",
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.Advised,
        Contraindications =
        [
            new(
                Findings.CannotBearWeight,
                "A leg that cannot take weight must be seen by a doctor before you walk on it.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Precautions =
        [
            new(
                Findings.KnownSpinalStenosis | Findings.NeurogenicClaudication,
                "Walk in short spells, sit when your legs ask for it, and lean on a cart. A bike may suit you better.",
                new(Citations.Ammendolia2022, Provenance.Editorial)),
            new(
                Findings.HeartOrArteryDisease | Findings.CalfClaudication,
                "Ask your doctor how hard you may walk.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Sources =
        [
            new(Citations.Dahm2010, Provenance.Published),
            new(Citations.Pocovi2024, Provenance.Published),
            new(Citations.NiceNg59, Provenance.Guideline),
            new(Citations.HingeHealth2024, Provenance.Published),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-T11"),
                Says = "Cut down what hurts, and walk gently.",
                Correction = new()
                {
                    Text =
                        "The large walking trial was done in people whose back pain had gone. It shows that walking wards off the next bout, not that it "
                        + "treats this one.",
                    Sources = [new(Citations.Pocovi2024, Provenance.Published)],
                },
            },
        ],
    };

    private static ImmutableArray<Treatment> MovementEntries =>
    [
        PhysicalTherapy,
        ActivityAndWalking,
    ];
}
