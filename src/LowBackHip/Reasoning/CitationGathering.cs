using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Every source that a result cites, each once, in catalog order.</summary>
/// <remarks>A result names hundreds of flags, priors and clues, so that what each flag and each condition cites is looked up once for the catalog, as bits.</remarks>
internal sealed class CitationGathering
{
    private readonly ClinicalCatalog _catalog;
    private readonly Dictionary<CitationId, int> _places;
    private readonly ulong[][] _ofFlags;
    private readonly Dictionary<ConditionId, ulong[]> _ofConditions;

    internal CitationGathering(ClinicalCatalog catalog)
    {
        _catalog = catalog;
        _places = new(catalog.Citations.Length);
        foreach (var citation in catalog.Citations)
            _places.Add(citation.Id, _places.Count);
        _ofFlags = new ulong[catalog.RedFlags.Length][];
        for (var place = 0; place < _ofFlags.Length; place++)
            Add(catalog.RedFlags[place].Sources, _ofFlags[place] = NoCitations());
        _ofConditions = new(catalog.Conditions.Length);
        foreach (var condition in catalog.Conditions)
        {
            var cited = NoCitations();
            Add(condition.Sources, cited);
            foreach (var clue in condition.Clues)
                Add(clue.Source, cited);
            _ofConditions.Add(condition.Id, cited);
        }
    }

    internal ImmutableArray<Citation> Run(ImmutableArray<ScreenedFlag> flags, ImmutableArray<RankedCondition> differential, PlanOfCare plan)
    {
        var cited = NoCitations();
        foreach (var screened in flags)
        {
            if (screened.Match != Match.NotMet)
                Add(_ofFlags[screened.Place], cited);
        }

        foreach (var ranked in differential)
        {
            Add(ranked.Prior.Source, cited);
            Add(_ofConditions[ranked.Condition.Id], cited);
        }

        Add(plan, cited);
        var citations = ImmutableArray.CreateBuilder<Citation>();
        foreach (var place in new Bits(cited))
            citations.Add(_catalog.Citations[place]);
        return citations.DrainToImmutable();
    }

    private void Add(PlanOfCare plan, ulong[] cited)
    {
        foreach (var item in plan.Exercises)
        {
            Add(item.Exercise.Sources, cited);
            Add(item.Exercise.Dose.Source, cited);
            Add(item.Precautions, item.Unanswered, cited);
        }

        if (plan.Schedule?.GentleBecause is { } irritability)
            Add(irritability.Source, cited);
        foreach (var item in plan.Treatments)
        {
            Add(item.Treatment.Sources, cited);
            Add(item.Precautions, item.Unanswered, cited);
        }

        foreach (var advice in plan.Advice)
            Add(advice.Sources, cited);
        foreach (var item in plan.Withheld)
        {
            if (item.Source is { } source)
                Add(source, cited);
        }

        foreach (var expectation in plan.Expectations)
            Add(expectation.Course.Sources, cited);
    }

    private void Add(ImmutableArray<Precaution> precautions, ImmutableArray<Contraindication> unanswered, ulong[] cited)
    {
        foreach (var item in precautions)
            Add(item.Source, cited);
        foreach (var item in unanswered)
            Add(item.Source, cited);
    }

    private void Add(ImmutableArray<Source> sources, ulong[] cited)
    {
        foreach (var source in sources)
            Add(source, cited);
    }

    private void Add(Source source, ulong[] cited)
    {
        if (_places.TryGetValue(source.Citation.Id, out var place))
            cited[place >> 6] |= 1UL << place;
    }

    private static void Add(ulong[] more, ulong[] cited)
    {
        for (var word = 0; word < cited.Length; word++)
            cited[word] |= more[word];
    }

    private ulong[] NoCitations() => new ulong[(_places.Count + 63) >> 6];
}
