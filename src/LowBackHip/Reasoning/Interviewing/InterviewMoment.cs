using System.Collections.Immutable;

namespace LowBackHip.Reasoning;

/// <summary>What choosing the next question looks at: what is known, as facts, and which findings may still be asked.</summary>
internal sealed class InterviewMoment
{
    private readonly ulong[] _facts;
    private readonly PossibleAnswers[] _askable;
    private readonly InterviewOptions _options;
    private readonly PresentationKind _kind;

    internal InterviewMoment(Interview interview)
    {
        Index = interview.Evaluator.Questions;
        Presentation = interview.Presentation;
        var options = _options = interview.Options;
        _kind = Presentation.Kind;
        _facts = new ulong[Index.Compiled.Atoms.Words];
        Index.Compiled.Atoms.Read(Presentation, _facts);
        _askable = new PossibleAnswers[Index.Findings.Length];
        for (var finding = 0; finding < _askable.Length; finding++)
            _askable[finding] = options.SkippedTopics.Contains(Index.Findings[finding].Topic) ? PossibleAnswers.None : Possible(Index.Findings[finding], Presentation);

        // Nobody is asked again: not what they said, not what they were unsure of, and not what a denial denies, though a basic fact that is not known leaves it open.
        foreach (var (id, status) in Presentation.Findings)
        {
            if (Index.Implications.PlaceOf(id) is not (>= 0 and var finding))
                continue;
            _askable[finding] = PossibleAnswers.None;
            if (status != FindingStatus.Absent || Index.Implications.Narrower(finding).IsEmpty || Index.Findings[finding].ShownBy?.Test(Presentation) == Match.Met)
                continue;
            foreach (var narrower in Index.Implications.Narrower(finding))
                _askable[narrower] = PossibleAnswers.None;
        }
    }

    internal QuestionIndex Index { get; }

    internal Presentation Presentation { get; }

    internal ReadOnlySpan<ulong> Facts => _facts;

    /// <summary>By the number of a finding which answers to it are possible; none when it may not be asked.</summary>
    internal ReadOnlySpan<PossibleAnswers> Askable => _askable;

    /// <summary>Whether a finding may be asked at all.</summary>
    internal bool MayAsk(int finding) => _askable[finding] != PossibleAnswers.None;

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

    /// <summary>Which answers about a finding would say something new, whatever was said about it.</summary>
    internal static PossibleAnswers Possible(Finding finding, Presentation presentation)
    {
        if (finding.AskedOf.Test(presentation) == Match.NotMet)
            return PossibleAnswers.None;
        return finding.ShownBy?.Test(presentation) switch
        {
            Match.Met => PossibleAnswers.None,
            Match.Undetermined => PossibleAnswers.Present,
            _ => PossibleAnswers.Present | PossibleAnswers.Absent,
        };
    }
}
