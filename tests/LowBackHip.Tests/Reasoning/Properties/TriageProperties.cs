using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning.Properties;

/// <summary>What the triage promises: it is bounded, an answer only narrows it: shown on small catalogs by trying every answer.</summary>
public sealed class TriageProperties
{
    [Fact]
    public void A_finding_that_turns_up_never_lowers_the_urgency() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var counters = world.Catalog.RedFlags.SelectMany(flag => flag.When.CounterFindings()).ToHashSet();
                var was = world.Evaluator.Triage(world.Said).AtLeast;
                var now = world.Catalog.Findings.Where(finding => !counters.Contains(finding)).Select(finding => world.Evaluator.Triage(world.Said.With(finding, FindingStatus.Present)).AtLeast).ToList();
                return now.TrueForAll(after => after >= was).Classify(now.Exists(after => after > was), "urgency rose");
            }),
            tests: 500,
            "urgency rose");

    [Fact]
    public void Every_answer_stays_within_the_interval() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var before = world.Evaluator.Triage(world.Said);
                var after = world.Completions().Select(world.Evaluator.Triage).ToHashSet();
                return (after.All(triage => IsWithin(triage, before) && triage.IsSettled) && after.Count > 0)
                    .Classify(before.IsSettled, "settled before").Classify(after.Count > 1, "answers mattered");
            }),
            tests: 300,
            "settled before",
            "answers mattered");

    [Fact]
    public void Once_settled_no_answer_changes_the_disposition() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var settled = world.Evaluator.Triage(world.Said).Settled;
                var completions = settled is null ? [] : world.Completions().ToList();
                return completions.TrueForAll(said => world.Evaluator.Triage(said).Settled == settled).Classify(completions.Count > 1, "settled with questions open");
            }),
            tests: 500,
            "settled with questions open");

    [Fact]
    public void Answering_only_what_is_not_decisive_changes_nothing() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var before = world.Evaluator.Evaluate(world.Said);
                var decisive = before.Decisive.Select(fact => fact.Key).ToHashSet();
                var others = world.Completions(key => !decisive.Contains(key)).ToList();
                return others.TrueForAll(said => world.Evaluator.Triage(said) == before.Disposition)
                    .Classify(others.Count > 1 && decisive.Count > 0, "some decisive and some not");
            }),
            tests: 500,
            "some decisive and some not");

    [Fact]
    public void A_decisive_finding_does_what_it_says_when_it_turns_up() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var before = world.Evaluator.Evaluate(world.Said);
                var told = before.Decisive.Where(fact => fact.Finding is not null).ToList();
                return (before.Decisive.IsEmpty == before.Disposition.IsSettled
                    && before.Decisive.All(fact => fact.CouldReach > before.Disposition.AtLeast && fact.CouldReach <= before.Disposition.AtMost)
                    && (before.Decisive.IsEmpty || before.Decisive[0].CouldReach == before.Disposition.AtMost)
                    && told.TrueForAll(fact => fact.IfPresent == world.Evaluator.Triage(world.Said.With(fact.Finding!, FindingStatus.Present)).AtLeast))
                    .Classify(told.Exists(fact => fact.IfPresent > before.Disposition.AtLeast), "one answer raises it");
            }),
            tests: 500,
            "one answer raises it");

    [Fact]
    public void The_interval_is_what_the_flags_came_to() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var result = world.Evaluator.Evaluate(world.Said);
                var met = result.RedFlags.Where(flag => flag.Match == Match.Met).Select(flag => flag.Flag.Disposition).Append(Disposition.SelfCare).Max();
                var open = result.RedFlags.Where(flag => flag.Match != Match.NotMet).Select(flag => flag.Flag.Disposition).Append(Disposition.SelfCare).Max();
                return (result.Disposition == DispositionInterval.Of(met, open)).Classify(met > Disposition.SelfCare, "a flag is met");
            }),
            "a flag is met");

    private static bool IsWithin(DispositionInterval now, DispositionInterval before) => now.AtLeast >= before.AtLeast && now.AtMost <= before.AtMost;
}
