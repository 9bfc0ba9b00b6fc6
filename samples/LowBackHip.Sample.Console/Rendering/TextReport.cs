using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;

namespace LowBackHip.Sample.Rendering;

/// <summary>An evaluation as a report for a person at a terminal.</summary>
/// <remarks>Shows what leads and counts the rest; the JSON form has all of it. Every source that is shown has a number and stands in the list at the end.</remarks>
internal sealed class TextReport
{
    private const int MostOpen = 6;
    private const int MostConditions = 5;
    private const int MostClues = 4;
    private const int MostTreatments = 4;
    private const int MostAdvice = 4;

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    private readonly IAnsiConsole _console;
    private readonly Evaluation _evaluation;
    private readonly List<Citation> _cited = [];

    private TextReport(IAnsiConsole console, Evaluation evaluation)
    {
        _console = console;
        _evaluation = evaluation;
    }

    /// <summary>Writes a report.</summary>
    /// <param name="console">Where it goes.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="evaluation">What it says.</param>
    internal static void Write(IAnsiConsole console, string title, Evaluation evaluation)
    {
        console.Write(new Rule(title) { Justification = Justify.Left, Style = Strong });
        new TextReport(console, evaluation).Whole();
    }

    /// <summary>Writes what has changed, and then the report of today.</summary>
    /// <param name="console">Where it goes.</param>
    /// <param name="followUp">What it says.</param>
    internal static void Write(IAnsiConsole console, FollowUp followUp)
    {
        console.Write(new Rule("Follow-up") { Justification = Justify.Left, Style = Strong });
        var report = new TextReport(console, followUp.Later);
        report.Since(followUp);
        report.Whole();
    }

    private void Since(FollowUp followUp)
    {
        Section($"After {Words.Count(followUp.DaysBetween, "day")}: {Words.Of(followUp.NextStep)}");
        Line("  ", followUp.Instruction, StyleOf(followUp.Disposition.AtLeast));
        foreach (var reason in followUp.Reasons)
            Line("  * ", $"{reason.Text} {Cite(reason.Sources)}");
        Names("  New: ", followUp.NewFindings);
        Names("  Gone: ", followUp.GoneFindings);
    }

    private void Names(string lead, ImmutableArray<Finding> findings)
    {
        if (!findings.IsEmpty)
            Line(lead, string.Join("; ", findings.Select(finding => finding.Name)));
    }

    private void Whole()
    {
        Reported();
        HowSoon();
        RedFlags();
        Differential();
        Plan();
        Oddities();
        Sources();
        Section("Notice");
        Line("  ", Evaluation.Notice);
    }

    private void Reported()
    {
        Section("Reported");
        Line("  ", PresentationWords.Basics(_evaluation.Presentation));
        Findings("  Yes: ", FindingStatus.Present);
        Findings("  No: ", FindingStatus.Absent);
        Findings("  Not sure: ", FindingStatus.Unsure);
    }

    private void Findings(string lead, FindingStatus status)
    {
        if (PresentationWords.Named(_evaluation.Presentation, status, _evaluation.Catalog) is { Count: > 0 } names)
            Line(lead, string.Join("; ", names));
    }

    private void HowSoon()
    {
        Section("How soon to be seen");
        var disposition = _evaluation.Disposition;
        var level = $"{Words.Of(disposition.AtLeast)}: {disposition.AtLeast.TimeFrame()}";
        Line("  ", Words.Title(disposition.IsSettled ? level : $"at least {level}"), StyleOf(disposition.AtLeast));
        Line("  ", disposition.Instruction);
        if (disposition.IsSettled)
        {
            Line("  ", "Settled: no answer that is still missing can change this.", Faint);
            return;
        }

        Line("  ", $"Not settled: at most {Words.Of(disposition.AtMost)}, until these are answered:", StyleOf(disposition.AtMost));
        foreach (var fact in _evaluation.Decisive.Take(MostOpen))
            Line("  ? ", $"{PresentationWords.Question(fact)} ({Words.Of(fact.IfPresent ?? fact.CouldReach)}{(fact.IfPresent is null || fact.IfPresent == disposition.AtLeast ? " possible" : " if yes")})");
        More(_evaluation.Decisive.Length - MostOpen, "more question", "more questions");
    }

