using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Questionnaires on the hip.
public static partial class OutcomeMeasures
{
    /// <summary>Twelve items on pain, function and quality of life with a hip.</summary>
    public static OutcomeMeasure Hoos12 { get; } = new(ScoreHoos12)
    {
        Id = OutcomeMeasureId.From("hoos-12"),
        Name = "HOOS-12",
        Measures = "Pain, function and quality of life with a hip: 100 is best.",
        MostAnswers = Items(12, 4),
        LeastScore = 0,
        MostScore = 100,
        HigherIsBetter = true,
        ScoringRule =
            "Items 1 to 4 are pain, 5 to 8 function, 9 to 12 quality of life. Each part is 100 less 25 times the mean of its answers, and needs two of its four. "
            + "The whole is the mean of the three parts; that rule is from memory. What change matters is not given, because it was not read.",
        FewestAnswers = 6,
        License = new(
            "koos.nu", "Said to be free for most uses; this is from memory.", "Check with the owner before shipping any wording.", "numeric-rating",
            new(Citations.KoosHoos12, Provenance.Unverified)),
        Sources = [new(Citations.KoosHoos12, Provenance.Published, "the three parts"), new(Citations.KoosHoos12, Provenance.Unverified, "the whole")],
    };

    private static OutcomeScore? ScoreHoos12(OutcomeMeasure measure, ImmutableArray<int?> answers)
    {
        double? Part(int number)
        {
            var four = answers.Skip(4 * number).Take(4).ToList();
            return four.Count(answer => answer is not null) < 2 ? null : 100 - (25 * Mean(four));
        }

        ImmutableArray<OutcomeSubscore> parts = [new("pain", Part(0)), new("function", Part(1)), new("quality of life", Part(2))];
        return parts.Any(part => part.Value is null) ? null : measure.Of(parts.Average(part => part.Value!.Value), Answered(answers), parts);
    }
}
