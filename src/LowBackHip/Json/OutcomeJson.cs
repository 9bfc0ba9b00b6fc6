using System.Collections.Immutable;
using System.Text.Json;

namespace LowBackHip.Json;

/// <summary>The wire form of the numeric answers to an outcome measure.</summary>
internal sealed record OutcomeAnswersJson
{
    private const string Form = "Expected an object of schema, measure and answers, each once; answers is a list of whole numbers, or null for an item that was not answered.";

    [Says("Which form this is.", Always = LowBackHipJson.OutcomeAnswersSchemaId)]
    public required string Schema { get; init; }

    [Says("The measure.")]
    public required string Measure { get; init; }

    [Says("One whole number for each item in its order, or null where it was not answered.")]
    public required int?[] Answers { get; init; }

    /// <exception cref="JsonException">The text is none; no value of it is in the message.</exception>
    internal static OutcomeAnswers Read(string json, IEnumerable<OutcomeMeasure> measures)
    {
        var said = Parse(json);
        var faults = new DocumentFaults();
        if (said.Schema != LowBackHipJson.OutcomeAnswersSchemaId)
            faults.Add("$.schema", $"Expected \"{LowBackHipJson.OutcomeAnswersSchemaId}\".");
        var known = measures.ToList();
        var measure = known.Find(measure => measure.Id.Value == said.Measure);
        if (measure is null)
            faults.Add("$.measure", $"Expected one of: {string.Join(", ", known.Select(measure => measure.Id))}.");
        else
            Check(said.Answers, measure, faults);
        faults.ThrowIfAny();
        return new(measure!, [.. said.Answers]);
    }

    private static void Check(int?[] answers, OutcomeMeasure measure, DocumentFaults faults)
    {
        var most = measure.MostAnswers;
        if (answers.Length > most.Length || (answers.Length < most.Length && !measure.TakesFewer))
            faults.Add("$.answers", FormattableString.Invariant($"Expected {(measure.TakesFewer ? "at most " : string.Empty)}{most.Length} answers."));
        for (var item = 0; item < Math.Min(answers.Length, most.Length); item++)
        {
            if (answers[item] is < 0 || answers[item] > most[item])
                faults.Add(FormattableString.Invariant($"$.answers[{item}]"), FormattableString.Invariant($"Expected a whole number from 0 to {most[item]}, or null."));
        }
    }

    private static OutcomeAnswersJson Parse(string json)
    {
        try
        {
            if (JsonSerializer.Deserialize(json, WireContext.Default.OutcomeAnswersJson) is { } said)
                return said;
        }
        catch (JsonException)
        {
            // Its words and its path may hold parts of the text.
        }

        throw DocumentFaults.Only("$", Form);
    }
}

/// <summary>The wire form of a score.</summary>
internal sealed record OutcomeScoreJson
{
    [Says("Which form this is.", Always = LowBackHipJson.OutcomeScoreSchemaId)]
    public required string Schema { get; init; }

    [Says("The measure.")]
    public required string Measure { get; init; }

    [Says("Its name.")]
    public required string Name { get; init; }

    [Says("The score, not rounded; missing when too few items were answered.")]
    public double? Score { get; init; }

    [Says("How many items were answered; missing without a score.")]
    public int? Answered { get; init; }

    [Says("The fewest answers that give a score.")]
    public required int FewestAnswers { get; init; }

    [Says("What the score means, where bands were read.")]
    public string? Band { get; init; }

    [Says("The scores of its parts.")]
    public required OutcomePartJson[] Parts { get; init; }

    [Says("The least the score can be.")]
    public required double Least { get; init; }

    [Says("The most the score can be.")]
    public required double Most { get; init; }

    [Says("Whether a higher score is better; missing where it is no scale of getting better.")]
    public bool? HigherIsBetter { get; init; }

    [Says("The smallest change that matters, where one was read; where both numbers are given, either is enough.")]
    public ImportantChangeJson? ImportantChange { get; init; }

    [Says("How the score is made, and what is done about missing answers.")]
    public required string Rule { get; init; }

    [Says("Every source of the scoring, its bands and the change that matters.")]
    public required CitationJson[] Citations { get; init; }

    internal static OutcomeScoreJson From(OutcomeMeasure measure, OutcomeScore? score) => new()
    {
        Schema = LowBackHipJson.OutcomeScoreSchemaId,
        Measure = measure.Id.Value,
        Name = measure.Name,
        Score = score?.Value,
        Answered = score?.Answered,
        FewestAnswers = measure.FewestAnswers,
        Band = score?.Band,
        Parts = score is null ? [] : [.. score.Parts.Select(part => new OutcomePartJson { Name = part.Name, Score = part.Value })],
        Least = measure.LeastScore,
        Most = measure.MostScore,
        HigherIsBetter = measure.HigherIsBetter,
        ImportantChange = measure.ImportantChange is { } change ? new() { Points = change.Points, Fraction = change.Fraction, Citation = change.Source.Citation.Id.Value } : null,
        Rule = measure.ScoringRule,
        Citations = CitationJson.EachOnce(Sources(measure)),
    };

    private static IEnumerable<Source> Sources(OutcomeMeasure measure) =>
        [.. measure.Sources, .. measure.Bands.Select(band => band.Source), .. measure.ImportantChange is { } change ? (ImmutableArray<Source>)[change.Source] : []];
}

internal sealed record OutcomePartJson
{
    [Says("The part.")]
    public required string Name { get; init; }

    [Says("Its score; missing when too few of its items were answered.")]
    public double? Score { get; init; }
}

internal sealed record ImportantChangeJson
{
    [Says("Points of the score.")]
    public double? Points { get; init; }

    [Says("Part of the first score, from 0 to 1.")]
    [Within(0, 1)]
    public double? Fraction { get; init; }

    [Says("Where it comes from.")]
    public required string Citation { get; init; }
}
