using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Questionnaires on low-back pain.
public static partial class OutcomeMeasures
{
    private const int Positive = 3;

    /// <summary>What back pain keeps a person from, in 24 statements to tick.</summary>
    public static OutcomeMeasure RolandMorris { get; } = new((measure, answers) => measure.Of(answers.Sum(answer => answer ?? 0), Answered(answers)))
    {
        Id = OutcomeMeasureId.From("roland-morris"),
        Name = "Roland-Morris Disability Questionnaire",
        Measures = "How far back pain limits everyday life today.",
        MostAnswers = Items(24, 1),
        LeastScore = 0,
        MostScore = 24,
        HigherIsBetter = false,
        ScoringRule = "The number of statements that were ticked: 1 for a tick. What was not ticked, was left open or does not apply counts as 0. A sheet with no answer at all gives no score.",
        FewestAnswers = 1,
        ImportantChange = OfOstelo(5),
        License = new(
            "Roland and Morris", "The authors wrote in 2000 that no permission is needed to use their printed form unchanged.", "A changed form.", null,
            new(Citations.RolandFairbank2000, Provenance.Published)),
        Sources = [new(Citations.RolandFairbank2000, Provenance.Published), new(Citations.RolandMorris1983, Provenance.Unverified)],
    };

    /// <summary>How far back pain limits ten areas of life.</summary>
    public static OutcomeMeasure Oswestry { get; } = new((measure, answers) => measure.Of(answers.Sum(answer => answer ?? 0) * 100.0 / (5 * Answered(answers)), Answered(answers)))
    {
        Id = OutcomeMeasureId.From("oswestry"),
        Name = "Oswestry Disability Index",
        Measures = "How far back pain limits everyday life, in percent.",
        MostAnswers = Items(10, 5),
        LeastScore = 0,
        MostScore = 100,
        HigherIsBetter = false,
        ScoringRule = "The sum, divided by 5 for each answered section, times 100. A section left out is left out of both. At least five sections are asked for, which is this library's own choice.",
        FewestAnswers = 5,
        Bands =
        [
            new(0, "minimal", OfRolandFairbank),
            new(21, "moderate", OfRolandFairbank),
            new(41, "severe", OfRolandFairbank),
            new(61, "very severe", OfRolandFairbank),
            new(81, "bed-bound, or answers to look at again", OfRolandFairbank),
        ],
        ImportantChange = OfOstelo(10),
        License = new(
            "Not settled", "The way of scoring.",
            "The wording: the authors waived permission for their printed form in 2000, but a later holder is said to license it. Do not ship it without asking.", "roland-morris",
            new(Citations.RolandFairbank2000, Provenance.Unverified)),
        Sources = [OfRolandFairbank, new(Citations.FairbankPynsent2000, Provenance.Unverified)],
    };

    /// <summary>Nine items that sort people with back pain by their risk of lasting trouble.</summary>
    public static OutcomeMeasure StartBack { get; } = new(ScoreStartBack)
    {
        Id = OutcomeMeasureId.From("start-back"),
        Name = "STarT Back Screening Tool",
        Measures = "The risk that back pain goes on to disable: low, medium or high. It is no measure of getting better.",
        MostAnswers = [.. Items(8, 1), 4],
        LeastScore = 0,
        MostScore = 9,
        HigherIsBetter = null,
        ScoringRule =
            "Items 1 to 8 count 1 when agreed to. Item 9 is answered from 0 to 4 and counts 1 from 3 on. The distress part is items 5 to 9. A total up to 3 is low; from 4 on it is "
            + "medium, and high when the distress part is 4 or 5. All nine answers are needed.",
        FewestAnswers = 9,
        License = new(
            "Keele University", "Use that is not commercial needs no license.", "Commercial products must ask the university.", "No open tool of the same kind was found.",
            new(Citations.KeeleStartBack, Provenance.Published)),
        Sources = [new(Citations.KeeleStartBack, Provenance.Published), new(Citations.Hill2008, Provenance.Unverified)],
    };

    private static Source OfRolandFairbank => new(Citations.RolandFairbank2000, Provenance.Published);

    private static OutcomeScore ScoreStartBack(OutcomeMeasure measure, ImmutableArray<int?> answers)
    {
        var points = answers.Select((answer, item) => item == 8 ? (answer >= Positive ? 1 : 0) : answer ?? 0).ToList();
        var (total, distress) = (points.Sum(), points.Skip(4).Sum());
        return measure.Of(total, answers.Length, [new("distress", distress)], total <= 3 ? "low" : distress >= 4 ? "high" : "medium");
    }
}
