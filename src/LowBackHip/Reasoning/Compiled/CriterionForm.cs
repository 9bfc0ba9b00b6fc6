namespace LowBackHip.Reasoning;

/// <summary>
/// A criterion on its way to a <see cref="CriterionProgram"/>: the same three-valued meaning over literals, with every "not" moved down to them. The laws used
/// (De Morgan, nesting, "n of k" as "all" or "any") hold in strong Kleene logic.
/// </summary>
internal sealed class CriterionForm
{
    private static readonly List<CriterionForm> None = [];

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

    internal bool IsAlways => Shape == CriterionShape.All && Terms.Count == 0;

    internal static CriterionForm Of(Literal literal) => new(CriterionShape.Literal, literal, 0, None);

    internal static CriterionForm All(List<CriterionForm> terms) => Join(CriterionShape.All, terms);

    internal static CriterionForm All(CriterionForm one, CriterionForm other)
    {
        var terms = new List<CriterionForm>(2);
        terms.Add(one);
        terms.Add(other);
        return All(terms);
    }

    internal static CriterionForm Any(List<CriterionForm> terms) => Join(CriterionShape.Any, terms);

    internal static CriterionForm Count(int needed, List<CriterionForm> terms) =>
        needed == 1 ? Any(terms) : needed == terms.Count ? All(terms) : new(CriterionShape.Count, default, needed, terms);

    internal CriterionForm Opposite()
    {
        if (Shape == CriterionShape.Literal)
            return Of(Literal.Opposite);
        var opposites = new List<CriterionForm>(Terms.Count);
        foreach (var term in Terms)
            opposites.Add(term.Opposite());
        return Shape switch
        {
            CriterionShape.All => Any(opposites),
            CriterionShape.Any => All(opposites),
            _ => Count(Terms.Count - Needed + 1, opposites),
        };
    }

    private static CriterionForm Join(CriterionShape shape, List<CriterionForm> terms)
    {
        // The list itself will do unless a term is joined the same way.
        var joined = terms;
        for (var next = 0; next < terms.Count; next++)
        {
            var term = terms[next];

            // One term that is never met settles an "all", and one that always is settles an "any".
            if (shape == CriterionShape.All ? term.IsNever : term.IsAlways)
                return term;
            if (term.Shape == shape && ReferenceEquals(joined, terms))
                joined = terms.GetRange(0, next);
            if (term.Shape == shape)
                joined.AddRange(term.Terms);
            else if (!ReferenceEquals(joined, terms))
                joined.Add(term);
        }

        return joined.Count == 1 ? joined[0] : new(shape, default, 0, joined);
    }
}

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
