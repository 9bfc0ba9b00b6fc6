namespace LowBackHip.Catalog;

public static partial class Conditions
{
    /// <summary>A broken or collapsed bone of the spine, after an accident or in thin bone.</summary>
    public static Condition VertebralFracture { get; } = new()
    {
        Id = ConditionId.From("vertebral-fracture"),
        Name = "Vertebral fracture",
        PlainName = "a broken or collapsed bone of the spine",
        Kind = ConditionKind.Serious,
        Summary =
            "A bone of the spine is broken or has sunk in. In strong bones that takes an accident; in thin bones lifting, a cough or a "
            + "small fall is enough, and the pain is felt in the middle of the back.",
        Priors =
        [
            new() { Kind = PresentationKind.Unspecified, Probability = 0.02, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
            new() { Kind = PresentationKind.BackOnly, Probability = 0.04, Source = new(Citations.Verhagen2016, Provenance.Published) },
            new() { Kind = PresentationKind.BackAndLeg, Probability = 0.02, Source = new(Citations.EditorialJudgment, Provenance.Editorial) },
        ],
        Clues =
        [
            new()
            {
                Id = ClueId.From("vertebral-fracture-trauma"),
                When = Combinations.AnyFall,
                WhenMet = LikelihoodRatio.Of(6.2, 2.8, 13.5),
                Group = CorrelationGroup.From("fracture-injury"),
                Population = "general practice, over 55 years, 669 people, 33 with a fracture",
                ReferenceStandard = "vertebral fracture as the cohort recorded it",
                Source = new(Citations.Enthoven2016, Provenance.Published, "abstract"),
                Note = "The strongest single sign in this cohort; the model with five signs did no better.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-two-or-fewer-of-five"),
                When = Criterion.AtLeast(3, Age.Over(52), !Findings.PainBelowButtocks, Findings.Bmi22OrLess, Findings.PhysicallyInactive, Person.IsFemale),
                WhenNotMet = LikelihoodRatio.Of(0.16, 0.04, 0.51),
                Group = CorrelationGroup.From("fracture-five-items"),
                Population = "spine surgery clinic, over 1,400 people, osteoporotic compression fracture",
                ReferenceStandard = "osteoporotic compression fracture or wedge deformity, as diagnosed in the clinic",
                Source = new(Citations.Roman2010, Provenance.Published, "abstract"),
                Note = "Counts when two or fewer of the five are present: age over 52, no leg pain, body mass index 22 or less, no regular exercise, female.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-four-or-more-of-five"),
                When = Criterion.AtLeast(4, Age.Over(52), !Findings.PainBelowButtocks, Findings.Bmi22OrLess, Findings.PhysicallyInactive, Person.IsFemale),
                WhenMet = LikelihoodRatio.Of(9.6, 3.7, 14.9),
                Group = CorrelationGroup.From("fracture-five-items"),
                Population = "spine surgery clinic, over 1,400 people, osteoporotic compression fracture",
                ReferenceStandard = "osteoporotic compression fracture or wedge deformity, as diagnosed in the clinic",
                Source = new(Citations.Roman2010, Provenance.Published, "abstract"),
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-age-75"),
                When = Age.AtLeast(75),
                WhenMet = EditorialWeight.WeakFor,
                Group = CorrelationGroup.From("fracture-age"),
                Source = new(Citations.Enthoven2016, Provenance.Editorial, "multivariable model"),
                Note = "Independently linked in this cohort; its own ratio was not read.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-osteoporosis"),
                When = Findings.Osteoporosis,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.Enthoven2016, Provenance.Editorial, "multivariable model"),
                Note = "Independently linked in this cohort; its own ratio was not read.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-intensity-7"),
                When = Findings.SeverePain,
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.Enthoven2016, Provenance.Editorial, "multivariable model"),
                Note = "Independently linked in this cohort; its own ratio was not read.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-thoracic-pain"),
                When = Pain.In(PainRegion.Thoracic),
                WhenMet = EditorialWeight.WeakFor,
                Source = new(Citations.Enthoven2016, Provenance.Editorial, "multivariable model"),
                Note = "Independently linked in this cohort; its own ratio was not read.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-one-of-four"),
                When = Criterion.AtLeast(1, Person.IsFemale, Age.Over(70), Combinations.AnyFall, Findings.LongTermSteroidUse),
                WhenMet = EditorialWeight.WeakFor.Remembering(1.8),
                WhenNotMet = EditorialWeight.ModerateAgainst.Remembering(0.3),
                Group = CorrelationGroup.From("fracture-four-items"),
                Source = new(Citations.Henschke2009, Provenance.Unverified, "four-item fracture rule"),
                Note = "Rests on eight fractures, so the interval is very wide. From memory.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-two-of-four"),
                When = Criterion.AtLeast(2, Person.IsFemale, Age.Over(70), Combinations.AnyFall, Findings.LongTermSteroidUse),
                WhenMet = EditorialWeight.StrongFor.Remembering(15.5),
                WhenNotMet = EditorialWeight.ModerateAgainst.Remembering(0.4),
                Group = CorrelationGroup.From("fracture-four-items"),
                Source = new(Citations.Henschke2009, Provenance.Unverified, "four-item fracture rule"),
                Note = "Rests on eight fractures, so the interval is very wide. From memory.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-three-of-four"),
                When = Criterion.AtLeast(3, Person.IsFemale, Age.Over(70), Combinations.AnyFall, Findings.LongTermSteroidUse),
                WhenMet = EditorialWeight.StrongFor.Remembering(218.3),
                WhenNotMet = EditorialWeight.WeakAgainst.Remembering(0.6),
                Group = CorrelationGroup.From("fracture-four-items"),
                Source = new(Citations.Henschke2009, Provenance.Unverified, "four-item fracture rule"),
                Note = "Rests on eight fractures, so the interval is very wide. From memory.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-over-70"),
                When = Age.Over(70),
                WhenMet = EditorialWeight.ModerateFor.Remembering(11.2),
                Group = CorrelationGroup.From("fracture-age"),
                Source = new(Citations.Henschke2009, Provenance.Unverified, "values of single flags"),
                Note = "Rests on eight fractures, so the interval is very wide. From memory.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-significant-injury"),
                When = Findings.MajorTrauma | (Age.AtLeast(65) & Findings.MinorTrauma),
                WhenMet = EditorialWeight.StrongFor.Remembering(10.0),
                Group = CorrelationGroup.From("fracture-injury"),
                Source = new(Citations.Henschke2009, Provenance.Unverified, "values of single flags"),
                Note = "Rests on eight fractures, so the interval is very wide. From memory.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-long-steroid-use"),
                When = Findings.LongTermSteroidUse,
                WhenMet = EditorialWeight.StrongFor.Remembering(48.5),
                Group = CorrelationGroup.From("fracture-steroids"),
                Source = new(Citations.Henschke2009, Provenance.Unverified, "values of single flags"),
                Note = "Far from the 12 of an older review. Rests on eight fractures, so the interval is very wide. From memory.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-bruise"),
                When = Findings.Bruising,
                WhenMet = EditorialWeight.ModerateFor.Remembering(31.09, 18.25, 52.96),
                Source = new(Citations.Williams2013, Provenance.Unverified, "contusion or abrasion"),
                Note = "Measured in hospital care, so it may not hold for people at home. From memory.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-50-or-older"),
                When = Age.AtLeast(50),
                WhenMet = EditorialWeight.WeakFor.Remembering(2.2),
                WhenNotMet = EditorialWeight.ModerateAgainst.Remembering(0.26),
                Group = CorrelationGroup.From("fracture-age"),
                Source = new(Citations.Deyo1992, Provenance.Unverified, "fracture rows"),
                Note = "From memory.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-70-or-older"),
                When = Age.AtLeast(70),
                WhenMet = EditorialWeight.ModerateFor.Remembering(5.5),
                WhenNotMet = EditorialWeight.WeakAgainst.Remembering(0.81),
                Group = CorrelationGroup.From("fracture-age"),
                Source = new(Citations.Deyo1992, Provenance.Unverified, "fracture rows"),
                Note = "From memory.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-any-injury"),
                When = Combinations.AnyFall,
                WhenMet = EditorialWeight.WeakFor.Remembering(2.0),
                WhenNotMet = EditorialWeight.WeakAgainst.Remembering(0.82),
                Group = CorrelationGroup.From("fracture-injury"),
                Source = new(Citations.Deyo1992, Provenance.Unverified, "fracture rows"),
                Note = "From memory.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-steroids"),
                When = Findings.LongTermSteroidUse | Findings.RecentSteroidCourse,
                WhenMet = EditorialWeight.ModerateFor.Remembering(12.0),
                Group = CorrelationGroup.From("fracture-steroids"),
                Source = new(Citations.Deyo1992, Provenance.Unverified, "fracture rows"),
                Note = "When absent 0.94, which says nothing. From memory.",
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-midline-tenderness"),
                When = Findings.MidlineSpinalTenderness,
                WhenMet = EditorialWeight.ModerateFor,
                WhenNotMet = EditorialWeight.WeakAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-shape-or-height"),
                When = Findings.HeightLoss | Findings.SpineShapeChange,
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-young-without-injury"),
                When = Age.Under(50) & !Combinations.AnyFall & !Combinations.WeakBone,
                WhenMet = EditorialWeight.StrongAgainst,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
            new()
            {
                Id = ClueId.From("vertebral-fracture-sudden-in-older-people"),
                When = Age.AtLeast(60) & (Findings.SuddenOnset | Findings.OnsetAfterLifting),
                WhenMet = EditorialWeight.ModerateFor,
                Source = new(Citations.EditorialJudgment, Provenance.Editorial),
            },
        ],
        Differentials = [ConditionId.From("spinal-malignancy"), ConditionId.From("muscle-strain"), ConditionId.From("paget-disease")],
        Codes =
        [
            new("M48.50XA", "Collapsed vertebra, not elsewhere classified, site unspecified, initial encounter for fracture", new(Citations.Icd10CmFy2026, Provenance.Published)),
            new("M80.08XA", "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture", new(Citations.Icd10CmFy2026, Provenance.Published)),
        ],
        Sources = [new(Citations.ChouAcp2011, Provenance.Guideline), new(Citations.Enthoven2016, Provenance.Published)],
    };
}
