using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Systematic and narrative reviews.
public static partial class Citations
{
    /// <summary>Care of spinal stenosis without surgery.</summary>
    public static Citation Ammendolia2022 { get; } = new()
    {
        Id = CitationId.From("ammendolia-2022"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Ammendolia C", "Hofkirchner C", "Plener J", "et al"],
        Year = 2022,
        Title = "Non-operative treatment for lumbar spinal stenosis with neurogenic claudication: an updated systematic review",
        Container = "BMJ Open 12:e057724",
        Note = "Authors after the first from memory.",
    };

    /// <summary>Hip strengthening added to care of low-back pain.</summary>
    public static Citation Arcanjo2020 { get; } = new()
    {
        Id = CitationId.From("arcanjo-2020"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Arcanjo de Jesus FL", "Fukuda TY", "Souza C", "Guimarães J", "Aquino L", "Carvalho G", "Powers C", "Gomes-Neto M"],
        Year = 2020,
        Title =
            "Addition of specific hip strengthening exercises to conventional rehabilitation therapy for low back pain: a systematic review and "
            + "meta-analysis",
        Container = "Clinical Rehabilitation 34(11):1368",
        Doi = Doi.From("10.1177/0269215520941914"),
        Note = "The abstract was read: pain lower by 5.4 mm (1.8 to 8.9), disability by 2.9 (0.1 to 5.6).",
    };

    /// <summary>A burst aneurysm shows in many ways, by where it bleeds; the full triad is there in a quarter to a half.</summary>
    public static Citation AssarZarins2009 { get; } = new()
    {
        Id = CitationId.From("assar-zarins-2009"),
        Kind = CitationKind.Review,
        Authors = ["Assar AN", "Zarins CK"],
        Year = 2009,
        Title = "Ruptured abdominal aortic aneurysm: a surgical emergency with many clinical presentations",
        Container = "Postgraduate Medical Journal 85:268-273",
        Doi = Doi.From("10.1136/pgmj.2008.074666"),
        Note = "The abstract was read.",
    };

    /// <summary>Neural mobilization, with very low confidence.</summary>
    public static Citation Baptista2023 { get; } = new()
    {
        Id = CitationId.From("baptista-2023"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Baptista FM", "Nery E", "Cruz EB", "Afreixo V", "Silva AG"],
        Year = 2023,
        Title =
            "Effectiveness of neural mobilisation on pain intensity, functional status, and physical performance in adults with musculoskeletal "
            + "pain: a systematic review with meta-analysis",
        Container = "Clinical Rehabilitation, pages 145-183",
        Doi = Doi.From("10.1177/02692155231215216"),
        PubMedId = PubMedId.Of(37990512),
        Note = "The abstract was read; the volume was not.",
    };

    /// <summary>Neural mobilization for nerve-related low-back pain.</summary>
    public static Citation Basson2017 { get; } = new()
    {
        Id = CitationId.From("basson-2017"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Basson A", "Olivier B", "Ellis R", "Coppieters M", "Stewart A", "Mudzi W"],
        Year = 2017,
        Title = "The effectiveness of neural mobilization for neuromusculoskeletal conditions: a systematic review and meta-analysis",
        Container = "Journal of Orthopaedic & Sports Physical Therapy 47(9):593-615",
        Note = "Authors after the first, volume and pages from memory.",
    };

    /// <summary>Symptoms of urinary infection in women.</summary>
    public static Citation Bent2002 { get; } = new()
    {
        Id = CitationId.From("bent-2002"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Bent S", "Nallamothu BK", "Simel DL", "Fihn SD", "Saint S"],
        Year = 2002,
        Title = "Does this woman have an acute uncomplicated urinary tract infection?",
        Container = "JAMA 287(20):2701-2710",
        Doi = Doi.From("10.1001/jama.287.20.2701"),
        Note = "The target is infection on culture, not kidney infection.",
    };

    /// <summary>Pelvic-floor training added to exercise: a small effect on pain, very low certainty.</summary>
    public static Citation Bernard2021 { get; } = new()
    {
        Id = CitationId.From("bernard-2021"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Bernard S", "Gentilcore-Saulnier E", "Massé-Alarie H", "Moffet H"],
        Year = 2021,
        Title =
            "Is adding pelvic floor muscle training to an exercise intervention more effective at improving pain in patients with non-specific "
            + "low back pain? A systematic review of randomized controlled trials",
        Container = "Physiotherapy, March 2021",
        Note = "The abstract was read; authors and the full title from memory.",
    };

    /// <summary>Disc changes are common in people without pain, and more so with age.</summary>
    public static Citation Brinjikji2015 { get; } = new()
    {
        Id = CitationId.From("brinjikji-2015"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Brinjikji W", "Luetmer PH", "Comstock B", "et al"],
        Year = 2015,
        Title = "Systematic literature review of imaging features of spinal degeneration in asymptomatic populations",
        Container = "American Journal of Neuroradiology 36(4):811-816",
        Doi = Doi.From("10.3174/ajnr.A4173"),
        Note = "Volume and pages from memory.",
    };

    /// <summary>At 50 or younger, disc changes are more common in people with back pain than without.</summary>
    public static Citation Brinjikji2015Companion { get; } = new()
    {
        Id = CitationId.From("brinjikji-2015-companion"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Brinjikji W", "Diehn FE", "Jarvik JG", "et al"],
        Year = 2015,
        Title =
            "MRI findings of disc degeneration are more prevalent in adults with low back pain than in asymptomatic controls: a systematic review "
            + "and meta-analysis",
        Container = "American Journal of Neuroradiology 36(12):2394-2399",
        Note = "Full title, issue number and last page from memory.",
    };

    /// <summary>Low-back pain needs less imaging and more activity.</summary>
    public static Citation Buchbinder2018 { get; } = new()
    {
        Id = CitationId.From("buchbinder-2018"),
        Kind = CitationKind.Review,
        Authors = ["Buchbinder R", "van Tulder M", "Öberg B", "et al"],
        Year = 2018,
        Title = "Low back pain: a call for action",
        Container = "Lancet 391(10137):2384-2388",
        Note = "From memory; not read.",
    };

    /// <summary>Neural mobilization: a small effect on pain, and none that is certain on the straight-leg raise.</summary>
    public static Citation Chen2024 { get; } = new()
    {
        Id = CitationId.From("chen-2024"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Chen Q", "Wang Z", "Chen X", "Du J", "Zhang S"],
        Year = 2024,
        Title = "Efficacy of neuromobilization in the treatment of low back pain: Systematic review and meta-analysis",
        Container = "PLoS One 19(5):e0302930",
        Doi = Doi.From("10.1371/journal.pone.0302930"),
    };

    /// <summary>Advice to stay active against advice to rest in bed.</summary>
    public static Citation Dahm2010 { get; } = new()
    {
        Id = CitationId.From("dahm-2010"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Dahm KT", "Brurberg KG", "Jamtvedt G", "et al"],
        Year = 2010,
        Title = "Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica",
        Container = "Cochrane Database of Systematic Reviews (6):CD007612",
        Doi = Doi.From("10.1002/14651858.CD007612.pub2"),
        PubMedId = PubMedId.Of(20556780),
        Note = "The abstract was read.",
    };

    /// <summary>Accuracy of history and tests for lumbar spinal stenosis.</summary>
    public static Citation DeSchepper2013 { get; } = new()
    {
        Id = CitationId.From("de-schepper-2013"),
        Kind = CitationKind.SystematicReview,
        Authors = ["de Schepper EIT", "Overdevest GM", "Suri P", "et al"],
        Year = 2013,
        Title = "Diagnosis of lumbar spinal stenosis: an updated systematic review of the accuracy of diagnostic tests",
        Container = "Spine 38(8):E469-E481",
        Note = "Text read in a copy; the citation is from memory.",
    };

    /// <summary>Office estimates of what lies behind low-back pain.</summary>
    public static Citation DeyoWeinstein2001 { get; } = new()
    {
        Id = CitationId.From("deyo-weinstein-2001"),
        Kind = CitationKind.Review,
        Authors = ["Deyo RA", "Weinstein JN"],
        Year = 2001,
        Title = "Low back pain",
        Container = "New England Journal of Medicine 344(5):363-370",
        Doi = Doi.From("10.1056/NEJM200102013440508"),
        Note = "The table of estimates is from memory; that it exists was read. DOI and issue number from memory.",
    };

    /// <summary>No sign excludes cauda equina syndrome.</summary>
    public static Citation Dionne2019 { get; } = new()
    {
        Id = CitationId.From("dionne-2019"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Dionne N", "Adefolarin A", "Kunzelman D", "et al"],
        Year = 2019,
        Title =
            "What is the diagnostic accuracy of red flags related to cauda equina syndrome (CES), when compared to Magnetic Resonance Imaging "
            + "(MRI)? A systematic review",
        Container = "Musculoskeletal Science and Practice 42:125-133",
        Note = "Values per sign were not read.",
    };

    /// <summary>Post-test probabilities of fracture and cancer after a red flag.</summary>
    public static Citation Downie2013 { get; } = new()
    {
        Id = CitationId.From("downie-2013"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Downie A", "Williams CM", "Henschke N", "et al"],
        Year = 2013,
        Title = "Red flags to screen for malignancy and fracture in patients with low back pain: systematic review",
        Container = "BMJ 347:f7095",
        Doi = Doi.From("10.1136/bmj.f7095"),
        Note = "Only the abstract was read. The journal page carries a correction whose content was not read.",
    };

    /// <summary>What to do first in low-back pain.</summary>
    public static Citation Foster2018 { get; } = new()
    {
        Id = CitationId.From("foster-2018"),
        Kind = CitationKind.Review,
        Authors = ["Foster NE", "Anema JR", "Cherkin D", "et al"],
        Year = 2018,
        Title = "Prevention and treatment of low back pain: evidence, challenges, and promising directions",
        Container = "Lancet 391(10137):2368-2383",
        Note = "From memory; not read.",
    };

    /// <summary>Exercise for hip osteoarthritis.</summary>
    public static Citation Fransen2014 { get; } = new()
    {
        Id = CitationId.From("fransen-2014"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Fransen M", "McConnell S", "Hernandez-Molina G", "Reichenbach S"],
        Year = 2014,
        Title = "Exercise for osteoarthritis of the hip",
        Container = "Cochrane Database of Systematic Reviews (4):CD007912",
        Doi = Doi.From("10.1002/14651858.CD007912.pub2"),
        Note = "Authors from memory.",
    };

    /// <summary>Heat helps a little and briefly; cold is not settled.</summary>
    public static Citation French2006 { get; } = new()
    {
        Id = CitationId.From("french-2006"),
        Kind = CitationKind.SystematicReview,
        Authors = ["French SD", "Cameron M", "Walker BF", "Reggars JW", "Esterman AJ"],
        Year = 2006,
        Title = "Superficial heat or cold for low back pain",
        Container = "Cochrane Database of Systematic Reviews (1):CD004750",
        Doi = Doi.From("10.1002/14651858.CD004750.pub2"),
        Note = "Authors from memory.",
    };

    /// <summary>Deep buttock pain at the origin of the hamstrings: its assessment and care.</summary>
    public static Citation Goom2016 { get; } = new()
    {
        Id = CitationId.From("goom-2016"),
        Kind = CitationKind.Review,
        Authors = ["Goom TSH", "Malliaras P", "Reiman MP", "Purdam CR"],
        Year = 2016,
        Title = "Proximal Hamstring Tendinopathy: Clinical Aspects of Assessment and Management",
        Container = "Journal of Orthopaedic & Sports Physical Therapy 46(6):483-493",
        Doi = Doi.From("10.2519/jospt.2016.5986"),
        PubMedId = PubMedId.Of(27084841),
        Note = "The abstract was read.",
    };

    /// <summary>Disc, sacroiliac and facet pain: what history and tests can tell.</summary>
    public static Citation Han2023 { get; } = new()
    {
        Id = CitationId.From("han-2023"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Han CS", "Hancock MJ", "Sharma S", "et al"],
        Year = 2023,
        Title = "Low back pain of disc, sacroiliac joint, or facet joint origin: a diagnostic accuracy systematic review",
        Container = "EClinicalMedicine 59:101960",
        Doi = Doi.From("10.1016/j.eclinm.2023.101960"),
        PubMedId = PubMedId.Of(37096189),
        Note = "The two sacroiliac pairs of ratios are from memory, and which pair belongs to which finding is not settled.",
    };

    /// <summary>What low-back pain is: many causes, seldom one structure.</summary>
    public static Citation Hartvigsen2018 { get; } = new()
    {
        Id = CitationId.From("hartvigsen-2018"),
        Kind = CitationKind.Review,
        Authors = ["Hartvigsen J", "Hancock MJ", "Kongsted A", "et al"],
        Year = 2018,
        Title = "What low back pain is and why we need to pay attention",
        Container = "Lancet 391(10137):2356-2367",
        Note = "From memory; not read.",
    };

    /// <summary>Exercise for chronic low-back pain: 249 trials.</summary>
    public static Citation Hayden2021 { get; } = new()
    {
        Id = CitationId.From("hayden-2021"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Hayden JA", "Ellis J", "Ogilvie R", "Malmivaara A", "van Tulder MW"],
        Year = 2021,
        Title = "Exercise therapy for chronic low back pain",
        Container = "Cochrane Database of Systematic Reviews (9):CD009790",
        Doi = Doi.From("10.1002/14651858.CD009790.pub2"),
    };

    /// <summary>Red flags for cancer in primary care: only a history of cancer helps.</summary>
    public static Citation Henschke2013 { get; } = new()
    {
        Id = CitationId.From("henschke-2013"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Henschke N", "Maher CG", "Ostelo RWJG", "de Vet HCW", "Macaskill P", "Irwig L"],
        Year = 2013,
        Title = "Red flags to screen for malignancy in patients with low-back pain",
        Container = "Cochrane Database of Systematic Reviews (2):CD008686",
        Doi = Doi.From("10.1002/14651858.CD008686.pub2"),
        PubMedId = PubMedId.Of(23450586),
        Note = "Read in secondary summaries and in a public copy of its counts.",
    };

    /// <summary>The four features of piriformis syndrome; accuracy unknown.</summary>
    public static Citation Hopayian2018 { get; } = new()
    {
        Id = CitationId.From("hopayian-2018"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Hopayian K", "Danielyan A"],
        Year = 2018,
        Title = "Four symptoms define the piriformis syndrome: an updated systematic review of its clinical features",
        Container = "European Journal of Orthopaedic Surgery & Traumatology 28:155-164",
        Doi = Doi.From("10.1007/s00590-017-2031-8"),
    };

    /// <summary>Palpation and resisted abduction for greater trochanteric pain.</summary>
    public static Citation Kinsella2024 { get; } = new()
    {
        Id = CitationId.From("kinsella-2024"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Kinsella R", "Semciw AI", "Hawke LJ", "et al"],
        Year = 2024,
        Title = "Diagnostic accuracy of clinical tests for assessing greater trochanteric pain syndrome: a systematic review with meta-analysis",
        Container = "Journal of Orthopaedic & Sports Physical Therapy 54(1):1-24",
    };

    /// <summary>Pelvic-floor exercise added to care of low-back pain.</summary>
    public static Citation Lim2025 { get; } = new()
    {
        Id = CitationId.From("lim-2025"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Lim Y", "Do Y", "Lee SH", "Lee H"],
        Year = 2025,
        Title = "Efficacy of pelvic floor muscle training with physical therapy for low back pain: A systematic review and meta-analysis",
        Container = "Clinical Rehabilitation",
        Doi = Doi.From("10.1177/02692155241287766"),
        Note = "The abstract was read; the year is that of the printed issue and was not read.",
    };

    /// <summary>Steroid-induced disease of the femoral head comes mainly in the first three months of high doses.</summary>
    public static Citation Liu2017Osteonecrosis { get; } = new()
    {
        Id = CitationId.From("liu-2017-osteonecrosis"),
        Kind = CitationKind.Review,
        Authors = ["Liu LH", "Zhang QY", "Sun W", "Li ZR", "Gao FQ"],
        Year = 2017,
        Title = "Corticosteroid-induced Osteonecrosis of the Femoral Head: Detection, Diagnosis, and Treatment in Earlier Stages",
        Container = "Chinese Medical Journal",
        Doi = Doi.From("10.4103/0366-6999.217094"),
        Note = "The abstract was read.",
    };

    /// <summary>Vertebral osteomyelitis shows fever in about 60% and is found late.</summary>
    public static Citation Maamari2022 { get; } = new()
    {
        Id = CitationId.From("maamari-2022"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Maamari J", "Tande AJ", "Diehn F", "Tai DBG", "Berbari EF"],
        Year = 2022,
        Title = "Diagnosis of vertebral osteomyelitis",
        Container = "Journal of Bone and Joint Infection 7:23-32",
        Doi = Doi.From("10.5194/jbji-7-23-2022"),
        Note = "Authors after the first from memory.",
    };

    /// <summary>Polymyalgia rheumatica: stiff shoulders and hips, worst in the morning, in older people.</summary>
    public static Citation MackieMallen2013 { get; } = new()
    {
        Id = CitationId.From("mackie-mallen-2013"),
        Kind = CitationKind.Review,
        Authors = ["Mackie SL", "Mallen CD"],
        Year = 2013,
        Title = "Polymyalgia rheumatica",
        Container = "BMJ 347:f6937",
        Doi = Doi.From("10.1136/bmj.f6937"),
        Note = "The opening and the summary points were read.",
    };

    /// <summary>Who is at risk of a septic joint, and how often fever is present.</summary>
    public static Citation Margaretten2007 { get; } = new()
    {
        Id = CitationId.From("margaretten-2007"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Margaretten ME", "Kohlwes J", "Moore D", "Bent S"],
        Year = 2007,
        Title = "Does this adult patient have septic arthritis?",
        Container = "JAMA 297(13):1478-1488",
        Doi = Doi.From("10.1001/jama.297.13.1478"),
        Note = "Figures read in a secondary summary; DOI from memory.",
    };

    /// <summary>How common scoliosis is in adults, by age.</summary>
    public static Citation McAviney2020 { get; } = new()
    {
        Id = CitationId.From("mc-aviney-2020"),
        Kind = CitationKind.SystematicReview,
        Authors = ["McAviney J", "Roberts C", "Sullivan B", "Alevras AJ", "Graham PL", "Brown BT"],
        Year = 2020,
        Title = "The prevalence of adult de novo scoliosis: a systematic review and meta-analysis",
        Container = "European Spine Journal 29(12):2960-2969",
        Doi = Doi.From("10.1007/s00586-020-06453-0"),
        Note = "Authors after the first, issue number and pages from memory.",
    };

    /// <summary>The usual course of acute and persistent low-back pain.</summary>
    public static Citation MenezesCosta2012 { get; } = new()
    {
        Id = CitationId.From("menezes-costa-2012"),
        Kind = CitationKind.SystematicReview,
        Authors = ["da C Menezes Costa L", "Maher CG", "Hancock MJ", "McAuley JH", "Herbert RD", "Costa LOP"],
        Year = 2012,
        Title = "The prognosis of acute and persistent low-back pain: a meta-analysis",
        Container = "CMAJ 184(11):E613-E624",
        Note = "Issue number, last page and authors after the first from memory.",
    };

    /// <summary>Likelihood ratios for hip osteoarthritis.</summary>
    public static Citation Metcalfe2019 { get; } = new()
    {
        Id = CitationId.From("metcalfe-2019"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Metcalfe D", "Perry DC", "Claireaux HA", "Simel DL", "Zogg CK", "Costa ML"],
        Year = 2019,
        Title = "Does this patient have hip osteoarthritis?: The Rational Clinical Examination systematic review",
        Container = "JAMA 322(23):2323-2333",
        Doi = Doi.From("10.1001/jama.2019.19413"),
        PubMedId = PubMedId.Of(31846019),
        Note = "Figures read in secondary summaries, which differ on the slope item.",
    };

    /// <summary>How far history and tools identify neuropathic leg pain.</summary>
    public static Citation Mistry2020 { get; } = new()
    {
        Id = CitationId.From("mistry-2020"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Mistry J", "Heneghan NR", "Noblet T", "Falla D", "Rushton A"],
        Year = 2020,
        Title =
            "Diagnostic utility of patient history, clinical examination and screening tool data to identify neuropathic pain in low back related "
            + "leg pain: a systematic review and narrative synthesis",
        Container = "BMC Musculoskeletal Disorders 21:532",
        Doi = Doi.From("10.1186/s12891-020-03436-6"),
        PubMedId = PubMedId.Of(32778086),
    };

    /// <summary>A slipped growth plate of the hip: who gets it and how it shows.</summary>
    public static Citation Peck2017 { get; } = new()
    {
        Id = CitationId.From("peck-2017"),
        Kind = CitationKind.Review,
        Authors = ["Peck DM", "Voss LM", "Voss TT"],
        Year = 2017,
        Title = "Slipped capital femoral epiphysis: diagnosis and management",
        Container = "American Family Physician 95(12):779-784",
        Note = "Read in copies; authors and issue number from memory.",
    };

    /// <summary>Which groin lumps go to a surgeon at once.</summary>
    public static Citation Pelly2024 { get; } = new()
    {
        Id = CitationId.From("pelly-2024"),
        Kind = CitationKind.Review,
        Authors = ["Pelly T", "Hwang R", "Nirmalan P", "Perkins Z"],
        Year = 2024,
        Title = "Inguinal and femoral hernias",
        Container = "BMJ 386:e079531",
        Doi = Doi.From("10.1136/bmj-2024-079531"),
        Note = "The opening and the summary points were read.",
    };

    /// <summary>Best-evidence rules by structure, and a definition of an informative finding.</summary>
    public static Citation Petersen2017 { get; } = new()
    {
        Id = CitationId.From("petersen-2017"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Petersen T", "Laslett M", "Juhl C"],
        Year = 2017,
        Title = "Clinical classification in low back pain: best-evidence diagnostic rules based on systematic reviews",
        Container = "BMC Musculoskeletal Disorders 18(1):188",
        Doi = Doi.From("10.1186/s12891-017-1549-6"),
    };

    /// <summary>Stress fracture of the femoral neck: groin pain on exercise, often found late, and worse when it has shifted.</summary>
    public static Citation RobertsonWood2017 { get; } = new()
    {
        Id = CitationId.From("robertson-wood-2017"),
        Kind = CitationKind.Review,
        Authors = ["Robertson GA", "Wood AM"],
        Year = 2017,
        Title = "Femoral Neck Stress Fractures in Sport: A Current Concepts Review",
        Container = "Sports Medicine International Open 1(2):E58-E68",
        Doi = Doi.From("10.1055/s-0043-103946"),
        PubMedId = PubMedId.Of(30539087),
        Note = "The abstract was read.",
    };

    /// <summary>Motor-control exercise: better than little care, no better than other exercise.</summary>
    public static Citation Saragiotto2016 { get; } = new()
    {
        Id = CitationId.From("saragiotto-2016"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Saragiotto BT", "Maher CG", "Yamato TP", "et al"],
        Year = 2016,
        Title = "Motor control exercise for chronic non-specific low-back pain",
        Container = "Cochrane Database of Systematic Reviews (1):CD012004",
        Doi = Doi.From("10.1002/14651858.CD012004"),
        Note = "From memory; not read.",
    };

    /// <summary>Smoking and low-back pain.</summary>
    public static Citation Shiri2010 { get; } = new()
    {
        Id = CitationId.From("shiri-2010"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Shiri R", "Karppinen J", "Leino-Arjas P", "Solovieva S", "Viikari-Juntura E"],
        Year = 2010,
        Title = "The association between smoking and low back pain: a meta-analysis",
        Container = "American Journal of Medicine 123(1):87.e7-87.e35",
        Note = "Authors after the first and the page range from memory.",
    };

    /// <summary>How common sacroiliac pain is: 10 to 25% of persistent pain below L5.</summary>
    public static Citation Simopoulos2012 { get; } = new()
    {
        Id = CitationId.From("simopoulos-2012"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Simopoulos TT", "Manchikanti L", "Singh V", "et al"],
        Year = 2012,
        Title = "A systematic evaluation of prevalence and diagnostic accuracy of sacroiliac joint interventions",
        Container = "Pain Physician 15(3):E305-E344",
        PubMedId = PubMedId.Of(22622915),
        Note = "Volume and pages from memory.",
    };

    /// <summary>Likelihood ratios for lumbar spinal stenosis; each history item rests on one study.</summary>
    public static Citation Suri2010 { get; } = new()
    {
        Id = CitationId.From("suri-2010"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Suri P", "Rainville J", "Kalichman L", "Katz JN"],
        Year = 2010,
        Title = "Does this older adult with lower extremity pain have the clinical syndrome of lumbar spinal stenosis?",
        Container = "JAMA 304(23):2628-2636",
        Doi = Doi.From("10.1001/jama.2010.1833"),
        PubMedId = PubMedId.Of(21156951),
    };

    /// <summary>NSAIDs for acute low-back pain: 32 trials.</summary>
    public static Citation VanDerGaag2020 { get; } = new()
    {
        Id = CitationId.From("van-der-gaag-2020"),
        Kind = CitationKind.SystematicReview,
        Authors = ["van der Gaag WH", "Roelofs PDDM", "Enthoven WTM", "van Tulder MW", "Koes BW"],
        Year = 2020,
        Title = "Non-steroidal anti-inflammatory drugs for acute low back pain",
        Container = "Cochrane Database of Systematic Reviews (4):CD013581",
        Doi = Doi.From("10.1002/14651858.CD013581"),
        Note = "Authors from memory.",
    };

    /// <summary>Straight-leg raise and its crossed form for disc herniation.</summary>
    public static Citation VanDerWindt2010 { get; } = new()
    {
        Id = CitationId.From("van-der-windt-2010"),
        Kind = CitationKind.SystematicReview,
        Authors = ["van der Windt DA", "Simons E", "Riphagen II", "et al"],
        Year = 2010,
        Title = "Physical examination for lumbar radiculopathy due to disc herniation in patients with low-back pain",
        Container = "Cochrane Database of Systematic Reviews (2):CD007431",
        Doi = Doi.From("10.1002/14651858.CD007431.pub2"),
        Note = "Figures read in a secondary summary.",
    };

    /// <summary>Training in lifting does not prevent back pain.</summary>
    public static Citation Verbeek2011 { get; } = new()
    {
        Id = CitationId.From("verbeek-2011"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Verbeek JH", "Martimo K-P", "Karppinen J", "et al"],
        Year = 2011,
        Title = "Manual material handling advice and assistive devices for preventing and treating back pain in workers",
        Container = "Cochrane Database of Systematic Reviews (6):CD005958",
        Note = "From memory; not read.",
    };

    /// <summary>Guidelines name 46 red flags and agree on few; how rare serious disease is.</summary>
    public static Citation Verhagen2016 { get; } = new()
    {
        Id = CitationId.From("verhagen-2016"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Verhagen AP", "Downie A", "Popal N", "Maher C", "Koes BW"],
        Year = 2016,
        Title = "Red flags presented in current low back pain guidelines: a review",
        Container = "European Spine Journal 25(9):2788-2802",
        Doi = Doi.From("10.1007/s00586-016-4684-0"),
        Note = "Authors after the first and the issue number from memory.",
    };

    /// <summary>An update on the course of low-back pain, 95 studies.</summary>
    public static Citation Wallwork2024 { get; } = new()
    {
        Id = CitationId.From("wallwork-2024"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Wallwork SB", "Braithwaite FA", "O'Keeffe M", "et al"],
        Year = 2024,
        Title = "The clinical course of acute, subacute and persistent low back pain: a systematic review and meta-analysis",
        Container = "CMAJ 196(2):E29-E46",
        Note = "Follow-up values were not read; issue number and last page from memory.",
    };

    /// <summary>Herniated discs shrink by themselves in about two of three people.</summary>
    public static Citation Wang2020 { get; } = new()
    {
        Id = CitationId.From("wang-2020"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Wang Y", "Dai G", "Jiang L", "Liao S"],
        Year = 2020,
        Title = "The incidence of regression after the non-surgical treatment of symptomatic lumbar disc herniation: a systematic review and meta-analysis",
        Container = "BMC Musculoskeletal Disorders 21:530",
        Doi = Doi.From("10.1186/s12891-020-03548-z"),
        Note = "Authors after the first and the article number from memory.",
    };

    /// <summary>Ranges of likelihood ratios for vertebral fracture.</summary>
    public static Citation Williams2013 { get; } = new()
    {
        Id = CitationId.From("williams-2013"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Williams CM", "Henschke N", "Maher CG", "et al"],
        Year = 2013,
        Title = "Red flags to screen for vertebral fracture in patients presenting with low-back pain",
        Container = "Cochrane Database of Systematic Reviews CD008643",
        Doi = Doi.From("10.1002/14651858.CD008643.pub3"),
        Note = "Superseded in 2023 by CD014461. Figures read in an evidence summary.",
    };

    /// <summary>How often fever, spinal pain, diabetes and injected drugs go with spinal infection.</summary>
    public static Citation Yusuf2019 { get; } = new()
    {
        Id = CitationId.From("yusuf-2019"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Yusuf M", "Finucane L", "Selfe J"],
        Year = 2019,
        Title = "Red flags for the early detection of spinal infection in back pain patients",
        Container = "BMC Musculoskeletal Disorders 20:606",
        Doi = Doi.From("10.1186/s12891-019-2949-6"),
        Note = "Article number from memory.",
    };

    /// <summary>How often a herniated disc resorbs, by its type.</summary>
    public static Citation Zou2023 { get; } = new()
    {
        Id = CitationId.From("zou-2023"),
        Kind = CitationKind.SystematicReview,
        Authors = ["Zou T", "Liu X-Y", "Wang P-C", "et al"],
        Year = 2023,
        Title = "Incidence of spontaneous resorption of lumbar disc herniation: a meta-analysis",
        Container = "Clinical Spine Surgery",
        Doi = Doi.From("10.1097/BSD.0000000000001490"),
        Note = "Authors after the first from memory.",
    };

    private static ImmutableArray<Citation> SystematicReviews =>
    [
        Ammendolia2022,
        Arcanjo2020,
        AssarZarins2009,
        Baptista2023,
        Basson2017,
        Bent2002,
        Bernard2021,
        Brinjikji2015,
        Brinjikji2015Companion,
        Buchbinder2018,
        Chen2024,
        Dahm2010,
        DeSchepper2013,
        DeyoWeinstein2001,
        Dionne2019,
        Downie2013,
        Foster2018,
        Fransen2014,
        French2006,
        Goom2016,
        Han2023,
        Hartvigsen2018,
        Hayden2021,
        Henschke2013,
        Hopayian2018,
        Kinsella2024,
        Lim2025,
        Liu2017Osteonecrosis,
        Maamari2022,
        MackieMallen2013,
        Margaretten2007,
        McAviney2020,
        MenezesCosta2012,
        Metcalfe2019,
        Mistry2020,
        Peck2017,
        Pelly2024,
        Petersen2017,
        RobertsonWood2017,
        Saragiotto2016,
        Shiri2010,
        Simopoulos2012,
        Suri2010,
        VanDerGaag2020,
        VanDerWindt2010,
        Verbeek2011,
        Verhagen2016,
        Wallwork2024,
        Wang2020,
        Williams2013,
        Yusuf2019,
        Zou2023,
    ];
}
