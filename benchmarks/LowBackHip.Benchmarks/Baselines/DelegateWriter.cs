using System.Globalization;
using System.Text;
using LowBackHip.Catalog;

namespace LowBackHip.Benchmarks.Baselines;

/// <summary>
/// Writes <c>HandWrittenFlags.cs</c>: what a developer would write by hand to decide the red flags of the built-in catalog, one lambda a flag over a record of
/// answers. Written by a program so that it still decides the same flags when the content changes: <c>-- write-delegates FILE</c>.
/// </summary>
internal static class DelegateWriter
{
    private static readonly Dictionary<FindingId, string> Names = typeof(Findings).GetProperties()
        .Where(property => property.PropertyType == typeof(Finding))
        .ToDictionary(property => ((Finding)property.GetValue(null)!).Id, property => property.Name);

    internal static string Write(ClinicalCatalog catalog)
    {
        var findings = catalog.RedFlags.SelectMany(flag => flag.When.Findings()).Distinct().ToList();
        var text = new StringBuilder();
        text.Append("""
            // Written by DelegateWriter from the built-in catalog: do not edit.
            using LowBackHip.Catalog;

            namespace LowBackHip.Benchmarks.Baselines;

            /// <summary>The red flags as lambdas. An answer is yes, no or null for not known, for which C#'s own operators on <c>bool?</c> do what has to be done.</summary>
            internal sealed partial record Answers
            {

            """.ReplaceLineEndings("\n"));
        foreach (var finding in findings)
            text.Append(CultureInfo.InvariantCulture, $"    internal bool? {Names[finding.Id]} {{ get; init; }}\n\n");
        text.Append("    internal static Answers Of(Presentation said) => new()\n    {\n        Age = said.Age,\n        Sex = said.Sex,\n        Onset = said.Onset,\n        DurationDays = said.DurationDays,\n        Intensity = said.Intensity?.Value,\n        Sites = said.Sites,\n");
        foreach (var finding in findings)
            text.Append(CultureInfo.InvariantCulture, $"        {Names[finding.Id]} = Read(said, Findings.{Names[finding.Id]}),\n");
        text.Append("    };\n}\n\ninternal static class HandWrittenFlags\n{\n    internal static readonly (string Id, Disposition Disposition, Func<Answers, bool?> Decide)[] All =\n    [\n");
        foreach (var flag in catalog.RedFlags.OrderByDescending(flag => flag.Disposition))
            text.Append(CultureInfo.InvariantCulture, $"        (\"{flag.Id}\", Disposition.{flag.Disposition}, static a => {Join(" & ", [.. Of(flag.AppliesTo), Of(flag.When)])}),\n");
        return text.Append("    ];\n}\n").ToString();
    }

    private static IEnumerable<string> Of(Audience audience)
    {
        if (audience.Sex is { } sex)
            yield return $"a.Is(Sex.{sex})";
        if (audience.MinimumAge is { } least)
            yield return string.Create(CultureInfo.InvariantCulture, $"Answers.AtLeast(a.Age, {least})");
        if (audience.BelowAge is { } below)
            yield return string.Create(CultureInfo.InvariantCulture, $"!Answers.AtLeast(a.Age, {below})");
    }

    private static string Of(Criterion criterion) => criterion switch
    {
        AllCriterion { Terms.IsEmpty: true } => "true",
        AnyCriterion { Terms.IsEmpty: true } => "false",
        AllCriterion all => Join(" & ", all.Terms.Select(Of)),
        AnyCriterion any => Join(" | ", any.Terms.Select(Of)),
        CountCriterion count => $"Answers.Count({count.Count}, {string.Join(", ", count.Terms.Select(Of))})",
        NotCriterion not => "!" + Of(not.Term),
        FindingCriterion finding => $"a.{Names[finding.Finding.Id]}",
        QuantityCriterion quantity => Of(quantity),
        SexCriterion sex => $"a.Is(Sex.{sex.Sex})",
        OnsetCriterion onset => $"a.Began({string.Join(", ", onset.Onsets.Select(one => $"PainOnset.{one}"))})",
        SiteCriterion site => $"a.Hurts(Laterality.{site.Laterality}, {string.Join(", ", site.Regions.Select(region => $"PainRegion.{region}"))})",
        _ => throw new NotSupportedException(),
    };

    private static string Of(QuantityCriterion term)
    {
        var value = term.Quantity switch { Quantity.Age => "a.Age", Quantity.Duration => "a.DurationDays", _ => "a.Intensity" };
        return string.Create(CultureInfo.InvariantCulture, $"Answers.{term.Comparison}({value}, {term.Threshold})");
    }

    private static string Join(string sign, IEnumerable<string> terms) => terms.ToList() is [var single] ? single : $"({string.Join(sign, terms)})";
}
