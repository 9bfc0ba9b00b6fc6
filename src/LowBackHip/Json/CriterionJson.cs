using System.Globalization;

namespace LowBackHip.Json;

/// <summary>The wire form of a criterion: an object that says one thing, such as <c>{"finding":"fever"}</c> or <c>{"all":[…]}</c>.</summary>
internal sealed record CriterionJson
{
    [Says("Met when this finding is present.")]
    public string? Finding { get; init; }

    [Says("Met when every one of these is; with none, always.")]
    public CriterionJson[]? All { get; init; }

    [Says("Met when at least one of these is; with none, never.")]
    public CriterionJson[]? Any { get; init; }

    [Says("How many of the list \"of\" are needed.")]
    public int? AtLeast { get; init; }

    [Says("What \"atLeast\" counts.")]
    public CriterionJson[]? Of { get; init; }

    [Says("Met when this is not.")]
    public CriterionJson? Not { get; init; }

    [Says("Age in years, compared.")]
    public ComparisonJson? Age { get; init; }

    [Says("Days since the pain began, compared.")]
    public ComparisonJson? DurationDays { get; init; }

    [Says("Pain from 0 to 10, compared.")]
    public ComparisonJson? Intensity { get; init; }

    [Says("Where it hurts.")]
    public SitesJson? Sites { get; init; }

    [Says("Met when the pain began in one of these ways.")]
    [Words<PainOnset>]
    public string[]? Onset { get; init; }

    [Says("Met for this sex.")]
    [Words<Sex>]
    public string? Sex { get; init; }

    internal static CriterionJson From(Criterion criterion) => criterion switch
    {
        FindingCriterion term => new() { Finding = term.Finding.Id.Value },
        AllCriterion all => new() { All = Each(all) },
        AnyCriterion any => new() { Any = Each(any) },
        CountCriterion count => new() { AtLeast = count.Count, Of = Each(count) },
        NotCriterion not => new() { Not = From(not.Term) },
        QuantityCriterion { Quantity: Quantity.Age } age => new() { Age = ComparisonJson.From(age) },
        QuantityCriterion { Quantity: Quantity.Duration } duration => new() { DurationDays = ComparisonJson.From(duration) },
        QuantityCriterion intensity => new() { Intensity = ComparisonJson.From(intensity) },
        SiteCriterion sites => new() { Sites = SitesJson.From(sites) },
        OnsetCriterion onset => new() { Onset = [.. onset.Onsets.Select(EnumText<PainOnset>.Of)] },
        SexCriterion sex => new() { Sex = EnumText<Sex>.Of(sex.Sex) },
        _ => throw new ArgumentException("The set of criteria is closed, and this is none of them.", nameof(criterion)),
    };

    /// <summary>The criterion that this says, with the findings of a catalog.</summary>
    /// <returns>The criterion, or null where something is wrong with it; what it is was added to the faults.</returns>
    internal Criterion? ToCriterion(ClinicalCatalog catalog, string path, DocumentFaults faults)
    {
        object?[] said = [Finding, All, Any, AtLeast, Of, Not, Age, DurationDays, Intensity, Sites, Onset, Sex];
        if (said.Count(part => part is not null) != (AtLeast is null ? 1 : 2) || (AtLeast is null) != (Of is null))
        {
            faults.Add(path, "A criterion says one thing: a finding, all, any, atLeast with of, not, age, durationDays, intensity, sites, onset or sex.");
            return null;
        }

        if (Finding is not null)
        {
            if (FindingId.TryFrom(Finding, out var id) && catalog.TryFind(id, out var finding))
                return finding;
            faults.Add(path + ".finding", "The catalog has no finding of this name.");
            return null;
        }

        if (All is not null)
            return Each(All, catalog, path + ".all", faults) is { } terms ? Criterion.All(terms) : null;
        if (Any is not null)
            return Each(Any, catalog, path + ".any", faults) is { } terms ? Criterion.Any(terms) : null;
        if (AtLeast is { } count)
        {
            var of = Each(Of!, catalog, path + ".of", faults);
            if (count >= 1 && count <= Of!.Length)
                return of is null ? null : Criterion.AtLeast(count, of);
            faults.Add(path + ".atLeast", "Expected a number from 1 to the length of the list \"of\".");
            return null;
        }

        if (Not is not null)
            return Not.ToCriterion(catalog, path + ".not", faults) is { } term ? Criterion.Not(term) : null;
        if (Age is not null)
            return Age.ToCriterion(Quantity.Age, Presentation.MaxAge, path + ".age", faults);
        if (DurationDays is not null)
            return DurationDays.ToCriterion(Quantity.Duration, Presentation.MaxDurationDays, path + ".durationDays", faults);
        if (Intensity is not null)
            return Intensity.ToCriterion(Quantity.Intensity, PainIntensity.Max, path + ".intensity", faults);
        if (Sites is not null)
        {
            var regions = Many<PainRegion>(Sites.In, path + ".sites.in", faults);
            var sides = Sites.Sides is null ? Laterality.Any : One<Laterality>(Sites.Sides, path + ".sites.sides", faults);
            return regions is null || sides is null ? null : new SiteCriterion([.. regions], sides.Value);
        }

        if (Onset is not null)
            return Many<PainOnset>(Onset, path + ".onset", faults) is { } onsets ? LowBackHip.Onset.Was(onsets) : null;
        return One<Sex>(Sex, path + ".sex", faults) is { } sex ? new SexCriterion(sex) : null;
    }

