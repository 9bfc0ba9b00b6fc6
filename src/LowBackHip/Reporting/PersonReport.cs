using System.Collections.Immutable;
using System.Globalization;

namespace LowBackHip.Reporting;

/// <summary>An evaluation for the person whose pain it is: what to do first, today's plan in short, when to get help, what it may be; then the details.</summary>
internal sealed class PersonReport
{
    private const int MostQuestions = 12;
    private const int MostConditions = 4;

    // Said when a catalog has no advice of its own on when to get help: no report goes without.
    private const string GetHelp =
        "Call an ambulance or go to an emergency department if you grow numb between the legs, cannot pass urine, lose control of bladder or bowel, grow weak in a leg, have chest pain, "
        + "faint, or feel very ill. See a doctor soon if the pain gets worse, or if anything new turns up.";

    private readonly Evaluation _evaluation;
    private readonly FollowUp? _followUp;
    private readonly SourceNumbers _sources = new(saysHow: false);

    private PersonReport(Evaluation evaluation, FollowUp? followUp)
    {
        _evaluation = evaluation;
        _followUp = followUp;
    }

    private bool MustBeSeenToday => _evaluation.Disposition.AtLeast >= Disposition.SameDay;

    internal static ReportDocument Of(Evaluation evaluation) => new PersonReport(evaluation, null).Write("Your back and hip pain report");

    internal static ReportDocument Of(FollowUp followUp) => new PersonReport(followUp.Later, followUp).Write("Your back and hip pain: how it is going");

    private ReportDocument Write(string title)
    {
        ReportSection?[] sections =
        [
            First(),
            Changes(),
            Questions(),
            Why(),
            Today(),
            Help(),
            MayBe(),
            Expect(),
            Everyday(),
            HowTo(),
            Weeks(),
            LeftOut(),
            Told(),
        ];
        return new(title, [.. sections.OfType<ReportSection>(), Sources(), About()]);
    }

    private ReportSection First()
    {
        var disposition = _followUp?.Disposition ?? _evaluation.Disposition;
        var instruction = _followUp?.Instruction ?? disposition.Instruction;
        if (!MustBeSeenToday && disposition.AtMost >= Disposition.SameDay)
        {
            // Care at home must not be the first thing read while an answer could still mean an ambulance.
            var help = disposition.AtMost == Disposition.Emergency ? "emergency care" : "to be seen today";
            return new(
                "What to do first",
                [new Callout(disposition.AtMost, "Not settled yet", $"Go through the questions below now: an answer could mean that you need {help}.", $"As far as we know so far: {(_followUp is null ? disposition.AtLeast.Instruction() : FollowingStep.Say(_followUp.NextStep) + disposition.AtLeast.Instruction())}")]);
        }

        var end = instruction.IndexOf(". ", StringComparison.Ordinal);
        var (first, then) = end < 0 ? (instruction, string.Empty) : (instruction[..(end + 1)], instruction[(end + 2)..]);
        var label = $"{Words.Title(Words.Of(disposition.AtLeast))}: {disposition.AtLeast.TimeFrame()}";
        return new("What to do first", [new Callout(disposition.AtLeast, disposition.IsSettled ? label : $"At least {Casing.InSentence(label)}", first, then)]);
    }

    private ReportSection? Changes()
    {
        if (_followUp is not { } followUp)
            return null;
        var facts = new List<Line>();
        if ((followUp.Earlier.Presentation.Intensity, followUp.Later.Presentation.Intensity) is ({ } before, { } after))
            facts.Add(new($"from {before.ToDigits()} to {after.ToDigits()} of 10.") { Lead = "Your pain went" });
        if (!followUp.NewFindings.IsEmpty)
            facts.Add(new($"{string.Join("; ", followUp.NewFindings.Select(finding => Casing.InSentence(finding.Name)))}.") { Lead = "New since then:" });
        if (!followUp.GoneFindings.IsEmpty)
            facts.Add(new($"{string.Join("; ", followUp.GoneFindings.Select(finding => Casing.InSentence(finding.Name)))}.") { Lead = "Gone since then:" });
        if (!followUp.NewRegions.IsEmpty)
            facts.Add(new($"{Words.Row([.. followUp.NewRegions.Select(Words.Region)])}.") { Lead = "It now hurts here too:" });
        return new(
            "What has changed",
            [
                new Paragraph(new($"We looked at your answers of today beside those of {Words.Count(followUp.DaysBetween, "day", "days")} ago.")),
                new Bullets([.. facts]),
                new Subheading("Why we say so"),
                new Bullets([.. followUp.Reasons.Select(reason => new Line(reason.Text) { Sources = _sources.Cite(reason.Sources) })]),
            ]);
    }

