using System.Collections.Immutable;
using System.Globalization;

namespace LowBackHip.Reporting;

/// <summary>An evaluation for a clinician: what was reported, every red flag, the differential with its ratios, the gates of the plan, and how far each source carries.</summary>
internal sealed class ClinicianReport
{
    private readonly Evaluation _evaluation;
    private readonly SourceNumbers _sources = new(saysHow: true);

    private ClinicianReport(Evaluation evaluation) => _evaluation = evaluation;

    internal static ReportDocument Of(Evaluation evaluation) => new ClinicianReport(evaluation).Write("Low-back and hip pain: evaluation for the clinician", null);

    internal static ReportDocument Of(FollowUp followUp) => new ClinicianReport(followUp.Later).Write("Low-back and hip pain: follow-up for the clinician", followUp);

    private ReportDocument Write(string title, FollowUp? followUp)
    {
        ReportSection?[] sections =
        [
            followUp is null ? null : Since(followUp),
            Triage(),
            Presented(),
            Flags(),
            Open(),
            Ranking(),
            .. Conditions(),
            Plan(),
            Withheld(),
            SafetyNet(),
            Origins(),
        ];
        return new(title, [.. sections.OfType<ReportSection>(), Sources()]);
    }

    private ReportSection Since(FollowUp followUp)
    {
        static string Rated(Evaluation evaluation) => evaluation.Presentation.Intensity is { } intensity ? intensity.ToDigits() : "not given";
        static string Named(IEnumerable<string> names) => string.Join("; ", names) is { Length: > 0 } list ? list : "none";
        ImmutableArray<Line> Row(string name, string value) => [new(name), new(value)];
        return new(
            "Since the last evaluation",
            [
                new Callout(followUp.Disposition.AtMost, $"Next step: {Words.Of(followUp.NextStep)}", $"Triage now: at least {Words.Of(followUp.Disposition.AtLeast)}, at most {Words.Of(followUp.Disposition.AtMost)}.", followUp.Instruction),
                new Table(
                    "What has changed",
                    ["Fact", "Change"],
                    [
                        Row("Days between", followUp.DaysBetween.ToString(CultureInfo.InvariantCulture)),
                        Row("Intensity", $"{Rated(followUp.Earlier)} to {Rated(followUp.Later)} of 10: {Words.Of(followUp.Course)}"),
                        Row("Red flags newly met", Named(followUp.NewFlags.Select(screened => $"{screened.Flag.Name} ({Words.Of(screened.Flag.Disposition)})"))),
                        Row("Findings newly present", Named(followUp.NewFindings.Select(finding => finding.Name))),
                        Row("Findings gone", Named(followUp.GoneFindings.Select(finding => finding.Name))),
                        Row("Regions newly painful", Named(followUp.NewRegions.Select(Words.Region))),
                        Row("Behind the usual course of", Named(followUp.Behind.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Condition.Name} (after {one.Course.BehindAfterDays} days)")))),
                        Row("Triage before", $"at least {Words.Of(followUp.Earlier.Disposition.AtLeast)}, at most {Words.Of(followUp.Earlier.Disposition.AtMost)}"),
                    ]),
                new Bullets([.. followUp.Reasons.Select(reason => new Line(reason.Text) { Lead = "Because:", Sources = _sources.Cite(reason.Sources) })]),
                new Paragraph(new("What was reported before and not answered since still counts. The rest of this report is about today.")),
            ]);
    }

    private ReportSection Triage()
    {
        var disposition = _evaluation.Disposition;
        var label = disposition.IsSettled
            ? $"Settled: {Words.Of(disposition.AtLeast)}."
            : $"Open: at least {Words.Of(disposition.AtLeast)}, at most {Words.Of(disposition.AtMost)}.";
        return new(
            "Triage",
            [
                new Callout(disposition.AtMost, $"Time frame at least: {disposition.AtLeast.TimeFrame()}", label, disposition.Instruction),
                new Paragraph(new("From red flags alone; no probability raises or lowers it. An unanswered question counts as unknown, never as a no.")),
            ]);
    }

    private ReportSection Presented()
    {
        var presentation = _evaluation.Presentation;
        const string unknown = "not given";
        ImmutableArray<Line> Row(string name, string? value) => [new(name), new(value ?? unknown)];
        return new(
            "Presentation",
            [
                new SiteChart(presentation.Sites),
                new Table(
                    "Basic facts and findings as reported",
                    ["Fact", "Reported"],
                    [
                        Row("Age", presentation.Age is { } age ? Words.Age(age) : null),
                        Row("Sex", presentation.Sex is { } sex ? Words.Sex(sex) : null),
                        Row("Pattern of sites", presentation.Sites.IsEmpty ? null : Words.Of(presentation.Kind)),
                        Row("Onset", presentation.Onset is { } onset ? Words.Began(onset) : null),
                        Row("Duration", presentation.DurationDays is { } days ? Words.Lasting(days) : null),
                        Row("Intensity", presentation.Intensity is { } intensity ? $"{intensity.ToDigits()} of 10" : null),
                        Row("Present", Named(FindingStatus.Present) ?? "none reported"),
                        Row("Absent", Named(FindingStatus.Absent) ?? "none denied"),
                        Row("Unsure", Named(FindingStatus.Unsure) ?? "none"),
                        Row("Not asked", Words.Count(_evaluation.Catalog.Findings.Count(finding => presentation[finding] == FindingStatus.NotAssessed), "finding", "findings")),
                    ]),
                new Bullets([.. _evaluation.Issues.Select(issue => new Line($"{issue.Message} ({string.Join(", ", issue.Keys)})") { Lead = $"{Words.Title(Words.Of(issue.Code))}:" })]),
            ]);
    }

    private string? Named(FindingStatus status)
    {
        var names = _evaluation.Catalog.Findings.Where(finding => _evaluation.Presentation[finding] == status).Select(finding => finding.Name).ToList();
        return names.Count == 0 ? null : string.Join("; ", names);
    }

    private ReportSection Flags()
    {
        var flags = _evaluation.RedFlags.OrderByDescending(screened => screened.Flag.Disposition).ToLookup(screened => screened.Match);
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        blocks.Add(new Subheading(string.Create(CultureInfo.InvariantCulture, $"Met ({flags[Match.Met].Count()})")));
        if (!flags[Match.Met].Any())
            blocks.Add(new Paragraph(new("No red flag is met by what was reported.")));
        blocks.Add(new Table(
            "Red flags met",
            ["Flag", "Forces", "Suspects", "Because", "Evidence and sources", "Its absence could not rule out"],
            [
                .. flags[Match.Met].Select(screened => (ImmutableArray<Line>)
                [
                    new(screened.Flag.Name),
                    new(Words.Of(screened.Flag.Disposition)),
                    new($"{screened.Flag.Suspects.Name} ({Words.Of(screened.Flag.Strength)})"),
                    new(Joined(screened.Because)),
                    new(Words.Of(screened.Flag.Grade)) { Sources = _sources.Cite(screened.Flag.Sources) },
                    new(screened.Flag.CannotRuleOut),
                ]),
            ]));
        blocks.Add(new Subheading(string.Create(CultureInfo.InvariantCulture, $"Open ({flags[Match.Undetermined].Count()})")));
        if (!flags[Match.Undetermined].Any())
            blocks.Add(new Paragraph(new("None.")));
        blocks.Add(new Table(
            "Red flags that an answer could still meet",
            ["Flag", "Would force", "Suspects", "Holds so far", "Still to be answered", "Evidence and sources"],
            [
                .. flags[Match.Undetermined].Select(screened => (ImmutableArray<Line>)
                [
                    new(screened.Flag.Name),
                    new(Words.Of(screened.Flag.Disposition)),
                    new(screened.Flag.Suspects.Name),
                    new(Joined(screened.Because)),
                    new(Joined(screened.Unknown)),
                    new(Words.Of(screened.Flag.Grade)) { Sources = _sources.Cite(screened.Flag.Sources) },
                ]),
            ]));
        blocks.Add(new Subheading(string.Create(CultureInfo.InvariantCulture, $"Not met ({flags[Match.NotMet].Count()})")));
        if (!flags[Match.NotMet].Any())
            blocks.Add(new Paragraph(new("None.")));
        blocks.Add(new Table(
            "Red flags ruled out by the answers",
            ["Flag", "Suspects", "Does not hold"],
            [.. flags[Match.NotMet].Select(screened => (ImmutableArray<Line>)[new(screened.Flag.Name), new(screened.Flag.Suspects.Name), new(Joined(screened.Because))])]));
        return new("Red flags", blocks.ToImmutable());
    }

    private ReportSection? Open() => _evaluation.Decisive.IsEmpty
        ? null
        : new(
            "Answers that could move the triage",
            [
                new Table(
                    "Unknown facts, those that could move it furthest first",
                    ["Fact", "Triage at least, if present alone", "At most"],
                    [
                        .. _evaluation.Decisive.Select(fact => (ImmutableArray<Line>)
                        [
                            new(fact.Finding?.Name ?? Words.Title(Words.Of(fact.Basic!.Value))),
                            new(fact.IfPresent is { } present ? Words.Of(present) : "depends on the value"),
                            new(Words.Of(fact.CouldReach)),
                        ]),
                    ]),
            ]);

    private ReportSection Ranking() => new(
        "Differential",
        [
            new Paragraph(new("Conditions are not exclusive, so the numbers do not add up to 100 %. The range comes from the intervals of the clues; it leaves out how unsure the prior is. A suspected disease stands first by its red flag and carries no percentage: a small one would read as an all-clear.")),
            new LikelihoodBars(
                "Post-test probability with its range.",
                [
                    .. _evaluation.Differential.Where(ranked => ranked.Band is LikelihoodBand.Likely or LikelihoodBand.Possible or LikelihoodBand.LessLikely)
                        .Select(ranked => new LikelihoodBar(ranked.Condition.Name, Range(ranked), ranked.Probability)),
                ],
                ShowsNumbers: true),
            new Table(
                "All conditions in order",
                ["Condition", "ICD-10-CM", "Band", "Before the clues", "After the clues (range)"],
                [
                    .. _evaluation.Differential.Select((ranked, place) => (ImmutableArray<Line>)
                    [
                        new(string.Create(CultureInfo.InvariantCulture, $"({place + 1}) {ranked.Condition.Name}")),
                        new(ranked.Condition.Codes.IsEmpty ? "none" : string.Join(", ", ranked.Condition.Codes.Select(code => code.Code))),
                        new(Words.Of(ranked.Band)),
                        new(Words.Percent(ranked.Prior.Probability)) { Sources = _sources.Cite(ranked.Prior.Source) },
                        new(ranked.Band == LikelihoodBand.Suspected ? "to be ruled out" : Range(ranked)),
                    ]),
                ]),
        ]);

    private IEnumerable<ReportSection> Conditions()
    {
        foreach (var ranked in _evaluation.Differential.Where(ranked => ranked.Band != LikelihoodBand.Unlikely))
        {
            var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
            if (!ranked.SuspectedBy.IsEmpty)
                blocks.Add(new Paragraph(new($"{string.Join("; ", ranked.SuspectedBy.Select(flag => flag.Name))}.") { Lead = "Suspected by:", Sources = _sources.Cite(ranked.SuspectedBy.SelectMany(flag => flag.Sources)) }));
            blocks.Add(new Paragraph(new(ranked.Condition.Summary) { Sources = _sources.Cite(ranked.Condition.Sources) }));
            blocks.Add(new Table(
                $"Clues that counted for or against {ranked.Condition.Name}",
                ["Clue", "Outcome", "Weight", "Measured in, compared with, remarks", "Source"],
                [.. ranked.For.Concat(ranked.Against).Select(Weighed)]));
            if (ranked.For.IsEmpty && ranked.Against.IsEmpty)
                blocks.Add(new Paragraph(new("No clue has counted: the number is the prior.")));
            if (ranked.IsClamped)
                blocks.Add(new Paragraph(new("A single weight or the total was held to its limits.")));
            if (ranked.Clues.Where(clue => clue is { Counted: false, Weight: not null }).ToList() is { Count: > 0 } same)
                blocks.Add(new Paragraph(new($"{string.Join("; ", same.Select(clue => clue.Clue.When))}.") { Lead = "Known, but counted through a stronger clue of the same group:" }));
            if (!ranked.Unknown.IsEmpty)
                blocks.Add(new Paragraph(new($"{string.Join("; ", ranked.Unknown.Select(clue => clue.Clue.When))}.") { Lead = "Not known:" }));
            if (!ranked.Condition.Differentials.IsEmpty)
                blocks.Add(new Paragraph(new($"{string.Join("; ", ranked.Condition.Differentials.Select(id => _evaluation.Catalog.TryFind(id, out var other) ? other.Name : id.Value))}.") { Lead = "Easily taken for it:" }));
            yield return new($"Differential: {ranked.Condition.Name}", blocks.ToImmutable());
        }
    }

    private ImmutableArray<Line> Weighed(WeighedClue clue)
    {
        string?[] remarks = [clue.Clue.Population, clue.Clue.ReferenceStandard, clue.Clue.Note];
        return
        [
            new(Words.Title(clue.Clue.When.ToString())),
            new(clue.Match == Match.Met ? "holds" : "does not hold"),
            new(Words.Of(clue.Weight!)),
            new(string.Join("; ", remarks.OfType<string>())),
            new(string.Empty) { Sources = _sources.Cite(clue.Clue.Source) },
        ];
    }

    private ReportSection Plan()
    {
        var plan = _evaluation.Plan;
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        if (plan.IsProvisional)
            blocks.Add(new Paragraph(new("The triage is open; an answer may take this plan back.") { Lead = "Provisional." }));
        if (plan.Exercises.IsEmpty)
            blocks.Add(new Paragraph(new("No exercise is prescribed.")));
        blocks.Add(new Table(
            "Exercises",
            ["Exercise", "Dose", "Chosen for", "To rule out first", "With care", "Sources"],
            [
                .. plan.Exercises.Select(item => (ImmutableArray<Line>)
                [
                    new(item.Exercise.Name),
                    new(item.Exercise.Dose.ToString()) { Sources = _sources.Cite(item.Exercise.Dose.Source) },
                    new($"{item.ChosenFor.Name}. {item.Because}"),
                    Open(item.Unanswered),
                    Careful(item.Precautions),
                    new($"{Words.Title(Words.Of(item.Exercise.Class))}.") { Sources = _sources.Cite(item.Exercise.Sources) },
                ]),
            ]));
        if (plan.Schedule is { } schedule)
        {
            blocks.Add(new Subheading("Week by week"));
            blocks.AddRange(ScheduleBlocks.Of(schedule, _sources));
        }

        blocks.Add(new Table(
            "Treatments",
            ["Treatment", "Recommendation", "Effect and certainty", "To rule out first", "With care", "Sources"],
            [
                .. plan.Treatments.Select(item => (ImmutableArray<Line>)
                [
                    new(item.Treatment.Name),
                    new(Words.Of(item.Treatment.Recommendation)),
                    new($"{item.Treatment.Effect ?? "No measured effect is recorded."} Certainty: {Words.Of(item.Treatment.Certainty)}."),
                    Open(item.Unanswered),
                    Careful(item.Precautions),
                    new(string.Empty) { Sources = _sources.Cite(item.Treatment.Sources) },
                ]),
            ]));
        blocks.Add(new Bullets([.. plan.Advice.Where(advice => advice.Topic is not (AdviceTopic.SafetyNet or AdviceTopic.Limits)).Select(Advised)]));
        blocks.Add(new Bullets([.. plan.Expectations.Select(one => new Line(one.Course.Text) { Lead = $"Usual course, {one.Condition.Name}:", Sources = _sources.Cite(one.Course.Sources) })]));
        if (plan.ReviewAfterDays is { } days)
            blocks.Add(new Paragraph(new(string.Create(CultureInfo.InvariantCulture, $"After {days} days.")) { Lead = "Review:" }));
        return new("Plan given to the person", blocks.ToImmutable());
    }

    private ReportSection? Withheld() => _evaluation.Plan.Withheld.IsEmpty
        ? null
        : new(
            "Left out of the plan, by gate",
            [
                .. _evaluation.Plan.Withheld.GroupBy(item => (item.Gate, item.Reason, item.Source)).OrderBy(gate => gate.Key.Gate).Select(gate => new Bullets(
                    [new($"{string.Join(", ", gate.Select(item => Words.Name(item.Item, _evaluation.Catalog)))}. {gate.Key.Reason}") { Lead = $"{Words.Title(Words.Of(gate.Key.Gate))}:", Sources = _sources.Cite(gate.Key.Source) }])),
            ]);

    private ReportSection SafetyNet()
    {
        var advice = _evaluation.Catalog.Advice.Where(advice => advice.Topic == AdviceTopic.SafetyNet && advice.When.Test(_evaluation.Presentation) == Match.Met).Select(Advised).ToImmutableArray();
        return new("Safety net given to the person", advice.IsEmpty ? [new Paragraph(new(Evaluation.Notice))] : [new Bullets(advice)]);
    }

    private ReportSection Origins()
    {
        var weights = _evaluation.Differential.SelectMany(ranked => ranked.Clues).Where(clue => clue.Counted).CountBy(clue => clue.Weight!.Provenance).OrderBy(one => one.Key).ToList();
        return new(
            "Provenance",
            [
                new Bullets(
                [
                    new(weights.Count == 0 ? "none" : string.Join("; ", weights.Select(one => string.Create(CultureInfo.InvariantCulture, $"{Words.Of(one.Key)} {one.Value}")))) { Lead = "Weights that counted, by how they were taken:" },
                    new("An editorial weight is a judgment in three grades, not a measurement. A figure from memory is shown as unverified and never weighed.") { Lead = "How to read it:" },
                    new(_evaluation.Catalog.Version) { Lead = "Catalog version:" },
                    new(_evaluation.Catalog.Fingerprint) { Lead = "Catalog fingerprint:" },
                    new(Evaluation.Notice) { Lead = "Notice:" },
                ]),
            ]);
    }

    private ReportSection Sources()
    {
        var further = _evaluation.Citations.Where(citation => !_sources.Has(citation)).ToImmutableArray();
        return new(
            "Sources",
            [
                new SourceList(_sources.Named, IsNumbered: true),
                .. further.IsEmpty ? (IEnumerable<ReportBlock>)[] : [new Subheading("Behind the unlikely conditions that are not detailed here"), new SourceList(further, IsNumbered: false)],
            ]);
    }

    private Line Open(ImmutableArray<Contraindication> unanswered) =>
        new(unanswered.IsEmpty ? "nothing" : string.Join("; ", unanswered.Select(item => item.When))) { Sources = _sources.Cite(unanswered.Select(item => item.Source)) };

    private Line Careful(ImmutableArray<Precaution> precautions) =>
        new(precautions.IsEmpty ? "nothing" : string.Join(" ", precautions.Select(Careful)))
        {
            Sources = _sources.Cite(precautions.Select(item => item.Source)),
        };

    private string Careful(Precaution precaution) => precaution.When is AllCriterion { Terms.IsEmpty: true }
        ? precaution.Instruction
        : $"{Words.Title(precaution.When.ToString())} ({Words.Of(precaution.When.Test(_evaluation.Presentation))}): {precaution.Instruction}";

    private Line Advised(Advice advice) => new(advice.Text) { Sources = _sources.Cite(advice.Sources) };

    private static string Joined(ImmutableArray<TermCriterion> terms) => terms.IsEmpty ? "nothing" : string.Join("; ", terms.Select(term => term.ToString()));

    private static string Range(RankedCondition ranked) =>
        $"{Words.Percent(ranked.Probability.Central)} ({Words.Percent(ranked.Probability.Low)} to {Words.Percent(ranked.Probability.High)}){(ranked.IsClamped ? ", held to a limit" : string.Empty)}";
}
