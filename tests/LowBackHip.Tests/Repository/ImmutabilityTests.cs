using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using LowBackHip.Hosting;

namespace LowBackHip.Tests.Repository;

/// <summary>What a host holds does not change under it: no setters but at creation, no collections that can be written to, no types to derive from by accident.</summary>
public sealed class ImmutabilityTests
{
    // They collect what becomes immutable, and say that they are not thread-safe.
    private static readonly Type[] Collecting = [typeof(PresentationBuilder), typeof(ClinicalCatalogBuilder), typeof(CatalogSection<,>), typeof(LowBackHipOptions)];

    private static IEnumerable<Type> Public => Assemblies.Library.GetExportedTypes().Where(type => !type.IsEnum && !type.IsInterface);

    private static IEnumerable<Type> Values => Public.Where(type => !IsStatic(type) && !Collecting.Contains(type) && !typeof(Exception).IsAssignableFrom(type));

    [Fact]
    public void A_public_class_is_sealed_abstract_or_static() =>
        Assert.All(Public.Where(type => type.IsClass), type => Assert.True(type.IsSealed || type.IsAbstract, $"{type} can be derived from."));

    [Fact]
    public void A_property_is_set_at_creation_or_never() =>
        Assert.All(
            Values.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)),
            property => Assert.True(
                property.SetMethod is not { IsPublic: true } setter || Assemblies.SetsAtCreation(setter),
                $"{property.DeclaringType}.{property.Name} can be set later."));

    [Fact]
    public void No_public_field_can_be_written() =>
        Assert.All(
            Public.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)),
            field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name} can be written."));

    [Fact]
    public void No_property_hands_out_a_collection_that_can_be_written() =>
        Assert.All(
            Public.Where(type => !Collecting.Contains(type)).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)),
            property => Assert.False(IsWritable(property.PropertyType), $"{property.DeclaringType}.{property.Name} is a {property.PropertyType.Name}."));

    [Fact]
    public void No_class_with_static_members_holds_state_that_changes() =>
        Assert.All(
            Public.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)),
            field => Assert.True(field.IsInitOnly || field.IsLiteral || field.IsDefined(typeof(CompilerGeneratedAttribute)), $"{field.DeclaringType}.{field.Name} can change."));

    private static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;

    private static bool IsWritable(Type type) =>
        type.IsArray || typeof(IList).IsAssignableFrom(type) && !type.Name.StartsWith("Immutable", StringComparison.Ordinal)
        || type.IsGenericType && type.GetGenericTypeDefinition() is { } open && (open == typeof(IList<>) || open == typeof(ICollection<>) || open == typeof(IDictionary<,>) || open == typeof(ISet<>)
            || open == typeof(Dictionary<,>) || open == typeof(HashSet<>));
}
