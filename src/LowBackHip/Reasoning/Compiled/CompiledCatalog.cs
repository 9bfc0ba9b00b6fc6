using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace LowBackHip.Reasoning;

/// <summary>
/// A catalog made ready for fast evaluation: red flags in the order of urgency, every criterion in one flat program. Gives
/// what the steps of <see cref="ReferenceEvaluator"/> give, to the last bit.
/// </summary>
internal sealed class CompiledCatalog
{
    // More than this on the stack would be rude to a host that calls from deep down.
    private const int MostWordsOnStack = 512;
    private const int MostRankedOnStack = 128;
    private const int MostConditionsOnStack = 1024;

    private readonly CriterionProgram _criteria;
    private readonly CompiledFlag[] _flags;
    private readonly WatchIndex _flagWatches;
    private readonly CompiledConditions _conditions;
    private readonly Lazy<QuestionIndex> _questions;
    private readonly int[] _numbers;

    // Made when first needed. Two threads may both make one; they are equal, so either will do and no lock is needed.
    private TermTraces? _traces;
    private PlanCriteria? _plan;
    private CitationGathering? _citations;

    internal CompiledCatalog(ClinicalCatalog catalog)
    {
        Catalog = catalog;
        Atoms = AtomTable.Of(Criteria(catalog), Audiences(catalog));
        var conditionPlaces = new Dictionary<ConditionId, int>(catalog.Conditions.Length);
        foreach (var condition in catalog.Conditions)
            conditionPlaces.Add(condition.Id, conditionPlaces.Count);

        var criteria = new CriterionProgram.Builder(Atoms.Half);
        var watches = new WatchIndex.Builder(Atoms);
        _flags = new CompiledFlag[catalog.RedFlags.Length];
        _numbers = new int[catalog.RedFlags.Length];
        for (var disposition = Disposition.Emergency; disposition >= Disposition.SelfCare; disposition--)
        {
            for (var strength = Suspicion.Typical; strength >= Suspicion.Possible; strength--)
            {
                for (var place = 0; place < catalog.RedFlags.Length; place++)
                {
                    var flag = catalog.RedFlags[place];
                    if (flag.Disposition != disposition || flag.Strength != strength)
                        continue;
                    var form = CriterionForm.All(Atoms.Form(flag.AppliesTo), Atoms.Form(flag.When));
                    var criterion = criteria.Add(form);
                    var rest = criteria.AddRest(watches.Add(Flags, form), form, criterion);
                    _numbers[place] = Flags;
                    _flags[Flags++] = new(flag, flag.Disposition, criterion, rest, conditionPlaces[flag.Suspects.Id]);
                }
            }
        }

        _flagWatches = watches.Build();
        _conditions = new(catalog, Atoms, criteria);
        _criteria = criteria.Build();
        _questions = new(() => new(this), LazyThreadSafetyMode.PublicationOnly);
    }

    internal ClinicalCatalog Catalog { get; }

    /// <summary>What the catalog's criteria look at.</summary>
    internal AtomTable Atoms { get; }

    /// <summary>How many red flags there are. Their numbers go from the most urgent to the least, the strongest first among equals.</summary>
    internal int Flags { get; }

    private int FlagWords => WordsFor(Flags);

    private int ConditionWords => WordsFor(_conditions.Count);

    /// <summary>Which terms decide the red flags.</summary>
    internal TermTraces Traces => _traces ??= new(Catalog.RedFlags, Atoms);

    /// <summary>What results cite.</summary>
    internal CitationGathering Citations => _citations ??= new(Catalog);

    /// <summary>The number of the red flag at a place in the catalog.</summary>
    internal int NumberOf(int place) => _numbers[place];

    /// <summary>What questions bear on; made when it is first asked for.</summary>
    internal QuestionIndex Questions => _questions.Value;

    /// <summary>The red flag with a number.</summary>
    internal RedFlag FlagAt(int flag) => _flags[flag].Flag;

    /// <summary>What a red flag comes to.</summary>
    internal Match Screen(int flag, ReadOnlySpan<ulong> facts) => _criteria.Test(_flags[flag].Criterion, facts);

