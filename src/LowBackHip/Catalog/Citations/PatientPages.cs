using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Pages written for patients or for professionals that are no guidelines.
public static partial class Citations
{
    /// <summary>A clot in the lung: when breathlessness or a racing heart is an emergency.</summary>
    public static Citation AsthmaAndLungPulmonaryEmbolism { get; } = new()
    {
        Id = CitationId.From("asthma-and-lung-pulmonary-embolism"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Asthma + Lung UK"],
        Year = null,
        Title = "What are the symptoms of a pulmonary embolism?",
        Link = "https://asthmaandlung.org.uk/conditions/pulmonary-embolism/what-symptoms",
        Note = "A living page; read.",
    };

    /// <summary>Irritable hip in a child: its usual course, and when to come back.</summary>
    public static Citation BlackpoolIrritableHip { get; } = new()
    {
        Id = CitationId.From("blackpool-irritable-hip"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Blackpool Teaching Hospitals"],
        Year = null,
        Title = "Irritable hip",
        Container = "Patient leaflet PL1509",
        Link = "https://blackpoolteachinghospitals.nhs.uk/patients/patient-leaflets/PL1509-1",
        Note = "A living page; read. Its heading was not shown, and the title here describes it.",
    };

    /// <summary>The full triad of a ruptured aneurysm is there in about half.</summary>
    public static Citation BmjBestPracticeAaa { get; } = new()
    {
        Id = CitationId.From("bmj-best-practice-aaa"),
        Kind = CitationKind.ProfessionalReference,
        Authors = ["BMJ Best Practice"],
        Year = null,
        Title = "Abdominal aortic aneurysm",
        Note = "A living page behind a subscription.",
    };

    /// <summary>Shingles: pain before the rash, and antivirals within 72 hours.</summary>
    public static Citation Bpac2014 { get; } = new()
    {
        Id = CitationId.From("bpac-2014"),
        Kind = CitationKind.ProfessionalReference,
        Authors = ["Best Practice Advocacy Centre New Zealand"],
        Year = 2014,
        Title = "The diagnosis and management of herpes zoster and its complications",
        Container = "Best Practice Journal 59",
        Link = "https://bpac.org.nz/bpj/2014/march/herpes.aspx",
        Note = "Title and issue number from memory.",
    };

    /// <summary>Visible blood in the urine should be told to a doctor, even if it was once.</summary>
    public static Citation BuckinghamshireBloodInUrine { get; } = new()
    {
        Id = CitationId.From("buckinghamshire-blood-in-urine"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS Buckinghamshire Clinical Commissioning Group"],
        Year = null,
        Title = "Please tell your doctor if you notice blood in your pee",
        Link = "https://www.buckinghamshireccg.nhs.uk/please-tell-your-doctor-if-you-notice-blood-in-your-pee/",
        Note = "Read. Local text of a national campaign.",
    };

    /// <summary>Perthes disease: what it is, and when a limping child needs help at once.</summary>
    public static Citation CardiffPerthes { get; } = new()
    {
        Id = CitationId.From("cardiff-perthes"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Cardiff and Vale University Health Board"],
        Year = null,
        Title = "Perthes' disease",
        Container = "Keeping Me Well",
        Link = "https://keepingmewell.com/childrens-support-services/muscle-joint-and-bone-conditions/perthes-disease",
        Note = "A living page; read.",
    };

    /// <summary>Bone pain of two weeks or more in a child: think of a tumor.</summary>
    public static Citation CclgBoneTumors { get; } = new()
    {
        Id = CitationId.From("cclg-bone-tumors"),
        Kind = CitationKind.ProfessionalReference,
        Authors = ["Children's Cancer and Leukaemia Group"],
        Year = null,
        Title = "Bone Tumours",
        Container = "Child Cancer Smart",
        Link = "https://www.cclg.org.uk/child-cancer-smart/bone-tumours",
        Note = "A living page; read. A tool drawn from a guideline with a Delphi process.",
    };

    /// <summary>Pelvic girdle pain in about one in five pregnancies: how it feels and what helps.</summary>
    public static Citation CuhPelvicGirdlePain { get; } = new()
    {
        Id = CitationId.From("cuh-pelvic-girdle-pain"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Cambridge University Hospitals"],
        Year = null,
        Title = "Pelvic girdle pain (PGP) in pregnancy",
        Container = "Patient information",
        Link = "https://www.cuh.nhs.uk/patient-information/pelvic-girdle-pain-pgp-in-pregnancy/",
        Note = "A living page; read.",
    };

    /// <summary>A crack of the sacrum in older people: low back and buttock pain with trouble walking, easiest on lying.</summary>
    public static Citation ClinicalAdvisorSacralFractures { get; } = new()
    {
        Id = CitationId.From("clinical-advisor-sacral-fractures"),
        Kind = CitationKind.ProfessionalReference,
        Authors = ["Cloutier D"],
        Year = null,
        Title = "OrthoDx: Pain in Hips and Buttocks",
        Container = "Clinical Advisor",
        Link = "https://www.clinicaladvisor.com/quiz/orthodx-pain-in-hips-and-buttocks/",
        Note = "The answer to the quiz was read; it draws on two reviews of sacral insufficiency fractures.",
    };

    /// <summary>A twisted testicle can be felt as sudden groin or belly pain with vomiting.</summary>
    public static Citation EspuTesticularTorsion { get; } = new()
    {
        Id = CitationId.From("espu-testicular-torsion"),
        Kind = CitationKind.PatientEducation,
        Authors = ["European Society for Paediatric Urology"],
        Year = 2015,
        Title = "Testicular torsion",
        Container = "Parent and Patient Information System, page 12",
        Link = "https://www.espu.org/e-books/parent-and-patient-information-system/12/",
        Note = "Read. Dated September 6, 2015. The heading was not shown, and the title here describes it.",
    };

    /// <summary>Black stools, vomited blood, or pain that reaches the back: signs that an ulcer is getting worse.</summary>
    public static Citation FamilyDoctorUlcers { get; } = new()
    {
        Id = CitationId.From("family-doctor-ulcers"),
        Kind = CitationKind.PatientEducation,
        Authors = ["familydoctor.org editorial staff"],
        Year = 2014,
        Title = "Ulcers: Complications",
        Link = "https://familydoctor.org/familydoctor/en/diseases-conditions/ulcers/complications.html",
        Note = "Read. Reviewed in May 2014.",
    };

    /// <summary>A child with a limp: when to get help.</summary>
    public static Citation FrimleyLimp { get; } = new()
    {
        Id = CitationId.From("frimley-limp"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Frimley Healthier Together"],
        Year = null,
        Title = "Limp",
        Link = "https://frimley-healthiertogether.nhs.uk/parentscarers/worried-your-child-unwell/limp",
        Note = "A living page.",
    };

    /// <summary>Which hip problems go to the emergency department, and which are urgent.</summary>
    public static Citation GlosHipRedFlags { get; } = new()
    {
        Id = CitationId.From("glos-hip-red-flags"),
        Kind = CitationKind.ProfessionalReference,
        Authors = ["G-care, NHS Gloucestershire"],
        Year = null,
        Title = "Red flags for hip conditions",
        Link = "https://g-care.glos.nhs.uk/pathway/52/resource/3",
        Note = "A living page; read.",
    };

    /// <summary>A twisted testicle: sudden and severe, felt in groin or lower belly, and not always in the testicle.</summary>
    public static Citation HartlepoolTorsion { get; } = new()
    {
        Id = CitationId.From("hartlepool-torsion"),
        Kind = CitationKind.ProfessionalReference,
        Authors = ["Hartlepool and Stockton Health"],
        Year = null,
        Title = "Lucy's casebook, issue 1: testicular torsion, the painful testicle",
        Link = "https://www.hartlepoolandstocktonhealth.co.uk/casebooks/lucys-casebook-issue-1-testicular-torsion-the-painful-testicle",
        Note = "A page for urgent care; read.",
    };

    /// <summary>Sudden severe pelvic pain from a twisted ovary is an emergency.</summary>
    public static Citation HealthdirectOvarianTorsion { get; } = new()
    {
        Id = CitationId.From("healthdirect-ovarian-torsion"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Healthdirect Australia"],
        Year = null,
        Title = "Ovarian torsion",
        Container = "healthdirect",
        Link = "https://www.healthdirect.gov.au/ovarian-torsion",
        Note = "A living page; read.",
    };

    /// <summary>Sudden severe tearing pain in the chest or upper back is an emergency.</summary>
    public static Citation HseAorticDissection { get; } = new()
    {
        Id = CitationId.From("hse-aortic-dissection"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Health Service Executive"],
        Year = 2022,
        Title = "Symptoms - Aortic dissection",
        Container = "HSE health A to Z, reviewed February 17, 2022",
        Link = "https://www2.hse.ie/conditions/aortic-dissection/symptoms-of-aortic-dissection",
        Note = "A living page; read. Its content comes from the NHS.",
    };

    /// <summary>Broken-down muscle after very hard exercise: muscle pain with dark urine is an emergency.</summary>
    public static Citation KramesRhabdomyolysis { get; } = new()
    {
        Id = CitationId.From("krames-rhabdomyolysis"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Krames"],
        Year = null,
        Title = "Rhabdomyolysis",
        Container = "Krames On-Demand, discharge instructions",
        Link = "https://kramesonlinedemo.kramesonline.com/82,116476en",
        Note = "A sheet for patients; read. Its own title is not in the stored copy.",
    };

    /// <summary>A burst aneurysm is sometimes felt in the loin and runs to the groin, and is then taken for a kidney stone.</summary>
    public static Citation LeicesterRupturedAaa { get; } = new()
    {
        Id = CitationId.From("leicester-ruptured-aaa"),
        Kind = CitationKind.ProfessionalReference,
        Authors = ["Leicester Medic"],
        Year = null,
        Title = "Presentation of ruptured AAA",
        Container = "Vascular emergencies, teaching pages",
        Link = "https://leicestermedic.wordpress.com/vascular-surgery/vascular-emergencies/ruptured-aaa/1-presentation-of-ruptured-aaa/",
        Note = "A teaching page; read.",
    };

    /// <summary>How to move in the weeks after a hip replacement.</summary>
    public static Citation LhscHipPrecautions { get; } = new()
    {
        Id = CitationId.From("lhsc-hip-precautions"),
        Kind = CitationKind.PatientEducation,
        Authors = ["London Health Sciences Centre"],
        Year = null,
        Title = "Hip Precautions",
        Container = "Joint replacement surgery",
        Link = "https://www.lhsc.on.ca/joint-replacement-surgery/hip-precautions",
        Note = "A living page; read. About the first six weeks or more; limits differ with the kind of surgery.",
    };

    /// <summary>A stress fracture of the spine is a common cause of back pain in young athletes.</summary>
    public static Citation MaquirriainYoungTennisPlayer { get; } = new()
    {
        Id = CitationId.From("maquirriain-young-tennis-player"),
        Kind = CitationKind.Review,
        Authors = ["Maquirriain J"],
        Year = null,
        Title = "Low back pain in the young tennis player",
        Container = "Aspetar Sports Medicine Journal, volume 3",
        Link = "https://journal.aspetar.com/en/archive/volume-3-targeted-topic-sports-medicine-in-tennis/low-back-pain-in-the-young-tennis-player",
        Note = "Read in part; the page shows no year.",
    };

    /// <summary>A pillow between the knees when sleeping on the side.</summary>
    public static Citation MayoSleepingPositions { get; } = new()
    {
        Id = CitationId.From("mayo-sleeping-positions"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Mayo Clinic"],
        Year = 2020,
        Title = "Slide show: Sleeping positions that reduce back pain",
        Container = "Mayo Clinic, April 22, 2020",
        Link = "https://www.mayoclinic.org/diseases-conditions/back-pain/multimedia/sleeping-positions/sls-20076452",
        Note = "The first slide was read.",
    };

    /// <summary>A pop in a young athlete's hip: a piece of bone torn off, easily taken for a strain.</summary>
    public static Citation KavinChrusch2018 { get; } = new()
    {
        Id = CitationId.From("kavin-chrusch-2018"),
        Kind = CitationKind.ProfessionalReference,
        Authors = ["Kavin M", "Chrusch AT"],
        Year = 2018,
        Title = "The Pop That Stopped the Soccer Game",
        Container = "Clinician Reviews, July 2018",
        Link = "https://docslib.org/doc/5748780/the-pop-that-stopped-the-soccer-game",
        Note = "A case with its discussion, read in a copy.",
    };

    /// <summary>A heart attack can be felt in the back, with sickness and short breath, more so in women.</summary>
    public static Citation MedlinePlusHeartAttack2014 { get; } = new()
    {
        Id = CitationId.From("medline-plus-heart-attack-2014"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NIH MedlinePlus the Magazine"],
        Year = 2014,
        Title = "Women's Heart Disease: Heart Attack Symptoms",
        Container = "NIH MedlinePlus the Magazine, winter 2014, page 21",
        Link = "https://www.nlm.nih.gov/medlineplus/magazine/issues/winter14/articles/winter14pg21.html",
        Note = "Read.",
    };

    /// <summary>A strain of the hip flexors: where it hurts and what helps.</summary>
    public static Citation MedlinePlusHipFlexorStrain { get; } = new()
    {
        Id = CitationId.From("medline-plus-hip-flexor-strain"),
        Kind = CitationKind.PatientEducation,
        Authors = ["MedlinePlus"],
        Year = null,
        Title = "Hip flexor strain - aftercare",
        Container = "MedlinePlus Medical Encyclopedia",
        Link = "https://medlineplus.gov/ency/patientinstructions/000682.htm",
        Note = "A living page; read where a hospital reprints it.",
    };

    /// <summary>A dislocated hip: very painful, the leg cannot be moved and looks short.</summary>
    public static Citation MsdManualHipDislocation { get; } = new()
    {
        Id = CitationId.From("msd-manual-hip-dislocation"),
        Kind = CitationKind.PatientEducation,
        Authors = ["MSD Manuals"],
        Year = null,
        Title = "Hip Dislocations",
        Container = "MSD Manual, Consumer Version",
        Link = "https://www.msdmanuals.com/home/injuries-and-poisoning/dislocations/hip-dislocations",
        Note = "A living page; read.",
    };

    /// <summary>A red, painful eye in a person with axial spondyloarthritis should be seen within a day.</summary>
    public static Citation NassUveitis { get; } = new()
    {
        Id = CitationId.From("nass-uveitis"),
        Kind = CitationKind.PatientEducation,
        Authors = ["National Axial Spondyloarthritis Society"],
        Year = 2017,
        Title = "AS and the eyes",
        Link = "https://www.nass.co.uk/about-as/just-diagnosed/as-and-the-eyes/",
        Note = "Read as of September 29, 2017; a newer page of the society says the same.",
    };

    /// <summary>Pain that moves to the lower right belly.</summary>
    public static Citation NhsAppendicitis { get; } = new()
    {
        Id = CitationId.From("nhs-appendicitis"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Appendicitis",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/appendicitis/",
        Note = "A living page; read in copies, and on the Irish page that adapts it.",
    };

    /// <summary>When back pain needs care at once, soon, or none: the advice on urgency.</summary>
    public static Citation NhsBackPain { get; } = new()
    {
        Id = CitationId.From("nhs-back-pain"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Back pain",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/back-pain/",
        Note = "A living page; its text was read in copies on regional NHS sites.",
    };

    /// <summary>Bone cancer: pain that may be worse at night, and when to see a doctor.</summary>
    public static Citation NhsBoneCancer { get; } = new()
    {
        Id = CitationId.From("nhs-bone-cancer"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Symptoms of bone cancer",
        Link = "https://www.nhs.uk/conditions/bone-cancer/symptoms",
        Note = "A living page; read.",
    };

    /// <summary>Tailbone pain: how it feels and what helps.</summary>
    public static Citation NhsCoccydynia { get; } = new()
    {
        Id = CitationId.From("nhs-coccydynia"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Tailbone (coccyx) pain",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/coccydynia/",
        Note = "A living page; an earlier version was read.",
    };

    /// <summary>A swollen, painful leg: when to get help.</summary>
    public static Citation NhsDeepVeinThrombosis { get; } = new()
    {
        Id = CitationId.From("nhs-deep-vein-thrombosis"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "DVT (deep vein thrombosis)",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/",
        Note = "A living page; read in an earlier version and in a copy on another site.",
    };

    /// <summary>When pain in early pregnancy is an emergency.</summary>
    public static Citation NhsEctopicPregnancy { get; } = new()
    {
        Id = CitationId.From("nhs-ectopic-pregnancy"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Ectopic pregnancy",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/ectopic-pregnancy/",
        Note = "A living page; its advice was read in copies and on the page of nidirect.",
    };

    /// <summary>Infection of the heart lining: who is at risk and how it shows.</summary>
    public static Citation NhsEndocarditis { get; } = new()
    {
        Id = CitationId.From("nhs-endocarditis"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Endocarditis",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/endocarditis/",
        Note = "A living page; its text was read in a copy on another site.",
    };

    /// <summary>Pelvic and back pain that follows the cycle.</summary>
    public static Citation NhsEndometriosis { get; } = new()
    {
        Id = CitationId.From("nhs-endometriosis"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Endometriosis",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/endometriosis/",
        Note = "A living page; its text was read in a copy on another site.",
    };

    /// <summary>Exercise in pregnancy: what is good, and no long lying flat on the back.</summary>
    public static Citation NhsExerciseInPregnancy { get; } = new()
    {
        Id = CitationId.From("nhs-exercise-in-pregnancy"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Exercise in pregnancy",
        Container = "NHS website, pregnancy guide",
        Link = "https://www.nhs.uk/pregnancy/keeping-well/exercise/",
        Note = "A living page; its text was read in a copy on another site.",
    };

    /// <summary>Pain at the back of the thigh after an injury.</summary>
    public static Citation NhsHamstringInjury { get; } = new()
    {
        Id = CitationId.From("nhs-hamstring-injury"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Hamstring injury",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/hamstring-injury/",
        Note = "A living page. Not re-read for this library.",
    };

    /// <summary>A lump in the groin, and when it is an emergency.</summary>
    public static Citation NhsHernia { get; } = new()
    {
        Id = CitationId.From("nhs-hernia"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Hernia",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/hernia/",
        Note = "A living page; an earlier version was read in a copy on another site.",
    };

    /// <summary>When hip pain needs care at once, soon, or none.</summary>
    public static Citation NhsHipPain { get; } = new()
    {
        Id = CitationId.From("nhs-hip-pain"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Hip pain in adults",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/hip-pain/",
        Note = "A living page. Not re-read for this library.",
    };

    /// <summary>Who may take ibuprofen, and who must ask first.</summary>
    public static Citation NhsIbuprofen { get; } = new()
    {
        Id = CitationId.From("nhs-ibuprofen"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Who can and cannot take ibuprofen",
        Container = "NHS website, medicines A to Z",
        Link = "https://www.nhs.uk/medicines/ibuprofen-for-adults/who-can-and-cannot-take-ibuprofen/",
        Note = "A living page; its list was read where newspapers quote it.",
    };

    /// <summary>Hip pain in a child after a viral illness, and what must be ruled out first.</summary>
    public static Citation NhsIrritableHip { get; } = new()
    {
        Id = CitationId.From("nhs-irritable-hip"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Hip pain in children (irritable hip)",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/hip-pain-children-irritable-hip/",
        Note = "A living page; an earlier version was read in a copy on another site.",
    };

    /// <summary>Serious disease of the low back: cauda equina, sudden foot drop, infection, and how they show.</summary>
    public static Citation NhsLothianSpineRedFlags { get; } = new()
    {
        Id = CitationId.From("nhs-lothian-spine-red-flags"),
        Kind = CitationKind.ProfessionalReference,
        Authors = ["NHS Lothian"],
        Year = null,
        Title = "Serious lumbar spine conditions / Red flags",
        Container = "RefHelp",
        Link = "https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags",
        Note = "A living page; read in part.",
    };

    /// <summary>Infection of bone: who is at risk and how it shows.</summary>
    public static Citation NhsOsteomyelitis { get; } = new()
    {
        Id = CitationId.From("nhs-osteomyelitis"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Osteomyelitis",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/osteomyelitis/",
        Note = "A living page; its text was read in a copy on another site.",
    };

    /// <summary>Paget disease: bone pain in older people.</summary>
    public static Citation NhsPagetsDisease { get; } = new()
    {
        Id = CitationId.From("nhs-pagets-disease"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Paget's disease of bone",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/pagets-disease-bone/",
        Note = "A living page; its text was read in a copy on another site.",
    };

    /// <summary>Pelvic pain with fever or discharge.</summary>
    public static Citation NhsPelvicInflammatoryDisease { get; } = new()
    {
        Id = CitationId.From("nhs-pelvic-inflammatory-disease"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Pelvic inflammatory disease",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/pelvic-inflammatory-disease-pid/",
        Note = "A living page; its text was read in a copy on another site.",
    };

    /// <summary>Pelvic girdle pain in pregnancy: how it feels and what helps.</summary>
    public static Citation NhsPelvicPainInPregnancy { get; } = new()
    {
        Id = CitationId.From("nhs-pelvic-pain-in-pregnancy"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Pelvic pain in pregnancy",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/pelvic-pain/",
        Note = "A living page; its list of symptoms was read where another site quotes it.",
    };

    /// <summary>Pain with periods that is felt in the back.</summary>
    public static Citation NhsPeriodPain { get; } = new()
    {
        Id = CitationId.From("nhs-period-pain"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Period pain",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/symptoms/period-pain/",
        Note = "A living page. Not re-read for this library.",
    };

    /// <summary>Stiff shoulders and hips in older people.</summary>
    public static Citation NhsPolymyalgiaRheumatica { get; } = new()
    {
        Id = CitationId.From("nhs-polymyalgia-rheumatica"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Polymyalgia rheumatica",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/polymyalgia-rheumatica/",
        Note = "A living page; its text was read in a copy on another site.",
    };

    /// <summary>Sciatica: what helps, and when to get help.</summary>
    public static Citation NhsSciatica { get; } = new()
    {
        Id = CitationId.From("nhs-sciatica"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Sciatica",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/sciatica/",
        Note = "A living page; its text was read in copies on NHS Wales sites.",
    };

    /// <summary>Pain or tingling before a one-sided rash; when to get help.</summary>
    public static Citation NhsShingles { get; } = new()
    {
        Id = CitationId.From("nhs-shingles"),
        Kind = CitationKind.PatientEducation,
        Authors = ["NHS"],
        Year = null,
        Title = "Shingles",
        Container = "NHS website, health A to Z",
        Link = "https://www.nhs.uk/conditions/shingles/",
        Note = "A living page; its text was read in a copy on another site.",
    };

    /// <summary>When pain in early pregnancy is urgent, and when it is an emergency.</summary>
    public static Citation NidirectEctopicPregnancy { get; } = new()
    {
        Id = CitationId.From("nidirect-ectopic-pregnancy"),
        Kind = CitationKind.PatientEducation,
        Authors = ["nidirect"],
        Year = null,
        Title = "Ectopic pregnancy",
        Container = "nidirect government services, Northern Ireland",
        Link = "https://www.nidirect.gov.uk/conditions/ectopic-pregnancy",
        Note = "A living page; read.",
    };

    /// <summary>Strains of the hip flexors and other hip muscles.</summary>
    public static Citation OrthoInfoHipStrains { get; } = new()
    {
        Id = CitationId.From("ortho-info-hip-strains"),
        Kind = CitationKind.PatientEducation,
        Authors = ["American Academy of Orthopaedic Surgeons"],
        Year = null,
        Title = "Hip Strains",
        Container = "OrthoInfo",
        Link = "https://orthoinfo.aaos.org/en/diseases--conditions/hip-strains/",
        Note = "A living page. Not re-read for this library.",
    };

    /// <summary>A stress fracture of the spine in young athletes.</summary>
    public static Citation OrthoInfoSpondylolysis { get; } = new()
    {
        Id = CitationId.From("ortho-info-spondylolysis"),
        Kind = CitationKind.PatientEducation,
        Authors = ["American Academy of Orthopaedic Surgeons"],
        Year = null,
        Title = "Spondylolysis and Spondylolisthesis",
        Container = "OrthoInfo",
        Link = "https://orthoinfo.aaos.org/en/diseases--conditions/spondylolysis-and-spondylolisthesis/",
        Note = "A living page. Not re-read for this library.",
    };

    /// <summary>Back pain in a child: which goes to the emergency department.</summary>
    public static Citation PerthChildrenBackPain { get; } = new()
    {
        Id = CitationId.From("perth-children-back-pain"),
        Kind = CitationKind.ProfessionalReference,
        Authors = ["Perth Children's Hospital"],
        Year = null,
        Title = "Back pain",
        Container = "Prereferral guidelines",
        Link = "https://pch.health.wa.gov.au/For-health-professionals/Referrals-to-PCH/Prereferral-guidelines/Back-pain",
        Note = "A living page; read in part.",
    };

    /// <summary>A curve of the spine in a child: what it looks like, and who is referred.</summary>
    public static Citation PerthChildrenScoliosis { get; } = new()
    {
        Id = CitationId.From("perth-children-scoliosis"),
        Kind = CitationKind.ProfessionalReference,
        Authors = ["Perth Children's Hospital"],
        Year = null,
        Title = "Scoliosis",
        Container = "Prereferral guidelines",
        Link = "https://pch.health.wa.gov.au/For-health-professionals/Referrals-to-PCH/Prereferral-guidelines/Scoliosis",
        Note = "A living page; read.",
    };

    /// <summary>Back pain in a child: what calls for urgent referral.</summary>
    public static Citation PmmBackPainRedFlags { get; } = new()
    {
        Id = CitationId.From("pmm-back-pain-red-flags"),
        Kind = CitationKind.ProfessionalReference,
        Authors = ["Paediatric Musculoskeletal Matters"],
        Year = null,
        Title = "Red Flags - Back and Neck Pain",
        Link = "https://www.pmmonline.org/doctor/pain-by-site/back-pain/red-flags-back-and-neck-pain/",
        Note = "A living page; read.",
    };

    /// <summary>Thigh, hip or groin pain as an early sign of a break in the thigh bone under bone-strengthening medicine.</summary>
    public static Citation PulseThighBreaks { get; } = new()
    {
        Id = CitationId.From("pulse-thigh-breaks"),
        Kind = CitationKind.ProfessionalReference,
        Authors = ["Kenny C"],
        Year = null,
        Title = "GPs advised to review patients after bisphosphonate fracture warning",
        Container = "Pulse",
        Link = "https://www.pulsetoday.co.uk/news/clinical-areas/musculoskeletal-rheumatology-sports-medicine/gps-advised-to-review-patients-after-bisphosphonate-fracture-warning/",
        Note = "A report of the advice of the United Kingdom's medicines regulator; read. Its date was not shown.",
    };

    /// <summary>Which belly pain needs emergency care: sudden or severe, or with bloody or black stool.</summary>
    public static Citation QuarrysideStomachAche { get; } = new()
    {
        Id = CitationId.From("quarryside-stomach-ache"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Quarryside Medical Practice, NHS Scotland"],
        Year = null,
        Title = "Stomach ache and abdominal pain",
        Link = "https://quarrysidepractice.gp.scot/health-information/stomach-ache-and-abdominal-pain",
        Note = "A living page; read.",
    };

    /// <summary>Sudden pain in a testicle is an emergency.</summary>
    public static Citation SybHealthierTogetherTorsion { get; } = new()
    {
        Id = CitationId.From("syb-healthier-together-torsion"),
        Kind = CitationKind.PatientEducation,
        Authors = ["South Yorkshire and Bassetlaw Healthier Together"],
        Year = null,
        Title = "Torsion",
        Link = "https://sybhealthiertogether.nhs.uk/professionals/education-and-training/torsion",
        Note = "A living page of the NHS; read.",
    };

    /// <summary>Early labor: backache, cramps like period pains or more discharge. Phone the hospital or midwife straight away.</summary>
    public static Citation TommysPrematureLabor { get; } = new()
    {
        Id = CitationId.From("tommys-premature-labor"),
        Kind = CitationKind.PatientEducation,
        Authors = ["Tommy's"],
        Year = 2017,
        Title = "Signs of premature labour",
        Link = "https://www.tommys.org/pregnancy-information/premature-birth/signs-premature-labour",
        Note = "Read in a copy last reviewed April 1, 2017.",
    };

    /// <summary>Belly pain: which signs call for the emergency department.</summary>
    public static Citation UclhAbdominalPain { get; } = new()
    {
        Id = CitationId.From("uclh-abdominal-pain"),
        Kind = CitationKind.PatientEducation,
        Authors = ["University College London Hospitals NHS Foundation Trust"],
        Year = null,
        Title = "Abdominal pain",
        Link = "https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/abdominal-pain",
        Note = "A living page; read.",
    };

    /// <summary>A clot in the lung: its signs, and who is at risk.</summary>
    public static Citation UclhPulmonaryEmbolism { get; } = new()
    {
        Id = CitationId.From("uclh-pulmonary-embolism"),
        Kind = CitationKind.PatientEducation,
        Authors = ["University College London Hospitals NHS Foundation Trust"],
        Year = null,
        Title = "Pulmonary embolism (PE)",
        Link = "https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/pulmonary-embolism-pe",
        Note = "A living page; read.",
    };

    /// <summary>When to call the maternity unit, and when an ambulance.</summary>
    public static Citation UhbCallTheMidwife { get; } = new()
    {
        Id = CitationId.From("uhb-call-the-midwife"),
        Kind = CitationKind.PatientEducation,
        Authors = ["University Hospitals Birmingham NHS Foundation Trust"],
        Year = 2022,
        Title = "When to call the midwife",
        Link = "https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm",
        Note = "Read. The page was last reviewed December 28, 2022.",
    };

    private static ImmutableArray<Citation> PatientPages =>
    [
        AsthmaAndLungPulmonaryEmbolism,
        BlackpoolIrritableHip,
        BmjBestPracticeAaa,
        Bpac2014,
        BuckinghamshireBloodInUrine,
        CardiffPerthes,
        CclgBoneTumors,
        CuhPelvicGirdlePain,
        ClinicalAdvisorSacralFractures,
        EspuTesticularTorsion,
        FamilyDoctorUlcers,
        FrimleyLimp,
        GlosHipRedFlags,
        HartlepoolTorsion,
        HealthdirectOvarianTorsion,
        HseAorticDissection,
        KramesRhabdomyolysis,
        LeicesterRupturedAaa,
        LhscHipPrecautions,
        MaquirriainYoungTennisPlayer,
        MayoSleepingPositions,
        KavinChrusch2018,
        MedlinePlusHeartAttack2014,
        MedlinePlusHipFlexorStrain,
        MsdManualHipDislocation,
        NassUveitis,
        NhsAppendicitis,
        NhsBackPain,
        NhsBoneCancer,
        NhsCoccydynia,
        NhsDeepVeinThrombosis,
        NhsEctopicPregnancy,
        NhsEndocarditis,
        NhsEndometriosis,
        NhsExerciseInPregnancy,
        NhsHamstringInjury,
        NhsHernia,
        NhsHipPain,
        NhsIbuprofen,
        NhsIrritableHip,
        NhsLothianSpineRedFlags,
        NhsOsteomyelitis,
        NhsPagetsDisease,
        NhsPelvicInflammatoryDisease,
        NhsPelvicPainInPregnancy,
        NhsPeriodPain,
        NhsPolymyalgiaRheumatica,
        NhsSciatica,
        NhsShingles,
        NidirectEctopicPregnancy,
        OrthoInfoHipStrains,
        OrthoInfoSpondylolysis,
        PerthChildrenBackPain,
        PerthChildrenScoliosis,
        PmmBackPainRedFlags,
        PulseThighBreaks,
        QuarrysideStomachAche,
        SybHealthierTogetherTorsion,
        TommysPrematureLabor,
        UclhAbdominalPain,
        UclhPulmonaryEmbolism,
        UhbCallTheMidwife,
    ];
}
