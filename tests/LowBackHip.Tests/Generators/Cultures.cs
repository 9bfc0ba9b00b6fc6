using System.Globalization;

namespace LowBackHip.Tests.Generators;

/// <summary>Cultures in which code that forgets about culture goes wrong: other letters for I, other digits and signs, a comma in numbers.</summary>
internal static class Cultures
{
    internal static IReadOnlyList<CultureInfo> Odd { get; } = [Named("tr-TR"), Named("ar-SA"), Named("de-DE"), Strange()];

    /// <summary>Does something in each of them and gives the results; the culture of before is back afterward.</summary>
    internal static List<T> Each<T>(Func<T> work)
    {
        var (before, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            var results = new List<T>();
            foreach (var culture in Odd)
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
                results.Add(work());
            }

            return results;
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
        }
    }

    // On a machine without the culture's data the strange one below still does its work.
    private static CultureInfo Named(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return Strange();
        }
    }

    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "·";
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.TextInfo.ListSeparator = "|";
        return culture;
    }
}