    /// <summary>Triages a presentation; allocates nothing.</summary>
    internal DispositionInterval Triage(Presentation presentation)
    {
        Span<ulong> facts = Atoms.Words <= MostWordsOnStack ? stackalloc ulong[Atoms.Words] : new ulong[Atoms.Words];
        Atoms.Read(presentation, facts);
        return Triage(facts);
    }

    /// <summary>Triages facts; allocates nothing.</summary>
    internal DispositionInterval Triage(ReadOnlySpan<ulong> facts)
    {
        var words = WordsFor(Flags);
        Span<ulong> candidates = words <= MostWordsOnStack ? stackalloc ulong[words] : new ulong[words];
        _flagWatches.Mark(facts, candidates);
        var atLeast = Disposition.SelfCare;
        foreach (var flag in new Bits(candidates))
        {
            if (!IsMet(flag, facts))
                continue;
            atLeast = _flags[flag].Disposition;
            break;
        }

        return DispositionInterval.Of(atLeast, AtMost(atLeast, facts));
    }

    /// <summary>Evaluates a presentation: the triage, and the differential in numbers. The rest is worked out when it is read.</summary>
    internal CompiledEvaluation Evaluate(Presentation presentation)
    {
        var kept = new ulong[Atoms.Words + FlagWords + ConditionWords + _conditions.OutcomeWords];
        var facts = FactsIn(kept);
        var met = MetIn(kept);
        Atoms.Read(presentation, facts);
        _flagWatches.Mark(facts, met);
        var atLeast = Disposition.SelfCare;
        foreach (var flag in new Bits(met))
        {
            if (!IsMet(flag, facts))
                met[flag >> 6] &= ~(1UL << flag);
            else if (_flags[flag].Disposition > atLeast)
                atLeast = _flags[flag].Disposition;
        }

        var kind = presentation.Kind;
        var (ranked, count) = Rank(kind, facts, met, TouchedIn(kept), CountedIn(kept));
        return new(
            this,
            presentation,
            DispositionInterval.Of(atLeast, AtMost(atLeast, facts)),
            kept,
            ranked,
            count,
            _conditions.Untouched(presentation, kind, _criteria, facts));
    }

    /// <summary>What is known, in what an evaluation keeps.</summary>
    internal Span<ulong> FactsIn(ulong[] kept) => new(kept, 0, Atoms.Words);

    /// <summary>A bit for each flag that is met, in what an evaluation keeps.</summary>
    internal Span<ulong> MetIn(ulong[] kept) => new(kept, Atoms.Words, FlagWords);

    /// <summary>A bit for each condition that was weighed, in what an evaluation keeps.</summary>
    internal Span<ulong> TouchedIn(ulong[] kept) => new(kept, Atoms.Words + FlagWords, ConditionWords);

    /// <summary>A bit for each weight that counts, in what an evaluation keeps.</summary>
    internal Span<ulong> CountedIn(ulong[] kept) => new(kept, Atoms.Words + FlagWords + ConditionWords, _conditions.OutcomeWords);

    /// <summary>What a criterion that decides about a plan comes to.</summary>
    internal Match Test(Criterion criterion, Presentation presentation, ReadOnlySpan<ulong> facts) =>
        (_plan ??= new(Catalog, Atoms)).Test(criterion, presentation, facts);

    /// <summary>What every red flag comes to, with the terms that say why.</summary>
    internal TracedFlags TraceFlags(Presentation presentation, ReadOnlySpan<ulong> facts)
    {
        var matches = new Match[_numbers.Length];
        for (var place = 0; place < matches.Length; place++)
            matches[place] = Screen(_numbers[place], facts);
        return Traces.TraceAll(matches, presentation, facts);
    }

