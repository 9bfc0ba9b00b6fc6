using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Guidelines, quality standards and consensus statements.
public static partial class Citations
{
    /// <summary>Renal colic: who goes to hospital at once, and the warning that an aortic aneurysm can look like it.</summary>
    public static Citation BnssgRenalCalculi { get; } = new()
    {
        Id = CitationId.From("bnssg-renal-calculi"),
        Kind = CitationKind.Guideline,
        Authors = ["Bristol, North Somerset and South Gloucestershire Integrated Care Board"],
        Year = null,
        Title = "Renal Calculi",
        Container = "Remedy referral pathways",
        Link = "https://remedy.bnssg.icb.nhs.uk/adults/urology/renal-calculi",
        Note = "A living page; cites NICE Clinical Knowledge Summaries.",
    };

    /// <summary>Exercise with osteoporosis: build strength and balance, and keep away from postures that bend the spine far forward.</summary>
    public static Citation BrookeWavell2022 { get; } = new()
    {
        Id = CitationId.From("brooke-wavell-2022"),
        Kind = CitationKind.Guideline,
        Authors = ["Brooke-Wavell K", "Skelton DA", "Barker KL", "et al"],
        Year = 2022,
        Title = "Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis",
        Container = "British Journal of Sports Medicine 56(15):837",
        Doi = Doi.From("10.1136/bjsports-2021-104634"),
        Note = "The abstract was read.",
    };

    /// <summary>Which findings call for immediate imaging and which for a trial of care first.</summary>
    public static Citation ChouAcp2011 { get; } = new()
    {
        Id = CitationId.From("chou-acp-2011"),
        Kind = CitationKind.Guideline,
        Authors = ["Chou R", "Qaseem A", "Owens DK", "Shekelle P"],
        Year = 2011,
        Title = "Diagnostic imaging for low back pain: advice for high-value health care from the American College of Physicians",
        Container = "Annals of Internal Medicine 154(3):181-189",
        Doi = Doi.From("10.7326/0003-4819-154-3-201102010-00008"),
        Note = "DOI and issue number from memory.",
    };

    /// <summary>Polymyalgia rheumatica: core features and exclusions.</summary>
    public static Citation Dasgupta2010 { get; } = new()
    {
        Id = CitationId.From("dasgupta-2010"),
        Kind = CitationKind.Guideline,
        Authors = ["Dasgupta B", "Borg FA", "Hassan N", "et al"],
        Year = 2010,
        Title = "BSR and BHPR guidelines for the management of polymyalgia rheumatica",
        Container = "Rheumatology 49(1):186-190",
        Note = "Read in part in copies and in the concise version in Clinical Medicine; volume and pages from memory.",
    };

    /// <summary>No anti-inflammatory medicine from 20 weeks of pregnancy.</summary>
    public static Citation FdaNsaidPregnancy2020 { get; } = new()
    {
        Id = CitationId.From("fda-nsaid-pregnancy-2020"),
        Kind = CitationKind.Guideline,
        Authors = ["U.S. Food and Drug Administration"],
        Year = 2020,
        Title = "FDA recommends avoiding use of NSAIDs in pregnancy at 20 weeks or later because they can result in low amniotic fluid",
        Container = "Drug Safety Communication, October 15, 2020",
        Link = "https://www.fda.gov/drugs/drug-safety-and-availability/fda-recommends-avoiding-use-nsaids-pregnancy-20-weeks-or-later-because-they-can-result-low-amniotic",
        Note = "The text of its podcast was read.",
    };

    /// <summary>Cauda equina syndrome as a surgical emergency; emergency MRI within four hours of request.</summary>
    public static Citation GirftCaudaEquina2023 { get; } = new()
    {
        Id = CitationId.From("girft-cauda-equina-2023"),
        Kind = CitationKind.Guideline,
        Authors = ["Getting It Right First Time"],
        Year = 2023,
        Title = "National Suspected Cauda Equina Syndrome Pathway",
        Container = "NHS England",
        Link = "https://gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-diagnose-and-treat-cauda-equina-syndrome-without-delay/",
        Note = "Read on the announcing page; the four-hour target was read quoted in an audit paper. A 2026 revision is cited elsewhere and was not read.",
    };

