using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LowBackHip.Json;

namespace LowBackHip.Sample.Rendering;

/// <summary>The whole content of a catalog as one document that a clinician can read and check.</summary>
/// <remarks>Depends on nothing but the catalog: the same content gives the same text on any machine, so that a change of content shows as a difference of lines.</remarks>
internal sealed class CatalogMarkdown
{
    private readonly StringBuilder _text = new();
    private readonly ClinicalCatalog _catalog;
    private Block _last;

    private CatalogMarkdown(ClinicalCatalog catalog) => _catalog = catalog;

    /// <summary>Writes a catalog, or one section of it.</summary>
    /// <param name="catalog">The content.</param>
    /// <param name="section">The section, or null for all.</param>
    /// <returns>Markdown, with <c>\n</c> at the end of each line.</returns>
    internal static string Write(ClinicalCatalog catalog, CatalogPart? section = null)
    {
        var document = new CatalogMarkdown(catalog);
        document.Opening();
        foreach (var one in section is { } only ? [only] : CatalogParts.InReadingOrder)
        {
            document.Section(one);
            if (section is null && one == CatalogPart.Treatments)
                document.PlanRules();
        }

        return document._text.ToString();
    }

    private void Opening()
    {
        Heading(1, $"LowBackHip clinical catalog {_catalog.Version}");
        Paragraph(
            $"{Words.Count(_catalog.RedFlags.Length, "red flag")}, {Words.Count(_catalog.Conditions.Length, "condition")} with "
            + $"{Words.Count(_catalog.Conditions.Sum(condition => condition.Clues.Length), "clue")}, {Words.Count(_catalog.Treatments.Length, "treatment")}, "
            + $"{Words.Count(_catalog.Exercises.Length, "exercise")}, {Words.Count(_catalog.Advice.Length, "piece of advice", "pieces of advice")}, "
            + $"{Words.Count(_catalog.Findings.Length, "finding")} and {Words.Count(_catalog.Citations.Length, "citation")}.");
        Paragraph(Evaluation.Notice);
        Paragraph(
            "How to read it. *LR* is a published likelihood ratio with its 95 % interval: above 1 it speaks for the condition, below 1 against it. "
            + "*Editorial* is a judgment in three grades and no measurement. A figure that is remembered and not checked stands beside a judgment and is never used. "
            + "What is not known weighs nothing. A name in `code` is permanent; the sources are listed at the end under the same names.");
    }

    private void Section(CatalogPart section)
    {
        Heading(2, Words.Title(Words.Of(section)));
        switch (section)
        {
            case CatalogPart.RedFlags:
                foreach (var level in _catalog.RedFlags.GroupBy(flag => flag.Disposition).OrderByDescending(level => level.Key))
                {
                    Heading(3, $"{Words.Title(Words.Of(level.Key))}: {level.Key.TimeFrame()}");
                    Each(level, RedFlag);
                }

                break;
            case CatalogPart.Conditions:
                foreach (var kind in _catalog.Conditions.GroupBy(condition => condition.Kind).OrderBy(kind => kind.Key))
                {
                    Heading(3, kind.Key switch
                    {
                        ConditionKind.Common => "Common and not dangerous",
                        ConditionKind.Serious => "Serious",
                        _ => "Diseases elsewhere that are felt in the back or hip",
                    });
                    Each(kind, Condition);
                }

                break;
            case CatalogPart.Exercises:
                Each(_catalog.Exercises, Exercise);
                break;
            case CatalogPart.Treatments:
                Each(_catalog.Treatments, Treatment);
                break;
            case CatalogPart.Advice:
                Each(_catalog.Advice, Advice);
                break;
            case CatalogPart.Findings:
                foreach (var topic in _catalog.Findings.GroupBy(finding => finding.Topic).OrderBy(topic => topic.Key))
                {
                    Heading(3, Words.Title(Words.Of(topic.Key)));
                    Each(topic, Finding);
                }

                break;
            default:
                foreach (var kind in _catalog.Citations.GroupBy(citation => citation.Kind).OrderBy(kind => kind.Key))
                {
                    Heading(3, Words.Title(Words.Of(kind.Key)));
                    Each(kind, Citation);
                }

                break;
        }
    }

    private void RedFlag(RedFlag flag)
    {
        Heading(4, $"{flag.Name} `{flag.Id}`");
        Item($"When: {flag.When}");
        if (flag.AppliesTo != Audience.Everyone)
            Item($"For: {flag.AppliesTo}");
        Item($"Suspects: {flag.Suspects.Name} `{flag.Suspects.Id}`, {Words.Of(flag.Strength)}");
        Item($"Why: {flag.Reason}");
        Item($"What it cannot rule out: {flag.CannotRuleOut}");
        Item($"Evidence: {Words.Of(flag.Grade)}");
        Sources(flag.Sources);
        Claims(flag.Claims);
    }

