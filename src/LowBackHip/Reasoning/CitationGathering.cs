using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Every source that a result cites, each once, in catalog order.</summary>
internal static class CitationGathering
{
    internal static ImmutableArray<Citation> Run(
        ImmutableArray<ScreenedFlag> flags, ImmutableArray<RankedCondition> differential, PlanOfCare plan, ClinicalCatalog catalog)
    {
        var cited = new HashSet<CitationId>();
        foreach (var screened in flags)
        {
            if (screened.Match != Match.NotMet)
                Add(screened.Flag.Sources, cited);
        }

        foreach (var ranked in differential)
        {
            cited.Add(ranked.Prior.Source.Citation.Id);
            Add(ranked.Condition.Sources, cited);
            foreach (var clue in ranked.Condition.Clues)
                cited.Add(clue.Source.Citation.Id);
        }

        Add(plan, cited);
        return [.. catalog.Citations.Where(citation => cited.Contains(citation.Id))];
    }

    private static void Add(PlanOfCare plan, HashSet<CitationId> cited)
    {
        foreach (var item in plan.Exercises)
        {
            Add(item.Exercise.Sources, cited);
            cited.Add(item.Exercise.Dose.Source.Citation.Id);
            Add(item.Precautions, item.Unanswered, cited);
        }

        if (plan.Schedule?.GentleBecause is { } irritability)
            cited.Add(irritability.Source.Citation.Id);
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
                cited.Add(source.Citation.Id);
        }

        foreach (var expectation in plan.Expectations)
            Add(expectation.Course.Sources, cited);
    }

    private static void Add(ImmutableArray<Precaution> precautions, ImmutableArray<Contraindication> unanswered, HashSet<CitationId> cited)
    {
        foreach (var item in precautions)
            cited.Add(item.Source.Citation.Id);
        foreach (var item in unanswered)
            cited.Add(item.Source.Citation.Id);
    }

    private static void Add(ImmutableArray<Source> sources, HashSet<CitationId> cited)
    {
        foreach (var source in sources)
            cited.Add(source.Citation.Id);
    }
}
