using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// What the pain is and is not.
public static partial class AdviceEntries
{
    /// <summary>How common back pain is.</summary>
    public static Advice YouAreNotAlone { get; } = new()
    {
        Id = AdviceId.From("you-are-not-alone"),
        Topic = AdviceTopic.Understanding,
        Text = "Back pain is very common. In a survey of the United States in 2019, 39 of 100 adults had it at some time in the past three months.",
        Sources = [new(Citations.Lucas2021, Provenance.Published)],
    };

    /// <summary>Why back and hip often hurt at the same time.</summary>
    public static Advice BackAndHipWorkTogether { get; } = new()
    {
        Id = AdviceId.From("back-and-hip-work-together"),
        Topic = AdviceTopic.Understanding,
        Text =
            "Your low back and hips share muscles, ligaments and nerves. So one can hurt when the other is in trouble, and it can be hard to tell which "
            + "one it is. The pain may be a dull ache, or it may tingle and run down a leg.",
        Sources = [new(Citations.Prather2017, Provenance.Published), new(Citations.HingeHealth2024, Provenance.Published)],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-F1"),
                Says = "Shared muscles, ligaments and nerves make back and hip hurt together, from a dull ache to tingling that travels.",
                Correction = new()
                {
                    Text = "Signs at the hip are common in people with back pain, so they do not prove that the hip is the cause.",
                    Sources = [new(Citations.Prather2017, Provenance.Published)],
                },
            },
        ],
    };

    /// <summary>What strength and steadiness do.</summary>
    public static Advice StrengthHelps { get; } = new()
    {
        Id = AdviceId.From("strength-helps"),
        Topic = AdviceTopic.Understanding,
        Text =
            "Back and hips hold up your body and move your legs. Getting stronger and steadier helps many people to hurt less and do more. That does not "
            + "mean your back is weak or unstable. No one kind of exercise has been shown to be best, so choose one that you will keep doing.",
        Sources = [new(Citations.Hayden2021, Provenance.Published), new(Citations.HingeHealth2024, Provenance.Published)],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-F2"),
                Says = "Back and hips anchor the legs. When they lack strength and hold, they move too much and get overused.",
                Correction = new()
                {
                    Text =
                        "Exercise helps, but that does not show that weakness was the cause. From memory, not checked: a review found exercise for "
                        + "control of the trunk no better than other exercise.",
                    Sources = [new(Citations.Hayden2021, Provenance.Published), new(Citations.Saragiotto2016, Provenance.Unverified)],
                },
            },
        ],
    };

    /// <summary>Serious causes are rare, and the exceptions matter.</summary>
    public static Advice SeldomSerious { get; } = new()
    {
        Id = AdviceId.From("seldom-serious"),
        Topic = AdviceTopic.Understanding,
        Text =
            "Most back and hip pain is not dangerous, and much of it can be treated at home. In one study of 1,172 people who saw a doctor for new back "
            + "pain, fewer than 1 in 100 had a serious disease. Some do, so keep the warning signs in mind. If a warning sign was found here, follow that "
            + "first.",
        Sources =
        [
            new(Citations.Henschke2009, Provenance.Published),
            new(Citations.Verhagen2016, Provenance.Published),
            new(Citations.HingeHealth2024, Provenance.Published),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-F3"),
                Says = "Seldom dangerous; gentle care at home both treats it and wards it off.",
                Correction = new()
                {
                    Text =
                        "True for most: 0.9% of 1,172 people had a serious disease. Yet four in five had at least one so-called warning sign, so single "
                        + "signs mislead, and some mixes of them need care at once.",
                    Sources = [new(Citations.Henschke2009, Provenance.Published)],
                },
            },
        ],
    };

    /// <summary>Often no damaged part can be named.</summary>
    public static Advice OftenNoSingleCause { get; } = new()
    {
        Id = AdviceId.From("often-no-single-cause"),
        Topic = AdviceTopic.Understanding,
        Text =
            "In most people with back pain, no test can name one part as the cause. The pain is real all the same. Once serious causes have been thought "
            + "of, the useful question is what brings relief.",
        Sources =
        [
            new(Citations.DeyoWeinstein2001, Provenance.PublishedSecondary),
            new(Citations.Hartvigsen2018, Provenance.Unverified),
            new(Citations.HingeHealth2024, Provenance.Published),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-F4"),
                Says = "Often no cause in the structure is found, and then it is better to ask what helps than why it hurts.",
                Correction = new()
                {
                    Text = "That holds once serious causes have been thought of. Not found is not the same as not looked for.",
                    Sources = [new(Citations.Henschke2009, Provenance.Published), new(Citations.EditorialJudgment, Provenance.Editorial)],
                },
            },
        ],
    };

    /// <summary>How stress and the nervous system shape pain, and why pictures mislead.</summary>
    public static Advice PainIsMoreThanDamage { get; } = new()
    {
        Id = AdviceId.From("pain-is-more-than-damage"),
        Topic = AdviceTopic.Understanding,
        Text =
            "Pain is made by your nervous system to protect you. Stress, poor sleep and worry can turn it up. When pain lasts, the system can get "
            + "oversensitive and sound the alarm too easily. Scans often do not match the pain: worn discs show up in 37 of 100 people aged 20 who feel "
            + "fine, and in 96 of 100 aged 80.",
        Sources =
        [
            new(Citations.Brinjikji2015, Provenance.Published),
            new(Citations.AsSanie2012, Provenance.Editorial),
            new(Citations.HingeHealth2024, Provenance.Published),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-F7"),
                Says =
                    "Pain is more than the state of the tissue. Stress adds to it, lasting pain changes how nerves read signals, and scans often do not "
                    + "fit the pain.",
                Correction = new()
                {
                    Text =
                        "The study cited on scans is about knees; for the spine, disc changes are common in people without pain. At 50 or younger they "
                        + "are still more common in people with back pain. The study cited on nerves saw only women with pelvic pain, and only gray matter "
                        + "in the brain.",
                    Sources =
                    [
                        new(Citations.Brinjikji2015, Provenance.Published),
                        new(Citations.Brinjikji2015Companion, Provenance.Published),
                        new(Citations.Bedson2008, Provenance.Published),
                        new(Citations.AsSanie2012, Provenance.Editorial),
                    ],
                },
            },
        ],
    };

    /// <summary>The usual course of new back pain.</summary>
    public static Advice WhatToExpectWhenNew { get; } = new()
    {
        Id = AdviceId.From("what-to-expect-when-new"),
        Topic = AdviceTopic.Understanding,
        Text =
            "Most new back pain eases a lot within six weeks. In studies that follow people, it starts at about 52 out of 100, falls to 23 after six "
            + "weeks, 12 after half a year and 6 after a year. Good and bad days are part of it. It may come back, and that does not mean harm.",
        When = Duration.LessThanDays(42),
        Sources =
        [
            new(Citations.MenezesCosta2012, Provenance.Published),
            new(Citations.Wallwork2024, Provenance.Published),
            new(Citations.HingeHealth2024, Provenance.Published),
        ],
        Claims =
        [
            new()
            {
                Row = ArticleRow.From("A-R0"),
                Says =
                    "Apart from the warning signs, most pain gets better in days to a few weeks with heat or ice, drugstore medicine and gentle exercise.",
                Correction = new()
                {
                    Text =
                        "The steep part takes about six weeks, not days, and some pain is often left for months. The home remedies help only a little; "
                        + "time does most of it.",
                    Sources =
                    [
                        new(Citations.MenezesCosta2012, Provenance.Published),
                        new(Citations.VanDerGaag2020, Provenance.Published),
                        new(Citations.French2006, Provenance.Published),
                    ],
                },
            },
        ],
    };

    /// <summary>The usual course of pain that has lasted for more than six weeks.</summary>
    public static Advice WhatToExpectWhenLasting { get; } = new()
    {
        Id = AdviceId.From("what-to-expect-when-lasting"),
        Topic = AdviceTopic.Understanding,
        Text =
            "Pain that has gone on for more than six weeks can still get better, but more slowly. In studies it falls from about 51 out of 100 to 33, "
            + "then 26 and 23 over a year. A plan with exercise, and help with worry and sleep, is worth it now.",
        When = Duration.AtLeastDays(42),
        Sources = [new(Citations.MenezesCosta2012, Provenance.Published), new(Citations.Hayden2021, Provenance.Published)],
    };

    /// <summary>Why an x-ray or scan is seldom the first step.</summary>
    public static Advice PicturesSeldomHelp { get; } = new()
    {
        Id = AdviceId.From("pictures-seldom-help"),
        Topic = AdviceTopic.Understanding,
        Text =
            "Without warning signs, an x-ray or scan seldom changes what helps, and it often shows things that mean nothing. Ask for one if signs of "
            + "something serious turn up, or if the result would change the treatment.",
        Sources =
        [
            new(Citations.NiceNg59, Provenance.Guideline, "1.1"),
            new(Citations.Brinjikji2015, Provenance.Published),
            new(Citations.Buchbinder2018, Provenance.Unverified),
        ],
    };

    private static ImmutableArray<Advice> UnderstandingEntries =>
    [
        YouAreNotAlone,
        BackAndHipWorkTogether,
        StrengthHelps,
        SeldomSerious,
        OftenNoSingleCause,
        PainIsMoreThanDamage,
        WhatToExpectWhenNew,
        WhatToExpectWhenLasting,
        PicturesSeldomHelp,
    ];
}
