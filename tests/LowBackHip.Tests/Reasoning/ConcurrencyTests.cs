using System.Diagnostics;
using System.Globalization;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using LowBackHip.Tests.Generators;
using EvaluationText = LowBackHip.Tests.Generators.EvaluationText;

namespace LowBackHip.Tests.Reasoning;

/// <summary>One evaluator serves every thread of a host. A long run: <c>LOWBACKHIP_SOAK_SECONDS=60 dotnet test --filter ConcurrencyTests</c>.</summary>
public sealed class ConcurrencyTests
{
    private const int Threads = 8;

    private static int Seconds => int.TryParse(Environment.GetEnvironmentVariable("LOWBACKHIP_SOAK_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 2;

    [Fact]
    public async Task Eight_threads_on_one_evaluator_give_the_bytes_of_one()
    {
        var people = Clinical.Presentation(BuiltInCatalog.Instance).Generator.Sample(60, 40).ToArray();
        var alone = new Evaluator(BuiltInCatalog.Instance);
        var expected = people.Select(person => LowBackHipJson.WriteEvaluation(alone.Evaluate(person))).ToArray();
        var shared = new Evaluator(BuiltInCatalog.Instance);
        var time = Stopwatch.StartNew();

        var rounds = await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(
            () =>
            {
                var round = 0;
                do
                {
                    var place = ((round * Threads) + thread) % people.Length;
                    Assert.Equal(expected[place], LowBackHipJson.WriteEvaluation(shared.Evaluate(people[place])));
                    Assert.Equal(alone.Triage(people[place]), shared.Triage(people[place]));
                    round++;
                }
                while (time.Elapsed.TotalSeconds < Seconds);
                return round;
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.All(rounds, round => Assert.True(round > 0));
    }

    [Fact]
    public async Task What_is_worked_out_when_read_is_the_same_for_every_reader()
    {
        foreach (var person in Clinical.Presentation(BuiltInCatalog.Instance).Generator.Sample(60, 20))
        {
            var evaluation = new Evaluator(BuiltInCatalog.Instance).Evaluate(person);
            using var start = new Barrier(Threads);

            var texts = await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    return EvaluationText.Of(evaluation);
                },
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

            Assert.Single(texts.Distinct());
        }
    }
}
