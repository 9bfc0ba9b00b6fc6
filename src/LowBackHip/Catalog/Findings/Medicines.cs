using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Medicines and substances.
public static partial class Findings
{
    /// <summary>Steroid tablets for three months or more, now or within the past year.</summary>
    public static Finding LongTermSteroidUse { get; } = History(
        "long-term-steroid-use", FindingTopic.Medicines, "Steroid tablets for months",
        "Have you taken steroid tablets, such as prednisone, for 3 months or more?",
        clarification: "Inhalers, creams and single injections do not count.",
        group: "steroid-exposure");

    /// <summary>A course of steroid tablets or high-dose steroid injections within about a year.</summary>
    public static Finding RecentSteroidCourse { get; } = History(
        "recent-steroid-course", FindingTopic.Medicines, "Steroid course in the past months",
        "Have you had a course of steroid tablets or strong steroid injections in the past year?",
        group: "steroid-exposure");

    /// <summary>Use of anabolic steroids.</summary>
    public static Finding AnabolicSteroidUse { get; } = History(
        "anabolic-steroid-use", FindingTopic.Medicines, "Muscle-building steroids",
        "Do you use steroids to build muscle, or have you used them?",
        askedOf: Audience.Of(minimumAge: 12));

    /// <summary>Injection of drugs that were not prescribed, now or in the past.</summary>
    public static Finding IvDrugUse { get; } = History(
        "iv-drug-use", FindingTopic.Medicines, "Injecting drugs",
        "Have you ever injected drugs that were not prescribed for you?",
        clarification: "Your answer is used only to judge the risk of infection.",
        askedOf: Audience.Of(minimumAge: 12));

    /// <summary>Alcohol beyond about 14 drinks a week, or frequent binges.</summary>
    public static Finding HeavyAlcoholUse { get; } = History(
        "heavy-alcohol-use", FindingTopic.Medicines, "Heavy drinking",
        "Do you drink a lot of alcohol?",
        clarification: "More than about 2 drinks on most days, or many drinks at once on many weekends.",
        askedOf: Audience.Of(minimumAge: 12));

    /// <summary>A medicine that slows blood clotting.</summary>
    public static Finding BloodThinner { get; } = History(
        "blood-thinner", FindingTopic.Medicines, "Blood thinner",
        "Do you take a blood thinner?",
        clarification: "For example warfarin, apixaban, rivaroxaban, heparin or clopidogrel.");

    /// <summary>Over-the-counter or prescribed painkillers on most days for weeks, or more than the label allows.</summary>
    public static Finding DailyPainkillerUse { get; } = History(
        "daily-painkiller-use", FindingTopic.Medicines, "Painkillers on most days",
        "Do you take painkillers on most days, or more than the label allows?");

    /// <summary>Aspirin or another anti-inflammatory medicine on most days.</summary>
    public static Finding OtherNsaidUse { get; } = History(
        "other-nsaid-use", FindingTopic.Medicines, "Already takes an anti-inflammatory medicine",
        "Do you take aspirin, ibuprofen, naproxen or a similar medicine on most days?",
        clarification: "Low-dose aspirin for the heart counts.");

    /// <summary>Combined birth control or hormone therapy with estrogen.</summary>
    public static Finding EstrogenMedicine { get; } = History(
        "estrogen-medicine", FindingTopic.Medicines, "Estrogen medicine",
        "Do you take birth control or hormone medicine that contains estrogen?",
        askedOf: Audience.Of(minimumAge: 12));

    private static ImmutableArray<Finding> MedicinesEntries =>
    [
        LongTermSteroidUse, RecentSteroidCourse, AnabolicSteroidUse, IvDrugUse, HeavyAlcoholUse, BloodThinner, DailyPainkillerUse, OtherNsaidUse,
        EstrogenMedicine,
    ];
}
