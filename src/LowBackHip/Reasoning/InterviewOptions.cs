using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>A host's limits and wording for interviews.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class InterviewOptions
{
    /// <summary>The defaults.</summary>
    public static InterviewOptions Default { get; } = new();

    /// <summary>The most findings on one safety screen, from 1 to 20. The default is 10.</summary>
    public int MostOnAScreen { get; init => field = Guard.InRange(value, 1, 20); } = 10;

    /// <summary>The most questions in all, from 1 to 1000, basics not counted. The default is 200; a lower limit may end the interview before the urgency is settled.</summary>
    public int MostQuestions { get; init => field = Guard.InRange(value, 1, 1000); } = 200;

    /// <summary>The most single questions about causes once no safety question is left, from 0 to 50. The default is 4.</summary>
    public int MostCauseQuestions { get; init => field = Guard.InRange(value, 0, 50); } = 4;

    /// <summary>Topics never asked about. The default is none. Leaving one out can keep the urgency open.</summary>
    public ImmutableArray<FindingTopic> SkippedTopics { get; init => field = Guard.Whole(value); } = [];

    /// <summary>The host's own wording of questions, by finding. The default is none.</summary>
    /// <exception cref="ArgumentException">A wording is blank.</exception>
    public ImmutableDictionary<FindingId, string> Wording
    {
        get;
        init => field = Guard.NotNull(value).Values.All(wording => !string.IsNullOrWhiteSpace(wording)) ? value : throw new ArgumentException("A wording is blank.", nameof(value));
    } = ImmutableDictionary<FindingId, string>.Empty;
}