    private ReportSection? Questions()
    {
        if (_evaluation.Decisive.IsEmpty)
            return null;
        var shown = _evaluation.Decisive.Take(MostQuestions).GroupBy(fact => (Reaches: fact.IfPresent ?? fact.CouldReach, IsYes: fact.IfPresent > _evaluation.Disposition.AtLeast));
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        foreach (var group in shown)
        {
            var level = group.Key.IsYes ? group.Key.Reaches : group.Max(fact => fact.CouldReach);
            var help = level switch
            {
                Disposition.Emergency => "emergency care now",
                Disposition.SameDay => "a doctor today",
                Disposition.Urgent => "a doctor within days",
                _ => "a visit to a doctor or physical therapist",
            };
            blocks.Add(new Paragraph(new(group.Key.IsYes ? $"If you say yes to any one of these, you need {help}:" : $"These answers, with others, could mean that you need {help}:")));
            blocks.Add(new Bullets([.. group.Select(fact => new Line(Words.Question(fact)))]));
        }

        if (_evaluation.Decisive.Length > MostQuestions)
            blocks.Add(new Paragraph(new($"{Words.Count(_evaluation.Decisive.Length - MostQuestions, "more question is", "more questions are")} open. Answer as many as you can and look at this again.")));
        return new("Questions still open", blocks.ToImmutable());
    }

    private ReportSection? Why()
    {
        // Beside an emergency, a reason to see somebody within weeks would only blur it.
        var least = MustBeSeenToday ? Disposition.SameDay : Disposition.SelfCare;
        var met = _evaluation.RedFlags.Where(flag => flag.Match == Match.Met && flag.Flag.Disposition >= least).OrderByDescending(flag => flag.Flag.Disposition).ToList();
        return met.Count == 0
            ? null
            : new("Why", [new Bullets([.. met.Select(screened => new Line(screened.Flag.Reason) { Lead = $"{screened.Flag.Name}.", Sources = _sources.Cite(screened.Flag.Sources) })])]);
    }

    private ReportSection? MayBe()
    {
        var suspected = _evaluation.Differential.Where(ranked => ranked.Band == LikelihoodBand.Suspected).ToList();

        // A pulled muscle named beside an emergency would be read as the likelier story.
        var others = MustBeSeenToday ? [] : _evaluation.Differential.Except(suspected).Take(MostConditions).Where((ranked, place) => place == 0 || ranked.Band != LikelihoodBand.Unlikely).ToList();
        if (suspected.Count + others.Count == 0)
            return null;
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        blocks.Add(new Paragraph(new("This is not a diagnosis. Nobody has looked at you, so we can only say what fits your answers. More than one of these can be true, or none.")));
        foreach (var ranked in suspected)
        {
            blocks.Add(new Subheading(Words.Name(ranked.Condition)));
            Describe(ranked, "Must be checked. This does not mean that you have it.", blocks);
        }

        if (others.Count > 0)
        {
            blocks.Add(new LikelihoodBars(
                "How well each cause fits your answers. The mark is our best guess. The colored band shows how unsure the guess is.",
                [.. others.Select(ranked => new LikelihoodBar(Words.Title(ranked.Condition.PlainName), Fit(ranked.Band), ranked.Probability))],
                ShowsNumbers: false));
        }

        foreach (var ranked in others)
        {
            blocks.Add(new Subheading(Words.Name(ranked.Condition)));
            Describe(ranked, $"{Words.Title(Fit(ranked.Band))}.", blocks);
        }

        return new("What it may be", blocks.ToImmutable());
    }

