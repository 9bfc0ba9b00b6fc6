using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>States the urgency as an interval, by red flags alone: likelihood never raises it and never lowers it.</summary>
internal static class TriageStep
{
    internal static DispositionInterval Run(Presentation presentation, ImmutableArray<RedFlag> flags)
    {
        var (atLeast, atMost) = (Disposition.SelfCare, Disposition.SelfCare);
        foreach (var flag in flags)
        {
            if (flag.Disposition <= atLeast)
                continue;
            var match = flag.Test(presentation);
            if (match == Match.Met)
                atLeast = flag.Disposition;
            if (match != Match.NotMet && flag.Disposition > atMost)
                atMost = flag.Disposition;
        }

        return DispositionInterval.Of(atLeast, atMost);
    }

    /// <summary>Every unknown fact that an open flag above the lower end still depends on: answering only others changes nothing.</summary>
    internal static ImmutableArray<DecisiveFact> Decisive(Presentation presentation, Disposition atLeast, ClinicalCatalog catalog)
    {
        var open = catalog.RedFlags.Where(flag => flag.Disposition > atLeast && flag.Test(presentation) == Match.Undetermined).ToList();
        var flagsByKey = new Dictionary<string, List<RedFlag>>(StringComparer.Ordinal);
        var terms = new List<TermCriterion>();
        foreach (var flag in open)
        {
            foreach (var term in (IEnumerable<TermCriterion>)[.. flag.When.Examine(presentation).Unknown, .. flag.AppliesTo.OpenTerms(presentation)])
            {
                if (!flagsByKey.TryGetValue(term.Key, out var flags))
                {
                    flagsByKey.Add(term.Key, flags = []);
                    terms.Add(term);
                }

                if (!flags.Contains(flag))
                    flags.Add(flag);
            }
        }

        return
        [
            .. terms.Select(term => Fact(presentation, atLeast, term, flagsByKey[term.Key]))
                .OrderByDescending(fact => fact.CouldReach)
                .ThenByDescending(fact => fact.IfPresent ?? Disposition.SelfCare),
        ];
    }

    private static DecisiveFact Fact(Presentation presentation, Disposition atLeast, TermCriterion term, List<RedFlag> flags)
    {
        var couldReach = flags.Max(flag => flag.Disposition);
        if (term is not FindingCriterion { Finding: var finding })
            return new(null, BasicFactOf(term), couldReach, null);
        var answered = presentation.With(finding, FindingStatus.Present);
        var met = flags.Where(flag => flag.Test(answered) == Match.Met).Select(flag => flag.Disposition);
        return new(finding, null, couldReach, met.Append(atLeast).Max());
    }

    internal static BasicFact BasicFactOf(TermCriterion term) => term switch
    {
        QuantityCriterion { Quantity: Quantity.Age } => BasicFact.Age,
        QuantityCriterion { Quantity: Quantity.Duration } => BasicFact.Duration,
        QuantityCriterion => BasicFact.Intensity,
        SexCriterion => BasicFact.Sex,
        OnsetCriterion => BasicFact.Onset,
        _ => BasicFact.Sites,
    };
}
