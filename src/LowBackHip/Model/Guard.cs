using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LowBackHip;

/// <summary>The checks that keep an invalid value from coming to exist. Messages never repeat the value they refuse.</summary>
internal static class Guard
{
    internal static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    internal static string NotBlank([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        string.IsNullOrWhiteSpace(NotNull(value, name)) ? throw new ArgumentException("The text is empty or only white space.", name) : value;

    internal static string? NullOrNotBlank(string? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is null ? null : NotBlank(value, name);

    /// <summary>Refuses the default array and an array that holds a null.</summary>
    internal static ImmutableArray<T> Whole<T>(ImmutableArray<T> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        if (values.IsDefault)
            throw new ArgumentException("The array is the default one; use an empty array instead.", name);
        foreach (var value in values)
        {
            if (value is null)
                throw new ArgumentException("The array holds a null.", name);
        }

        return values;
    }

    internal static ImmutableArray<T> NotEmpty<T>(ImmutableArray<T> values, [CallerArgumentExpression(nameof(values))] string? name = null) =>
        Whole(values, name).IsEmpty ? throw new ArgumentException("At least one is needed.", name) : values;

    /// <summary>The same by the number of values alone.</summary>
    internal static int AtLeastOne(int count, string name) => count > 0 ? count : throw new ArgumentException("At least one is needed.", name);

    internal static double InRange(double value, double least, double most, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= least && value <= most ? value : throw OutOfRange(name, least, most);

    internal static int InRange(int value, int least, int most, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= least && value <= most ? value : throw OutOfRange(name, least, most);

    /// <summary>Refuses what is no member of its enumeration, whose members have no gaps. The caller names the ends: asking the runtime for the members would be a good part of a cold start.</summary>
    internal static TEnum Defined<TEnum>(TEnum value, TEnum first, TEnum last, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum =>
        EnumText<TEnum>.Number(value) >= EnumText<TEnum>.Number(first) && EnumText<TEnum>.Number(value) <= EnumText<TEnum>.Number(last)
            ? value
            : throw new ArgumentOutOfRangeException(name, $"The value is not a member of {typeof(TEnum).Name}.");

    private static ArgumentOutOfRangeException OutOfRange(string? name, double least, double most) =>
        new(name, FormattableString.Invariant($"The value is outside {least} to {most}."));
}
