using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

/// <summary>Each scoring rule entered a second time, with worked examples and missing answers.</summary>
public sealed class OutcomeMeasuresTests
{
    [Fact]
    public void A_rating_is_its_number()
    {
        Assert.Equal(7, OutcomeMeasures.NumericRating.Score(7)!.Value);
        Assert.Equal(7, new OutcomeAnswers(OutcomeMeasures.NumericRating, [7]).Score()!.Value);
        Assert.Empty(OutcomeMeasures.NumericRating.Score(7)!.Parts);
        Assert.Null(OutcomeMeasures.NumericRating.Score((int?)null));
        Assert.Equal(PainCourse.Better, OutcomeMeasures.NumericRating.Compare(7, 5));
        Assert.Equal(PainCourse.Same, OutcomeMeasures.NumericRating.Compare(7, 6));
        Assert.Equal(PainCourse.Worse, OutcomeMeasures.NumericRating.Compare(2, 4));
        Assert.Equal((2, 0.3), (OutcomeMeasures.NumericRating.ImportantChange!.Points, OutcomeMeasures.NumericRating.ImportantChange.Fraction));
    }

    [Fact]
    public void The_patient_specific_scale_is_the_mean_of_what_was_rated()
    {
        Assert.Equal(4, OutcomeMeasures.PatientSpecificFunction.Score(2, 4, 6)!.Value);
        Assert.Equal((3.0, 2), (OutcomeMeasures.PatientSpecificFunction.Score(2, null, 4)!.Value, OutcomeMeasures.PatientSpecificFunction.Score(2, null, 4)!.Answered));
        Assert.Null(OutcomeMeasures.PatientSpecificFunction.Score());
        Assert.Throws<ArgumentException>(() => OutcomeMeasures.PatientSpecificFunction.Score(1, 1, 1, 1, 1, 1));
    }

    [Fact]
    public void The_three_ratings_are_averaged_and_all_are_needed()
    {
        Assert.Equal(17 / 3.0, OutcomeMeasures.Peg.Score(4, 6, 7)!.Value, 12);
        Assert.Null(OutcomeMeasures.Peg.Score(4, null, 7));
        Assert.Equal(PainCourse.Unknown, OutcomeMeasures.Peg.Compare(8, 2));
    }

    [Fact]
    public void Roland_and_Morris_count_ticks_and_leave_the_rest_at_no()
    {
        int?[] ticked = [.. Enumerable.Repeat<int?>(1, 11), .. Enumerable.Repeat<int?>(null, 8), .. Enumerable.Repeat<int?>(0, 5)];
        Assert.Equal(11, OutcomeMeasures.RolandMorris.Score(ticked)!.Value);
        Assert.Equal(24, OutcomeMeasures.RolandMorris.Score([.. Enumerable.Repeat<int?>(1, 24)])!.Value);
        Assert.Null(OutcomeMeasures.RolandMorris.Score(new int?[24]));
        Assert.Equal(PainCourse.Better, OutcomeMeasures.RolandMorris.Compare(20, 15));
        Assert.Equal(PainCourse.Same, OutcomeMeasures.RolandMorris.Compare(20, 16));
        Assert.Equal(PainCourse.Better, OutcomeMeasures.RolandMorris.Compare(10, 7));
    }

    [Theory]
    [InlineData(0, "minimal")]
    [InlineData(1, "minimal")]
    [InlineData(2, "moderate")]
    [InlineData(3, "severe")]
    [InlineData(4, "very severe")]
    [InlineData(5, "bed-bound, or answers to look at again")]
    public void Oswestry_is_a_percentage_with_five_bands(int each, string band)
    {
        var score = OutcomeMeasures.Oswestry.Score([.. Enumerable.Repeat<int?>(each, 10)])!;
        Assert.Equal((20.0 * each, band), (score.Value, score.Band));
    }

    [Fact]
    public void Oswestry_leaves_a_missing_section_out_of_both_sides()
    {
        // Nine sections, sum 16: 16 / 45.
        Assert.Equal(1600 / 45.0, OutcomeMeasures.Oswestry.Score(2, 2, 2, 2, 2, 2, 2, 2, 0, null)!.Value, 10);
        Assert.NotNull(OutcomeMeasures.Oswestry.Score(1, 1, 1, 1, 1, null, null, null, null, null));
        Assert.Null(OutcomeMeasures.Oswestry.Score(1, 1, 1, 1, null, null, null, null, null, null));
        Assert.Equal(PainCourse.Better, OutcomeMeasures.Oswestry.Compare(40, 30));
        Assert.Equal(PainCourse.Same, OutcomeMeasures.Oswestry.Compare(40, 31));
    }

