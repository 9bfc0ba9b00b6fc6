using System.Reflection;
using System.Text.RegularExpressions;

namespace LowBackHip.Tests.Catalog;

/// <summary>The entries of a catalog class by the names of its properties, found by reflection.</summary>
internal static partial class NamedEntries
{
    internal static Dictionary<string, TEntry> Of<TEntry>(Type catalog) => catalog
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(TEntry))
        .ToDictionary(property => property.Name, property => (TEntry)property.GetValue(null)!);

    /// <summary><c>ChildsPose</c> is <c>childs-pose</c>.</summary>
    internal static string Hyphenated(string name) => WordStart().Replace(name, "-").ToLowerInvariant();

    /// <summary>Each row of the starting article with the ids of the entries that claim it.</summary>
    internal static Dictionary<string, string[]> Rows(IEnumerable<(string Id, IEnumerable<ArticleClaim> Claims)> entries) => entries
        .SelectMany(entry => entry.Claims.Select(claim => (Row: claim.Row.Value, entry.Id)))
        .GroupBy(pair => pair.Row)
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.Id).Order(StringComparer.Ordinal).ToArray());

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
