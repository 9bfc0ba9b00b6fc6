using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>The conditions of a catalog with their priors and clues ready to be weighed: see <see cref="LikelihoodUpdate"/> for what that means.</summary>
internal sealed class CompiledConditions
{
    private const double LeastTotal = 0.02;
    private const double MostTotal = 50;
    private const int Kinds = (int)PresentationKind.Elsewhere + 1;
    private const int MostWordsOnStack = 128;

    private readonly ImmutableArray<Condition> _conditions;
    private readonly CompiledCondition[] _compiled;
    private readonly PriorChoice[] _priors;
    private readonly int[] _priorStarts;
    private readonly Outcome[] _outcomes;
    private readonly OutcomeWeight[] _weights;
    private readonly WordMask[] _weaker;

    // A bit for each outcome that has something left to test once the watch has marked it.
    private readonly ulong[] _undecided;

    // A bit for each outcome that others give way to.
    private readonly ulong[] _stronger;
    private readonly WatchIndex _watches;
    private readonly int[] _clueCriteria;
    private readonly UntouchedOrders _untouched;

    internal CompiledConditions(ClinicalCatalog catalog, AtomTable atoms, CriterionProgram.Builder criteria)
    {
        _conditions = catalog.Conditions;
        _compiled = new CompiledCondition[_conditions.Length];
        _priorStarts = new int[(_conditions.Length * Kinds) + 1];
        var (priors, clueCriteria) = (new Rows<PriorChoice>(), new List<int>());
        var (outcomes, weights, weaker) = (new Rows<Outcome>(), new Rows<OutcomeWeight>(), new Rows<WordMask>());
        var watches = new WatchIndex.Builder(atoms);
        for (var place = 0; place < _conditions.Length; place++)
        {
            var condition = _conditions[place];
            AddPriors(condition, place, priors, atoms, criteria);
            var (firstOutcome, firstClue) = (outcomes.Count, clueCriteria.Count);
            AddOutcomes(condition, place, outcomes, weights, clueCriteria, watches, atoms, criteria);
            for (var outcome = firstOutcome; outcome < outcomes.Count; outcome++)
                AddWeaker(outcomes, weights, outcome, firstOutcome, weaker);
            var audience = condition.AppliesTo == Audience.Everyone ? -1 : criteria.Add(atoms.Form(condition.AppliesTo));
            _compiled[place] = new(condition.Kind == ConditionKind.Common, audience, firstOutcome, outcomes.Count, firstClue);
        }

        _priors = priors.ToArray();
        _outcomes = outcomes.ToArray();
        _weights = weights.ToArray();
        _weaker = weaker.ToArray();
        _undecided = new ulong[(_outcomes.Length + 63) >> 6];
        _stronger = new ulong[_undecided.Length];
        for (var place = 0; place < _outcomes.Length; place++)
        {
            _undecided[place >> 6] |= _outcomes[place].Rest < 0 ? 0 : 1UL << place;
            _stronger[place >> 6] |= _outcomes[place].FirstWeaker == _outcomes[place].EndWeaker ? 0 : 1UL << place;
        }

        _clueCriteria = [.. clueCriteria];
        _watches = watches.Build();
        _untouched = new(AudiencesOfCommon(catalog));
    }

    internal int Count => _compiled.Length;

    /// <summary>How many words hold a bit for each weight; there are up to two a clue.</summary>
    internal int OutcomeWords => _undecided.Length;

    /// <summary>Finds the weights that count, and the conditions that have to be weighed for them.</summary>
    internal void Fire(CriterionProgram criteria, ReadOnlySpan<ulong> facts, Span<ulong> counted, Span<ulong> touched)
    {
        _watches.Mark(facts, counted);
        foreach (var place in new Bits(counted, _undecided))
        {
            if (!criteria.Holds(_outcomes[place].Rest, facts))
                counted[place >> 6] &= ~(1UL << place);
        }

        LeaveStrongest(counted);
        foreach (var place in new Bits(counted))
        {
            ref readonly var outcome = ref _outcomes[place];
            touched[outcome.Condition >> 6] |= outcome.Touches << outcome.Condition;
        }
    }

    /// <summary>The common conditions as they would stand if no clue touched any, best first.</summary>
    internal RankedNumbers[] Untouched(Presentation presentation, PresentationKind kind, CriterionProgram criteria, ReadOnlySpan<ulong> facts) =>
        _untouched.Find(presentation, kind) ?? _untouched.Keep(presentation, kind, RankUntouched(kind, criteria, facts));

