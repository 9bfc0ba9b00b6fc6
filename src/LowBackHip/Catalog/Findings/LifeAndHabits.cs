using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Work, sport, habits and circumstances.
public static partial class Findings
{
    /// <summary>Current tobacco smoking.</summary>
    public static Finding CurrentSmoker { get; } = History(
        "current-smoker", FindingTopic.LifeAndHabits, "Smokes now",
        "Do you smoke?",
        implies: ["ever-smoked"], group: "smoking");

    /// <summary>Tobacco smoking now or in the past.</summary>
    public static Finding EverSmoked { get; } = History(
        "ever-smoked", FindingTopic.LifeAndHabits, "Has smoked",
        "Have you ever been a smoker?",
        group: "smoking");

    /// <summary>A body mass index of 30 or more.</summary>
    public static Finding Obesity { get; } = History(
        "obesity", FindingTopic.LifeAndHabits, "Obesity",
        "Is your body mass index 30 or more?",
        clarification: "Weight in kg divided twice by height in meters. At 170 cm (5 ft 7 in): 87 kg (190 lb) or more. For a child: far heavier than peers.");

    /// <summary>A body mass index of 22 or less.</summary>
    public static Finding Bmi22OrLess { get; } = History(
        "bmi-22-or-less", FindingTopic.LifeAndHabits, "Body mass index 22 or less",
        "Is your body mass index 22 or less?",
        clarification: "Weight in kg divided twice by height in meters. At 170 cm (5 ft 7 in): 64 kg (140 lb) or less.");

    /// <summary>Marked weight gain within the past year or two.</summary>
    public static Finding RecentWeightGain { get; } = History(
        "recent-weight-gain", FindingTopic.LifeAndHabits, "Recent weight gain",
        "Have you gained a lot of weight lately?");

    /// <summary>No regular physical activity.</summary>
    public static Finding PhysicallyInactive { get; } = History(
        "physically-inactive", FindingTopic.LifeAndHabits, "Little exercise",
        "Do you get little or no exercise in a usual week?");

    /// <summary>Work with much lifting, bending or carrying.</summary>
    public static Finding HeavyManualWork { get; } = History(
        "heavy-manual-work", FindingTopic.LifeAndHabits, "Heavy physical work",
        "Do you do heavy work with much lifting, bending or carrying?",
        clarification: "Caring for a person or a small child can count.");

    /// <summary>Sitting for most of the day.</summary>
    public static Finding LongSittingWork { get; } = History(
        "long-sitting-work", FindingTopic.LifeAndHabits, "Sits for much of the day",
        "Do you sit for most of the day?");

    /// <summary>Distance running, military training or a recent jump in training.</summary>
    public static Finding HighTrainingLoad { get; } = History(
        "high-training-load", FindingTopic.LifeAndHabits, "Hard training",
        "Do you train hard, run long distances or march, or have you recently stepped up your training?",
        clarification: "Military basic training counts.");

    /// <summary>Sport or dance that arches the back again and again.</summary>
    public static Finding ExtensionSports { get; } = History(
        "extension-sports", FindingTopic.LifeAndHabits, "Sport with back arching",
        "Do you do a sport or dance that arches your back again and again?",
        clarification: "For example gymnastics, dance, diving, swimming butterfly, fast bowling, weight lifting or football line play.");

    /// <summary>Too little food for the energy spent, or periods that became rare or stopped with it.</summary>
    public static Finding LowEnergyIntake { get; } = History(
        "low-energy-intake", FindingTopic.LifeAndHabits, "Eats too little for the training",
        "Do you eat too little for how much you train?",
        clarification: "Weight loss, tiredness, and periods that stop or become rare are signs of it.",
        askedOf: Audience.Of(minimumAge: 12));

    /// <summary>Repeated diving or work under raised air pressure.</summary>
    public static Finding DeepSeaDiving { get; } = History(
        "deep-sea-diving", FindingTopic.LifeAndHabits, "Diving with compressed air",
        "Do you dive with tanks, or work under high air pressure?",
        askedOf: Audience.Of(minimumAge: 12));

    /// <summary>Depression, low mood or anxiety.</summary>
    public static Finding DepressionOrAnxiety { get; } = History(
        "depression-or-anxiety", FindingTopic.LifeAndHabits, "Low mood or worry",
        "Have you often felt down, hopeless or very anxious lately?");

    /// <summary>A time of much stress.</summary>
    public static Finding HighStress { get; } = History(
        "high-stress", FindingTopic.LifeAndHabits, "Much stress",
        "Are you under a lot of stress?");

    /// <summary>Belief that movement will harm the back or hip.</summary>
    public static Finding FearOfMovement { get; } = History(
        "fear-of-movement", FindingTopic.LifeAndHabits, "Afraid to move",
        "Are you afraid that moving will damage your back or hip?");

    /// <summary>Poor sleep for reasons other than this pain, or from before it.</summary>
    public static Finding PoorSleep { get; } = History(
        "poor-sleep", FindingTopic.LifeAndHabits, "Poor sleep",
        "Have you slept badly for weeks, not only because of the pain?");

    /// <summary>Dissatisfaction with work.</summary>
    public static Finding WorkDissatisfaction { get; } = History(
        "work-dissatisfaction", FindingTopic.LifeAndHabits, "Unhappy at work",
        "Are you unhappy with your work?",
        askedOf: Audience.Of(minimumAge: 16));

    private static ImmutableArray<Finding> LifeAndHabitsEntries =>
    [
        CurrentSmoker, EverSmoked, Obesity, Bmi22OrLess, RecentWeightGain, PhysicallyInactive, HeavyManualWork, LongSittingWork, HighTrainingLoad,
        ExtensionSports, LowEnergyIntake, DeepSeaDiving, DepressionOrAnxiety, HighStress, FearOfMovement, PoorSleep, WorkDissatisfaction,
    ];
}
