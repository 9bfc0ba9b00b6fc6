using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LowBackHip.Catalog;

/// <summary>Every finding the catalog asks about, one property each, named as its id is.</summary>
/// <remarks>
/// A finding is general: it is worded for anyone with low-back or hip pain and belongs to no one condition. Each question is answered by yes, no or
/// not sure, and yes is always the answer that makes the finding present. Age, sex, pain sites, manner of onset, duration and intensity are no
/// findings but facts of the <see cref="Presentation"/>; where a finding names a place that is also a site, either may be reported.
/// All members are immutable and safe for any thread.
/// </remarks>
public static partial class Findings
{
    /// <summary>Every finding, by topic, in the order of <see cref="FindingTopic"/>.</summary>
    public static ImmutableArray<Finding> All => Index.All;

    /// <summary>Looks up a finding.</summary>
    /// <param name="id">The finding's id.</param>
    /// <param name="finding">The finding, or null when the catalog has none of that id.</param>
    /// <returns>Whether the catalog has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static bool TryFind(FindingId id, [NotNullWhen(true)] out Finding? finding) => ById.Entries.TryGetValue(Guard.NotNull(id), out finding);

    // The factories take related findings as text and read no other entry: C# fixes no order for initializers across the parts of a partial class.
    private static Finding Symptom(
        string id,
        FindingTopic topic,
        string name,
        string question,
        string? clarification = null,
        string[]? implies = null,
        string? group = null,
        Audience? askedOf = null,
        Criterion? shownBy = null) =>
        Make(FindingKind.Symptom, id, topic, name, question, clarification, implies, group, askedOf, shownBy);

    private static Finding Sign(
        string id,
        FindingTopic topic,
        string name,
        string question,
        string? clarification = null,
        string[]? implies = null,
        string? group = null,
        Audience? askedOf = null,
        Criterion? shownBy = null) =>
        Make(FindingKind.Sign, id, topic, name, question, clarification, implies, group, askedOf, shownBy);

    private static Finding History(
        string id,
        FindingTopic topic,
        string name,
        string question,
        string? clarification = null,
        string[]? implies = null,
        string? group = null,
        Audience? askedOf = null,
        Criterion? shownBy = null) =>
        Make(FindingKind.History, id, topic, name, question, clarification, implies, group, askedOf, shownBy);

    private static Finding Test(
        string id,
        FindingTopic topic,
        string name,
        string question,
        string? clarification = null,
        string[]? implies = null,
        string? group = null,
        Audience? askedOf = null,
        Criterion? shownBy = null) =>
        Make(FindingKind.Test, id, topic, name, question, clarification, implies, group, askedOf, shownBy);

    private static Finding Make(
        FindingKind kind,
        string id,
        FindingTopic topic,
        string name,
        string question,
        string? clarification,
        string[]? implies,
        string? group,
        Audience? askedOf,
        Criterion? shownBy)
    {
        var implied = ImmutableArray.CreateBuilder<FindingId>(implies?.Length ?? 0);
        foreach (var other in implies ?? [])
            implied.Add(FindingId.From(other));
        return new()
        {
            Id = FindingId.From(id),
            Kind = kind,
            Topic = topic,
            Name = name,
            Question = question,
            Clarification = clarification,
            Implies = implied.MoveToImmutable(),
            Group = group is null ? null : CorrelationGroup.From(group),
            AskedOf = askedOf ?? Audience.Everyone,
            ShownBy = shownBy,
        };
    }

    private static class Index
    {
        internal static readonly ImmutableArray<Finding> All =
        [
            .. LocationEntries,
            .. QualityEntries,
            .. TimingEntries,
            .. OnsetEntries,
            .. WorseningEntries,
            .. EasingEntries,
            .. LegSymptomsEntries,
            .. BladderBowelSaddleEntries,
            .. SystemicEntries,
            .. StiffnessEntries,
            .. FunctionEntries,
            .. AbdomenAndPelvisEntries,
            .. ElsewhereInTheBodyEntries,
            .. MedicalHistoryEntries,
            .. MedicinesEntries,
            .. PregnancyEntries,
            .. LifeAndHabitsEntries,
            .. SelfTestsEntries,
        ];
    }

    // Apart from the list, so that reading the list does not build it.
    private static class ById
    {
        internal static readonly FrozenDictionary<FindingId, Finding> Entries = Index.All.ToFrozenDictionary(finding => finding.Id);
    }
}
