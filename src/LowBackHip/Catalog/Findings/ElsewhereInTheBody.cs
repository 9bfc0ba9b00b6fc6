using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Skin, joints and other places in the body.
public static partial class Findings
{
    /// <summary>Pain, pressure or tightness in the chest.</summary>
    public static Finding ChestPain { get; } = Symptom(
        "chest-pain", FindingTopic.ElsewhereInTheBody, "Chest pain",
        "Do you have pain, pressure or tightness in your chest?",
        shownBy: Pain.In(PainRegion.Chest));

    /// <summary>A rash with blisters in a strip on one side of the body.</summary>
    public static Finding BlisteringRashOneSide { get; } = Sign(
        "blistering-rash-one-side", FindingTopic.ElsewhereInTheBody, "Blistering rash on one side",
        "Is there a rash or blisters in a strip on one side of your body?");

    /// <summary>A joint that is hot, red or swollen now.</summary>
    public static Finding HotSwollenJoint { get; } = Symptom(
        "hot-swollen-joint", FindingTopic.ElsewhereInTheBody, "Hot, swollen joint",
        "Is a joint hot, red or swollen right now?");

    /// <summary>Arthritis of joints outside the spine, now or in the past.</summary>
    public static Finding SwollenJoints { get; } = Symptom(
        "swollen-joints", FindingTopic.ElsewhereInTheBody, "Swollen joints, now or before",
        "Have you ever had joints that swelled up without an injury?",
        clarification: "For example a knee, ankle, wrist or finger.");

    /// <summary>A whole finger or toe swollen like a sausage, now or in the past.</summary>
    public static Finding Dactylitis { get; } = Sign(
        "dactylitis", FindingTopic.ElsewhereInTheBody, "Swollen whole finger or toe",
        "Has a whole finger or toe ever swollen up like a sausage?");

    /// <summary>Pain at the back or underside of the heel, as in enthesitis.</summary>
    public static Finding HeelPain { get; } = Symptom(
        "heel-pain", FindingTopic.ElsewhereInTheBody, "Heel pain",
        "Do you have, or did you have, heel pain that lasted weeks?",
        clarification: "At the back of the heel or under it.");

    /// <summary>A red, painful eye now, with light hurting it or blurred sight.</summary>
    public static Finding PainfulRedEye { get; } = Symptom(
        "painful-red-eye", FindingTopic.ElsewhereInTheBody, "Painful red eye",
        "Is one of your eyes red and painful now?",
        clarification: "Pain in bright light or blurred sight makes it more important.",
        group: "eye-inflammation");

    /// <summary>Past inflammation inside the eye: iritis or uveitis.</summary>
    public static Finding PastEyeInflammation { get; } = History(
        "past-eye-inflammation", FindingTopic.ElsewhereInTheBody, "Eye inflammation before",
        "Has a doctor ever told you that you had iritis or uveitis?",
        clarification: "That is inflammation inside the eye. Pink eye is something else.",
        group: "eye-inflammation");

    /// <summary>Psoriasis, now or in the past.</summary>
    public static Finding Psoriasis { get; } = History(
        "psoriasis", FindingTopic.ElsewhereInTheBody, "Psoriasis",
        "Do you have psoriasis, or have you had it?",
        clarification: "Psoriasis is a skin illness with red, scaly patches.");

    /// <summary>Crohn disease or ulcerative colitis.</summary>
    public static Finding InflammatoryBowelDisease { get; } = History(
        "inflammatory-bowel-disease", FindingTopic.ElsewhereInTheBody, "Inflammatory bowel disease",
        "Do you have Crohn disease or ulcerative colitis?",
        clarification: "Irritable bowel is something else.");

    /// <summary>Pain and stiffness of both shoulders, with trouble raising the arms.</summary>
    public static Finding ShoulderStiffness { get; } = Symptom(
        "shoulder-stiffness", FindingTopic.ElsewhereInTheBody, "Stiff shoulders",
        "Are both of your shoulders stiff and sore, so that it is hard to raise your arms?");

    /// <summary>Features of giant cell arteritis: new headache, sore scalp, jaw pain on chewing, or change in sight.</summary>
    public static Finding HeadacheJawOrVisionSymptoms { get; } = Symptom(
        "headache-jaw-or-vision-symptoms", FindingTopic.ElsewhereInTheBody, "New headache, jaw pain or vision change",
        "Do you have a new headache, a sore scalp, jaw pain when you chew, or a change in your sight?",
        askedOf: Audience.Adults);

    /// <summary>A bruise or scrape over the painful place.</summary>
    public static Finding Bruising { get; } = Sign(
        "bruising", FindingTopic.ElsewhereInTheBody, "Bruise or scrape",
        "Is there a bruise or scrape where it hurts?");

    /// <summary>Swelling over the hip or thigh.</summary>
    public static Finding HipSwelling { get; } = Sign(
        "hip-swelling", FindingTopic.ElsewhereInTheBody, "Swollen hip",
        "Is your hip or thigh swollen?");

    /// <summary>A leg that looks shorter or rolls outward.</summary>
    public static Finding LegShortOrTurnedOut { get; } = Sign(
        "leg-short-or-turned-out", FindingTopic.ElsewhereInTheBody, "Leg shorter or turned out",
        "Does the sore leg look shorter than the other, or does the foot roll outward?",
        clarification: "Look while lying on the back.");

