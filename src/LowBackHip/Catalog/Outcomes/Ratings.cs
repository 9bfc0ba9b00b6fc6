namespace LowBackHip.Catalog;

// Ratings from 0 to 10.
public static partial class OutcomeMeasures
{
    /// <summary>Pain from 0 to 10.</summary>
    public static OutcomeMeasure NumericRating { get; } = new((measure, answers) => measure.Of(answers[0]!.Value, 1))
    {
        Id = OutcomeMeasureId.From("numeric-rating"),
        Name = "Numeric pain rating scale",
        Measures = "How strong the pain is.",
        MostAnswers = Items(1, 10),
        LeastScore = 0,
        MostScore = 10,
        HigherIsBetter = false,
        ScoringRule = "The number itself. No answer, no score.",
        FewestAnswers = 1,
        ImportantChange = OfOstelo(2),
        License = new(null, "The scale is generic and free.", null, null, new(Citations.EditorialJudgment, Provenance.Editorial)),
        Sources = [new(Citations.Ostelo2008, Provenance.Published)],
    };

    /// <summary>What the person chose, and how well it can be done.</summary>
    public static OutcomeMeasure PatientSpecificFunction { get; } = new((measure, answers) => measure.Of(Mean(answers), Answered(answers)))
    {
        Id = OutcomeMeasureId.From("psfs"),
        Name = "Patient-Specific Functional Scale",
        Measures = "How well the person can do up to five activities of their own choice.",
        MostAnswers = Items(5, 10),
        TakesFewer = true,
        LeastScore = 0,
        MostScore = 10,
        HigherIsBetter = true,
        ScoringRule = "The mean of the activities that were rated, up to five. An activity without a rating is left out. What change matters is not given, because it was not read.",
        FewestAnswers = 1,
        License = new(
            "Stratford and coauthors", "Said to be free to use; this is from memory.", "Check with the authors before shipping any wording.", "numeric-rating",
            new(Citations.Stratford1995, Provenance.Unverified)),
        Sources = [new(Citations.Stratford1995, Provenance.Unverified)],
    };

    /// <summary>Pain and what it gets in the way of, in three ratings.</summary>
    public static OutcomeMeasure Peg { get; } = new((measure, answers) => measure.Of(Mean(answers), Answered(answers)))
    {
        Id = OutcomeMeasureId.From("peg"),
        Name = "PEG scale",
        Measures = "How strong the pain is, and how far it gets in the way of enjoyment and activity.",
        MostAnswers = Items(3, 10),
        LeastScore = 0,
        MostScore = 10,
        HigherIsBetter = false,
        ScoringRule = "The mean of the three ratings. All three are needed. Bands and the change that matters are not given, because they were not read in a study.",
        FewestAnswers = 3,
        License = new(
            "MD Anderson, for the Brief Pain Inventory it is drawn from", "The way of scoring.", "The wording: its terms were not read, so ask before shipping it.", "numeric-rating",
            new(Citations.Krebs2009, Provenance.Unverified)),
        Sources = [new(Citations.Krebs2009, Provenance.Published)],
    };
}
