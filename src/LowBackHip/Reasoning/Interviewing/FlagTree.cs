namespace LowBackHip.Reasoning;

/// <summary>
/// A red flag's criterion laid out for counting answers: every part before its terms, the terms of a part side by side. An answer counts one, and a finding
/// counts as often as the criterion names it.
/// </summary>
internal sealed class FlagTree
{
    /// <summary>No answers can do it.</summary>
    internal const int Never = 10_000;

    private readonly Part[] _parts;
    private readonly AtomTable _atoms;

    internal FlagTree(CriterionForm form, AtomTable atoms, Func<Literal, int> findingOf)
    {
        var parts = new List<Part>();
        var forms = new List<CriterionForm> { form };
        for (var place = 0; place < forms.Count; place++)
        {
            var next = forms[place];
            var isLiteral = next.Shape == CriterionShape.Literal;
            parts.Add(new(next.Shape, next.Needed, next.Literal, isLiteral ? findingOf(next.Literal) : -1, forms.Count, next.Terms.Count));
            forms.AddRange(next.Terms);
        }

        _parts = [.. parts];
        _atoms = atoms;
    }

    /// <summary>How many parts there are: as many places as <see cref="Count"/> needs.</summary>
    internal int Size => _parts.Length;

    /// <summary>Counts for every part the fewest answers that make it met, and those that make it not met: 0 when it is so already.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="askable">By the number of a finding which answers to it are possible.</param>
    /// <param name="toMeet">The answers that make a part met; the whole stands first.</param>
    /// <param name="toRuleOut">The answers that make a part not met; the whole stands first.</param>
    internal void Count(ReadOnlySpan<ulong> facts, ReadOnlySpan<PossibleAnswers> askable, Span<int> toMeet, Span<int> toRuleOut)
    {
        for (var place = _parts.Length - 1; place >= 0; place--)
        {
            ref readonly var part = ref _parts[place];
            var meet = toMeet.Slice(part.FirstTerm, part.Terms);
            var ruleOut = toRuleOut.Slice(part.FirstTerm, part.Terms);
            (toMeet[place], toRuleOut[place]) = part.Shape switch
            {
                CriterionShape.Literal => Test(part.Literal, facts) switch
                {
                    Match.Met => (0, Never),
                    Match.NotMet => (Never, 0),
                    _ => part.Finding >= 0 ? Ask(askable[part.Finding], part.Literal.IsNegated) : (Never, Never),
                },
                CriterionShape.All => (Sum(meet), Least(ruleOut)),
                CriterionShape.Any => (Least(meet), Sum(ruleOut)),
                _ => (Cheapest(meet, part.Needs(toMeet: true), butFor: -1), Cheapest(ruleOut, part.Needs(toMeet: false), butFor: -1)),
            };
        }
    }

    /// <summary>
    /// Gives credit to each finding whose answer could help to meet the criterion, or to rule it out: the whole credit, shared by the answers it takes together.
    /// </summary>
    /// <param name="toMeet">Whether it is to be met, or ruled out.</param>
    /// <param name="costs">What <see cref="Count"/> said of that.</param>
    /// <param name="credit">The credit.</param>
    /// <param name="given">What each part has given its finding so far.</param>
    /// <param name="credits">By the number of a finding its credit so far.</param>
    internal void Credit(bool toMeet, ReadOnlySpan<int> costs, int credit, Span<int> given, Span<long> credits)
    {
        // Of each part, how many answers must come along from elsewhere.
        Span<int> others = stackalloc int[_parts.Length];
        for (var place = 0; place < _parts.Length; place++)
        {
            ref readonly var part = ref _parts[place];
            if (costs[place] is 0 or Never || others[place] >= Never)
            {
                // Nor does anything below it help.
                others.Slice(part.FirstTerm, part.Terms).Fill(Never);
                continue;
            }

            if (part.Shape == CriterionShape.Literal)
            {
                var share = credit / (others[place] + 1);
                given[place] += share;
                credits[part.Finding] += share;
                continue;
            }

            var terms = costs.Slice(part.FirstTerm, part.Terms);
            for (var term = 0; term < part.Terms; term++)
            {
                others[part.FirstTerm + term] = others[place] + part.Shape switch
                {
                    CriterionShape.Count => Cheapest(terms, part.Needs(toMeet) - 1, butFor: term),
                    CriterionShape.All => toMeet ? costs[place] - terms[term] : 0,
                    _ => toMeet ? 0 : costs[place] - terms[term],
                };
            }
        }
    }

    /// <summary>Takes back what each part has given its finding.</summary>
    internal void TakeBack(Span<int> given, Span<long> credits)
    {
        for (var place = 0; place < given.Length; place++)
        {
            if (given[place] != 0)
                credits[_parts[place].Finding] -= given[place];
            given[place] = 0;
        }
    }