    [Theory]
    [InlineData(new[] { 1, 1, 1, 0, 0, 0, 0, 0, 2 }, 3, 0, "low")]
    [InlineData(new[] { 1, 1, 1, 1, 0, 0, 0, 0, 2 }, 4, 0, "medium")]
    [InlineData(new[] { 1, 0, 0, 0, 1, 1, 0, 0, 3 }, 4, 3, "medium")]
    [InlineData(new[] { 0, 0, 0, 0, 1, 1, 1, 0, 3 }, 4, 4, "high")]
    [InlineData(new[] { 1, 1, 1, 1, 1, 1, 1, 1, 4 }, 9, 5, "high")]
    public void The_screening_tool_sorts_by_total_and_distress(int[] answers, int total, int distress, string band)
    {
        var score = OutcomeMeasures.StartBack.Score([.. answers.Select(answer => (int?)answer)])!;
        Assert.Equal((total, distress, band), (score.Value, Assert.Single(score.Parts).Value, score.Band));
    }

    [Fact]
    public void The_screening_tool_needs_every_answer_and_is_no_measure_of_getting_better()
    {
        Assert.Null(OutcomeMeasures.StartBack.Score(1, 1, 1, 1, 1, 1, 1, 1, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => OutcomeMeasures.StartBack.Score(2, 0, 0, 0, 0, 0, 0, 0, 0));
        Assert.Equal(PainCourse.Unknown, OutcomeMeasures.StartBack.Compare(9, 1));
    }

    [Fact]
    public void The_hip_questionnaire_has_three_parts_from_0_to_100()
    {
        var score = OutcomeMeasures.Hoos12.Score(0, 0, 0, 0, 4, 4, 4, 4, 2, 2, 2, 2)!;
        Assert.Equal([100, 0, 50], score.Parts.Select(part => part.Value!.Value));
        Assert.Equal(50, score.Value);

        // Two of four are enough for a part: pain 100 - 25 * 1.5.
        Assert.Equal(62.5, OutcomeMeasures.Hoos12.Score(1, 2, null, null, 0, 0, 0, 0, 0, 0, 0, 0)!.Parts[0].Value);
        Assert.Null(OutcomeMeasures.Hoos12.Score(1, null, null, null, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    [Fact]
    public void Every_measure_names_its_terms_and_cites_what_is_in_the_catalog()
    {
        Assert.Equal(7, OutcomeMeasures.All.Select(measure => measure.Id).Distinct().Count());
        Assert.All(OutcomeMeasures.All, measure =>
        {
            Assert.NotEmpty(measure.License.Free);
            IEnumerable<Source> sources = [.. measure.Sources, measure.License.Source, .. measure.Bands.Select(band => band.Source), .. measure.ImportantChange is { } change ? (Source[])[change.Source] : []];
            Assert.All(sources, source => Assert.True(BuiltInCatalog.Instance.TryFind(source.Citation.Id, out _), $"{measure} cites {source.Citation}."));

            // What nobody has checked must not decide whether somebody is better.
            Assert.True(measure.ImportantChange is null || measure.ImportantChange.Source.Provenance != Provenance.Unverified);
        });
    }

    [Fact]
    public void Every_measure_refuses_answers_outside_its_range_and_the_wrong_number_of_them() =>
        Assert.All(OutcomeMeasures.All, measure =>
        {
            var best = measure.MostAnswers.Select(_ => (int?)0).ToArray();
            var most = measure.MostAnswers.Select(answer => (int?)answer).ToArray();
            Assert.InRange(measure.Score(best)!.Value, measure.LeastScore, measure.MostScore);
            Assert.InRange(measure.Score(most)!.Value, measure.LeastScore, measure.MostScore);
            Assert.Throws<ArgumentException>(() => measure.Score([.. most, 0]));
            Assert.Throws<ArgumentOutOfRangeException>(() => measure.Score([-1, .. most[1..]]));
            Assert.Throws<ArgumentOutOfRangeException>(() => measure.Score([most[0] + 1, .. most[1..]]));
        });
}
