using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Belly, urinary and pelvic symptoms.
public static partial class Findings
{
    /// <summary>Pain at the back between the lowest ribs and the pelvis, to one side.</summary>
    public static Finding FlankPain { get; } = Symptom(
        "flank-pain", FindingTopic.AbdomenAndPelvis, "Pain in the side",
        "Do you have pain in your side, between the lowest ribs and the hip?",
        shownBy: Pain.In(PainRegion.Flank));

    /// <summary>Pain in the abdomen.</summary>
    public static Finding AbdominalPain { get; } = Symptom(
        "abdominal-pain", FindingTopic.AbdomenAndPelvis, "Belly pain",
        "Do you have pain in your belly?",
        shownBy: Pain.In(PainRegion.Abdomen));

    /// <summary>A feeling of a beating lump in the abdomen.</summary>
    public static Finding PulsatingAbdomen { get; } = Symptom(
        "pulsating-abdomen", FindingTopic.AbdomenAndPelvis, "Pulsing belly",
        "Do you feel a strong beat or a pulsing lump in your belly?",
        clarification: "Lie down and rest a hand above your navel. A faint beat in a slim person is normal.");

    /// <summary>New pain at the tip of a shoulder together with belly or pelvic pain.</summary>
    public static Finding ShoulderTipPain { get; } = Symptom(
        "shoulder-tip-pain", FindingTopic.AbdomenAndPelvis, "Pain at the tip of the shoulder",
        "Do you have new pain at the tip of your shoulder, along with belly or pelvic pain?");

    /// <summary>Red, pink or cola-colored urine.</summary>
    public static Finding BloodInUrine { get; } = Symptom(
        "blood-in-urine", FindingTopic.AbdomenAndPelvis, "Blood in the urine",
        "Is your urine red, pink or the color of cola?",
        clarification: "Beets and some medicines can also color it.");

    /// <summary>Pain or burning on passing urine.</summary>
    public static Finding PainfulUrination { get; } = Symptom(
        "painful-urination", FindingTopic.AbdomenAndPelvis, "Burning when passing urine",
        "Does it burn or hurt when you pass urine?",
        group: "urinary-irritation");

    /// <summary>Passing urine much more often than usual.</summary>
    public static Finding UrinaryFrequency { get; } = Symptom(
        "urinary-frequency", FindingTopic.AbdomenAndPelvis, "Passing urine often",
        "Do you pass urine much more often than usual?",
        group: "urinary-irritation");

    /// <summary>A sudden urge to pass urine that is hard to hold back.</summary>
    public static Finding UrinaryUrgency { get; } = Symptom(
        "urinary-urgency", FindingTopic.AbdomenAndPelvis, "Sudden strong urge to pass urine",
        "Do you get sudden urges to pass urine that are hard to hold back?",
        group: "urinary-irritation");

    /// <summary>The person's own judgment that they have a urinary infection.</summary>
    public static Finding SuspectedUrinaryInfection { get; } = Symptom(
        "suspected-urinary-infection", FindingTopic.AbdomenAndPelvis, "Thinks it is a urinary infection",
        "Do you think you have a urinary tract infection?",
        clarification: "For example because it feels like one you had before.",
        group: "urinary-irritation");

    /// <summary>Dark urine, or much less of it than usual.</summary>
    public static Finding DarkOrLittleUrine { get; } = Symptom(
        "dark-or-little-urine", FindingTopic.AbdomenAndPelvis, "Dark or little urine",
        "Is your urine dark, or is there much less of it than usual?");

    /// <summary>Vomiting up drinks or medicines.</summary>
    public static Finding CannotKeepFluidsDown { get; } = Symptom(
        "cannot-keep-fluids-down", FindingTopic.AbdomenAndPelvis, "Cannot keep fluids down",
        "Are you unable to keep drinks or medicines down?");

    /// <summary>Hard or rare stools.</summary>
    public static Finding Constipation { get; } = Symptom(
        "constipation", FindingTopic.AbdomenAndPelvis, "Constipation",
        "Are you constipated?");

