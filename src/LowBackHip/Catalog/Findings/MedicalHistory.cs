using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Illnesses and operations before.
public static partial class Findings
{
    /// <summary>Any cancer now or in the past, other than minor skin cancer.</summary>
    public static Finding CancerHistory { get; } = History(
        "cancer-history", FindingTopic.MedicalHistory, "Cancer, now or before",
        "Do you have cancer, or have you ever had it?",
        clarification: "Breast, prostate, lung, kidney, thyroid, blood or any other cancer counts, even many years ago. Minor skin cancers do not.");

    /// <summary>A cancer known to have spread to other parts of the body.</summary>
    public static Finding CancerHasSpread { get; } = History(
        "cancer-has-spread", FindingTopic.MedicalHistory, "Cancer that has spread",
        "Were you told that a cancer has spread to other parts of your body?",
        clarification: "Doctors call this metastatic cancer.",
        implies: ["cancer-history"]);

    /// <summary>Thin, fragile bones known from a test or treated.</summary>
    public static Finding Osteoporosis { get; } = History(
        "osteoporosis", FindingTopic.MedicalHistory, "Osteoporosis",
        "Have you been told that your bones are thin, or that you have osteoporosis?",
        group: "bone-fragility");

    /// <summary>A bone broken in adult life by a fall from standing or less.</summary>
    public static Finding PreviousFragilityFracture { get; } = History(
        "previous-fragility-fracture", FindingTopic.MedicalHistory, "Bone broken by a small fall",
        "As an adult, have you broken a bone in a small fall?",
        clarification: "For example a wrist, hip or spine bone after a fall from standing height.",
        group: "bone-fragility");

    /// <summary>Immunity weakened by illness or treatment.</summary>
    public static Finding Immunosuppression { get; } = History(
        "immunosuppression", FindingTopic.MedicalHistory, "Weak immune system",
        "Is your immune system weak because of an illness or a medicine?",
        clarification: "For example chemotherapy, a transplant, or medicine for arthritis or bowel disease.");

    /// <summary>Infection with HIV.</summary>
    public static Finding Hiv { get; } = History(
        "hiv", FindingTopic.MedicalHistory, "HIV",
        "Do you have HIV?");

    /// <summary>Diabetes of any type.</summary>
    public static Finding Diabetes { get; } = History(
        "diabetes", FindingTopic.MedicalHistory, "Diabetes",
        "Do you have diabetes?");

    /// <summary>A bacterial infection elsewhere in recent weeks.</summary>
    public static Finding RecentInfection { get; } = History(
        "recent-infection", FindingTopic.MedicalHistory, "Recent infection",
        "Have you had an infection in the last few weeks?",
        clarification: "For example in the blood, skin, teeth, lungs or urine. A common cold does not count.");

    /// <summary>Tuberculosis now or before, close contact with it, or years in a country where it is common.</summary>
    public static Finding TuberculosisExposure { get; } = History(
        "tuberculosis-exposure", FindingTopic.MedicalHistory, "Tuberculosis or contact with it",
        "Have you had tuberculosis, or lived close to someone who had it?",
        clarification: "Also answer yes if you lived for years where it is common.");

    /// <summary>Surgery, injection, epidural or spinal tap within about three months.</summary>
    public static Finding RecentSpinalProcedure { get; } = History(
        "recent-spinal-procedure", FindingTopic.MedicalHistory, "Recent spine surgery or injection",
        "Have you had surgery, an injection or a needle in your spine in the last 3 months?",
        clarification: "An epidural in childbirth counts.");

    /// <summary>Vertebrae joined by surgery at any time.</summary>
    public static Finding PreviousSpinalFusion { get; } = History(
        "previous-spinal-fusion", FindingTopic.MedicalHistory, "Spinal fusion",
        "Have you ever had spine bones joined by surgery?");

    /// <summary>Surgery on a joint or an injection into it within about three months.</summary>
    public static Finding RecentJointSurgery { get; } = History(
        "recent-joint-surgery", FindingTopic.MedicalHistory, "Recent joint surgery",
        "Have you had surgery on a joint, or an injection into one, in the last 3 months?");

    /// <summary>Abdominal surgery, including cesarean birth, within about three months.</summary>
    public static Finding RecentAbdominalSurgery { get; } = History(
        "recent-abdominal-surgery", FindingTopic.MedicalHistory, "Recent belly surgery",
        "Have you had surgery on your belly in the last 3 months?",
        clarification: "A cesarean birth counts.");

    /// <summary>Major surgery, days in bed, a cast or long travel within about a month.</summary>
    public static Finding RecentSurgeryOrImmobility { get; } = History(
        "recent-surgery-or-immobility", FindingTopic.MedicalHistory, "Recent surgery, bed rest or long travel",
        "In the last month, have you had major surgery, days in bed, a leg cast or a very long trip?");

