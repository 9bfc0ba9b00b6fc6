using System.Collections.Immutable;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning;

public sealed class InterviewTests
{
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);

    private static Presentation Woman { get; } = Basics(Sex.Female);

    private static Presentation Man { get; } = Basics(Sex.Male);

    [Fact]
    public void Basics_come_first_then_safety_and_the_most_urgent_before_the_rest()
    {
        var talk = new Interviewee(Presentation.Empty, Man, FindingStatus.Absent).Talk(BuiltIn);
        var screens = talk[^1].Answered.Select(answered => answered.Screen).ToList();

        Assert.Equal(["age", "sex", "sites", "duration", "onset", "intensity"], screens.Take(3).SelectMany(screen => screen.Questions).Select(question => question.Key));
        Assert.Equal(screens.Select(screen => screen.Kind).Order(), screens.Select(screen => screen.Kind));
        var urgency = screens.Where(screen => screen.Kind == InterviewScreenKind.Safety).Select(screen => screen.RedFlags[0].Disposition).ToList();
        Assert.Equal(urgency.OrderDescending(), urgency);
        Assert.Equal(Disposition.Emergency, urgency[0]);
        Assert.Equal(InterviewEnd.Settled, talk[^1].End);
    }

    [Fact]
    public void None_of_these_denies_each_and_not_sure_is_not_asked_again()
    {
        var start = Interview.Begin(BuiltIn, known: Man);
        var asked = start.Next!.Questions.Select(question => question.Finding!).ToList();
        var said = Presentation.Of(person => person.IsUnsureAbout(asked[0]));

        var next = start.Answer(said, FindingStatus.Absent);

        Assert.Equal(FindingStatus.Unsure, next.Presentation[asked[0]]);
        Assert.All(asked.Skip(1), finding => Assert.Equal(FindingStatus.Absent, next.Presentation[finding]));
        Assert.DoesNotContain(asked[0], new Interviewee(next.Presentation, Man, FindingStatus.Absent).Talk(BuiltIn).SkipLast(1).SelectMany(interview => interview.Next!.Questions).Select(question => question.Finding));
    }

    [Fact]
    public void What_was_said_beside_the_questions_is_left_out()
    {
        var start = Interview.Begin(BuiltIn);
        var next = start.Answer(Woman.WithPresent(Findings.SaddleNumbness), FindingStatus.Absent);

        Assert.Equal(30, next.Presentation.Age);
        Assert.Empty(next.Presentation.Sites);
        Assert.Empty(next.Presentation.Findings);
    }

    [Fact]
    public void An_emergency_ends_it_at_once_even_when_it_is_known_before()
    {
        var known = Presentation.Of(person => person.Reports(Findings.SaddleNumbness));

        var interview = Interview.Begin(BuiltIn, known: known);

        Assert.Null(interview.Next);
        Assert.Equal(InterviewEnd.Emergency, interview.End);
        Assert.True(interview.MayStop);
        Assert.Equal(1, interview.Progress.Fraction);
    }

    [Fact]
    public void A_report_includes_the_broader_findings_and_a_denial_the_narrower_ones()
    {
        var reported = Interview.Begin(BuiltIn, known: Presentation.Of(person => person.Reports(Findings.RapidlyProgressiveLegWeakness)));
        Assert.Equal(FindingStatus.Present, reported.Presentation[Findings.ProgressiveLegWeakness]);
        Assert.Equal(FindingStatus.Present, reported.Presentation[Findings.LegWeakness]);

        var denied = Interview.Begin(BuiltIn, known: Man.WithAbsent(Findings.LegWeakness));
        Assert.Equal(FindingStatus.Absent, denied.Presentation[Findings.RapidlyProgressiveLegWeakness]);
        Assert.Equal(FindingStatus.Absent, denied.Presentation[Findings.FootDrop]);
    }

    [Fact]
    public void What_a_person_said_stands_though_another_answer_contradicts_it()
    {
        var interview = Interview.Begin(BuiltIn, known: Presentation.Of(person => person.Reports(Findings.FootDrop).Denies(Findings.LegWeakness)));

        Assert.Equal(FindingStatus.Present, interview.Presentation[Findings.FootDrop]);
        Assert.Equal(FindingStatus.Absent, interview.Presentation[Findings.LegWeakness]);
        Assert.Contains(interview.Evaluate().Issues, issue => issue.Code == EvaluationIssueCode.Contradiction);
    }

    [Fact]
    public void Answers_that_cannot_apply_any_more_do_not_count_and_count_again_when_they_can()
    {
        var interview = Interview.Begin(BuiltIn, known: Woman.WithSex(null)).Answer(Presentation.Empty.WithSex(Sex.Female), FindingStatus.Absent);
        while (interview.Presentation[Findings.Pregnant] == FindingStatus.NotAssessed)
            interview = interview.Answer(Presentation.Empty, FindingStatus.Absent);

        var asMan = interview.AnswerAgain(0, Presentation.Empty.WithSex(Sex.Male), FindingStatus.Absent);
        var asWoman = asMan.AnswerAgain(0, Presentation.Empty.WithSex(Sex.Female), FindingStatus.Absent);

        Assert.Equal(FindingStatus.NotAssessed, asMan.Presentation[Findings.Pregnant]);
        Assert.Equal(interview.Presentation, asWoman.Presentation);
        Assert.Equal(interview.Answered.Length, asMan.Answered.Length);
    }

    [Fact]
    public void Men_are_not_asked_about_pregnancy() =>
        Assert.DoesNotContain(
            new Interviewee(Man, Presentation.Empty, FindingStatus.Unsure).Talk(BuiltIn)[^1].Answered.SelectMany(answered => answered.Screen.Questions),
            question => question.Finding is { Topic: FindingTopic.Pregnancy });

    [Fact]
    public void A_host_words_questions_itself()
    {
        var first = Interview.Begin(BuiltIn, known: Man).Next!.Questions[0].Finding!;
        var options = new InterviewOptions { Wording = ImmutableDictionary<FindingId, string>.Empty.Add(first.Id, "In our words?") };

        Assert.Equal("In our words?", Interview.Begin(BuiltIn, options, Man).Next!.Questions[0].Wording);
        Assert.Equal(first.Question, Interview.Begin(BuiltIn, known: Man).Next!.Questions[0].Wording);
    }

    [Fact]
    public void A_resumed_interview_keeps_what_another_catalog_still_has()
    {
        var answer = new InterviewAnswer(["saddle-numbness", "no-such-finding", "sex"], Presentation.Of(person => person.Male().Denies(Findings.SaddleNumbness)), FindingStatus.Absent);
        var nothing = new InterviewAnswer(["no-such-finding"], Presentation.Empty, FindingStatus.Absent);

        var resumed = Interview.Resume(BuiltIn, [answer, nothing]);

        Assert.Equal(Sex.Male, resumed.Presentation.Sex);
        Assert.Equal(FindingStatus.Absent, resumed.Presentation[Findings.SaddleNumbness]);
        Assert.Single(resumed.Answered);
        Assert.Equal("age", resumed.Next!.Questions[0].Key);
        Assert.Single(resumed.Next!.Questions);
    }

    [Fact]
    public void Questions_of_one_topic_stand_together() =>
        Assert.All(
            new Interviewee(Woman, Presentation.Empty, FindingStatus.Absent).Talk(BuiltIn)[^1].Answered,
            answered =>
            {
                var topics = answered.Screen.Questions.Select(question => question.Finding!.Topic).ToList();
                Assert.Equal(topics.Order(), topics);
            });

    [Fact]
    public void How_long_it_stays_sore_is_asked_last_and_only_when_there_may_be_a_plan()
    {
        var ordinary = new Interviewee(Woman, Presentation.Empty, FindingStatus.Absent).Talk(BuiltIn);
        var last = ordinary[^1].Answered[^1].Screen;
        Assert.Equal(InterviewScreenKind.Plan, last.Kind);
        Assert.Contains(last.Questions, question => question.Finding == Findings.StaysSoreAfterActivity);

        var urgent = new Interviewee(Woman, Presentation.Of(person => person.Reports(Findings.CancerHistory)), FindingStatus.Absent).Talk(BuiltIn);
        Assert.Equal(Disposition.Urgent, urgent[^1].Evaluate().Disposition.AtLeast);
        Assert.DoesNotContain(urgent[^1].Answered, answered => answered.Screen.Kind == InterviewScreenKind.Plan);
    }

    [Fact]
    public void Wrong_use_is_refused()
    {
        var over = Interview.Begin(BuiltIn, known: Presentation.Of(person => person.Reports(Findings.SaddleNumbness)));
        var start = Interview.Begin(BuiltIn);

        Assert.StartsWith("The interview is over", Assert.Throws<InvalidOperationException>(() => over.Answer(Presentation.Empty, FindingStatus.Absent)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Nothing was answered", Assert.Throws<InvalidOperationException>(() => start.Back()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => start.AnswerAgain(0, Presentation.Empty, FindingStatus.Absent));
        Assert.Contains("absent", Assert.Throws<ArgumentOutOfRangeException>(() => start.Answer(Presentation.Empty, FindingStatus.Present)).Message, StringComparison.OrdinalIgnoreCase);
        Assert.Throws<ArgumentOutOfRangeException>(() => start.Answer(Presentation.Empty, FindingStatus.NotAssessed));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InterviewOptions { MostOnAScreen = 0 });
        Assert.Throws<ArgumentException>(() => new InterviewAnswer([], Presentation.Empty, FindingStatus.Absent));
        var blank = ImmutableDictionary<FindingId, string>.Empty.Add(Findings.Fever.Id, " ").Add(Findings.Chills.Id, "Did you shiver?");
        Assert.StartsWith("A wording is blank", Assert.Throws<ArgumentException>(() => new InterviewOptions { Wording = blank }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_the_person_said_is_in_a_text_for_logs()
    {
        var interview = Interview.Begin(BuiltIn).Answer(Presentation.Empty.WithAge(47).WithSex(Sex.Male), FindingStatus.Absent);

        Assert.Equal("Interview (1 screens answered)", interview.ToString());
        Assert.DoesNotContain("47", interview.Answered[0].Answer.ToString(), StringComparison.Ordinal);
    }

    private static Presentation Basics(Sex sex) =>
        Presentation.Empty.WithAge(30).WithSex(sex).WithSite(PainRegion.Lumbar, BodySide.Left).WithDurationDays(10).WithOnset(PainOnset.Gradual).WithIntensity(PainIntensity.Of(4));
}