    /// <summary>What femoroacetabular impingement syndrome is: symptoms, signs and imaging together.</summary>
    public static Citation Griffin2016 { get; } = new()
    {
        Id = CitationId.From("griffin-2016"),
        Kind = CitationKind.Guideline,
        Authors = ["Griffin DR", "Dickenson EJ", "O'Donnell J", "Agricola R", "Awan T", "et al"],
        Year = 2016,
        Title = "The Warwick Agreement on femoroacetabular impingement syndrome (FAI syndrome): an international consensus statement",
        Container = "British Journal of Sports Medicine 50(19):1169-1176",
        Doi = Doi.From("10.1136/bjsports-2016-096743"),
        Note = "The abstract was read.",
    };

    /// <summary>Giant cell arteritis: who needs treatment the same day.</summary>
    public static Citation Mackie2020 { get; } = new()
    {
        Id = CitationId.From("mackie-2020"),
        Kind = CitationKind.Guideline,
        Authors = ["Mackie SL", "Dejaco C", "Appenzeller S", "et al"],
        Year = 2020,
        Title = "British Society for Rheumatology guideline on diagnosis and treatment of giant cell arteritis",
        Container = "Rheumatology 59(3):e1-e23",
        Note =
            "Pages and the advice on the day of referral were read in excerpts and on the society's own page: the same working day if possible, "
            + "always within three.",
    };

    /// <summary>A leg that is suddenly painful, pale, cold, numb or weak is an emergency.</summary>
    public static Citation NhsHighlandAcuteLimbIschaemia { get; } = new()
    {
        Id = CitationId.From("nhs-highland-acute-limb-ischaemia"),
        Kind = CitationKind.Guideline,
        Authors = ["NHS Highland"],
        Year = null,
        Title = "Acute limb ischaemia",
        Container = "Treatments and Medicines, vascular guidelines",
        Link = "https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/vascular/vascular-guidelines/",
        Note = "A living page; read in part.",
    };