    /// <summary>Past surgery on the anus, rectum, prostate, bladder or womb.</summary>
    public static Finding PelvicSurgery { get; } = History(
        "pelvic-surgery", FindingTopic.MedicalHistory, "Surgery in the pelvis",
        "Have you ever had surgery in your pelvis?",
        clarification: "For example on the womb, bladder, prostate, rectum or anus.");

    /// <summary>Long-lasting kidney disease.</summary>
    public static Finding KidneyDisease { get; } = History(
        "kidney-disease", FindingTopic.MedicalHistory, "Kidney disease",
        "Do you have kidney disease?",
        clarification: "Kidney stones alone do not count.");

    /// <summary>Treatment with dialysis.</summary>
    public static Finding Dialysis { get; } = History(
        "dialysis", FindingTopic.MedicalHistory, "Dialysis",
        "Are you on dialysis?",
        implies: ["kidney-disease"]);

    /// <summary>Only one working kidney, or a transplanted kidney.</summary>
    public static Finding SingleOrTransplantedKidney { get; } = History(
        "single-or-transplanted-kidney", FindingTopic.MedicalHistory, "One kidney or a transplant",
        "Do you have only one working kidney, or a transplanted kidney?");

    /// <summary>One or more kidney stones in the past.</summary>
    public static Finding PreviousKidneyStones { get; } = History(
        "previous-kidney-stones", FindingTopic.MedicalHistory, "Kidney stones before",
        "Have you had kidney stones before?");

    /// <summary>A known abnormality of kidney, ureter or bladder, or a catheter.</summary>
    public static Finding UrinaryTractAbnormality { get; } = History(
        "urinary-tract-abnormality", FindingTopic.MedicalHistory, "Unusual urinary tract",
        "Were you told that your kidneys, bladder or urine tubes are formed or work in an unusual way?",
        clarification: "A catheter or a stent counts.");

    /// <summary>Two or more urinary infections within a year.</summary>
    public static Finding RecurrentUrinaryInfections { get; } = History(
        "recurrent-urinary-infections", FindingTopic.MedicalHistory, "Repeated urinary infections",
        "Have you had two or more urinary infections in the past year?");

    /// <summary>Enlarged or inflamed prostate.</summary>
    public static Finding ProstateTrouble { get; } = History(
        "prostate-trouble", FindingTopic.MedicalHistory, "Prostate trouble",
        "Do you have trouble with your prostate?",
        askedOf: Audience.Of(Sex.Male, minimumAge: 18));

    /// <summary>A known widening of the main artery in the abdomen.</summary>
    public static Finding AorticAneurysm { get; } = History(
        "aortic-aneurysm", FindingTopic.MedicalHistory, "Known aortic aneurysm",
        "Were you told that you have an aneurysm in your belly?",
        clarification: "That is a widening of the main blood vessel. One that was repaired counts too.");

    /// <summary>High blood pressure, treated or not.</summary>
    public static Finding HighBloodPressure { get; } = History(
        "high-blood-pressure", FindingTopic.MedicalHistory, "High blood pressure",
        "Do you have high blood pressure?",
        clarification: "Answer yes if you take medicine for it.");

    /// <summary>Heart attack, angina, stroke or narrowed arteries at any time.</summary>
    public static Finding HeartOrArteryDisease { get; } = History(
        "heart-or-artery-disease", FindingTopic.MedicalHistory, "Heart or artery disease",
        "Have you had a heart attack, a stroke, or narrowed arteries?");

    /// <summary>Heart failure, or a heart attack within the past year.</summary>
    public static Finding HeartFailureOrRecentHeartAttack { get; } = History(
        "heart-failure-or-recent-heart-attack", FindingTopic.MedicalHistory, "Heart failure or recent heart attack",
        "Do you have heart failure, or did you have a heart attack in the past year?",
        implies: ["heart-or-artery-disease"]);

    /// <summary>High blood fats, treated or not.</summary>
    public static Finding HighCholesterol { get; } = History(
        "high-cholesterol", FindingTopic.MedicalHistory, "High cholesterol",
        "Do you have high cholesterol?");

    /// <summary>Chronic obstructive pulmonary disease.</summary>
    public static Finding Copd { get; } = History(
        "copd", FindingTopic.MedicalHistory, "Chronic lung disease",
        "Do you have COPD, chronic bronchitis or emphysema?");

    /// <summary>Past clot in a leg or lung.</summary>
    public static Finding BloodClotHistory { get; } = History(
        "blood-clot-history", FindingTopic.MedicalHistory, "Blood clot before",
        "Have you ever had a blood clot in a leg or lung?");

    /// <summary>A known disorder in which blood clots too easily or bleeds too easily.</summary>
    public static Finding ClottingDisorder { get; } = History(
        "clotting-disorder", FindingTopic.MedicalHistory, "Clotting disorder",
        "Were you told that your blood clots too easily, or that you bleed too easily?");