    private void Describe(RankedCondition ranked, string lead, ImmutableArray<ReportBlock>.Builder blocks)
    {
        blocks.Add(new Paragraph(new(ranked.Condition.Summary) { Lead = lead, Sources = _sources.Cite(ranked.Condition.Sources) }));
        var reasons = new List<Line>();
        if (!ranked.SuspectedBy.IsEmpty)
            reasons.Add(new($"{string.Join("; ", ranked.SuspectedBy.Select(flag => Casing.InSentence(flag.Name)))}.") { Lead = "Why we ask for a check:", Sources = _sources.Cite(ranked.SuspectedBy.SelectMany(flag => flag.Sources)) });
        if (Said(ranked.For) is { } points)
            reasons.Add(points with { Lead = "Points to it:" });
        if (ranked.Band != LikelihoodBand.Suspected && Said(ranked.Against) is { } speaks)
            reasons.Add(speaks with { Lead = "Speaks against it:" });
        blocks.Add(new Bullets([.. reasons]));
    }

    /// <summary>What the person said that decided some clues, in the words of the questions.</summary>
    private Line? Said(ImmutableArray<WeighedClue> clues)
    {
        var (yes, no, facts, behind) = (new List<string>(), new List<string>(), new List<string>(), new List<Source>());
        foreach (var clue in clues)
        {
            var trace = clue.Clue.When.Examine(_evaluation.Presentation);
            behind.Add(clue.Clue.Source);
            foreach (var term in trace.Satisfied.Concat(trace.Failed))
            {
                var (list, words) = term switch
                {
                    FindingCriterion { Finding: var finding } => _evaluation.Presentation[finding] switch
                    {
                        FindingStatus.Present => (yes, Casing.InSentence(finding.Name)),
                        FindingStatus.Absent => (no, Casing.InSentence(finding.Name)),
                        _ => (facts, finding.ShownBy is { } basics && basics.Test(_evaluation.Presentation) == Match.Met ? "what you told us of the pain" : string.Empty),
                    },
                    QuantityCriterion { Quantity: Quantity.Age } => (facts, "your age"),
                    QuantityCriterion { Quantity: Quantity.Duration } => (facts, "how long it has lasted"),
                    QuantityCriterion => (facts, "how bad it is"),
                    SexCriterion => (facts, "your sex"),
                    OnsetCriterion => (facts, "how it began"),
                    _ => (facts, "where it hurts"),
                };
                if (words.Length > 0 && !list.Contains(words))
                    list.Add(words);
            }
        }

        var said = new List<string>();
        if (yes.Count > 0)
            said.Add($"You said yes to: {string.Join("; ", yes)}.");
        if (no.Count > 0)
            said.Add($"You said no to: {string.Join("; ", no)}.");
        if (facts.Count > 0)
            said.Add($"We {(said.Count > 0 ? "also " : string.Empty)}looked at {Words.Row(facts)}.");
        return said.Count == 0 ? null : new(string.Join(' ', said)) { Sources = _sources.Cite(behind) };
    }

