using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>Every source that a result cites, each once, in catalog order.</summary>
internal static class CitationGathering
{
    internal static ImmutableArray<Citation> Run(
        ImmutableArray<ScreenedFlag> flags, ImmutableArray<RankedCondition> differential, PlanOfCare plan, ClinicalCatalog catalog)
    {
        var cited = new HashSet<CitationId>();
        foreach (var source in Sources(flags, differential, plan))
            cited.Add(source.Citation.Id);
        return [.. catalog.Citations.Where(citation => cited.Contains(citation.Id))];
    }

    private static IEnumerable<Source> Sources(ImmutableArray<ScreenedFlag> flags, ImmutableArray<RankedCondition> differential, PlanOfCare plan) =>
    [
        .. flags.Where(flag => flag.Match != Match.NotMet).SelectMany(flag => flag.Flag.Sources),
        .. differential.SelectMany(ranked => (IEnumerable<Source>)[ranked.Prior.Source, .. ranked.Condition.Sources, .. ranked.Clues.Select(clue => clue.Clue.Source)]),
        .. plan.Exercises.SelectMany(item => (IEnumerable<Source>)[.. item.Exercise.Sources, item.Exercise.Dose.Source, .. Cautions(item.Precautions, item.Unanswered)]),
        .. plan.Treatments.SelectMany(item => (IEnumerable<Source>)[.. item.Treatment.Sources, .. Cautions(item.Precautions, item.Unanswered)]),
        .. plan.Advice.SelectMany(advice => advice.Sources),
        .. plan.Withheld.Select(item => item.Source).OfType<Source>(),
        .. plan.Expectations.SelectMany(expectation => expectation.Course.Sources),
    ];

    private static IEnumerable<Source> Cautions(ImmutableArray<Precaution> precautions, ImmutableArray<Contraindication> unanswered) =>
        [.. precautions.Select(item => item.Source), .. unanswered.Select(item => item.Source)];
}
