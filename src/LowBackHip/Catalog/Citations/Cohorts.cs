using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Studies of how common a thing is and how it goes on.
public static partial class Citations
{
    /// <summary>People who stop smoking improve more after spinal care; 5,333 people.</summary>
    public static Citation Behrend2012 { get; } = new()
    {
        Id = CitationId.From("behrend-2012"),
        Kind = CitationKind.ObservationalStudy,
        Authors = ["Behrend C", "Prasarn M", "Coyne E", "Horodyski M", "Wright J", "Rechtine GR"],
        Year = 2012,
        Title = "Smoking cessation related to improved patient-reported pain scores following spinal care",
        Container = "Journal of Bone and Joint Surgery, American volume 94(23):2161-2166",
        Note = "Authors after the first, volume and pages from memory.",
    };

    /// <summary>Infection of the spine in nine people on dialysis: back pain in all, fever in 55.6%.</summary>
    public static Citation ItalianDialysisSpine2020 { get; } = new()
    {
        Id = CitationId.From("italian-dialysis-spine-2020"),
        Kind = CitationKind.ObservationalStudy,
        Authors = [],
        Year = 2020,
        Title = "Spondylodiscitis in hemodialysis patients: a new emerging disease? Data from an Italian Center",
        Container = "Giornale Italiano di Nefrologia, September and October 2020",
        Link = "https://giornaleitalianodinefrologia.it/en/2020/09/37-05-2020-10",
        Note = "The abstract was read; the authors were not shown.",
    };

    /// <summary>How often back and leg pain is sciatica in primary care: 74.2% of 609.</summary>
    public static Citation Konstantinou2015 { get; } = new()
    {
        Id = CitationId.From("konstantinou-2015"),
        Kind = CitationKind.ObservationalStudy,
        Authors = ["Konstantinou K", "Dunn KM", "Ogollah R", "Vogel S", "Hay EM"],
        Year = 2015,
        Title = "Characteristics of patients with low back and leg pain seeking treatment in primary care: baseline results from the ATLAS cohort study",
        Container = "BMC Musculoskeletal Disorders 16:332",
        Doi = Doi.From("10.1186/s12891-015-0787-8"),
        Note = "Authors after the first from memory.",
    };

    /// <summary>The course of sciatica over a year: 55% improve.</summary>
    public static Citation Konstantinou2018 { get; } = new()
    {
        Id = CitationId.From("konstantinou-2018"),
        Kind = CitationKind.ObservationalStudy,
        Authors = ["Konstantinou K", "Dunn KM", "Ogollah R", "et al"],
        Year = 2018,
        Title = "Prognosis of sciatica and back-related leg pain in primary care: the ATLAS cohort",
        Container = "Spine Journal 18(6):1030-1040",
        Note = "Authors after the first and the issue number from memory.",
    };

    /// <summary>Steroids behind 44% and alcohol behind 30% of 100 cases of dead bone in the hip.</summary>
    public static Citation NorthIndianOsteonecrosis2019 { get; } = new()
    {
        Id = CitationId.From("north-indian-osteonecrosis-2019"),
        Kind = CitationKind.ObservationalStudy,
        Authors = ["Authors not shown on the page read"],
        Year = 2019,
        Title = "Osteo-necrosis of femoral head in North Indian population: Risk factors and clinico-radiological correlation",
        Container = "Clinical Epidemiology and Global Health 7(3):446-449",
        Doi = Doi.From("10.1016/j.cegh.2019.01.012"),
        Note = "The abstract was read; the name of the journal is from its address.",
    };

    /// <summary>Many people with signs of stenosis on a questionnaire are without them a year later.</summary>
    public static Citation Otani2018 { get; } = new()
    {
        Id = CitationId.From("otani-2018"),
        Kind = CitationKind.ObservationalStudy,
        Authors = ["Otani K", "Kikuchi S", "Yabuki S", "Onda A", "Nikaido T", "Watanabe K", "Konno S"],
        Year = 2018,
        Title = "Prospective one-year follow-up of lumbar spinal stenosis in a regional community",
        Container = "Journal of Pain Research 11:455-464",
        Doi = Doi.From("10.2147/JPR.S148402"),
        PubMedId = PubMedId.Of(29535549),
    };

    /// <summary>Scoliosis in adults with low-back pain, by age.</summary>
    public static Citation Perennou1994 { get; } = new()
    {
        Id = CitationId.From("perennou-1994"),
        Kind = CitationKind.ObservationalStudy,
        Authors = ["Perennou D", "Marcelli C", "Herisson C", "Simon L"],
        Year = 1994,
        Title = "Adult lumbar scoliosis. Epidemiologic aspects in a low-back pain population",
        Container = "Spine 19(2):123-128",
        Note = "Authors after the first, volume and pages from memory.",
    };

    /// <summary>Insufficiency fractures of the sacrum in 25 older women: back or buttock pain, found late.</summary>
    public static Citation Schindler2007 { get; } = new()
    {
        Id = CitationId.From("schindler-2007"),
        Kind = CitationKind.ObservationalStudy,
        Authors = ["Schindler OS", "Watura R", "Cobby M"],
        Year = 2007,
        Title = "Sacral insufficiency fractures",
        Container = "Journal of Orthopaedic Surgery 15(3):339-346",
        Doi = Doi.From("10.1177/230949900701500320"),
        PubMedId = PubMedId.Of(18162683),
        Note = "The abstract was read.",
    };

    private static ImmutableArray<Citation> Cohorts =>
    [
        Behrend2012,
        ItalianDialysisSpine2020,
        Konstantinou2015,
        Konstantinou2018,
        NorthIndianOsteonecrosis2019,
        Otani2018,
        Perennou1994,
        Schindler2007,
    ];
}
