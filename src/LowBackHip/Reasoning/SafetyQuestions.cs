using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>
/// Chooses which findings to ask about for safety: those whose denial closes the most open red flags of the highest urgency still possible. A flag of which
/// part is met already counts more, so that what fits the person is asked first.
/// </summary>
internal static class SafetyQuestions
{
    private const int WeightWhenPartlyMet = 3;

    internal static InterviewScreen? Choose(Interview interview, Disposition atLeast, int most)
    {
        var presentation = interview.Presentation;
        var open = interview.Evaluator.Catalog.RedFlags.Where(flag => flag.Disposition > atLeast && flag.Test(presentation) == Match.Undetermined).ToList();
        var scores = new Dictionary<Finding, (double Score, HashSet<RedFlag> Flags)>();

        // The highest urgency first; lower ones fill a screen that is not full, so that the person sees fewer of them.
        foreach (var level in open.GroupBy(flag => flag.Disposition).OrderByDescending(group => group.Key))
        {
            foreach (var flag in level)
                Score(interview, flag, (int)level.Key, scores);
        }

        if (scores.Count == 0)
            return null;
        var order = interview.Evaluator.Catalog.Findings;
        var chosen = scores.OrderByDescending(pair => pair.Value.Score).ThenBy(pair => order.IndexOf(pair.Key)).Take(most).ToList();
        ImmutableArray<InterviewQuestion> questions = [.. chosen.OrderBy(pair => pair.Key.Topic).ThenBy(pair => order.IndexOf(pair.Key)).Select(pair => InterviewSteps.Ask(interview, pair.Key))];
        ImmutableArray<RedFlag> flags = [.. chosen.SelectMany(pair => pair.Value.Flags).Distinct().OrderByDescending(flag => flag.Disposition)];
        ImmutableArray<Condition> suspects = [.. flags.Select(flag => flag.Suspects).DistinctBy(condition => condition.Id)];
        return new(
            InterviewScreenKind.Safety,
            questions.Length == 1 ? "One more question for your safety." : "Do you have any of these?",
            $"A yes could mean that you need {Need(flags[0].Disposition)}: it would point to {string.Join(", ", suspects.Take(3).Select(condition => condition.PlainName))}{(suspects.Length > 3 ? " or others" : string.Empty)}.",
            questions,
            flags,
            suspects);
    }

    /// <summary>An open flag of higher urgency outweighs any number of lower ones: a level counts a thousand times the level below.</summary>
    private static void Score(Interview interview, RedFlag flag, int level, Dictionary<Finding, (double Score, HashSet<RedFlag> Flags)> scores)
    {
        var findings = Closers(flag.When, interview, presence: false)
            ?? [.. flag.When.Examine(interview.Presentation).Unknown.OfType<FindingCriterion>().Select(term => term.Finding).Where(finding => InterviewSteps.MayAsk(interview, finding))];
        var isPartlyMet = flag.When.Terms.Any(term => term.Test(interview.Presentation) == Match.Met);
        var score = Math.Pow(1000, level) * (isPartlyMet ? WeightWhenPartlyMet : 1);
        foreach (var finding in findings.Distinct())
        {
            if (!scores.TryGetValue(finding, out var known))
                known = (0, []);
            known.Flags.Add(flag);
            scores[finding] = (known.Score + score, known.Flags);
        }
    }

    /// <summary>
    /// The fewest findings whose denial (or presence) makes an open criterion not met, or, when asked for the opposite, met; null when answers about findings cannot do it.
    /// </summary>
    private static List<Finding>? Closers(Criterion criterion, Interview interview, bool presence)
    {
        var open = criterion.Terms.Where(term => term.Test(interview.Presentation) == Match.Undetermined);
        return criterion switch
        {
            FindingCriterion term => InterviewSteps.MayAsk(interview, term.Finding) ? [term.Finding] : null,
            NotCriterion not => Closers(not.Term, interview, !presence),
            AllCriterion => presence ? Every(open, interview, presence) : Fewest(open, interview, presence, 1),
            AnyCriterion => presence ? Fewest(open, interview, presence, 1) : Every(open, interview, presence),
            CountCriterion count => Fewest(open, interview, presence, Needed(count, interview, presence)),
            _ => null,
        };
    }

    private static int Needed(CountCriterion count, Interview interview, bool presence)
    {
        var met = count.Terms.Count(term => term.Test(interview.Presentation) == Match.Met);
        var open = count.Terms.Count(term => term.Test(interview.Presentation) == Match.Undetermined);
        return presence ? count.Count - met : met + open - count.Count + 1;
    }

    private static List<Finding>? Every(IEnumerable<Criterion> terms, Interview interview, bool presence)
    {
        var all = new List<Finding>();
        foreach (var term in terms)
        {
            if (Closers(term, interview, presence) is not { } closers)
                return null;
            all.AddRange(closers);
        }

        return all;
    }

    private static List<Finding>? Fewest(IEnumerable<Criterion> terms, Interview interview, bool presence, int needed)
    {
        var cheapest = terms.Select(term => Closers(term, interview, presence)).OfType<List<Finding>>().OrderBy(closers => closers.Count).Take(needed).ToList();
        return cheapest.Count < needed ? null : [.. cheapest.SelectMany(closers => closers)];
    }

    private static string Need(Disposition disposition) => disposition switch
    {
        Disposition.Emergency => "emergency care now",
        Disposition.SameDay => "to be seen today",
        Disposition.Urgent => "to be seen within days",
        _ => "a visit to a clinician",
    };
}
