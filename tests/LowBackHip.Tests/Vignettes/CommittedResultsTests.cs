using LowBackHip.Accuracy;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;

namespace LowBackHip.Tests.Vignettes;

/// <summary>The committed results say how the content as it stands does on the development cases.</summary>
public sealed class CommittedResultsTests
{
    private const string Renew = "The committed results are stale. Renew them: dotnet run -c Release --project benchmarks/LowBackHip.Accuracy -- --write";

    private static Evaluator Evaluator { get; } = new(BuiltInCatalog.Instance);

    private static IReadOnlyList<Case> Cases { get; } = Read(Committed.Cases);

    private static Score Score { get; } = Score.Of(Cases, Evaluator);

    public static TheoryData<string> Others => [.. Committed.Others];

    private static Interviews Interviews { get; } = Interviews.Of(Cases, Evaluator);

    [Fact]
    public void The_tables_are_current() => Assert.True(File.ReadAllText(Committed.Tables) == Report.Markdown(Score), Renew);

    [Fact]
    public void The_object_is_current() => Assert.True(File.ReadAllText(Committed.Json) == Report.Json(Score), Renew);

    [Theory]
    [MemberData(nameof(Others))]
    public void The_tables_of_other_cases_are_current(string others) =>
        Assert.True(File.ReadAllText(Committed.TablesOf(others)) == Report.Markdown(Score.Of(Read(Committed.CasesOf(others)), Evaluator)), Renew);

    [Fact]
    public void The_tables_of_interviews_are_current() => Assert.True(File.ReadAllText(Committed.InterviewTables) == InterviewReport.Markdown(Interviews), Renew);

    [Fact]
    public void The_object_of_interviews_is_current() => Assert.True(File.ReadAllText(Committed.InterviewJson) == InterviewReport.Json(Interviews), Renew);

    [Fact]
    public void An_interview_ends_where_the_whole_story_would_and_sees_emergencies_early()
    {
        var denied = Interviews.Absent;
        Assert.Equal(denied.Cases.Length, denied.SameDisposition);
        Assert.NotEqual(0, denied.Emergencies);
        Assert.Equal(denied.Emergencies, denied.EmergenciesByScreen4);
        Assert.True(denied.Median(run => run.Interview.Screens) <= 14);
        Assert.True(denied.Median(run => run.Interview.Questions) <= denied.Median(run => run.CatalogOrder.Questions) / 2);
    }

    [Fact]
    public void Every_condition_that_a_case_accepts_is_in_the_catalog() =>
        Assert.All(
            from one in Cases.Concat(Committed.Others.SelectMany(others => Read(Committed.CasesOf(others)))) from id in one.Conditions select (Case: one.Id, Condition: id),
            accepted => Assert.True(Conditions.TryFind(ConditionId.From(accepted.Condition), out _), $"{accepted.Case} accepts {accepted.Condition}."));

    private static IReadOnlyList<Case> Read(string file) =>
        Case.ReadAll(File.ReadLines(file), BuiltInCatalog.Instance, (line, wrong) => Assert.Fail($"{line}: {wrong}"));
}
