using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;
using LowBackHip.Tests.Repository;

namespace LowBackHip.Tests.Reporting;

/// <summary>Evaluations to report on.</summary>
internal static class ReportSamples
{
    /// <summary>One evaluator over the built-in content for all tests.</summary>
    internal static Evaluator BuiltIn { get; } = new(BuiltInCatalog.Instance);

    /// <summary>What a host might put into its catalog by mistake or malice: markup of both forms, and letters that XML cannot hold.</summary>
    internal const string Hostile = "<script>alert('x')</script> & \"quoted\" **bold** [text](javascript:alert(1)) ![i](x) | cell `code` \n# heading\n- item \u0001\ud800 </style><img src=x onerror=alert(2)>";

    /// <summary>The sample host's presentations, by name.</summary>
    internal static Presentation Sample(string name)
    {
        var text = File.ReadAllText(RepositoryFiles.PathOf($"samples/LowBackHip.Sample.Console/Presentations/{name}.json"));
        return LowBackHipJson.ReadPresentation(text, BuiltInCatalog.Instance);
    }

    /// <summary>A small catalog without clinical meaning, so that the form of a report is approved apart from the content: one of each thing a report can show.</summary>
    internal static Evaluation OfInventedCatalog()
    {
        Finding said = Invented.Finding("said"), denied = Invented.Finding("denied"), open = Invented.Finding("open");
        var chosen = Invented.Exercise("chosen", never: [Invented.Never(open)], gently: [Invented.Gently(said), Invented.Gently(open)]);
        var barred = Invented.Exercise("barred", never: [Invented.Never(said)]);
        var condition = Invented.Condition(
            "first",
            prior: 0.3,
            clues:
            [
                Invented.Clue("ratio", said, LikelihoodRatio.Of(3, 2, 4.5)),
                Invented.Clue("grade", denied, EditorialWeight.WeakFor, EditorialWeight.ModerateAgainst.Remembering(0.4)),
                Invented.Clue("age", Age.AtLeast(50), LikelihoodRatio.Derived(1.4)),
                Invented.Clue("missing", open, LikelihoodRatio.Of(2)),
            ],
            exercises: [chosen, barred],
            treatments: [Invented.Treatment("option", Recommendation.Option), Invented.Treatment("useless", Recommendation.NotAdvised)]);
        var serious = Invented.Condition("serious", prior: 0.01, kind: ConditionKind.Serious, clues: [Invented.Clue("sign", said, LikelihoodRatio.Of(2, 1, 4))]);
        var catalog = Invented.Catalog(
            [condition, serious],
            Invented.Flag("met", said, condition, Disposition.Routine),
            Invented.Flag("open", open & said, serious, Disposition.Emergency),
            Invented.Flag("ruled-out", denied, serious, Disposition.SameDay)).ToBuilder();
        catalog.Advice.AddRange([Invented.Advice("move")]);
        var told = Presentation.Empty.WithAge(61).WithSex(Sex.Female).WithSites(PainSite.Of(PainRegion.Lumbar, BodySide.Left), PainSite.Of(PainRegion.LateralHip))
            .WithOnset(PainOnset.Gradual).WithDurationDays(90).WithIntensity(PainIntensity.Of(4)).WithPresent(said).WithAbsent(denied);
        return new Evaluator(catalog.Build()).Evaluate(told);
    }

