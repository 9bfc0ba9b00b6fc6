using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Studies of what a finding or a test tells.
public static partial class Citations
{
    /// <summary>Clinical signs cannot settle cauda equina syndrome; any new urinary symptom needs MRI.</summary>
    public static Citation Bell2007 { get; } = new()
    {
        Id = CitationId.From("bell-2007"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Bell DA", "Collie D", "Statham PF"],
        Year = 2007,
        Title = "Cauda equina syndrome: what is the correlation between clinical assessment and MRI scanning?",
        Container = "British Journal of Neurosurgery 21(2):201-203",
        Doi = Doi.From("10.1080/02688690701317144"),
        PubMedId = PubMedId.Of(17453789),
        Note = "The abstract was read; authors from memory.",
    };

    /// <summary>Inflammatory features in primary care, where each is worth little alone.</summary>
    public static Citation Braun2011 { get; } = new()
    {
        Id = CitationId.From("braun-2011"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Braun A", "Saracbasi E", "Grifka J", "Schnitker J", "Braun J"],
        Year = 2011,
        Title = "Identifying patients with axial spondyloarthritis in primary care: how useful are items indicative of inflammatory back pain?",
        Container = "Annals of the Rheumatic Diseases 70(10):1782-1787",
        Doi = Doi.From("10.1136/ard.2011.151167"),
        Note = "The abstract and the table of figures were read. Patients were seen by orthopedic surgeons in primary care.",
    };

    /// <summary>Five items that together point to lumbar spinal stenosis.</summary>
    public static Citation Cook2011 { get; } = new()
    {
        Id = CitationId.From("cook-2011"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Cook C", "Brown C", "Michael K", "et al"],
        Year = 2011,
        Title = "The clinical value of a cluster of patient history and observational findings as a diagnostic support tool for lumbar spine stenosis",
        Container = "Physiotherapy Research International 16(3):170-178",
        Doi = Doi.From("10.1002/pri.500"),
        Note = "DOI from memory.",
    };

    /// <summary>Cancer among 1,975 walk-in patients with back pain.</summary>
    public static Citation Deyo1988 { get; } = new()
    {
        Id = CitationId.From("deyo-1988"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Deyo RA", "Diehl AK"],
        Year = 1988,
        Title = "Cancer as a cause of back pain: frequency, clinical presentation, and diagnostic strategies",
        Container = "Journal of General Internal Medicine 3(3):230-238",
        Doi = Doi.From("10.1007/BF02596337"),
    };

    /// <summary>History items for cancer, fracture and infection.</summary>
    public static Citation Deyo1992 { get; } = new()
    {
        Id = CitationId.From("deyo-1992"),
        Kind = CitationKind.Review,
        Authors = ["Deyo RA", "Rainville J", "Kent DL"],
        Year = 1992,
        Title = "What can the history and physical examination tell us about low back pain?",
        Container = "JAMA 268(6):760-765",
        Doi = Doi.From("10.1001/jama.1992.03490060092030"),
        PubMedId = PubMedId.Of(1386391),
        Note = "The cancer rows were read in a reprint; the fracture and infection rows are from memory. DOI from memory.",
    };

    /// <summary>Pelvic-floor findings are so common in lumbopelvic pain that they do not discriminate.</summary>
    public static Citation Dufour2018 { get; } = new()
    {
        Id = CitationId.From("dufour-2018"),
        Kind = CitationKind.ObservationalStudy,
        Authors = ["Dufour S", "Vandyken B", "Forget MJ", "Vandyken C"],
        Year = 2018,
        Title = "Association between lumbopelvic pain and pelvic floor dysfunction in women: a cross sectional study",
        Container = "Musculoskeletal Science and Practice 34:47-53",
        Doi = Doi.From("10.1016/j.msksp.2017.12.001"),
        PubMedId = PubMedId.Of(29268147),
    };

    /// <summary>Vertebral fracture in people over 55: trauma raises the probability.</summary>
    public static Citation Enthoven2016 { get; } = new()
    {
        Id = CitationId.From("enthoven-2016"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Enthoven WTM", "Geuze J", "Scheele J", "et al"],
        Year = 2016,
        Title = "Prevalence and \"red flags\" regarding specified causes of back pain in older adults presenting in general practice",
        Container = "Physical Therapy 96(3):305-312",
        Doi = Doi.From("10.2522/ptj.20140525"),
    };

    /// <summary>Shoes and socks tell hip osteoarthritis from trochanteric pain.</summary>
    public static Citation Fearon2013 { get; } = new()
    {
        Id = CitationId.From("fearon-2013"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Fearon AM", "Scarvell JM", "Neeman T", "Cook JL", "Cormick W", "Smith PN"],
        Year = 2013,
        Title = "Greater trochanteric pain syndrome: defining the clinical syndrome",
        Container = "British Journal of Sports Medicine 47(10):649-653",
    };

    /// <summary>Single-leg standing and palpation in lateral hip pain.</summary>
    public static Citation Grimaldi2017 { get; } = new()
    {
        Id = CitationId.From("grimaldi-2017"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Grimaldi A", "Mellor R", "Nicolson P", "et al"],
        Year = 2017,
        Title = "Utility of clinical tests to diagnose MRI-confirmed gluteal tendinopathy in patients presenting with lateral hip pain",
        Container = "British Journal of Sports Medicine 51(6):519-524",
        Doi = Doi.From("10.1136/bjsports-2016-096175"),
        Note = "DOI from memory.",
    };

    /// <summary>A straight-leg raise after a fall with a normal x-ray.</summary>
    public static Citation Hak2009 { get; } = new()
    {
        Id = CitationId.From("hak-2009"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Hak P", "Lewis J", "Carpenter C", "Roy S", "Davies J"],
        Year = 2009,
        Title = "Occult hip fracture: a clinical and radiological correlation",
        Container = "Journal of Orthopaedics 6(4):e5",
    };

    /// <summary>How rare serious disease is in acute low-back pain, and how common single red flags are.</summary>
    public static Citation Henschke2009 { get; } = new()
    {
        Id = CitationId.From("henschke-2009"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Henschke N", "Maher CG", "Refshauge KM", "et al"],
        Year = 2009,
        Title = "Prevalence of and screening for serious spinal pathology in patients presenting to primary care settings with acute low back pain",
        Container = "Arthritis & Rheumatism 60(10):3072-3080",
        Doi = Doi.From("10.1002/art.24853"),
        PubMedId = PubMedId.Of(19790051),
        Note = "Only the abstract was read; figures per flag and counts of the four-item rule are from memory.",
    };

    /// <summary>Some people with an occult hip fracture can still bear weight.</summary>
    public static Citation Hossain2009 { get; } = new()
    {
        Id = CitationId.From("hossain-2009"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Hossain M", "Sinha A", "Akhtar H", "Andrew J"],
        Year = 2009,
        Title = "Clinical signs to identify occult hip fracture",
        Container = "Orthopaedic Proceedings 91-B(SUPP II):206",
        Note = "Seven of 33 could bear weight. A conference abstract; its title was not shown on the page read, and the one here describes the work.",
    };

    /// <summary>History items in 227 emergency patients with one-sided loin pain.</summary>
    public static Citation Kartal2006 { get; } = new()
    {
        Id = CitationId.From("kartal-2006"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Kartal M", "Eray O", "Erdogru T", "Yilmaz S"],
        Year = 2006,
        Title =
            "Prospective validation of a current algorithm including bedside US performed by emergency physicians for patients with acute flank "
            + "pain suspected for renal colic",
        Container = "Emergency Medicine Journal 23(5):341-344",
        Note = "The abstract was read; sensitivity and specificity were read in a BestBETs summary.",
    };

    /// <summary>The stenosis questionnaire in 33,545 people: the largest self-report study.</summary>
    public static Citation Kato2015 { get; } = new()
    {
        Id = CitationId.From("kato-2015"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Kato K", "Sekiguchi M", "Yonemoto K", "et al"],
        Year = 2015,
        Title =
            "Diagnostic accuracy of the Self-administered, Self-reported History Questionnaire for lumbar spinal stenosis patients in Japanese "
            + "primary care settings: a multicenter cross-sectional study (DISTO-project)",
        Container = "Journal of Orthopaedic Science 20(5):805-810",
        Doi = Doi.From("10.1007/s00776-015-0740-6"),
        PubMedId = PubMedId.Of(26092619),
        Note = "Author list from memory.",
    };

    /// <summary>History and examination in lumbar spinal stenosis, 93 people.</summary>
    public static Citation Katz1995 { get; } = new()
    {
        Id = CitationId.From("katz-1995"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Katz JN", "Dalgas M", "Stucki G", "et al"],
        Year = 1995,
        Title = "Degenerative lumbar spinal stenosis: diagnostic value of the history and physical examination",
        Container = "Arthritis & Rheumatism 38(9):1236-1241",
        Doi = Doi.From("10.1002/art.1780380910"),
        Note = "DOI from memory.",
    };

    /// <summary>Urgency goes with pelvic-floor tenderness in women with lumbopelvic pain.</summary>
    public static Citation Keizer2019 { get; } = new()
    {
        Id = CitationId.From("keizer-2019"),
        Kind = CitationKind.ObservationalStudy,
        Authors = ["Keizer A", "Vandyken B", "Vandyken C", "et al"],
        Year = 2019,
        Title = "Predictors of pelvic floor muscle dysfunction among women with lumbopelvic pain",
        Container = "Physical Therapy 99(12):1703-1711",
        Doi = Doi.From("10.1093/ptj/pzz124"),
        PubMedId = PubMedId.Of(31504926),
    };

    /// <summary>Hip pain and hip x-rays often disagree.</summary>
    public static Citation Kim2015 { get; } = new()
    {
        Id = CitationId.From("kim-2015"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Kim C", "Nevitt MC", "Niu J", "et al"],
        Year = 2015,
        Title = "Association of hip pain with radiographic evidence of hip osteoarthritis: diagnostic test study",
        Container = "BMJ 351:h5983",
        Doi = Doi.From("10.1136/bmj.h5983"),
        Note = "Read second-hand; DOI from memory.",
    };

    /// <summary>Four predictors that tell a septic hip from an irritable hip in a child.</summary>
    public static Citation Kocher1999 { get; } = new()
    {
        Id = CitationId.From("kocher-1999"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Kocher MS", "Zurakowski D", "Kasser JR"],
        Year = 1999,
        Title = "Differentiating between septic arthritis and transient synovitis of the hip in children: an evidence-based clinical prediction algorithm",
        Container = "Journal of Bone and Joint Surgery, American volume 81(12):1662-1670",
        Doi = Doi.From("10.2106/00004623-199912000-00002"),
        PubMedId = PubMedId.Of(10608376),
        Note = "Figures read in a secondary summary.",
    };

    /// <summary>The clinician's support tool for lumbar spinal stenosis.</summary>
    public static Citation Konno2007SupportTool { get; } = new()
    {
        Id = CitationId.From("konno-2007-support-tool"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Konno S", "Hayashino Y", "Fukuhara S", "et al"],
        Year = 2007,
        Title = "Development of a clinical diagnosis support tool to identify patients with lumbar spinal stenosis",
        Container = "European Spine Journal 16(11):1951-1957",
        Doi = Doi.From("10.1007/s00586-007-0402-2"),
        PubMedId = PubMedId.Of(17549525),
    };

    /// <summary>What people say of leg pain against what a clinician finds.</summary>
    public static Citation Konstantinou2012 { get; } = new()
    {
        Id = CitationId.From("konstantinou-2012"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Konstantinou K", "Lewis M", "Dunn KM"],
        Year = 2012,
        Title = "Agreement of self-reported items and clinically assessed nerve root involvement (or sciatica) in a primary care setting",
        Container = "European Spine Journal 21(11):2306-2315",
        Doi = Doi.From("10.1007/s00586-012-2398-5"),
    };

    /// <summary>Provocation tests without centralization for sacroiliac pain.</summary>
    public static Citation Laslett2003 { get; } = new()
    {
        Id = CitationId.From("laslett-2003"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Laslett M", "Young SB", "Aprill CN", "McDonald B"],
        Year = 2003,
        Title = "Diagnosing painful sacroiliac joints: a validity study of a McKenzie evaluation and sacroiliac provocation tests",
        Container = "Australian Journal of Physiotherapy 49(2):89-97",
        Note = "Figures read in a secondary page.",
    };

    /// <summary>Revel's criteria for facet pain fail their test.</summary>
    public static Citation Laslett2004 { get; } = new()
    {
        Id = CitationId.From("laslett-2004"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Laslett M", "Oberg B", "Aprill CN", "McDonald B"],
        Year = 2004,
        Title = "Zygapophysial joint blocks in chronic low back pain: a test of Revel's model as a screening test",
        Container = "BMC Musculoskeletal Disorders 5:43",
        Doi = Doi.From("10.1186/1471-2474-5-43"),
    };

    /// <summary>How much feeling the abdomen tells about an aortic aneurysm.</summary>
    public static Citation Lederle1999 { get; } = new()
    {
        Id = CitationId.From("lederle-1999"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Lederle FA", "Simel DL"],
        Year = 1999,
        Title = "The rational clinical examination. Does this patient have abdominal aortic aneurysm?",
        Container = "JAMA 281(1):77-82",
        Doi = Doi.From("10.1001/jama.281.1.77"),
        PubMedId = PubMedId.Of(9892455),
    };

    /// <summary>Facet pain has no usable history pattern.</summary>
    public static Citation Manchikanti2000 { get; } = new()
    {
        Id = CitationId.From("manchikanti-2000"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Manchikanti L", "Pampati V", "Fellows B", "Baha AG"],
        Year = 2000,
        Title = "The inability of the clinical picture to characterize pain from facet joints",
        Container = "Pain Physician 3(2):158-166",
        Note = "Figures read in the table of Petersen 2017; authors, title and pages from memory.",
    };

    /// <summary>Seated stretch and active piriformis tests for sciatic entrapment in the buttock.</summary>
    public static Citation Martin2014 { get; } = new()
    {
        Id = CitationId.From("martin-2014"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Martin HD", "Kivlan BR", "Palmer IJ", "Martin RL"],
        Year = 2014,
        Title = "Diagnostic accuracy of clinical tests for sciatic nerve entrapment in the gluteal region",
        Container = "Knee Surgery, Sports Traumatology, Arthroscopy 22(4):882-888",
        Doi = Doi.From("10.1007/s00167-013-2758-7"),
        Note = "DOI from memory.",
    };

    /// <summary>Hip signs are common in people who come with low-back pain.</summary>
    public static Citation Prather2017 { get; } = new()
    {
        Id = CitationId.From("prather-2017"),
        Kind = CitationKind.ObservationalStudy,
        Authors = ["Prather H", "Cheng A", "Steger-May K", "Maheshwari V", "Van Dillen L"],
        Year = 2017,
        Title = "Hip and lumbar spine physical examination findings in people presenting with low back pain, with or without lower extremity pain",
        Container = "Journal of Orthopaedic & Sports Physical Therapy 47(3):163-172",
        Note = "Read at PMC8898168; authors, title, volume and pages from memory.",
    };

    /// <summary>Five items for an osteoporotic compression fracture.</summary>
    public static Citation Roman2010 { get; } = new()
    {
        Id = CitationId.From("roman-2010"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Roman M", "Brown C", "Richardson W", "et al"],
        Year = 2010,
        Title = "The development of a clinical decision making algorithm for detection of osteoporotic vertebral compression fracture or wedge deformity",
        Container = "Journal of Manual & Manipulative Therapy 18(1):44-49",
        Doi = Doi.From("10.1179/106698110X12595770849641"),
    };

    /// <summary>Likelihood ratios for axial spondyloarthritis and their product.</summary>
    public static Citation Rudwaleit2006Bedside { get; } = new()
    {
        Id = CitationId.From("rudwaleit-2006-bedside"),
        Kind = CitationKind.Review,
        Authors = ["Rudwaleit M", "Feldtkeller E", "Sieper J"],
        Year = 2006,
        Title = "Easy assessment of axial spondyloarthritis (early ankylosing spondylitis) at the bedside",
        Container = "Annals of the Rheumatic Diseases 65(9):1251-1252",
        Doi = Doi.From("10.1136/ard.2005.051045"),
        PubMedId = PubMedId.Of(16905586),
    };

    /// <summary>The Berlin criteria for inflammatory back pain.</summary>
    public static Citation Rudwaleit2006InflammatoryBackPain { get; } = new()
    {
        Id = CitationId.From("rudwaleit-2006-inflammatory-back-pain"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Rudwaleit M", "Metter A", "Listing J", "Sieper J", "Braun J"],
        Year = 2006,
        Title =
            "Inflammatory back pain in ankylosing spondylitis: a reassessment of the clinical history for application as classification and "
            + "diagnostic criteria",
        Container = "Arthritis & Rheumatism 54(2):569-578",
        Note = "Details of the citation from memory.",
    };

    /// <summary>Sacroiliac pain in 13 of 43 people with chronic low-back pain; pain in the groin goes with it.</summary>
    public static Citation Schwarzer1995 { get; } = new()
    {
        Id = CitationId.From("schwarzer-1995"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Schwarzer AC", "Aprill CN", "Bogduk N"],
        Year = 1995,
        Title = "The sacroiliac joint in chronic low back pain",
        Container = "Spine 20(1):31-37",
        Note = "Volume and pages from memory.",
    };

    /// <summary>The ASAS criteria for inflammatory back pain.</summary>
    public static Citation Sieper2009 { get; } = new()
    {
        Id = CitationId.From("sieper-2009"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Sieper J", "van der Heijde D", "Landewe R", "et al"],
        Year = 2009,
        Title =
            "New criteria for inflammatory back pain in patients with chronic back pain: a real patient exercise by experts from the Assessment "
            + "of SpondyloArthritis international Society (ASAS)",
        Container = "Annals of the Rheumatic Diseases 68(6):784-788",
        Doi = Doi.From("10.1136/ard.2008.101501"),
    };

    /// <summary>A clinical model for sciatica in primary care.</summary>
    public static Citation Stynes2018 { get; } = new()
    {
        Id = CitationId.From("stynes-2018"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Stynes S", "Konstantinou K", "Ogollah R", "Hay EM", "Dunn KM"],
        Year = 2018,
        Title = "Clinical diagnostic model for sciatica developed in primary care patients with low back-related leg pain",
        Container = "PLoS One 13(4):e0191852",
        Doi = Doi.From("10.1371/journal.pone.0191852"),
        PubMedId = PubMedId.Of(29621243),
    };

    /// <summary>A self-report score for lumbar spinal stenosis.</summary>
    public static Citation Sugioka2008 { get; } = new()
    {
        Id = CitationId.From("sugioka-2008"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Sugioka T", "Hayashino Y", "Konno S", "Kikuchi S", "Fukuhara S"],
        Year = 2008,
        Title = "Predictive value of self-reported patient information for the identification of lumbar spinal stenosis",
        Container = "Family Practice 25(4):237-244",
        Note = "Figures read in a secondary summary; pages print the cut-off as 5 or as 7.",
    };

    /// <summary>The CaFaSpA referral rule: two of four features.</summary>
    public static Citation VanHoeven2015 { get; } = new()
    {
        Id = CitationId.From("van-hoeven-2015"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["van Hoeven L", "Vergouwe Y", "de Buck PD", "et al"],
        Year = 2015,
        Title = "External validation of a referral rule for axial spondyloarthritis in primary care patients with chronic low back pain",
        Container = "PLoS One 10(7):e0131963",
        Doi = Doi.From("10.1371/journal.pone.0131963"),
    };

    /// <summary>History items for nerve-root compression on MRI.</summary>
    public static Citation Verwoerd2014 { get; } = new()
    {
        Id = CitationId.From("verwoerd-2014"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Verwoerd AJH", "Peul WC", "Willemsen SP", "et al"],
        Year = 2014,
        Title = "Diagnostic accuracy of history taking to assess lumbosacral nerve root compression",
        Container = "Spine Journal 14(9):2028-2037",
        Doi = Doi.From("10.1016/j.spinee.2013.11.049"),
        Note = "Volume and DOI from memory.",
    };

    /// <summary>Leg pain worse on coughing says more than back pain worse on coughing.</summary>
    public static Citation Verwoerd2016 { get; } = new()
    {
        Id = CitationId.From("verwoerd-2016"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Verwoerd AJH", "Mens J", "el Barzouhi A", "Peul WC", "Koes BW", "Verhagen AP"],
        Year = 2016,
        Title =
            "A diagnostic study in patients with sciatica establishing the importance of localization of worsening of pain during coughing, "
            + "sneezing and straining to assess nerve root compression on MRI",
        Container = "European Spine Journal 25(5):1389-1392",
        Doi = Doi.From("10.1007/s00586-016-4393-8"),
        Note = "Pages from memory.",
    };

    /// <summary>History carries most of what is known about nerve-root compression.</summary>
    public static Citation Vroomen2002 { get; } = new()
    {
        Id = CitationId.From("vroomen-2002"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Vroomen PCAJ", "de Krom MCTFM", "Wilmink JT", "Kester ADM", "Knottnerus JA"],
        Year = 2002,
        Title = "Diagnostic value of history and physical examination in patients suspected of lumbosacral nerve root compression",
        Container = "Journal of Neurology, Neurosurgery & Psychiatry 72(5):630-634",
        Doi = Doi.From("10.1136/jnnp.72.5.630"),
        Note = "DOI from memory; values per item were not read.",
    };

    /// <summary>Pain rising from sitting, one-sided and below L5, goes with sacroiliac pain.</summary>
    public static Citation Young2003 { get; } = new()
    {
        Id = CitationId.From("young-2003"),
        Kind = CitationKind.DiagnosticStudy,
        Authors = ["Young S", "Aprill C", "Laslett M"],
        Year = 2003,
        Title = "Correlation of clinical examination characteristics with three sources of chronic low back pain",
        Container = "Spine Journal 3(6):460-465",
        Note = "Volume and pages from memory.",
    };

    private static ImmutableArray<Citation> DiagnosticStudies =>
    [
        Bell2007,
        Braun2011,
        Cook2011,
        Deyo1988,
        Deyo1992,
        Dufour2018,
        Enthoven2016,
        Fearon2013,
        Grimaldi2017,
        Hak2009,
        Henschke2009,
        Hossain2009,
        Kartal2006,
        Kato2015,
        Katz1995,
        Keizer2019,
        Kim2015,
        Kocher1999,
        Konno2007SupportTool,
        Konstantinou2012,
        Laslett2003,
        Laslett2004,
        Lederle1999,
        Manchikanti2000,
        Martin2014,
        Prather2017,
        Roman2010,
        Rudwaleit2006Bedside,
        Rudwaleit2006InflammatoryBackPain,
        Schwarzer1995,
        Sieper2009,
        Stynes2018,
        Sugioka2008,
        VanHoeven2015,
        Verwoerd2014,
        Verwoerd2016,
        Vroomen2002,
        Young2003,
    ];
}
