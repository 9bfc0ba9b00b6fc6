using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Hands, heat and cold.
public static partial class Treatments
{
    /// <summary>Warmth, or cold, on the sore area.</summary>
    public static Treatment HeatOrIce { get; } = new()
    {
        Id = TreatmentId.From("heat-or-ice"),
        Name = "Heat or ice",
        Kind = TreatmentKind.Physical,
        Summary = "Warmth can take the edge off new back pain for some days. Cold is less sure, but you may use it if it feels better.",
        HowTo =
        [
            "Use a warm pack, a heat wrap or a hot water bottle, with a cloth between it and your skin.",
            "Keep it on for 15 to 20 minutes. Look at your skin now and then.",
            "For cold, wrap ice in a towel and keep it on for no more than 15 minutes.",
            "Never fall asleep on a hot pack, and do not lie on it.",
            "Use the time when the pain is less to move.",
        ],
        Effect =
            "A heat wrap worn for five days eased new back pain by 1.06 points (0.68 to 1.45) on a scale from 0 to 5, next to a dummy pill. That is a "
            + "small and short gain, with moderate certainty. For ice there are too few studies to say.",
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.Option,
        Contraindications =
        [
            new(
                Findings.NumbOrDamagedSkin | Findings.SkinInfection,
                "Skin that is numb, broken or poorly fed with blood burns or freezes before you feel it.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(
                Findings.Fever | Findings.HotSwollenJoint,
                "Heat is wrong with a fever or a hot, swollen joint. See a doctor first.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Precautions =
        [
            new(
                Findings.Diabetes,
                "If your feet or skin feel less than they used to, test the warmth with your elbow and keep it short.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(Combinations.Pregnant, "Use mild warmth on the back only, and none on the belly.", new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        BeforeVisit = new(
            Criterion.All(),
            "Until you have been seen, keep it mild and short. Use none on a lump or where the skin is red, hot or swollen.",
            new(Citations.EditorialJudgment, Provenance.Editorial)),
        Sources =
        [
            new(Citations.French2006, Provenance.Published),
            new(Citations.HingeHealth2024, Provenance.Published),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-T9"),
                Says = "Names heat or ice as a first home remedy.",
                Correction = new()
                {
                    Text = "Heat helps a little and for a short time. For ice there is not enough proof either way.",
                    Sources = [new(Citations.French2006, Provenance.Published)],
                },
            },
        ],
    };

    /// <summary>Hands-on work on sore muscles.</summary>
    public static Treatment Massage { get; } = new()
    {
        Id = TreatmentId.From("massage"),
        Name = "Massage",
        Kind = TreatmentKind.Physical,
        Summary = "Massage can feel good and help you relax. What it adds beyond touch and attention is small. Use it beside moving, not in place of it.",
        HowTo =
        [
            "Choose someone trained, and say where it hurts and how much pressure you like.",
            "Pressure should ease off as the muscle softens. It should not make you hold your breath.",
            "Plan an easy walk or some stretches afterward.",
        ],
        Effect =
            "In people with many kinds of pain, massage beat no treatment clearly (1.14 standard deviations). The gain over sham massage was 0.44 and "
            + "over other active care 0.26; its authors call the proof against sham weak. For lasting back pain, world guidance says it may be offered, "
            + "with very low certainty.",
        Certainty = EvidenceGrade.VeryLow,
        Recommendation = Recommendation.Option,
        Contraindications =
        [
            new(
                Findings.Fever | Findings.SkinInfection | Findings.NumbOrDamagedSkin,
                "Hands must stay away from infected, broken or numb skin, and fever needs a doctor first.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(
                Findings.CalfSwelling,
                "A swollen, sore calf may hold a blood clot. It must be checked and never rubbed.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(
                (Findings.Osteoporosis | Findings.PreviousFragilityFracture) & (Findings.MinorTrauma | Findings.MajorTrauma | Findings.MidlineSpinalTenderness),
                "Pressing on a spine that may be cracked can do harm.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Precautions =
        [
            new(
                Findings.BloodThinner | Findings.ClottingDisorder,
                "Ask for light pressure, since you bruise easily.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(Findings.Osteoporosis, "Ask for light pressure and none on the spine itself.", new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(
                Combinations.Pregnant,
                "Lie on your side, and choose someone trained in care for pregnancy.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        Sources =
        [
            new(Citations.Crawford2016, Provenance.Published),
            new(Citations.Who2023, Provenance.Guideline),
            new(Citations.HingeHealth2024, Provenance.Published),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-T4"),
                Says = "Sixty studies are said to show that massage beats sham or placebo. It lowers stress too.",
                Correction = new()
                {
                    Text = "The review counted 67 trials, 60 of high quality. Its authors find massage strong next to no treatment but weak next to sham.",
                    Sources = [new(Citations.Crawford2016, Provenance.Published), new(Citations.Who2023, Provenance.Guideline)],
                },
            },
        ],
    };

    private static ImmutableArray<Treatment> PhysicalMeansEntries =>
    [
        HeatOrIce,
        Massage,
    ];
}
