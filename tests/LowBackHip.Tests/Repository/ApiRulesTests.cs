using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using Microsoft.Extensions.DependencyInjection;

namespace LowBackHip.Tests.Repository;

/// <summary>What a host may rely on without reading: null is refused by name, failing has a form that does not throw, and nothing left out means safe.</summary>
public sealed class ApiRulesTests
{
    private const BindingFlags Surface = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // One assembly; where mutants are tried, one for each room, with a few types that the trial puts there.
    private static readonly HashSet<Assembly> Library = [typeof(Presentation).Assembly, typeof(BuiltInCatalog).Assembly, typeof(Evaluator).Assembly, typeof(LowBackHipJson).Assembly];

    // Looking up is its own question: that an entry is not there is an answer.
    private static readonly string[] Lookups = ["TryFind"];

    // What the library says, nobody hands in.
    private static readonly Type[] Results =
        [typeof(CatalogFault), typeof(EvaluationIssue), typeof(FollowUp), typeof(WithheldItem), typeof(AssumedAnswer), typeof(ConditionShift), typeof(PresentationProblem)];

    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, object> Things = Collect();

    private static IEnumerable<Type> Public =>
        Library.SelectMany(room => room.GetExportedTypes()).Where(type => type.Namespace!.StartsWith(nameof(LowBackHip), StringComparison.Ordinal));

