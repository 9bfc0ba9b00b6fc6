using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning;

/// <summary>Which question an interview puts next, and how, in catalogs small enough to see why.</summary>
public sealed class NextQuestionTests
{
    private static readonly Condition Cause = Invented.Condition("cause");
    private static readonly Finding[] Signs = [.. "abcdefgh".Select(letter => Invented.Finding($"sign-{letter}"))];
    private static readonly InterviewOptions OneAtATime = new() { MostOnAScreen = 1 };

    private static readonly Presentation Basics = Presentation.Empty.WithAge(30).WithSex(Sex.Male).WithSite(PainRegion.Lumbar, BodySide.Left)
        .WithDurationDays(10).WithOnset(PainOnset.Gradual).WithIntensity(PainIntensity.Of(4));

    private static readonly Criterion A = Signs[0];
    private static readonly Criterion B = Signs[1];
    private static readonly Criterion C = Signs[2];
    private static readonly Criterion D = Signs[3];
    private static readonly Criterion E = Signs[4];
    private static readonly Criterion F = Signs[5];
    private static readonly Criterion G = Signs[6];
    private static readonly Criterion H = Signs[7];

    [Fact]
    public void A_sign_that_is_a_flag_by_itself_comes_before_those_of_which_it_takes_two()
    {
        Assert.Equal("sign-a", First(Basics, A, B & C));
        Assert.Equal("sign-c", First(Basics, C, A & B));
    }

    [Fact]
    public void What_goes_with_a_report_comes_before_what_goes_with_an_age()
    {
        Assert.Equal("sign-c", First(Basics.WithPresent(Signs[0]), Age.AtLeast(18) & B, A & C));
        Assert.Equal("sign-c", First(Basics.WithPresent(Signs[7]), Age.AtLeast(18) & B, H & C));
    }

    [Fact]
    public void What_needs_few_other_answers_comes_before_what_needs_many()
    {
        // Sign a is the shorter way to two of three, but needs two others; f needs one.
        Assert.Equal("sign-f", First(Basics, Criterion.AtLeast(2, A, B & C, D & E), Criterion.AtLeast(2, F, G, H)));

        // Two of three takes two answers, not the three that its last way would take: as many as there are beside f.
        Assert.Equal("sign-e", First(Basics, Criterion.AtLeast(2, A, B, C & D) & E, F & G & H));
    }

    [Fact]
    public void What_a_denial_denies_with_it_is_not_asked_on_the_same_screen()
    {
        var (leg, walking) = (Invented.Finding("leg-pain"), Invented.Finding("leg-pain-walking", implies: ["leg-pain"]));

        Assert.Equal(["leg-pain", "sign-a"], Asked(Begin(Basics, Flag("one", leg), Flag("two", walking), Flag("three", A))));
    }

    [Fact]
    public void While_a_flag_stays_open_nothing_is_asked_that_could_only_rule_out_another()
    {
        // Whether there is a or not, nobody knows: no answer can meet the second flag, and one would rule it out.
        var unsure = Basics.WithUnsure(Signs[0], Signs[2]);

        Assert.Equal(["sign-b"], Asked(Begin(unsure.WithAbsent(Signs[2]), Flag("one", C), Flag("two", A & B))));
        Assert.Null(Begin(unsure, Flag("one", C), Flag("two", A & B)).Next);
        Assert.Equal(["sign-b"], Asked(Begin(unsure, Flag("one", C), Flag("two", A & B, Disposition.Emergency))));
        Assert.Equal(["sign-b", "sign-d"], Asked(Begin(unsure, Flag("one", C), Flag("two", B | D))));
    }

    [Fact]
    public void A_denial_that_a_basic_fact_could_contradict_counts_for_nothing()
    {
        // Nobody said how it began, though they were asked.
        var shown = Invented.Finding("shown", shownBy: Onset.Was(PainOnset.AfterLifting));
        var interview = Begin(Basics.WithOnset(null).WithUnsure(Signs[0]), Flag("flag", !Criterion.Of(shown) & A)).Answer(Presentation.Empty, FindingStatus.Unsure);

        Assert.Equal(["shown"], Asked(interview));
    }

