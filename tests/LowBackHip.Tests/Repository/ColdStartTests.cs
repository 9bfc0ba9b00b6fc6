using System.Collections;
using System.Reflection;
using System.Runtime.Loader;

namespace LowBackHip.Tests.Repository;

/// <summary>
/// C# fixes no order for initializers across the parts of a partial class, so each class is touched first in a copy of the library that nobody has touched before.
/// </summary>
public sealed class ColdStartTests
{
    public static TheoryData<string> StaticClasses =>
        [.. Assemblies.Library.GetExportedTypes().Where(type => type.IsAbstract && type.IsSealed && !type.ContainsGenericParameters).Select(type => type.FullName!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(StaticClasses))]
    public void A_class_touched_first_has_all_its_members(string name)
    {
        var context = new AssemblyLoadContext(name, isCollectible: true);
        try
        {
            var type = context.LoadFromAssemblyPath(Assemblies.Library.Location).GetType(name, throwOnError: true)!;
            Assert.NotSame(Assemblies.Library, type.Assembly);
            Assert.All(type.GetProperties(BindingFlags.Public | BindingFlags.Static), property =>
            {
                var value = property.GetValue(null);
                Assert.True(value is not null, $"{name}.{property.Name} is null.");
                if (value is IEnumerable items and not string)
                    Assert.All(items.Cast<object?>(), Assert.NotNull);
            });
        }
        finally
        {
            context.Unload();
        }
    }
}
