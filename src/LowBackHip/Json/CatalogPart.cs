namespace LowBackHip.Json;

/// <summary>One kind of a catalog's entries, for a listing of that kind alone.</summary>
public enum CatalogPart
{
    /// <summary>The findings.</summary>
    Findings = 1,

    /// <summary>The conditions, with their clues.</summary>
    Conditions = 2,

    /// <summary>The red flags.</summary>
    RedFlags = 3,

    /// <summary>The exercises.</summary>
    Exercises = 4,

    /// <summary>The treatments.</summary>
    Treatments = 5,

    /// <summary>The advice.</summary>
    Advice = 6,

    /// <summary>The citations.</summary>
    Citations = 7,
}
