using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using LowBackHip.Catalog;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Model;

/// <summary>The fingerprint stands for the whole content: whatever changes in an entry changes it, and nothing else does.</summary>
public sealed class CatalogFingerprintTests
{
    private static readonly Type[] Entries = [typeof(Citation), typeof(Finding), typeof(Exercise), typeof(Treatment), typeof(Advice), typeof(Condition), typeof(RedFlag)];
    private static readonly Finding A = Invented.Finding("a");
    private static readonly Finding B = Invented.Finding("b");

    private static readonly Criterion[] Criteria = [Age.AtLeast(50), Age.AtLeast(60), Person.IsFemale];

    private static readonly Weight[] Weights =
    [
        EditorialWeight.WeakFor, EditorialWeight.WeakAgainst, EditorialWeight.ModerateFor, EditorialWeight.WeakFor.Remembering(2), EditorialWeight.WeakFor.Remembering(3),
        EditorialWeight.WeakFor.Remembering(2, 1, 4), EditorialWeight.WeakFor.Remembering(2, 1, 5), LikelihoodRatio.Of(1.5), LikelihoodRatio.Of(2), LikelihoodRatio.Of(2, 1, 4), LikelihoodRatio.Of(2, 1, 5),
        LikelihoodRatio.Derived(2), LikelihoodRatio.Of(2, provenance: Provenance.PublishedSecondary),
    ];

