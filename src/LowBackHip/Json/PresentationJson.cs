namespace LowBackHip.Json;

// The wire form of a presentation as records, for its schema alone: the hand-written reader and writer are held to it by tests.

/// <summary>The whole.</summary>
internal sealed record PresentationJson
{
    [Says("Which form this is.", Always = LowBackHipJson.PresentationSchemaId)]
    public required string Schema { get; init; }

    [Says("Age in years, with a fraction for infants.")]
    [Within(0, Presentation.MaxAge)]
    public double? Age { get; init; }

    [Says("Sex. Left out when it is not known or when neither answer fits.")]
    [Words<Sex>]
    public string? Sex { get; init; }

    [Says("Where it hurts, since when and how much.")]
    public PainJson? Pain { get; init; }

    [Says("What is known of each finding that was asked about. A finding that is left out is unknown, not absent.")]
    public FindingStatusesJson? Findings { get; init; }
}

internal sealed record PainJson
{
    [Says("Every place where it hurts.")]
    public PainSiteJson[]? Sites { get; init; }

    [Says("How it began.")]
    [Words<PainOnset>]
    public string? Onset { get; init; }

    [Says("Days since it began, with a fraction for hours.")]
    [Within(0, Presentation.MaxDurationDays)]
    public double? DurationDays { get; init; }

    [Says("How bad it is, from 0 (no pain) to 10 (the worst imaginable).")]
    [Within(0, PainIntensity.Max)]
    public int? Intensity { get; init; }
}

internal sealed record PainSiteJson
{
    [Says("The region of the body.")]
    [Words<PainRegion>]
    public required string Region { get; init; }

    [Says("The side. Left out when it was not stated.")]
    [Words<BodySide>]
    public string? Side { get; init; }
}

/// <summary>Has no properties of its own: a schema lists the findings of its catalog here.</summary>
internal sealed record FindingStatusesJson;
