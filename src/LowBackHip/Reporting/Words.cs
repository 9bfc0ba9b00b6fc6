using System.Globalization;

namespace LowBackHip.Reporting;

/// <summary>Values in words that both registers share.</summary>
internal static class Words
{
    internal static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => EnumText<TEnum>.Of(value).Replace('-', ' ');

    internal static string Of(Disposition disposition) => disposition == Disposition.SelfCare ? disposition.ToId() : Of<Disposition>(disposition);

    internal static string Title(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Things in a row: <c>a, b and c</c>.</summary>
    internal static string Row(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    internal static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    internal static string Number(double number) => ((decimal)number).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A probability as a percentage, never rounded to a certainty.</summary>
    internal static string Percent(double probability) => probability switch
    {
        < 0.005 => "below 1 %",
        > 0.995 => "above 99 %",
        _ => string.Create(CultureInfo.InvariantCulture, $"{(decimal)probability * 100:0} %"),
    };

    internal static string Name(Condition condition) =>
        string.Equals(condition.Name, condition.PlainName, StringComparison.OrdinalIgnoreCase) ? condition.Name : $"{Title(condition.PlainName)} ({condition.Name})";

    internal static string Site(PainSite site)
    {
        var region = Region(site.Region);
        return site.Side switch
        {
            null => region,
            BodySide.Both => $"{region}, both sides",
            BodySide.Central => $"{region}, in the middle",
            { } side => $"{region}, {Of(side)} side",
        };
    }

    internal static string Sex(Sex sex) => sex == LowBackHip.Sex.Female ? "female" : "male";

    internal static string Age(double years) => years == 1 ? "1 year" : $"{Number(years)} years";

    internal static string Lasting(double days) => days switch
    {
        < 1 => $"{Number(Math.Round(days * 24, 1))} hours",
        1 => "1 day",
        >= 730 => string.Create(CultureInfo.InvariantCulture, $"{Number(days)} days, or about {Math.Round(days / 365.25):0} years"),
        >= 60 => string.Create(CultureInfo.InvariantCulture, $"{Number(days)} days, or about {Math.Round(days / 30.44):0} months"),
        _ => $"{Number(days)} days",
    };

    internal static string Began(PainOnset onset) => onset switch
    {
        PainOnset.Gradual => "little by little",
        PainOnset.Sudden => "suddenly, without an event",
        PainOnset.AfterLifting => "on lifting, bending or twisting",
        PainOnset.AfterOveruse => "after more exercise or work than usual",
        PainOnset.AfterMinorInjury => "after a small fall, knock or strain",
        _ => "after a fall, blow or accident",
    };

    /// <summary>What to ask for a fact that could still move the triage.</summary>
    internal static string Question(DecisiveFact fact) => fact.Finding?.Question ?? fact.Basic switch
    {
        BasicFact.Age => "How old are you?",
        BasicFact.Sex => "Are you female or male?",
        BasicFact.Sites => "Where exactly does it hurt?",
        BasicFact.Onset => "How did it begin?",
        BasicFact.Duration => "How long has it lasted?",
        _ => "How bad is it, from 0 to 10?",
    };

    /// <summary>How a statement was taken from its source, and where it stands there.</summary>
    internal static string How(Source source) => source.Locator is { } place ? $"{Of(source.Provenance)}, {place}" : Of(source.Provenance);

    /// <summary>A weight with how it came to be; an editorial one never looks like a figure.</summary>
    internal static string Of(Weight weight) => weight switch
    {
        EditorialWeight { Unverified: { } figure } => $"{weight} ({Remembered(figure)} is remembered, not checked, and not used)",
        EditorialWeight => weight.ToString()!,
        _ => $"{weight}, {Of(weight.Provenance)}",
    };

    /// <summary>The name of an exercise or treatment by its id.</summary>
    internal static string Name(Identifier item, ClinicalCatalog catalog) => item switch
    {
        ExerciseId id when catalog.TryFind(id, out var exercise) => exercise.Name,
        TreatmentId id when catalog.TryFind(id, out var treatment) => treatment.Name,
        _ => item.Value,
    };

    private static string Remembered(UnverifiedFigure figure) => figure is { Lower: { } low, Upper: { } high }
        ? string.Create(CultureInfo.InvariantCulture, $"LR {figure.Ratio}, {low} to {high},")
        : string.Create(CultureInfo.InvariantCulture, $"LR {figure.Ratio}");

    internal static string Region(PainRegion region) => region switch
    {
        PainRegion.Thoracic => "upper or middle back",
        PainRegion.Lumbar => "low back",
        PainRegion.Flank => "side of the back",
        PainRegion.Sacroiliac => "beside the dimple above the buttock",
        PainRegion.Coccyx => "tailbone",
        PainRegion.Pelvis => "pelvis",
        PainRegion.Abdomen => "belly",
        PainRegion.AnteriorHip => "front of the hip",
        PainRegion.LateralHip => "outer side of the hip",
        PainRegion.AnteriorThigh => "front of the thigh",
        PainRegion.MedialThigh => "inner thigh",
        PainRegion.LateralThigh => "outer thigh",
        PainRegion.PosteriorThigh => "back of the thigh",
        var other => Of(other),
    };
}
