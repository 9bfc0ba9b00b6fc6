namespace LowBackHip.Reasoning;

/// <summary>
/// The common conditions as they stand while no clue touches them, best first. That depends on where it hurts, on the sex, and on which of a few ages a person
/// has reached, so that each of these orders is worked out once and then shared by all evaluations.
/// </summary>
internal sealed class UntouchedOrders
{
    private const int Kinds = (int)PresentationKind.Elsewhere + 1;
    private const int Sexes = (int)Sex.Male + 1;

    private readonly double[] _ages;

    // Made when first needed. Two threads may both make one; they are equal, so either will do and no lock is needed.
    private readonly RankedNumbers[]?[] _orders;

    /// <param name="audiences">Whom the conditions and their priors are for.</param>
    internal UntouchedOrders(IEnumerable<Audience> audiences)
    {
        var ages = new Rows<double>();
        foreach (var audience in audiences)
        {
            if (audience.MinimumAge is { } least)
                AtomTable.AddOrdered(ages, least);
            if (audience.BelowAge is { } below)
                AtomTable.AddOrdered(ages, below);
        }

        _ages = ages.ToArray();
        _orders = new RankedNumbers[Sexes * (_ages.Length + 2) * Kinds][];
    }

    /// <summary>The order for one person, or null when it is not known yet.</summary>
    internal RankedNumbers[]? Find(Presentation presentation, PresentationKind kind) => _orders[Place(presentation, kind)];

    /// <summary>Keeps the order for one person and all who are alike.</summary>
    internal RankedNumbers[] Keep(Presentation presentation, PresentationKind kind, RankedNumbers[] order) => _orders[Place(presentation, kind)] = order;

    private int Place(Presentation presentation, PresentationKind kind)
    {
        // 0 is a sex or an age that is not known.
        var reached = 0;
        if (presentation.Age is { } age)
        {
            while (reached < _ages.Length && age >= _ages[reached])
                reached++;
            reached++;
        }

        return (((((int?)presentation.Sex ?? 0) * (_ages.Length + 2)) + reached) * Kinds) + (int)kind;
    }
}
