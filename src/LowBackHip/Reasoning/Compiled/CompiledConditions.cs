using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>The conditions of a catalog with their priors and clues ready to be weighed: see <see cref="LikelihoodUpdate"/> for what that means.</summary>
internal sealed class CompiledConditions
{
    private const double LeastTotal = 0.02;
    private const double MostTotal = 50;
    private const int Kinds = (int)PresentationKind.Elsewhere + 1;
    private const int MostGroups = 64;
    private static readonly double LeastLogTotal = Math.Log(LeastTotal);
    private static readonly double MostLogTotal = Math.Log(MostTotal);

    private readonly ImmutableArray<Condition> _conditions;
    private readonly CompiledCondition[] _compiled;
    private readonly PriorChoice[] _priors;
    private readonly int[] _priorStarts;
    private readonly Outcome[] _outcomes;
    private readonly WatchIndex _watches;
    private readonly int[] _clueCriteria;
    private readonly UntouchedOrders _untouched;

    internal CompiledConditions(ClinicalCatalog catalog, AtomTable atoms, CriterionProgram.Builder criteria)
    {
        _conditions = catalog.Conditions;
        _compiled = new CompiledCondition[_conditions.Length];
        _priorStarts = new int[(_conditions.Length * Kinds) + 1];
        var (priors, outcomes, clueCriteria) = (new Rows<PriorChoice>(), new Rows<Outcome>(), new List<int>());
        var watches = new WatchIndex.Builder(atoms);
        for (var place = 0; place < _conditions.Length; place++)
        {
            var condition = _conditions[place];
            AddPriors(condition, place, priors, atoms, criteria);
            var (firstOutcome, firstClue) = (outcomes.Count, clueCriteria.Count);
            var groups = AddOutcomes(condition, place, outcomes, clueCriteria, watches, atoms, criteria);
            var audience = condition.AppliesTo == Audience.Everyone ? -1 : criteria.Add(atoms.Form(condition.AppliesTo));
            _compiled[place] = new(condition.Kind == ConditionKind.Common, audience, firstOutcome, outcomes.Count, groups, firstClue);
        }

        _priors = priors.ToArray();
        _outcomes = outcomes.ToArray();
        _clueCriteria = [.. clueCriteria];
        _watches = watches.Build();
        _untouched = new(AudiencesOfCommon(catalog));
    }

    internal int Count => _compiled.Length;

    /// <summary>How many weights there are: up to two a clue.</summary>
    internal int Outcomes => _outcomes.Length;

    /// <summary>Finds the weights that apply, and the conditions that have to be weighed for them.</summary>
    internal void Fire(CriterionProgram criteria, ReadOnlySpan<ulong> facts, Span<ulong> fired, Span<ulong> touched)
    {
        _watches.Mark(facts, fired);
        foreach (var place in new Bits(fired))
        {
            ref readonly var outcome = ref _outcomes[place];
            if (outcome.Criterion >= 0 && criteria.Test(outcome.Criterion, facts) != outcome.Match)
                fired[place >> 6] &= ~(1UL << place);
            else if (outcome.IsFor || _compiled[outcome.Condition].IsCommon)
                touched[outcome.Condition >> 6] |= 1UL << outcome.Condition;
        }
    }

    /// <summary>The common conditions as they would stand if no clue touched any, best first.</summary>
    internal RankedNumbers[] Untouched(Presentation presentation, PresentationKind kind, CriterionProgram criteria, ReadOnlySpan<ulong> facts) =>
        _untouched.Find(presentation, kind) ?? _untouched.Keep(presentation, kind, RankUntouched(kind, criteria, facts));

