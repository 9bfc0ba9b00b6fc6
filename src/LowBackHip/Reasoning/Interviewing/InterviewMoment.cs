using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>What choosing the next question looks at: what is known, as facts, and which findings may still be asked.</summary>
internal sealed class InterviewMoment
{
    private readonly ulong[] _facts;
    private readonly bool[] _askable;
    private readonly InterviewOptions _options;
    private readonly PresentationKind _kind;

    internal InterviewMoment(Interview interview)
    {
        Index = interview.Evaluator.Questions;
        Presentation = interview.Presentation;
        _options = interview.Options;
        _kind = Presentation.Kind;
        _facts = new ulong[Index.Compiled.Atoms.Words];
        Index.Compiled.Atoms.Read(Presentation, _facts);
        _askable = new bool[Index.Findings.Length];
        for (var finding = 0; finding < _askable.Length; finding++)
            _askable[finding] = MayApply(Index.Findings[finding]);

        // Nobody is asked again: not what they said, and not what they were unsure of.
        foreach (var id in Presentation.FindingTable.Ids)
        {
            if (Index.Implications.PlaceOf(id) is >= 0 and var finding)
                _askable[finding] = false;
        }
    }

    internal QuestionIndex Index { get; }

    internal Presentation Presentation { get; }

    internal ReadOnlySpan<ulong> Facts => _facts;

    /// <summary>By the number of a finding whether it may be asked.</summary>
    internal ReadOnlySpan<bool> Askable => _askable;

    /// <summary>How likely a condition is with other facts.</summary>
    internal double Weigh(int condition, ReadOnlySpan<ulong> facts) => Index.Compiled.Weigh(condition, _kind, facts);

    internal InterviewQuestion Ask(int finding, InterviewAnswerKind kind, ImmutableArray<RedFlag> flags, ImmutableArray<Condition> conditions) =>
        Ask(Index.Findings[finding], _options, kind, flags, conditions);

    internal static InterviewQuestion Ask(
        Finding finding, InterviewOptions options, InterviewAnswerKind kind, ImmutableArray<RedFlag> flags, ImmutableArray<Condition> conditions) =>
        new(options.Wording.GetValueOrDefault(finding.Id) ?? finding.Question, kind)
        {
            Finding = finding,
            Clarification = finding.Clarification,
            RedFlags = flags,
            Conditions = conditions,
        };

    private bool MayApply(Finding finding) =>
        finding.AskedOf.Test(Presentation) != Match.NotMet && finding.ShownBy?.Test(Presentation) != Match.Met && !_options.SkippedTopics.Contains(finding.Topic);
}
