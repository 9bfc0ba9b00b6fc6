using LowBackHip.Accuracy;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;

namespace LowBackHip.Tests.Vignettes;

/// <summary>The committed results say how the content as it stands does on the development cases.</summary>
public sealed class CommittedResultsTests
{
    private const string Renew = "The committed results are stale. Renew them: dotnet run -c Release --project benchmarks/LowBackHip.Accuracy -- --write";

    private static Score Score { get; } = Score.Of(
        Case.ReadAll(File.ReadLines(Committed.Cases), BuiltInCatalog.Instance, (line, wrong) => Assert.Fail($"{line}: {wrong}")),
        new Evaluator(BuiltInCatalog.Instance));

    [Fact]
    public void The_tables_are_current() => Assert.True(File.ReadAllText(Committed.Tables) == Report.Markdown(Score), Renew);

    [Fact]
    public void The_object_is_current() => Assert.True(File.ReadAllText(Committed.Json) == Report.Json(Score), Renew);

    [Fact]
    public void Every_condition_that_a_case_accepts_is_in_the_catalog() =>
        Assert.All(
            from scored in Score.Cases from id in scored.Case.Conditions select (Case: scored.Case.Id, Condition: id),
            accepted => Assert.True(Conditions.TryFind(ConditionId.From(accepted.Condition), out _), $"{accepted.Case} accepts {accepted.Condition}."));
}