    /// <summary>Weighs what counts for a condition on its prior.</summary>
    /// <returns>Whether the condition belongs to the differential; if not, the numbers stay as they are.</returns>
    internal bool TryWeigh(
        int condition, PresentationKind kind, bool isSuspected, CriterionProgram criteria, ReadOnlySpan<ulong> facts, ReadOnlySpan<ulong> counted, ref RankedNumbers numbers)
    {
        ref readonly var compiled = ref _compiled[condition];
        if (!isSuspected && compiled.Audience >= 0 && criteria.Test(compiled.Audience, facts) == Match.NotMet)
            return false;
        ref readonly var prior = ref ChoosePrior(condition, kind, criteria, facts);
        var central = PostTest(prior, new(counted, compiled.FirstOutcome, compiled.EndOutcome));
        var band = isSuspected && !compiled.IsCommon ? LikelihoodBand.Suspected : LikelihoodUpdate.BandOf(central);
        numbers = new(condition, prior.Place, band, central);
        return true;
    }

    /// <summary>How likely a condition is, with the range that the intervals of its clues leave, and whether a limit held it back.</summary>
    internal (PostTestProbability Probability, bool IsClamped) Explain(in RankedNumbers numbers, ReadOnlySpan<ulong> counted)
    {
        ref readonly var compiled = ref _compiled[numbers.Condition];
        var (total, belowSquared, aboveSquared, isClamped) = (1.0, 0.0, 0.0, false);
        foreach (var place in new BitRange(counted, compiled.FirstOutcome, compiled.EndOutcome))
        {
            ref readonly var weight = ref _weights[place];
            total *= weight.Factor;
            belowSquared += weight.BelowSquared;
            aboveSquared += weight.AboveSquared;
            isClamped |= weight.IsClamped;
        }

        var odds = Odds(_conditions[numbers.Condition].Priors[numbers.Prior]);
        return (
            new(PostTest(odds, total * Math.Exp(-Math.Sqrt(belowSquared))), numbers.Central, PostTest(odds, total * Math.Exp(Math.Sqrt(aboveSquared)))),
            isClamped || total is < LeastTotal or > MostTotal);
    }

    /// <summary>How likely a condition is, whether or not it belongs to the differential.</summary>
    internal double Weigh(int condition, PresentationKind kind, CriterionProgram criteria, ReadOnlySpan<ulong> facts)
    {
        ref readonly var compiled = ref _compiled[condition];
        Span<ulong> counted = OutcomeWords <= MostWordsOnStack ? stackalloc ulong[OutcomeWords] : new ulong[OutcomeWords];
        Apply(compiled, criteria, facts, counted);
        return PostTest(ChoosePrior(condition, kind, criteria, facts), new(counted, compiled.FirstOutcome, compiled.EndOutcome));
    }

    /// <summary>A condition's clues with what they come to, in catalog order.</summary>
    internal ImmutableArray<WeighedClue> Examine(int condition, CriterionProgram criteria, ReadOnlySpan<ulong> facts)
    {
        ref readonly var compiled = ref _compiled[condition];
        var clues = _conditions[condition].Clues;
        var counts = new bool[clues.Length];
        Span<ulong> counted = OutcomeWords <= MostWordsOnStack ? stackalloc ulong[OutcomeWords] : new ulong[OutcomeWords];
        Apply(compiled, criteria, facts, counted);
        foreach (var place in new BitRange(counted, compiled.FirstOutcome, compiled.EndOutcome))
            counts[_outcomes[place].Clue] = true;

        var weighed = ImmutableArray.CreateBuilder<WeighedClue>(clues.Length);
        for (var place = 0; place < clues.Length; place++)
        {
            var (clue, match) = (clues[place], criteria.Test(_clueCriteria[compiled.FirstClue + place], facts));
            weighed.Add(new(clue, match, match switch { Match.Met => clue.WhenMet, Match.NotMet => clue.WhenNotMet, _ => null }, counts[place]));
        }

        return weighed.MoveToImmutable();
    }

    /// <summary>Finds the weights of one condition that count.</summary>
    private void Apply(in CompiledCondition compiled, CriterionProgram criteria, ReadOnlySpan<ulong> facts, Span<ulong> counted)
    {
        // A clue that weighs when it is met and when it is not has two outcomes, one behind the other.
        var (clue, match) = (-1, Match.Undetermined);
        for (var place = compiled.FirstOutcome; place < compiled.EndOutcome; place++)
        {
            ref readonly var outcome = ref _outcomes[place];
            if (outcome.Clue != clue)
                (clue, match) = (outcome.Clue, criteria.Test(_clueCriteria[compiled.FirstClue + outcome.Clue], facts));
            if (match == outcome.Match)
                counted[place >> 6] |= 1UL << place;
        }

        LeaveStrongest(counted);
    }

