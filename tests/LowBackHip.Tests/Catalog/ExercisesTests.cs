using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class ExercisesTests
{
    private const double HardestGrade = 8.5;

    private static readonly Exercise[] OfTheArticle = [Exercises.AbdominalBracing, Exercises.GluteStretch, Exercises.ChildsPose, Exercises.KneeRocking];

    private static Dictionary<string, Exercise> Named { get; } = NamedEntries.Of<Exercise>(typeof(Exercises));

    // Retyped from the dossier's table of exercises: sets, repetitions, seconds of hold, minutes, each side, times a day; 0 for not used.
    public static TheoryData<string, int[], int[], int[], int[], bool, int[]> Doses => new()
    {
        { "abdominal-bracing", [2, 3], [8, 10], [5, 5], [], true, [1, 1] },
        { "glute-stretch", [], [2, 3], [20, 30], [], true, [1, 1] },
        { "childs-pose", [], [3, 5], [20, 30], [], false, [1, 1] },
        { "knee-rocking", [], [10, 15], [], [], true, [1, 1] },
        { "bird-dog", [2, 3], [6, 8], [5, 10], [], true, [1, 1] },
        { "bridge", [2, 3], [10, 12], [], [], false, [1, 1] },
        { "clamshell", [2, 3], [12, 15], [], [], true, [1, 1] },
        { "cat-cow", [], [8, 12], [], [], false, [1, 1] },
        { "pelvic-tilt", [2, 2], [10, 15], [], [], false, [1, 1] },
        { "figure-four-stretch", [], [2, 3], [20, 30], [], true, [1, 1] },
        { "sciatic-nerve-slider", [1, 2], [10, 10], [], [], false, [1, 1] },
        { "prone-press-up", [], [6, 10], [], [], false, [5, 8] },
        { "hip-flexor-stretch", [], [2, 3], [20, 30], [], true, [1, 1] },
        { "side-lying-hip-abduction", [2, 3], [10, 12], [], [], true, [1, 1] },
        { "side-plank", [], [3, 5], [10, 20], [], true, [1, 1] },
        { "walking-program", [], [], [], [10, 30], false, [1, 1] },
        { "sit-to-stand", [2, 3], [8, 12], [], [], false, [1, 1] },
        { "pelvic-floor-breathing", [], [], [], [5, 10], false, [1, 1] },
        { "hamstring-stretch", [], [2, 3], [20, 30], [], true, [1, 1] },
        { "lumbar-flexion-set", [2, 2], [10, 10], [], [], false, [2, 3] },
    };

    [Fact]
    public void All_holds_every_named_exercise_once_and_nothing_else()
    {
        Assert.Equal(20, Named.Count);
        Assert.Equal(Named.Values.Select(exercise => exercise.Id.Value).Order(), Exercises.All.Select(exercise => exercise.Id.Value).Order());
        Assert.All(Exercises.All, exercise => Assert.Contains(exercise, Named.Values));
    }

    [Fact]
    public void An_id_is_its_name_in_hyphenated_lower_case() =>
        Assert.All(Named, pair => Assert.Equal(NamedEntries.Hyphenated(pair.Key), pair.Value.Id.Value));

    [Fact]
    public void Every_exercise_can_be_looked_up_by_its_id()
    {
        Assert.All(Exercises.All, exercise => Assert.True(Exercises.TryFind(exercise.Id, out var found) && ReferenceEquals(exercise, found)));
        Assert.False(Exercises.TryFind(ExerciseId.From("no-such-exercise"), out var none));
        Assert.Null(none);
        Assert.Throws<ArgumentNullException>(() => Exercises.TryFind(null!, out _));
    }

    [Fact]
    public void The_article_s_rows_are_claimed_by_its_four_exercises_and_no_other() =>
        Assert.Equivalent(
            new Dictionary<string, string[]>
            {
                ["A-E0"] = ["abdominal-bracing", "childs-pose", "glute-stretch", "knee-rocking"],
                ["A-E1"] = ["abdominal-bracing"],
                ["A-E2"] = ["glute-stretch"],
                ["A-E3"] = ["childs-pose"],
                ["A-E4"] = ["knee-rocking"],
            },
            NamedEntries.Rows(Exercises.All.Select(exercise => (exercise.Id.Value, exercise.Claims.AsEnumerable()))),
            strict: true);

    [Fact]
    public void The_article_s_four_start_once_or_twice_a_week_and_may_build_to_every_day() =>
        Assert.All(OfTheArticle, exercise =>
        {
            Assert.Equal(DoseRange.Of(1, 2), exercise.Dose.StartDaysAWeek);
            Assert.Equal(7, exercise.Dose.BuildToDaysAWeek.Most);
        });

    [Theory]
    [MemberData(nameof(Doses))]
    public void A_dose_is_the_one_of_common_practice(string id, int[] sets, int[] repetitions, int[] hold, int[] minutes, bool eachSide, int[] timesADay)
    {
        Assert.True(Exercises.TryFind(ExerciseId.From(id), out var exercise));
        var dose = exercise.Dose;
        Assert.Equal(sets, Ends(dose.Sets));
        Assert.Equal(repetitions, Ends(dose.Repetitions));
        Assert.Equal(hold, Ends(dose.HoldSeconds));
        Assert.Equal(minutes, Ends(dose.Minutes));
        Assert.Equal(eachSide, dose.EachSide);
        Assert.Equal(timesADay, Ends(dose.TimesADay));
        Assert.True(dose.StartDaysAWeek.Most <= dose.BuildToDaysAWeek.Most);
        Assert.Equal(id == "walking-program" ? Citations.Pocovi2024 : Citations.EditorialJudgment, dose.Source.Citation);
    }

    [Fact]
    public void The_table_of_doses_names_every_exercise() =>
        Assert.Equal(Exercises.All.Select(exercise => exercise.Id.Value).Order(), Doses.Select(row => (string)row[0]).Order());

    [Fact]
    public void Every_exercise_rests_on_evidence_for_its_class_that_is_no_judgment_of_ours() =>
        Assert.All(Exercises.All, exercise => Assert.Contains(exercise.Sources, source => source.Provenance is Provenance.Published or Provenance.Guideline));

    [Fact]
    public void A_dose_that_no_study_set_says_so() =>
        Assert.All(Exercises.All, exercise => Assert.Equal(exercise.Dose.Source.Citation == Citations.EditorialJudgment, exercise.Dose.Source.Provenance == Provenance.Editorial));

    [Fact]
    public void Every_exercise_says_who_must_not_do_it_or_do_it_with_care_and_why() =>
        Assert.All(Exercises.All, exercise => Assert.NotEqual(0, exercise.Contraindications.Length + exercise.Precautions.Length));

    [Fact]
    public void Every_exercise_is_taught_in_three_steps_or_more() =>
        Assert.All(Exercises.All, exercise => Assert.InRange(exercise.Steps.Length, 3, 6));

    [Fact]
    public void Every_exercise_says_to_stop_for_weakness_numbness_the_saddle_the_bladder_and_pain_that_stays_worse() =>
        Assert.All(Exercises.All, exercise =>
        {
            var rules = string.Join(' ', exercise.StopRules);
            Assert.All(["weak", "numb", "between your legs", "bladder", "24 hours", "emergency"], word => Assert.Contains(word, rules, StringComparison.Ordinal));
        });

    [Fact]
    public void Every_exercise_is_easy_to_read() =>
        Assert.All(Exercises.All, exercise =>
        {
            var grade = Readability.Grade(Wording(exercise));
            Assert.True(grade <= HardestGrade, FormattableString.Invariant($"{exercise.Id} reads at grade {grade:F1}."));
        });

    [Theory]
    [InlineData("osteoporosis", "childs-pose", "cat-cow", "lumbar-flexion-set")]
    [InlineData("hip-replacement", "glute-stretch", "childs-pose", "figure-four-stretch", "hip-flexor-stretch", "lumbar-flexion-set")]
    [InlineData("pregnant", "prone-press-up")]
    [InlineData("known-spinal-stenosis", "prone-press-up")]
    [InlineData("known-spondylolisthesis", "prone-press-up")]
    [InlineData("previous-spinal-fusion", "knee-rocking", "cat-cow", "prone-press-up", "lumbar-flexion-set")]
    [InlineData("recent-abdominal-surgery", "abdominal-bracing", "side-plank")]
    [InlineData("shoulder-pain", "side-plank")]
    [InlineData("knee-pain-kneeling", "childs-pose")]
    [InlineData("progressive-leg-weakness", "sciatic-nerve-slider", "prone-press-up", "lumbar-flexion-set")]
    [InlineData("straight-leg-raise-pain", "hamstring-stretch")]
    [InlineData("cannot-bear-weight", "walking-program", "sit-to-stand")]
    public void A_finding_alone_rules_out_just_these(string finding, params string[] ruledOut)
    {
        var presentation = Presentation.Empty.With(FindingId.From(finding), FindingStatus.Present);
        Assert.Equal(
            ruledOut.Order(),
            Exercises.All.Where(exercise => RuledOut(exercise, presentation)).Select(exercise => exercise.Id.Value).Order());
    }

    [Fact]
    public void A_direction_that_sends_pain_down_the_leg_is_ruled_out_and_the_one_that_eases_comes_first()
    {
        var spreads = Presentation.Empty.WithPresent(Findings.PainPeripheralizes);
        var backwardEases = spreads.WithPresent(Findings.RepeatedBackwardBendingEases).WithAbsent(Findings.RepeatedForwardBendingEases);
        Assert.Equal(Match.Met, Exercises.PronePressUp.PreferredWhen.Test(backwardEases));
        Assert.False(RuledOut(Exercises.PronePressUp, backwardEases));
        Assert.True(RuledOut(Exercises.LumbarFlexionSet, backwardEases, PlanGate.Direction));

        var forwardEases = spreads.WithPresent(Findings.RepeatedForwardBendingEases).WithAbsent(Findings.RepeatedBackwardBendingEases);
        Assert.Equal(Match.Met, Exercises.LumbarFlexionSet.PreferredWhen.Test(forwardEases));
        Assert.False(RuledOut(Exercises.LumbarFlexionSet, forwardEases));
        Assert.True(RuledOut(Exercises.PronePressUp, forwardEases, PlanGate.Direction));
    }

    private static bool RuledOut(Exercise exercise, Presentation presentation, PlanGate? gate = null) =>
        exercise.Contraindications.Any(limit => (gate is null || limit.Gate == gate) && limit.When.Test(presentation) == Match.Met);

    private static int[] Ends(DoseRange? range) => range is null ? [] : [range.Least, range.Most];

    private static IEnumerable<string> Wording(Exercise exercise) =>
    [
        exercise.Purpose, exercise.StartPosition, .. exercise.Steps, exercise.Breathing, exercise.ShouldFeel, exercise.ShouldNotFeel, .. exercise.CommonMistakes,
        exercise.Easier, exercise.Harder, exercise.ProgressWhen, exercise.StepBackWhen, .. exercise.StopRules,
        .. exercise.Contraindications.Select(limit => limit.Reason), .. exercise.Precautions.Select(limit => limit.Instruction),
    ];
}