    private static CriterionJson[] Each(CompoundCriterion whole) => [.. whole.Terms.Select(From)];

    /// <summary>Each of a list that can be read, or null where one cannot.</summary>
    private static Criterion[]? Each(CriterionJson?[] terms, ClinicalCatalog catalog, string path, DocumentFaults faults)
    {
        var read = new List<Criterion>(terms.Length);
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i] is not { } term)
                faults.Add(Item(path, i), "Expected a criterion.");
            else if (term.ToCriterion(catalog, Item(path, i), faults) is { } criterion)
                read.Add(criterion);
        }

        return read.Count == terms.Length ? [.. read] : null;
    }

    private static TEnum[]? Many<TEnum>(string?[] words, string path, DocumentFaults faults)
        where TEnum : struct, Enum
    {
        if (words.Length == 0)
        {
            faults.Add(path, "Expected at least one.");
            return null;
        }

        var read = new List<TEnum>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (One<TEnum>(words[i], Item(path, i), faults) is { } value)
                read.Add(value);
        }

        return read.Count == words.Length ? [.. read] : null;
    }

    private static TEnum? One<TEnum>(string? word, string path, DocumentFaults faults)
        where TEnum : struct, Enum
    {
        if (word is not null && EnumText<TEnum>.TryParse(word, out var value))
            return value;
        faults.Add(path, Words<TEnum>.Expected);
        return null;
    }

    private static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
}

/// <summary>How a number is compared: exactly one of the four.</summary>
internal sealed record ComparisonJson
{
    [Says("This or more.")]
    public double? AtLeast { get; init; }

    [Says("More than this.")]
    public double? MoreThan { get; init; }

    [Says("This or less.")]
    public double? AtMost { get; init; }

    [Says("Less than this.")]
    public double? LessThan { get; init; }

    internal static ComparisonJson From(QuantityCriterion criterion) => criterion.Comparison switch
    {
        Comparison.AtLeast => new() { AtLeast = criterion.Threshold },
        Comparison.MoreThan => new() { MoreThan = criterion.Threshold },
        Comparison.AtMost => new() { AtMost = criterion.Threshold },
        _ => new() { LessThan = criterion.Threshold },
    };

    /// <returns>The comparison, or null where something is wrong with it; what it is was added to the faults.</returns>
    internal Criterion? ToCriterion(Quantity quantity, double most, string path, DocumentFaults faults)
    {
        (Comparison Comparison, double Threshold)? said = (AtLeast, MoreThan, AtMost, LessThan) switch
        {
            ({ } number, null, null, null) => (Comparison.AtLeast, number),
            (null, { } number, null, null) => (Comparison.MoreThan, number),
            (null, null, { } number, null) => (Comparison.AtMost, number),
            (null, null, null, { } number) => (Comparison.LessThan, number),
            _ => null,
        };
        if (said is not { } compared)
            faults.Add(path, "Expected one of: atLeast, moreThan, atMost, lessThan.");
        else if (compared.Threshold >= 0 && compared.Threshold <= most)
            return new QuantityCriterion(quantity, compared.Comparison, compared.Threshold);
        else
            faults.Add(path, string.Create(CultureInfo.InvariantCulture, $"Expected a number from 0 to {most}."));
        return null;
    }
}

/// <summary>In which regions it hurts, and on which sides.</summary>
internal sealed record SitesJson
{
    [Says("The regions, any of which will do; at least one.")]
    [Words<PainRegion>]
    public required string[] In { get; init; }

    [Says("On which sides: any, both, or one only. Any when it is left out.")]
    [Words<Laterality>]
    public string? Sides { get; init; }

    internal static SitesJson From(SiteCriterion criterion) => new()
    {
        In = [.. criterion.Regions.Select(EnumText<PainRegion>.Of)],
        Sides = EnumText<Laterality>.Of(criterion.Laterality),
    };
}
