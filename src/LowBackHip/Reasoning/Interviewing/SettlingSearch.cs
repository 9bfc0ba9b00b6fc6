using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>
/// Looks for the fewest answers that rule out every open red flag above a level and, where the level is not reached yet, meet one flag of that level. Goes deep
/// first, on the goal that leaves the fewest ways, and turns back where the goals left must take as many answers as the best list has.
/// </summary>
internal sealed class SettlingSearch
{
    /// <summary>How many answers are tried before it takes the best list so far. Enough to prove most lists, and little enough to wait for.</summary>
    private const int MostTries = 1_000;

    private readonly QuestionIndex _index;
    private readonly Evaluation _evaluation;
    private readonly Disposition _at;
    private readonly ulong[] _known;
    private readonly PossibleAnswers[] _askable;
    private ImmutableArray<Answer>? _best;
    private int _triesLeft = MostTries;

    internal SettlingSearch(QuestionIndex index, Evaluation evaluation, Disposition at)
    {
        _index = index;
        _evaluation = evaluation;
        _at = at;
        _known = new ulong[index.Compiled.Atoms.Words];
        index.Compiled.Atoms.Read(evaluation.Presentation, _known);
        _askable = [.. index.Findings.Select(finding => UnknownAnswers(finding, evaluation.Presentation)
            .Aggregate(PossibleAnswers.None, (possible, status) => possible | (status == FindingStatus.Present ? PossibleAnswers.Present : PossibleAnswers.Absent)))];
    }

    /// <summary>The answers about a finding that would say something new: none when it is known.</summary>
    internal static IEnumerable<FindingStatus> UnknownAnswers(Finding finding, Presentation presentation)
    {
        if (presentation[finding] >= FindingStatus.Absent)
            yield break;
        var possible = InterviewMoment.Possible(finding, presentation);
        if (possible.HasFlag(PossibleAnswers.Present))
            yield return FindingStatus.Present;
        if (possible.HasFlag(PossibleAnswers.Absent))
            yield return FindingStatus.Absent;
    }

    internal SettlingAnswers? Run()
    {
        var (above, reaching, stuck) = (new List<Goal>(), new List<Goal>(), new List<RedFlag>());
        for (var flag = 0; flag < _index.Compiled.Flags && _index.Compiled.FlagAt(flag) is { } entry && entry.Disposition >= _at; flag++)
        {
            if (_index.Compiled.Screen(flag, _known) != Match.Undetermined)
                continue;
            if (entry.Disposition == _at)
                reaching.Add(new(flag, ToMeet: true));
            else if (WaysTo(new(flag, ToMeet: false), _known, []).Cost < FlagTree.Never)
                above.Add(new(flag, ToMeet: false));
            else
                stuck.Add(entry);
        }

        if (_at == _evaluation.Disposition.AtLeast)
        {
            Search(above, _known, [], []);
        }
        else
        {
            foreach (var goal in reaching.OrderBy(goal => WaysTo(goal, _known, []).Cost))
                Search([goal, .. above], _known, [], []);
        }

        if (_best is not { } best)
            return null;
        return new(
            _at,
            [.. best.OrderBy(answer => answer.Finding).Select(answer => new AssumedAnswer(_index.Findings[answer.Finding], answer.Status))],
            [.. stuck.SelectMany(OpenFacts).Distinct().Order()],
            isShortest: _triesLeft > 0);
    }

