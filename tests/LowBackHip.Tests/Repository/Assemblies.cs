using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace LowBackHip.Tests.Repository;

/// <summary>The types of the library, and which of them each one needs: read from signatures and from the code of its methods.</summary>
internal static class Assemblies
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    internal static Assembly Library { get; } = typeof(Presentation).Assembly;

    /// <summary>The types that somebody wrote in a namespace, and those that the compiler put inside them; not what a measure of coverage adds.</summary>
    internal static IEnumerable<Type> Types => Library.GetTypes().Where(type =>
        type.Namespace is { } space && !type.Name.StartsWith("<>z", StringComparison.Ordinal) && !space.StartsWith("Coverlet.", StringComparison.Ordinal)
        && Outermost(type).Namespace is not "System.Runtime.CompilerServices" and not "Microsoft.CodeAnalysis" && !IsPolyfill(Outermost(type)));

    internal static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>Whether a setter is an <c>init</c>.</summary>
    internal static bool SetsAtCreation(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.FullName == typeof(IsExternalInit).FullName);

    /// <summary>Whether a member carries an attribute of this name: an older platform's build brings the newer attributes itself.</summary>
    internal static bool Carries(ICustomAttributeProvider member, Type attribute) =>
        member.GetCustomAttributes(inherit: false).Any(carried => carried.GetType().FullName == attribute.FullName);

    /// <summary>The library's types that a type names anywhere.</summary>
    internal static HashSet<Type> NeededBy(Type type)
    {
        var needed = new HashSet<Type>();
        Add(type.BaseType);
        foreach (var face in type.GetInterfaces())
            Add(face);
        foreach (var field in type.GetFields(Everything))
            Add(field.FieldType);
        foreach (var method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)))
        {
            Add((method as MethodInfo)?.ReturnType);
            foreach (var parameter in method.GetParameters())
                Add(parameter.ParameterType);
            foreach (var named in NamedIn(method))
                Add(named);
        }

        return needed;

        void Add(Type? one)
        {
            if (one is null)
                return;
            if (one.HasElementType)
                Add(one.GetElementType());
            foreach (var argument in one.IsGenericType ? one.GetGenericArguments() : [])
                Add(argument);
            if (one.Assembly == Library && !one.IsGenericParameter)
                needed.Add(one.IsGenericType ? one.GetGenericTypeDefinition() : one);
        }
    }

    // What a platform lacks is embedded: no part of any room.
    private static bool IsPolyfill(Type type) => type.GetCustomAttributesData().Any(attribute => attribute.AttributeType.FullName == "Microsoft.CodeAnalysis.EmbeddedAttribute");

    /// <summary>The types behind every token in a method's code.</summary>
    private static IEnumerable<Type?> NamedIn(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } code)
            yield break;
        foreach (var local in body.LocalVariables)
            yield return local.LocalType;
        var generic = (method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null, method.IsGenericMethod ? method.GetGenericArguments() : null);
        for (var at = 0; at < code.Length;)
        {
            var operation = Codes[code[at] == 0xFE ? unchecked((short)((0xFE << 8) | code[at + 1])) : code[at]];
            at += operation.Size;
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(code, at), generic.Item1, generic.Item2);
                yield return member as Type ?? member!.DeclaringType;
                foreach (var argument in member is MethodInfo { IsGenericMethod: true } called ? called.GetGenericArguments() : [])
                    yield return argument;
            }

            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }
}
