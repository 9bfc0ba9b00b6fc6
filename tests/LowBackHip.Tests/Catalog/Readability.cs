using System.Text.RegularExpressions;

namespace LowBackHip.Tests.Catalog;

/// <summary>How hard a text is to read: the school grade of Flesch and Kincaid, with syllables counted by simple rules.</summary>
internal static partial class Readability
{
    internal static double Grade(params IEnumerable<string> texts)
    {
        var (sentences, words, syllables) = (0, 0, 0);
        foreach (var text in texts)
        {
            foreach (var sentence in SentenceEnd().Split(text))
            {
                var found = Word().Matches(sentence);
                sentences += found.Count > 0 ? 1 : 0;
                words += found.Count;
                syllables += found.Sum(word => Syllables(word.Value));
            }
        }

        return (0.39 * words / sentences) + (11.8 * syllables / words) - 15.59;
    }

    // Groups of vowels; a silent e and a silent -ed at the end do not count. A number counts as one.
    internal static int Syllables(string word)
    {
        var plain = word.ToLowerInvariant();
        var groups = Vowels().Count(plain);
        var silent = (plain.EndsWith('e') && !plain.EndsWith("le", StringComparison.Ordinal)) || SilentEnding().IsMatch(plain);
        return Math.Max(1, groups - (silent ? 1 : 0));
    }

    [GeneratedRegex(@"(?<=[.!?:;])\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[A-Za-z0-9]+(?:['.,][A-Za-z0-9]+)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vowels();

    [GeneratedRegex("([^aeioutd]ed|[^aeiouscxzgh]es)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SilentEnding();
}