    /// <summary>The plan on a page: what to do, how much, what to check first. How each thing is done stands farther down.</summary>
    private ReportSection Today()
    {
        var plan = _evaluation.Plan;
        if (MustBeSeenToday)
            return new("Your plan for today", [new Paragraph(new("Get seen. There is nothing else to do first, and no home program until a clinician has looked at you."))]);
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        if (plan.IsProvisional)
            blocks.Add(new Paragraph(new("Wait with this plan until the open questions are answered: an answer may change it.") { Lead = "For now only." }));
        if (plan.Exercises.IsEmpty)
            blocks.Add(new Paragraph(new(NoExercises(plan))));
        if (!plan.Exercises.IsEmpty)
        {
            blocks.Add(new Subheading("Exercises"));
            blocks.Add(new Steps([.. plan.Exercises.Select(item => Minded($"{item.Because} {Words.Title(item.Exercise.Dose.ToString())}.", item.Exercise.Name, [.. item.Exercise.Sources, item.Exercise.Dose.Source], item.Precautions))]));
            if (plan.Exercises.Where(item => item.Exercise.Dose.Source.Provenance == Provenance.Editorial).Select(item => Casing.InSentence(item.Exercise.Name)).ToList() is { Count: > 0 } practice)
                blocks.Add(new Paragraph(new($"No study has set the best amount of {Words.Row(practice)}. Ours is common practice, so do less or more as it feels right.")));
            blocks.Add(new Subheading("When to stop"));
            blocks.Add(new Bullets([.. StopRulesOfAll(plan).Select(rule => new Line(rule))]));
        }

        if (!plan.Treatments.IsEmpty)
        {
            blocks.Add(new Subheading("What else can help"));
            blocks.Add(new Bullets([.. plan.Treatments.Select(item => Minded(item.Treatment.Summary, item.Treatment.Name, item.Treatment.Sources, item.Precautions))]));
        }

        IEnumerable<Line> open = plan.Exercises.Select(item => NotBefore(item.Exercise.Name, item.Unanswered)).Concat(plan.Treatments.Select(item => NotBefore(item.Treatment.Name, item.Unanswered))).OfType<Line>();
        if (open.ToImmutableArray() is { IsEmpty: false } first)
        {
            blocks.Add(new Subheading("Check this before you start"));
            blocks.Add(new Paragraph(new("Leave a thing out if one of these is true for you, or if you do not know. Why is told under each, farther down.")));
            blocks.Add(new Bullets(first));
        }

        if (plan.ReviewAfterDays is { } days)
            blocks.Add(new Paragraph(new(string.Create(CultureInfo.InvariantCulture, $"After {days} days, go through the questions again. Do it sooner if anything changes.")) { Lead = "Look again." }));
        return new("Your plan for today", blocks.ToImmutable());
    }

    private static string NoExercises(PlanOfCare plan) => plan.Withheld.FirstOrDefault(item => item.Item is ExerciseId && item.Gate == PlanGate.Triage) is { } waits
        ? $"No exercises yet. {waits.Reason}"
        : "No exercise fits for now. What was left out, and why, is listed below.";

    /// <summary>What is said of every exercise is said once.</summary>
    private static IEnumerable<string> StopRulesOfAll(PlanOfCare plan) =>
        plan.Exercises[0].Exercise.StopRules.Where(rule => plan.Exercises.All(item => item.Exercise.StopRules.Contains(rule)));

    /// <summary>One thing of the plan, with what is known to matter in doing it.</summary>
    private Line Minded(string text, string name, ImmutableArray<Source> sources, ImmutableArray<Precaution> precautions)
    {
        var known = precautions.Where(IsTrue).ToList();
        return new(string.Join(' ', [text, .. known.Select(care => $"Take care: {care.Instruction}")]))
        {
            Lead = $"{name}.",
            Sources = _sources.Cite([.. sources, .. known.Select(care => care.Source)]),
        };
    }

    /// <summary>What must be ruled out before one thing is started; null for nothing.</summary>
    private Line? NotBefore(string name, ImmutableArray<Contraindication> unanswered) => unanswered.IsEmpty
        ? null
        : new($"{string.Join("; ", unanswered.Select(gate => IfTrue(gate.When)).Distinct())}.") { Lead = $"{name}:", Sources = _sources.Cite(unanswered.Select(gate => gate.Source)) };

    /// <summary>Why one thing must be left out or done with care, if what is not known yet is true.</summary>
    private IEnumerable<Line> Minding(ImmutableArray<Contraindication> unanswered, ImmutableArray<Precaution> precautions)
    {
        foreach (var gate in unanswered)
            yield return new(gate.Reason) { Lead = $"Leave it out if this is true: {IfTrue(gate.When)}.", Sources = _sources.Cite(gate.Source) };
        foreach (var care in precautions.Where(care => !IsTrue(care)))
            yield return new(care.Instruction) { Lead = $"Take care if this is true: {IfTrue(care.When)}.", Sources = _sources.Cite(care.Source) };
    }