    /// <summary>The answers any of which would be a step towards meeting the criterion, or ruling it out, in its order.</summary>
    /// <param name="toMeet">Whether it is to be met, or ruled out.</param>
    /// <param name="costs">What <see cref="Count"/> said of that.</param>
    /// <param name="needsEach">Whether it takes every one of them.</param>
    internal List<(int Finding, FindingStatus Status)> Steps(bool toMeet, ReadOnlySpan<int> costs, out bool needsEach)
    {
        var steps = new List<(int, FindingStatus)>();
        needsEach = true;
        Span<bool> helps = stackalloc bool[_parts.Length];
        helps[0] = true;
        for (var place = 0; place < _parts.Length; place++)
        {
            ref readonly var part = ref _parts[place];
            if (!helps[place] || costs[place] is 0 or Never)
                continue;
            helps.Slice(part.FirstTerm, part.Terms).Fill(true);
            if (part.Shape == CriterionShape.Literal)
                steps.Add((part.Finding, part.Literal.IsNegated == toMeet ? FindingStatus.Absent : FindingStatus.Present));
            else
                needsEach &= part.Needs(toMeet) == part.Terms - costs.Slice(part.FirstTerm, part.Terms).Count(Never);
        }

        return steps;
    }

    /// <summary>How many of the terms that must all hold do hold: those that a report makes hold, and those that basic facts do.</summary>
    internal (int Reported, int Basic) Holding(ReadOnlySpan<ulong> facts, ReadOnlySpan<int> toMeet)
    {
        var (reported, basic) = (0, 0);
        ref readonly var whole = ref _parts[0];
        for (var term = whole.FirstTerm; whole.Shape == CriterionShape.All && term < whole.FirstTerm + whole.Terms; term++)
        {
            if (toMeet[term] != 0)
                continue;
            if (IsReported(term, facts))
                reported++;
            else
                basic++;
        }

        return (reported, basic);
    }

    private bool IsReported(int place, ReadOnlySpan<ulong> facts)
    {
        ref readonly var part = ref _parts[place];
        if (part.Shape == CriterionShape.Literal)
            return part.Finding >= 0 && !part.Literal.IsNegated && Test(part.Literal, facts) == Match.Met;
        for (var term = part.FirstTerm; term < part.FirstTerm + part.Terms; term++)
        {
            if (IsReported(term, facts))
                return true;
        }

        return false;
    }

    private Match Test(Literal literal, ReadOnlySpan<ulong> facts)
    {
        var match = _atoms.Test(literal.Atom, facts);
        return literal.IsNegated ? CriterionProgram.Not(match) : match;
    }

    private static (int ToMeet, int ToRuleOut) Ask(PossibleAnswers possible, bool isNegated)
    {
        var yes = possible.HasFlag(PossibleAnswers.Present) ? 1 : Never;
        var no = possible.HasFlag(PossibleAnswers.Absent) ? 1 : Never;
        return isNegated ? (no, yes) : (yes, no);
    }

    private static int Sum(ReadOnlySpan<int> costs)
    {
        var sum = 0;
        foreach (var cost in costs)
            sum += cost;
        return Math.Min(sum, Never);
    }

    private static int Least(ReadOnlySpan<int> costs)
    {
        var least = Never;
        foreach (var cost in costs)
            least = Math.Min(least, cost);
        return least;
    }

    /// <summary>What the cheapest terms cost together, one term left out of account.</summary>
    private static int Cheapest(ReadOnlySpan<int> costs, int count, int butFor)
    {
        Span<int> sorted = stackalloc int[costs.Length];
        costs.CopyTo(sorted);
        if (butFor >= 0)
            sorted[butFor] = Never;
        sorted.Sort();
        return Sum(sorted[..count]);
    }

    private readonly record struct Part(CriterionShape Shape, int Needed, Literal Literal, int Finding, int FirstTerm, int Terms)
    {
        /// <summary>How many of the terms must be met, or ruled out.</summary>
        internal int Needs(bool toMeet) => Shape switch
        {
            CriterionShape.All => toMeet ? Terms : 1,
            CriterionShape.Any => toMeet ? 1 : Terms,
            _ => toMeet ? Needed : Terms - Needed + 1,
        };
    }
}

/// <summary>Which answers about a finding would say something new.</summary>
[Flags]
internal enum PossibleAnswers : byte
{
    /// <summary>It is known, cannot apply, or may not be asked.</summary>
    None = 0,

    /// <summary>A report.</summary>
    Present = 1,

    /// <summary>A denial. Not while a basic fact still unknown could show the finding all the same.</summary>
    Absent = 2,
}