    /// <summary>Black, tarry stool, or stool with much blood in it.</summary>
    public static Finding BlackOrBloodyStool { get; } = Symptom(
        "black-or-bloody-stool", FindingTopic.AbdomenAndPelvis, "Black or bloody stool",
        "Is your stool black and sticky like tar, or is there much blood in it?",
        clarification: "A trace of blood on the paper does not count. Iron tablets also make stool dark.");

    /// <summary>Pelvic, back or hip pain during or after sex.</summary>
    public static Finding PainWithSex { get; } = Symptom(
        "pain-with-sex", FindingTopic.AbdomenAndPelvis, "Pain with sex",
        "Does sex cause pain in your pelvis, back or hips?",
        askedOf: Audience.Of(minimumAge: 16));

    /// <summary>Pain at the tip of the spine on sitting or leaning back.</summary>
    public static Finding TailbonePainSitting { get; } = Symptom(
        "tailbone-pain-sitting", FindingTopic.AbdomenAndPelvis, "Tailbone pain on sitting",
        "Does your tailbone hurt when you sit?",
        clarification: "The tailbone is the tip of the spine, between the buttocks.");

    /// <summary>Periods that are very heavy or very painful.</summary>
    public static Finding HeavyOrPainfulPeriods { get; } = Symptom(
        "heavy-or-painful-periods", FindingTopic.AbdomenAndPelvis, "Heavy or painful periods",
        "Are your periods very heavy or very painful?",
        askedOf: Audience.Of(Sex.Female, 9, 60));

    /// <summary>A period that is late or did not come.</summary>
    public static Finding MissedPeriod { get; } = Symptom(
        "missed-period", FindingTopic.AbdomenAndPelvis, "Missed or late period",
        "Is your period late, or did you miss one?",
        askedOf: Audience.MayBePregnant);

    /// <summary>Vaginal bleeding outside a usual period, after menopause or in pregnancy.</summary>
    public static Finding VaginalBleeding { get; } = Symptom(
        "vaginal-bleeding", FindingTopic.AbdomenAndPelvis, "Unexpected vaginal bleeding",
        "Do you have vaginal bleeding that is not your usual period?",
        clarification: "Any bleeding in pregnancy or after menopause counts.",
        askedOf: Audience.Women);

    /// <summary>New discharge that differs in color, smell or amount.</summary>
    public static Finding VaginalDischarge { get; } = Symptom(
        "vaginal-discharge", FindingTopic.AbdomenAndPelvis, "Unusual vaginal discharge",
        "Do you have new or unusual vaginal discharge?",
        askedOf: Audience.Women);

    /// <summary>Pain or swelling of a testicle.</summary>
    public static Finding TesticularPain { get; } = Symptom(
        "testicular-pain", FindingTopic.AbdomenAndPelvis, "Pain or swelling in a testicle",
        "Is a testicle painful or swollen?",
        askedOf: Audience.Men,
        shownBy: Pain.In(PainRegion.Testicle));

    /// <summary>A bulge in the groin, as with a hernia.</summary>
    public static Finding GroinLump { get; } = Sign(
        "groin-lump", FindingTopic.AbdomenAndPelvis, "Lump in the groin",
        "Is there a lump or bulge in your groin?",
        clarification: "It may show only when you stand, cough or lift.");

    private static ImmutableArray<Finding> AbdomenAndPelvisEntries =>
    [
        FlankPain, AbdominalPain, PulsatingAbdomen, ShoulderTipPain, BloodInUrine, PainfulUrination, UrinaryFrequency, UrinaryUrgency,
        SuspectedUrinaryInfection, DarkOrLittleUrine, CannotKeepFluidsDown, Constipation, BlackOrBloodyStool, PainWithSex, TailbonePainSitting, HeavyOrPainfulPeriods,
        MissedPeriod, VaginalBleeding, VaginalDischarge, TesticularPain, GroinLump,
    ];
}
