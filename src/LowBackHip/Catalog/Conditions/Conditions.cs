using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace LowBackHip.Catalog;

/// <summary>Everything the catalog knows that can cause low-back, buttock, hip or groin pain, one property each.</summary>
/// <remarks>
/// Conditions are not exclusive: a herniated disc, a pinched nerve and sciatica may name one trouble as structure, mechanism and symptom. Priors and
/// editorial weights are set from what is known of each condition and never from a test case. All members are immutable and safe for any thread.
/// </remarks>
public static partial class Conditions
{
    /// <summary>Every condition: the starting article's causes first, then other common ones, serious diseases, and mimics.</summary>
    public static ImmutableArray<Condition> All => Index.All;

    /// <summary>Looks up a condition.</summary>
    /// <param name="id">The condition's id.</param>
    /// <param name="condition">The condition, or null when the catalog has none of that id.</param>
    /// <returns>Whether the catalog has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static bool TryFind(ConditionId id, [NotNullWhen(true)] out Condition? condition) => ById.Entries.TryGetValue(Guard.NotNull(id), out condition);

    // The factories keep an entry short. They read no entry: C# fixes no order for initializers across the parts of a partial class.

    /// <summary>How likely a condition is before its clues, where it hurts in one kind of place.</summary>
    private static Prior Before(PresentationKind kind, double probability, Source source, Audience? audience = null) =>
        new() { Kind = kind, Probability = probability, Source = source, Audience = audience ?? Audience.Everyone };

    /// <summary>A judgment of ours with the source that describes it. A figure remembered beside the grade marks the source as unverified too.</summary>
    private static Clue Judged(
        string id, Criterion when, EditorialWeight? met, Citation background, EditorialWeight? notMet = null, string? group = null, string? note = null, string? locator = null) =>
        new()
        {
            Id = ClueId.From(id),
            When = when,
            WhenMet = met,
            WhenNotMet = notMet,
            Group = group is null ? null : CorrelationGroup.From(group),
            Source = new(background, (met ?? notMet)?.Provenance ?? Provenance.Editorial, locator),
            Note = note,
        };

    /// <summary>A published ratio with where it was measured, in whom, and against what.</summary>
    private static Clue Measured(
        string id,
        Criterion when,
        LikelihoodRatio? met,
        LikelihoodRatio? notMet,
        Citation study,
        string locator,
        string population,
        string reference,
        string? group = null,
        string? note = null) =>
        new()
        {
            Id = ClueId.From(id),
            When = when,
            WhenMet = met,
            WhenNotMet = notMet,
            Group = group is null ? null : CorrelationGroup.From(group),
            Source = new(study, (met ?? notMet)?.Provenance ?? Provenance.Published, locator),
            Population = population,
            ReferenceStandard = reference,
            Note = note,
        };

    private static ArticleClaim Claim(string row, string says, Correction? correction = null) =>
        new() { Row = LowBackHip.ArticleRow.From(row), Says = says, Correction = correction };

    private static Correction But(string text, params Source[] sources) => new() { Text = text, Sources = ImmutableCollectionsMarshal.AsImmutableArray(sources) };

    private static Source Read(Citation citation, string? locator = null) => new(citation, Provenance.Published, locator);

    private static Source View(Citation citation, string? locator = null) => new(citation, Provenance.Editorial, locator);

    /// <summary>A code whose title stands in the list of October 2025.</summary>
    private static IcdCode Coded(string code, string title) => new(code, title, new(Citations.Icd10CmFy2026, Provenance.Published, "list of October 2025"));

    /// <summary>A code whose title was read in the list of January 2021 only.</summary>
    private static IcdCode CodedIn2021(string code, string title) =>
        new(code, title, new(Citations.Icd10CmFy2026, Provenance.Unverified, "title read in the list of January 2021, not yet in this one"));

    private static ImmutableArray<ConditionId> Like(params string[] ids)
    {
        var named = ImmutableArray.CreateBuilder<ConditionId>(ids.Length);
        foreach (var id in ids)
            named.Add(ConditionId.From(id));
        return named.MoveToImmutable();
    }

    // Criteria that several conditions share, made anew for each.

    private static Criterion PainInLeg =>
        Pain.In(PainRegion.AnteriorThigh, PainRegion.MedialThigh, PainRegion.LateralThigh, PainRegion.PosteriorThigh, PainRegion.Knee, PainRegion.LowerLeg, PainRegion.Foot);

    private static Criterion PainInLowerLeg => Pain.In(PainRegion.LowerLeg, PainRegion.Foot);

    /// <summary>Leg pain that was told as a finding while the sites name no leg: the prior for the sites cannot know of it.</summary>
    private static Criterion LegPainBesideTheSites =>
        (Findings.PainBelowButtocks | Findings.PainBelowKnee | Findings.DermatomalLegPain | Findings.LegPainWorseThanBackPain) & !PainInLeg;

    private static Criterion LegIsWeak => Findings.LegWeakness | Findings.FootDrop;

    // Apart from the entries, because C# fixes no order for the initializers of a partial class: by the time this runs, all of them have run.
    private static class Index
    {
        internal static readonly ImmutableArray<Condition> All =
        [
            .. ArticleEntries,
            .. OtherCommonEntries,
            .. SeriousEntries,
            .. MimicEntries,
        ];
    }

    // Apart from the list, so that reading the list does not build it.
    private static class ById
    {
        internal static readonly FrozenDictionary<ConditionId, Condition> Entries = Index.All.ToFrozenDictionary(condition => condition.Id);
    }
}