    /// <summary>Takes away what gives way to a stronger weight of its group. One that has been taken away itself would take away only what the stronger one does too.</summary>
    private void LeaveStrongest(Span<ulong> counted)
    {
        foreach (var place in new Bits(counted, _stronger))
        {
            ref readonly var outcome = ref _outcomes[place];
            for (var weaker = outcome.FirstWeaker; weaker < outcome.EndWeaker; weaker++)
            {
                ref readonly var outcomes = ref _weaker[weaker];
                counted[outcomes.Word] &= ~outcomes.Bits;
            }
        }
    }

    private RankedNumbers[] RankUntouched(PresentationKind kind, CriterionProgram criteria, ReadOnlySpan<ulong> facts)
    {
        var ranked = new Rows<RankedNumbers>();
        var none = new ulong[OutcomeWords];
        for (var condition = 0; condition < _compiled.Length; condition++)
        {
            var numbers = default(RankedNumbers);
            if (!_compiled[condition].IsCommon || !TryWeigh(condition, kind, isSuspected: false, criteria, facts, none, ref numbers))
                continue;

            // By hand, as nothing of the framework's would be ready at a cold start. Conditions come in catalog order, which stays among equals.
            ranked.Add(numbers);
            for (var place = ranked.Count - 1; place > 0 && ranked[place - 1].Central < numbers.Central; place--)
                (ranked[place - 1], ranked[place]) = (numbers, ranked[place - 1]);
        }

        return ranked.ToArray();
    }

    private static IEnumerable<Audience> AudiencesOfCommon(ClinicalCatalog catalog)
    {
        foreach (var condition in catalog.Conditions)
        {
            if (condition.Kind != ConditionKind.Common)
                continue;
            yield return condition.AppliesTo;
            foreach (var prior in condition.Priors)
                yield return prior.Audience;
        }
    }

    private ref readonly PriorChoice ChoosePrior(int condition, PresentationKind kind, CriterionProgram criteria, ReadOnlySpan<ulong> facts)
    {
        var place = _priorStarts[(condition * Kinds) + (int)kind];
        while (_priors[place].Audience >= 0 && !criteria.Holds(_priors[place].Audience, facts))
            place++;
        return ref _priors[place];
    }

    /// <summary>For each kind of presentation the priors that could be chosen, in the order of <see cref="Condition.PriorFor"/>, up to one that fits everyone.</summary>
    private void AddPriors(Condition condition, int place, Rows<PriorChoice> priors, AtomTable atoms, CriterionProgram.Builder criteria)
    {
        var choices = new PriorChoice[condition.Priors.Length];
        for (var next = 0; next < choices.Length; next++)
        {
            var prior = condition.Priors[next];
            choices[next] = new(next, prior.Audience == Audience.Everyone ? -1 : criteria.Add(atoms.Form(prior.Audience)), Odds(prior));
        }

        for (var kind = 0; kind < Kinds; kind++)
        {
            _priorStarts[(place * Kinds) + kind] = priors.Count;
            var wanted = (PresentationKind)kind;
            var isClosed = false;
            for (var pass = 0; pass < 2; pass++)
            {
                for (var next = 0; next < choices.Length && !isClosed; next++)
                {
                    if (condition.Priors[next].Kind != (pass == 0 ? wanted : PresentationKind.Unspecified))
                        continue;
                    priors.Add(choices[next]);
                    isClosed = choices[next].Audience < 0;
                }
            }

            if (!isClosed)
                priors.Add(choices[^1] with { Audience = -1 });
        }

        _priorStarts[^1] = priors.Count;
    }

    /// <summary>Adds the weights of a condition's clues, in the order of their ids.</summary>
    private static void AddOutcomes(
        Condition condition, int place, Rows<Outcome> outcomes, Rows<OutcomeWeight> weights, List<int> clueCriteria, WatchIndex.Builder watches, AtomTable atoms, CriterionProgram.Builder criteria)
    {
        var groups = Shared(condition);
        var forms = new CriterionForm[condition.Clues.Length];
        var places = new int[forms.Length];
        for (var at = 0; at < forms.Length; at++)
        {
            forms[at] = atoms.Form(condition.Clues[at].When);
            clueCriteria.Add(criteria.Add(forms[at]));

            // By hand, as nothing of the framework's would be ready at a cold start.
            var turn = at;
            for (; turn > 0 && condition.Clues[places[turn - 1]].Id.CompareTo(condition.Clues[at].Id) > 0; turn--)
                places[turn] = places[turn - 1];
            places[turn] = at;
        }

        foreach (var at in places)
        {
            var clue = condition.Clues[at];
            var group = clue.EffectiveGroup is { } name ? groups.IndexOf(name) : -1;
            Add(clue.WhenMet, Match.Met, forms[at]);
            Add(clue.WhenNotMet, Match.NotMet, forms[at].Opposite());

            void Add(Weight? weight, Match match, CriterionForm form)
            {
                // A weight of 1 says nothing.
                if (weight is null or { Value: 1 })
                    return;
                var rest = watches.Add(outcomes.Count, form);
                var touches = weight.Value > 1 || condition.Kind == ConditionKind.Common ? 1UL : 0;
                var left = criteria.AddRest(rest, forms[at], clueCriteria[clueCriteria.Count - forms.Length + at]);
                outcomes.Add(new(place, at, match, left, group, touches, FirstWeaker: 0, EndWeaker: 0));
                weights.Add(OutcomeWeight.Of(weight));
            }
        }
    }