    /// <summary>A catalog in which every text that a host can write is <see cref="Hostile"/>, evaluated so that as much of it as can be is shown.</summary>
    internal static Evaluation OfHostileCatalog(Disposition disposition, PainSite? site = null, string link = "https://example.org/\"><script>alert(3)</script>")
    {
        var citation = new Citation
        {
            Id = CitationId.From("study-2020"),
            Kind = CitationKind.Trial,
            Authors = [Hostile],
            Year = 2020,
            Title = Hostile,
            Container = Hostile,
            Note = Hostile,
            Link = link,
        };
        var source = new Source(citation, Provenance.Published, Hostile);
        var reported = Finding("reported");
        var open = Finding("open");
        var exercise = new Exercise
        {
            Id = ExerciseId.From("exercise"),
            Name = Hostile,
            Class = ExerciseClass.General,
            Purpose = Hostile,
            StartPosition = Hostile,
            Steps = [Hostile],
            Breathing = Hostile,
            ShouldFeel = Hostile,
            ShouldNotFeel = Hostile,
            CommonMistakes = [Hostile],
            Dose = new() { Repetitions = DoseRange.Of(8), StartDaysAWeek = DoseRange.Of(2), BuildToDaysAWeek = DoseRange.Of(5), Source = source },
            Easier = Hostile,
            Harder = Hostile,
            ProgressWhen = Hostile,
            StepBackWhen = Hostile,
            StopRules = [Hostile],
            Equipment = [Hostile],
            Direction = MovementDirection.Neutral,
            Contraindications = [new(open, Hostile, source)],
            Precautions = [new(reported, Hostile, source), new(open, Hostile, source)],
            Sources = [source],
        };
        var treatment = new Treatment
        {
            Id = TreatmentId.From("treatment"),
            Name = Hostile,
            Kind = TreatmentKind.Physical,
            Summary = Hostile,
            HowTo = [Hostile],
            Effect = Hostile,
            Certainty = EvidenceGrade.Low,
            Recommendation = Recommendation.Advised,
            Contraindications = [new(open, Hostile, source)],
            Precautions = [new(open, Hostile, source)],
            Sources = [source],
        };
        var condition = new Condition
        {
            Id = ConditionId.From("condition"),
            Name = Hostile,
            PlainName = "Plain " + Hostile,
            Kind = ConditionKind.Common,
            Summary = Hostile,
            Priors = [new() { Kind = PresentationKind.Unspecified, Probability = 0.4, Source = source }],
            Clues =
            [
                new() { Id = ClueId.From("clue"), When = reported, WhenMet = LikelihoodRatio.Of(2, 1.5, 3), Source = source, Population = Hostile, ReferenceStandard = Hostile, Note = Hostile },
                new() { Id = ClueId.From("other-clue"), When = open, WhenMet = EditorialWeight.WeakFor.Remembering(3), Source = source },
            ],
            Codes = [new(Hostile, Hostile, source)],
            Exercises = [exercise],
            Treatments = [treatment],
            Course = new() { Text = Hostile, Sources = [source] },
            Sources = [source],
        };
        var builder = new ClinicalCatalogBuilder("0.0.1");
        builder.Citations.Add(citation);
        builder.Findings.AddRange([reported, open]);
        builder.Exercises.Add(exercise);
        builder.Treatments.Add(treatment);
        builder.Conditions.Add(condition);
        builder.RedFlags.AddRange([Flag("met-flag", reported, disposition), Flag("open-flag", open, Disposition.Emergency), Flag("other-flag", !reported, Disposition.Urgent)]);
        builder.Advice.AddRange(Enum.GetValues<AdviceTopic>().Select(topic => new Advice { Id = AdviceId.From($"advice-{(int)topic}"), Topic = topic, Text = Hostile, Sources = [source] }));
        var said = Presentation.Empty.WithAge(40).WithSites(site ?? PainSite.Of(PainRegion.Lumbar, BodySide.Left)).WithPresent(reported);
        return new Evaluator(builder.Build()).Evaluate(said);

        Finding Finding(string id) => new() { Id = FindingId.From(id), Kind = FindingKind.Symptom, Topic = FindingTopic.Quality, Name = Hostile, Question = Hostile, Clarification = Hostile };

        RedFlag Flag(string id, Criterion when, Disposition level) => new()
        {
            Id = RedFlagId.From(id),
            Name = Hostile,
            When = when,
            Suspects = condition,
            Disposition = level,
            Strength = Suspicion.Possible,
            Reason = Hostile,
            Grade = EvidenceGrade.Low,
            CannotRuleOut = Hostile,
            Sources = [source],
        };
    }
}
