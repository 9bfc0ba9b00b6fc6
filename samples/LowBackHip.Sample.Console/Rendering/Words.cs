using System.Globalization;
using System.Text;

namespace LowBackHip.Sample.Rendering;

/// <summary>Values of the library in words.</summary>
internal static class Words
{
    /// <summary>An enumeration's member as words: <c>same day</c>.</summary>
    internal static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Split(value.ToString(), ' ');

    /// <summary>A disposition as words: <c>self-care</c>, <c>same day</c>.</summary>
    internal static string Of(Disposition disposition) => disposition == Disposition.SelfCare ? disposition.ToId() : Of<Disposition>(disposition);

    /// <summary>An enumeration's member as in the wire form: <c>same-day</c>.</summary>
    internal static string IdOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => Split(value.ToString(), '-');

    /// <summary>The same with a capital first letter.</summary>
    internal static string Title(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A probability as a whole percentage, never rounded to a certainty.</summary>
    internal static string Percent(double probability) => probability switch
    {
        < 0.005 => "below 1 %",
        > 0.995 => "above 99 %",
        _ => string.Create(CultureInfo.InvariantCulture, $"{probability * 100:0} %"),
    };

    /// <summary>A number with the thing counted: <c>1 line</c>, <c>2 lines</c>.</summary>
    internal static string Count(long count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>A weight with how it came to be: <c>LR 2.1 (1.6 to 2.8), published</c>.</summary>
    internal static string Of(Weight weight) => weight switch
    {
        EditorialWeight { Unverified: { } figure } => $"{weight} ({Remembered(figure)} is remembered, not checked, and not used)",
        EditorialWeight => weight.ToString()!,
        _ => $"{weight}, {Of(weight.Provenance)}",
    };

    /// <summary>A source on one line: the citation's id, the place inside it and how it was used.</summary>
    internal static string Of(Source source) =>
        $"{source.Citation.Id}{(source.Locator is { } locator ? $", {locator}" : string.Empty)} ({Of(source.Provenance)})";

    /// <summary>A number without digits that say nothing.</summary>
    internal static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The change of a score that matters: <c>2 points or 30 % of what it was</c>; empty where no threshold is known.</summary>
    internal static string Of(ImportantChange change, string whole) => string.Join(
        " or ",
        ((string?[])[change.Points is { } points ? $"{Number(points)} points" : null, change.Fraction is { } fraction ? $"{Number(fraction * 100)} % of {whole}" : null]).OfType<string>());

    private static string Remembered(UnverifiedFigure figure) => figure is { Lower: { } low, Upper: { } high }
        ? string.Create(CultureInfo.InvariantCulture, $"LR {figure.Ratio}, {low} to {high},")
        : string.Create(CultureInfo.InvariantCulture, $"LR {figure.Ratio}");

    private static string Split(string name, char separator)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append(separator);
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