    private bool IsTrue(Precaution care) => care.When.Test(_evaluation.Presentation) == Match.Met;

    /// <summary>What a criterion still depends on, as things that may be true: what would only lift it is left out, so that it rather asks too often.</summary>
    private string IfTrue(Criterion when)
    {
        var open = when.Examine(_evaluation.Presentation).Unknown;
        var wanted = when.Walk(negated: false).Where(leaf => !leaf.Negated).Select(leaf => leaf.Term.Key).ToHashSet();
        var names = open.Where(term => wanted.Contains(term.Key)).Select(term => term.ToString()).ToList();
        return names.Count == 0 ? when.ToString() : string.Join(", or ", names);
    }

    private ReportSection? HowTo()
    {
        var plan = _evaluation.Plan;
        var common = plan.Exercises.IsEmpty ? [] : StopRulesOfAll(plan).ToList();
        ImmutableArray<ReportBlock> blocks = [.. plan.Exercises.Select(item => Exercise(item, common)), .. plan.Treatments.Select(Treatment)];
        return blocks.IsEmpty ? null : new("How to do it, step by step", blocks);
    }

    private Details Exercise(PrescribedExercise item, List<string> saidOfAll)
    {
        var exercise = item.Exercise;
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        blocks.Add(new Paragraph(new(exercise.Purpose)));
        blocks.Add(new Paragraph(new($"{Words.Title(exercise.Dose.ToString())}.") { Lead = "How much:", Sources = _sources.Cite(exercise.Dose.Source) }));
        if (!exercise.Equipment.IsEmpty)
            blocks.Add(new Paragraph(new($"{Words.Title(string.Join(", ", exercise.Equipment))}.") { Lead = "You need:" }));
        blocks.Add(new Paragraph(new(exercise.StartPosition) { Lead = "Start:" }));
        blocks.Add(new Steps([.. exercise.Steps.Select(step => new Line(step))]));
        blocks.Add(new Bullets(
        [
            new(exercise.Breathing) { Lead = "Breathing:" },
            new(exercise.ShouldFeel) { Lead = "You should feel:" },
            new(exercise.ShouldNotFeel) { Lead = "You should not feel:" },
            new(string.Join(' ', exercise.CommonMistakes)) { Lead = "What often goes wrong:" },
            new(exercise.Easier) { Lead = "Easier:" },
            new(exercise.Harder) { Lead = "Harder:" },
            new(exercise.ProgressWhen) { Lead = "Do more when:" },
            new(exercise.StepBackWhen) { Lead = "Do less when:" },
            .. exercise.StopRules.Except(saidOfAll).ToList() is { Count: > 0 } own ? (IEnumerable<Line>)[new(string.Join(' ', own)) { Lead = "Stop:" }] : [],
            .. Minding(item.Unanswered, item.Precautions),
        ]));
        return new(exercise.Name, blocks.ToImmutable());
    }

    private Details Treatment(ChosenTreatment item) => new(
        item.Treatment.Name,
        [
            new Bullets(
            [
                .. item.Treatment.HowTo.Select(step => new Line(step)),
                .. item.Treatment.Effect is { } effect ? (IEnumerable<Line>)[new(effect) { Lead = "What studies found:", Sources = _sources.Cite(item.Treatment.Sources) }] : [],
                .. Minding(item.Unanswered, item.Precautions),
            ]),
        ]);

    private ReportSection? Weeks() => _evaluation.Plan.Schedule is { } schedule ? new("Week by week", ScheduleBlocks.Of(schedule, _sources)) : null;

    private ReportSection? Everyday()
    {
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        foreach (var topic in _evaluation.Plan.Advice.Where(advice => advice.Topic is not (AdviceTopic.SafetyNet or AdviceTopic.Limits)).GroupBy(advice => advice.Topic).OrderBy(topic => topic.Key))
        {
            var heading = topic.Key switch
            {
                AdviceTopic.Understanding => "Good to know",
                AdviceTopic.Activity => "Moving and resting",
                AdviceTopic.Care => "Who can help",
                _ => "Daily life",
            };
            blocks.Add(new Details(heading, [new Bullets([.. topic.Select(Advised)])]));
        }

        return blocks.Count == 0 ? null : new("Everyday advice", blocks.ToImmutable());
    }

