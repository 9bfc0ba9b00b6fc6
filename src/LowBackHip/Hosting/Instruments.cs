using System.Diagnostics;
using System.Diagnostics.Metrics;
using LowBackHip.Reasoning;

namespace LowBackHip.Hosting;

/// <summary>What a host's telemetry sees: how many evaluations, how urgent, how many still open, by which content. Nothing of a person but the disposition, and that only as a count.</summary>
/// <remarks>
/// A trace belongs to a request, and so to a person: an activity carries the catalog's version alone. A counter belongs to nobody. Where nobody listens, an
/// activity is never made and nothing is counted.
/// </remarks>
internal sealed class Instruments : EvaluationWatch, IDisposable
{
    /// <summary>The name of the activity source and of the meter.</summary>
    internal const string Name = "LowBackHip";

    private readonly ActivitySource _source = new(Name, Version);
    private readonly Meter _meter = new(Name, Version);
    private readonly Counter<long> _evaluations;
    private readonly Counter<long> _triages;

    public Instruments()
    {
        _evaluations = _meter.CreateCounter<long>("lowbackhip.evaluations", "{evaluation}", "Evaluations, by the least urgency that was met and whether the triage is settled.");
        _triages = _meter.CreateCounter<long>("lowbackhip.triages", "{triage}", "Triages alone, by the least urgency that was met and whether the triage is settled.");
    }

    private static string? Version => typeof(Instruments).Assembly.GetName().Version?.ToString(3);

    public void Dispose()
    {
        _source.Dispose();
        _meter.Dispose();
    }

    internal override Evaluation Evaluate(Evaluator evaluator, Presentation presentation)
    {
        using var activity = Begin("LowBackHip.Evaluate", evaluator);
        var evaluation = evaluator.EvaluateUnwatched(presentation);
        if (_evaluations.Enabled)
            Count(_evaluations, evaluation.Disposition, evaluator);
        return evaluation;
    }

    internal override DispositionInterval Triage(Evaluator evaluator, Presentation presentation)
    {
        using var activity = Begin("LowBackHip.Triage", evaluator);
        var disposition = evaluator.TriageUnwatched(presentation);
        if (_triages.Enabled)
            Count(_triages, disposition, evaluator);
        return disposition;
    }

    private static void Count(Counter<long> counter, DispositionInterval disposition, Evaluator evaluator) => counter.Add(
        1,
        new("lowbackhip.disposition", disposition.AtLeast.ToId()),
        new("lowbackhip.settled", disposition.IsSettled ? "yes" : "no"),
        new("lowbackhip.catalog.version", evaluator.Catalog.Version));

    private Activity? Begin(string name, Evaluator evaluator) => _source.StartActivity(name)?.SetTag("lowbackhip.catalog.version", evaluator.Catalog.Version);
}
