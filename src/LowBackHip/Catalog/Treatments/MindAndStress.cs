using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Mind, stress and pain.
public static partial class Treatments
{
    /// <summary>Practice in noticing the present moment without judging it.</summary>
    public static Treatment Meditation { get; } = new()
    {
        Id = TreatmentId.From("meditation"),
        Name = "Meditation",
        Kind = TreatmentKind.Psychological,
        Summary = "Meditation trains you to notice pain, thoughts and breath without fighting them. It can make pain less of a burden.",
        HowTo =
        [
            "Sit or lie where no one disturbs you, for ten minutes a day.",
            "Put your mind on your breath. When it wanders, bring it back kindly.",
            "Later, let your mind move through your body, sore parts too, and just notice.",
            "A course of eight weekly sessions, in a group or online, is what was studied.",
        ],
        Effect =
            "In one trial 88 women with lasting back pain were drawn by lot to eight sessions of mindfulness beside usual care, or to usual care alone. "
            + "With mindfulness, pain and quality of life were better four weeks later. Only about 48 seem to have been counted in the end.",
        Certainty = EvidenceGrade.Low,
        Recommendation = Recommendation.Option,
        SuitsWhen = Duration.AtLeastDays(90),
        Precautions =
        [
            new(
                Findings.DepressionOrAnxiety,
                "If sitting quietly brings up hard memories or panic, stop and get help from a therapist.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        BeforeVisit = new(
            Criterion.All(),
            "It can calm you while you wait. It does not take the place of the visit.",
            new(Citations.EditorialJudgment, Provenance.Editorial)),
        Sources =
        [
            new(Citations.Banth2015, Provenance.Published),
            new(Citations.Cherkin2016, Provenance.Unverified),
            new(Citations.Qaseem2017, Provenance.Unverified),
            new(Citations.HingeHealth2024, Provenance.Published),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-T5"),
                Says = "After eight sessions, women with low-back pain had less pain and a better life and mood than with standard care.",
                Correction = new()
                {
                    Text = "No source is named. It is a small trial: 88 women started, and about 48 seem to have been counted.",
                    Sources = [new(Citations.Banth2015, Provenance.Published)],
                },
            },
        ],
    };

    /// <summary>Sessions that teach the brain to read pain as less of a threat.</summary>
    public static Treatment PainReprocessingTherapy { get; } = new()
    {
        Id = TreatmentId.From("pain-reprocessing-therapy"),
        Name = "Pain reprocessing therapy",
        Kind = TreatmentKind.Psychological,
        Summary =
            "Pain that lasts can go on as a false alarm in the nerves. In these sessions you learn to see it so, and to meet it without fear. It is only "
            + "for lasting pain after a doctor has ruled out other causes.",
        HowTo =
        [
            "Have a doctor check first that no disease or pinched nerve is behind the pain.",
            "Find a therapist trained in it. The trial had one video visit with a doctor and eight sessions over four weeks.",
            "Between sessions, practice sensing the pain while you feel safe, and go back to moves you have feared.",
        ],
        Effect =
            "In one trial of 151 people with mild to fair lasting back pain, 33 of 50 (66%) were free of pain or nearly so after four weeks. With an open "
            + "dummy shot it was 10 of 51 (20%), and with usual care 5 of 50 (10%). Most of the gain was still there a year later.",
        Certainty = EvidenceGrade.Low,
        Recommendation = Recommendation.Option,
        SuitsWhen = Duration.AtLeastDays(90),
        Contraindications =
        [
            new(
                Combinations.Weakness | Findings.LegNumbness,
                "Weak or numb legs point to a nerve. A doctor must look at that first.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(
                Findings.Fever | Findings.UnexplainedWeightLoss | Combinations.Cancer,
                "Pain that may come from another disease must be looked into first.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Precautions =
        [
            new(
                Findings.LegPainWorseThanBackPain,
                "It was tested for back pain. Have leg pain checked first.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Sources = [new(Citations.Ashar2022, Provenance.Published), new(Citations.HingeHealth2024, Provenance.Published)],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-T8"),
                Says = "Calls it eight sessions of telehealth counseling, after which 66% were free or almost free of pain within a month.",
                Correction = new()
                {
                    Text =
                        "The telehealth part was one visit with a doctor; the eight sessions were with a therapist, over four weeks. The article leaves "
                        + "out the others in the trial: 20% on open placebo and 10% in usual care got that far. It is one trial, in lasting pain with no "
                        + "disease behind it.",
                    Sources = [new(Citations.Ashar2022, Provenance.Published)],
                },
            },
        ],
    };

    private static ImmutableArray<Treatment> MindAndStressEntries =>
    [
        Meditation,
        PainReprocessingTherapy,
    ];
}
