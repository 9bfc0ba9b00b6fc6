namespace LowBackHip.Reporting;

/// <summary>Whom a report is for. Both are told the same facts, each in their own words.</summary>
/// <remarks>There is no default: 0 is not a member.</remarks>
public enum Reader
{
    /// <summary>The person whose pain it is: what to do first, what it may be, what to do today, when to get help.</summary>
    Person = 1,

    /// <summary>A doctor, physical therapist or nurse: what was reported, every red flag, the ratios behind the ranking, the gates of the plan.</summary>
    Clinician = 2,
}
