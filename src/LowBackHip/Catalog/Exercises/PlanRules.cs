namespace LowBackHip.Catalog;

/// <summary>The rules of the built-in catalog on how much to plan at a time.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public static class PlanRules
{
    /// <summary>Strong pain, or pain that takes the night's sleep, is easily stirred up.</summary>
    /// <remarks>How long it stays sore after a load belongs here too; the check-in days ask that, because it is known only once a plan has begun.</remarks>
    public static Irritability EasilyStirredUp { get; } = new(
        Intensity.AtLeast(7) | Findings.NightPain | Findings.CannotSleep,
        "Strong pain, or pain at night, is easily stirred up. So the plan holds fewer exercises, starts with easier versions and builds more slowly.",
        new(Citations.EditorialJudgment, Provenance.Editorial));
}
