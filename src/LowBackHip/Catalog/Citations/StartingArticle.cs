using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// The patient article that set the scope, and the 17 references it lists.
public static partial class Citations
{
    /// <summary>The patient article that set the scope: causes, triggers for care, treatments and exercises.</summary>
    public static Citation HingeHealth2024 { get; } = new()
    {
        Id = CitationId.From("hinge-health-2024"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Hinge Health"],
        Year = 2024,
        Title = "What's Causing Your Lower Back and Hip Pain?",
        Container = "Patient education, April 22, 2024",
        Link = "https://www.hingehealth.com/resources/articles/lower-back-hip-pain/",
        Note =
            "Scope, not authority: where evidence contradicts or limits the article, the catalog says what the evidence says. Its marketing "
            + "figures are left out. A living page; another stored version has another title and other wording.",
        ArticleRow = ArticleRow.From("A-0"),
    };

    /// <summary>How chronic pelvic pain goes with changes in the brain.</summary>
    public static Citation AsSanie2012 { get; } = new()
    {
        Id = CitationId.From("as-sanie-2012"),
        Kind = CitationKind.ObservationalStudy,
        Authors = ["As-Sanie S", "Harris RE", "Napadow V", "et al"],
        Year = 2012,
        Title = "Changes in regional gray matter volume in women with chronic pelvic pain: a voxel-based morphometry study",
        Container = "Pain 153(5):1006-1014",
        Doi = Doi.From("10.1016/j.pain.2012.01.032"),
        Note = "Women with chronic pelvic pain only, and gray matter only. DOI not re-read for this library.",
        ArticleRow = ArticleRow.From("A-1"),
    };

    /// <summary>Symptoms and x-ray disagree, shown for the knee.</summary>
    public static Citation Bedson2008 { get; } = new()
    {
        Id = CitationId.From("bedson-2008"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Bedson J", "Croft PR"],
        Year = 2008,
        Title = "The discordance between clinical and radiographic knee osteoarthritis: a systematic search and summary of the literature",
        Container = "BMC Musculoskeletal Disorders 9:116",
        Doi = Doi.From("10.1186/1471-2474-9-116"),
        Note = "About the knee: it does not show what the article uses it for, herniated discs. See Brinjikji 2015 for the spine.",
        ArticleRow = ArticleRow.From("A-2"),
    };

    /// <summary>Background on the sacroiliac joint and its inflammation.</summary>
    public static Citation Buchanan2022 { get; } = new()
    {
        Id = CitationId.From("buchanan-2022"),
        Kind = CitationKind.Review,
        Authors = ["Buchanan BK", "Varacallo M"],
        Year = 2022,
        Title = "Sacroiliitis",
        Container = "StatPearls, NBK448141",
        Link = "https://www.ncbi.nlm.nih.gov/books/NBK448141/",
        Note = "A living chapter, revised yearly; the year is that of the snapshot the article cites.",
        ArticleRow = ArticleRow.From("A-3"),
    };

    /// <summary>Pelvic-floor muscles as one source of chronic pelvic pain.</summary>
    public static Citation AcogPb218 { get; } = new()
    {
        Id = CitationId.From("acog-pb218"),
        Kind = CitationKind.Guideline,
        Authors = ["American College of Obstetricians and Gynecologists"],
        Year = 2020,
        Title = "Chronic Pelvic Pain: ACOG Practice Bulletin, Number 218",
        Container = "Obstetrics & Gynecology 135(3):e98-e109",
        Doi = Doi.From("10.1097/AOG.0000000000003716"),
        Note = "DOI not re-read for this library.",
        ArticleRow = ArticleRow.From("A-4"),
    };

    /// <summary>What massage does for pain: clear against no treatment, weak against sham.</summary>
    public static Citation Crawford2016 { get; } = new()
    {
        Id = CitationId.From("crawford-2016"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Crawford C", "Boyd C", "Paat CF", "et al"],
        Year = 2016,
        Title =
            "The impact of massage therapy on function in pain populations: a systematic review and meta-analysis of randomized controlled "
            + "trials: part I, patients experiencing pain in the general population",
        Container = "Pain Medicine 17(7):1353-1375",
        Doi = Doi.From("10.1093/pm/pnw099"),
        Note = "67 trials, 60 of them of high quality.",
        ArticleRow = ArticleRow.From("A-5"),
    };

    /// <summary>Diet and chronic pain in general.</summary>
    public static Citation Dragan2020 { get; } = new()
    {
        Id = CitationId.From("dragan-2020"),
        Kind = CitationKind.Review,
        Authors = ["Dragan S", "Serban M-C", "Damian G", "et al"],
        Year = 2020,
        Title = "Dietary patterns and interventions to alleviate chronic pain",
        Container = "Nutrients 12(9):2510",
        Doi = Doi.From("10.3390/nu12092510"),
        Note = "A narrative review; no effect size for low-back pain. DOI not re-read for this library.",
        ArticleRow = ArticleRow.From("A-6"),
    };

    /// <summary>What a herniated disc is, and its usual course.</summary>
    public static Citation Dydyk2022 { get; } = new()
    {
        Id = CitationId.From("dydyk-2022"),
        Kind = CitationKind.Review,
        Authors = ["Dydyk AM", "Ngnitewe Massa R", "Mesfin FB"],
        Year = 2022,
        Title = "Disc Herniation",
        Container = "StatPearls, NBK441822",
        Link = "https://www.ncbi.nlm.nih.gov/books/NBK441822/",
        Note = "A living chapter, revised yearly; the year is that of the snapshot the article cites.",
        ArticleRow = ArticleRow.From("A-7"),
    };

    /// <summary>Hip osteoarthritis explained to patients.</summary>
    public static Citation Foran2021 { get; } = new()
    {
        Id = CitationId.From("foran-2021"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Foran JRH"],
        Year = 2021,
        Title = "Osteoarthritis of the Hip",
        Container = "OrthoInfo, American Academy of Orthopaedic Surgeons",
        Link = "https://orthoinfo.aaos.org/en/diseases--conditions/osteoarthritis-of-the-hip/",
        Note = "A living page.",
        ArticleRow = ArticleRow.From("A-8"),
    };

    /// <summary>Chronic pain is best met by several kinds of provider together.</summary>
    public static Citation Kress2015 { get; } = new()
    {
        Id = CitationId.From("kress-2015"),
        Kind = CitationKind.Review,
        Authors = ["Kress H-G", "Aldington D", "Alon E", "et al"],
        Year = 2015,
        Title = "A holistic approach to chronic pain management that involves all stakeholders: change is needed",
        Container = "Current Medical Research and Opinion 31(9):1743-1754",
        Doi = Doi.From("10.1185/03007995.2015.1072088"),
        Note = "Expert opinion. DOI not re-read for this library.",
        ArticleRow = ArticleRow.From("A-9"),
    };

    /// <summary>Common causes of low-back pain explained to patients.</summary>
    public static Citation Park2021LowBackPain { get; } = new()
    {
        Id = CitationId.From("park-2021-low-back-pain"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Park DK"],
        Year = 2021,
        Title = "Low Back Pain",
        Container = "OrthoInfo, American Academy of Orthopaedic Surgeons",
        Link = "https://orthoinfo.aaos.org/en/diseases--conditions/low-back-pain/",
        Note = "A living page.",
        ArticleRow = ArticleRow.From("A-10"),
    };

    /// <summary>How common back pain is: 39.0% of U.S. adults in three months.</summary>
    public static Citation Lucas2021 { get; } = new()
    {
        Id = CitationId.From("lucas-2021"),
        Kind = CitationKind.OfficialData,
        Authors = ["Lucas JW", "Connor EM", "Bose J"],
        Year = 2021,
        Title = "Back, Lower Limb, and Upper Limb Pain Among U.S. Adults, 2019",
        Container = "NCHS Data Brief 415",
        Doi = Doi.From("10.15620/cdc:107894"),
        ArticleRow = ArticleRow.From("A-11"),
    };

    /// <summary>How well the path of sciatic pain agrees with imaging.</summary>
    public static Citation Mostofi2015 { get; } = new()
    {
        Id = CitationId.From("mostofi-2015"),
        Kind = CitationKind.ObservationalStudy,
        Authors = ["Mostofi K", "Karimi Khouzani R"],
        Year = 2015,
        Title =
            "Reliability of the path of the sciatic nerve, congruence between patients' history and medical imaging evidence of disc herniation "
            + "and its role in surgical decision making",
        Container = "Asian Spine Journal 9(2):200-204",
        Doi = Doi.From("10.4184/asj.2015.9.2.200"),
        Note = "A small surgical series. DOI not re-read for this library.",
        ArticleRow = ArticleRow.From("A-12"),
    };

    /// <summary>A pinched nerve explained to patients; its usual four to six weeks.</summary>
    public static Citation ClevelandClinic2021 { get; } = new()
    {
        Id = CitationId.From("cleveland-clinic-2021"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Cleveland Clinic"],
        Year = 2021,
        Title = "Pinched Nerves: Causes, Symptoms and Treatment",
        Container = "Cleveland Clinic",
        Link = "https://my.clevelandclinic.org/health/diseases/6481-pinched-nerves",
        Note = "A living page that names no author.",
        ArticleRow = ArticleRow.From("A-13"),
    };

    /// <summary>Background on piriformis syndrome.</summary>
    public static Citation Abbasi2021 { get; } = new()
    {
        Id = CitationId.From("abbasi-2021"),
        Kind = CitationKind.ProfessionalReference,
        Authors = ["Abbasi D"],
        Year = 2021,
        Title = "Piriformis Muscle Syndrome",
        Container = "Orthobullets",
        Note = "A living page.",
        ArticleRow = ArticleRow.From("A-14"),
    };

    /// <summary>Advice on lifting, sitting and standing.</summary>
    public static Citation Park2022 { get; } = new()
    {
        Id = CitationId.From("park-2022"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Park DK"],
        Year = 2022,
        Title = "Preventing Back Pain at Work and at Home",
        Container = "OrthoInfo, American Academy of Orthopaedic Surgeons",
        Link = "https://orthoinfo.aaos.org/en/staying-healthy/preventing-back-pain-at-work-and-at-home/",
        Note = "A living page.",
        ArticleRow = ArticleRow.From("A-15"),
    };

    /// <summary>Sciatica explained to patients.</summary>
    public static Citation Park2021Sciatica { get; } = new()
    {
        Id = CitationId.From("park-2021-sciatica"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Park DK"],
        Year = 2021,
        Title = "Sciatica",
        Container = "OrthoInfo, American Academy of Orthopaedic Surgeons",
        Link = "https://orthoinfo.aaos.org/en/diseases--conditions/sciatica/",
        Note = "A living page.",
        ArticleRow = ArticleRow.From("A-16"),
    };

    /// <summary>Pain reprocessing: 66% pain-free or nearly so after treatment, 20% on placebo, 10% in usual care.</summary>
    public static Citation Ashar2022 { get; } = new()
    {
        Id = CitationId.From("ashar-2022"),
        Kind = CitationKind.Trial,
        Authors = ["Ashar YK", "Gordon A", "Schubiner H", "et al"],
        Year = 2022,
        Title = "Effect of Pain Reprocessing Therapy vs Placebo and Usual Care for Patients With Chronic Back Pain: A Randomized Clinical Trial",
        Container = "JAMA Psychiatry 79(1):13-23",
        Doi = Doi.From("10.1001/jamapsychiatry.2021.2669"),
        Note = "One telehealth visit with a physician plus eight psychological sessions over four weeks; online September 29, 2021.",
        ArticleRow = ArticleRow.From("A-17"),
    };

    private static ImmutableArray<Citation> StartingArticle =>
    [
        HingeHealth2024,
        AsSanie2012,
        Bedson2008,
        Buchanan2022,
        AcogPb218,
        Crawford2016,
        Dragan2020,
        Dydyk2022,
        Foran2021,
        Kress2015,
        Park2021LowBackPain,
        Lucas2021,
        Mostofi2015,
        ClevelandClinic2021,
        Abbasi2021,
        Park2022,
        Park2021Sciatica,
        Ashar2022,
    ];
}