    private void Search(IReadOnlyList<Goal> goals, ulong[] facts, ImmutableArray<Answer> answers, ImmutableHashSet<Answer> given)
    {
        var open = new List<(Goal Goal, Ways Ways)>();
        foreach (var goal in goals)
        {
            var ways = WaysTo(goal, facts, given);
            if (ways.Cost >= FlagTree.Never || (ways.Cost > 0 && ways.Choices.Count == 0))
                return;
            if (ways.Cost > 0)
                open.Add((goal, ways));
        }

        if (open.Count == 0)
        {
            if (_best is not { } found || answers.Length < found.Length)
                _best = answers;
            return;
        }

        if (_triesLeft <= -MostTries || (_best is { } best && (_triesLeft <= 0 || answers.Length + Least(open.ConvertAll(goal => goal.Ways)) >= best.Length)))
        {
            return;
        }

        // What must be done in one of few ways leaves the least to try; the answer that serves most goals comes first.
        var next = open.Select(goal => goal.Ways.Choices).MinBy(choices => choices.Count)!;
        var left = open.ConvertAll(goal => goal.Goal);
        foreach (var answer in next.OrderByDescending(answer => open.Count(goal => goal.Ways.Steps.Exists(step => step.Contains(answer)))))
        {
            _triesLeft--;
            var then = (ulong[])facts.Clone();
            _index.Answer(answer.Finding, answer.Status, then);

            // Every list with this answer is looked at now: the ways that come after do without it.
            given = given.Add(answer);
            Search(left, then, answers.Add(answer), given);
        }
    }

    /// <summary>
    /// No fewer answers can reach all goals: one for each step that must be done, leaving out steps that an answer counted before might do as well, and one for
    /// each goal that none of them touches.
    /// </summary>
    private static int Least(List<Ways> goals)
    {
        var used = new HashSet<Answer>();
        var least = 0;
        foreach (var step in goals.Where(ways => ways.NeedsEachStep).SelectMany(ways => ways.Steps).OrderBy(step => step.Count))
            least += Take(step);
        foreach (var ways in goals.Where(ways => !ways.NeedsEachStep).OrderBy(ways => ways.Steps.Count))
            least += Take(ways.Steps.SelectMany(step => step));
        return least;

        int Take(IEnumerable<Answer> answers)
        {
            if (answers.Any(used.Contains))
                return 0;
            used.UnionWith(answers);
            return 1;
        }
    }

    /// <summary>What a goal takes: its steps, each with the answers that do it, one that says it or one from which it follows.</summary>
    private Ways WaysTo(Goal goal, ReadOnlySpan<ulong> facts, ImmutableHashSet<Answer> given)
    {
        var tree = _index.TreeOf(goal.Flag);
        Span<int> toMeet = stackalloc int[tree.Size];
        Span<int> toRuleOut = stackalloc int[tree.Size];
        tree.Count(facts, _askable, toMeet, toRuleOut);
        ReadOnlySpan<int> costs = goal.ToMeet ? toMeet : toRuleOut;
        if (costs[0] is 0 or FlagTree.Never)
            return new(costs[0], [], false);
        var steps = tree.Steps(goal.ToMeet, costs, out var needsEach).Select(step => new Answer(step.Finding, step.Status)).Distinct().ToList();
        return new(costs[0], steps.ConvertAll(step => Doing(step).Where(answer => !given.Contains(answer)).ToList()), needsEach);
    }

    private IEnumerable<Answer> Doing(Answer step)
    {
        // A report follows from a narrower one, a denial from a broader one.
        int[] from = [step.Finding, .. step.Status == FindingStatus.Present ? _index.Implications.Narrower(step.Finding) : _index.Implications.Broader(step.Finding)];
        var possible = step.Status == FindingStatus.Present ? PossibleAnswers.Present : PossibleAnswers.Absent;
        return from.Where(finding => _askable[finding].HasFlag(possible)).Select(finding => new Answer(finding, step.Status));
    }

    private IEnumerable<BasicFact> OpenFacts(RedFlag flag) =>
        flag.When.Examine(_evaluation.Presentation).Unknown
            .Concat(flag.AppliesTo.OpenTerms(_evaluation.Presentation))
            .Where(term => term is not FindingCriterion)
            .Select(TriageStep.BasicFactOf);

    private readonly record struct Goal(int Flag, bool ToMeet);

    private readonly record struct Answer(int Finding, FindingStatus Status);

    /// <summary>The steps towards a goal, each with the answers that do it.</summary>
    private sealed record Ways(int Cost, List<List<Answer>> Steps, bool NeedsEachStep)
    {
        /// <summary>Answers of which every list that reaches the goal has one.</summary>
        internal List<Answer> Choices => NeedsEachStep ? Steps.MinBy(step => step.Count)! : [.. Steps.SelectMany(step => step).Distinct()];
    }
}