    private void Condition(Condition condition)
    {
        Heading(4, $"{condition.Name} `{condition.Id}`");
        Paragraph($"*{Words.Title(condition.PlainName)}.* {condition.Summary}");
        if (condition.IsDefault)
            Item("Stands when nothing else stands out");
        if (condition.AppliesTo != Audience.Everyone)
            Item($"For: {condition.AppliesTo}");
        foreach (var code in condition.Codes)
            Item($"ICD-10-CM {code.Code}: {code.Title} — {Words.Of(code.Source)}");
        foreach (var prior in condition.Priors)
        {
            var kind = prior.Kind == PresentationKind.Unspecified ? "any or no site given" : Words.Of(prior.Kind);
            var audience = prior.Audience == Audience.Everyone ? string.Empty : $", {prior.Audience}";
            Item(string.Create(CultureInfo.InvariantCulture, $"Before any clue ({kind}{audience}): {prior.Probability * 100:0.####} % — {Words.Of(prior.Source)}"));
        }

        if (condition.Course is { } course)
        {
            var behind = course.BehindAfterDays is { } days ? string.Create(CultureInfo.InvariantCulture, $" Behind the usual course after {days} days.") : string.Empty;
            Item($"Usual course: {course.Text}{behind} — {Joined(course.Sources)}");
        }

        Names("Easily taken for it", condition.Differentials.Select(id => id.Value));
        Names("Exercises, best first", condition.Exercises.Select(exercise => exercise.Id.Value));
        Names("Treatments, best first", condition.Treatments.Select(treatment => treatment.Id.Value));
        Sources(condition.Sources);
        Claims(condition.Claims);
        Clues(condition.Clues);
    }

    private void Clues(ImmutableArray<Clue> clues)
    {
        if (clues.IsEmpty)
            return;
        Begin(Block.Table);
        Line("| Clue | When it holds | When it does not | Source and remarks |");
        Line("| --- | --- | --- | --- |");
        foreach (var clue in clues)
        {
            var remarks = new List<string> { Words.Of(clue.Source) };
            if (clue.EffectiveGroup is { } group)
                remarks.Add($"counts once with `{group.Value}`");
            if (clue.Population is { } population)
                remarks.Add($"in {population}");
            if (clue.ReferenceStandard is { } standard)
                remarks.Add($"against {standard}");
            if (clue.Note is { } note)
                remarks.Add(note);
            Line($"| {Cell(Words.Title(clue.When.ToString()))} `{clue.Id}` | {Cell(Weighed(clue.WhenMet))} | {Cell(Weighed(clue.WhenNotMet))} | {Cell(string.Join("; ", remarks))} |");
        }
    }

    private void Exercise(Exercise exercise)
    {
        Heading(3, $"{exercise.Name} `{exercise.Id}`");
        Paragraph(exercise.Purpose);
        Item($"Dose: {exercise.Dose} — {Words.Of(exercise.Dose.Source)}");
        Item($"Kind: {Words.Of(exercise.Class)}; moves the low back: {Words.Of(exercise.Direction)}");
        if (!exercise.Equipment.IsEmpty)
            Item($"Needs: {string.Join(", ", exercise.Equipment)}");
        Item($"Start: {exercise.StartPosition}");
        Item("Do:");
        for (var step = 0; step < exercise.Steps.Length; step++)
            Line(string.Create(CultureInfo.InvariantCulture, $"  {step + 1}. {exercise.Steps[step]}"));
        Item($"Breathe: {exercise.Breathing}");
        Item($"Should feel: {exercise.ShouldFeel}");
        Item($"Should not feel: {exercise.ShouldNotFeel}");
        Item($"Common mistakes: {string.Join(" ", exercise.CommonMistakes)}");
        Item($"Easier: {exercise.Easier}");
        Item($"Harder: {exercise.Harder}");
        Item($"Do more when: {exercise.ProgressWhen}");
        Item($"Do less when: {exercise.StepBackWhen}");
        foreach (var rule in exercise.StopRules)
            Item($"Stop: {rule}");
        Suits(exercise.SuitsWhen);
        if (exercise.PreferredWhen.IsTerm || !exercise.PreferredWhen.Terms.IsEmpty)
            Item($"Comes first when: {exercise.PreferredWhen}");
        Limits(exercise.Contraindications, exercise.Precautions);
        Sources(exercise.Sources);
        Claims(exercise.Claims);
    }

    private void Treatment(Treatment treatment)
    {
        Heading(3, $"{treatment.Name} `{treatment.Id}`");
        Paragraph($"*{Words.Title(Words.Of(treatment.Recommendation))}.* {treatment.Summary}");
        Item($"Kind: {Words.Of(treatment.Kind)}");
        foreach (var step in treatment.HowTo)
            Item($"How: {step}");
        Item($"Effect: {treatment.Effect ?? "no measured effect is recorded here."} Certainty: {Words.Of(treatment.Certainty)}");
        Suits(treatment.SuitsWhen);
        Limits(treatment.Contraindications, treatment.Precautions);
        if (treatment.BeforeVisit is { } before)
            Item($"Before a visit within days: {before.Instruction} — {Words.Of(before.Source)}");
        else if (treatment.Recommendation != Recommendation.NotAdvised)
            Item("Before a visit within days: it waits.");
        Sources(treatment.Sources);
        Claims(treatment.Claims);
    }

