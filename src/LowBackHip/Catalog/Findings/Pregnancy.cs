using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Pregnancy and childbirth.
public static partial class Findings
{
    /// <summary>Known pregnancy.</summary>
    public static Finding Pregnant { get; } = History(
        "pregnant", FindingTopic.Pregnancy, "Pregnant",
        "Are you pregnant?",
        askedOf: Audience.MayBePregnant);

    /// <summary>Pregnancy of 20 weeks or more.</summary>
    public static Finding PregnantOver20Weeks { get; } = History(
        "pregnant-over-20-weeks", FindingTopic.Pregnancy, "Pregnant, 20 weeks or more",
        "Are you 20 weeks pregnant or more?",
        implies: ["pregnant"], askedOf: Audience.MayBePregnant);

    /// <summary>Pregnancy of 28 weeks or more, the last third.</summary>
    public static Finding PregnantOver28Weeks { get; } = History(
        "pregnant-over-28-weeks", FindingTopic.Pregnancy, "Pregnant, 28 weeks or more",
        "Are you 28 weeks pregnant or more?",
        implies: ["pregnant-over-20-weeks"], askedOf: Audience.MayBePregnant);

    /// <summary>A pregnancy that is possible and not ruled out.</summary>
    public static Finding CouldBePregnant { get; } = History(
        "could-be-pregnant", FindingTopic.Pregnancy, "Could be pregnant",
        "Could you be pregnant?",
        clarification: "Answer yes if you had sex without birth control since your last period and have not had a test.",
        askedOf: Audience.MayBePregnant);

    /// <summary>Childbirth within the past twelve months.</summary>
    public static Finding GaveBirthWithinAYear { get; } = History(
        "gave-birth-within-a-year", FindingTopic.Pregnancy, "Gave birth in the past year",
        "Did you give birth in the past year?",
        askedOf: Audience.MayBePregnant);

    /// <summary>Tightening of the womb that comes at intervals in pregnancy.</summary>
    public static Finding Contractions { get; } = Symptom(
        "contractions", FindingTopic.Pregnancy, "Contractions",
        "Does your belly tighten again and again, like contractions?",
        askedOf: Audience.MayBePregnant);

    private static ImmutableArray<Finding> PregnancyEntries =>
    [
        Pregnant, PregnantOver20Weeks, PregnantOver28Weeks, CouldBePregnant, GaveBirthWithinAYear, Contractions,
    ];
}
