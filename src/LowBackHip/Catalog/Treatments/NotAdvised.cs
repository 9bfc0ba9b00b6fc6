using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// What is often tried and not advised as routine; the steps say what to do instead.
public static partial class Treatments
{
    /// <summary>Lying in bed until the pain has gone.</summary>
    public static Treatment BedRest { get; } = new()
    {
        Id = TreatmentId.From("bed-rest"),
        Name = "Bed rest",
        Kind = TreatmentKind.Movement,
        Summary = "Staying in bed does not help back pain to heal. Muscles get weak and joints get stiff. A short lie-down to ease strong pain is fine.",
        HowTo =
        [
            "Lie down for short spells only, and get up in between.",
            "Walk around the room every hour.",
            "Go back to normal tasks bit by bit, even with some pain.",
        ],
        Effect =
            "In new back pain, advice to stay active gave slightly less pain (0.22 standard deviations, 0.02 to 0.41) and better function (0.29, 0.09 to "
            + "0.49) than advice to rest in bed. In sciatica the two hardly differed.",
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.NotAdvised,
        Sources = [new(Citations.Dahm2010, Provenance.Published)],
    };

    /// <summary>Acetaminophen (paracetamol) as the only medicine.</summary>
    public static Treatment AcetaminophenAlone { get; } = new()
    {
        Id = TreatmentId.From("acetaminophen-alone"),
        Name = "Acetaminophen alone",
        Kind = TreatmentKind.Medicine,
        Summary =
            "Acetaminophen, also called paracetamol, does not make back pain go away faster when it is the only treatment. It can still be right for you "
            + "if other medicine is not safe. Ask a doctor or pharmacist.",
        HowTo =
        [
            "Put your effort into moving, warmth and time.",
            "If you take it, count all products that hold it, and stay below the limit on the pack.",
            "Do not mix it with much alcohol.",
        ],
        Effect = "In a trial of 1,652 people with new back pain, the middle person was well after 16 to 17 days, with acetaminophen or with dummy pills.",
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.NotAdvised,
        Sources = [new(Citations.Williams2014, Provenance.Published), new(Citations.NiceNg59, Provenance.Guideline)],
    };

    /// <summary>Strong painkillers such as oxycodone or tramadol as a routine.</summary>
    public static Treatment RoutineOpioids { get; } = new()
    {
        Id = TreatmentId.From("routine-opioids"),
        Name = "Opioids as routine",
        Kind = TreatmentKind.Medicine,
        Summary = "Opioids do little for back pain and can do much harm. They can make you drowsy, constipated and dependent.",
        HowTo =
        [
            "Ask your doctor about other ways to ease the pain.",
            "If you take opioids now, do not stop all at once. Ask the doctor who gave them to you how to come off them.",
            "Never share them, and lock them away.",
        ],
        Effect =
            "In 347 people with new back or neck pain, pain after six weeks was 2.8 out of 10 with an opioid and 2.3 with dummy pills: no gain "
            + "(difference 0.53, 0.00 to 1.07). World guidance advises against them as routine in lasting back pain.",
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.NotAdvised,
        Sources =
        [
            new(Citations.Jones2023, Provenance.Published),
            new(Citations.Who2023, Provenance.Guideline),
            new(Citations.NiceNg59, Provenance.Guideline),
        ],
    };

    /// <summary>Gabapentin, pregabalin and similar medicine, sedatives or steroid pills for sciatica.</summary>
    public static Treatment NervePainMedicineForSciatica { get; } = new()
    {
        Id = TreatmentId.From("nerve-pain-medicine-for-sciatica"),
        Name = "Nerve-pain medicine for sciatica",
        Kind = TreatmentKind.Medicine,
        Summary = "Gabapentin, pregabalin, sedatives such as diazepam, and steroid pills do not help sciatica enough to be worth their side effects.",
        HowTo =
        [
            "Ask about exercise, time and, if the pain is very bad, other choices.",
            "If you take one of these now, do not stop all at once. Ask your doctor how.",
        ],
        Effect =
            "In 207 people with sciatica, leg pain after eight weeks was 3.7 out of 10 with pregabalin and 3.1 with dummy pills. Side effects were more "
            + "common with pregabalin (227 against 124).",
        Certainty = EvidenceGrade.Moderate,
        Recommendation = Recommendation.NotAdvised,
        SuitsWhen =
            Pain.In(PainRegion.Buttock, PainRegion.PosteriorThigh, PainRegion.LateralThigh, PainRegion.LowerLeg, PainRegion.Foot) | Findings.PainBelowButtocks,
        Sources = [new(Citations.Mathieson2017, Provenance.Published), new(Citations.NiceNg59, Provenance.Guideline, "update of 2020")],
    };

    /// <summary>Traction, ultrasound, electric stimulation, braces and belts as a routine.</summary>
    public static Treatment PassiveMachinesAndBelts { get; } = new()
    {
        Id = TreatmentId.From("passive-machines-and-belts"),
        Name = "Machines, traction and belts",
        Kind = TreatmentKind.Physical,
        Summary =
            "Traction, ultrasound, electric stimulation (TENS), braces and belts are not advised as routine for lasting back pain. This does not mean a "
            + "pelvic belt in pregnancy.",
        HowTo =
        [
            "Spend the time and money on moving and on things you enjoy.",
            "If you wear a belt, take it off for part of each day and use your own muscles.",
        ],
        Certainty = EvidenceGrade.Consensus,
        Recommendation = Recommendation.NotAdvised,
        Sources = [new(Citations.Who2023, Provenance.Guideline), new(Citations.EditorialJudgment, Provenance.Editorial)],
    };

    private static ImmutableArray<Treatment> NotAdvisedEntries =>
    [
        BedRest,
        AcetaminophenAlone,
        RoutineOpioids,
        NervePainMedicineForSciatica,
        PassiveMachinesAndBelts,
    ];
}
