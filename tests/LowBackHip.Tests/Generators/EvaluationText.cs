using System.Globalization;
using System.Text;

namespace LowBackHip.Tests.Generators;

/// <summary>Everything that can be read from an evaluation, as text: two evaluations are the same when their texts are. Numbers are written to the last bit.</summary>
internal static class EvaluationText
{
    internal static string Of(Evaluation evaluation)
    {
        var text = new StringBuilder();
        text.AppendLine($"{evaluation.Catalog.Version} {evaluation.Disposition.AtLeast} {evaluation.Disposition.AtMost}");
        foreach (var fact in evaluation.Decisive)
            text.AppendLine($"decisive {fact.Key} {fact.CouldReach} {fact.IfPresent}");
        foreach (var flag in evaluation.RedFlags)
            text.AppendLine($"flag {flag.Flag} {flag.Match} because {string.Join(", ", flag.Because.Select(Term))} unknown {string.Join(", ", flag.Unknown.Select(Term))}");
        foreach (var ranked in evaluation.Differential)
        {
            var probability = ranked.Probability;
            text.AppendLine($"ranked {ranked.Condition} {ranked.Prior.Kind} {Bits(ranked.Prior.Probability)} {Bits(probability.Low)} {Bits(probability.Central)} {Bits(probability.High)}");
            text.AppendLine($"  {ranked.Band} {ranked.IsClamped} suspected by {string.Join(", ", ranked.SuspectedBy)}");
            foreach (var clue in ranked.Clues)
                text.AppendLine($"  clue {clue.Clue} {clue.Match} {clue.Weight} {clue.Counted}");
        }

        var plan = evaluation.Plan;
        text.AppendLine($"plan {plan.Instruction} {plan.IsProvisional} {plan.ReviewAfterDays}");
        foreach (var item in plan.Exercises)
            text.AppendLine($"exercise {item.Exercise} for {item.ChosenFor}: {item.Because} {string.Join(", ", item.Precautions)} {string.Join(", ", item.Unanswered)}");
        text.AppendLine($"released by {string.Join(", ", plan.ReleasedBy.Select(fact => fact.Key))}");
        foreach (var week in plan.Schedule?.Weeks ?? [])
            text.AppendLine($"week {week.Number} {string.Join("; ", week.Exercises.Select(Planned))} rest {string.Join(",", week.RestDays)}");
        text.AppendLine($"check-ins {string.Join("; ", (plan.Schedule?.CheckIns ?? []).Select(one => $"{one.Day} {one.Task}"))} {plan.Schedule?.GentleBecause?.Reason}");
        foreach (var item in plan.Treatments)
            text.AppendLine($"treatment {item.Treatment} {string.Join(", ", item.Precautions)} {string.Join(", ", item.Unanswered)}");
        text.AppendLine($"advice {string.Join(", ", plan.Advice)}");
        foreach (var item in plan.Withheld)
            text.AppendLine($"withheld {item.Item} {item.Gate} {item.Reason} {item.Source?.Citation}");
        foreach (var item in plan.Expectations)
            text.AppendLine($"expect {item.Condition}");
        foreach (var issue in evaluation.Issues)
            text.AppendLine($"issue {issue.Code} {issue.Message} {string.Join(", ", issue.Keys)}");
        text.AppendLine($"citations {string.Join(", ", evaluation.Citations.Select(citation => citation.Id))}");
        return text.ToString();
    }

    private static string Planned(PlannedExercise item) =>
        $"{item.Exercise} {item.Sets} {item.Repetitions} {item.HoldSeconds} {item.Minutes} {item.TimesADay} {string.Join(",", item.Days)} {item.UseEasierVersion}";

    private static string Term(TermCriterion term) => $"{term.Key}: {term}";

    private static string Bits(double value) => BitConverter.DoubleToInt64Bits(value).ToString("x16", CultureInfo.InvariantCulture);
}