    public static TheoryData<Type> Kinds => [.. Entries, typeof(Irritability), typeof(FollowUpRules)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_property_of_an_entry_takes_part(Type kind)
    {
        var entry = Sample(kind);
        var before = Of(entry);
        var unnoticed = Variants(entry, kind, kind.Name, isEntry: true).Where(variant => Of(variant.Value!) == before).Select(variant => variant.Path);
        Assert.True(!unnoticed.Any(), string.Join("; ", unnoticed));
    }

    [Fact]
    public void Every_kind_of_criterion_has_its_own()
    {
        Criterion[] criteria =
        [
            A, B, A & B, A | B, !A, Criterion.Not(A & B), Criterion.All(A), Criterion.Any(A), Criterion.All(), Criterion.Any(), Criterion.AtLeast(1, A, B), Criterion.AtLeast(2, A, B),
            (A & B) | A, A & (Criterion.Of(B) | A), Age.AtLeast(50), Age.Over(50), Age.AtLeast(51), Age.AtMost(50), Age.Under(50), Duration.AtLeastDays(50), Intensity.AtLeast(5), Person.IsFemale, Person.IsMale,
            Onset.Was(PainOnset.Sudden), Onset.Was(PainOnset.Sudden, PainOnset.Gradual), Pain.In(PainRegion.Lumbar), Pain.In(PainRegion.Lumbar, PainRegion.Foot), Pain.OnBothSidesOf(PainRegion.Lumbar),
            Pain.OnOneSideOf(PainRegion.Lumbar),
        ];
        Assert.Distinct(criteria.Select(criterion => Of(Invented.Advice("a", criterion))));
    }

    [Fact]
    public void Every_weight_has_its_own() =>
        Assert.Distinct(Weights.Select(weight => Of(Invented.Condition("c", clues: [Invented.Clue("a", A, weight)]))));

    [Fact]
    public void Order_and_version_take_part()
    {
        var one = new ClinicalCatalogBuilder("1");
        one.Findings.Add(A).Add(B);
        var other = new ClinicalCatalogBuilder("1");
        other.Findings.Add(B).Add(A);
        Assert.NotEqual(one.Build().Fingerprint, other.Build().Fingerprint);
        Assert.NotEqual(one.Build().Fingerprint, one.WithVersion("2").Build().Fingerprint);
    }

    [Fact]
    public void Text_that_moves_from_one_property_to_the_next_is_a_change()
    {
        var one = new Citation { Id = CitationId.From("a"), Kind = CitationKind.Trial, Authors = ["ab", "c"], Year = 2020, Title = "t" };
        var other = new Citation { Id = CitationId.From("a"), Kind = CitationKind.Trial, Authors = ["a", "bc"], Year = 2020, Title = "t" };
        Assert.NotEqual(Of(one), Of(other));
    }

    [Fact]
    public void The_same_content_has_the_same_on_any_machine()
    {
        var small = Invented.Catalog([Invented.Condition("cause", clues: [Invented.Clue("clue", A, LikelihoodRatio.Of(2.5, 1.5, 4))])], Invented.Flag("flag", A & Age.Over(49.5), Invented.Condition("cause")));
        const string Expected = "sha256:dedf4ec0b2b10583af35178259e9235b51037e391397d3c9b835e88a247643c0";
        Assert.True(small.Fingerprint == Expected, small.Fingerprint);
        Assert.Equal(BuiltInCatalog.Instance.Fingerprint, BuiltInCatalog.Instance.ToBuilder().Build().Fingerprint);
    }

    [Fact]
    public void Culture_changes_nothing()
    {
        var plain = BuiltInCatalog.Instance.Fingerprint;
        Assert.All(Cultures.Each(() => BuiltInCatalog.Instance.ToBuilder().Build().Fingerprint), fingerprint => Assert.Equal(plain, fingerprint));
    }

    /// <summary>The fingerprint of a catalog of one entry, whether or not it holds together.</summary>
    private static string Of(object entry)
    {
        var builder = new ClinicalCatalogBuilder("1");
        _ = entry switch
        {
            Citation one => (object)builder.Citations.Add(one),
            Finding one => builder.Findings.Add(one),
            Exercise one => builder.Exercises.Add(one),
            Treatment one => builder.Treatments.Add(one),
            Advice one => builder.Advice.Add(one),
            Condition one => builder.Conditions.Add(one),
            Irritability one => builder.WithIrritability(one),
            FollowUpRules one => builder.WithFollowUpRules(one),
            _ => builder.RedFlags.Add((RedFlag)entry),
        };
        return new ClinicalCatalog(builder).Fingerprint;
    }

    /// <summary>A value in which nothing is left out, down to the last property.</summary>
    private static object Sample(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Sample(inner);
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object>().First(member => Convert.ToInt32(member) != 0);
        if (typeof(Identifier).IsAssignableFrom(type))
            return type.GetMethod("From")!.Invoke(null, ["sample"])!;
        if (IsArray(type))
            return ArrayOf(type, Sample(type.GenericTypeArguments[0]));
        return Simple(type).FirstOrDefault() ?? Filled(type);
    }

    /// <summary>Values of a type that is not looked into, all different.</summary>
    private static object[] Simple(Type type) => type switch
    {
        _ when type == typeof(string) => ["text", "other"],
        _ when type == typeof(int) => [2001, 2002],
        _ when type == typeof(double) => [0.25, 0.5],
        _ when type == typeof(bool) => [true, false],
        _ when type == typeof(Uri) => [new Uri("https://example.org/a"), new Uri("https://example.org/b")],
        _ when type == typeof(Doi) => [Doi.From("10.1/a"), Doi.From("10.1/b")],
        _ when type == typeof(PubMedId) => [PubMedId.Of(1), PubMedId.Of(2)],
        _ when type == typeof(ArticleRow) => [ArticleRow.From("A-1"), ArticleRow.From("A-2")],
        _ when type == typeof(DoseRange) => [DoseRange.Of(3, 5), DoseRange.Of(3, 6), DoseRange.Of(2, 5), DoseRange.Of(1)],
        _ when type == typeof(Audience) => [Audience.Women, Audience.Men, Audience.Everyone, Audience.Of(Sex.Female, 12), Audience.Of(Sex.Female, belowAge: 12)],
        _ when type == typeof(Criterion) => [.. Criteria],
        _ when type == typeof(Weight) => [.. Weights],
        _ => [],
    };

    private static object Filled(Type type)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var (property, field) in Stored(type))
            field.SetValue(made, Sample(property.PropertyType));
        return made;
    }

    /// <summary>Every value that differs from this one in a single place, with the place.</summary>
    private static IEnumerable<(string Path, object? Value)> Variants(object value, Type type, string path, bool isEntry = false)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Variants(value, inner, path).Append(($"{path} = null", null));
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object>().Where(member => !member.Equals(value)).Select(member => ($"{path} = {member}", (object?)member));
        if (typeof(Identifier).IsAssignableFrom(type))
            return [(path, type.GetMethod("From")!.Invoke(null, ["other"]))];
        if (IsArray(type))
            return ArrayVariants(value, type, path);
        if (Simple(type) is { Length: > 0 } simple)
            return simple.Where(other => !other.Equals(value)).Select(other => ($"{path} = {other}", (object?)other));

        // Another entry is named by its id; what it says is its own to tell.
        var properties = Stored(type).Where(stored => isEntry || !Entries.Contains(type) || stored.Property.Name == "Id");
        return properties.SelectMany(stored =>
        {
            var places = Variants(stored.Field.GetValue(value)!, stored.Property.PropertyType, $"{path}.{stored.Property.Name}");
            var isOptional = new NullabilityInfoContext().Create(stored.Property).ReadState == NullabilityState.Nullable && !stored.Property.PropertyType.IsValueType;
            return (isOptional ? places.Append(($"{path}.{stored.Property.Name} = null", null)) : places).Select(place => (place.Item1, (object?)With(value, stored.Field, place.Item2)));
        });
    }

    private static IEnumerable<(string Path, object? Value)> ArrayVariants(object value, Type type, string path)
    {
        var element = ((System.Collections.IEnumerable)value).Cast<object>().First();
        return Variants(element, type.GenericTypeArguments[0], $"{path}[0]")
            .Select(place => (place.Path, (object?)ArrayOf(type, place.Value!)))
            .Append(($"{path} = empty", ArrayOf(type)))
            .Append(($"{path} = twice", ArrayOf(type, element, element)));
    }

    private static object With(object value, FieldInfo field, object? changed)
    {
        var copy = typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(value, [])!;
        field.SetValue(copy, changed);
        return copy;
    }

    private static IEnumerable<(PropertyInfo Property, FieldInfo Field)> Stored(Type type) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let field = type.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)
        where field is not null
        select (property, field);

    private static bool IsArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static object ArrayOf(Type type, params object[] items)
    {
        var array = Array.CreateInstance(type.GenericTypeArguments[0], items.Length);
        items.CopyTo(array, 0);
        var create = typeof(ImmutableArray).GetMethods().Single(method => method.Name == nameof(ImmutableArray.Create) && method.GetParameters() is [{ ParameterType.IsArray: true }]);
        return create.MakeGenericMethod(type.GenericTypeArguments[0]).Invoke(null, [array])!;
    }
}
