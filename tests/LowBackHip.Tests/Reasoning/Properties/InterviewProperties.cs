using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning.Properties;

/// <summary>What an interview promises to anybody, whatever they answer.</summary>
public sealed class InterviewProperties
{
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);

    private static Arbitrary<Interviewee> Anybody { get; } = Clinical.Interviewee(BuiltInCatalog.Instance);

    [Fact]
    public void An_interview_ends_and_says_rightly_why() =>
        Hold.Always(
            Prop.ForAll(Anybody, person =>
            {
                var last = person.Talk(BuiltIn)[^1];
                var triage = BuiltIn.Triage(last.Presentation);
                var isRight = last.End switch
                {
                    InterviewEnd.Emergency => triage.AtLeast == Disposition.Emergency,
                    InterviewEnd.Settled => triage.IsSettled,
                    InterviewEnd.NothingLeftToAsk => !triage.IsSettled && !CouldBeRaised(last),
                    _ => false,
                };
                return (isRight && last.MayStop).Classify(last.End == InterviewEnd.Emergency, "emergency").Classify(last.End == InterviewEnd.Settled, "settled")
                    .Classify(last.End == InterviewEnd.NothingLeftToAsk, "nothing left");
            }),
            tests: 150,
            "emergency",
            "settled",
            "nothing left");

    [Fact]
    public void No_question_is_put_twice() =>
        Hold.Always(
            Prop.ForAll(Anybody, person =>
            {
                var asked = Asked(person.Talk(BuiltIn)[^1]);
                return asked.Distinct().Count() == asked.Count;
            }));

    [Fact]
    public void Nobody_is_asked_what_is_known_implied_or_cannot_apply() =>
        Hold.Always(
            Prop.ForAll(Anybody, person => person.Talk(BuiltIn).SkipLast(1).All(interview => interview.Next!.Questions.All(question => IsNew(question, interview.Presentation)))));

    [Fact]
    public void An_answer_never_leaves_the_interval_of_before() =>
        Hold.Always(
            Prop.ForAll(Anybody, person =>
            {
                var intervals = person.Talk(BuiltIn).ConvertAll(interview => BuiltIn.Triage(interview.Presentation));
                return intervals.Zip(intervals.Skip(1)).All(pair => pair.Second.AtLeast >= pair.First.AtLeast && pair.Second.AtMost <= pair.First.AtMost)
                    .Classify(intervals[0] != intervals[^1], "narrowed");
            }),
            tests: 200,
            "narrowed");

    [Fact]
    public void An_answer_never_leaves_the_interval_of_before_in_any_small_catalog() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, SmallWorld.Any, (world, other) =>
            {
                var person = new Interviewee(world.Said, other.Said, FindingStatus.Absent);
                var intervals = person.Talk(world.Evaluator).ConvertAll(interview => world.Evaluator.Triage(interview.Presentation));
                return intervals.Zip(intervals.Skip(1)).All(pair => pair.Second.AtLeast >= pair.First.AtLeast && pair.Second.AtMost <= pair.First.AtMost)
                    .Classify(intervals[0] != intervals[^1], "narrowed");
            }),
            tests: 400,
            "narrowed");

    [Fact]
    public void The_order_of_the_answers_changes_nothing() =>
        Hold.Always(
            Prop.ForAll(Anybody, Arb.From(Gen.Choose(0, int.MaxValue)), (person, seed) =>
            {
                var last = person.Talk(BuiltIn)[^1];
                InterviewAnswer[] answers = [.. last.Answered.Select(answered => answered.Answer)];
                new Random(seed).Shuffle(answers);
                var again = Interview.Resume(BuiltIn, answers, known: person.Known);
                return again.Presentation.Equals(last.Presentation) && EvaluationText.Of(again.Evaluate()) == EvaluationText.Of(last.Evaluate());
            }),
            tests: 60);

    [Fact]
    public void The_same_answers_lead_to_the_same_questions_now_and_after_a_pause() =>
        Hold.Always(
            Prop.ForAll(Anybody, person =>
            {
                var last = person.Talk(BuiltIn)[^1];
                var again = person.Talk(new Evaluator(BuiltInCatalog.Instance))[^1];
                var resumed = Interview.Resume(BuiltIn, last.Answered.Select(answered => answered.Answer), known: person.Known);
                return Asked(last).SequenceEqual(Asked(again)) && Asked(last).SequenceEqual(Asked(resumed))
                    && resumed.Answered.Select(answered => answered.Screen.Why).SequenceEqual(last.Answered.Select(answered => answered.Screen.Why));
            }),
            tests: 60);

    [Fact]
    public void Going_back_and_saying_the_same_again_changes_nothing() =>
        Hold.Always(
            Prop.ForAll(Anybody, person =>
            {
                var talk = person.Talk(BuiltIn);
                var last = talk[^1];
                var stepped = talk.Count == 1 || last.Back().Answer(person.Says, person.Rest).Presentation.Equals(last.Presentation);
                return stepped && Enumerable.Range(0, last.Answered.Length).All(place => last.AnswerAgain(place, person.Says, person.Rest).Presentation.Equals(last.Presentation));
            }),
            tests: 100);

    [Fact]
    public void Changing_one_answer_keeps_every_other_that_can_still_apply() =>
        Hold.Always(
            Prop.ForAll(Anybody, Anybody, Arb.From(Gen.Choose(0, 30)), (person, other, choice) =>
            {
                var last = person.Talk(BuiltIn)[^1];
                if (last.Answered.IsEmpty)
                    return true.Classify(true, "nothing to change");
                var place = choice % last.Answered.Length;
                var changed = last.AnswerAgain(place, other.Says, other.Rest);
                var kept =
                    from answered in last.Answered.Where((_, at) => at != place)
                    from finding in answered.Screen.Questions.Select(question => question.Finding).OfType<Finding>()
                    where finding.AskedOf.Test(changed.Presentation) != Match.NotMet
                    let said = answered.Answer.Said[finding] is var status and not FindingStatus.NotAssessed ? status : answered.Answer.Rest

                    // Who was unsure may know by what follows from another answer.
                    select changed.Presentation[finding] == said || said == FindingStatus.Unsure;
                return kept.All(isKept => isKept).Classify(place < last.Answered.Length - 1, "an earlier answer");
            }),
            tests: 150,
            "an earlier answer");

    [Fact]
    public void Limits_are_kept_whatever_they_are() =>
        Hold.Always(
            Prop.ForAll(Anybody, Arb.From(Gen.Choose(1, 12)), Arb.From(Gen.Choose(1, 60)), (person, onAScreen, inAll) =>
            {
                var options = new InterviewOptions { MostOnAScreen = onAScreen, MostQuestions = inAll, MostCauseQuestions = inAll % 3, SkippedTopics = [FindingTopic.Systemic, FindingTopic.Pregnancy] };
                var last = person.Talk(BuiltIn, options)[^1];
                var findings = last.Answered.SelectMany(answered => answered.Screen.Questions).Select(question => question.Finding).OfType<Finding>().ToList();
                return (findings.Count <= inAll
                    && last.Answered.All(answered => answered.Screen.Questions.Count(question => question.Finding is not null) <= onAScreen)
                    && last.Answered.Count(answered => answered.Screen.Kind == InterviewScreenKind.Cause) <= inAll % 3
                    && !findings.Exists(finding => finding.Topic is FindingTopic.Systemic or FindingTopic.Pregnancy)
                    && (last.End != InterviewEnd.Limit || findings.Count == inAll)).Classify(last.End == InterviewEnd.Limit, "limit reached");
            }),
            tests: 100,
            "limit reached");

    [Fact]
    public void Progress_never_falls_and_is_complete_only_at_the_end() =>
        Hold.Always(
            Prop.ForAll(Anybody, person =>
            {
                var talk = person.Talk(BuiltIn);
                var shares = talk.ConvertAll(interview => interview.Progress.Fraction);
                return shares.SequenceEqual(shares.Order()) && shares[^1] == 1 && shares.SkipLast(1).All(share => share is >= 0 and < 1)
                    && talk.Select((interview, place) => interview.Progress.Screens == place).All(isRight => isRight);
            }),
            tests: 100);

    [Fact]
    public void Every_screen_says_why_and_what_it_bears_on() =>
        Hold.Always(
            Prop.ForAll(Anybody, person => person.Talk(BuiltIn)[^1].Answered.All(answered => answered.Screen switch
            {
                { Kind: InterviewScreenKind.Safety } screen => screen.Questions.All(question => !question.RedFlags.IsEmpty) && !screen.Conditions.IsEmpty && screen.Why.Length > 0,
                { Kind: InterviewScreenKind.Cause } screen => screen.Questions is [{ Conditions.IsEmpty: false }] && screen.RedFlags.IsEmpty && screen.Why.Length > 0,
                { Kind: InterviewScreenKind.Plan } screen => screen.RedFlags.IsEmpty && screen.Conditions.IsEmpty && screen.Why.Length > 0,
                var screen => screen.Why.Length > 0,
            })),
            tests: 60);

    /// <summary>Whether one report could still raise the urgency.</summary>
    private static bool CouldBeRaised(Interview interview)
    {
        var least = BuiltIn.Triage(interview.Presentation).AtLeast;
        return BuiltIn.Catalog.Findings
            .Where(finding => IsNew(finding, interview.Presentation))
            .Any(finding => BuiltIn.Triage(interview.Presentation.With(finding, FindingStatus.Present)).AtLeast > least);
    }

    private static List<string> Asked(Interview interview) => [.. interview.Answered.SelectMany(answered => answered.Screen.Questions).Select(question => question.Key)];

    private static bool IsNew(InterviewQuestion question, Presentation known) => question switch
    {
        { Finding: { } finding } => IsNew(finding, known),
        { Basic: BasicFact.Age } => known.Age is null,
        { Basic: BasicFact.Sex } => known.Sex is null,
        { Basic: BasicFact.Sites } => known.Sites.IsEmpty,
        { Basic: BasicFact.Onset } => known.Onset is null,
        { Basic: BasicFact.Duration } => known.DurationDays is null,
        _ => known.Intensity is null,
    };

    private static bool IsNew(Finding finding, Presentation known) =>
        known[finding] == FindingStatus.NotAssessed && finding.AskedOf.Test(known) != Match.NotMet && finding.ShownBy?.Test(known) != Match.Met
        && !finding.Implies.Any(id => known[id] == FindingStatus.Absent && BuiltIn.Catalog.TryFind(id, out var broader) && broader.ShownBy?.Test(known) != Match.Met);
}
