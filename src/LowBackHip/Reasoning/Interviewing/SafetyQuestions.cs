using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>
/// Chooses which findings to ask about for safety. Each open flag gives credit to the findings whose denial would help to rule it out: more when it is more
/// urgent, when more of it holds already, and when fewer denials are needed. The finding with the most credit goes on the screen and is taken as denied, and so
/// on: so a screen asks the least that rules out the most, and what fits the person comes first.
/// </summary>
internal static class SafetyQuestions
{
    /// <summary>The credit of a flag of which nothing holds: any small number of answers divides it evenly.</summary>
    private const long Unit = 5040;

    /// <summary>How much a flag counts more than one of the level below, so that urgency decides and lower levels only break ties.</summary>
    private const long LevelFactor = 100;

    /// <summary>How much a term that holds by what the person reported adds to a flag, in units; one that holds by age, place or time adds one.</summary>
    private const int ReportedTerm = 6;

    internal static ImmutableArray<InterviewQuestion> Choose(InterviewMoment moment, Disposition atLeast, int most)
    {
        var choice = new Choice(
            moment,
            atLeast,
            stackalloc ulong[moment.Facts.Length],
            stackalloc PossibleAnswers[moment.Askable.Length],
            stackalloc long[moment.Askable.Length],
            stackalloc ulong[moment.Index.FlagWords]);
        var chosen = new List<int>(most);
        while (chosen.Count < most && choice.Best() is >= 0 and var best)
        {
            chosen.Add(best);
            choice.TakeAsDenied(best);
        }

        // Questions on one topic stand together.
        chosen.Sort((left, right) => (moment.Index.Findings[left].Topic, left).CompareTo((moment.Index.Findings[right].Topic, right)));
        var kind = chosen.Count == 1 ? InterviewAnswerKind.YesNoNotSure : InterviewAnswerKind.AnyOfThese;
        var questions = ImmutableArray.CreateBuilder<InterviewQuestion>(chosen.Count);
        foreach (var finding in chosen)
            questions.Add(moment.Ask(finding, kind, choice.OpenFlagsOf(finding), []));
        return questions.MoveToImmutable();
    }

    private readonly ref struct Choice
    {
        private readonly InterviewMoment _moment;
        private readonly Span<ulong> _facts;
        private readonly Span<PossibleAnswers> _askable;
        private readonly Span<long> _credits;
        private readonly Span<ulong> _open;
        private readonly Disposition _stuck;

        internal Choice(InterviewMoment moment, Disposition atLeast, Span<ulong> facts, Span<PossibleAnswers> askable, Span<long> credits, Span<ulong> open)
        {
            _moment = moment;
            _facts = facts;
            _askable = askable;
            _credits = credits;
            _open = open;
            _stuck = atLeast;
            moment.Facts.CopyTo(facts);
            moment.Askable.CopyTo(askable);
            var index = moment.Index;
            for (var flag = 0; flag < index.Compiled.Flags && index.Compiled.FlagAt(flag) is { Disposition: var level } && level > atLeast; flag++)
            {
                if (index.Compiled.Screen(flag, facts) != Match.Undetermined)
                    continue;
                open[flag >> 6] |= 1UL << flag;

                // While a flag stays open that no denial can rule out, ruling out others of its level or below settles nothing: only what could be met matters.
                if (level > _stuck && !CanBeRuledOut(flag))
                    _stuck = level;
            }

            foreach (var flag in new Bits(open))
                Credit(flag, 1);
        }

        internal int Best()
        {
            var best = -1;
            for (var finding = 0; finding < _credits.Length; finding++)
            {
                if (_credits[finding] > (best < 0 ? 0 : _credits[best]))
                    best = finding;
            }

            return best;
        }

        /// <summary>Moves the credits to what they are once a finding is denied.</summary>
        internal void TakeAsDenied(int finding)
        {
            var index = _moment.Index;
            foreach (var flag in new Bits(index.FlagsTouchedByDenying(finding)))
                Credit(flag, -1);
            index.Answer(finding, FindingStatus.Absent, _facts);
            _askable[finding] = PossibleAnswers.None;
            foreach (var flag in new Bits(index.FlagsTouchedByDenying(finding)))
                Credit(flag, 1);
        }

        internal ImmutableArray<RedFlag> OpenFlagsOf(int finding)
        {
            var flags = ImmutableArray.CreateBuilder<RedFlag>();
            foreach (var flag in new Bits(_moment.Index.FlagsOf(finding)))
            {
                if (IsOpen(flag))
                    flags.Add(_moment.Index.Compiled.FlagAt(flag));
            }

            return flags.DrainToImmutable();
        }

        private bool IsOpen(int flag) => (_open[flag >> 6] & (1UL << flag)) != 0;

        private bool CanBeRuledOut(int flag)
        {
            var tree = _moment.Index.TreeOf(flag);
            Span<int> toMeet = stackalloc int[tree.Size];
            Span<int> toRuleOut = stackalloc int[tree.Size];
            tree.Count(_facts, _askable, toMeet, toRuleOut);
            return toRuleOut[0] < FlagTree.Never;
        }

        private void Credit(int flag, int sign)
        {
            if (!IsOpen(flag))
                return;
            var tree = _moment.Index.TreeOf(flag);
            Span<int> toMeet = stackalloc int[tree.Size];
            Span<int> toRuleOut = stackalloc int[tree.Size];
            tree.Count(_facts, _askable, toMeet, toRuleOut);
            var level = _moment.Index.Compiled.FlagAt(flag).Disposition;
            var (canBeMet, canBeRuledOut) = (toMeet[0] < FlagTree.Never, toRuleOut[0] < FlagTree.Never);
            if (toMeet[0] == 0 || toRuleOut[0] == 0 || !(canBeMet || (canBeRuledOut && level > _stuck)))
                return;
            var (reported, basic) = tree.Holding(_facts, toMeet);
            var credit = sign * Unit * (1 + basic + (ReportedTerm * reported));
            for (var below = Disposition.Routine; below < level; below++)
                credit *= LevelFactor;
            tree.Credit(!canBeRuledOut, canBeRuledOut ? toRuleOut : toMeet, credit, _credits);
        }
    }
}
