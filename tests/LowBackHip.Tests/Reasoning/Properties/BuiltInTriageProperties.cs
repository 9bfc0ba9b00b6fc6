using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning.Properties;

/// <summary>The same promises kept by the content that comes with the library, and none of them by chance.</summary>
public sealed class BuiltInTriageProperties
{
    private static readonly Evaluator BuiltIn = new(BuiltInCatalog.Instance);

    [Fact]
    public void A_finding_that_turns_up_never_lowers_the_urgency()
    {
        var counters = BuiltIn.Catalog.RedFlags.SelectMany(flag => flag.When.CounterFindings()).ToHashSet();
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), Clinical.Finding(BuiltIn.Catalog), (said, finding) =>
            {
                var was = BuiltIn.Triage(said).AtLeast;
                var now = BuiltIn.Triage(said.With(finding, FindingStatus.Present)).AtLeast;
                return (now >= was || counters.Contains(finding)).Classify(now > was, "urgency rose");
            }),
            tests: 400,
            "urgency rose");
    }

    [Fact]
    public void The_upper_end_is_never_below_the_lower() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said =>
            {
                var triage = BuiltIn.Triage(said);
                return (triage.AtMost >= triage.AtLeast).Classify(triage.IsSettled, "settled").Classify(!triage.IsSettled, "open");
            }),
            tests: 300,
            "settled",
            "open");

    [Fact]
    public void Answering_a_question_about_a_finding_never_leaves_the_interval_of_before() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), Clinical.Finding(BuiltIn.Catalog), (said, finding) =>
            {
                if (said[finding] is FindingStatus.Present or FindingStatus.Absent || finding.AskedOf.Test(said) == Match.NotMet)
                    return true.Classify(true, "nothing to answer");
                var before = BuiltIn.Triage(said);
                var present = BuiltIn.Triage(said.With(finding, FindingStatus.Present));
                var absent = BuiltIn.Triage(said.With(finding, FindingStatus.Absent));
                return (IsWithin(present, before) && IsWithin(absent, before)).Classify(present != before || absent != before, "narrowed");
            }),
            tests: 400,
            "narrowed");

    [Fact]
    public void Answering_a_basic_question_never_leaves_the_interval_of_before() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), Clinical.WithBasicsKnown(BuiltIn.Catalog), (said, basics) =>
            {
                var before = BuiltIn.Triage(said);
                var answers = BasicAnswers(said, basics).Select(BuiltIn.Triage).ToList();
                return answers.TrueForAll(after => IsWithin(after, before)).Classify(answers.Exists(after => after != before), "narrowed");
            }),
            tests: 400,
            "narrowed");

    [Fact]
    public void Answering_only_what_is_not_decisive_changes_nothing() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), Clinical.Presentation(BuiltIn.Catalog), (said, other) =>
            {
                var before = BuiltIn.Evaluate(said);
                var decisive = before.Decisive.Select(fact => fact.Key).ToHashSet();
                var answered = BasicsOf(other, said, decisive);
                var later = BuiltIn.Catalog.Findings.Where(finding => !decisive.Contains(finding.Id.Value) && IsOpen(said, finding) && IsOpen(answered, finding));
                answered = later.Aggregate(answered, (all, finding) => all.With(finding, other[finding] == FindingStatus.Present ? FindingStatus.Present : FindingStatus.Absent));
                return (BuiltIn.Triage(answered) == before.Disposition)
                    .Classify(!answered.Equals(said) && decisive.Count > 0, "some decisive and some not");
            }),
            tests: 300,
            "some decisive and some not");

    [Fact]
    public void Unknown_reassures_no_more_than_absent() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), Clinical.Finding(BuiltIn.Catalog), (said, finding) =>
            {
                var unknown = BuiltIn.Triage(said.With(finding, FindingStatus.NotAssessed));
                var absent = BuiltIn.Triage(said.With(finding, FindingStatus.Absent));
                return (finding.AskedOf.Test(said) == Match.NotMet || unknown.AtMost >= absent.AtMost).Classify(unknown.AtMost > absent.AtMost, "absent reassured");
            }),
            tests: 1000,
            "absent reassured");

    [Fact]
    public void Triage_alone_says_what_the_evaluation_says() =>
        Hold.Always(Prop.ForAll(Clinical.Presentation(BuiltIn.Catalog), said => BuiltIn.Triage(said) == BuiltIn.Evaluate(said).Disposition));

    private static bool IsWithin(DispositionInterval now, DispositionInterval before) => now.AtLeast >= before.AtLeast && now.AtMost <= before.AtMost;

    private static bool IsOpen(Presentation said, Finding finding) =>
        said[finding] is FindingStatus.NotAssessed or FindingStatus.Unsure && finding.AskedOf.Test(said) != Match.NotMet;

    private static IEnumerable<Presentation> BasicAnswers(Presentation said, Presentation from)
    {
        if (said.Age is null)
            yield return said.WithAge(from.Age);
        if (said.Sex is null)
            yield return said.WithSex(from.Sex);
        if (said.Onset is null)
            yield return said.WithOnset(from.Onset);
        if (said.DurationDays is null)
            yield return said.WithDurationDays(from.DurationDays);
        if (said.Intensity is null)
            yield return said.WithIntensity(from.Intensity);
        foreach (var placed in SmallWorld.Answers(said, "sites").Take(said.Sites.IsEmpty ? 0 : 8))
            yield return placed;
        if (said.Sites.IsEmpty)
            yield return said.WithSites([.. from.Sites]);
    }

    private static Presentation BasicsOf(Presentation from, Presentation said, HashSet<string> but) => said
        .WithAge(said.Age ?? (but.Contains("age") ? null : from.Age))
        .WithSex(said.Sex ?? (but.Contains("sex") ? null : from.Sex))
        .WithOnset(said.Onset ?? (but.Contains("onset") ? null : from.Onset))
        .WithDurationDays(said.DurationDays ?? (but.Contains("duration") ? null : from.DurationDays))
        .WithIntensity(said.Intensity ?? (but.Contains("intensity") ? null : from.Intensity))
        .WithSites([.. said.Sites.IsEmpty && !but.Contains("sites") ? from.Sites : said.Sites]);
}
