namespace LowBackHip.Json;

// The wire form of a summary: the same records are turned into the schema, and a test holds what is written to it. What is null is left out.

/// <summary>The whole: either what a presentation means in short, or why its text cannot be read.</summary>
[ExactlyOne("disposition", "problems")]
internal sealed record SummaryJson
{
    [Says("Which form this is.", Always = LowBackHipJson.SummarySchemaId)]
    public required string Schema { get; init; }

    [Says("The content that was evaluated with.")]
    public CatalogVersionJson? Catalog { get; init; }

    [Says("How soon to be seen.")]
    public BoundsJson? Disposition { get; init; }

    [Says("The red flags that are met, most urgent first.")]
    public string[]? RedFlags { get; init; }

    [Says("The first three conditions of the differential. They are not exclusive: their probabilities do not add up to 1.")]
    public LeadingConditionJson[]? Leading { get; init; }

    [Says("The first five facts still unknown that could move the disposition, those that could move it furthest first; none once it is settled.")]
    public string[]? Decisive { get; init; }

    [Says("What every result says of itself.")]
    public string? Notice { get; init; }

    [Says("Everything that is wrong with the text of the presentation.")]
    public ProblemJson[]? Problems { get; init; }
}

internal sealed record BoundsJson
{
    [Says("What was reported demands at least this.")]
    [Words<Disposition>]
    public required string AtLeast { get; init; }

    [Says("At most this is still possible.")]
    [Words<Disposition>]
    public required string AtMost { get; init; }

    [Says("Whether no answer still missing can change the disposition.")]
    public required bool IsSettled { get; init; }
}

internal sealed record LeadingConditionJson
{
    [Says("The condition.")]
    public required string Condition { get; init; }

    [Says("How likely it is, in a word.")]
    [Words<LikelihoodBand>]
    public required string Band { get; init; }

    [Says("How likely it is: the central estimate.")]
    [Within(0, 1)]
    public required double Probability { get; init; }
}

internal sealed record ProblemJson
{
    [Says("Where in the text, such as $.pain.sites[0].region.")]
    public required string Path { get; init; }

    [Says("What kind.")]
    [Words<PresentationProblemCode>]
    public required string Code { get; init; }

    [Says("What is wrong and what would be right, without any value of the person.")]
    public required string Message { get; init; }
}
