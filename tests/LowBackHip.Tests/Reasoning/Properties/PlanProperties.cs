using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning.Properties;

/// <summary>What a plan of care promises, whatever the catalog holds.</summary>
public sealed class PlanProperties
{
    [Fact]
    public void Nothing_is_prescribed_while_a_clinician_is_needed_the_same_day() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var result = world.Evaluator.Evaluate(world.Said);
                var isHeldBack = result.Disposition.AtLeast >= Disposition.SameDay;
                return (!isHeldBack || result.Plan is { Exercises.IsEmpty: true, Treatments.IsEmpty: true, Advice.IsEmpty: true, ReviewAfterDays: null })
                    .Classify(isHeldBack, "a clinician today").Classify(!result.Plan.Exercises.IsEmpty, "exercises");
            }),
            "a clinician today",
            "exercises");

    [Fact]
    public void Nothing_is_prescribed_whose_contraindication_is_met() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var plan = world.Evaluator.Evaluate(world.Said).Plan;
                var gates = plan.Exercises.SelectMany(item => item.Exercise.Contraindications).Concat(plan.Treatments.SelectMany(item => item.Treatment.Contraindications));
                return gates.All(gate => gate.When.Test(world.Said) != Match.Met)
                    .Classify(plan.Withheld.Any(item => item.Gate == PlanGate.Contraindication), "withheld for a contraindication");
            }),
            "withheld for a contraindication");

    [Fact]
    public void An_unknown_contraindication_is_shown_as_unanswered() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var plan = world.Evaluator.Evaluate(world.Said).Plan;
                return (plan.Exercises.All(item => item.Unanswered.SequenceEqual(item.Exercise.Contraindications.Where(IsOpen)))
                    && plan.Treatments.All(item => item.Unanswered.SequenceEqual(item.Treatment.Contraindications.Where(IsOpen))))
                    .Classify(plan.Exercises.Any(item => !item.Unanswered.IsEmpty), "an exercise with a question")
                    .Classify(plan.Treatments.Any(item => !item.Unanswered.IsEmpty), "a treatment with a question");

                bool IsOpen(Contraindication gate) => gate.When.Test(world.Said) == Match.Undetermined;
            }),
            "an exercise with a question",
            "a treatment with a question");

    [Fact]
    public void A_precaution_is_left_out_only_when_it_is_ruled_out() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var plan = world.Evaluator.Evaluate(world.Said).Plan;
                return plan.Exercises.All(item => item.Precautions.SequenceEqual(item.Exercise.Precautions.Where(precaution => precaution.When.Test(world.Said) != Match.NotMet)))
                    .Classify(plan.Exercises.Any(item => !item.Precautions.IsEmpty), "a precaution");
            }),
            "a precaution");

    [Fact]
    public void Every_exercise_and_treatment_is_chosen_or_withheld_once_with_a_gate_and_a_reason() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var plan = world.Evaluator.Evaluate(world.Said).Plan;
                var placed = plan.Exercises.Select(item => item.Exercise.Id.Value).Concat(plan.Treatments.Select(item => item.Treatment.Id.Value)).Concat(plan.Withheld.Select(item => item.Item.Value));
                var all = world.Catalog.Exercises.Select(item => item.Id.Value).Concat(world.Catalog.Treatments.Select(item => item.Id.Value));
                return (placed.Order().SequenceEqual(all.Order())
                    && plan.Withheld.All(item => Enum.IsDefined(item.Gate) && item.Reason.Length > 0 && (item.Source is not null || item.Gate is not (PlanGate.Contraindication or PlanGate.Direction or PlanGate.NotAdvised))))
                    .Classify(plan.Withheld.Select(item => item.Gate).Distinct().Count() > 2, "several gates");
            }),
            "several gates");

    [Fact]
    public void A_plan_that_an_answer_may_take_back_says_so() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var result = world.Evaluator.Evaluate(world.Said);
                return (result.Plan.IsProvisional == !result.Disposition.IsSettled && result.Plan.Instruction == result.Disposition.Instruction)
                    .Classify(result.Plan.IsProvisional, "provisional");
            }),
            "provisional");

    [Fact]
    public void Advice_is_given_only_to_those_it_is_for() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var advice = world.Evaluator.Evaluate(world.Said).Plan.Advice;
                return advice.All(one => one.When.Test(world.Said) == Match.Met).Classify(advice.Length == 1, "only the general one").Classify(advice.Length == 2, "both");
            }),
            "only the general one",
            "both");
}
