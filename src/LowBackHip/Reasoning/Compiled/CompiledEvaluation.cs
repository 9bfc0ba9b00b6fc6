using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>
/// An evaluation in numbers. What explains them is worked out when it is first read and then kept. Two threads may both work a part out; the parts are pure,
/// so either result is right and no lock is needed.
/// </summary>
internal sealed class CompiledEvaluation : EvaluationParts
{
    private readonly CompiledCatalog _compiled;
    private readonly ulong[] _kept;
    private readonly RankedNumbers[] _touched;
    private readonly int _touchedCount;
    private readonly RankedNumbers[] _untouched;
    private ImmutableArray<DecisiveFact> _decisive;
    private ImmutableArray<ScreenedFlag> _redFlags;
    private ImmutableArray<RankedCondition> _differential;
    private ImmutableArray<EvaluationIssue> _issues;
    private ImmutableArray<Citation> _citations;
    private PlanOfCare? _plan;
    private TracedFlags? _traced;

    /// <param name="compiled">The catalog.</param>
    /// <param name="presentation">What was evaluated.</param>
    /// <param name="disposition">The triage.</param>
    /// <param name="kept">What is known, which flags are met, which conditions were weighed and which weights count for them.</param>
    /// <param name="touched">What came of the conditions that were weighed, best first.</param>
    /// <param name="touchedCount">How many of those there are; room that was not needed follows.</param>
    /// <param name="untouched">The common conditions as if none were touched, best first; shared with other evaluations.</param>
    internal CompiledEvaluation(
        CompiledCatalog compiled, Presentation presentation, DispositionInterval disposition, ulong[] kept, RankedNumbers[] touched, int touchedCount, RankedNumbers[] untouched)
        : base(presentation, compiled.Catalog, disposition)
    {
        _compiled = compiled;
        _kept = kept;
        _touched = touched;
        _touchedCount = touchedCount;
        _untouched = untouched;
    }

    internal override ImmutableArray<DecisiveFact> Decisive =>
        _decisive.IsDefault ? _decisive = Disposition.IsSettled ? [] : _compiled.Decisive(Traced, Disposition.AtLeast, Facts) : _decisive;

    internal override ImmutableArray<ScreenedFlag> RedFlags => _redFlags.IsDefault ? _redFlags = ScreenFlags() : _redFlags;

    internal override ImmutableArray<RankedCondition> Differential => _differential.IsDefault ? _differential = Explain() : _differential;

    internal override PlanOfCare Plan => _plan ??= Planning.Run(Disposition, Decisive, RedFlags, Differential, Catalog, criterion => _compiled.Test(criterion, Presentation, Facts));

    internal override ImmutableArray<EvaluationIssue> Issues => _issues.IsDefault ? _issues = PresentationCheck.Run(Presentation, Catalog) : _issues;

    internal override ImmutableArray<Citation> Citations =>
        _citations.IsDefault ? _citations = _compiled.Citations.Run(RedFlags, Differential, Plan) : _citations;

    internal override ImmutableArray<RedFlag> MetFlags => _compiled.FlagsOf(Met);

    internal override ImmutableArray<LeadingCondition> Leading(int most)
    {
        var leading = ImmutableArray.CreateBuilder<LeadingCondition>(most);
        var (touched, untouched) = (0, 0);
        while (leading.Count < most && TryNext(ref touched, ref untouched, out var numbers))
            leading.Add(new(Catalog.Conditions[numbers.Condition], numbers.Band, numbers.Central));
        return leading.DrainToImmutable();
    }

    internal override ImmutableArray<string> FirstDecisive(int most) =>
        _decisive.IsDefault && _compiled.TryLeadDecisive(Presentation, Disposition, Facts, most, out var keys) ? keys : base.FirstDecisive(most);

    internal override void AddKeys(ScreenedFlag screened, List<string> because, List<string> unknown)
    {
        _compiled.Traces.AddKeys(Traced.Because(screened.Place), because);
        _compiled.Traces.AddKeys(Traced.Unknown(screened.Place), unknown);
    }

    /// <summary>What it was evaluated with.</summary>
    internal CompiledCatalog Compiled => _compiled;

    /// <summary>The differential in numbers, best first.</summary>
    internal RankedNumbers[] Ranked
    {
        get
        {
            var ranked = new Rows<RankedNumbers>();
            var (touched, untouched) = (0, 0);
            while (TryNext(ref touched, ref untouched, out var numbers))
                ranked.Add(numbers);
            return ranked.ToArray();
        }
    }

    /// <summary>What the red flags came to: asked for by what is decisive, and again by the flags themselves.</summary>
    private TracedFlags Traced => _traced ??= _compiled.TraceFlags(Presentation, Facts);

    private ReadOnlySpan<ulong> Facts => _compiled.FactsIn(_kept);

    private ReadOnlySpan<ulong> Met => _compiled.MetIn(_kept);

    /// <summary>The next condition of the differential, after so many of those that were weighed and so many places of the others.</summary>
    private bool TryNext(ref int touched, ref int untouched, out RankedNumbers next)
    {
        var weighed = _compiled.TouchedIn(_kept);
        while (untouched < _untouched.Length && (weighed[_untouched[untouched].Condition >> 6] & (1UL << _untouched[untouched].Condition)) != 0)
            untouched++;
        if (touched < _touchedCount && (untouched == _untouched.Length || _touched[touched].Precedes(_untouched[untouched])))
        {
            next = _touched[touched++];
            return true;
        }

        var any = untouched < _untouched.Length;
        next = any ? _untouched[untouched++] : default;
        return any;
    }

    private ImmutableArray<ScreenedFlag> ScreenFlags()
    {
        Func<ScreenedFlag, FlagTrace> explain = ExplainFlag;
        var flags = ImmutableArray.CreateBuilder<ScreenedFlag>(Catalog.RedFlags.Length);
        // Tracing takes several times as long as screening, and whoever wants to know only which flags are met has no need of it.
        for (var place = 0; place < Catalog.RedFlags.Length; place++)
            flags.Add(new(Catalog.RedFlags[place], place, _traced?.MatchOf(place) ?? _compiled.Screen(_compiled.NumberOf(place), Facts), explain));
        return flags.MoveToImmutable();
    }

    private FlagTrace ExplainFlag(ScreenedFlag screened) => screened.Match == Match.NotMet
        ? new(_compiled.Traces.RuledOutBy(screened.Place, Presentation, Facts), [])
        : new(_compiled.Traces.TermsOf(Traced.Because(screened.Place)), _compiled.Traces.TermsOf(Traced.Unknown(screened.Place)));

    private ImmutableArray<RankedCondition> Explain()
    {
        var differential = ImmutableArray.CreateBuilder<RankedCondition>(_touchedCount + _untouched.Length);
        var (touched, untouched) = (0, 0);
        while (TryNext(ref touched, ref untouched, out var numbers))
        {
            var condition = numbers.Condition;
            var (probability, isClamped) = _compiled.Explain(numbers, _compiled.CountedIn(_kept));
            differential.Add(new(
                Catalog.Conditions[condition],
                Catalog.Conditions[condition].Priors[numbers.Prior],
                probability,
                numbers.Band,
                () => _compiled.Examine(condition, Facts),
                _compiled.Suspecting(condition, Met),
                isClamped));
        }

        return differential.DrainToImmutable();
    }
}
