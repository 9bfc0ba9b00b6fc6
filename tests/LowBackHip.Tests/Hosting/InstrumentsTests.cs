using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;
using Microsoft.Extensions.DependencyInjection;

namespace LowBackHip.Tests.Hosting;

/// <summary>What telemetry sees of evaluations: how many, how urgent, how many open, by which content; and nothing of a person.</summary>
public sealed class InstrumentsTests
{
    // A version of our own, so that what other tests evaluate at the same time is told apart.
    private const string OwnVersion = "0.1.0+instruments";

    private static readonly ClinicalCatalog Watched = BuiltInCatalog.Instance.ToBuilder().WithVersion(OwnVersion).Build();
    private static readonly Evaluator Bare = new(Watched);
    private static readonly Presentation CaudaEquina = Presentation.Of(person => person.Aged(41).Female().HasPainIn(PainRegion.Lumbar).Reports(Findings.SaddleNumbness, Findings.UrinaryRetention));

    [Fact]
    public async Task Evaluations_and_triages_are_counted_with_urgency_openness_and_version_alone()
    {
        var counted = new ConcurrentBag<(string Name, string Tags)>();
        using (var listener = new MeterListener())
        {
            listener.InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == "LowBackHip")
                    listening.EnableMeasurementEvents(instrument);
            };
            listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
            {
                var said = tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}").ToArray();
                if (said.Contains($"lowbackhip.catalog.version={OwnVersion}"))
                    counted.Add(($"{instrument.Name}+{count}", string.Join(' ', said.Order(StringComparer.Ordinal))));
            });
            listener.Start();
            using var host = new ServiceCollection().AddLowBackHip(Watched).BuildServiceProvider();
            var evaluator = host.GetRequiredService<Evaluator>();
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
            {
                for (var time = 0; time < 25; time++)
                    evaluator.Evaluate(Presentation.Empty);
            })));
            evaluator.Evaluate(CaudaEquina);
            evaluator.Triage(CaudaEquina);

            // What an interview works out for itself is no evaluation of the host's.
            _ = Interview.Begin(evaluator).MayStop;
        }

        Assert.Equal(
            [
                ("lowbackhip.evaluations+1", $"lowbackhip.catalog.version={OwnVersion} lowbackhip.disposition=emergency lowbackhip.settled=yes", 1),
                ("lowbackhip.evaluations+1", $"lowbackhip.catalog.version={OwnVersion} lowbackhip.disposition=self-care lowbackhip.settled=no", 100),
                ("lowbackhip.triages+1", $"lowbackhip.catalog.version={OwnVersion} lowbackhip.disposition=emergency lowbackhip.settled=yes", 1),
            ],
            counted.GroupBy(one => one).Select(same => (same.Key.Name, same.Key.Tags, same.Count())).Order());
    }

    [Fact]
    public void An_activity_carries_the_version_of_the_content_and_nothing_else()
    {
        var seen = new ConcurrentBag<Activity>();
        using (var listener = new ActivityListener())
        {
            listener.ShouldListenTo = source => source.Name == "LowBackHip";
            listener.Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded;
            listener.ActivityStopped = seen.Add;
            ActivitySource.AddActivityListener(listener);
            using var host = new ServiceCollection().AddLowBackHip(Watched).BuildServiceProvider();
            host.GetRequiredService<Evaluator>().Evaluate(CaudaEquina);
            host.GetRequiredService<Evaluator>().Triage(CaudaEquina);
        }

        var ours = seen.Where(activity => activity.GetTagItem("lowbackhip.catalog.version") is OwnVersion).OrderBy(activity => activity.OperationName, StringComparer.Ordinal).ToList();
        Assert.Equal(["LowBackHip.Evaluate", "LowBackHip.Triage"], ours.Select(activity => activity.OperationName));
        Assert.All(ours, activity =>
        {
            Assert.Single(activity.TagObjects);
            Assert.Empty(activity.Events);
            Assert.Empty(activity.Baggage);
            Assert.Null(activity.StatusDescription);
        });
    }

    [Fact]
    public void Where_nobody_listens_it_costs_no_memory()
    {
        using var host = new ServiceCollection().AddLowBackHip(Watched).BuildServiceProvider();
        var watched = host.GetRequiredService<Evaluator>();
        Assert.Equal(0, Allocated(() => watched.Triage(CaudaEquina)));
        Assert.Equal(Allocated(() => Bare.Evaluate(CaudaEquina)), Allocated(() => watched.Evaluate(CaudaEquina)));
    }

    /// <summary>The least of several runs: what the runtime does beside is no cost of ours.</summary>
    private static long Allocated(Func<object> act)
    {
        act();
        return Enumerable.Range(0, 20).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            act();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
