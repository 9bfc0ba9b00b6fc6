using System.Globalization;
using System.Text.Json;

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
    /// <exception cref="JsonException">It says nothing, more than one thing, or something that the catalog does not know.</exception>
    internal Criterion ToCriterion(ClinicalCatalog catalog, string path)
    {
        object?[] said = [Finding, All, Any, AtLeast, Of, Not, Age, DurationDays, Intensity, Sites, Onset, Sex];
        if (said.Count(part => part is not null) != (AtLeast is null || Of is null ? 1 : 2) || (AtLeast is null) != (Of is null))
            throw Refuse(path, "A criterion says one thing: a finding, all, any, atLeast with of, not, age, durationDays, intensity, sites, onset or sex.");
        if (Finding is not null)
        {
            return FindingId.TryFrom(Finding, out var id) && catalog.TryFind(id, out var finding)
                ? finding
                : throw Refuse(path + ".finding", "The catalog has no finding of this name.");
        }

        if (All is not null)
            return Criterion.All(Each(All, catalog, path + ".all"));
        if (Any is not null)
            return Criterion.Any(Each(Any, catalog, path + ".any"));
        if (AtLeast is { } count)
        {
            return count >= 1 && count <= Of!.Length
                ? Criterion.AtLeast(count, Each(Of, catalog, path + ".of"))
                : throw Refuse(path + ".atLeast", "Expected a number from 1 to the length of the list \"of\".");
        }

        if (Not is not null)
            return Criterion.Not(Not.ToCriterion(catalog, path + ".not"));
        if (Age is not null)
            return Age.ToCriterion(Quantity.Age, Presentation.MaxAge, path + ".age");
        if (DurationDays is not null)
            return DurationDays.ToCriterion(Quantity.Duration, Presentation.MaxDurationDays, path + ".durationDays");
        if (Intensity is not null)
            return Intensity.ToCriterion(Quantity.Intensity, PainIntensity.Max, path + ".intensity");
        if (Sites is not null)
        {
            var sides = Sites.Sides is null ? Laterality.Any : One<Laterality>(Sites.Sides, path + ".sites.sides");
            return new SiteCriterion([.. Many<PainRegion>(Sites.In, path + ".sites.in")], sides);
        }

        return Onset is not null
            ? LowBackHip.Onset.Was(Many<PainOnset>(Onset, path + ".onset"))
            : new SexCriterion(One<Sex>(Sex!, path + ".sex"));
    }

    internal static JsonException Refuse(string path, string message) => new($"{path}: {message}", path, lineNumber: null, bytePositionInLine: null);

    private static CriterionJson[] Each(CompoundCriterion whole) => [.. whole.Terms.Select(From)];

    private static Criterion[] Each(CriterionJson[] terms, ClinicalCatalog catalog, string path) =>
        [.. terms.Select((term, i) => (term ?? throw Refuse(Item(path, i), "Expected a criterion.")).ToCriterion(catalog, Item(path, i)))];

    private static TEnum[] Many<TEnum>(string[] words, string path)
        where TEnum : struct, Enum =>
        words.Length == 0 ? throw Refuse(path, "Expected at least one.") : [.. words.Select((word, i) => One<TEnum>(word, Item(path, i)))];

    private static TEnum One<TEnum>(string? word, string path)
        where TEnum : struct, Enum =>
        word is not null && EnumText<TEnum>.TryParse(word, out var value) ? value : throw Refuse(path, Words<TEnum>.Expected);

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

    internal Criterion ToCriterion(Quantity quantity, double most, string path)
    {
        var (comparison, threshold) = (AtLeast, MoreThan, AtMost, LessThan) switch
        {
            ({ } number, null, null, null) => (Comparison.AtLeast, number),
            (null, { } number, null, null) => (Comparison.MoreThan, number),
            (null, null, { } number, null) => (Comparison.AtMost, number),
            (null, null, null, { } number) => (Comparison.LessThan, number),
            _ => throw CriterionJson.Refuse(path, "Expected one of: atLeast, moreThan, atMost, lessThan."),
        };
        return threshold >= 0 && threshold <= most
            ? new QuantityCriterion(quantity, comparison, threshold)
            : throw CriterionJson.Refuse(path, string.Create(CultureInfo.InvariantCulture, $"Expected a number from 0 to {most}."));
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
