#if !NET
using System.Globalization;
#endif
using System.Text.Json;
#if !NET
using System.Text.Json.Serialization;
#endif

namespace LowBackHip.Json;

/// <summary>Writes numbers as briefly as they can be read back, on every platform: .NET Framework's own writer makes 0.10000000000000001 of 0.1.</summary>
internal static class WireNumber
{
#if NET
    /// <summary>The context that writes; <see cref="WireContext.Default"/> reads, and knows the schemas.</summary>
    internal static WireContext Writing => WireContext.Default;

    internal static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, double value) => json.WriteNumber(name, value);
#else
    /// <summary>The context that writes; <see cref="WireContext.Default"/> reads, and knows the schemas.</summary>
    internal static WireContext Writing { get; } = new(new(WireContext.Default.Options) { Converters = { new Converter() } });

    internal static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, double value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(Shortest(value), skipInputValidation: true);
    }

    // Fifteen digits always survive; some numbers need one or two more.
    private static string Shortest(double value)
    {
        foreach (var digits in (string[])["G15", "G16"])
        {
            var text = value.ToString(digits, CultureInfo.InvariantCulture);
            if (double.Parse(text, CultureInfo.InvariantCulture) == value)
                return text;
        }

        return value.ToString("G17", CultureInfo.InvariantCulture);
    }

    private sealed class Converter : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
            writer.WriteRawValue(Shortest(value), skipInputValidation: true);
    }
#endif
}
