using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace LowBackHip.Tests.Repository;

/// <summary>The public surface of the library as text: one line a member, in a fixed order, without what the compiler adds to records.</summary>
/// <remarks>Entries of the catalog are left out: a property is named as the id of its entry, and the approved catalog lists every one.</remarks>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Entries = [typeof(Citation), typeof(Finding), typeof(Exercise), typeof(Treatment), typeof(Advice), typeof(Condition), typeof(RedFlag)];

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    internal static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var room in assembly.GetExportedTypes().GroupBy(type => type.Namespace).OrderBy(room => room.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"namespace {room.Key}\n");
            foreach (var type in room.OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n  {Head(type)}\n");
                foreach (var line in Members(type))
                    text.Append(CultureInfo.InvariantCulture, $"    {line}\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        var isRecord = type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => isRecord ? "readonly record struct" : "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : string.Empty) + (isRecord ? "record" : "class"),
        };
        var parents = new[] { type.BaseType }
            .Where(parent => parent is not null && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            .Concat(type.GetInterfaces().Where(face => !type.IsEnum && face.IsPublic && !(isRecord && face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>)))
                .Except(type.BaseType?.GetInterfaces() ?? []).OrderBy(face => Name(face, null), StringComparer.Ordinal))
            .Select(parent => Name(parent!, null))
            .ToList();
        return $"{kind} {Name(type, null)}{(parents.Count == 0 ? string.Empty : $" : {string.Join(", ", parents)}")}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object>().Select(member => string.Create(CultureInfo.InvariantCulture, $"{member} = {Convert.ToInt64(member, CultureInfo.InvariantCulture)}"));
        return
        [
            .. type.GetFields(Declared).Where(field => field.IsPublic).Select(field => $"{(field.IsLiteral ? "const" : "static readonly")} {Name(field.FieldType, null)} {field.Name}{(field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : string.Empty)}").Order(StringComparer.Ordinal),
            .. type.GetConstructors(Declared).Where(IsVisible).Select(made => $"{Access(made)}{type.Name}({Parameters(made)})").Order(StringComparer.Ordinal),
            .. type.GetProperties(Declared).Where(property => property.GetMethod is { } getter && IsVisible(getter) && !IsCompilerMade(property) && !IsEntry(property)).Select(Property).Order(StringComparer.Ordinal),
            .. type.GetMethods(Declared).Where(method => IsVisible(method) && !IsCompilerMade(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))).Select(Method).Order(StringComparer.Ordinal),
        ];
    }

    private static string Property(PropertyInfo property)
    {
        var set = property.SetMethod is { } setter && IsVisible(setter)
            ? Assemblies.SetsAtCreation(setter) ? " init;" : " set;"
            : string.Empty;
        var required = Assemblies.Carries(property, typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        return $"{Access(property.GetMethod!)}{required}{Name(property.PropertyType, new NullabilityInfoContext().Create(property))} {name} {{ get;{set} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty;
        return $"{Access(method)}{Name(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Access(MethodBase member) =>
        (member.IsPublic ? string.Empty : "protected ")
        + (member.IsStatic ? "static " : member is MethodInfo { IsAbstract: true } ? "abstract " : member is MethodInfo { IsVirtual: true, IsFinal: false } method && method.GetBaseDefinition() != method ? "override " : string.Empty);

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty) + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var how = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamArrayAttribute)) || Assemblies.Carries(parameter, typeof(ParamCollectionAttribute)) ? "params " : string.Empty;
        var value = parameter.HasDefaultValue ? $" = {Literal(parameter.DefaultValue)}" : string.Empty;
        return $"{how}{Name(parameter.ParameterType, new NullabilityInfoContext().Create(parameter))} {parameter.Name}{value}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!, nullability?.ElementType ?? nullability);
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Name(inner, null) + "?";
        var mark = !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : string.Empty;
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword + mark;
        if (type.IsArray)
            return $"{Name(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        if (!type.IsGenericType)
            return (type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!, null)}." : string.Empty) + type.Name + mark;
        var arguments = type.GetGenericArguments().Select((argument, at) => Name(argument, nullability is { GenericTypeArguments.Length: > 0 } known ? known.GenericTypeArguments[at] : null));
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", arguments)}>{mark}";
    }

    private static bool IsVisible(MethodBase member) => member.IsPublic || ((member.IsFamily || member.IsFamilyOrAssembly) && member.DeclaringType is { IsSealed: false });

    private static bool IsEntry(PropertyInfo property) => property.GetMethod!.IsStatic && Entries.Contains(property.PropertyType);

    private static bool IsCompilerMade(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name is "<Clone>$" or "EqualityContract" or "PrintMembers";
}
