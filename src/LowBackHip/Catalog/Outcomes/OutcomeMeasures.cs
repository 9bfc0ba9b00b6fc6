using System.Collections.Immutable;

namespace LowBackHip.Catalog;

/// <summary>The outcome measures of the built-in catalog: scoring of numeric answers, with no wording of any item.</summary>
/// <remarks>Facts known from memory only are left out or marked <see cref="Provenance.Unverified"/>. Immutable and safe for any thread.</remarks>
public static partial class OutcomeMeasures
{
    /// <summary>Every outcome measure.</summary>
    public static ImmutableArray<OutcomeMeasure> All => Index.List;

    private static ImportantChange OfOstelo(double points) => new(points, 0.3, new(Citations.Ostelo2008, Provenance.Published));

    private static ImmutableArray<int> Items(int count, int most) => [.. Enumerable.Repeat(most, count)];

    private static double Mean(IEnumerable<int?> answers) => answers.OfType<int>().Average();

    private static int Answered(ImmutableArray<int?> answers) => answers.Count(answer => answer is not null);

    // Apart from the entries, because C# fixes no order for the initializers of a partial class: by the time this runs, all of them have run.
    private static class Index
    {
        internal static readonly ImmutableArray<OutcomeMeasure> List = [NumericRating, PatientSpecificFunction, Peg, RolandMorris, StartBack, Oswestry, Hoos12];
    }
}
