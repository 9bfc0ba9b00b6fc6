using System.Globalization;

namespace LowBackHip.Sample.Rendering;

/// <summary>What a person reports, as lines to read back to them.</summary>
internal static class PresentationWords
{
    /// <summary>Age, sex, sites, duration, onset and intensity, as far as they are known.</summary>
    internal static string Basics(Presentation presentation)
    {
        var known = new List<string>();
        if (presentation.Age is { } age)
            known.Add(string.Create(CultureInfo.InvariantCulture, $"{age} years old"));
        if (presentation.Sex is { } sex)
            known.Add(Words.Of(sex));
        known.AddRange(presentation.Sites.Select(Site));
        if (presentation.DurationDays is { } days)
            known.Add(string.Create(CultureInfo.InvariantCulture, $"for {days} {(days == 1 ? "day" : "days")}"));
        if (presentation.Onset is { } onset)
            known.Add($"began {Onset(onset)}");
        if (presentation.Intensity is { } intensity)
            known.Add($"pain {intensity.ToDigits()} of 10");
        return known.Count == 0 ? "nothing yet" : string.Join(", ", known);
    }

    /// <summary>The names of the findings of one status, in catalog order.</summary>
    internal static IReadOnlyList<string> Named(Presentation presentation, FindingStatus status, ClinicalCatalog catalog) =>
        [.. catalog.Findings.Where(finding => presentation[finding] == status).Select(finding => finding.Name)];

    /// <summary>What to ask for a fact that could change the triage.</summary>
    internal static string Question(DecisiveFact fact) => fact.Finding?.Question ?? Question(fact.Basic!.Value);

    private static string Question(BasicFact fact) => fact switch
    {
        BasicFact.Age => "How old is the person?",
        BasicFact.Sex => "Is the person female or male?",
        BasicFact.Sites => "Where exactly does it hurt?",
        BasicFact.Onset => "How did it begin?",
        BasicFact.Duration => "How long has it lasted?",
        _ => "How bad is it, from 0 to 10?",
    };

    /// <summary>How pain began, as one would say it after "it began".</summary>
    internal static string Onset(PainOnset onset) => onset switch
    {
        PainOnset.Gradual => "little by little",
        PainOnset.Sudden => "suddenly, without an event that explains it",
        PainOnset.AfterLifting => "with lifting, bending or twisting",
        PainOnset.AfterOveruse => "after more exercise or work than usual",
        PainOnset.AfterMinorInjury => "after a small fall, knock or strain",
        _ => "after a hard fall, a blow or an accident",
    };

    /// <summary>A region as people call it.</summary>
    internal static string Region(PainRegion region) => region switch
    {
        PainRegion.Lumbar => "low back",
        PainRegion.Flank => "side, between ribs and hip",
        PainRegion.Sacroiliac => "dimple above the buttock",
        PainRegion.Abdomen => "belly",
        PainRegion.AnteriorHip => "front of the hip",
        PainRegion.LateralHip => "outer hip",
        PainRegion.AnteriorThigh => "front of the thigh",
        PainRegion.MedialThigh => "inner thigh",
        PainRegion.LateralThigh => "outer thigh",
        PainRegion.PosteriorThigh => "back of the thigh",
        PainRegion.Thoracic => "upper or middle back",
        PainRegion.Coccyx => "tailbone",
        _ => Words.Of(region),
    };

    private static string Site(PainSite site)
    {
        var region = Region(site.Region);
        return site.Side switch
        {
            null => region,
            BodySide.Both => $"{region} (both sides)",
            BodySide.Central => $"{region} (middle)",
            { } side => $"{region} ({Words.Of(side)})",
        };
    }
}