    /// <summary>Every unknown fact that an open flag above the lower end still depends on: see <see cref="TriageStep"/>.</summary>
    internal ImmutableArray<DecisiveFact> Decisive(TracedFlags traced, Disposition atLeast, ReadOnlySpan<ulong> facts)
    {
        // Of each fact that is asked for: how often it is, and by which leaf first.
        var traces = Traces;
        var asked = new int[traces.Keys];
        var first = new int[traces.Keys];
        var ends = new int[traces.Keys];
        var (count, total) = (0, 0);
        for (var place = 0; place < _numbers.Length; place++)
        {
            if (_flags[_numbers[place]].Disposition <= atLeast)
                continue;
            foreach (var leaf in traced.Unknown(place))
            {
                var key = traces.KeyOf(leaf);
                if (ends[key]++ == 0)
                    (asked[count++], first[key]) = (key, leaf);
                total++;
            }
        }

        // The flags that ask, those of one fact together: where each fact's begin, and where they end once they are there.
        var asking = new int[total];
        var start = 0;
        foreach (var key in asked.AsSpan(0, count))
            (start, ends[key]) = (start + ends[key], start);
        for (var place = 0; place < _numbers.Length; place++)
        {
            var flag = _numbers[place];
            if (_flags[flag].Disposition <= atLeast)
                continue;
            foreach (var leaf in traced.Unknown(place))
                asking[ends[traces.KeyOf(leaf)]++] = flag;
        }

        var answered = new ulong[facts.Length];
        var decisive = new DecisiveFact[count];
        var order = new int[count];
        for (var (next, begin) = (0, 0); next < count; begin = ends[asked[next]], next++)
        {
            var fact = decisive[next] = Fact(traces.LeafAt(first[asked[next]]), asking.AsSpan(begin, ends[asked[next]] - begin), atLeast, facts, answered);

            // One number that sorts as they are listed: what could be reached, then what the answer alone would do, then the order of asking.
            order[next] = ((Disposition.Emergency - fact.CouldReach) << 28) + ((Disposition.Emergency - (fact.IfPresent ?? Disposition.SelfCare)) << 24) + next;
        }

        Array.Sort(order, decisive);
        return ImmutableCollectionsMarshal.AsImmutableArray(decisive);
    }

