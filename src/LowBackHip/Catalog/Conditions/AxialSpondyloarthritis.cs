namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>Inflammatory disease of spine and sacroiliac joints that begins before 45.</summary>
    public static Condition AxialSpondyloarthritis { get; } = new()
    {
        Id = ConditionId.From("axial-spondyloarthritis"),
        Name = "Axial spondyloarthritis",
        PlainName = "inflammation of the spine and the joints behind the pelvis",
        Kind = ConditionKind.Serious,
        Summary =
            "The immune system inflames the spine and the sacroiliac joints. It begins before 45, builds up slowly, is worst in the "
            + "morning and late at night, and gets better with movement.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.01, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackOnly, Probability = 0.05, Source = new(Citations.Rudwaleit2006Bedside, Provenance.PublishedSecondary, "the pre-test probability it starts from") },
            new() { Kind = PresentationKind.BackAndLeg, Probability = 0.02, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackAndHip, Probability = 0.04, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.Buttock, Probability = 0.04, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("axspa-inflammatory-back-pain"),
                When = Age.Under(45) & Duration.MoreThanDays(90) & Criterion.AtLeast(2, Findings.MorningStiffnessOver30Minutes,
                    Findings.RelievedByMovement & !Findings.RelievedByRest, Findings.WakesSecondHalfOfNight, Findings.AlternatingButtockPain),
                WhenMet = LikelihoodRatio.Of(3.1),
                Group = CorrelationGroup.From("inflammatory-back-pain"),
                Population = "composite of published studies of chronic back pain that began before 45",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the studies it draws on",
                Source = new(Citations.Rudwaleit2006Bedside, Provenance.Published, "table of features"),
                Note = "Holds for pain that began before 45 and became chronic, so it is asked for; two of four features stand for the source's wording.",
            },
            new()
            {
                Id = ClueId.From("axspa-inflammatory-back-pain-absent"),
                When = Age.Under(45) & Duration.MoreThanDays(90) & !Criterion.AtLeast(2, Findings.MorningStiffnessOver30Minutes,
                    Findings.RelievedByMovement & !Findings.RelievedByRest, Findings.WakesSecondHalfOfNight, Findings.AlternatingButtockPain),
                WhenMet = LikelihoodRatio.Of(0.33),
                Group = CorrelationGroup.From("inflammatory-back-pain"),
                Population = "composite of published studies of chronic back pain that began before 45",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the studies it draws on",
                Source = new(Citations.Rudwaleit2006Bedside, Provenance.Published, "table of features"),
                Note = "The same item when absent, in the same people.",
            },
            new()
            {
                Id = ClueId.From("axspa-heel-pain"),
                When = Findings.HeelPain,
                WhenMet = LikelihoodRatio.Of(3.4),
                Population = "composite of published studies of chronic back pain that began before 45",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the studies it draws on",
                Source = new(Citations.Rudwaleit2006Bedside, Provenance.Published, "table of features"),
                Note = "The source tells readers to ignore its absence (0.71), as it may come later.",
            },
            new()
            {
                Id = ClueId.From("axspa-arthritis"),
                When = Findings.SwollenJoints,
                WhenMet = LikelihoodRatio.Of(4.0),
                Group = CorrelationGroup.From("axspa-arthritis"),
                Population = "composite of published studies of chronic back pain that began before 45",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the studies it draws on",
                Source = new(Citations.Rudwaleit2006Bedside, Provenance.Published, "table of features"),
                Note = "Peripheral arthritis. The source tells readers to ignore its absence (0.67).",
            },
            new()
            {
                Id = ClueId.From("axspa-uveitis"),
                When = Findings.PastEyeInflammation,
                WhenMet = LikelihoodRatio.Of(7.3),
                Group = CorrelationGroup.From("axspa-eye"),
                Population = "composite of published studies of chronic back pain that began before 45",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the studies it draws on",
                Source = new(Citations.Rudwaleit2006Bedside, Provenance.Published, "table of features"),
                Note = "The source tells readers to ignore its absence (0.80).",
            },
            new()
            {
                Id = ClueId.From("axspa-family"),
                When = Findings.FamilyHistorySpondyloarthritis,
                WhenMet = LikelihoodRatio.Of(6.4),
                WhenNotMet = LikelihoodRatio.Of(0.72),
                Population = "composite of published studies of chronic back pain that began before 45",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the studies it draws on",
                Source = new(Citations.Rudwaleit2006Bedside, Provenance.Published, "table of features"),
            },
            new()
            {
                Id = ClueId.From("axspa-nsaid-response-chronic"),
                When = Age.Under(45) & Duration.MoreThanDays(90) & Findings.NsaidGoodResponse,
                WhenMet = LikelihoodRatio.Of(5.1),
                Group = CorrelationGroup.From("axspa-nsaid"),
                Population = "composite of published studies of chronic back pain that began before 45",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the studies it draws on",
                Source = new(Citations.Rudwaleit2006Bedside, Provenance.Published, "table of features"),
                Note = "Primary care finds 1.8. This figure is used only in the people it was made for.",
            },
            new()
            {
                Id = ClueId.From("axspa-nsaid-response-chronic-absent"),
                When = Age.Under(45) & Duration.MoreThanDays(90) & !Findings.NsaidGoodResponse,
                WhenMet = LikelihoodRatio.Of(0.27),
                Group = CorrelationGroup.From("axspa-nsaid"),
                Population = "composite of published studies of chronic back pain that began before 45",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the studies it draws on",
                Source = new(Citations.Rudwaleit2006Bedside, Provenance.Published, "table of features"),
                Note = "The same item when absent, in the same people.",
            },
            new()
            {
                Id = ClueId.From("axspa-dactylitis"),
                When = Findings.Dactylitis,
                WhenMet = EditorialWeight.ModerateFor.Remembering(4.5),
                Group = CorrelationGroup.From("axspa-arthritis"),
                Source = new(Citations.Rudwaleit2006Bedside, Provenance.Unverified),
                Note = "From memory; absence is ignored.",
            },
            new()
            {
                Id = ClueId.From("axspa-psoriasis"),
                When = Findings.Psoriasis,
                WhenMet = EditorialWeight.ModerateFor.Remembering(2.5),
                Source = new(Citations.Rudwaleit2006Bedside, Provenance.Unverified),
                Note = "From memory; absence is ignored.",
            },
            new()
            {
                Id = ClueId.From("axspa-bowel-disease"),
                When = Findings.InflammatoryBowelDisease,
                WhenMet = EditorialWeight.ModerateFor.Remembering(4.0),
                Source = new(Citations.Rudwaleit2006Bedside, Provenance.Unverified),
                Note = "From memory; absence is ignored.",
            },
            new()
            {
                Id = ClueId.From("axspa-morning-stiffness"),
                When = Findings.MorningStiffnessOver30Minutes,
                WhenMet = LikelihoodRatio.Of(1.1),
                WhenNotMet = LikelihoodRatio.Of(1.0),
                Group = CorrelationGroup.From("inflammatory-back-pain"),
                Population = "primary care, chronic back pain screened for spondyloarthritis",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the study",
                Source = new(Citations.Braun2011, Provenance.Published, "table of single items"),
                Note = "Says almost nothing alone in primary care.",
            },
            new()
            {
                Id = ClueId.From("axspa-better-with-movement"),
                When = Findings.RelievedByMovement,
                WhenMet = LikelihoodRatio.Of(1.3),
                WhenNotMet = LikelihoodRatio.Of(0.6),
                Group = CorrelationGroup.From("inflammatory-back-pain"),
                Population = "primary care, chronic back pain screened for spondyloarthritis",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the study",
                Source = new(Citations.Braun2011, Provenance.Published, "table of single items"),
            },
            new()
            {
                Id = ClueId.From("axspa-wakes-late-at-night"),
                When = Findings.WakesSecondHalfOfNight,
                WhenMet = LikelihoodRatio.Derived(1.4),
                WhenNotMet = LikelihoodRatio.Of(0.7),
                Group = CorrelationGroup.From("inflammatory-back-pain"),
                Population = "primary care, chronic back pain screened for spondyloarthritis",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the study",
                Source = new(Citations.Braun2011, Provenance.Published, "table of single items"),
                Note = "The table prints 1.7; its own sensitivity and specificity give 1.4, which is used.",
            },
            new()
            {
                Id = ClueId.From("axspa-nsaid-response"),
                When = Findings.NsaidGoodResponse,
                WhenMet = LikelihoodRatio.Of(1.8),
                WhenNotMet = LikelihoodRatio.Of(0.1),
                Group = CorrelationGroup.From("axspa-nsaid"),
                Population = "primary care, chronic back pain screened for spondyloarthritis",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the study",
                Source = new(Citations.Braun2011, Provenance.Published, "table of single items"),
                Note = "Its absence is the best single sign against.",
            },
            new()
            {
                Id = ClueId.From("axspa-alternating-buttocks"),
                When = Findings.AlternatingButtockPain,
                WhenMet = LikelihoodRatio.Of(2.2),
                WhenNotMet = LikelihoodRatio.Of(0.9),
                Group = CorrelationGroup.From("inflammatory-back-pain"),
                Population = "primary care, chronic back pain screened for spondyloarthritis",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the study",
                Source = new(Citations.Braun2011, Provenance.Published, "table of single items"),
            },
            new()
            {
                Id = ClueId.From("axspa-history-of-arthritis"),
                When = Findings.SwollenJoints,
                WhenMet = LikelihoodRatio.Of(2.5),
                WhenNotMet = LikelihoodRatio.Of(0.9),
                Group = CorrelationGroup.From("axspa-arthritis"),
                Population = "primary care, chronic back pain screened for spondyloarthritis",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the study",
                Source = new(Citations.Braun2011, Provenance.Published, "table of single items"),
            },
            new()
            {
                Id = ClueId.From("axspa-two-of-four-referral-rule"),
                When = Criterion.AtLeast(2, Criterion.AtLeast(4, Age.Under(40), Onset.Was(PainOnset.Gradual) | Findings.NoClearCause,
                    Findings.RelievedByMovement, Findings.UnrelievedByRest | Findings.WorseAfterRest, Findings.NightPain), Findings.NsaidGoodResponse, Findings.FamilyHistorySpondyloarthritis, Duration.MoreThanDays(1826)),
                WhenMet = LikelihoodRatio.Derived(1.8),
                WhenNotMet = LikelihoodRatio.Derived(0.43),
                Group = CorrelationGroup.From("inflammatory-back-pain"),
                Population = "Dutch primary care, chronic back pain at 18 to 45 years, 943 people",
                ReferenceStandard = "axial spondyloarthritis, as diagnosed in the cohort",
                Source = new(Citations.VanHoeven2015, Provenance.DerivedFromPublished, "validation"),
            },
            new()
            {
                Id = ClueId.From("axspa-expert-criteria-three"),
                When = Criterion.AtLeast(3, Age.Under(40), Onset.Was(PainOnset.Gradual) | Findings.NoClearCause, Findings.RelievedByMovement,
                    Findings.UnrelievedByRest | Findings.WorseAfterRest, Findings.NightPain),
                WhenMet = LikelihoodRatio.Derived(1.8),
                WhenNotMet = LikelihoodRatio.Derived(0.1),
                Group = CorrelationGroup.From("inflammatory-back-pain"),
                Population = "validation cohort of an expert society, 648 people",
                ReferenceStandard = "a rheumatologist's judgment that the pain is inflammatory, which is not the same as the disease",
                Source = new(Citations.Sieper2009, Provenance.DerivedFromPublished, "validation cohort"),
                Note = "Inflammatory back pain was the target, not spondyloarthritis. A workshop with 20 patients gave higher figures, which are not used.",
            },
            new()
            {
                Id = ClueId.From("axspa-expert-criteria-four"),
                When = Criterion.AtLeast(4, Age.Under(40), Onset.Was(PainOnset.Gradual) | Findings.NoClearCause, Findings.RelievedByMovement,
                    Findings.UnrelievedByRest | Findings.WorseAfterRest, Findings.NightPain),
                WhenMet = LikelihoodRatio.Derived(2.9),
                WhenNotMet = LikelihoodRatio.Derived(0.28),
                Group = CorrelationGroup.From("inflammatory-back-pain"),
                Population = "validation cohort of an expert society, 648 people",
                ReferenceStandard = "a rheumatologist's judgment that the pain is inflammatory, which is not the same as the disease",
                Source = new(Citations.Sieper2009, Provenance.DerivedFromPublished, "validation cohort"),
                Note = "Inflammatory back pain was the target, not spondyloarthritis. A workshop with 20 patients gave higher figures, which are not used.",
            },
            new()
            {
                Id = ClueId.From("axspa-expert-criteria-five"),
                When = Criterion.AtLeast(5, Age.Under(40), Onset.Was(PainOnset.Gradual) | Findings.NoClearCause, Findings.RelievedByMovement,
                    Findings.UnrelievedByRest | Findings.WorseAfterRest, Findings.NightPain),
                WhenMet = LikelihoodRatio.Derived(4.8),
                WhenNotMet = LikelihoodRatio.Derived(0.67),
                Group = CorrelationGroup.From("inflammatory-back-pain"),
                Population = "validation cohort of an expert society, 648 people",
                ReferenceStandard = "a rheumatologist's judgment that the pain is inflammatory, which is not the same as the disease",
                Source = new(Citations.Sieper2009, Provenance.DerivedFromPublished, "validation cohort"),
                Note = "Inflammatory back pain was the target, not spondyloarthritis. A workshop with 20 patients gave higher figures, which are not used.",
            },
            new()
            {
                Id = ClueId.From("axspa-calin-criteria"),
                When = Criterion.AtLeast(4, Age.Under(40), Onset.Was(PainOnset.Gradual) | Findings.NoClearCause, Duration.MoreThanDays(90),
                    Findings.MorningStiffness, Findings.RelievedByMovement),
                WhenMet = LikelihoodRatio.Derived(1.9),
                WhenNotMet = LikelihoodRatio.Derived(0.19),
                Group = CorrelationGroup.From("inflammatory-back-pain"),
                Population = "validation cohort of an expert society, 648 people",
                ReferenceStandard = "a rheumatologist's judgment that the pain is inflammatory, which is not the same as the disease",
                Source = new(Citations.Sieper2009, Provenance.DerivedFromPublished, "validation cohort"),
                Note = "Inflammatory back pain was the target, not spondyloarthritis. A workshop with 20 patients gave higher figures, which are not used.",
            },
            new()
            {
                Id = ClueId.From("axspa-berlin-criteria"),
                When = Criterion.AtLeast(2, Findings.MorningStiffnessOver30Minutes, Findings.RelievedByMovement & !Findings.RelievedByRest,
                    Findings.WakesSecondHalfOfNight, Findings.AlternatingButtockPain),
                WhenMet = LikelihoodRatio.Derived(3.8),
                WhenNotMet = LikelihoodRatio.Derived(0.37),
                Group = CorrelationGroup.From("inflammatory-back-pain"),
                Population = "validation cohort of an expert society, 648 people",
                ReferenceStandard = "a rheumatologist's judgment that the pain is inflammatory, which is not the same as the disease",
                Source = new(Citations.Sieper2009, Provenance.DerivedFromPublished, "validation cohort"),
                Note = "Inflammatory back pain was the target, not spondyloarthritis. A workshop with 20 patients gave higher figures, which are not used.",
            },
            new()
            {
                Id = ClueId.From("axspa-berlin-criteria-derivation"),
                When = Criterion.AtLeast(2, Findings.MorningStiffnessOver30Minutes, Findings.RelievedByMovement & !Findings.RelievedByRest,
                    Findings.WakesSecondHalfOfNight, Findings.AlternatingButtockPain),
                WhenMet = LikelihoodRatio.Of(3.7, provenance: Provenance.PublishedSecondary),
                WhenNotMet = LikelihoodRatio.Of(0.4, provenance: Provenance.PublishedSecondary),
                Group = CorrelationGroup.From("inflammatory-back-pain"),
                Population = "chronic back pain up to 50 years; derivation of the criteria",
                ReferenceStandard = "ankylosing spondylitis against mechanical back pain",
                Source = new(Citations.Rudwaleit2006InflammatoryBackPain, Provenance.PublishedSecondary, "Berlin criteria"),
                Note = "Read on a secondary page.",
            },
            new()
            {
                Id = ClueId.From("axspa-acute"),
                When = Duration.AtMostDays(90),
                WhenMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("axspa-late-onset"),
                When = Age.AtLeast(50),
                WhenMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("axspa-worse-in-morning"),
                When = Findings.WorseInMorning,
                WhenMet = EditorialWeight.ModerateFor,
                Group = CorrelationGroup.From("axspa-rhythm"),
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("axspa-red-eye"),
                When = Findings.PainfulRedEye,
                WhenMet = EditorialWeight.ModerateFor,
                Group = CorrelationGroup.From("axspa-eye"),
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("axspa-young-chronic-stiff"),
                When = Age.Under(40) & Duration.MoreThanDays(90) & (Findings.MorningStiffness | Findings.MorningStiffnessOver30Minutes | Findings.WorseInMorning),
                WhenMet = EditorialWeight.StrongFor,
                Group = CorrelationGroup.From("axspa-rhythm"),
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("axspa-young-chronic"),
                When = Age.Under(35) & Duration.AtLeastDays(90) & Combinations.PainInBack,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("nonspecific-pain"), ConditionId.From("sacroiliac-joint-pain")],
        Codes =
        [
            new("M45.9", "Ankylosing spondylitis of unspecified sites in spine", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M45.A0", "Non-radiographic axial spondyloarthritis of unspecified sites in spine", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.NiceNg65, Provenance.Guideline)],
    };
}
