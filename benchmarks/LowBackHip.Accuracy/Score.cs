using System.Collections.Immutable;
using LowBackHip.Reasoning;

namespace LowBackHip.Accuracy;

/// <summary>How the triage of one case came out.</summary>
internal enum Triaged
{
    /// <summary>At an accepted level.</summary>
    Acceptably = 1,

    /// <summary>Below every accepted level.</summary>
    TooLow = 2,

    /// <summary>Above every accepted level.</summary>
    TooHigh = 3,

    /// <summary>At a level between two accepted ones that is not accepted itself.</summary>
    Between = 4,
}

/// <summary>One case with what the evaluator made of it.</summary>
internal sealed record ScoredCase
{
    internal required Case Case { get; init; }

    internal required Evaluation Evaluation { get; init; }

    /// <summary>The level that was reached: what the reported findings demand.</summary>
    internal Disposition Level => Evaluation.Disposition.AtLeast;

    internal Triaged Triaged =>
        Case.Dispositions.Contains(Level) ? Triaged.Acceptably
        : Level < Case.Dispositions[0] ? Triaged.TooLow
        : Level > Case.Dispositions[^1] ? Triaged.TooHigh
        : Triaged.Between;

    /// <summary>Exactly the level the judges named, or, where they named none, an accepted one.</summary>
    internal bool IsExact => Case.Expected is { } level ? Level == level : Triaged == Triaged.Acceptably;

    /// <summary>The place of the best accepted condition, counted from 1; null when none is ranked.</summary>
    internal required int? Rank { get; init; }

    internal static ScoredCase Of(Case vignette, Evaluator evaluator)
    {
        var evaluation = evaluator.Evaluate(vignette.Presentation);
        var place = evaluation.Differential.ToList().FindIndex(ranked => vignette.Conditions.Contains(ranked.Condition.Id.Value));
        return new() { Case = vignette, Evaluation = evaluation, Rank = place < 0 ? null : place + 1 };
    }
}

/// <summary>How often the triage of some cases came out right.</summary>
internal sealed record TriageScore(ImmutableArray<ScoredCase> Cases)
{
    internal int Exact => Cases.Count(scored => scored.IsExact);

    internal int Acceptable => Of(Triaged.Acceptably);

    internal int Under => Of(Triaged.TooLow);

    internal int Over => Of(Triaged.TooHigh);

    internal int Between => Of(Triaged.Between);

    /// <summary>Expected emergencies that were not even sent to be seen the same day.</summary>
    internal int EmergencyBelowSameDay => Cases.Count(scored => scored.Case.IsEmergency && scored.Level < Disposition.SameDay);

    private int Of(Triaged how) => Cases.Count(scored => scored.Triaged == how);
}

/// <summary>How high an accepted condition ranked in those cases whose condition is scored.</summary>
internal sealed record DifferentialScore
{
    internal DifferentialScore(IEnumerable<ScoredCase> cases) => Cases = [.. cases.Where(scored => scored.Case.ConditionScored)];

    internal ImmutableArray<ScoredCase> Cases { get; }

    internal int First => Within(1);

    internal int FirstThree => Within(3);

    internal int FirstFive => Within(5);

    /// <summary>One divided by the rank, on average; 0 when there is no case.</summary>
    internal double MeanReciprocalRank => Cases.IsEmpty ? 0 : Math.Round(Cases.Average(scored => scored.Rank is { } rank ? 1.0 / rank : 0), 4);

    private int Within(int places) => Cases.Count(scored => scored.Rank <= places);
}

/// <summary>The measures of a set of cases.</summary>
internal sealed record Score
{
    private Score(ImmutableArray<ScoredCase> cases)
    {
        Cases = cases;
        Triage = new(cases);
        Differential = new(cases);
        Sufficient = new(cases.Where(scored => scored.Case.HistorySufficient == "yes"));
    }

    internal ImmutableArray<ScoredCase> Cases { get; }

    internal TriageScore Triage { get; }

    internal DifferentialScore Differential { get; }

    /// <summary>The differential where the judges held that the history is enough to reach the diagnosis.</summary>
    internal DifferentialScore Sufficient { get; }

    internal static Score Of(IEnumerable<Case> cases, Evaluator evaluator) => new([.. cases.Select(vignette => ScoredCase.Of(vignette, evaluator))]);

    /// <summary>The measures of a part of the cases.</summary>
    internal Score Where(Func<ScoredCase, bool> belongs) => new([.. Cases.Where(belongs)]);

    /// <summary>The 95 % Wilson score interval of a share: the plain one is wrong for few cases and near 0 or 1.</summary>
    internal static (double Lower, double Upper) Wilson(int hits, int cases)
    {
        if (cases == 0)
            return (0, 1);
        const double z = 1.959964;
        double share = (double)hits / cases, square = z * z / cases;
        var center = share + (square / 2);
        var reach = z * Math.Sqrt((share * (1 - share) / cases) + (square / 4 / cases));
        return (Math.Max(0, (center - reach) / (1 + square)), Math.Min(1, (center + reach) / (1 + square)));
    }
}