    /// <summary>
    /// The first of <see cref="Decisive"/> where each of them alone could bring the upper end about: nothing stands before those, so that the search ends once
    /// there are enough.
    /// </summary>
    /// <returns>Whether there are as many; if not, only the whole list says which come first.</returns>
    internal bool TryLeadDecisive(Presentation presentation, DispositionInterval disposition, ReadOnlySpan<ulong> facts, int most, out ImmutableArray<string> keys)
    {
        keys = [];
        if (disposition.IsSettled)
            return true;
        var traces = Traces;
        var found = ImmutableArray.CreateBuilder<string>(most);
        Span<int> room = stackalloc int[3 * traces.MostOpen];
        Span<ulong> seen = stackalloc ulong[WordsFor(traces.Keys)];
        Span<ulong> answered = facts.Length <= MostWordsOnStack ? stackalloc ulong[facts.Length] : new ulong[facts.Length];
        Span<int> roomOfOthers = stackalloc int[3 * traces.MostOpen];
        for (var place = 0; place < _numbers.Length; place++)
        {
            var flag = _numbers[place];
            if (_flags[flag].Disposition <= disposition.AtLeast || Screen(flag, facts) != Match.Undetermined)
                continue;
            foreach (var leaf in traces.Open(place, presentation, facts, room))
            {
                var key = traces.KeyOf(leaf);
                if ((seen[key >> 6] & (1UL << key)) != 0)
                    continue;
                seen[key >> 6] |= 1UL << key;
                if (!BringsAbout(key, traces.LeafAt(leaf), disposition.AtMost, presentation, facts, answered, roomOfOthers))
                    continue;
                found.Add(traces.LeafAt(leaf).Key);
                if (found.Count < most)
                    continue;
                keys = found.MoveToImmutable();
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a finding alone, if it turned out present, would bring a disposition about through a flag that asks for it.</summary>
    private bool BringsAbout(
        int key, TermCriterion term, Disposition wanted, Presentation presentation, ReadOnlySpan<ulong> facts, Span<ulong> answered, Span<int> room)
    {
        if (term is not FindingCriterion { Finding: var finding })
            return false;
        facts.CopyTo(answered);
        Atoms.Answer(finding.Id, FindingStatus.Present, answered);
        foreach (var place in Traces.FlagsNaming(key))
        {
            var flag = _numbers[place];
            if (_flags[flag].Disposition != wanted || Screen(flag, facts) != Match.Undetermined || Screen(flag, answered) != Match.Met)
                continue;
            foreach (var leaf in Traces.Open(place, presentation, facts, room))
            {
                if (Traces.KeyOf(leaf) == key)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The flags that are met, most urgent first.</summary>
    internal ImmutableArray<RedFlag> FlagsOf(ReadOnlySpan<ulong> met)
    {
        var flags = ImmutableArray.CreateBuilder<RedFlag>();
        foreach (var flag in new Bits(met))
            flags.Add(_flags[flag].Flag);
        return flags.DrainToImmutable();
    }

    /// <summary>The red flags that are met and suspect a condition, most urgent first.</summary>
    internal ImmutableArray<RedFlag> Suspecting(int condition, ReadOnlySpan<ulong> met)
    {
        var flags = ImmutableArray.CreateBuilder<RedFlag>();
        foreach (var flag in new Bits(met))
        {
            if (_flags[flag].Suspects == condition)
                flags.Add(_flags[flag].Flag);
        }

        return flags.DrainToImmutable();
    }

    /// <summary>The clues of a condition with what they come to, in catalog order.</summary>
    internal ImmutableArray<WeighedClue> Examine(int condition, ReadOnlySpan<ulong> facts) => _conditions.Examine(condition, _criteria, facts);

    /// <summary>The first conditions of the differential that no flag suspects, with their likelihood.</summary>
    internal (int Condition, double Probability)[] Lead(Presentation presentation, int most) =>
        [.. Evaluate(presentation).Ranked.Where(numbers => numbers.Band != LikelihoodBand.Suspected).Take(most).Select(numbers => (numbers.Condition, numbers.Central))];

    /// <summary>How likely a condition is, whether or not it belongs to the differential.</summary>
    internal double Weigh(int condition, PresentationKind kind, ReadOnlySpan<ulong> facts) => _conditions.Weigh(condition, kind, _criteria, facts);

    /// <summary>How likely a condition is, with the range that the intervals of its clues leave, and whether a limit held it back.</summary>
    internal (PostTestProbability Probability, bool IsClamped) Explain(in RankedNumbers numbers, ReadOnlySpan<ulong> counted) => _conditions.Explain(numbers, counted);

    private DecisiveFact Fact(TermCriterion term, ReadOnlySpan<int> asking, Disposition atLeast, ReadOnlySpan<ulong> facts, Span<ulong> answered)
    {
        var couldReach = atLeast;
        foreach (var flag in asking)
            couldReach = _flags[flag].Disposition > couldReach ? _flags[flag].Disposition : couldReach;
        if (term is not FindingCriterion { Finding: var finding })
            return new(null, TriageStep.BasicFactOf(term), couldReach, null);
        facts.CopyTo(answered);
        Atoms.Answer(finding.Id, FindingStatus.Present, answered);
        var ifPresent = atLeast;
        foreach (var flag in asking)
        {
            if (_flags[flag].Disposition > ifPresent && Screen(flag, answered) == Match.Met)
                ifPresent = _flags[flag].Disposition;
        }

        return new(finding, null, couldReach, ifPresent);
    }

    private static IEnumerable<Criterion> Criteria(ClinicalCatalog catalog)
    {
        foreach (var flag in catalog.RedFlags)
            yield return flag.When;
        foreach (var condition in catalog.Conditions)
        {
            foreach (var clue in condition.Clues)
                yield return clue.When;
        }

        foreach (var criterion in PlanCriteria.Of(catalog))
            yield return criterion;
    }

    private static IEnumerable<Audience> Audiences(ClinicalCatalog catalog)
    {
        foreach (var flag in catalog.RedFlags)
            yield return flag.AppliesTo;
        foreach (var condition in catalog.Conditions)
        {
            yield return condition.AppliesTo;
            foreach (var prior in condition.Priors)
                yield return prior.Audience;
        }
    }

    /// <summary>The conditions that a clue touches or a flag suspects, best first, with room behind them for those that came to nothing. The other common ones stand as <see cref="UntouchedOrders"/> says.</summary>
    private (RankedNumbers[] Ranked, int Count) Rank(PresentationKind kind, ReadOnlySpan<ulong> facts, ReadOnlySpan<ulong> met, Span<ulong> touched, Span<ulong> counted)
    {
        _conditions.Fire(_criteria, facts, counted, touched);

        // Suspected conditions are listed whatever their clues say, those suspected most urgently first. The first flag that suspects one is the most urgent.
        Span<byte> urgency = _conditions.Count <= MostConditionsOnStack ? stackalloc byte[_conditions.Count] : new byte[_conditions.Count];
        foreach (var flag in new Bits(met))
        {
            var condition = _flags[flag].Suspects;
            touched[condition >> 6] |= 1UL << condition;
            if (urgency[condition] == 0)
                urgency[condition] = _flags[flag].Urgency;
        }

        var most = 0;
        foreach (var word in touched)
            most += BitOperations.PopCount(word);
        var ranked = new RankedNumbers[most];
        Span<ulong> order = most <= MostRankedOnStack ? stackalloc ulong[most] : new ulong[most];
        var count = 0;
        foreach (var condition in new Bits(touched))
        {
            if (!_conditions.TryWeigh(condition, kind, urgency[condition] > 0, _criteria, facts, counted, ref ranked[count]))
                continue;

            // One number that sorts as the differential does: urgency, then likelihood in ten-thousandths, then the catalog's order.
            var first = ranked[count].Band == LikelihoodBand.Suspected ? urgency[condition] : 0UL;
            order[count] = ((0xFF - first) << 48) + ((10_000 - (ulong)((ranked[count].Central * 10_000) + 0.5)) << 32) + (uint)count;
            count++;
        }

        Sort(order[..count]);
        Arrange(ranked, order[..count]);
        return (ranked, count);
    }

    /// <summary>Puts numbers in the order of their places, which the low half of each value says. By hand and in place: a span of them would have to be compiled at a cold start.</summary>
    private static void Arrange(RankedNumbers[] ranked, ReadOnlySpan<ulong> order)
    {
        for (var place = 0; place < order.Length; place++)
        {
            // What stood at an earlier place went where that place's numbers came from.
            var from = (int)(uint)order[place];
            while (from < place)
                from = (int)(uint)order[from];
            (ranked[place], ranked[from]) = (ranked[from], ranked[place]);
        }
    }

    /// <summary>By hand while there are few, as there are in a differential.</summary>
    private static void Sort(Span<ulong> values)
    {
        if (values.Length > 64)
        {
            values.Sort();
            return;
        }

        for (var next = 1; next < values.Length; next++)
        {
            var (value, place) = (values[next], next);
            for (; place > 0 && values[place - 1] > value; place--)
                values[place] = values[place - 1];
            values[place] = value;
        }
    }

    /// <summary>Whether a flag that was marked is met.</summary>
    private bool IsMet(int flag, ReadOnlySpan<ulong> facts) => _flags[flag].Rest < 0 || _criteria.Holds(_flags[flag].Rest, facts);

    /// <summary>The first flag from the top that is not ruled out; those at or below the lower end do not matter.</summary>
    private Disposition AtMost(Disposition atLeast, ReadOnlySpan<ulong> facts)
    {
        for (var flag = 0; flag < _flags.Length && _flags[flag].Disposition > atLeast; flag++)
        {
            if (Screen(flag, facts) != Match.NotMet)
                return _flags[flag].Disposition;
        }

        return atLeast;
    }

    private static int WordsFor(int bits) => (bits + 63) >> 6;

    /// <summary>A flag, with its criterion and with what is left of it to test once the watch has marked it, or -1 for nothing.</summary>
    private readonly record struct CompiledFlag(RedFlag Flag, Disposition Disposition, int Criterion, int Rest, int Suspects)
    {
        /// <summary>One number that sorts as flags do: by urgency, then by strength; never 0.</summary>
        internal byte Urgency => (byte)(((int)Disposition << 4) + (int)Flag.Strength);
    }
}