    private void RedFlags()
    {
        var met = _evaluation.RedFlags.Where(flag => flag.Match == Match.Met).OrderByDescending(flag => flag.Flag.Disposition).ToList();
        if (met.Count == 0)
            return;
        Section("Why");
        foreach (var screened in met)
        {
            var flag = screened.Flag;
            Line("  ! ", $"{flag.Name} ({Words.Of(flag.Disposition)}): may be {flag.Suspects.PlainName} {Cite(flag.Sources)}", StyleOf(flag.Disposition));
            Line("    ", flag.Reason);
            if (!screened.Because.IsEmpty)
                Line("    Because: ", string.Join("; ", screened.Because.Select(term => term.ToString())), Faint, Faint);
        }
    }

    private void Differential()
    {
        Section("What may be behind it");
        if (_evaluation.Differential.IsEmpty)
            Line("  ", "The catalog holds no conditions.");
        var rank = 0;
        foreach (var ranked in _evaluation.Differential.Take(MostConditions))
        {
            var name = string.Equals(ranked.Condition.Name, ranked.Condition.PlainName, StringComparison.OrdinalIgnoreCase)
                ? ranked.Condition.Name
                : $"{ranked.Condition.Name} ({ranked.Condition.PlainName})";
            Line(string.Create(CultureInfo.InvariantCulture, $"  {++rank}. "), $"{name}: {Likelihood(ranked)}", Strong, Strong);
            Clues("     + ", ranked.For);
            Clues("     - ", ranked.Against);
            if (ranked.Unknown is { IsEmpty: false } unknown)
                Line("     ? ", $"not known: {string.Join("; ", unknown.Take(MostClues).Select(clue => clue.Clue.When.ToString()))}{AndMore(unknown.Length - MostClues)}", Faint, Faint);
        }

        More(_evaluation.Differential.Length - MostConditions, "further condition ranks lower", "further conditions rank lower");
    }

    private static string Likelihood(RankedCondition ranked)
    {
        // A suspected disease must be looked for however unlikely it is: a small number beside it would read as an all-clear.
        if (ranked.Band == LikelihoodBand.Suspected)
            return "suspected, to be ruled out";
        var probability = ranked.Probability;
        var range = probability.Low == probability.High ? string.Empty : $" ({Words.Percent(probability.Low)} to {Words.Percent(probability.High)})";
        return $"{Words.Of(ranked.Band)}, {Words.Percent(probability.Central)}{range}{(ranked.IsClamped ? ", held to a limit" : string.Empty)}";
    }

    private void Clues(string lead, IReadOnlyCollection<WeighedClue> clues)
    {
        foreach (var clue in clues.Take(MostClues))
        {
            var said = clue.Match == Match.NotMet ? $"no: {clue.Clue.When}" : clue.Clue.When.ToString();
            Line(lead, $"{said} [{Words.Of(clue.Weight!)}] {Cite([clue.Clue.Source])}");
        }

        if (clues.Count > MostClues)
            Line(lead, string.Create(CultureInfo.InvariantCulture, $"and {clues.Count - MostClues} more"), Faint);
    }

    private void Plan()
    {
        var plan = _evaluation.Plan;
        Section("Plan");
        if (_evaluation.Disposition.AtLeast >= Disposition.SameDay)
        {
            Line("  ", plan.Instruction, StyleOf(_evaluation.Disposition.AtLeast));
            Line("  ", "No exercises or treatments: a clinician has to see the person first.");
            return;
        }

        if (plan.IsProvisional)
            Line("  ", "Provisional: the triage is not settled, and an answer may take this plan back.", StyleOf(_evaluation.Disposition.AtMost));
        foreach (var item in plan.Exercises)
        {
            var exercise = item.Exercise;
            Line("  * ", $"{exercise.Name}: {exercise.Dose} {Cite([.. exercise.Sources, exercise.Dose.Source])}", Strong);
            Line("    ", $"{exercise.Purpose} {item.Because}");
            Minding(item.Unanswered, item.Precautions);
        }

        foreach (var item in plan.Treatments.Take(MostTreatments))
        {
            Line("  * ", $"{item.Treatment.Name} {Cite(item.Treatment.Sources)}", Strong);
            Line("    ", item.Treatment.Summary);
            Minding(item.Unanswered, item.Precautions);
        }

        More(plan.Treatments.Length - MostTreatments, "more treatment fits", "more treatments fit");
        foreach (var advice in plan.Advice.Take(MostAdvice))
            Line("  - ", $"{advice.Text} {Cite(advice.Sources)}");
        More(plan.Advice.Length - MostAdvice, "more piece of advice", "more pieces of advice");
        foreach (var expectation in plan.Expectations)
            Line("  ", $"What to expect with {expectation.Condition.PlainName}: {expectation.Course.Text} {Cite(expectation.Course.Sources)}");
        if (plan.ReviewAfterDays is { } days)
            Line("  ", string.Create(CultureInfo.InvariantCulture, $"Look again after {days} days."));
        Withheld(plan);
    }

