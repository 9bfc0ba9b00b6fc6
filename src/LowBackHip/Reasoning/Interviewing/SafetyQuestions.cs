using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>
/// Chooses which findings to ask about for safety, the most urgent level first. Each open flag gives credit to the findings whose denial would help to rule it
/// out and to those whose report would help to meet it: more when more of it holds already, and more when fewer answers are needed. The finding with the most
/// credit goes on the screen and is taken as denied, and so on: so a screen asks the least that rules out the most, and what fits the person comes first.
/// </summary>
internal static class SafetyQuestions
{
    /// <summary>The credit of a flag of which nothing holds: any small number of answers divides it evenly.</summary>
    private const int Unit = 5040;

    /// <summary>How much a term that holds by what the person reported adds to a flag, in units; one that holds by age, place or time adds one.</summary>
    private const int ReportedTerm = 10;

    internal static ImmutableArray<InterviewQuestion> Choose(InterviewMoment moment, Disposition atLeast, int most)
    {
        var choice = new Choice(
            moment,
            atLeast,
            stackalloc ulong[moment.Facts.Length],
            stackalloc PossibleAnswers[moment.Askable.Length],
            stackalloc long[moment.Askable.Length],
            stackalloc ulong[moment.Index.FlagWords],
            new int[moment.Index.Parts]);
        var chosen = new List<int>(most);
        for (var level = Disposition.Emergency; level > atLeast && chosen.Count < most; level--)
        {
            choice.TurnTo(level);
            while (chosen.Count < most && choice.Best() is >= 0 and var best)
            {
                chosen.Add(best);
                choice.TakeAsDenied(best);
            }
        }

        // Questions on one topic stand together.
        chosen.Sort((left, right) => (moment.Index.Findings[left].Topic, left).CompareTo((moment.Index.Findings[right].Topic, right)));
        var kind = chosen.Count == 1 ? InterviewAnswerKind.YesNoNotSure : InterviewAnswerKind.AnyOfThese;
        var questions = ImmutableArray.CreateBuilder<InterviewQuestion>(chosen.Count);
        foreach (var finding in chosen)
            questions.Add(moment.Ask(finding, kind, choice.OpenFlagsOf(finding), []));
        return questions.MoveToImmutable();
    }

    /// <summary>The credits while a screen is put together.</summary>
    private ref struct Choice
    {
        private readonly InterviewMoment _moment;
        private readonly QuestionIndex _index;
        private readonly Span<ulong> _facts;
        private readonly Span<PossibleAnswers> _askable;
        private readonly Span<long> _credits;
        private readonly Span<ulong> _open;

        // What each part of each flag gave its finding.
        private readonly Span<int> _given;
        private Disposition _level;

        // While a flag stays open that no denial can rule out, ruling out others of its level or below settles nothing: only what could be met matters.
        private bool _isStuck;

        internal Choice(InterviewMoment moment, Disposition atLeast, Span<ulong> facts, Span<PossibleAnswers> askable, Span<long> credits, Span<ulong> open, Span<int> given)
        {
            _moment = moment;
            _index = moment.Index;
            _facts = facts;
            _askable = askable;
            _credits = credits;
            _open = open;
            _given = given;
            moment.Facts.CopyTo(facts);
            moment.Askable.CopyTo(askable);
            for (var flag = 0; flag < _index.Compiled.Flags && _index.Compiled.FlagAt(flag) is { Disposition: var level } && level > atLeast; flag++)
            {
                if (_index.Compiled.Screen(flag, facts) == Match.Undetermined)
                    open[flag >> 6] |= 1UL << flag;
            }
        }

        /// <summary>Gives the credits of the open flags of one level; the levels above come before, until no finding has any credit left.</summary>
        internal void TurnTo(Disposition level)
        {
            _level = level;
            foreach (var flag in new Bits(_open))
                _isStuck = _isStuck || (_index.Compiled.FlagAt(flag).Disposition == level && !CanBeRuledOut(flag));
            foreach (var flag in new Bits(_open))
                Credit(flag);
        }

        /// <summary>The finding with the most credit, or -1 when none has any.</summary>
        internal readonly int Best()
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
        internal readonly void TakeAsDenied(int finding)
        {
            _index.Answer(finding, FindingStatus.Absent, _facts);
            _askable[finding] = PossibleAnswers.None;
            foreach (var flag in new Bits(_index.FlagsTouchedByDenying(finding)))
            {
                _index.TreeOf(flag).TakeBack(_given[_index.PartsOf(flag)], _credits);
                Credit(flag);
            }
        }

        internal readonly ImmutableArray<RedFlag> OpenFlagsOf(int finding)
        {
            var flags = ImmutableArray.CreateBuilder<RedFlag>();
            foreach (var flag in new Bits(_index.FlagsOf(finding)))
            {
                if (IsOpen(flag))
                    flags.Add(_index.Compiled.FlagAt(flag));
            }

            return flags.DrainToImmutable();
        }

        private readonly bool IsOpen(int flag) => (_open[flag >> 6] & (1UL << flag)) != 0;

        private readonly bool CanBeRuledOut(int flag)
        {
            var tree = _index.TreeOf(flag);
            Span<int> toMeet = stackalloc int[tree.Size];
            Span<int> toRuleOut = stackalloc int[tree.Size];
            tree.Count(_moment.Facts, _moment.Askable, toMeet, toRuleOut);
            return toRuleOut[0] < FlagTree.Never;
        }

        /// <summary>Gives the credits of one flag.</summary>
        private readonly void Credit(int flag)
        {
            if (_index.Compiled.FlagAt(flag).Disposition != _level || !IsOpen(flag))
                return;
            var tree = _index.TreeOf(flag);
            Span<int> toMeet = stackalloc int[tree.Size];
            Span<int> toRuleOut = stackalloc int[tree.Size];
            tree.Count(_facts, _askable, toMeet, toRuleOut);
            var (canBeMet, canBeRuledOut) = (toMeet[0] < FlagTree.Never, toRuleOut[0] < FlagTree.Never);
            if (toMeet[0] == 0 || toRuleOut[0] == 0 || !(canBeMet || (canBeRuledOut && !_isStuck)))
                return;
            var (reported, basic) = tree.Holding(_facts, toMeet);
            var credit = Unit * (1 + basic + (ReportedTerm * reported));
            var given = _given[_index.PartsOf(flag)];
            if (canBeRuledOut)
                tree.Credit(toMeet: false, toRuleOut, credit, given, _credits);
            if (canBeMet)
                tree.Credit(toMeet: true, toMeet, credit, given, _credits);
        }
    }
}
