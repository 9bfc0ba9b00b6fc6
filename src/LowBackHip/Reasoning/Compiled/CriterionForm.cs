namespace LowBackHip.Reasoning;

/// <summary>
/// A criterion on its way to a <see cref="CriterionProgram"/>: the same three-valued meaning over literals, with every "not" moved down to them. The laws used
/// (De Morgan, nesting, "n of k" as "all" or "any") hold in strong Kleene logic.
/// </summary>
internal sealed class CriterionForm
{
    private CriterionForm(CriterionShape shape, Literal literal, int needed, List<CriterionForm> terms)
    {
        Shape = shape;
        Literal = literal;
        Needed = needed;
        Terms = terms;
    }

    internal CriterionShape Shape { get; }

    /// <summary>The literal, of a <see cref="CriterionShape.Literal"/> only.</summary>
    internal Literal Literal { get; }

    /// <summary>How many terms are needed, of a <see cref="CriterionShape.Count"/> only.</summary>
    internal int Needed { get; }

    internal List<CriterionForm> Terms { get; }

    internal bool IsNever => Shape == CriterionShape.Any && Terms.Count == 0;

    private bool IsAlways => Shape == CriterionShape.All && Terms.Count == 0;

    internal static CriterionForm Of(Literal literal) => new(CriterionShape.Literal, literal, 0, []);

    internal static CriterionForm All(IEnumerable<CriterionForm> terms) => Join(CriterionShape.All, terms);

    internal static CriterionForm Any(IEnumerable<CriterionForm> terms) => Join(CriterionShape.Any, terms);

    internal static CriterionForm Count(int needed, List<CriterionForm> terms) =>
        needed == 1 ? Any(terms) : needed == terms.Count ? All(terms) : new(CriterionShape.Count, default, needed, terms);

    internal CriterionForm Opposite()
    {
        if (Shape == CriterionShape.Literal)
            return Of(Literal.Opposite);
        var opposites = Terms.ConvertAll(term => term.Opposite());
        return Shape switch
        {
            CriterionShape.All => Any(opposites),
            CriterionShape.Any => All(opposites),
            _ => Count(Terms.Count - Needed + 1, opposites),
        };
    }

    /// <summary>
    /// Literals of which at least one holds whenever the form is met, the seldomest such set there is; none when the form is met without any. Whoever sees none
    /// of them hold need not look at the form.
    /// </summary>
    internal Watch Watched(Func<Literal, int> cost)
    {
        if (Shape == CriterionShape.Literal)
            return new([Literal.Index], cost(Literal));
        var watches = Terms.ConvertAll(term => term.Watched(cost));
        watches.Sort((left, right) => left.Cost.CompareTo(right.Cost));

        // "All" needs each of its terms, so one to watch is enough; of "n of k", any k - n + 1 hold one of the n.
        var enough = Shape switch { CriterionShape.All => Math.Min(1, watches.Count), CriterionShape.Any => watches.Count, _ => watches.Count - Needed + 1 };
        if (enough == 0 || watches[enough - 1].Literals is null)
            return new(IsNever ? [] : null, int.MaxValue);
        var (literals, total) = (new List<int>(), 0L);
        for (var next = 0; next < enough; next++)
        {
            literals.AddRange(watches[next].Literals!);
            total += watches[next].Cost;
        }

        return new(literals, (int)Math.Min(total, int.MaxValue - 1));
    }

    private static CriterionForm Join(CriterionShape shape, IEnumerable<CriterionForm> terms)
    {
        var joined = new List<CriterionForm>();
        foreach (var term in terms)
        {
            // One term that is never met settles an "all", and one that always is settles an "any".
            if (shape == CriterionShape.All ? term.IsNever : term.IsAlways)
                return term;
            if (term.Shape == shape)
                joined.AddRange(term.Terms);
            else
                joined.Add(term);
        }

        return joined.Count == 1 ? joined[0] : new(shape, default, 0, joined);
    }
}

/// <summary>What to watch of a criterion.</summary>
/// <param name="Literals">The literals, by index; null when it is met whatever is known.</param>
/// <param name="Cost">How often they are expected to hold.</param>
internal sealed record Watch(List<int>? Literals, int Cost);

/// <summary>How the terms of a criterion are joined.</summary>
internal enum CriterionShape
{
    /// <summary>A single literal.</summary>
    Literal,

    /// <summary>Every term.</summary>
    All,

    /// <summary>At least one term.</summary>
    Any,

    /// <summary>At least so many terms.</summary>
    Count,
}