    /// <summary>Adds which weights of its group give way to one: the weaker ones, and of equal ones those that come later, in the order of their clues' ids.</summary>
    private static void AddWeaker(Rows<Outcome> outcomes, Rows<OutcomeWeight> weights, int place, int firstOutcome, Rows<WordMask> weaker)
    {
        ref var outcome = ref outcomes[place];
        var first = weaker.Count;
        for (var other = firstOutcome; other < outcomes.Count && outcome.Group >= 0; other++)
        {
            var isWeaker = Math.Abs(weights[other].Log).CompareTo(Math.Abs(weights[place].Log)) is var order && (order < 0 || (order == 0 && other > place));
            if (outcomes[other].Group == outcome.Group && isWeaker)
                WordMask.Add(weaker, other, first);
        }

        outcome = outcome with { FirstWeaker = first, EndWeaker = weaker.Count };
    }

    /// <summary>The groups that more than one clue of a condition belongs to.</summary>
    private static List<CorrelationGroup> Shared(Condition condition)
    {
        var (once, more) = (new List<CorrelationGroup>(), new List<CorrelationGroup>());
        foreach (var clue in condition.Clues)
        {
            if (clue.EffectiveGroup is not { } group || more.Contains(group))
                continue;
            (once.Contains(group) ? more : once).Add(group);
        }

        return more;
    }

    private static double Odds(Prior prior) => prior.Probability / (1 - prior.Probability);

    /// <summary>The prior with the weights that count on it. They stand in the order of their clues' ids, so that they multiply as the reference multiplies them.</summary>
    private double PostTest(in PriorChoice prior, BitRange counted)
    {
        var total = 1.0;
        foreach (var place in counted)
            total *= _weights[place].Factor;
        return PostTest(prior.Odds, total);
    }

    // Logarithms, and so bounds, differ between machines in the last bit: rounded twice, they lie on the same side of a half on all.
    private static double PostTest(double priorOdds, double factor)
    {
        var odds = priorOdds * Math.Clamp(factor, LeastTotal, MostTotal);
        return Math.Round(Math.Round(odds / (1 + odds), 12), 4);
    }

    private static double Square(double value) => value * value;

    private readonly record struct CompiledCondition(bool IsCommon, int Audience, int FirstOutcome, int EndOutcome, int FirstClue);

    private readonly record struct PriorChoice(int Place, int Audience, double Odds);

    /// <summary>One clue when it is met, or when it is not, if that weighs anything.</summary>
    /// <param name="Condition">The condition whose clue it is.</param>
    /// <param name="Clue">The clue.</param>
    /// <param name="Match">What the clue's criterion comes to.</param>
    /// <param name="Rest">What is left to test once the watch has marked it, or -1 for nothing.</param>
    /// <param name="Group">The group of which only the strongest counts, or -1.</param>
    /// <param name="Touches">1 when the condition has to be weighed for it: what speaks against a disease that nobody suspects does not bring it up.</param>
    /// <param name="FirstWeaker">Where those of its group begin that give way to it.</param>
    /// <param name="EndWeaker">Where they end.</param>
    private readonly record struct Outcome(int Condition, int Clue, Match Match, int Rest, int Group, ulong Touches, int FirstWeaker, int EndWeaker);

    /// <summary>What an outcome weighs: the factor, its logarithm, and the squares of how far the logarithms of its bounds lie away.</summary>
    private readonly record struct OutcomeWeight(double Log, double Factor, double BelowSquared, double AboveSquared, bool IsClamped)
    {
        internal static OutcomeWeight Of(Weight weight)
        {
            var log = Math.Log(weight.Factor);
            return new(log, weight.Factor, Square(log - Math.Log(weight.LowerFactor)), Square(Math.Log(weight.UpperFactor) - log), weight.IsClamped);
        }
    }
}

/// <summary>One condition of a differential in numbers; what explains it is worked out when it is read.</summary>
internal readonly record struct RankedNumbers(int Condition, int Prior, LikelihoodBand Band, double Central)
{
    /// <summary>Whether this condition stands before one that no clue touches: suspected diseases first, then by likelihood, then in catalog order.</summary>
    internal bool Precedes(in RankedNumbers untouched) =>
        Band == LikelihoodBand.Suspected || Central > untouched.Central || (Central == untouched.Central && Condition < untouched.Condition);
}
