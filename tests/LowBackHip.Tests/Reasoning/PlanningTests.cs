using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reasoning;

public sealed class PlanningTests
{
    private static readonly Finding A = Invented.Finding("a");
    private static readonly Finding B = Invented.Finding("b");
    private static readonly Exercise[] Five = [.. Enumerable.Range(1, 5).Select(number => Invented.Exercise($"exercise-{number}"))];

    [Fact]
    public void A_plan_holds_a_few_exercises_and_fewer_when_the_pain_is_easily_stirred_up()
    {
        var cause = Invented.Condition("cause", exercises: [.. Five, Invented.Exercise("exercise-6")]);
        var rule = new Irritability(Intensity.AtLeast(7), "It is easily stirred up.", Invented.Source);
        var evaluator = new Evaluator(Invented.Catalog([cause]).ToBuilder().WithIrritability(rule).Build());
        var plan = evaluator.Evaluate(Presentation.Empty.WithIntensity(PainIntensity.Of(6))).Plan;
        Assert.Equal(["exercise-1", "exercise-2", "exercise-3", "exercise-4", "exercise-5"], Exercises(plan));
        Assert.Null(plan.Schedule!.GentleBecause);
        var severe = evaluator.Evaluate(Presentation.Empty.WithIntensity(PainIntensity.Of(7))).Plan;
        Assert.Equal(["exercise-1", "exercise-2", "exercise-3"], Exercises(severe));
        Assert.Equal(["exercise-4", "exercise-5", "exercise-6"], severe.Withheld.Where(item => item.Gate == PlanGate.Enough).Select(item => item.Item.Value));
        Assert.Same(rule, severe.Schedule!.GentleBecause);
        Assert.True(severe.Schedule.Weeks[1].Exercises[0].UseEasierVersion);
        Assert.False(severe.Schedule.Weeks[2].Exercises[0].UseEasierVersion);
    }

    [Fact]
    public void Pain_without_a_name_fills_up_a_plan_that_would_hold_too_little()
    {
        var one = Invented.Condition("one", 0.4, exercises: [Five[0]]);
        var unnamed = Invented.Condition("unnamed", 0.1, exercises: [Five[3], Five[1]], isDefault: true);
        Assert.Equal(["exercise-1", "exercise-4"], Exercises(Plan([one, unnamed], Presentation.Empty)));
    }

    [Fact]
    public void A_cause_with_a_name_that_is_possible_goes_before_pain_without_one()
    {
        var named = Invented.Condition("named", 0.2, exercises: [Five[0]]);
        var unnamed = Invented.Condition("unnamed", 0.5, exercises: [Five[1]], isDefault: true);
        Assert.Equal(["exercise-1", "exercise-2"], Exercises(Plan([named, unnamed], Presentation.Empty)));
    }

    [Fact]
    public void First_choices_of_each_leading_condition_come_before_second_choices()
    {
        var one = Invented.Condition("one", 0.4, exercises: [Five[0], Five[1]]);
        var two = Invented.Condition("two", 0.3, exercises: [Five[2], Five[3]]);
        Assert.Equal(["exercise-1", "exercise-3", "exercise-2", "exercise-4"], Exercises(Plan([one, two], Presentation.Empty)));
    }

    [Fact]
    public void A_condition_much_less_likely_than_the_first_leads_no_plan()
    {
        var one = Invented.Condition("one", 0.4, exercises: [Five[0]]);
        var two = Invented.Condition("two", 0.1, exercises: [Five[1]]);
        var plan = Plan([one, two], Presentation.Empty);
        Assert.Equal(["exercise-1"], Exercises(plan));
        Assert.Equal([("exercise-2", PlanGate.NotSuited)], plan.Withheld.Select(item => (item.Item.Value, item.Gate)));
    }

