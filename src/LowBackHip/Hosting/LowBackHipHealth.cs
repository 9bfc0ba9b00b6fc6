using System.Collections.Immutable;
using LowBackHip.Reasoning;

namespace LowBackHip.Hosting;

/// <summary>Whether the content a host evaluates with is sound, for a health check of the host's own.</summary>
/// <remarks>Immutable and safe for any thread. A check takes some milliseconds: ask once in a while, not with each evaluation.</remarks>
public sealed class LowBackHipHealth
{
    private readonly Evaluator _evaluator;

    /// <summary>Makes a check of an evaluator's content.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> is null.</exception>
    public LowBackHipHealth(Evaluator evaluator) => _evaluator = Guard.NotNull(evaluator);

    /// <summary>Builds the content again, compares its fingerprint, and asks whether it can still find anything urgent.</summary>
    /// <returns>What was found. No value of a person is ever in it.</returns>
    public LowBackHipHealthReport Check()
    {
        var catalog = _evaluator.Catalog;
        var problems = ImmutableArray.CreateBuilder<string>();
        if (!catalog.ToBuilder().TryBuild(out var again, out var faults))
            problems.AddRange(faults.Select(fault => fault.ToString()));
        else if (again.Fingerprint != catalog.Fingerprint)
            problems.Add("The content built again has another fingerprint.");

        // With nothing known, everything a flag looks for is still possible.
        if (_evaluator.TriageUnwatched(Presentation.Empty).AtMost < Disposition.Emergency)
            problems.Add("No red flag of the content can come to an emergency.");
        return new(catalog.Version, catalog.Fingerprint, problems.ToImmutable());
    }
}

/// <summary>What a check of the content found.</summary>
/// <remarks>Immutable and safe for any thread; safe to log.</remarks>
public sealed class LowBackHipHealthReport
{
    internal LowBackHipHealthReport(string catalogVersion, string fingerprint, ImmutableArray<string> problems)
    {
        CatalogVersion = catalogVersion;
        Fingerprint = fingerprint;
        Problems = problems;
    }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsHealthy => Problems.IsEmpty;

    /// <summary>The <see cref="ClinicalCatalog.Version"/> of the content.</summary>
    public string CatalogVersion { get; }

    /// <summary>The <see cref="ClinicalCatalog.Fingerprint"/> of the content.</summary>
    public string Fingerprint { get; }

    /// <summary>What is wrong, in words; empty when it is healthy.</summary>
    public ImmutableArray<string> Problems { get; }

    /// <summary>The content and what is wrong with it, on one line.</summary>
    /// <returns>Plain text.</returns>
    public override string ToString() => $"Catalog {CatalogVersion}, {Fingerprint}: {(IsHealthy ? "healthy" : string.Join(" ", Problems))}";
}