    /// <summary>What to mind: in full where it is known to matter, by name where it is not known.</summary>
    private void Minding(ImmutableArray<Contraindication> unanswered, ImmutableArray<Precaution> precautions)
    {
        var known = precautions.Where(precaution => precaution.When.Test(_evaluation.Presentation) == Match.Met).ToList();
        foreach (var precaution in known)
            Line("    ~ ", $"{precaution.Instruction} {Cite([precaution.Source])}");
        Together("    ? First rule out: ", unanswered.Select(item => (item.When, item.Source)));
        Together("    ~ With care if: ", precautions.Except(known).Select(item => (item.When, item.Source)));
    }

    private void Together(string lead, IEnumerable<(Criterion When, Source Source)> items)
    {
        if (items.ToList() is { Count: > 0 } list)
            Line(lead, $"{string.Join("; ", list.Select(item => item.When.ToString()))} {Cite(list.Select(item => item.Source))}");
    }

    private void Withheld(PlanOfCare plan)
    {
        foreach (var item in plan.Withheld.Where(item => item.Gate is PlanGate.Contraindication or PlanGate.Direction))
            Line("  x ", $"Left out, {Name(item.Item)}: {item.Reason} {(item.Source is { } source ? Cite([source]) : string.Empty)}".TrimEnd());
        var others = plan.Withheld.Where(item => item.Gate is not (PlanGate.Contraindication or PlanGate.Direction)).CountBy(item => item.Gate).ToList();
        if (others.Count > 0)
            Line("  ", $"Also left out: {string.Join(", ", others.Select(gate => string.Create(CultureInfo.InvariantCulture, $"{gate.Value} ({Words.Of(gate.Key)})")))}.", Faint);
    }

    private string Name(Identifier item) => item switch
    {
        ExerciseId id when _evaluation.Catalog.TryFind(id, out var exercise) => exercise.Name,
        TreatmentId id when _evaluation.Catalog.TryFind(id, out var treatment) => treatment.Name,
        _ => item.Value,
    };

    private void Oddities()
    {
        if (_evaluation.Issues.IsEmpty)
            return;
        Section("Worth checking");
        foreach (var issue in _evaluation.Issues)
            Line("  - ", $"{issue.Message} ({string.Join(", ", issue.Keys.Select(Name))})");
    }

    // A key names a finding or a basic fact.
    private string Name(string key) => _evaluation.Catalog.Findings.FirstOrDefault(finding => finding.Id.Value == key)?.Name ?? key;

    private void Sources()
    {
        Section("Sources");
        for (var number = 1; number <= _cited.Count; number++)
        {
            var citation = _cited[number - 1];
            var where = citation.Doi is { } doi ? $" doi:{doi}" : citation.PubMedId is { } pubMed ? $" PMID {pubMed}" : string.Empty;
            Line(string.Create(CultureInfo.InvariantCulture, $"  [{number}] "), citation.Text + where);
        }

        More(_evaluation.Citations.Length - _cited.Count, "more source stands behind what is not shown here", "more sources stand behind what is not shown here");
        Line("  ", $"{_evaluation.Catalog}, {_evaluation.Catalog.Fingerprint[..19]}…", Faint);
    }

    /// <summary>The numbers of sources in the list at the end, where each is entered the first time it is shown.</summary>
    private string Cite(IEnumerable<Source> sources)
    {
        var numbers = new SortedSet<int>();
        foreach (var citation in sources.Select(source => source.Citation))
        {
            var place = _cited.FindIndex(known => known.Id == citation.Id);
            if (place < 0)
            {
                place = _cited.Count;
                _cited.Add(citation);
            }

            numbers.Add(place + 1);
        }

        return $"[{string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}]";
    }

    private static string AndMore(int count) => count > 0 ? string.Create(CultureInfo.InvariantCulture, $"; and {count} more") : string.Empty;

    private void More(int count, string one, string many)
    {
        if (count > 0)
            Line("  ", $"… {Words.Count(count, one, many)}.", Faint);
    }

    private void Section(string title)
    {
        _console.WriteLine();
        _console.Write(new Hanging(string.Empty, title, Strong));
    }

    private void Line(string lead, string text, Style? style = null, Style? leadStyle = null) => _console.Write(new Hanging(lead, text, style, leadStyle));

    private static Style StyleOf(Disposition disposition) => new(disposition switch
    {
        Disposition.SelfCare => Color.Green,
        Disposition.Routine => Color.Aqua,
        Disposition.Urgent => Color.Yellow,
        _ => Color.Red,
    }, decoration: Decoration.Bold);
}