    /// <summary>Sickle cell disease.</summary>
    public static Finding SickleCellDisease { get; } = History(
        "sickle-cell-disease", FindingTopic.MedicalHistory, "Sickle cell disease",
        "Do you have sickle cell disease?",
        clarification: "Carrying the trait alone does not count.");

    /// <summary>Systemic lupus erythematosus.</summary>
    public static Finding Lupus { get; } = History(
        "lupus", FindingTopic.MedicalHistory, "Lupus",
        "Do you have lupus?");

    /// <summary>Rheumatoid arthritis.</summary>
    public static Finding RheumatoidArthritis { get; } = History(
        "rheumatoid-arthritis", FindingTopic.MedicalHistory, "Rheumatoid arthritis",
        "Do you have rheumatoid arthritis?");

    /// <summary>An illness that is often treated with steroid tablets.</summary>
    public static Finding SteroidTreatedIllness { get; } = History(
        "steroid-treated-illness", FindingTopic.MedicalHistory, "Illness often treated with steroids",
        "Do you have an illness that is often treated with steroid tablets?",
        clarification: "For example sarcoidosis, severe asthma, vasculitis, or polymyalgia.",
        group: "steroid-exposure");

    /// <summary>Past or present ulcer or bleeding of stomach or gut.</summary>
    public static Finding StomachUlcerOrBleed { get; } = History(
        "stomach-ulcer-or-bleed", FindingTopic.MedicalHistory, "Stomach ulcer or bleeding",
        "Have you ever had a stomach ulcer, or bleeding from your stomach or gut?",
        clarification: "Black, tarry stools count.");

    /// <summary>Asthma or an allergic reaction brought on by aspirin or an anti-inflammatory medicine.</summary>
    public static Finding AspirinSensitiveAsthma { get; } = History(
        "aspirin-sensitive-asthma", FindingTopic.MedicalHistory, "Asthma or allergy from aspirin",
        "Has aspirin, ibuprofen or a similar medicine ever made you wheeze or given you an allergic reaction?");

    /// <summary>Osteoarthritis of a knee.</summary>
    public static Finding KneeOsteoarthritis { get; } = History(
        "knee-osteoarthritis", FindingTopic.MedicalHistory, "Arthritis of the knee",
        "Were you told that you have wear-and-tear arthritis in a knee?");

    /// <summary>An artificial hip on either side.</summary>
    public static Finding HipReplacement { get; } = History(
        "hip-replacement", FindingTopic.MedicalHistory, "Hip replacement",
        "Do you have an artificial hip?");

    /// <summary>A past fracture or dislocation of a hip.</summary>
    public static Finding PreviousHipFractureOrDislocation { get; } = History(
        "previous-hip-fracture-or-dislocation", FindingTopic.MedicalHistory, "Broken or dislocated hip before",
        "Have you ever broken or dislocated a hip?",
        implies: ["old-hip-injury"]);

    /// <summary>A past injury of a hip that needed care or rest.</summary>
    public static Finding OldHipInjury { get; } = History(
        "old-hip-injury", FindingTopic.MedicalHistory, "Hip injury before",
        "Have you ever injured a hip badly enough to need care or rest?");

    /// <summary>Hip dysplasia, Perthes disease or a slipped growth plate in childhood.</summary>
    public static Finding ChildhoodHipDisease { get; } = History(
        "childhood-hip-disease", FindingTopic.MedicalHistory, "Hip disease in childhood",
        "Did you have a hip disease as a child?",
        clarification: "For example a loose hip as a baby, Perthes disease or a slipped hip.");

    /// <summary>Scoliosis that a clinician has diagnosed.</summary>
    public static Finding KnownScoliosis { get; } = History(
        "known-scoliosis", FindingTopic.MedicalHistory, "Known scoliosis",
        "Were you told that you have scoliosis?",
        group: "scoliosis");

    /// <summary>A bulging or herniated lumbar disc found before.</summary>
    public static Finding KnownDiscHerniation { get; } = History(
        "known-disc-herniation", FindingTopic.MedicalHistory, "Known bulging or herniated disc",
        "Were you told that you have a bulging or slipped disc?");

    /// <summary>Narrowing of the lumbar canal found before.</summary>
    public static Finding KnownSpinalStenosis { get; } = History(
        "known-spinal-stenosis", FindingTopic.MedicalHistory, "Known spinal stenosis",
        "Were you told that the canal in your lower spine is narrow?",
        clarification: "The name for it is spinal stenosis.");

    /// <summary>Spondylolysis or spondylolisthesis found before.</summary>
    public static Finding KnownSpondylolisthesis { get; } = History(
        "known-spondylolisthesis", FindingTopic.MedicalHistory, "Known slipped vertebra",
        "Were you told that a bone in your spine has slipped or has a stress break?",
        clarification: "The names are spondylolisthesis and spondylolysis.");