    /// <summary>Clicking, catching or locking felt in the hip.</summary>
    public static Finding HipClickingOrLocking { get; } = Symptom(
        "hip-clicking-or-locking", FindingTopic.ElsewhereInTheBody, "Hip clicks, catches or locks",
        "Does your hip click, catch or lock, with pain?");

    /// <summary>A sideways curve, or shoulders, waist or hips of uneven height.</summary>
    public static Finding VisibleSpineCurve { get; } = Sign(
        "visible-spine-curve", FindingTopic.ElsewhereInTheBody, "Curved spine or uneven shoulders",
        "Does your spine curve to the side, or are your shoulders or hips uneven?",
        group: "scoliosis");

    /// <summary>A new lump, step or bend in the spine.</summary>
    public static Finding SpineShapeChange { get; } = Sign(
        "spine-shape-change", FindingTopic.ElsewhereInTheBody, "New lump or change in back shape",
        "Is there a new lump, step or bend in your spine?");

    /// <summary>Height lost in adult life.</summary>
    public static Finding HeightLoss { get; } = Sign(
        "height-loss", FindingTopic.ElsewhereInTheBody, "Loss of height",
        "Have you become shorter?",
        clarification: "About 1.5 inches (4 cm) or more since you were a young adult.",
        askedOf: Audience.Of(minimumAge: 40));

    /// <summary>Tenderness on pressing or tapping the bones of the spine.</summary>
    public static Finding MidlineSpinalTenderness { get; } = Sign(
        "midline-spinal-tenderness", FindingTopic.ElsewhereInTheBody, "Spine sore to touch",
        "Does it hurt when someone presses or taps on the bones in the middle of your back?");

    /// <summary>Tenderness of the muscles beside the spine.</summary>
    public static Finding ParaspinalTenderness { get; } = Sign(
        "paraspinal-tenderness", FindingTopic.ElsewhereInTheBody, "Back muscles sore to touch",
        "Are the muscles beside your spine sore when pressed?");

    /// <summary>Tenderness over the bony point of the outer hip.</summary>
    public static Finding OuterHipTenderness { get; } = Sign(
        "outer-hip-tenderness", FindingTopic.ElsewhereInTheBody, "Outer hip sore to touch",
        "Does it hurt to press on the bony point on the outside of your hip?");

    /// <summary>Tenderness deep in the middle of the buttock.</summary>
    public static Finding DeepButtockTenderness { get; } = Sign(
        "deep-buttock-tenderness", FindingTopic.ElsewhereInTheBody, "Deep buttock sore to touch",
        "Does it hurt to press deep into the middle of your buttock?");

    /// <summary>An infected wound, boil, ulcer or cellulitis.</summary>
    public static Finding SkinInfection { get; } = Sign(
        "skin-infection", FindingTopic.ElsewhereInTheBody, "Skin infection or open sore",
        "Do you have an infected wound, a boil or an open sore on your skin?",
        clarification: "A foot ulcer counts.");

    /// <summary>Skin with poor feeling, poor blood supply or a broken surface at the painful place: a caution for heat and cold.</summary>
    public static Finding NumbOrDamagedSkin { get; } = Sign(
        "numb-or-damaged-skin", FindingTopic.ElsewhereInTheBody, "Numb or damaged skin",
        "Where it hurts, is your skin numb, broken or poorly supplied with blood?",
        clarification: "Skin that cannot feel heat well burns easily.");

    /// <summary>Shoulder pain when weight is put on the arm.</summary>
    public static Finding ShoulderPain { get; } = Symptom(
        "shoulder-pain", FindingTopic.ElsewhereInTheBody, "Shoulder pain on leaning on the arm",
        "Does your shoulder hurt when you lean on that arm?");

    /// <summary>Wrist pain when weight is put on the hand.</summary>
    public static Finding WristPain { get; } = Symptom(
        "wrist-pain", FindingTopic.ElsewhereInTheBody, "Wrist pain on leaning on the hand",
        "Does your wrist hurt when you lean on that hand?");

    /// <summary>Knee pain on kneeling, or a replaced knee.</summary>
    public static Finding KneePainKneeling { get; } = Symptom(
        "knee-pain-kneeling", FindingTopic.ElsewhereInTheBody, "Cannot kneel comfortably",
        "Does kneeling hurt your knee, or do you have a knee replacement?");

    /// <summary>Dizziness on exertion or on changing position.</summary>
    public static Finding Dizziness { get; } = Symptom(
        "dizziness", FindingTopic.ElsewhereInTheBody, "Dizziness",
        "Do you get dizzy when you exercise or change position?");

    private static ImmutableArray<Finding> ElsewhereInTheBodyEntries =>
    [
        ChestPain, BlisteringRashOneSide, HotSwollenJoint, SwollenJoints, Dactylitis, HeelPain, PainfulRedEye, PastEyeInflammation, Psoriasis,
        InflammatoryBowelDisease, ShoulderStiffness, HeadacheJawOrVisionSymptoms, Bruising, HipSwelling, LegShortOrTurnedOut, HipClickingOrLocking,
        VisibleSpineCurve, SpineShapeChange, HeightLoss, MidlineSpinalTenderness, ParaspinalTenderness, OuterHipTenderness, DeepButtockTenderness,
        SkinInfection, NumbOrDamagedSkin, ShoulderPain, WristPain, KneePainKneeling, Dizziness,
    ];
}