    [Fact]
    public void Null_is_refused_by_name()
    {
        var guarded = Guarded().ToList();
        Assert.True(guarded.Count > 120, $"Only {guarded.Count} parameters were tried.");
        None(guarded.Select(one => Fault(one.Method, one.Parameter)).OfType<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Null_is_refused_by_every_property_that_is_never_null()
    {
        var setters = Public.Where(type => !type.IsInterface && !type.IsGenericTypeDefinition && !type.IsAbstract)
            .SelectMany(type => type.GetProperties(Surface))
            .Where(property => property.SetMethod is { IsPublic: true, IsStatic: false } && !property.PropertyType.IsValueType && Nullability.Create(property).WriteState == NullabilityState.NotNull)
            .ToList();
        Assert.True(setters.Count > 40, $"Only {setters.Count} properties were tried.");
        None(setters.Where(property => !Throws(() => property.SetValue(RuntimeHelpers.GetUninitializedObject(property.DeclaringType!), null), "value")).Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_array_never_set_is_refused_by_every_property()
    {
        var setters = Public.Where(type => !type.IsGenericTypeDefinition && !type.IsAbstract)
            .SelectMany(type => type.GetProperties(Surface))
            .Where(property => property.SetMethod is { IsPublic: true, IsStatic: false } && property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            .ToList();
        Assert.True(setters.Count > 20, $"Only {setters.Count} properties were tried.");
        None(setters
            .Where(property => Failure(() => property.SetValue(RuntimeHelpers.GetUninitializedObject(property.DeclaringType!), Activator.CreateInstance(property.PropertyType))) is not ArgumentException)
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_member_of_an_enumeration_is_taken_and_no_other_number()
    {
        var setters = Public.Where(type => !type.IsGenericTypeDefinition && !type.IsAbstract && !Results.Contains(type))
            .SelectMany(type => type.GetProperties(Surface))
            .Where(property => property.SetMethod is { IsPublic: true, IsStatic: false } && property.PropertyType.IsEnum)
            .ToList();
        Assert.True(setters.Count > 12, $"Only {setters.Count} properties were tried.");
        None(
            from property in setters
            let members = Enum.GetValuesAsUnderlyingType(property.PropertyType).Cast<int>().ToList()
            from number in Enumerable.Range(members.Min() - 1, members.Max() - members.Min() + 3)
            let failure = Failure(() => property.SetValue(RuntimeHelpers.GetUninitializedObject(property.DeclaringType!), Enum.ToObject(property.PropertyType, number)))
            where failure is ArgumentOutOfRangeException == members.Contains(number)
            select $"{property.DeclaringType!.Name}.{property.Name} {number}");
    }

    [Fact]
    public void What_is_tried_can_also_be_demanded() =>
        None(
            from type in Public
            from method in type.GetMethods(Surface)
            where method.Name.StartsWith("Try", StringComparison.Ordinal) && !Lookups.Contains(method.Name)
            let taken = method.GetParameters().Where(parameter => !parameter.IsOut).Select(parameter => parameter.ParameterType)
            where !type.GetMethods(Surface).Any(other => other.Name == method.Name[3..] && other.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual(taken))
            select $"{type.Name}.{method.Name}");

    [Fact]
    public void What_is_made_from_text_can_also_be_tried() =>
        None(
            from type in Public
            where type.GetMethod("From", [typeof(string)]) is not null && type.GetMethod("TryFrom", [typeof(string), type.MakeByRefType()]) is null
            select type.Name);

    [Fact]
    public void Nothing_left_out_means_safe()
    {
        object[] unknown = [FindingStatus.NotAssessed, Match.Undetermined, PresentationKind.Unspecified];
        Assert.Equal(
            unknown.Select(value => value.ToString()).Order(),
            Public.Where(type => type.IsEnum && Enum.IsDefined(type, 0)).Select(type => Enum.GetName(type, 0)).Order());
    }

    [Fact]
    public void No_parameter_denies_a_finding_by_being_left_out() =>
        None(
            from type in Public
            from method in type.GetMethods(Surface).Cast<MethodBase>().Concat(type.GetConstructors(Surface))
            from parameter in method.GetParameters()
            where parameter.HasDefaultValue && (parameter.ParameterType == typeof(FindingStatus) || parameter.ParameterType == typeof(UnknownPolicy) || parameter.ParameterType == typeof(Disposition))
            select $"{type.Name}.{method.Name}({parameter.Name})");

    [Fact]
    public void An_abstract_class_is_derived_from_only_here() =>
        None(
            from type in Public
            where type.IsClass && type.IsAbstract && !type.IsSealed
            where type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Any(made => (made.IsPublic || made.IsFamily || made.IsFamilyOrAssembly) && !IsCopying(made))
            select type.Name);

    private static void None(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join('\n', wrong));

    // A record that can be derived from has a copying constructor, which makes nothing without an instance to copy.
    private static bool IsCopying(ConstructorInfo made) => made.GetParameters() is [var only] && only.ParameterType == made.DeclaringType;

    private static IEnumerable<(MethodBase Method, ParameterInfo Parameter)> Guarded() =>
        from type in Public.Where(type => !type.IsInterface && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type))
        from method in Callable(type.IsGenericTypeDefinition ? typeof(CatalogSection<AdviceId, Advice>) : type)
        from parameter in method.GetParameters()
        where !parameter.IsOut && !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef
            && Nullability.Create(parameter).WriteState != NullabilityState.Nullable
        select (method, parameter);

    private static IEnumerable<MethodBase> Callable(Type type) =>
        type.GetMethods(Surface).Cast<MethodBase>().Concat(type.GetConstructors(Surface).Where(_ => !type.IsAbstract))
            .Where(method => !method.IsDefined(typeof(CompilerGeneratedAttribute)) && method.Name is not ("Equals" or "<Clone>$" or "op_Equality" or "op_Inequality" or "PrintMembers")
                && (!method.IsSpecialName || method.IsConstructor || method.Name.StartsWith("op_", StringComparison.Ordinal))
                && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike)
                && !method.IsAbstract);

    private static string? Fault(MethodBase method, ParameterInfo parameter)
    {
        var arguments = method.GetParameters().Select(other => other.Position == parameter.Position ? null : other.HasDefaultValue ? other.DefaultValue : Thing(other.ParameterType)).ToArray();
        var target = method.IsStatic || method.IsConstructor ? null : Thing(method.DeclaringType!);
        var failure = Failure(() => _ = method is ConstructorInfo made ? made.Invoke(arguments) : method.Invoke(target, arguments));
        return failure is ArgumentNullException refused && refused.ParamName == parameter.Name
            ? null
            : $"{method.DeclaringType!.Name}.{method.Name}({parameter.Name}): {(failure is null ? "nothing is thrown" : failure is ArgumentNullException other ? $"names {other.ParamName}" : failure.GetType().Name)}";
    }

    private static bool Throws(Action act, string name) => Failure(act) is ArgumentNullException refused && refused.ParamName == name;

    private static Exception? Failure(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException;
        }
    }

    private static object? Thing(Type type) =>
        type.IsByRef ? null
        : type.IsEnum ? Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)
        : Things.TryGetValue(type, out var thing) ? thing
        : type.IsValueType ? Activator.CreateInstance(type)
        : Things.Where(known => type.IsAssignableFrom(known.Key)).Select(known => known.Value).FirstOrDefault()
            ?? throw new InvalidOperationException($"Nothing at hand is a {type}.");

    /// <summary>One thing of every public type, found by walking from a few.</summary>
    private static Dictionary<Type, object> Collect()
    {
        var catalog = BuiltInCatalog.Instance;
        var evaluator = new Evaluator(catalog);
        var interview = Interview.Begin(evaluator).Answer(Presentation.Empty, FindingStatus.Unsure);
        var builder = catalog.ToBuilder();
        var things = new Dictionary<Type, object>
        {
            [typeof(string)] = "some-text",
            [typeof(int)] = 0,
            [typeof(double)] = 1.0,
            [typeof(bool)] = false,
            [typeof(IEnumerable<InterviewAnswer>)] = Array.Empty<InterviewAnswer>(),
            [typeof(IServiceCollection)] = new ServiceCollection(),
            [typeof(Utf8JsonWriter)] = new Utf8JsonWriter(Stream.Null),
            [typeof(System.Buffers.IBufferWriter<byte>)] = new System.Buffers.ArrayBufferWriter<byte>(),
            [typeof(Stream)] = new MemoryStream("{}"u8.ToArray()),
        };
        var person = Presentation.Of(said => said.Aged(50).Male().HasPainIn(PainRegion.Lumbar, BodySide.Left).ForDays(10).RatedAt(5).Reports(Findings.Fever));
        var left = new Queue<object>(
        [
            catalog, builder, builder.Advice, evaluator, interview, person, evaluator.Evaluate(person), evaluator.Evaluate(Presentation.Empty), OutcomeMeasures.All, Dispositions.All,
            evaluator.Reevaluate(evaluator.Evaluate(person), person, 14), PainIntensity.Of(3),
            EditorialWeight.ModerateFor, OutcomeMeasures.NumericRating.Score([5])!,
            .. OutcomeMeasures.All,
        ]);
        Presentation.Of(said => left.Enqueue(said));
        while (left.TryDequeue(out var thing))
        {
            var type = thing.GetType();
            if (things.ContainsKey(type) && thing is not IEnumerable)
                continue;
            things.TryAdd(type, thing);
            if (thing is IEnumerable items and not string)
            {
                foreach (var item in items.Cast<object?>().OfType<object>().Take(200).Where(item => !things.ContainsKey(item.GetType())))
                    left.Enqueue(item);
                continue;
            }

            if (!Library.Contains(type.Assembly))
                continue;
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                if (property.GetValue(thing) is { } value && (!things.ContainsKey(value.GetType()) || value is IEnumerable and not string))
                    left.Enqueue(value);
            }
        }

        return things;
    }
}