    private void PlanRules()
    {
        if (_catalog.Irritability is null && _catalog.FollowUpRules is null)
            return;
        Heading(2, "Rules on plans and following up");
        if (_catalog.Irritability is { } irritability)
        {
            Item($"A plan starts gently when: {irritability.When} — {Words.Of(irritability.Source)}");
            Item($"What the person is told: {irritability.Reason}");
        }

        if (_catalog.FollowUpRules is { PainChange: var change } rules)
        {
            var thresholds = Words.Of(change, "what it was");
            Item($"Pain from 0 to 10 has changed when it moved by: {(thresholds.Length == 0 ? "no threshold is known" : thresholds)} — {Words.Of(change.Source)}");
            Item($"What follows from a change: {Words.Of(rules.Judgment)}");
        }
    }

    private void Advice(Advice advice)
    {
        Heading(3, $"`{advice.Id}`");
        Paragraph(advice.Text);
        Item($"About: {Words.Of(advice.Topic)}");
        Suits(advice.When);
        Sources(advice.Sources);
        Claims(advice.Claims);
    }

    private void Finding(Finding finding)
    {
        Heading(4, $"{finding.Name} `{finding.Id}`");
        Paragraph($"{finding.Question}{(finding.Clarification is { } clarification ? $" *{clarification}*" : string.Empty)}");
        Item($"Kind: {Words.Of(finding.Kind)}");
        if (finding.AskedOf != Audience.Everyone)
            Item($"Asked of: {finding.AskedOf}");
        if (finding.Group is { } group)
            Item($"Counts once with: `{group.Value}`");
        Names("Implies", finding.Implies.Select(id => id.Value));
        if (finding.ShownBy is { } basics)
            Item($"Also shown by: {basics}");
    }

    private void Citation(Citation citation)
    {
        Heading(4, $"`{citation.Id}`");
        Paragraph(citation.Text);
        if (citation.ArticleRow is { } row)
            Item($"Starting article: {row}");
        if (citation.Doi is { } doi)
            Item($"DOI: {doi}");
        if (citation.PubMedId is { } pubMed)
            Item($"PubMed: {pubMed}");
        if (citation.Url is { } url)
            Item($"At: <{url.AbsoluteUri}>");
        if (citation.Note is { } note)
            Item($"Note: {note}");
    }

    private void Suits(Criterion when)
    {
        if (when.IsTerm || !when.Terms.IsEmpty)
            Item($"For: {when}");
    }

    private void Limits(ImmutableArray<Contraindication> contraindications, ImmutableArray<Precaution> precautions)
    {
        foreach (var contraindication in contraindications)
            Item($"Not when: {contraindication.When}. {contraindication.Reason}{(contraindication.Gate == PlanGate.Direction ? " (direction)" : string.Empty)} — {Words.Of(contraindication.Source)}");
        foreach (var precaution in precautions)
            Item($"With care when: {precaution.When}. {precaution.Instruction} — {Words.Of(precaution.Source)}");
    }

    private void Claims(ImmutableArray<ArticleClaim> claims)
    {
        foreach (var claim in claims)
        {
            Item($"Starting article, {claim.Row}: {claim.Says}");
            if (claim.Correction is { } correction)
                Line($"  - Corrected: {correction.Text} — {Joined(correction.Sources)}");
        }
    }

    private void Sources(ImmutableArray<Source> sources) => Item($"Sources: {Joined(sources)}");

    private void Names(string what, IEnumerable<string> names)
    {
        if (string.Join(", ", names.Select(name => $"`{name}`")) is { Length: > 0 } list)
            Item($"{what}: {list}");
    }

    private void Heading(int level, string text)
    {
        Begin(Block.Heading);
        Line($"{new string('#', level)} {text}");
    }

    private void Paragraph(string text)
    {
        Begin(Block.Paragraph);
        Line(text);
    }

    private void Item(string text)
    {
        Begin(Block.List);
        Line($"- {text}");
    }

    // An empty line between blocks, none between the items of a list.
    private void Begin(Block block)
    {
        if (_last != Block.None && (_last, block) != (Block.List, Block.List))
            _text.Append('\n');
        _last = block;
    }

    private void Line(string text) => _text.Append(text).Append('\n');

    private static void Each<T>(IEnumerable<T> entries, Action<T> write)
    {
        foreach (var entry in entries)
            write(entry);
    }

    private static string Weighed(Weight? weight) => weight is null ? "says nothing" : Words.Of(weight);

    private static string Joined(ImmutableArray<Source> sources) => string.Join("; ", sources.Select(Words.Of));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');

    private enum Block
    {
        None = 0,
        Heading = 1,
        Paragraph = 2,
        List = 3,
        Table = 4,
    }
}
