using System.Globalization;
using System.Text;

namespace LowBackHip.Tests.Vignettes.Plans;

/// <summary>A plan of care as a therapist would read it: what was said, what leads, what to do week by week, and what was left out and why.</summary>
internal static class PlanText
{
    private const int Width = 140;

    internal static string Of(string title, IEnumerable<Finding> told, Evaluation evaluation)
    {
        var text = new StringBuilder();
        var (plan, person) = (evaluation.Plan, evaluation.Presentation);
        Line(text, $"{title}: {Basics(person)}. {string.Join("; ", told.Select(finding => finding.Name))}. Everything else denied.");
        text.AppendLine();
        Line(text, $"Leading: {string.Join("; ", evaluation.Differential.Take(3).Select(one => $"{one.Condition.Name} ({EnumText<LikelihoodBand>.Of(one.Band)})"))}");
        Line(text, $"How soon: {evaluation.Disposition.AtLeast.ToId()}{(plan.IsProvisional ? $", at most {evaluation.Disposition.AtMost.ToId()}; released by {string.Join(", ", plan.ReleasedBy.Select(fact => fact.Key))}" : string.Empty)}");
        Line(text, $"Look again after {plan.ReviewAfterDays?.ToString(CultureInfo.InvariantCulture) ?? "(a clinician decides)"} days");
        foreach (var item in plan.Exercises)
        {
            text.AppendLine();
            Line(text, $"* {item.Exercise.Name}. {item.Because}");
            foreach (var precaution in item.Precautions)
                Line(text, $"  ~ {precaution.Instruction}");
            foreach (var open in item.Unanswered)
                Line(text, $"  ? first rule out: {open.When}");
        }

        text.AppendLine();
        foreach (var week in plan.Schedule?.Weeks ?? [])
            Line(text, $"Week {week.Number}: {string.Join("; ", week.Exercises.Select(Planned))}; rest days {(week.RestDays.IsEmpty ? "none" : string.Join(" ", week.RestDays))}");
        if (plan.Schedule?.GentleBecause is { } gentle)
            Line(text, gentle.Reason);
        foreach (var checkIn in plan.Schedule?.CheckIns ?? [])
            Line(text, $"Day {checkIn.Day}: {checkIn.Task}");
        text.AppendLine();
        Line(text, $"Treatments: {string.Join(", ", plan.Treatments.Select(item => item.Treatment.Name))}");
        text.AppendLine();
        foreach (var gate in plan.Withheld.GroupBy(item => (item.Gate, Reason: item.Gate == PlanGate.NotAdvised ? "Each with its own reason." : item.Reason)).OrderBy(gate => gate.Key.Gate))
            Line(text, $"Left out ({EnumText<PlanGate>.Of(gate.Key.Gate)}): {string.Join(", ", gate.Select(item => item.Item.Value))}. {gate.Key.Reason}");
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Basics(Presentation person)
    {
        var sites = string.Join(", ", person.Sites.Select(site => $"{(site.Side is { } side ? EnumText<BodySide>.Of(side) + " " : string.Empty)}{EnumText<PainRegion>.Of(site.Region)}"));
        return string.Create(CultureInfo.InvariantCulture, $"{person.Age}, {person.Sex?.ToString().ToLowerInvariant()}, pain {person.Intensity?.Value} of 10 for {person.DurationDays} days ({sites})");
    }

    private static string Planned(PlannedExercise item)
    {
        var much = item.Minutes is { } minutes ? $"{minutes} min" : item.Sets is { } sets ? $"{sets}x{item.Repetitions}" : $"{item.Repetitions}x";
        var hold = item.HoldSeconds is { } seconds ? $" {seconds} s" : string.Empty;
        return $"{item.Exercise.Id} {much}{hold}{(item.TimesADay > 1 ? $" {item.TimesADay} times a day" : string.Empty)}, {item.Days.Length} days{(item.UseEasierVersion ? ", easier" : string.Empty)}";
    }

    private static void Line(StringBuilder text, string line)
    {
        var indent = new string(' ', line.Length - line.TrimStart().Length + 2);
        var length = 0;
        foreach (var word in line.Split(' '))
        {
            if (length > 0 && length + word.Length >= Width)
            {
                text.AppendLine().Append(indent).Append(word);
                length = indent.Length + word.Length;
                continue;
            }

            if (length > 0 || word.Length == 0)
                text.Append(length == 0 && word.Length == 0 ? string.Empty : " ");
            text.Append(word);
            length += word.Length + 1;
        }

        text.AppendLine();
    }
}
