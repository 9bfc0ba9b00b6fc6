using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Numbness, tingling, weakness and walking.
public static partial class Findings
{
    /// <summary>Loss of feeling in a leg or foot.</summary>
    public static Finding LegNumbness { get; } = Symptom(
        "leg-numbness", FindingTopic.LegSymptoms, "Numbness in a leg or foot",
        "Is part of your leg or foot numb?",
        group: "leg-sensation");

    /// <summary>Tingling or pins and needles in a leg or foot.</summary>
    public static Finding LegTingling { get; } = Symptom(
        "leg-tingling", FindingTopic.LegSymptoms, "Tingling in a leg or foot",
        "Do you have tingling or pins and needles in your leg or foot?",
        group: "leg-sensation");

    /// <summary>Loss of strength in a leg, not only pain on moving it.</summary>
    public static Finding LegWeakness { get; } = Symptom(
        "leg-weakness", FindingTopic.LegSymptoms, "Weakness in a leg",
        "Is your leg or foot weaker than before?",
        clarification: "Weak means it will not do what you want, not only that it hurts to move.",
        group: "leg-strength");

    /// <summary>Leg weakness that is growing.</summary>
    public static Finding ProgressiveLegWeakness { get; } = Symptom(
        "progressive-leg-weakness", FindingTopic.LegSymptoms, "Leg weakness getting worse",
        "Is the weakness in your leg getting worse?",
        implies: ["leg-weakness"], group: "leg-strength");

    /// <summary>Leg weakness that has grown within hours or a few days.</summary>
    public static Finding RapidlyProgressiveLegWeakness { get; } = Symptom(
        "rapidly-progressive-leg-weakness", FindingTopic.LegSymptoms, "Leg weakness getting worse fast",
        "Has your leg become much weaker within hours or a few days?",
        implies: ["progressive-leg-weakness"], group: "leg-strength");

    /// <summary>A foot that cannot be lifted at the ankle and slaps or drags.</summary>
    public static Finding FootDrop { get; } = Symptom(
        "foot-drop", FindingTopic.LegSymptoms, "Foot drop",
        "Does your foot slap, drag or catch because you cannot lift it?",
        clarification: "Try to walk on your heels: a foot that drops counts.",
        implies: ["leg-weakness"], group: "leg-strength");

    /// <summary>Weakness of more than one movement of a leg, beyond one nerve root.</summary>
    public static Finding WidespreadLegWeakness { get; } = Symptom(
        "widespread-leg-weakness", FindingTopic.LegSymptoms, "Several leg movements weak",
        "Are several movements of your leg weak, not just one?",
        clarification: "For example both lifting the thigh and lifting the foot.",
        implies: ["leg-weakness"], group: "leg-strength");

    /// <summary>Loss of strength in both legs.</summary>
    public static Finding BilateralLegWeakness { get; } = Symptom(
        "bilateral-leg-weakness", FindingTopic.LegSymptoms, "Weakness in both legs",
        "Are both of your legs weaker than before?",
        implies: ["leg-weakness"], group: "bilateral-legs");

    /// <summary>Numbness or tingling in both legs or both feet.</summary>
    public static Finding BilateralLegNumbness { get; } = Symptom(
        "bilateral-leg-numbness", FindingTopic.LegSymptoms, "Numbness or tingling in both legs",
        "Do you have numbness or tingling in both legs or both feet?",
        group: "bilateral-legs");

    /// <summary>New unsteady or clumsy walking, or a need to keep the feet wide apart.</summary>
    public static Finding UnsteadyGait { get; } = Symptom(
        "unsteady-gait", FindingTopic.LegSymptoms, "Unsteady walking",
        "Have you become unsteady on your feet, or do you walk with your feet wide apart to keep your balance?",
        clarification: "Limping from pain alone does not count.");

    /// <summary>A leg that suddenly buckles.</summary>
    public static Finding LegGivesWay { get; } = Symptom(
        "leg-gives-way", FindingTopic.LegSymptoms, "Leg gives way",
        "Does your leg suddenly buckle or give way?");

    /// <summary>Leg pain, numbness or heaviness on walking or standing that eases on sitting or bending forward.</summary>
    public static Finding NeurogenicClaudication { get; } = Symptom(
        "neurogenic-claudication", FindingTopic.LegSymptoms, "Leg symptoms on walking, eased by sitting or bending",
        "Do your legs hurt, tingle or feel heavy when you walk or stand, and feel better when you sit or bend forward?",
        group: "eased-by-flexion");

    /// <summary>Calf cramp after a certain distance that goes within minutes of standing still.</summary>
    public static Finding CalfClaudication { get; } = Symptom(
        "calf-claudication", FindingTopic.LegSymptoms, "Calf pain on walking that stops on standing",
        "Do your calves cramp after walking a certain distance and feel fine a few minutes after you stop?",
        clarification: "You do not need to sit down or bend for it to ease.");

    /// <summary>Pain in the foot or toes at rest, often better with the leg hanging down.</summary>
    public static Finding FootPainAtRest { get; } = Symptom(
        "foot-pain-at-rest", FindingTopic.LegSymptoms, "Foot pain lying down",
        "Does your foot or do your toes hurt when you lie still, and feel better when the leg hangs down?");

    /// <summary>A leg or foot that has become cold, pale or blue.</summary>
    public static Finding ColdOrBlueLeg { get; } = Sign(
        "cold-or-blue-leg", FindingTopic.LegSymptoms, "Cold, pale or blue leg",
        "Has your leg or foot turned cold, pale or blue compared with the other one?");

    /// <summary>New swelling, warmth or redness of one calf or leg.</summary>
    public static Finding CalfSwelling { get; } = Sign(
        "calf-swelling", FindingTopic.LegSymptoms, "Swollen calf",
        "Is one calf or leg newly swollen, warm or red?");

    private static ImmutableArray<Finding> LegSymptomsEntries =>
    [
        LegNumbness, LegTingling, LegWeakness, ProgressiveLegWeakness, RapidlyProgressiveLegWeakness, FootDrop, WidespreadLegWeakness,
        BilateralLegWeakness, BilateralLegNumbness, UnsteadyGait, LegGivesWay, NeurogenicClaudication, CalfClaudication, FootPainAtRest,
        ColdOrBlueLeg, CalfSwelling,
    ];
}