    /// <summary>Weighs what applies to a condition on its prior.</summary>
    /// <returns>Whether the condition belongs to the differential.</returns>
    internal bool TryWeigh(
        int condition, PresentationKind kind, bool isSuspected, CriterionProgram criteria, ReadOnlySpan<ulong> facts, ReadOnlySpan<ulong> fired, out RankedNumbers numbers)
    {
        ref readonly var compiled = ref _compiled[condition];
        numbers = default;
        if (!isSuspected && compiled.Audience >= 0 && criteria.Test(compiled.Audience, facts) == Match.NotMet)
            return false;

        Span<int> strongest = compiled.Groups == 0 ? default : compiled.Groups <= MostGroups ? stackalloc int[compiled.Groups] : new int[compiled.Groups];
        if (compiled.Groups > 0)
            FindStrongest(compiled, fired, strongest);

        // Outcomes stand in the order of their clues' ids, so that the sums add up as the reference adds them.
        var (total, belowSquared, aboveSquared, any, anyFor, isClamped) = (0.0, 0.0, 0.0, false, false, false);
        foreach (var place in new BitRange(fired, compiled.FirstOutcome, compiled.EndOutcome))
        {
            ref readonly var outcome = ref _outcomes[place];
            if (outcome.Group >= 0 && strongest[outcome.Group] != place + 1)
                continue;
            total += outcome.Log;
            belowSquared += outcome.BelowSquared;
            aboveSquared += outcome.AboveSquared;
            any = true;
            anyFor |= outcome.IsFor;
            isClamped |= outcome.IsClamped;
        }

        if (!isSuspected && !compiled.IsCommon && !anyFor)
            return false;
        ref readonly var prior = ref ChoosePrior(condition, kind, criteria, facts);
        var central = any ? PostTest(prior.Odds, total) : prior.Untouched;
        isClamped |= total < LeastLogTotal || total > MostLogTotal;
        var band = isSuspected && !compiled.IsCommon ? LikelihoodBand.Suspected : LikelihoodUpdate.BandOf(central);
        numbers = new(condition, prior.Place, central, band, isClamped, total, belowSquared, aboveSquared);
        return true;
    }

    /// <summary>How likely a condition is, with the range that the intervals of its clues leave.</summary>
    internal static PostTestProbability ProbabilityOf(in RankedNumbers numbers, Prior prior)
    {
        var odds = Odds(prior);
        return new(
            PostTest(odds, numbers.Total - Math.Sqrt(numbers.BelowSquared)), numbers.Central, PostTest(odds, numbers.Total + Math.Sqrt(numbers.AboveSquared)));
    }

    /// <summary>How likely a condition is, whether or not it belongs to the differential.</summary>
    internal double Weigh(int condition, PresentationKind kind, CriterionProgram criteria, ReadOnlySpan<ulong> facts)
    {
        ref readonly var compiled = ref _compiled[condition];
        Span<int> strongest = compiled.Groups <= MostGroups ? stackalloc int[compiled.Groups] : new int[compiled.Groups];
        var (total, any) = (0.0, false);
        for (var place = compiled.FirstOutcome; place < compiled.EndOutcome; place++)
        {
            ref readonly var outcome = ref _outcomes[place];
            if (criteria.Test(_clueCriteria[compiled.FirstClue + outcome.Clue], facts) != outcome.Match)
                continue;
            any = true;
            if (outcome.Group >= 0)
                Contend(strongest, place, outcome);
            else
                total += outcome.Log;
        }

        foreach (var place in strongest)
            total += place > 0 ? _outcomes[place - 1].Log : 0;
        ref readonly var prior = ref ChoosePrior(condition, kind, criteria, facts);
        return any ? PostTest(prior.Odds, total) : prior.Untouched;
    }

    /// <summary>A condition's clues with what they come to, in catalog order.</summary>
    internal ImmutableArray<WeighedClue> Examine(int condition, CriterionProgram criteria, ReadOnlySpan<ulong> facts)
    {
        ref readonly var compiled = ref _compiled[condition];
        var clues = _conditions[condition].Clues;
        var matches = new Match[clues.Length];
        for (var place = 0; place < matches.Length; place++)
            matches[place] = criteria.Test(_clueCriteria[compiled.FirstClue + place], facts);

        // Which outcome of each group is the strongest, one beyond its place; of those outside any group, all count.
        var strongest = compiled.Groups == 0 ? [] : new int[compiled.Groups];
        for (var place = compiled.FirstOutcome; place < compiled.EndOutcome && compiled.Groups > 0; place++)
        {
            ref readonly var outcome = ref _outcomes[place];
            if (outcome.Group >= 0 && matches[outcome.Clue] == outcome.Match)
                Contend(strongest, place, outcome);
        }

        var counted = new bool[clues.Length];
        for (var place = compiled.FirstOutcome; place < compiled.EndOutcome; place++)
        {
            ref readonly var outcome = ref _outcomes[place];
            counted[outcome.Clue] |= matches[outcome.Clue] == outcome.Match && (outcome.Group < 0 || strongest[outcome.Group] == place + 1);
        }

        var weighed = ImmutableArray.CreateBuilder<WeighedClue>(clues.Length);
        for (var place = 0; place < matches.Length; place++)
        {
            var clue = clues[place];
            weighed.Add(new(clue, matches[place], matches[place] switch { Match.Met => clue.WhenMet, Match.NotMet => clue.WhenNotMet, _ => null }, counted[place]));
        }

        return weighed.MoveToImmutable();
    }

