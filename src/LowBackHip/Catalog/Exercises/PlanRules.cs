namespace LowBackHip.Catalog;

/// <summary>The rules of the built-in catalog on how much to plan at a time and how to judge what became of it.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public static class PlanRules
{
    /// <summary>Strong pain, or pain that takes the night's sleep, is easily stirred up.</summary>
    /// <remarks>How long it stays sore after a load belongs here too; the check-in days ask that, because it is known only once a plan has begun.</remarks>
    public static Irritability EasilyStirredUp { get; } = new(
        Intensity.AtLeast(7) | Findings.NightPain | Findings.CannotSleep,
        "Strong pain, or pain at night, is easily stirred up. So the plan holds fewer exercises, starts with easier versions and builds more slowly.",
        new(Citations.EditorialJudgment, Provenance.Editorial));

    /// <summary>Pain has changed when it moved by 2 points or by 30% of what it was.</summary>
    public static FollowUpRules FollowUp { get; } = new(
        new ImportantChange(Points: 2, Fraction: 0.3, new(Citations.Ostelo2008, Provenance.Published)),
        new(Citations.EditorialJudgment, Provenance.Editorial));
}