    [Fact]
    public void Questions_about_causes_come_by_how_much_their_answers_are_expected_to_tell()
    {
        double?[] factors = [10, 0.1, 0.5, 0.9, null, 1.5, 3];
        var signs = (
            from present in Enumerable.Range(0, factors.Length)
            from absent in Enumerable.Range(0, factors.Length)
            where (factors[present] ?? factors[absent]) is not null
            select (Finding: Invented.Finding($"sign-{present}-{absent}"), Present: Ratio(factors[present]), Absent: Ratio(factors[absent]))).ToList();
        Condition[] conditions =
        [
            Invented.Condition("common", 0.2, clues: [.. signs.Select(sign => Invented.Clue($"common-{sign.Finding.Id}", sign.Finding, sign.Present, sign.Absent))]),
            Invented.Condition("rare", 0.0003, clues: [.. signs.Select(sign => Invented.Clue($"rare-{sign.Finding.Id}", sign.Finding, Ratio(0.1)))]),
            Invented.Condition("rarer", 0.00004, clues: [.. signs.Select(sign => Invented.Clue($"rarer-{sign.Finding.Id}", sign.Finding, Ratio(10)))]),
        ];
        var evaluator = new Evaluator(Invented.Catalog(conditions));
        var expected =
            from sign in signs
            let gain = Central(evaluator, Basics).Zip(Central(evaluator, Basics.WithPresent(sign.Finding)), Central(evaluator, Basics.WithAbsent(sign.Finding))).Sum(pair => Bits(pair.First, pair.Second, pair.Third))
            where gain > 0.01
            orderby gain descending
            select sign.Finding.Id.Value;

        // Who is unsure of everything learns nothing, so each question is the best of those left.
        var talk = new Interviewee(Basics, Presentation.Empty, FindingStatus.Unsure).Talk(evaluator, new() { MostCauseQuestions = 50 });
        Assert.Equal(expected, talk[^1].Answered.SelectMany(answered => answered.Screen.Questions).Select(question => question.Key));
        Assert.InRange(talk.Count, 30, 45);
        Assert.All(talk[^1].Answered, answered => Assert.Equal(["common", "rare", "rarer"], answered.Screen.Conditions.Select(condition => condition.Id.Value)));
    }

    [Fact]
    public void A_single_question_about_a_plan_is_put_as_one()
    {
        Assert.Equal((InterviewScreenKind.Plan, "A question about your plan.", InterviewAnswerKind.YesNoNotSure), Put(PlanQuestion(A).Next!));
        Assert.Equal((InterviewScreenKind.Plan, "For your plan: are any of these true for you?", InterviewAnswerKind.AnyOfThese), Put(PlanQuestion(A | B).Next!));
    }

    [Fact]
    public void A_question_that_is_taken_up_again_says_that_it_was_asked_before()
    {
        var evaluator = Begin(Basics, Flag("flag", A | B)).Evaluator;
        var one = Interview.Resume(evaluator, [new(["sign-b"], Presentation.Empty, FindingStatus.Absent)], known: Basics).Answered[0].Screen;
        var both = Interview.Resume(evaluator, [new(["sign-b", "sign-a"], Presentation.Empty, FindingStatus.Absent)], known: Basics).Answered[0].Screen;

        Assert.Equal((InterviewScreenKind.Safety, "One more question for your safety.", InterviewAnswerKind.YesNoNotSure), Put(one));
        Assert.Equal((InterviewScreenKind.Safety, "Are any of these true for you?", InterviewAnswerKind.AnyOfThese), Put(both));
        Assert.All([one, both], screen => Assert.Equal("This was asked before.", screen.Why));
    }