    private RankedNumbers[] RankUntouched(PresentationKind kind, CriterionProgram criteria, ReadOnlySpan<ulong> facts)
    {
        var ranked = new Rows<RankedNumbers>();
        var none = new ulong[(_outcomes.Length + 63) >> 6];
        for (var condition = 0; condition < _compiled.Length; condition++)
        {
            if (!_compiled[condition].IsCommon || !TryWeigh(condition, kind, isSuspected: false, criteria, facts, none, out var numbers))
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

    private void FindStrongest(in CompiledCondition compiled, ReadOnlySpan<ulong> fired, Span<int> strongest)
    {
        foreach (var place in new BitRange(fired, compiled.FirstOutcome, compiled.EndOutcome))
        {
            ref readonly var outcome = ref _outcomes[place];
            if (outcome.Group >= 0)
                Contend(strongest, place, outcome);
        }
    }

    /// <summary>The first of equals stays: outcomes come in the order of their clues' ids.</summary>
    private void Contend(Span<int> strongest, int place, in Outcome outcome)
    {
        ref var best = ref strongest[outcome.Group];
        if (best == 0 || Math.Abs(outcome.Log) > Math.Abs(_outcomes[best - 1].Log))
            best = place + 1;
    }

    private ref readonly PriorChoice ChoosePrior(int condition, PresentationKind kind, CriterionProgram criteria, ReadOnlySpan<ulong> facts)
    {
        var place = _priorStarts[(condition * Kinds) + (int)kind];
        while (_priors[place].Audience >= 0 && criteria.Test(_priors[place].Audience, facts) != Match.Met)
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
            var odds = Odds(prior);
            choices[next] = new(next, prior.Audience == Audience.Everyone ? -1 : criteria.Add(atoms.Form(prior.Audience)), odds, PostTest(odds, 0));
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
    /// <returns>How many groups have more than one clue.</returns>
    private static int AddOutcomes(
        Condition condition, int place, Rows<Outcome> outcomes, List<int> clueCriteria, WatchIndex.Builder watches, AtomTable atoms, CriterionProgram.Builder criteria)
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
            var criterion = forms[at].Shape == CriterionShape.Literal ? -1 : clueCriteria[clueCriteria.Count - forms.Length + at];
            if (Outcome.Of(place, at, criterion, Match.Met, group, clue.WhenMet) is { } met)
            {
                watches.Add(outcomes.Count, forms[at]);
                outcomes.Add(met);
            }

            if (Outcome.Of(place, at, criterion, Match.NotMet, group, clue.WhenNotMet) is { } notMet)
            {
                watches.Add(outcomes.Count, forms[at].Opposite());
                outcomes.Add(notMet);
            }
        }

        return groups.Count;
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

    private static double PostTest(double priorOdds, double logTotal)
    {
        var odds = priorOdds * Math.Clamp(Math.Exp(logTotal), LeastTotal, MostTotal);
        return Math.Round(odds / (1 + odds), 4);
    }

    private static double Square(double value) => value * value;

    private readonly record struct CompiledCondition(bool IsCommon, int Audience, int FirstOutcome, int EndOutcome, int Groups, int FirstClue);

    private readonly record struct PriorChoice(int Place, int Audience, double Odds, double Untouched);

    /// <summary>What one clue weighs when it is met, or when it is not. A criterion of -1 is a single literal, which the watch has decided already.</summary>
    private readonly record struct Outcome(
        int Condition, int Clue, int Criterion, Match Match, int Group, bool IsFor, bool IsClamped, double Log, double BelowSquared, double AboveSquared)
    {
        /// <summary>The outcome with a weight; null when there is none, or one of 1, which says nothing.</summary>
        internal static Outcome? Of(int condition, int clue, int criterion, Match match, int group, Weight? weight) => weight is null or { Value: 1 }
            ? null
            : new(
                condition,
                clue,
                criterion,
                match,
                group,
                weight.Value > 1,
                weight.IsClamped,
                Math.Log(weight.Factor),
                Square(Math.Log(weight.Factor) - Math.Log(weight.LowerFactor)),
                Square(Math.Log(weight.UpperFactor) - Math.Log(weight.Factor)));
    }
}

/// <summary>One condition of a differential in numbers; what explains it is worked out when it is read, its range from the sums of what counted.</summary>
internal readonly record struct RankedNumbers(
    int Condition, int Prior, double Central, LikelihoodBand Band, bool IsClamped, double Total, double BelowSquared, double AboveSquared)
{
    /// <summary>Whether this condition stands before one that no clue touches: suspected diseases first, then by likelihood, then in catalog order.</summary>
    internal bool Precedes(in RankedNumbers untouched) =>
        Band == LikelihoodBand.Suspected || Central > untouched.Central || (Central == untouched.Central && Condition < untouched.Condition);
}
