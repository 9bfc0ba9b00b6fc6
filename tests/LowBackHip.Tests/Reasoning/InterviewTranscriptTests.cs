using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;
using LowBackHip.Tests.Repository;

namespace LowBackHip.Tests.Reasoning;

/// <summary>Whole interviews as somebody would read them: what is asked, in which order and why, and how each ends.</summary>
public sealed class InterviewTranscriptTests
{
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);

    private static readonly Dictionary<string, (Interviewee Person, InterviewOptions Options)> People = new()
    {
        ["strain"] = (
            new(Presentation.Empty, Presentation.Of(person => person.Aged(34).Male().HasPainIn(PainRegion.Lumbar, BodySide.Right).Beginning(PainOnset.AfterLifting).ForDays(3).RatedAt(5)
                .Reports(Findings.MuscleSpasm, Findings.WorseWithMovement, Findings.RelievedByRest, Findings.NightPain)), FindingStatus.Absent),
            InterviewOptions.Default),
        ["leg-pain-and-many-doubts"] = (
            new(Presentation.Empty, Presentation.Of(person => person.Aged(61).Female().HasPainIn(PainRegion.Buttock, BodySide.Left).HasPainIn(PainRegion.LowerLeg, BodySide.Left).ForDays(40)
                .Reports(Findings.LegTingling, Findings.LegPainWorseThanBackPain, Findings.WorseSitting, Findings.Diabetes)), FindingStatus.Unsure),
            InterviewOptions.Default),
        ["one-at-a-time"] = (
            new(Presentation.Empty, Presentation.Of(person => person.Aged(15).HasPainIn(PainRegion.Groin).Beginning(PainOnset.Gradual).ForDays(30).RatedAt(3)
                .Reports(Findings.HighTrainingLoad, Findings.WorsePivoting)), FindingStatus.Absent),
            new()
            {
                MostOnAScreen = 1,
                MostQuestions = 45,
                MostCauseQuestions = 2,
                SkippedTopics = [FindingTopic.Pregnancy],
                Wording = ImmutableDictionary<FindingId, string>.Empty.Add(Findings.Fever.Id, "Have you had a fever since practice?"),
            }),
        ["an-emergency"] = (
            new(Presentation.Empty, Presentation.Of(person => person.Aged(48).Female().HasPainIn(PainRegion.Lumbar).Beginning(PainOnset.Sudden).ForDays(1).RatedAt(8).Reports(Findings.UrinaryRetention)), FindingStatus.Absent),
            InterviewOptions.Default),
    };

    public static TheoryData<string> Names => [.. People.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_interview_reads_as_approved(string name)
    {
        var (person, options) = People[name];
        var talk = person.Talk(BuiltIn, options);
        var text = new StringBuilder();
        foreach (var interview in talk.SkipLast(1))
            Write(text, interview, interview.Next!, person);
        var said = talk[^1].Evaluate().Disposition;
        text.AppendLine(CultureInfo.InvariantCulture, $"The end: {talk[^1].End}, at least {said.AtLeast.ToId()}, at most {said.AtMost.ToId()}; {Progress(talk[^1])}.");
        Approved.Verify(text.ToString().ReplaceLineEndings("\n"), $"tests/LowBackHip.Tests/Reasoning/Interviews/{name}.approved.txt");
    }

    private static void Write(StringBuilder text, Interview interview, InterviewScreen screen, Interviewee person)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{screen.Kind}. {screen.Prompt} {screen.Why} [{Progress(interview)}{(interview.MayStop ? ", may stop" : string.Empty)}]");
        foreach (var question in screen.Questions)
        {
            text.AppendLine($"  {question.Key} ({question.AnswerKind}): {question.Wording} {question.Clarification}".TrimEnd());
            var range = question.Least is null ? string.Empty : $"{question.Least} to {question.Most}";
            Add(text, "answers", question.Choices.IsEmpty ? range : string.Join(", ", question.Choices));
            Add(text, "for", question.Basic is null
                ? string.Join(", ", question.RedFlags.Select(flag => flag.Id.Value).Concat(question.Conditions.Select(condition => condition.Id.Value)))
                : $"{question.RedFlags.Length} red flags, the first {question.RedFlags.FirstOrDefault()}");
            Add(text, "said", question.Finding is { } finding ? (person.Says[finding] == FindingStatus.Present ? "yes" : person.Rest == FindingStatus.Absent ? "no" : "not sure") : string.Empty);
        }

        text.AppendLine();
    }

    private static void Add(StringBuilder text, string name, string value)
    {
        if (value.Length > 0)
            text.AppendLine(CultureInfo.InvariantCulture, $"    {name}: {value}");
    }

    private static string Progress(Interview interview)
    {
        var progress = interview.Progress;
        return FormattableString.Invariant($"{progress.Questions} questions, {progress.OpenRedFlags} flags open, {progress.Fraction:0.00}");
    }
}