    /// <summary>Anyone with a suspected hip fracture is sent to hospital at once; MRI when the x-ray is negative.</summary>
    public static Citation NiceCg124 { get; } = new()
    {
        Id = CitationId.From("nice-cg124"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2011,
        Title = "Hip fracture: management",
        Container = "NICE clinical guideline CG124",
        Link = "https://www.nice.org.uk/guidance/cg124",
    };

    /// <summary>Leg pain from narrowed arteries.</summary>
    public static Citation NiceCg147 { get; } = new()
    {
        Id = CitationId.From("nice-cg147"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2012,
        Title = "Peripheral arterial disease: diagnosis and management",
        Container = "NICE clinical guideline CG147",
        Link = "https://www.nice.org.uk/guidance/cg147",
        Note = "The context page and section 1.1 were read; neither speaks of a sudden loss of blood supply. Published August 2012.",
    };

    /// <summary>Acute prostatitis: what can go wrong with it.</summary>
    public static Citation NiceNg110 { get; } = new()
    {
        Id = CitationId.From("nice-ng110"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2018,
        Title = "Prostatitis (acute): antimicrobial prescribing",
        Container = "NICE guideline NG110",
        Link = "https://www.nice.org.uk/guidance/ng110/chapter/recommendations",
        Note = "The recommendations were read.",
    };

    /// <summary>Kidney infection: who needs care the same day, and when to look again.</summary>
    public static Citation NiceNg111 { get; } = new()
    {
        Id = CitationId.From("nice-ng111"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2018,
        Title = "Pyelonephritis (acute): antimicrobial prescribing",
        Container = "NICE guideline NG111",
        Link = "https://www.nice.org.uk/guidance/ng111",
        Note = "The urgency wording was read in a summary of the guideline.",
    };

    /// <summary>Renal colic: imaging within 24 hours, NSAID first.</summary>
    public static Citation NiceNg118 { get; } = new()
    {
        Id = CitationId.From("nice-ng118"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2019,
        Title = "Renal and ureteric stones: assessment and management",
        Container = "NICE guideline NG118",
        Link = "https://www.nice.org.uk/guidance/ng118",
    };

    /// <summary>Which symptoms call for tests or referral for cancer, myeloma among them.</summary>
    public static Citation NiceNg12 { get; } = new()
    {
        Id = CitationId.From("nice-ng12"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2015,
        Title = "Suspected cancer: recognition and referral",
        Container = "NICE guideline NG12",
        Link = "https://www.nice.org.uk/guidance/ng12",
        Note =
            "The chapter on back and bones for the public was read: blood tests for myeloma with lasting back pain at 60 or over, a scan with "
            + "weight loss. Published June 23, 2015.",
    };

    /// <summary>When to think of a ruptured or symptomatic aortic aneurysm, and who is at risk of one.</summary>
    public static Citation NiceNg156 { get; } = new()
    {
        Id = CitationId.From("nice-ng156"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2020,
        Title = "Abdominal aortic aneurysm: diagnosis and management",
        Container = "NICE guideline NG156",
        Link = "https://www.nice.org.uk/guidance/ng156",
        Note = "Read in part; the age in the rupture recommendation is from memory.",
    };

    /// <summary>Suspected deep-vein thrombosis of the leg.</summary>
    public static Citation NiceNg158 { get; } = new()
    {
        Id = CitationId.From("nice-ng158"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2020,
        Title = "Venous thromboembolic diseases: diagnosis, management and thrombophilia testing",
        Container = "NICE guideline NG158",
        Link = "https://www.nice.org.uk/guidance/ng158",
        Note = "Recommendations 1.1.1 to 1.1.3 and the two-level Wells score were read. Published March 26, 2020.",
    };

    /// <summary>Osteoarthritis diagnosed clinically at 45 or over, and its core treatment.</summary>
    public static Citation NiceNg226 { get; } = new()
    {
        Id = CitationId.From("nice-ng226"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2022,
        Title = "Osteoarthritis in over 16s: diagnosis and management",
        Container = "NICE guideline NG226",
        Link = "https://www.nice.org.uk/guidance/ng226",
        Note = "Section 1.1 was read. Published October 19, 2022.",
    };

    /// <summary>Spinal metastases and cord compression: who is imaged, and how soon.</summary>
    public static Citation NiceNg234 { get; } = new()
    {
        Id = CitationId.From("nice-ng234"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2023,
        Title = "Spinal metastases and metastatic spinal cord compression",
        Container = "NICE guideline NG234",
        Link = "https://www.nice.org.uk/guidance/ng234",
        Note = "Read in part; the descriptors of the pain were not read.",
    };

    /// <summary>Care of low-back pain and sciatica: risk stratification, exercise, NSAIDs, what not to offer.</summary>
    public static Citation NiceNg59 { get; } = new()
    {
        Id = CitationId.From("nice-ng59"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2016,
        Title = "Low back pain and sciatica in over 16s: assessment and management",
        Container = "NICE guideline NG59",
        Link = "https://www.nice.org.uk/guidance/ng59",
        Note =
            "Published November 30, 2016, updated December 11, 2020. Section 1.1 was read; the advice on medicines for sciatica was read where a "
            + "professional body reports the update.",
    };

    /// <summary>When to refer for suspected axial spondyloarthritis: the count of nine features.</summary>
    public static Citation NiceNg65 { get; } = new()
    {
        Id = CitationId.From("nice-ng65"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2017,
        Title = "Spondyloarthritis in over 16s: diagnosis and management",
        Container = "NICE guideline NG65",
        Link = "https://www.nice.org.uk/guidance/ng65",
        Note = "The referral count was read in a regional pathway and in a journal summary.",
    };

    /// <summary>When pelvic pain suggests endometriosis.</summary>
    public static Citation NiceNg73 { get; } = new()
    {
        Id = CitationId.From("nice-ng73"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2017,
        Title = "Endometriosis: diagnosis and management",
        Container = "NICE guideline NG73",
        Link = "https://www.nice.org.uk/guidance/ng73",
        Note = "The list of features that raise suspicion was read where a medical defense body reports the guideline. Published September 6, 2017.",
    };

    /// <summary>How soon to image suspected spinal metastases and cord compression: within a week, within 24 hours.</summary>
    public static Citation NiceQs56 { get; } = new()
    {
        Id = CitationId.From("nice-qs56"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2014,
        Title = "Spinal metastases and metastatic spinal cord compression",
        Container = "NICE quality standard QS56",
        Link = "https://www.nice.org.uk/guidance/qs56",
        Note = "Quality statement 3 was read. A living page; the year is that of first publication, from memory.",
    };

    /// <summary>Claudication: pain of legs or buttocks on exercise that rest eases; narrowed arteries in the pelvis are felt in thigh, hip or buttock.</summary>
    public static Citation NiceTa223 { get; } = new()
    {
        Id = CitationId.From("nice-ta223"),
        Kind = CitationKind.Guideline,
        Authors = ["National Institute for Health and Care Excellence"],
        Year = 2011,
        Title = "Cilostazol, naftidrofuryl oxalate, pentoxifylline and inositol nicotinate for the treatment of intermittent claudication in people with peripheral arterial disease",
        Container = "NICE technology appraisal TA223",
        Link = "https://www.nice.org.uk/guidance/ta223",
        Note = "Section 2 on the disease was read; title and year from memory.",
    };

    /// <summary>First-line care of low-back pain without medicine.</summary>
    public static Citation Qaseem2017 { get; } = new()
    {
        Id = CitationId.From("qaseem-2017"),
        Kind = CitationKind.Guideline,
        Authors = ["Qaseem A", "Wilt TJ", "McLean RM", "Forciea MA"],
        Year = 2017,
        Title = "Noninvasive treatments for acute, subacute, and chronic low back pain: a clinical practice guideline from the American College of Physicians",
        Container = "Annals of Internal Medicine 166(7):514-530",
        Doi = Doi.From("10.7326/M16-2367"),
        Note = "From memory; not read.",
    };

    /// <summary>A child with a limp, a painful swollen limb, or refusal to bear weight may have an infection, which needs the hospital.</summary>
    public static Citation QueenslandBoneJointInfection { get; } = new()
    {
        Id = CitationId.From("queensland-bone-joint-infection"),
        Kind = CitationKind.Guideline,
        Authors = ["Children's Health Queensland"],
        Year = null,
        Title = "Bone and Joint Infections in Children – Management and referral guideline",
        Container = "Primary care management and referral guideline",
        Link = "https://www.childrens.health.qld.gov.au/referral-guideline-bone-joint-infections/",
        Note = "A living page; read in part.",
    };

    /// <summary>Cancer that may press on the cord: what needs advice at once, and what within 24 hours.</summary>
    public static Citation ScottishCordCompression { get; } = new()
    {
        Id = CitationId.From("scottish-cord-compression"),
        Kind = CitationKind.Guideline,
        Authors = ["Scottish Government"],
        Year = null,
        Title = "Scottish referral guidelines for suspected cancer: quick reference guide",
        Link = "https://www.gov.scot/publications/scottish-referral-guidelines-suspected-cancer-quick-reference-guide/pages/13/",
        Note = "The page on malignant spinal cord compression was read; its date was not shown.",
    };

    /// <summary>Pelvic girdle pain in and after pregnancy: where it is felt and how it is tested.</summary>
    public static Citation Vleeming2008 { get; } = new()
    {
        Id = CitationId.From("vleeming-2008"),
        Kind = CitationKind.Guideline,
        Authors = ["Vleeming A", "Albert HB", "Ostgaard HC", "Sturesson B", "Stuge B"],
        Year = 2008,
        Title = "European guidelines for the diagnosis and treatment of pelvic girdle pain",
        Container = "European Spine Journal 17(6):794-819",
        Doi = Doi.From("10.1007/s00586-008-0602-4"),
        Note = "Not re-read for this library.",
    };

    /// <summary>How groin pain in athletes is sorted: adductor, iliopsoas, inguinal, pubic, hip.</summary>
    public static Citation Weir2015 { get; } = new()
    {
        Id = CitationId.From("weir-2015"),
        Kind = CitationKind.Guideline,
        Authors = ["Weir A", "Brukner P", "Delahunt E", "Ekstrand J", "Griffin D", "et al"],
        Year = 2015,
        Title = "Doha agreement meeting on terminology and definitions in groin pain in athletes",
        Container = "British Journal of Sports Medicine 49(12):768-774",
        Doi = Doi.From("10.1136/bjsports-2015-094869"),
        PubMedId = PubMedId.Of(26031643),
        Note = "The abstract was read.",
    };

    /// <summary>What to offer and what not to offer in chronic low-back pain.</summary>
    public static Citation Who2023 { get; } = new()
    {
        Id = CitationId.From("who-2023"),
        Kind = CitationKind.Guideline,
        Authors = ["World Health Organization"],
        Year = 2023,
        Title = "WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings",
        Container = "World Health Organization",
    };

    private static ImmutableArray<Citation> Guidelines =>
    [
        BnssgRenalCalculi,
        BrookeWavell2022,
        ChouAcp2011,
        Dasgupta2010,
        FdaNsaidPregnancy2020,
        GirftCaudaEquina2023,
        Griffin2016,
        Mackie2020,
        NhsHighlandAcuteLimbIschaemia,
        NiceCg124,
        NiceCg147,
        NiceNg110,
        NiceNg111,
        NiceNg118,
        NiceNg12,
        NiceNg156,
        NiceNg158,
        NiceNg226,
        NiceNg234,
        NiceNg59,
        NiceNg65,
        NiceNg73,
        NiceQs56,
        NiceTa223,
        Qaseem2017,
        QueenslandBoneJointInfection,
        ScottishCordCompression,
        Vleeming2008,
        Weir2015,
        Who2023,
    ];
}
