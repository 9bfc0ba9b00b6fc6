using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using LowBackHip.Reasoning;

namespace LowBackHip.Accuracy;

/// <summary>Both runs of interviews: with persons who deny, and with persons who do not know, what the case does not state.</summary>
internal sealed record Interviews(InterviewScore Absent, InterviewScore Unsure)
{
    internal static Interviews Of(IReadOnlyList<Case> cases, Evaluator evaluator) =>
        new(InterviewScore.Of(cases, FindingStatus.Absent, evaluator), InterviewScore.Of(cases, FindingStatus.Unsure, evaluator));
}

/// <summary>How interviews went, as tables for a reader and as an object for a program.</summary>
internal static class InterviewReport
{
    internal static string Markdown(Interviews interviews)
    {
        var text = new StringBuilder();
        Line($"# Interviews about {interviews.Absent.Cases.Length} cases");
        Line("");
        Line("A simulated person answers what the case states as it states it. Anything else the person denies in the first run and does not know in the second.");
        Line("A basic fact that the case does not state is not known. Screens and questions count the basics: three screens with six questions.");
        Line("");
        Line("- The same disposition: `atLeast` at the end is that of the case evaluated as it is stated, everything else unknown.");
        Line("- The same first three: the first three conditions are the same in the same order. What a person denies moves likelihoods, so this need not hold.");
        Line("- An emergency counts when the judges expect one and the case as stated reaches it.");
        Line("- Settled: no further answer could change the urgency, or an emergency is met. Not knowing often keeps it open to the end.");
        Line("- The two other orders ask for the same basics, then for one finding after the other, each on a screen of its own: in the order of the catalog, or in");
        Line("  a random one (a new shuffle for each case, seeded). They leave out what is implied or cannot apply, as the interview does, and stop once settled. They");
        Line("  ask nothing about causes for its own sake; the interview's questions until stop include up to four.");
        Line("");
        Part("Anything not stated is denied", interviews.Absent);
        Part("Anything not stated is not known", interviews.Unsure);
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');

        void Part(string title, InterviewScore score)
        {
            var count = score.Cases.Length;
            Line($"## {title}");
            Line("");
            Line("| | |");
            Line("| --- | --- |");
            Line($"| The same disposition | {Report.Share(score.SameDisposition, count)} |");
            Line($"| The same first three | {Report.Share(score.SameFirstThree, count)} |");
            var scored = score.Cases.Where(run => run.Case.ConditionScored).ToList();
            Line($"| An accepted condition in the first three, where scored | {Report.Share(scored.Count(run => run.HasAcceptedInFirstThree), scored.Count)} |");
            Line($"| The same of the case as stated | {Report.Share(scored.Count(run => run.HasAcceptedInFirstThreeAsStated), scored.Count)} |");
            Line($"| Emergencies met by the fourth screen after the basics | {Report.Share(score.EmergenciesByScreen4, score.Emergencies)} |");
            Line("");
            Line("| Median | Interview | Catalog order | Random order |");
            Line("| --- | --- | --- | --- |");
            Line($"| Screens until stop | {Median(score, run => run.Screens)} |");
            Line($"| Questions until stop | {Median(score, run => run.Questions)} |");
            Line($"| Screens until settled, where it was | {Median(score, run => run.Settled?.Screens)} |");
            Line($"| Questions until settled, where it was | {Median(score, run => run.Settled?.Questions)} |");
            Line("");
            Line($"| | {string.Join(" | ", Enum.GetValues<InterviewEnd>())} |");
            Line($"| --- |{string.Concat(Enum.GetValues<InterviewEnd>().Select(_ => " --- |"))}");
            Line($"| How the interviews ended |{string.Concat(Enum.GetValues<InterviewEnd>().Select(end => $" {score.Cases.Count(run => run.Interview.End == end)} |"))}");
            Line($"| Most screens |{string.Concat(Enum.GetValues<InterviewEnd>().Select(end => $" {Most(score.Cases.Where(run => run.Interview.End == end))} |"))}");
            Line("");
            foreach (var run in score.Cases.Where(run => !run.IsSameDisposition))
                Line($"- `{run.Case.Id}` ended at {run.Final.Disposition.AtLeast.ToId()}, as stated it is {run.Full.Disposition.AtLeast.ToId()}.");
            foreach (var run in score.Cases.Where(run => run.IsEmergency && !(run.Interview.ScreensToEmergency <= InterviewScore.EmergencyScreens)))
                Line($"- `{run.Case.Id}` met its emergency {(run.Interview.ScreensToEmergency is { } screen ? $"on screen {screen} after the basics" : "never")}.");
            if (text[^2] != '\n')
                Line("");
        }
    }

    /// <summary>Writes the object under <c>"interview"</c>.</summary>
    internal static void Write(Utf8JsonWriter json, Interviews interviews)
    {
        json.WriteStartObject("interview");
        Run("absent", interviews.Absent);
        Run("unsure", interviews.Unsure);
        json.WriteEndObject();

        void Run(string name, InterviewScore score)
        {
            json.WriteStartObject(name);
            json.WriteNumber("cases", score.Cases.Length);
            json.WriteNumber("sameDisposition", score.SameDisposition);
            json.WriteNumber("emergencies", score.Emergencies);
            json.WriteNumber("emergenciesByScreen4", score.EmergenciesByScreen4);
            Number("medianScreens", score.Median(run => run.Interview.Screens));
            Number("medianQuestions", score.Median(run => run.Interview.Questions));
            Number("medianQuestionsCatalogOrder", score.Median(run => run.CatalogOrder.Questions));
            Number("medianQuestionsRandomOrder", score.Median(run => run.RandomOrder.Questions));
            json.WriteEndObject();
        }

        void Number(string name, double? value)
        {
            if (value is { } known)
                json.WriteNumber(name, known);
            else
                json.WriteNull(name);
        }
    }

    internal static string Json(Interviews interviews)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Report.Indented))
        {
            json.WriteStartObject();
            Write(json, interviews);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static string Median(InterviewScore score, Func<InterviewRun, double?> value) => string.Join(
        " | ",
        ((IEnumerable<Func<InterviewedCase, InterviewRun>>)[run => run.Interview, run => run.CatalogOrder, run => run.RandomOrder])
            .Select(way => score.Median(run => value(way(run))) is { } median ? median.ToString("0.#", CultureInfo.InvariantCulture) : "never"));

    private static int Most(IEnumerable<InterviewedCase> cases) => cases.Select(run => run.Interview.Screens).DefaultIfEmpty().Max();
}