    [Fact]
    public void An_exercise_whose_direction_eases_the_pain_comes_first_and_says_why()
    {
        var easing = Invented.Exercise("easing", preferredWhen: A);
        var cause = Invented.Condition("cause", exercises: [Five[0], Five[1], easing]);
        Assert.Equal(["exercise-1", "exercise-2", "easing"], Exercises(Plan([cause], Presentation.Empty)));
        var plan = Plan([cause], Presentation.Empty.WithPresent(A));
        Assert.Equal(["easing", "exercise-1", "exercise-2"], Exercises(plan));
        Assert.NotEqual(plan.Exercises[1].Because, plan.Exercises[0].Because);
        Assert.Contains("cause", plan.Exercises[1].Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contraindication_names_its_own_gate_reason_and_source()
    {
        var direction = new Contraindication(A, "It makes the leg worse.", Invented.Source) { Gate = PlanGate.Direction };
        var cause = Invented.Condition("cause", exercises: [Invented.Exercise("bent", never: [direction, Invented.Never(B)])]);
        var withheld = Plan([cause], Presentation.Empty.WithPresent(A, B)).Withheld.Single();
        Assert.Equal((PlanGate.Direction, "It makes the leg worse.", Invented.Source), (withheld.Gate, withheld.Reason, withheld.Source));
        Assert.Equal(PlanGate.Contraindication, Plan([cause], Presentation.Empty.WithPresent(B).WithAbsent(A)).Withheld.Single().Gate);
        Assert.Empty(Plan([cause], Presentation.Empty.WithAbsent(A, B)).Withheld);
    }

    [Fact]
    public void An_unknown_contraindication_is_asked_and_a_denied_one_is_not()
    {
        var cause = Invented.Condition("cause", exercises: [Invented.Exercise("bent", never: [Invented.Never(A), Invented.Never(B)], gently: [Invented.Gently(A)])]);
        var item = Plan([cause], Presentation.Empty.WithAbsent(B)).Exercises.Single();
        Assert.Equal([A], item.Unanswered.SelectMany(gate => gate.When.Findings()));
        Assert.Single(item.Precautions);
        Assert.Empty(Plan([cause], Presentation.Empty.WithAbsent(A, B)).Exercises.Single().Precautions);
    }

    [Fact]
    public void What_does_not_suit_is_withheld_and_not_knowing_is_no_reason()
    {
        var cause = Invented.Condition("cause", exercises: [Invented.Exercise("bent", suitsWhen: A)]);
        Assert.Single(Plan([cause], Presentation.Empty).Exercises);
        Assert.Equal(PlanGate.NotSuited, Plan([cause], Presentation.Empty.WithAbsent(A)).Withheld.Single().Gate);
    }

    [Fact]
    public void Whoever_must_be_seen_within_days_is_seen_before_exercise()
    {
        var other = Invented.Condition("other", 0.01);
        var cause = Invented.Condition("cause", 0.4, exercises: [Five[0]]);
        var plan = Plan(Disposition.Urgent);
        Assert.Empty(plan.Exercises);
        Assert.Null(plan.Schedule);
        var withheld = plan.Withheld.Single();
        Assert.Equal(PlanGate.Triage, withheld.Gate);
        Assert.Contains("flag flag", withheld.Reason, StringComparison.Ordinal);
        Assert.Single(Plan(Disposition.Routine).Exercises);

        PlanOfCare Plan(Disposition urgency) =>
            new Evaluator(Invented.Catalog([other, cause], Invented.Flag("flag", A, other, urgency))).Evaluate(Presentation.Empty.WithPresent(A)).Plan;
    }

    [Fact]
    public void Before_a_visit_within_days_only_what_says_how_to_use_it_until_then_is_chosen()
    {
        var warmth = Invented.Treatment("warmth", beforeVisit: new(Criterion.All(), "Keep it short.", Invented.Source));
        var cause = Invented.Condition("cause", 0.4, exercises: [Five[0]], treatments: [Invented.Treatment("rub"), warmth]);
        var catalog = Invented.Catalog([cause], Invented.Flag("flag", A, cause, Disposition.Urgent));
        var plan = new Evaluator(catalog).Evaluate(Presentation.Empty.WithPresent(A)).Plan;
        var chosen = plan.Treatments.Single();
        Assert.Equal(("warmth", "Keep it short."), (chosen.Treatment.Id.Value, chosen.Precautions.Single().Instruction));
        Assert.Equal(PlanGate.Triage, plan.Withheld.Single(item => item.Item.Value == "rub").Gate);
        var free = new Evaluator(catalog).Evaluate(Presentation.Empty.WithAbsent(A)).Plan;
        Assert.Equal(["rub", "warmth"], free.Treatments.Select(item => item.Treatment.Id.Value));
        Assert.All(free.Treatments, item => Assert.Empty(item.Precautions));
    }

    [Fact]
    public void Before_a_visit_within_days_nothing_says_that_the_pain_is_harmless()
    {
        var cause = Invented.Condition("cause", 0.4, exercises: [Five[0]], course: new() { Text = "It passes.", Sources = [Invented.Source] });
        var builder = Invented.Catalog([cause], Invented.Flag("flag", A, cause, Disposition.Urgent)).ToBuilder();
        foreach (var topic in Enum.GetValues<AdviceTopic>())
            builder.Advice.Add(new() { Id = AdviceId.From($"advice-{(int)topic}"), Topic = topic, Text = "Said.", Sources = [Invented.Source] });
        var evaluator = new Evaluator(builder.Build());
        var waiting = evaluator.Evaluate(Presentation.Empty.WithPresent(A)).Plan;
        Assert.Equal([AdviceTopic.Care, AdviceTopic.SafetyNet, AdviceTopic.DailyLife, AdviceTopic.Limits], waiting.Advice.Select(advice => advice.Topic));
        Assert.Empty(waiting.Expectations);
        var free = evaluator.Evaluate(Presentation.Empty.WithAbsent(A)).Plan;
        Assert.Equal(6, free.Advice.Length);
        Assert.Single(free.Expectations);
    }

    [Fact]
    public void In_the_built_in_content_pressing_loading_and_working_on_the_sore_place_wait_for_the_visit()
    {
        Assert.Equal(
            ["physical-therapy", "activity-and-walking", "massage", "pain-reprocessing-therapy"],
            Treatments.All.Where(treatment => treatment is { BeforeVisit: null, Recommendation: not Recommendation.NotAdvised }).Select(treatment => treatment.Id.Value));
        var said = Presentation.Empty.WithAge(60).WithSex(Sex.Male).WithSite(PainRegion.Lumbar).WithDurationDays(20).WithPresent(Findings.CancerHistory);
        var result = new Evaluator(BuiltInCatalog.Instance).Evaluate(said);
        Assert.Equal(Disposition.Urgent, result.Disposition.AtLeast);
        Assert.Contains(result.Plan.Treatments, item => item.Treatment == Treatments.HeatOrIce && item.Precautions[0] == Treatments.HeatOrIce.BeforeVisit);
        Assert.Contains(result.Plan.Withheld, item => item.Item == Treatments.ActivityAndWalking.Id && item.Gate == PlanGate.Triage);
        Assert.DoesNotContain(result.Plan.Advice, advice => advice.Topic is AdviceTopic.Understanding or AdviceTopic.Activity);
    }

    [Fact]
    public void Nothing_but_the_instruction_is_given_to_whoever_must_be_seen_today()
    {
        var cause = Invented.Condition("cause", 0.4, exercises: [Five[0]], treatments: [Invented.Treatment("rub")]);
        var catalog = Invented.Catalog([cause], Invented.Flag("flag", A, cause, Disposition.SameDay));
        var plan = new Evaluator(catalog).Evaluate(Presentation.Empty.WithPresent(A)).Plan;
        Assert.Equal(Disposition.SameDay.Instruction(), plan.Instruction);
        Assert.Equal((0, 0, 0, 0), (plan.Exercises.Length, plan.Treatments.Length, plan.Advice.Length, plan.Expectations.Length));
        Assert.Equal(["exercise-1", "rub"], plan.Withheld.Select(item => item.Item.Value));
        Assert.Null(plan.ReviewAfterDays);
        Assert.False(plan.IsProvisional);
    }

    [Fact]
    public void A_treatment_is_chosen_for_the_cause_or_for_the_person()
    {
        var forCause = Invented.Treatment("for-cause");
        var forPerson = Invented.Treatment("for-person", suitsWhen: A);
        var forNobody = Invented.Treatment("for-another");
        var cause = Invented.Condition("cause", 0.4, exercises: [Five[0]], treatments: [forCause]);
        var rare = Invented.Condition("rare", 0.01, exercises: [Five[0]], treatments: [forPerson, forNobody]);
        var plan = Plan([cause, rare], Presentation.Empty.WithPresent(A));
        Assert.Equal(["for-cause", "for-person"], plan.Treatments.Select(item => item.Treatment.Id.Value));
        Assert.Equal([("for-another", PlanGate.NotSuited)], plan.Withheld.Select(item => (item.Item.Value, item.Gate)));
        Assert.Equal(["for-cause"], Plan([cause, rare], Presentation.Empty).Treatments.Select(item => item.Treatment.Id.Value));
    }

    [Fact]
    public void What_is_not_advised_is_told_with_its_source_and_never_chosen()
    {
        var rest = Invented.Treatment("bed-rest", Recommendation.NotAdvised);
        var plan = Plan([Invented.Condition("cause", exercises: [Five[0]], treatments: [rest])], Presentation.Empty);
        Assert.Empty(plan.Treatments);
        var withheld = plan.Withheld.Single();
        Assert.Equal((PlanGate.NotAdvised, rest.Summary), (withheld.Gate, withheld.Reason));
        Assert.NotNull(withheld.Source);
    }

    [Fact]
    public void A_disease_that_is_suspected_leads_no_plan_and_neither_does_a_cause_without_exercises()
    {
        var disease = Invented.Condition("disease", 0.9, ConditionKind.Serious, exercises: [Five[1]]);
        var idle = Invented.Condition("idle", 0.9);
        var cause = Invented.Condition("cause", 0.3, exercises: [Five[0]]);
        var catalog = Invented.Catalog([disease, idle, cause], Invented.Flag("flag", A, disease, Disposition.Routine));
        var plan = new Evaluator(catalog).Evaluate(Presentation.Empty.WithPresent(A)).Plan;
        Assert.Equal(["exercise-1"], Exercises(plan));
        Assert.Equal(["exercise-2"], plan.Withheld.Select(item => item.Item.Value));
    }

    [Fact]
    public void A_condition_just_half_as_likely_as_the_first_still_leads() =>
        Assert.Equal(
            ["exercise-1", "exercise-2"],
            Exercises(Plan([Invented.Condition("one", 0.4, exercises: [Five[0]]), Invented.Condition("two", 0.2, exercises: [Five[1]])], Presentation.Empty)));

    [Fact]
    public void Where_nothing_leads_the_plan_is_for_pain_without_a_name()
    {
        var unnamed = Invented.Condition("unnamed", 0.4, isDefault: true, treatments: [Invented.Treatment("warmth")]);
        Assert.Equal(["warmth"], Plan([unnamed], Presentation.Empty).Treatments.Select(item => item.Treatment.Id.Value));
        var named = Invented.Condition("named", 0.4, treatments: [Invented.Treatment("warmth")]);
        Assert.Empty(Plan([named], Presentation.Empty).Treatments);
    }

    [Fact]
    public void What_fills_up_comes_in_the_order_of_pain_without_a_name_and_claims_nothing_for_the_cause()
    {
        var rare = Invented.Condition("rare", 0.01, exercises: [Five[1], Five[3]]);
        var one = Invented.Condition("one", 0.4, exercises: [Five[0]]);
        var unnamed = Invented.Condition("unnamed", 0.1, exercises: [Five[2], Five[3]], isDefault: true);
        var plan = Plan([rare, one, unnamed], Presentation.Empty);
        Assert.Equal(["exercise-1", "exercise-3"], Exercises(plan));
        Assert.StartsWith("It suits the trouble one. ", plan.Exercises[0].Because, StringComparison.Ordinal);
        Assert.StartsWith("It is a safe start while little else fits. ", plan.Exercises[1].Because, StringComparison.Ordinal);
        Assert.Equal(["exercise-2", "exercise-4"], plan.Withheld.Select(item => item.Item.Value));
        Assert.Equal(["exercise-1", "exercise-2"], Exercises(Plan([rare, one, Invented.Condition("unnamed", 0.1, isDefault: true)], Presentation.Empty)));
    }

    [Fact]
    public void An_exercise_is_for_the_condition_in_whose_list_it_stands_first_and_of_equal_ones_for_the_likelier()
    {
        var one = Invented.Condition("one", 0.4, exercises: [Five[0], Five[1], Five[2]]);
        var two = Invented.Condition("two", 0.3, exercises: [Five[3], Five[1], Five[0]]);
        var three = Invented.Condition("three", 0.2, exercises: [Five[2], Five[0]]);
        Assert.Equal(
            [("exercise-1", "one"), ("exercise-4", "two"), ("exercise-3", "three"), ("exercise-2", "one")],
            Plan([one, two, three], Presentation.Empty).Exercises.Select(item => (item.Exercise.Id.Value, item.ChosenFor.Id.Value)));
        Assert.Equal("one", Plan([one, Invented.Condition("two", 0.3, exercises: [Five[0]])], Presentation.Empty).Exercises[0].ChosenFor.Id.Value);
    }

    [Fact]
    public void Every_class_of_exercise_says_what_it_does()
    {
        var said = Enum.GetValues<ExerciseClass>().Select(kind => Plan([Invented.Condition("cause", exercises: [Invented.Exercise("move", @class: kind)])], Presentation.Empty).Exercises.Single().Because).ToList();
        Assert.Equal(said.Count, said.Distinct().Count());
        Assert.All(said, because => Assert.Matches(@"^It suits the trouble cause\. [A-Z].+\.$", because));
    }

    [Fact]
    public void An_exercise_that_eases_says_which_way_eases()
    {
        Assert.Equal("Bending forward eases your pain, so this comes first.", Because(MovementDirection.Flexion));
        Assert.Equal("Bending backward eases your pain, so this comes first.", Because(MovementDirection.Extension));
        Assert.Equal("This way of moving eases your pain, so it comes first.", Because(MovementDirection.Rotation));

        static string Because(MovementDirection direction) =>
            Plan([Invented.Condition("cause", exercises: [Invented.Exercise("move", preferredWhen: A, direction: direction)])], Presentation.Empty.WithPresent(A)).Exercises.Single().Because;
    }

    [Theory]
    [InlineData(MovementDirection.Extension, MovementDirection.Flexion)]
    [InlineData(MovementDirection.Flexion, MovementDirection.Extension)]
    public void What_bends_the_other_way_than_the_way_that_eases_is_left_out_but_for_strength(MovementDirection eases, MovementDirection against)
    {
        var easing = Invented.Exercise("easing", preferredWhen: A, direction: eases);
        Exercise[] others =
        [
            Invented.Exercise("stretch", @class: ExerciseClass.Flexibility, direction: against),
            Invented.Exercise("try", @class: ExerciseClass.DirectionalPreference, direction: against),
            Invented.Exercise("steady", @class: ExerciseClass.MotorControl, direction: against),
            Invented.Exercise("strength", @class: ExerciseClass.HipStrengthening, direction: against),
            Invented.Exercise("turn", @class: ExerciseClass.Flexibility, direction: MovementDirection.Rotation),
            Invented.Exercise("same", @class: ExerciseClass.Flexibility, direction: eases),
        ];
        var cause = Invented.Condition("cause", exercises: [easing, .. others]);
        var plan = Plan([cause], Presentation.Empty.WithPresent(A));
        Assert.Equal(["easing", "strength", "turn", "same"], Exercises(plan));
        Assert.Equal(["stretch", "try", "steady"], plan.Withheld.Select(item => item.Item.Value));
        Assert.All(plan.Withheld, item => Assert.Equal((PlanGate.Direction, "Bending the other way is what eases your pain, and this one goes against it.", Invented.Source), (item.Gate, item.Reason, item.Source)));
        Assert.DoesNotContain(Plan([cause], Presentation.Empty.WithAbsent(A)).Withheld, item => item.Gate == PlanGate.Direction);

        // Where both ways ease, neither is against the other.
        var both = Invented.Condition("cause", exercises: [easing, Invented.Exercise("too", preferredWhen: A, direction: against), others[0]]);
        Assert.Equal(["easing", "too", "stretch"], Exercises(Plan([both], Presentation.Empty.WithPresent(A))));
    }

    [Fact]
    public void Before_a_visit_within_days_every_item_says_what_it_waits_for_and_why()
    {
        var kinds = Enum.GetValues<TreatmentKind>();
        var other = Invented.Condition("other", 0.01);
        var cause = Invented.Condition("cause", 0.4, exercises: [Five[0]], treatments: [.. kinds.Select(kind => Invented.Treatment($"treatment-{(int)kind}", kind: kind))]);
        var catalog = Invented.Catalog(
            [other, cause],
            Invented.Flag("open", B, other, Disposition.Urgent),
            Invented.Flag("first", A, other, Disposition.Urgent),
            Invented.Flag("milder", A, other, Disposition.Routine),
            Invented.Flag("second", A, cause, Disposition.Urgent));
        var withheld = new Evaluator(catalog).Evaluate(Presentation.Empty.WithPresent(A)).Plan.Withheld;
        const string WaitsFor = "A clinician has to look at you first, because of: flag first; flag second. ";
        Assert.All(withheld, item => Assert.Matches($"^{WaitsFor}[A-Z].+\\.$", item.Reason));
        Assert.Equal(1 + kinds.Length, withheld.Length);

        // What to do at work and in daily life can both simply wait.
        Assert.Equal(withheld.Length - 1, withheld.Select(item => item.Reason).Distinct().Count());
    }

    [Fact]
    public void Treatments_come_in_the_order_of_the_leading_condition()
    {
        var (first, second) = (Invented.Treatment("first"), Invented.Treatment("second"));
        var rare = Invented.Condition("rare", 0.01, exercises: [Five[0]], treatments: [second, first]);
        var cause = Invented.Condition("cause", 0.4, exercises: [Five[0]], treatments: [first, second]);
        Assert.Equal(["first", "second"], Plan([rare, cause], Presentation.Empty).Treatments.Select(item => item.Treatment.Id.Value));
    }

    [Fact]
    public void A_plan_says_when_to_look_again()
    {
        var cause = Invented.Condition("cause");
        Assert.Equal(14, Plan([cause], Presentation.Empty).ReviewAfterDays);
        var routine = Invented.Catalog([cause], Invented.Flag("flag", A, cause, Disposition.Routine));
        Assert.Equal(28, new Evaluator(routine).Evaluate(Presentation.Empty.WithPresent(A)).Plan.ReviewAfterDays);
    }

    private static PlanOfCare Plan(Condition[] causes, Presentation said) => new Evaluator(Invented.Catalog(causes)).Evaluate(said).Plan;

    private static IEnumerable<string> Exercises(PlanOfCare plan) => plan.Exercises.Select(item => item.Exercise.Id.Value);
}
