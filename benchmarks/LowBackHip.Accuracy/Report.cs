using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LowBackHip.Accuracy;

/// <summary>A score as tables for a reader and as an object for a program.</summary>
internal static class Report
{
    internal static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    private static readonly ImmutableArray<Disposition> Levels = [.. Dispositions.All];

    internal static string Markdown(Score score)
    {
        var text = new StringBuilder();
        Line($"# Accuracy on {score.Cases.Length} cases");
        Line("");
        Line("How often the evaluator agrees with those who judged the cases, from what each case states and nothing else; shares with 95 % Wilson intervals.");
        Line("A case is triaged at `atLeast`, what its reported findings demand. Serious disease is far more common in such cases than in life.");
        Line("");
        Line("## Triage");
        Line("");
        Line("| | Cases | Published, symptom checkers |");
        Line("| --- | --- | --- |");
        Line($"| Exactly the expected level | {Share(score.Triage.Exact, score.Cases.Length)} | 49–62 % triaged rightly |");
        Line($"| An accepted level | {Share(score.Triage.Acceptable, score.Cases.Length)} | |");
        Line($"| Too low: below every accepted level | {Share(score.Triage.Under, score.Cases.Length)} | |");
        Line($"| Too high: above every accepted level | {Share(score.Triage.Over, score.Cases.Length)} | |");
        if (score.Triage.Between > 0)
            Line($"| Between two accepted levels | {Share(score.Triage.Between, score.Cases.Length)} | |");
        Line($"| Emergencies below same-day | {Share(score.Triage.EmergencyBelowSameDay, score.Cases.Count(scored => scored.Case.IsEmergency))} | |");
        Line("");
        Line("By expected level (the lowest accepted one where a case names none), and the level that each case was given:");
        Line("");
        Line($"| Expected | Cases | Exact | Accepted | Too low | Too high |{string.Concat(Levels.Select(level => $" → {level.ToId()} |"))}");
        Line($"| --- | --- | --- | --- | --- | --- |{string.Concat(Levels.Select(_ => " --- |"))}");
        foreach (var level in Levels)
        {
            var part = score.Where(scored => Expected(scored) == level);
            var given = string.Concat(Levels.Select(to => $" {part.Cases.Count(scored => scored.Level == to)} |"));
            Line($"| {level.ToId()} | {part.Cases.Length} | {part.Triage.Exact} | {part.Triage.Acceptable} | {part.Triage.Under} | {part.Triage.Over} |{given}");
        }

        Line("");
        Line("## Differential");
        Line("");
        Line("| An accepted condition is | Cases | first | in the first three | in the first five | Mean reciprocal rank |");
        Line("| --- | --- | --- | --- | --- | --- |");
        Line($"| where the history is enough | {Ranks(score.Sufficient)} |");
        Line($"| in all scored cases | {Ranks(score.Differential)} |");
        Line("| *Published:* symptom checkers | | 34–36 % | 52 %; the best app 70 % | | |");
        Line("| *Published:* general practitioners | | | 82 % | | |");
        Line("");
        Line("## By scope");
        Line("");
        Part("Scope", scored => scored.Case.Scope);
        Line("## By condition");
        Line("");
        Line("A case stands under the first condition that it accepts.");
        Line("");
        Part("Condition", scored => scored.Case.Conditions.FirstOrDefault() ?? "none");
        Line("## Misses");
        Line("");
        var misses = Misses(score);
        foreach (var miss in misses)
            Line($"- `{miss.Id}` {miss.What}, accepted {miss.Accepted}; {miss.Because}.");
        if (misses.IsEmpty)
            Line("None.");
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');

        void Part(string title, Func<ScoredCase, string> key)
        {
            Line($"| {title} | Cases | Accepted level | Too low | Too high | Scored | First | First three | First five | Mean reciprocal rank |");
            Line("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
            foreach (var name in score.Cases.Select(key).Distinct().Order(StringComparer.Ordinal))
            {
                var part = score.Where(scored => key(scored) == name);
                var count = part.Cases.Length;
                Line($"| {name} | {count} | {Share(part.Triage.Acceptable, count)} | {part.Triage.Under} | {part.Triage.Over} | {Ranks(part.Differential)} |");
            }

            Line("");
        }
    }

    /// <summary>The object for a program, with the interviews where they were simulated.</summary>
    internal static string Json(Score score, Interviews? interviews = null)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("cases", score.Cases.Length);
            json.WriteStartObject("triage");
            json.WriteNumber("exact", score.Triage.Exact);
            json.WriteNumber("acceptable", score.Triage.Acceptable);
            json.WriteNumber("under", score.Triage.Under);
            json.WriteNumber("over", score.Triage.Over);
            json.WriteNumber("emergencyBelowSameDay", score.Triage.EmergencyBelowSameDay);
            json.WriteEndObject();
            json.WriteStartObject("differential");
            Ranks(score.Differential);
            json.WriteEndObject();
            json.WriteStartObject("sufficient");
            json.WriteNumber("cases", score.Sufficient.Cases.Length);
            Ranks(score.Sufficient);
            json.WriteEndObject();
            json.WriteStartArray("misses");
            foreach (var miss in Misses(score))
            {
                json.WriteStartObject();
                json.WriteString("id", miss.Id);
                json.WriteString("kind", miss.Kind);
                json.WriteString("what", miss.What);
                json.WriteString("accepted", miss.Accepted);
                json.WriteString("because", miss.Because);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (interviews is not null)
                InterviewReport.Write(json, interviews);
            json.WriteEndObject();

            void Ranks(DifferentialScore ranks)
            {
                json.WriteNumber("first", ranks.First);
                json.WriteNumber("firstThree", ranks.FirstThree);
                json.WriteNumber("firstFive", ranks.FirstFive);
                json.WriteNumber("meanReciprocalRank", ranks.MeanReciprocalRank);
            }
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    /// <summary>Every triage that is not acceptable, then every scored condition that does not come first, in the order of the cases.</summary>
    private static ImmutableArray<Miss> Misses(Score score) =>
    [
        .. from scored in score.Triage.Cases
           where scored.Triaged != Triaged.Acceptably
           select new Miss(
               scored.Case.Id,
               scored.Triaged switch { Triaged.TooLow => "under", Triaged.TooHigh => "over", _ => "between" },
               $"triaged as {scored.Level.ToId()}",
               string.Join(" or ", scored.Case.Dispositions.Select(level => level.ToId())),
               WhyLevel(scored)),
        .. from scored in score.Differential.Cases
           where scored.Rank != 1
           select new Miss(
               scored.Case.Id,
               "rank",
               scored.Rank is { } rank ? $"ranked {string.Create(CultureInfo.InvariantCulture, $"{rank}")}" : "not ranked",
               string.Join(" or ", scored.Case.Conditions),
               WhyFirst(scored)),
    ];

    private static string WhyLevel(ScoredCase scored)
    {
        var deciding = scored.Evaluation.RedFlags
            .Where(flag => flag.Match == Match.Met && flag.Flag.Disposition == scored.Level)
            .Select(flag => flag.Flag.Id.Value)
            .ToList();
        var why = deciding.Count == 0 ? "no flag is met" : $"by {string.Join(", ", deciding)}";
        if (scored.Triaged != Triaged.TooLow)
            return why;

        // What a reader asks next of a case that came out too low: which flag was nearest, and what it lacked.
        var nearest = scored.Evaluation.RedFlags
            .Where(flag => flag.Match == Match.Undetermined && scored.Case.Dispositions.Contains(flag.Flag.Disposition))
            .OrderByDescending(flag => scored.Case.Conditions.Contains(flag.Flag.Suspects.Id.Value))
            .ThenBy(flag => flag.Because.IsEmpty)
            .ThenBy(flag => flag.Unknown.Length)
            .FirstOrDefault();
        if (nearest is null)
            return why;
        var unknown = nearest.Unknown.Select(term => term.Key).Distinct().ToList();
        return $"{why}; nearest open is {nearest.Flag.Id}, not knowing {string.Join(", ", unknown.Take(4))}{(unknown.Count > 4 ? " and more" : "")}";
    }

    private static string WhyFirst(ScoredCase scored)
    {
        if (scored.Evaluation.Differential.FirstOrDefault() is not { } first)
            return "nothing is ranked";
        // A flag lifts only a disease; a common cause comes first by its likelihood, whatever flag names it.
        var why = first.Condition.Kind != ConditionKind.Common && first.SuspectedBy.FirstOrDefault() is { } flag ? $"flag {flag.Id}"
            : first.For.FirstOrDefault() is { } clue ? $"clue {clue.Clue.Id}"
            : "its prior";
        return $"first is {first.Condition.Id}, by {why}";
    }

    private static Disposition Expected(ScoredCase scored) => scored.Case.Expected ?? scored.Case.Dispositions[0];

    private static string Ranks(DifferentialScore ranks)
    {
        var count = ranks.Cases.Length;
        return count == 0
            ? "0 | | | |"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{count} | {Share(ranks.First, count)} | {Share(ranks.FirstThree, count)} | {Share(ranks.FirstFive, count)} | {ranks.MeanReciprocalRank:0.00}");
    }

    internal static string Share(int hits, int cases)
    {
        if (cases == 0)
            return "0 of 0";
        var (lower, upper) = Score.Wilson(hits, cases);
        return string.Create(CultureInfo.InvariantCulture, $"{hits} of {cases}, {100.0 * hits / cases:0} % ({100 * lower:0}–{100 * upper:0})");
    }

    private sealed record Miss(string Id, string Kind, string What, string Accepted, string Because);
}
