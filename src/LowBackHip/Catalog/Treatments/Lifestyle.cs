using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Food and tobacco.
public static partial class Treatments
{
    /// <summary>More plants, fish and whole grain; less sugar and processed meat.</summary>
    public static Treatment HealthyEating { get; } = new()
    {
        Id = TreatmentId.From("healthy-eating"),
        Name = "Healthy eating",
        Kind = TreatmentKind.Lifestyle,
        Summary = "A diet rich in plants is good for your heart and weight. Whether it eases back pain is not known.",
        HowTo =
        [
            "Fill half your plate with vegetables and fruit.",
            "Choose whole-grain bread, rice and pasta.",
            "Eat fish and beans more often than red or cured meat.",
            "Cook with olive oil.",
            "Keep sweet drinks and sweets for special days.",
        ],
        Effect = "The article's source retells ten years of studies on diet and lasting pain of all kinds. It gives no size of effect for low-back pain.",
        Certainty = EvidenceGrade.VeryLow,
        Recommendation = Recommendation.Option,
        Precautions =
        [
            new(
                Combinations.KidneyDisease | Findings.Diabetes,
                "Ask your doctor or dietitian before you change your diet.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(
                Findings.LowEnergyIntake | Findings.UnexplainedWeightLoss | Findings.LossOfAppetite,
                "Do not eat less. Talk to a doctor about your weight.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        BeforeVisit = new(
            Criterion.All(),
            "Until you have been seen, do not try to lose weight.",
            new(Citations.EditorialJudgment, Provenance.Editorial)),
        Sources = [new(Citations.Dragan2020, Provenance.Editorial), new(Citations.HingeHealth2024, Provenance.Published)],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-T2"),
                Says =
                    "Ten years of research tie some diets to less pain and a better life: less sugar, cured meat and white flour; more plants, fish and "
                    + "olive oil.",
                Correction = new()
                {
                    Text = "The source is a retelling of studies, on lasting pain of all kinds. It gives no size of effect for low-back pain.",
                    Sources = [new(Citations.Dragan2020, Provenance.Editorial)],
                },
            },
        ],
    };

    /// <summary>Giving up tobacco.</summary>
    public static Treatment StopSmoking { get; } = new()
    {
        Id = TreatmentId.From("stop-smoking"),
        Name = "Stopping smoking",
        Kind = TreatmentKind.Lifestyle,
        Summary = "If you smoke, stopping is good for your whole body. People who smoke have back pain more often.",
        HowTo =
        [
            "Pick a day within the next two weeks.",
            "Ask a doctor, pharmacist or quit line for help.",
            "Tell people around you, and clear your home and car.",
            "If you slip, start again the next day.",
        ],
        Effect =
            "Smokers report back pain in the past month more often (odds 1.30 times, 1.16 to 1.45), lasting pain more often (1.79 times, 1.27 to 2.50), "
            + "and disabling pain more often (2.14 times, 1.11 to 4.13). Among 5,333 people in spine care, those who quit got more pain relief. These "
            + "studies watch people; they cannot prove cause.",
        Certainty = EvidenceGrade.Low,
        Recommendation = Recommendation.Advised,
        SuitsWhen = Criterion.Of(Findings.CurrentSmoker),
        BeforeVisit = new(
            Criterion.All(),
            "You can start at once. It does not take the place of the visit.",
            new(Citations.EditorialJudgment, Provenance.Editorial)),
        Sources =
        [
            new(Citations.Shiri2010, Provenance.Published),
            new(Citations.Behrend2012, Provenance.Published),
            new(Citations.Park2021LowBackPain, Provenance.Editorial),
            new(Citations.HingeHealth2024, Provenance.Published),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-T3"),
                Says = "Smoking wears out discs faster.",
                Correction = new()
                {
                    Text =
                        "Studies link smoking with back pain, but they only watch people. None that was read shows that quitting slows the wear of discs.",
                    Sources = [new(Citations.Shiri2010, Provenance.Published), new(Citations.Behrend2012, Provenance.Published)],
                },
            },
        ],
    };

    private static ImmutableArray<Treatment> LifestyleEntries =>
    [
        HealthyEating,
        StopSmoking,
    ];
}
