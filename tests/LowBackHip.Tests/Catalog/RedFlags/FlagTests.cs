using System.Collections.Immutable;
using LowBackHip.Catalog;

namespace LowBackHip.Tests.Catalog;

/// <summary>One flag with a typical person who raises it and one in whom denials rule it out.</summary>
/// <param name="Flag">The flag.</param>
/// <param name="Raises">A typical person: nothing is said beyond what raises the flag.</param>
/// <param name="Closes">A person like that who denies the core of the flag, with everything else left open.</param>
internal sealed record FlagCase(RedFlag Flag, Presentation Raises, Presentation Closes)
{
    /// <summary>Persons for thresholds that do not decide in the typical person.</summary>
    internal ImmutableArray<Beside> Beside { get; init; } = [];

    internal Presentation PersonAt(Quantity quantity, double threshold) =>
        Beside.FirstOrDefault(beside => beside.Quantity == quantity && beside.Threshold == threshold)?.Person ?? Raises;
}

/// <summary>The person in whom one threshold decides.</summary>
internal sealed record Beside(Quantity Quantity, double Threshold, Presentation Person);

/// <summary>What holds for each flag of a pathology; the pathology's own class says in whom.</summary>
public abstract class FlagTests
{
    private protected abstract IEnumerable<FlagCase> Cases { get; }

    internal IEnumerable<RedFlag> Flags => Cases.Select(one => one.Flag);

    internal IEnumerable<FlagCase> Typical => Cases;

    [Fact]
    public void Each_flag_is_met_by_a_typical_person() =>
        Assert.All(Cases, one => Assert.True(one.Flag.Test(one.Raises) == Match.Met, $"{one.Flag} is {one.Flag.Test(one.Raises)}: {one.Flag.When}"));

    [Fact]
    public void Each_flag_is_ruled_out_by_denying_its_core_alone() =>
        Assert.All(Cases, one => Assert.True(one.Flag.Test(WithNarrowerDenied(one.Closes)) == Match.NotMet, $"{one.Flag} is {one.Flag.Test(WithNarrowerDenied(one.Closes))}: {one.Flag.When}"));

    [Fact]
    public void Each_flag_is_open_while_nothing_is_known() =>
        Assert.All(Cases, one => Assert.True(one.Flag.Test(Presentation.Empty) == Match.Undetermined, $"{one.Flag} is {one.Flag.Test(Presentation.Empty)}."));

    [Fact]
    public void Each_threshold_holds_just_below_at_and_just_above() =>
        Assert.All(
            from one in Cases
            from threshold in one.Flag.When.Leaves().OfType<QuantityCriterion>().DistinctBy(leaf => leaf.ToString())
            from step in new[] { -0.01, 0, 0.01 }
            select (one, threshold, Value: threshold.Threshold + step),
            at =>
            {
                var person = With(at.one.PersonAt(at.threshold.Quantity, at.threshold.Threshold), at.threshold.Quantity, at.Value);
                var holds = at.threshold.Test(person) == Match.Met;
                Assert.True(
                    (at.one.Flag.Test(person) == Match.Met) == holds,
                    FormattableString.Invariant($"{at.one.Flag} at {at.threshold.Key} {at.Value} is {at.one.Flag.Test(person)}, and '{at.threshold}' is {holds}: {at.one.Flag.When}"));
            });

    /// <summary>Who denies a finding denies those that imply it, as the interview writes down.</summary>
    private static Presentation WithNarrowerDenied(Presentation person)
    {
        var next = BuiltInCatalog.Instance.Findings
            .Where(finding => person[finding.Id] == FindingStatus.NotAssessed && finding.Implies.Any(id => person[id] == FindingStatus.Absent)).ToArray();
        return next.Length == 0 ? person : WithNarrowerDenied(next.Aggregate(person, (said, finding) => said.With(finding, FindingStatus.Absent)));
    }

    [Fact]
    public void Each_audience_ends_where_it_says()
    {
        foreach (var one in Cases)
        {
            if (one.Flag.AppliesTo.Sex is { } sex)
                Assert.Equal(Match.NotMet, one.Flag.Test(one.Raises.WithSex(sex == Sex.Female ? Sex.Male : Sex.Female)));
            if (one.Flag.AppliesTo.MinimumAge is { } least)
            {
                Assert.Equal(Match.NotMet, one.Flag.Test(one.Raises.WithAge(least - 0.01)));
                Assert.Equal(Match.Met, one.Flag.Test(one.Raises.WithAge(least)));
                Assert.Equal(Match.Met, one.Flag.Test(one.Raises.WithAge(least + 0.01)));
            }

            if (one.Flag.AppliesTo.BelowAge is { } below)
            {
                Assert.Equal(Match.Met, one.Flag.Test(one.Raises.WithAge(below - 0.01)));
                Assert.Equal(Match.NotMet, one.Flag.Test(one.Raises.WithAge(below)));
                Assert.Equal(Match.NotMet, one.Flag.Test(one.Raises.WithAge(below + 0.01)));
            }
        }
    }

    /// <summary>A person with pain in one place, of whom nothing else is known.</summary>
    internal static Presentation Hurts(PainRegion region, double age = 40, Sex sex = Sex.Male, double? days = null, PainOnset? onset = null) =>
        Presentation.Empty.WithSite(region).WithAge(age).WithSex(sex).WithDurationDays(days).WithOnset(onset);

    private static Presentation With(Presentation person, Quantity quantity, double value) => quantity switch
    {
        Quantity.Age => person.WithAge(value),
        Quantity.Duration => person.WithDurationDays(value),
        _ => person.WithIntensity(PainIntensity.Of((int)value)),
    };
}
