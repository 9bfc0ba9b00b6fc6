using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>
/// An evaluation in numbers. What explains them is worked out when it is first read and then kept. Two threads may both work a part out; the parts are pure,
/// so either result is right and no lock is needed.
/// </summary>
internal sealed class CompiledEvaluation : EvaluationParts
{
    private readonly CompiledCatalog _compiled;
    private readonly ulong[] _known;
    private readonly RankedNumbers[] _touched;
    private readonly RankedNumbers[] _untouched;
    private ImmutableArray<DecisiveFact> _decisive;
    private ImmutableArray<ScreenedFlag> _redFlags;
    private ImmutableArray<RankedCondition> _differential;
    private ImmutableArray<EvaluationIssue> _issues;
    private ImmutableArray<Citation> _citations;
    private PlanOfCare? _plan;

    /// <param name="compiled">The catalog.</param>
    /// <param name="presentation">What was evaluated.</param>
    /// <param name="disposition">The triage.</param>
    /// <param name="known">The facts, then a bit for each flag that is met, then one for each condition that was weighed.</param>
    /// <param name="touched">What came of the conditions that were weighed, best first.</param>
    /// <param name="untouched">The common conditions as if none were touched, best first; shared with other evaluations.</param>
    internal CompiledEvaluation(
        CompiledCatalog compiled, Presentation presentation, DispositionInterval disposition, ulong[] known, RankedNumbers[] touched, RankedNumbers[] untouched)
        : base(presentation, compiled.Catalog, disposition)
    {
        _compiled = compiled;
        _known = known;
        _touched = touched;
        _untouched = untouched;
    }

    internal override ImmutableArray<DecisiveFact> Decisive =>
        _decisive.IsDefault ? _decisive = _compiled.Decisive(Presentation, Disposition.AtLeast, Facts) : _decisive;

    internal override ImmutableArray<ScreenedFlag> RedFlags => _redFlags.IsDefault ? _redFlags = ScreenFlags() : _redFlags;

    internal override ImmutableArray<RankedCondition> Differential => _differential.IsDefault ? _differential = Explain() : _differential;

    internal override PlanOfCare Plan => _plan ??= Planning.Run(Disposition, Decisive, RedFlags, Differential, Catalog, criterion => _compiled.Test(criterion, Presentation, Facts));

    internal override ImmutableArray<EvaluationIssue> Issues => _issues.IsDefault ? _issues = PresentationCheck.Run(Presentation, Catalog) : _issues;

    internal override ImmutableArray<Citation> Citations =>
        _citations.IsDefault ? _citations = CitationGathering.Run(RedFlags, Differential, Plan, Catalog) : _citations;

    internal override ImmutableArray<RedFlag> MetFlags => _compiled.FlagsOf(Met);

    internal override ImmutableArray<LeadingCondition> Leading(int most)
    {
        Span<RankedNumbers> first = stackalloc RankedNumbers[most];
        first = first[..Merge(first)];
        var leading = ImmutableArray.CreateBuilder<LeadingCondition>(first.Length);
        foreach (ref readonly var numbers in first)
            leading.Add(new(Catalog.Conditions[numbers.Condition], numbers.Band, numbers.Central));
        return leading.MoveToImmutable();
    }

    internal override ImmutableArray<string> FirstDecisive(int most) =>
        _decisive.IsDefault && _compiled.TryLeadDecisive(Presentation, Disposition, Facts, most, out var keys) ? keys : base.FirstDecisive(most);

    /// <summary>What it was evaluated with.</summary>
    internal CompiledCatalog Compiled => _compiled;

    /// <summary>The differential in numbers, best first.</summary>
    internal RankedNumbers[] Ranked
    {
        get
        {
            var ranked = new RankedNumbers[_touched.Length + _untouched.Length];
            Array.Resize(ref ranked, Merge(ranked));
            return ranked;
        }
    }

    private ReadOnlySpan<ulong> Facts => _known.AsSpan(0, _compiled.Atoms.Words);

    private ReadOnlySpan<ulong> Met => _known.AsSpan(_compiled.Atoms.Words, _compiled.FlagWords);

    private ReadOnlySpan<ulong> Weighed => _known.AsSpan(_compiled.Atoms.Words + _compiled.FlagWords);

    /// <summary>Puts the first conditions of the differential together, as many as there is room for.</summary>
    /// <returns>How many there are.</returns>
    private int Merge(Span<RankedNumbers> ranked)
    {
        var weighed = Weighed;
        var (count, touched, untouched) = (0, 0, 0);
        while (count < ranked.Length)
        {
            while (untouched < _untouched.Length && (weighed[_untouched[untouched].Condition >> 6] & (1UL << _untouched[untouched].Condition)) != 0)
                untouched++;
            if (touched < _touched.Length && (untouched == _untouched.Length || _touched[touched].Precedes(_untouched[untouched])))
                ranked[count++] = _touched[touched++];
            else if (untouched < _untouched.Length)
                ranked[count++] = _untouched[untouched++];
            else
                break;
        }

        return count;
    }

    private ImmutableArray<ScreenedFlag> ScreenFlags()
    {
        Func<ScreenedFlag, FlagTrace> explain = screened => _compiled.Traces.Explain(screened.Place, screened.Match, Presentation, Facts);
        var flags = ImmutableArray.CreateBuilder<ScreenedFlag>(Catalog.RedFlags.Length);
        for (var place = 0; place < Catalog.RedFlags.Length; place++)
            flags.Add(new(Catalog.RedFlags[place], place, _compiled.Screen(_compiled.NumberOf(place), Facts), explain));
        return flags.MoveToImmutable();
    }

    private ImmutableArray<RankedCondition> Explain()
    {
        var ranked = Ranked;
        var differential = ImmutableArray.CreateBuilder<RankedCondition>(ranked.Length);
        foreach (var numbers in ranked)
        {
            var prior = _compiled.PriorAt(numbers.Condition, numbers.Prior);
            differential.Add(new(
                Catalog.Conditions[numbers.Condition],
                prior,
                CompiledConditions.ProbabilityOf(numbers, prior),
                numbers.Band,
                () => _compiled.Examine(numbers.Condition, Facts),
                _compiled.Suspecting(numbers.Condition, Met),
                numbers.IsClamped));
        }

        return differential.MoveToImmutable();
    }
}
