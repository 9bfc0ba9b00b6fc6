using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Medicine that can be bought without a prescription.
public static partial class Treatments
{
    /// <summary>A medicine against pain and inflammation, such as ibuprofen or naproxen, taken by mouth for a short time.</summary>
    public static Treatment OralNsaid { get; } = new()
    {
        Id = TreatmentId.From("oral-nsaid"),
        Name = "Anti-inflammatory medicine by mouth",
        Kind = TreatmentKind.Medicine,
        Summary =
            "Ibuprofen, naproxen and the like can ease new back pain a little. Take the smallest amount that helps, for the fewest days. Some people must "
            + "not take them.",
        HowTo =
        [
            "Read the leaflet, and ask a pharmacist if you have any illness or take other medicine.",
            "Take it with food, and never more than the pack says.",
            "Stop as soon as you can. If you still need it after ten days, ask a doctor.",
            "Use the easier hours to move.",
            "Get help at once for black stools, vomit with blood, chest pain, swelling of the face or trouble breathing.",
        ],
        Effect =
            "In new back pain, over three weeks at most, pain was 7 points out of 100 lower (4 to 11) than with a dummy pill, less than the 10 points the "
            + "review calls worth having (moderate certainty). Daily limits were 2 points out of 24 lower (1 to 3), with high certainty. Overall, 1.40 "
            + "times as many people felt better (1.12 to 1.75; low certainty). In sciatica there is little proof that it helps.",
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.Option,
        Contraindications =
        [
            new(Findings.StomachUlcerOrBleed, "It can make a stomach ulcer bleed.", new(Citations.NhsIbuprofen, Provenance.Guideline)),
            new(
                Combinations.KidneyDisease | Findings.SingleOrTransplantedKidney,
                "It can harm kidneys that are already weak.",
                new(Citations.NhsIbuprofen, Provenance.Guideline)),
            new(
                Findings.HeartFailureOrRecentHeartAttack,
                "It can make heart failure worse and raise the risk of another heart attack.",
                new(Citations.NhsIbuprofen, Provenance.Guideline)),
            new(
                Findings.BloodThinner | Findings.ClottingDisorder,
                "Together with a blood thinner or a bleeding disorder, it can cause severe bleeding.",
                new(Citations.NhsIbuprofen, Provenance.Guideline)),
            new(
                Findings.AspirinSensitiveAsthma,
                "It can set off a severe asthma attack or allergy in people who react to aspirin.",
                new(Citations.NhsIbuprofen, Provenance.Guideline)),
            new(
                Combinations.LaterPregnancy,
                "From 20 weeks of pregnancy it can harm the baby's kidneys.",
                new(Citations.FdaNsaidPregnancy2020, Provenance.Guideline)),
        ],
        Precautions =
        [
            new(
                Combinations.Pregnant | Findings.CouldBePregnant,
                "Do not take it without asking your doctor or midwife, at any stage of pregnancy.",
                new(Citations.NhsIbuprofen, Provenance.Guideline)),
            new(
                Age.Over(65),
                "Over 65 the risk of ulcers and kidney trouble is higher. Ask a pharmacist or doctor first.",
                new(Citations.NhsIbuprofen, Provenance.Guideline)),
            new(Age.Under(18), "Under 18, a parent should ask a doctor or pharmacist first.", new(Citations.EditorialJudgment, Provenance.Editorial)),
            new(
                Findings.HighBloodPressure,
                "It can raise blood pressure. Ask first, and check it while you take the medicine.",
                new(Citations.NhsIbuprofen, Provenance.Guideline)),
            new(
                Findings.HeartOrArteryDisease,
                "Ask your doctor first. It can raise the risk of heart attack and stroke.",
                new(Citations.NhsIbuprofen, Provenance.Guideline)),
            new(Findings.OtherNsaidUse, "Do not add a second one. Even aspirin counts.", new(Citations.NhsIbuprofen, Provenance.Guideline)),
            new(Findings.InflammatoryBowelDisease, "Ask first. It can set off a flare in the gut.", new(Citations.NhsIbuprofen, Provenance.Guideline)),
            new(
                Findings.LongTermSteroidUse | Findings.HeavyAlcoholUse,
                "With steroids or much alcohol, the stomach bleeds more easily. Ask first.",
                new(Citations.EditorialJudgment, Provenance.Editorial)),
        ],
        BeforeVisit = new(
            Criterion.All(),
            "Tell the clinician that you take it, because it can hide a fever and other signs. Do not take it to do more.",
            new(Citations.EditorialJudgment, Provenance.Editorial)),
        Sources =
        [
            new(Citations.VanDerGaag2020, Provenance.Published, "table 1"),
            new(Citations.NiceNg59, Provenance.Guideline),
            new(Citations.NhsIbuprofen, Provenance.Guideline),
            new(Citations.HingeHealth2024, Provenance.Published),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-T10"),
                Says = "Names pain medicine from the drugstore, such as ibuprofen, as a first step.",
                Correction = new()
                {
                    Text =
                        "The effect is small: 7 points out of 100 on average. It is not safe for everyone, and the article names no cautions. "
                        + "Acetaminophen alone is not advised.",
                    Sources =
                    [
                        new(Citations.VanDerGaag2020, Provenance.Published, "table 1"),
                        new(Citations.NiceNg59, Provenance.Guideline),
                        new(Citations.NhsIbuprofen, Provenance.Guideline),
                    ],
                },
            },
        ],
    };

    private static ImmutableArray<Treatment> MedicinesEntries =>
    [
        OralNsaid,
    ];
}
