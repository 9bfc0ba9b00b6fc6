using LowBackHip.Catalog;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Model;

public sealed class CriterionTests
{
    private static readonly Finding A = Invented.Finding("a");
    private static readonly Finding B = Invented.Finding("b");
    private static readonly Finding C = Invented.Finding("c");
    private static readonly Match[] Answers = [Match.NotMet, Match.Undetermined, Match.Met];

    public static TheoryData<Match, Match> Pairs
    {
        get
        {
            var pairs = new TheoryData<Match, Match>();
            foreach (var left in Answers)
            {
                foreach (var right in Answers)
                    pairs.Add(left, right);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_come_to_the_lesser_and_either_to_the_greater(Match left, Match right)
    {
        var said = Said(left, right);
        Assert.Equal((Match)Math.Min((int)left, (int)right), (A & B).Test(said));
        Assert.Equal((Match)Math.Max((int)left, (int)right), (A | B).Test(said));
        Assert.Equal((Match)(-(int)left), (!A).Test(said));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Counting_one_of_two_is_either_and_two_of_two_is_both(Match left, Match right)
    {
        var said = Said(left, right);
        Assert.Equal((A | B).Test(said), Criterion.AtLeast(1, A, B).Test(said));
        Assert.Equal((A & B).Test(said), Criterion.AtLeast(2, A, B).Test(said));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Not_both_is_either_not(Match left, Match right)
    {
        var said = Said(left, right);
        Assert.Equal(Criterion.Not(A & B).Test(said), (!A | !B).Test(said));
        Assert.Equal(Criterion.Not(A | B).Test(said), (!A & !B).Test(said));
    }

    [Fact]
    public void Not_knowing_is_the_default_and_never_a_no()
    {
        Assert.Equal(Match.Undetermined, default);
        Assert.Equal(Match.Undetermined, Criterion.Of(A).Test(Presentation.Empty));
        Assert.Equal(Match.Undetermined, Criterion.Of(A).Test(Presentation.Empty.WithUnsure(A)));
    }

    [Fact]
    public void No_terms_is_always_for_all_and_never_for_any()
    {
        Assert.Equal(Match.Met, Criterion.All().Test(Presentation.Empty));
        Assert.Equal(Match.NotMet, Criterion.Any().Test(Presentation.Empty));
        Assert.Equal(("always", "never"), (Criterion.All().ToString(), Criterion.Any().ToString()));
    }

    [Fact]
    public void A_finding_that_cannot_apply_counts_as_absent_unless_it_was_reported()
    {
        Criterion pregnant = Invented.Finding("pregnant", Audience.MayBePregnant);
        var finding = pregnant.Findings().Single();
        Assert.Equal(Match.Undetermined, pregnant.Test(Presentation.Empty));
        Assert.Equal(Match.NotMet, pregnant.Test(Presentation.Empty.WithSex(Sex.Male)));
        Assert.Equal(Match.NotMet, pregnant.Test(Presentation.Empty.WithAge(70)));
        Assert.Equal(Match.Met, pregnant.Test(Presentation.Empty.WithSex(Sex.Male).WithPresent(finding)));
    }

    [Fact]
    public void Operators_flatten_what_is_of_one_kind_and_keep_the_rest()
    {
        var all = (A & B) & C;
        Assert.Equal(3, all.Terms.Length);
        var right = Criterion.Of(A) & (B & C);
        Assert.Equal(3, right.Terms.Length);
        Assert.Equal(3, ((A | B) | C).Terms.Length);
        var mixed = (A | B) & C;
        Assert.Equal(2, mixed.Terms.Length);
        Assert.IsType<AnyCriterion>(mixed.Terms[0]);
        Assert.True(mixed.Terms[1].IsTerm);
    }

    [Fact]
    public void A_name_keeps_its_capitals_where_they_are_more_than_the_start_of_a_sentence() =>
        Assert.Equal("HIV and fever", (Findings.Hiv & Findings.Fever).ToString());

    [Fact]
    public void A_criterion_says_itself_in_words()
    {
        Assert.Equal("(sign a or sign b) and not sign c", ((A | B) & !C).ToString());
        Assert.Equal("at least 2 of: sign a; sign b; sign c", Criterion.AtLeast(2, A, B, C).ToString());
        Assert.Equal("not (sign a and sign b)", Criterion.Not(A & B).ToString());
        Assert.Equal("not sign a", Criterion.Not(Criterion.All(A)).ToString());
        Assert.Equal("age at least 50 years and age at most 75 years", Age.Between(50, 75).ToString());
        Assert.Equal("duration less than 0.5 days", Duration.LessThanDays(0.5).ToString());
        Assert.Equal("intensity at least 7 of 10", Intensity.AtLeast(7).ToString());
        Assert.Equal("female", Person.IsFemale.ToString());
        Assert.Equal("began after lifting or sudden", Onset.Was(PainOnset.AfterLifting, PainOnset.Sudden).ToString());
        Assert.Equal("pain in the lateral hip or groin", Pain.In(PainRegion.LateralHip, PainRegion.Groin).ToString());
        Assert.Equal("pain on both sides of the lower leg", Pain.OnBothSidesOf(PainRegion.LowerLeg).ToString());
        Assert.Equal("pain on one side only of the buttock", Pain.OnOneSideOf(PainRegion.Buttock).ToString());
    }

    [Fact]
    public void A_trace_of_what_is_met_names_the_terms_that_made_it_so()
    {
        var trace = ((A | B) & C).Examine(Presentation.Empty.WithPresent(A, C).WithAbsent(B));
        Assert.Equal(Match.Met, trace.Match);
        Assert.Equal(["a", "c"], Keys(trace.Satisfied));
        Assert.Empty(trace.Failed);
        Assert.Empty(trace.Unknown);
    }

    [Fact]
    public void A_trace_of_what_is_not_met_names_the_terms_that_failed_and_no_others()
    {
        var trace = ((A | B) & C).Examine(Presentation.Empty.WithPresent(A).WithAbsent(C));
        Assert.Equal(Match.NotMet, trace.Match);
        Assert.Equal(["c"], Keys(trace.Failed));
        Assert.Empty(trace.Satisfied);
    }

    [Fact]
    public void A_trace_of_what_is_open_names_the_terms_still_to_answer_and_those_that_hold_so_far()
    {
        var trace = (Criterion.Of(A) & (B | C) & Age.AtLeast(50)).Examine(Presentation.Empty.WithPresent(A).WithAbsent(B));
        Assert.Equal(Match.Undetermined, trace.Match);
        Assert.Equal(["a"], Keys(trace.Satisfied));
        Assert.Equal(["c", "age"], Keys(trace.Unknown));
    }

    [Fact]
    public void A_trace_of_a_denial_says_that_the_term_failed()
    {
        var trace = (!A).Examine(Presentation.Empty.WithAbsent(A));
        Assert.Equal(Match.Met, trace.Match);
        Assert.Equal(["a"], Keys(trace.Failed));
    }

    [Fact]
    public void A_trace_leaves_out_what_is_decided_already()
    {
        var trace = Criterion.AtLeast(2, A, B, C).Examine(Presentation.Empty.WithAbsent(A));
        Assert.Equal(["b", "c"], Keys(trace.Unknown));
        Assert.Empty(trace.Failed);
    }

    [Fact]
    public void A_trace_asks_also_for_what_would_show_that_the_finding_cannot_apply()
    {
        Criterion late = Invented.Finding("late", Audience.Of(Sex.Female, 45));
        Assert.Equal(["late", "sex", "age"], Keys(late.Examine(Presentation.Empty).Unknown));
        Assert.Equal(["late", "age"], Keys(late.Examine(Presentation.Empty.WithSex(Sex.Female)).Unknown));
        Assert.Equal(["late", "sex"], Keys(late.Examine(Presentation.Empty.WithAge(50)).Unknown));
        Assert.Equal(["late"], Keys(late.Examine(Presentation.Empty.WithSex(Sex.Female).WithAge(50)).Unknown));
    }

    [Fact]
    public void A_trace_does_not_ask_whether_a_finding_that_was_reported_can_apply()
    {
        Criterion late = Invented.Finding("late", Audience.Of(Sex.Female, 45));
        Assert.Equal(["b"], Keys((late & B).Examine(Presentation.Empty.WithPresent([.. late.Findings()])).Unknown));
    }

    [Fact]
    public void Basic_facts_show_a_finding_unless_it_was_reported()
    {
        Criterion shown = ShownBy(Pain.In(PainRegion.Groin));
        var finding = shown.Findings().Single();
        var (groin, elsewhere) = (Presentation.Empty.WithSite(PainRegion.Groin), Presentation.Empty.WithSite(PainRegion.Foot));
        Assert.Equal([Match.Undetermined, Match.Met, Match.Undetermined], new[] { Presentation.Empty, groin, elsewhere }.Select(shown.Test));
        Assert.Equal([Match.Met, Match.Met, Match.Met], new[] { Presentation.Empty, groin, elsewhere }.Select(said => shown.Test(said.WithPresent(finding))));
        Assert.Equal([Match.Undetermined, Match.Met, Match.NotMet], new[] { Presentation.Empty, groin, elsewhere }.Select(said => shown.Test(said.WithAbsent(finding))));
    }

    [Fact]
    public void A_trace_asks_for_the_facts_that_could_show_a_finding_and_not_again_for_what_was_denied()
    {
        Criterion shown = ShownBy(Pain.In(PainRegion.Groin));
        Assert.Equal(["shown", "sites"], Keys(shown.Examine(Presentation.Empty).Unknown));
        Assert.Equal(["shown"], Keys(shown.Examine(Presentation.Empty.WithSite(PainRegion.Foot)).Unknown));
        Assert.Equal(["sites"], Keys(shown.Examine(Presentation.Empty.WithAbsent([.. shown.Findings()])).Unknown));
    }

    [Fact]
    public void A_trace_asks_nothing_about_an_audience_that_is_closed_already() =>
        Assert.Equal(["shown", "sites"], Keys(ShownBy(Pain.In(PainRegion.Groin), Audience.MayBePregnant).Examine(Presentation.Empty.WithAge(70)).Unknown));

    [Fact]
    public void Two_questions_about_one_fact_are_two_terms_of_a_trace() =>
        Assert.Equal(["age at least 50 years", "age at most 75 years"], Age.Between(50, 75).Examine(Presentation.Empty).Unknown.Select(term => term.ToString()));

    [Fact]
    public void A_term_named_twice_is_traced_once() =>
        Assert.Equal(["a", "b"], Keys(((A & B) | (A & Criterion.Of(B))).Examine(Presentation.Empty).Unknown));

    [Fact]
    public void Leaves_and_findings_come_in_order_each_once()
    {
        var criterion = Criterion.All(A, Criterion.Any(B, A, Age.AtLeast(50)), !C);
        Assert.Equal(["a", "b", "a", "age", "c"], criterion.Leaves().Select(leaf => leaf.Key));
        Assert.Equal([A, B, C], criterion.Findings());
    }

    [Fact]
    public void A_counter_finding_is_one_under_an_odd_number_of_denials()
    {
        Assert.Equal([B], (A & !B).CounterFindings());
        Assert.Equal([A, B], Criterion.Not(A | B).CounterFindings());
        Assert.Empty(Criterion.Not(!A).CounterFindings());
    }

    [Fact]
    public void A_criterion_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Criterion.AtLeast(0, A));
        Assert.Throws<ArgumentOutOfRangeException>(() => Criterion.AtLeast(2, A));
        Assert.Throws<ArgumentException>(() => Criterion.All(A, null!));
        Assert.Throws<ArgumentNullException>(() => Criterion.Of(null!));
        Assert.Throws<ArgumentNullException>(() => Criterion.Not(null!));
        Assert.Throws<ArgumentNullException>(() => Criterion.Of(A) & null!);
        Assert.Throws<ArgumentNullException>(() => Criterion.Of(A).Test(null!));
        Assert.Throws<ArgumentNullException>(() => Criterion.Of(A).Examine(null!));
        Assert.Throws<ArgumentNullException>(() => Criterion.All().Examine(null!));
        Assert.Throws<ArgumentException>(() => Pain.In());
        Assert.Throws<ArgumentException>(() => Onset.Was());
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.AtLeast(131));
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.AtLeast(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Intensity.AtLeast(11));
        Assert.Throws<ArgumentOutOfRangeException>(() => Duration.AtLeastDays(-1));
    }

    private static Criterion ShownBy(Criterion facts, Audience? askedOf = null) => Invented.Finding("shown", askedOf, shownBy: facts);

    private static Presentation Said(Match a, Match b) => Presentation.Empty.With(A, Status(a)).With(B, Status(b));

    private static FindingStatus Status(Match match) => match switch { Match.Met => FindingStatus.Present, Match.NotMet => FindingStatus.Absent, _ => FindingStatus.Unsure };

    private static IEnumerable<string> Keys(IEnumerable<TermCriterion> terms) => terms.Select(term => term.Key);
}
