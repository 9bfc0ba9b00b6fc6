using System.Collections.Immutable;

namespace LowBackHip.Benchmarks.Baselines;

/// <summary>A developer's own record of answers, ready to be decided on.</summary>
internal sealed partial record Answers
{
    internal double? Age { get; init; }

    internal Sex? Sex { get; init; }

    internal PainOnset? Onset { get; init; }

    internal double? DurationDays { get; init; }

    internal double? Intensity { get; init; }

    internal ImmutableArray<PainSite> Sites { get; init; } = [];

    internal bool? Is(Sex sex) => Sex is { } known ? known == sex : null;

    internal bool? Began(params ReadOnlySpan<PainOnset> onsets) => Onset is { } known ? onsets.Contains(known) : null;

    internal bool? Hurts(Laterality laterality, params ReadOnlySpan<PainRegion> regions)
    {
        if (Sites.IsEmpty)
            return null;
        var (here, left, right, central, sideless) = (false, false, false, false, false);
        foreach (var site in Sites)
        {
            if (!regions.Contains(site.Region))
                continue;
            here = true;
            left |= site.Side is BodySide.Left or BodySide.Both;
            right |= site.Side is BodySide.Right or BodySide.Both;
            central |= site.Side is BodySide.Central;
            sideless |= site.Side is null;
        }

        if (!here || laterality == Laterality.Any)
            return here;
        var bothSides = left && right;
        if (laterality == Laterality.Both)
            return bothSides ? true : sideless ? null : false;
        return bothSides || central ? false : sideless ? null : true;
    }

    internal static bool? AtLeast(double? value, double threshold) => value is { } known ? known >= threshold : null;

    internal static bool? MoreThan(double? value, double threshold) => value is { } known ? known > threshold : null;

    internal static bool? AtMost(double? value, double threshold) => value is { } known ? known <= threshold : null;

    internal static bool? LessThan(double? value, double threshold) => value is { } known ? known < threshold : null;

    internal static bool? Count(int needed, params ReadOnlySpan<bool?> terms)
    {
        var (met, open) = (0, 0);
        foreach (var term in terms)
        {
            met += term == true ? 1 : 0;
            open += term is null ? 1 : 0;
        }

        return met >= needed ? true : met + open < needed ? false : null;
    }

    /// <summary>A finding as the library reads it: what basic facts say of it counts as well.</summary>
    private static bool? Read(Presentation said, Finding finding) => new FindingCriterion(finding).Test(said) switch { Match.Met => true, Match.NotMet => false, _ => null };

    /// <summary>The loop a developer writes over the lambdas, most urgent first: it stops at the first that is met.</summary>
    internal static DispositionInterval Triage(Answers answers)
    {
        var (atLeast, atMost) = (Disposition.SelfCare, Disposition.SelfCare);
        foreach (var (_, disposition, decide) in HandWrittenFlags.All)
        {
            var decided = decide(answers);
            if (decided is not false && disposition > atMost)
                atMost = disposition;
            if (decided is not true)
                continue;
            atLeast = disposition;
            break;
        }

        return DispositionInterval.Of(atLeast, atMost);
    }
}