    /// <summary>Ovarian cysts, now or in the past.</summary>
    public static Finding OvarianCysts { get; } = History(
        "ovarian-cysts", FindingTopic.MedicalHistory, "Ovarian cysts",
        "Do you have ovarian cysts, or have you had them?",
        askedOf: Audience.Women);

    /// <summary>Endometriosis.</summary>
    public static Finding Endometriosis { get; } = History(
        "endometriosis", FindingTopic.MedicalHistory, "Endometriosis",
        "Do you have endometriosis?",
        askedOf: Audience.Women);

    /// <summary>An intrauterine device in place.</summary>
    public static Finding Iud { get; } = History(
        "iud", FindingTopic.MedicalHistory, "Coil in the womb",
        "Do you have an IUD, a coil in the womb?",
        askedOf: Audience.MayBePregnant);

    /// <summary>A parent, sibling or child with an aortic aneurysm.</summary>
    public static Finding FamilyHistoryAneurysm { get; } = History(
        "family-history-aneurysm", FindingTopic.MedicalHistory, "Aneurysm in the family",
        "Did a parent, brother, sister or child of yours have an aneurysm in the belly?");

    /// <summary>A parent, sibling or child with spondyloarthritis, psoriasis, uveitis or inflammatory bowel disease.</summary>
    public static Finding FamilyHistorySpondyloarthritis { get; } = History(
        "family-history-spondyloarthritis", FindingTopic.MedicalHistory, "Inflammatory back disease in the family",
        "Does a parent, brother, sister or child of yours have ankylosing spondylitis or a related illness?",
        clarification: "Related illnesses are psoriasis, uveitis (eye inflammation), Crohn disease, ulcerative colitis and reactive arthritis.");

    /// <summary>A close relative with osteoarthritis.</summary>
    public static Finding FamilyHistoryOsteoarthritis { get; } = History(
        "family-history-osteoarthritis", FindingTopic.MedicalHistory, "Arthritis in the family",
        "Does a parent, brother or sister have wear-and-tear arthritis?");

    /// <summary>A close relative with kidney stones.</summary>
    public static Finding FamilyHistoryKidneyStones { get; } = History(
        "family-history-kidney-stones", FindingTopic.MedicalHistory, "Kidney stones in the family",
        "Has a parent, brother, sister or child of yours had kidney stones?");

    /// <summary>A sexually transmitted infection before, or a new or several partners.</summary>
    public static Finding SexualInfectionRisk { get; } = History(
        "sexual-infection-risk", FindingTopic.MedicalHistory, "Risk of a sexual infection",
        "Have you ever had a sexually transmitted infection, or do you have a new partner or several?",
        clarification: "For example chlamydia or gonorrhea.",
        askedOf: Audience.Of(minimumAge: 16));

    /// <summary>A close relative with long-lasting back trouble that has no name here.</summary>
    public static Finding FamilyHistoryBackPain { get; } = History(
        "family-history-back-pain", FindingTopic.MedicalHistory, "Back trouble in the family",
        "Does a parent, brother or sister have back trouble that lasts or keeps coming back?",
        clarification: "A slipped disc counts.");

    private static ImmutableArray<Finding> MedicalHistoryEntries =>
    [
        CancerHistory, CancerHasSpread, Osteoporosis, PreviousFragilityFracture, Immunosuppression, Hiv, Diabetes, RecentInfection, TuberculosisExposure,
        RecentSpinalProcedure, PreviousSpinalFusion, RecentJointSurgery, RecentAbdominalSurgery, RecentSurgeryOrImmobility, PelvicSurgery,
        KidneyDisease, Dialysis, SingleOrTransplantedKidney, PreviousKidneyStones, UrinaryTractAbnormality, RecurrentUrinaryInfections,
        ProstateTrouble, AorticAneurysm, HighBloodPressure, HeartOrArteryDisease, HeartFailureOrRecentHeartAttack, HighCholesterol, Copd,
        BloodClotHistory, ClottingDisorder, SickleCellDisease, Lupus, RheumatoidArthritis, SteroidTreatedIllness, StomachUlcerOrBleed,
        AspirinSensitiveAsthma, KneeOsteoarthritis, HipReplacement, PreviousHipFractureOrDislocation, OldHipInjury, ChildhoodHipDisease,
        KnownScoliosis, KnownDiscHerniation, KnownSpinalStenosis, KnownSpondylolisthesis, OvarianCysts, Endometriosis, Iud, FamilyHistoryAneurysm,
        FamilyHistorySpondyloarthritis, FamilyHistoryOsteoarthritis, FamilyHistoryKidneyStones, SexualInfectionRisk, FamilyHistoryBackPain,
    ];
}
