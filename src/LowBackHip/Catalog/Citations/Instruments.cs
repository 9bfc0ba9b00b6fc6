using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Questionnaires, their scoring and their terms of use.
public static partial class Citations
{
    /// <summary>The Oswestry index: scoring and bands.</summary>
    public static Citation FairbankPynsent2000 { get; } = new()
    {
        Id = CitationId.From("fairbank-pynsent-2000"),
        Kind = CitationKind.Instrument,
        Authors = ["Fairbank JCT", "Pynsent PB"],
        Year = 2000,
        Title = "The Oswestry Disability Index",
        Container = "Spine 25(22):2940-2952",
        Note = "From memory; not read.",
    };

    /// <summary>STarT Back: nine items that sort people by risk.</summary>
    public static Citation Hill2008 { get; } = new()
    {
        Id = CitationId.From("hill-2008"),
        Kind = CitationKind.Instrument,
        Authors = ["Hill JC", "Dunn KM", "Lewis M", "et al"],
        Year = 2008,
        Title = "A primary care back pain screening tool: identifying patient subgroups for initial treatment",
        Container = "Arthritis & Rheumatism 59(5):632-641",
        Doi = Doi.From("10.1002/art.23563"),
        Note = "Citation from memory; scoring and terms were read at Keele University.",
    };

    /// <summary>Scoring and terms of use of STarT Back.</summary>
    public static Citation KeeleStartBack { get; } = new()
    {
        Id = CitationId.From("keele-start-back"),
        Kind = CitationKind.Instrument,
        Authors = ["Keele University"],
        Year = null,
        Title = "STarT Back Screening Tool",
        Link = "https://startback.hfac.keele.ac.uk/",
        Note = "A living page; copyright Keele University 2021, commercial products must contact the university.",
    };

    /// <summary>HOOS-12: items, subscales and scoring.</summary>
    public static Citation KoosHoos12 { get; } = new()
    {
        Id = CitationId.From("koos-hoos12"),
        Kind = CitationKind.Instrument,
        Authors = ["koos.nu"],
        Year = null,
        Title = "HOOS-12",
        Link = "https://www.koos.nu/hoos12pres.html",
        Note = "A living page; the rule for the summary score is from memory.",
    };

    /// <summary>The PEG scale: the mean of three items.</summary>
    public static Citation Krebs2009 { get; } = new()
    {
        Id = CitationId.From("krebs-2009"),
        Kind = CitationKind.Instrument,
        Authors = ["Krebs EE", "Lorenz KA", "Bair MJ", "et al"],
        Year = 2009,
        Title = "Development and initial validation of the PEG, a three-item scale assessing pain intensity and interference",
        Container = "Journal of General Internal Medicine 24(6):733-738",
        Doi = Doi.From("10.1007/s11606-009-0981-1"),
        Note = "Authors after the first, volume and pages from memory.",
    };

    /// <summary>What change in a score matters: 30% from baseline.</summary>
    public static Citation Ostelo2008 { get; } = new()
    {
        Id = CitationId.From("ostelo-2008"),
        Kind = CitationKind.Instrument,
        Authors = ["Ostelo RWJG", "Deyo RA", "Stratford P", "et al"],
        Year = 2008,
        Title =
            "Interpreting change scores for pain and functional status in low back pain: towards international consensus regarding minimal "
            + "important change",
        Container = "Spine 33(1):90-94",
        Doi = Doi.From("10.1097/BRS.0b013e31815e3a10"),
        Note = "Authors after the first and the issue number from memory.",
    };

    /// <summary>Scoring of Roland-Morris and Oswestry, and the permission that goes with them.</summary>
    public static Citation RolandFairbank2000 { get; } = new()
    {
        Id = CitationId.From("roland-fairbank-2000"),
        Kind = CitationKind.Instrument,
        Authors = ["Roland M", "Fairbank J"],
        Year = 2000,
        Title = "The Roland-Morris Disability Questionnaire and the Oswestry Disability Questionnaire",
        Container = "Spine 25(24):3115-3124",
        Note = "Read in a copy; volume and pages from memory.",
    };

    /// <summary>The Roland-Morris disability questionnaire.</summary>
    public static Citation RolandMorris1983 { get; } = new()
    {
        Id = CitationId.From("roland-morris-1983"),
        Kind = CitationKind.Instrument,
        Authors = ["Roland M", "Morris R"],
        Year = 1983,
        Title = "A study of the natural history of back pain. Part I: development of a reliable and sensitive measure of disability in low-back pain",
        Container = "Spine 8(2):141-144",
        Note = "From memory; the scoring was read in Roland and Fairbank 2000.",
    };

    /// <summary>The Patient-Specific Functional Scale.</summary>
    public static Citation Stratford1995 { get; } = new()
    {
        Id = CitationId.From("stratford-1995"),
        Kind = CitationKind.Instrument,
        Authors = ["Stratford P", "Gill C", "Westaway M", "Binkley J"],
        Year = 1995,
        Title = "Assessing disability and change on individual patients: a report of a patient specific measure",
        Container = "Physiotherapy Canada 47(4):258-263",
        Note = "From memory; not read.",
    };

    private static ImmutableArray<Citation> Instruments =>
    [
        FairbankPynsent2000,
        Hill2008,
        KeeleStartBack,
        KoosHoos12,
        Krebs2009,
        Ostelo2008,
        RolandFairbank2000,
        RolandMorris1983,
        Stratford1995,
    ];
}