    [Fact]
    public void A_basic_question_names_the_flags_that_apply_to_some_ages_or_one_sex_alone()
    {
        var interview = Begin(Presentation.Empty, Flag("adults", A, appliesTo: Audience.Adults), Flag("young", B, appliesTo: Audience.Of(belowAge: 30)), Flag("women", C, appliesTo: Audience.Women), Flag("all", D));

        Assert.Equal(["adults", "young"], interview.Next!.Questions[0].RedFlags.Select(flag => flag.Id.Value));
        Assert.Equal(["women"], interview.Next!.Questions[1].RedFlags.Select(flag => flag.Id.Value));
    }

    [Fact]
    public void A_screen_of_basics_is_behind_only_when_all_of_it_is()
    {
        Assert.Equal(0, Begin(Presentation.Empty.WithAge(30).WithDurationDays(3), Flag("flag", A)).Progress.Fraction);
        Assert.Equal(0.05, Begin(Presentation.Empty.WithAge(30).WithSex(Sex.Male), Flag("flag", A)).Progress.Fraction);
    }

    private static (InterviewScreenKind Kind, string Prompt, InterviewAnswerKind Answer) Put(InterviewScreen screen) => (screen.Kind, screen.Prompt, screen.Questions[0].AnswerKind);

    private static string First(Presentation known, params Criterion[] flags) =>
        Assert.Single(Asked(Begin(known, OneAtATime, [.. flags.Select((when, place) => Flag($"flag-{place}", when))])));

    private static List<string> Asked(Interview interview) => [.. interview.Next!.Questions.Select(question => question.Key)];

    private static Interview Begin(Presentation known, params RedFlag[] flags) => Begin(known, InterviewOptions.Default, flags);

    private static Interview Begin(Presentation known, InterviewOptions options, RedFlag[] flags)
    {
        // In alphabetical order, whichever flag names them first.
        var builder = new ClinicalCatalogBuilder("0.0.1");
        builder.Citations.Add(Invented.Study);
        builder.Findings.AddRange(flags.SelectMany(flag => flag.When.Findings()).Distinct().OrderBy(finding => finding.Id));
        builder.Conditions.Add(Cause);
        builder.RedFlags.AddRange(flags);
        return Interview.Begin(new(builder.Build()), options, known);
    }

    private static Interview PlanQuestion(Criterion when) =>
        Interview.Begin(new(Invented.Catalog([Cause], Flag("flag", when & Intensity.AtLeast(9))).ToBuilder().WithIrritability(new(when, "It is easily stirred up.", Invented.Source)).Build()), known: Basics);

    private static RedFlag Flag(string id, Criterion when, Disposition disposition = Disposition.Urgent, Audience? appliesTo = null) => Invented.Flag(id, when, Cause, disposition, appliesTo);

    private static LikelihoodRatio? Ratio(double? factor) => factor is { } value ? LikelihoodRatio.Of(value) : null;

    private static IEnumerable<double> Central(Evaluator evaluator, Presentation said) =>
        evaluator.Evaluate(said).Differential.OrderBy(ranked => ranked.Condition.Id).Select(ranked => ranked.Probability.Central);

    /// <summary>How many bits the answer to a question is expected to tell about one condition.</summary>
    private static double Bits(double before, double yes, double no)
    {
        if (yes == before && no == before)
            return 0;

        // A yes comes as often as leaves the condition as likely on average as it was. Where no share of answers does, half as often as it could at most.
        var isBetween = before > Math.Min(yes, no) && before < Math.Max(yes, no);
        var share = isBetween ? (before - no) / (yes - no) : yes != before ? Most(yes) / 2 : 1 - (Most(no) / 2);
        return (share * Moved(yes)) + ((1 - share) * Moved(no));

        double Most(double after) => Math.Min(before / after, (1 - before) / (1 - after));

        double Moved(double after) => Part(after, before) + Part(1 - after, 1 - before);

        // What is as good as impossible tells nothing.
        static double Part(double after, double before) => after == 0 || before == 0 ? 0 : after * Math.Log2(after / before);
    }
}
