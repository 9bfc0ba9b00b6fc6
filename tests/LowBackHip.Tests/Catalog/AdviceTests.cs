using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

public sealed class AdviceTests
{
    private const double HardestGrade = 9;

    private static Dictionary<string, Advice> Named { get; } = NamedEntries.Of<Advice>(typeof(AdviceEntries));

    [Fact]
    public void All_holds_every_named_piece_of_advice_once_and_nothing_else()
    {
        Assert.Equal(Named.Values.Select(advice => advice.Id.Value).Order(), AdviceEntries.All.Select(advice => advice.Id.Value).Order());
        Assert.All(AdviceEntries.All, advice => Assert.Contains(advice, Named.Values));
    }

    [Fact]
    public void An_id_is_its_name_in_hyphenated_lower_case() =>
        Assert.All(Named, pair => Assert.Equal(NamedEntries.Hyphenated(pair.Key), pair.Value.Id.Value));

    [Fact]
    public void Every_piece_of_advice_can_be_looked_up_by_its_id()
    {
        Assert.All(AdviceEntries.All, advice => Assert.True(AdviceEntries.TryFind(advice.Id, out var found) && ReferenceEquals(advice, found)));
        Assert.False(AdviceEntries.TryFind(AdviceId.From("no-such-advice"), out var none));
        Assert.Null(none);
        Assert.Throws<ArgumentNullException>(() => AdviceEntries.TryFind(null!, out _));
    }

    [Fact]
    public void The_article_s_framing_is_claimed_once_each() =>
        Assert.Equivalent(
            new Dictionary<string, string[]>
            {
                ["A-F1"] = ["back-and-hip-work-together"],
                ["A-F2"] = ["strength-helps"],
                ["A-F3"] = ["seldom-serious"],
                ["A-F4"] = ["often-no-single-cause"],
                ["A-F5"] = ["gentle-movement-helps"],
                ["A-F6"] = ["most-need-no-surgery"],
                ["A-F7"] = ["pain-is-more-than-damage"],
                ["A-F8"] = ["it-is-safe-to-move"],
                ["A-F9"] = ["several-helpers"],
                ["A-F10"] = ["this-is-education"],
                ["A-R0"] = ["what-to-expect-when-new"],
            },
            NamedEntries.Rows(AdviceEntries.All.Select(advice => (advice.Id.Value, advice.Claims.AsEnumerable()))),
            strict: true);

    [Fact]
    public void When_to_get_help_is_always_said_and_said_first()
    {
        var nothingKnown = Presentation.Empty;
        var first = AdviceEntries.All.TakeWhile(advice => advice.Topic == AdviceTopic.SafetyNet).ToList();
        Assert.Equal([AdviceEntries.GoToEmergencyCare, AdviceEntries.CallDoctorSoon, AdviceEntries.SeeSomeoneIfItStays], first);
        Assert.All(first, advice => Assert.Equal(Match.Met, advice.When.Test(nothingKnown)));
    }

    [Fact]
    public void That_it_is_education_and_no_diagnosis_is_always_said() =>
        Assert.Equal(Match.Met, AdviceEntries.ThisIsEducation.When.Test(Presentation.Empty));

    // Retyped from the dossier.
    [Fact]
    public void The_usual_course_carries_its_published_figures()
    {
        Assert.All(["52", "23", "12", "6 after a year"], figure => Assert.Contains(figure, AdviceEntries.WhatToExpectWhenNew.Text, StringComparison.Ordinal));
        Assert.All(["51", "33", "26", "23"], figure => Assert.Contains(figure, AdviceEntries.WhatToExpectWhenLasting.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Just_one_usual_course_is_told_to_each_duration()
    {
        Assert.All([0, 41, 42, 400], days =>
        {
            var presentation = Presentation.Empty.WithDurationDays(days);
            Assert.Single([AdviceEntries.WhatToExpectWhenNew, AdviceEntries.WhatToExpectWhenLasting], advice => advice.When.Test(presentation) == Match.Met);
        });
    }

    [Fact]
    public void Every_reference_of_the_article_that_this_part_answers_for_is_cited()
    {
        var cited = AdviceEntries.All.SelectMany(advice => advice.Sources.Concat(advice.Claims.SelectMany(claim => claim.Correction?.Sources ?? [])))
            .Concat(Treatments.All.SelectMany(treatment => treatment.Sources.Concat(treatment.Claims.SelectMany(claim => claim.Correction?.Sources ?? []))))
            .Concat(Exercises.All.SelectMany(exercise => exercise.Sources))
            .Select(source => source.Citation.ArticleRow?.Value)
            .ToHashSet();
        Assert.All(["A-0", "A-1", "A-2", "A-4", "A-5", "A-6", "A-9", "A-10", "A-11", "A-15", "A-17"], row => Assert.Contains(row, cited));
    }

    [Fact]
    public void Every_piece_of_advice_is_easy_to_read() =>
        Assert.All(AdviceEntries.All, advice =>
        {
            var grade = Readability.Grade(advice.Text);
            Assert.True(grade <= HardestGrade, FormattableString.Invariant($"{advice.Id} reads at grade {grade:F1}."));
        });
}
