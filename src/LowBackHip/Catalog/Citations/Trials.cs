using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Randomized trials.
public static partial class Citations
{
    /// <summary>Eight sessions of mindfulness for women with chronic low-back pain.</summary>
    public static Citation Banth2015 { get; } = new()
    {
        Id = CitationId.From("banth-2015"),
        Kind = CitationKind.Trial,
        Authors = ["Banth S", "Ardebil MD"],
        Year = 2015,
        Title = "Effectiveness of mindfulness meditation on pain and quality of life of patients with chronic low back pain",
        Container = "International Journal of Yoga 8(2):128-133",
        Doi = Doi.From("10.4103/0973-6131.158476"),
        Note = "88 women randomized; the analysis implies about 48 analyzed.",
    };

    /// <summary>Mindfulness and cognitive behavioral therapy beat usual care.</summary>
    public static Citation Cherkin2016 { get; } = new()
    {
        Id = CitationId.From("cherkin-2016"),
        Kind = CitationKind.Trial,
        Authors = ["Cherkin DC", "Sherman KJ", "Balderson BH", "et al"],
        Year = 2016,
        Title =
            "Effect of mindfulness-based stress reduction vs cognitive behavioral therapy or usual care on back pain and functional limitations "
            + "in adults with chronic low back pain: a randomized clinical trial",
        Container = "JAMA 315(12):1240-1249",
        Doi = Doi.From("10.1001/jama.2016.2323"),
        Note = "From memory; not read.",
    };

    /// <summary>Hip strengthening added nothing to manual therapy and stabilization in 70 people.</summary>
    public static Citation Fukuda2021 { get; } = new()
    {
        Id = CitationId.From("fukuda-2021"),
        Kind = CitationKind.Trial,
        Authors = ["Fukuda TY", "Aquino LM", "Pereira P", "Ayres I", "Feio AF", "Arcanjo de Jesus FL", "Gomes Neto M"],
        Year = 2021,
        Title =
            "Does adding hip strengthening exercises to manual therapy and segmental stabilization improve outcomes in patients with nonspecific "
            + "low back pain? A randomized controlled trial",
        Container = "Brazilian Journal of Physical Therapy 25(6):900-907",
        Link = "https://pmc.ncbi.nlm.nih.gov/articles/PMC8721074/",
        Note = "The abstract was read.",
    };

    /// <summary>An opioid for new back or neck pain is no better than placebo (the OPAL trial).</summary>
    public static Citation Jones2023 { get; } = new()
    {
        Id = CitationId.From("jones-2023"),
        Kind = CitationKind.Trial,
        Authors = ["Jones CMP", "Day RO", "Koes BW", "Latimer J", "Maher CG", "McLachlan AJ", "Billot L", "Shan S", "Lin C-WC"],
        Year = 2023,
        Title = "Opioid analgesia for acute low back pain and neck pain (the OPAL trial): a randomised placebo-controlled trial",
        Container = "Lancet 402(10398):304-312",
        Doi = Doi.From("10.1016/S0140-6736(23)00404-X"),
        PubMedId = PubMedId.Of(37392748),
        Note = "The abstract was read. An erratum followed in August 2023; its content was not read.",
    };

    /// <summary>Exercise matched to the direction of preference works better.</summary>
    public static Citation Long2004 { get; } = new()
    {
        Id = CitationId.From("long-2004"),
        Kind = CitationKind.Trial,
        Authors = ["Long A", "Donelson R", "Fung T"],
        Year = 2004,
        Title = "Does it matter which exercise? A randomized control trial of exercise for low back pain",
        Container = "Spine 29(23):2593-2602",
        Doi = Doi.From("10.1097/01.brs.0000146464.23007.2a"),
        Note = "Authors after the first, volume and pages from memory.",
    };

    /// <summary>Pregabalin for sciatica is no better than placebo and has more side effects.</summary>
    public static Citation Mathieson2017 { get; } = new()
    {
        Id = CitationId.From("mathieson-2017"),
        Kind = CitationKind.Trial,
        Authors = ["Mathieson S", "Maher CG", "McLachlan AJ", "et al"],
        Year = 2017,
        Title = "Trial of Pregabalin for Acute and Chronic Sciatica",
        Container = "New England Journal of Medicine 376(12):1111-1120",
        Doi = Doi.From("10.1056/NEJMoa1614292"),
        PubMedId = PubMedId.Of(28328324),
        Note = "The abstract was read.",
    };

    /// <summary>Education and exercise for greater trochanteric pain (the LEAP trial).</summary>
    public static Citation Mellor2018 { get; } = new()
    {
        Id = CitationId.From("mellor-2018"),
        Kind = CitationKind.Trial,
        Authors = ["Mellor R", "Bennell K", "Grimaldi A", "Nicolson P", "Kasza J", "Hodges P", "Wajswelner H", "Vicenzino B"],
        Year = 2018,
        Title =
            "Education plus exercise versus corticosteroid injection use versus a wait and see approach on global outcome and pain from gluteal "
            + "tendinopathy: prospective, single blinded, randomised clinical trial",
        Container = "BMJ 361:k1662",
        Doi = Doi.From("10.1136/bmj.k1662"),
        Note = "The abstract was read.",
    };

    /// <summary>Walking delays the return of back pain in people who have recovered (hazard ratio 0.72).</summary>
    public static Citation Pocovi2024 { get; } = new()
    {
        Id = CitationId.From("pocovi-2024"),
        Kind = CitationKind.Trial,
        Authors = ["Pocovi NC", "Lin C-WC", "French SD", "et al"],
        Year = 2024,
        Title =
            "Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low "
            + "back pain recurrence in Australia (WalkBack): a randomised controlled trial",
        Container = "Lancet 404(10448):134-144",
        Doi = Doi.From("10.1016/S0140-6736(24)00755-4"),
        Note = "Authors after the first, volume and pages from memory.",
    };

    /// <summary>Manual therapy and exercise for spinal stenosis, 259 people.</summary>
    public static Citation Schneider2019 { get; } = new()
    {
        Id = CitationId.From("schneider-2019"),
        Kind = CitationKind.Trial,
        Authors = ["Schneider MJ", "Ammendolia C", "Murphy DR", "et al"],
        Year = 2019,
        Title = "Comparative clinical effectiveness of nonsurgical treatment methods in patients with lumbar spinal stenosis: a randomized clinical trial",
        Container = "JAMA Network Open 2(1):e186828",
        Link = "https://pmc.ncbi.nlm.nih.gov/articles/PMC6324321/",
        Note = "Authors after the first, volume and article number from memory.",
    };

    /// <summary>Acetaminophen for new low-back pain does not speed recovery (the PACE trial).</summary>
    public static Citation Williams2014 { get; } = new()
    {
        Id = CitationId.From("williams-2014"),
        Kind = CitationKind.Trial,
        Authors = ["Williams CM", "Maher CG", "Latimer J", "McLachlan AJ", "Hancock MJ", "Day RO", "Lin C-WC"],
        Year = 2014,
        Title = "Efficacy of paracetamol for acute low-back pain: a double-blind, randomised controlled trial",
        Container = "Lancet 384(9954):1586-1596",
        Doi = Doi.From("10.1016/S0140-6736(14)60805-9"),
        Note = "The first part of the abstract and a summary were read.",
    };

    private static ImmutableArray<Citation> Trials =>
    [
        Banth2015,
        Cherkin2016,
        Fukuda2021,
        Jones2023,
        Long2004,
        Mathieson2017,
        Mellor2018,
        Pocovi2024,
        Schneider2019,
        Williams2014,
    ];
}