    private ReportSection? Expect() => _evaluation.Plan.Expectations.IsEmpty
        ? null
        : new("What to expect", [new Bullets([.. _evaluation.Plan.Expectations.Select(one => new Line(one.Course.Text) { Lead = $"{Words.Title(one.Condition.PlainName)}:", Sources = _sources.Cite(one.Course.Sources) })])]);

    private ReportSection? LeftOut()
    {
        var left = _evaluation.Plan.Withheld.Where(item => item.Gate is PlanGate.Contraindication or PlanGate.Direction or PlanGate.NotAdvised).ToList();
        return left.Count == 0
            ? null
            : new("Left out on purpose", [new Bullets([.. left.Select(item => new Line(item.Reason) { Lead = $"{Words.Name(item.Item, _evaluation.Catalog)}:", Sources = _sources.Cite(item.Source) })])]);
    }

    private ReportSection Help()
    {
        // A plan that holds only its instruction has no advice, so this comes from the catalog.
        var advice = _evaluation.Catalog.Advice.Where(advice => advice.Topic == AdviceTopic.SafetyNet && advice.When.Test(_evaluation.Presentation) == Match.Met).ToList();
        return new("When to get help", advice.Count == 0 ? [new Paragraph(new(GetHelp))] : [new Bullets([.. advice.Select(Advised)])]);
    }

    private ReportSection Told()
    {
        var presentation = _evaluation.Presentation;
        var facts = new List<Line>();
        if (presentation.Age is { } age)
            facts.Add(new(Words.Age(age)) { Lead = "Age:" });
        if (presentation.Sex is { } sex)
            facts.Add(new(Words.Sex(sex)) { Lead = "Sex:" });
        if (presentation.DurationDays is { } days)
            facts.Add(new(Words.Lasting(days)) { Lead = "How long:" });
        if (presentation.Onset is { } onset)
            facts.Add(new(Words.Began(onset)) { Lead = "It began:" });
        if (presentation.Intensity is { } intensity)
            facts.Add(new($"{intensity.ToDigits()} of 10") { Lead = "How bad:" });
        foreach (var (status, lead) in ((FindingStatus, string)[])[(FindingStatus.Present, "You said yes to:"), (FindingStatus.Absent, "You said no to:"), (FindingStatus.Unsure, "You were not sure about:")])
        {
            var names = _evaluation.Catalog.Findings.Where(finding => presentation[finding] == status).Select(finding => Casing.InSentence(finding.Name)).ToList();
            if (names.Count > 0)
                facts.Add(new($"{string.Join("; ", names)}.") { Lead = lead });
        }

        facts.AddRange(_evaluation.Issues.Select(issue => new Line(issue.Message) { Lead = "Please check:" }));
        return facts.Count == 0 && presentation.Sites.IsEmpty
            ? new("What you told us", [new Paragraph(new("Nothing yet."))])
            : new("What you told us", [new SiteChart(presentation.Sites), new Bullets([.. facts])]);
    }

    private ReportSection Sources() =>
        new("Sources", _sources.Named.IsEmpty ? [new Paragraph(new("No source is named in this report."))] : [new SourceList(_sources.Named, IsNumbered: true)]);

    private ReportSection About() =>
        new("About this report", [new Paragraph(new(Evaluation.Notice)), new Paragraph(new($"Made from {Casing.InSentence(_evaluation.Catalog.ToString())}, {_evaluation.Catalog.Fingerprint}."))]);

    private Line Advised(Advice advice) => new(advice.Text) { Sources = _sources.Cite(advice.Sources) };

    private static string Fit(LikelihoodBand band) => band switch
    {
        LikelihoodBand.Likely => "fits well",
        LikelihoodBand.Possible => "may fit",
        LikelihoodBand.LessLikely => "fits less well",
        _ => "fits poorly",
    };
}
