namespace LowBackHip.Catalog;

/// <summary>The rules of the built-in catalog on how much to plan at a time and how to judge what became of it.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public static class PlanRules
{
    /// <summary>Strong pain, pain that takes the night's sleep, or pain that stays up for hours after a load is easily stirred up.</summary>
    public static Irritability EasilyStirredUp { get; } = new(
        Intensity.AtLeast(7) | Findings.NightPain | Findings.CannotSleep | Findings.StaysSoreAfterActivity,
        "Your pain is easily stirred up: it is strong, comes at night, or stays sore for hours. So the plan has fewer exercises, starts with easier ones and builds slowly.",
        new(Citations.EditorialJudgment, Provenance.Editorial));

    /// <summary>Pain has changed when it moved by 2 points or by 30% of what it was.</summary>
    public static FollowUpRules FollowUp { get; } = new(
        new ImportantChange(Points: 2, Fraction: 0.3, new(Citations.Ostelo2008, Provenance.Published)),
        new(Citations.EditorialJudgment, Provenance.Editorial));
}
