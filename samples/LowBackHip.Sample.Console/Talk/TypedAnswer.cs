using System.Collections.Immutable;
using System.Globalization;
using LowBackHip.Reasoning;

namespace LowBackHip.Sample.Talk;

/// <summary>What a line that was typed says, or what is wrong with it in words that help.</summary>
/// <param name="Said">What it says; null when it cannot be read.</param>
/// <param name="Rest">What the findings are that it does not name.</param>
/// <param name="Problem">What is wrong; null when it can be read.</param>
internal sealed record TypedAnswer(Presentation? Said, FindingStatus Rest, string? Problem)
{
    private static readonly char[] Separators = [' ', ',', ';', '\t'];

    /// <summary>Reads a line that answers questions about findings: numbers for yes, numbers with ? for not sure, or a word for all.</summary>
    internal static TypedAnswer ToFindings(string line, ImmutableArray<InterviewQuestion> questions)
    {
        var text = line.ToLowerInvariant().Replace("not sure", "unsure", StringComparison.Ordinal).Replace("don't know", "unsure", StringComparison.Ordinal);
        if (questions.Length == 1 && text is "y" or "yes")
            return new(Presentation.Empty.WithPresent(questions[0].Finding!), FindingStatus.Absent, null);
        var said = Presentation.Empty;
        var (rest, named, none) = (FindingStatus.Absent, 0, false);
        foreach (var word in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "unsure" or "u" or "?")
            {
                rest = FindingStatus.Unsure;
            }
            else if (word is "none" or "no" or "n")
            {
                none = true;
            }
            else if (int.TryParse(word.Trim('?'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (number < 1 || number > questions.Length)
                    return Wrong(questions.Length == 1 ? "Type yes, no or not sure." : string.Create(CultureInfo.InvariantCulture, $"The numbers go from 1 to {questions.Length}."));
                named++;
                said = said.With(questions[number - 1].Finding!, word.Contains('?', StringComparison.Ordinal) ? FindingStatus.Unsure : FindingStatus.Present);
            }
            else
            {
                return Wrong(questions.Length == 1 ? "Type yes, no or not sure." : "Type the numbers that are true, such as 2 5, or none. A ? after a number means not sure: 3?");
            }
        }

        if (none && (named > 0 || rest == FindingStatus.Unsure))
            return Wrong("Type either none or the numbers, not both.");
        return none || named > 0 || rest == FindingStatus.Unsure
            ? new(said, rest, null)
            : Wrong(questions.Length == 1 ? "Type yes, no or not sure." : "If none is true, type none.");
    }

    /// <summary>Reads a line that answers one basic question.</summary>
    internal static TypedAnswer ToBasic(string line, BasicFact fact)
    {
        var text = line.ToLowerInvariant();
        if (text is "" or "skip" or "?" or "u" or "unsure" or "not sure")
            return new(Presentation.Empty, FindingStatus.Absent, null);
        return fact switch
        {
            BasicFact.Age => Number(text, 0, Presentation.MaxAge) is { } years
                ? Right(Presentation.Empty.WithAge(years))
                : Wrong("Type your age in years, such as 54."),
            BasicFact.Sex => Sex(text) is { } sex ? Right(Presentation.Empty.WithSex(sex)) : Wrong("Type 1 or female, 2 or male."),
            BasicFact.Sites => Sites(text),
            BasicFact.Onset => Choice<PainOnset>(text) is { } onset ? Right(Presentation.Empty.WithOnset(onset)) : Wrong("Type one of the numbers."),
            BasicFact.Duration => Days(text) is { } days ? Right(Presentation.Empty.WithDurationDays(days)) : Wrong("Type a time such as 10 days, 3 weeks, 2 months or 6 hours."),
            _ => Number(text, 0, PainIntensity.Max) is { } level && level == Math.Floor(level)
                ? Right(Presentation.Empty.WithIntensity(PainIntensity.Of((int)level)))
                : Wrong("Type a whole number from 0 to 10."),
        };
    }

    private static TypedAnswer Right(Presentation said) => new(said, FindingStatus.Absent, null);

    private static TypedAnswer Wrong(string problem) => new(null, FindingStatus.Absent, problem);

    private static double? Number(string text, double least, double most) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static Sex? Sex(string text) => text switch
    {
        "1" or "f" or "female" or "woman" => LowBackHip.Sex.Female,
        "2" or "m" or "male" or "man" => LowBackHip.Sex.Male,
        _ => null,
    };

    private static TEnum? Choice<TEnum>(string text)
        where TEnum : struct, Enum
    {
        var values = Enum.GetValues<TEnum>();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number >= 1 && number <= values.Length ? values[number - 1] : null;
        foreach (var value in values)
        {
            if (Rendering.Words.IdOf(value) == text)
                return value;
        }

        return null;
    }

    private static TypedAnswer Sites(string text)
    {
        var sites = new List<PainSite>();
        foreach (var word in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Side(word) is { } side)
            {
                if (sites.Count == 0)
                    return Wrong("Type the number of the place before its side: 2 left.");
                sites[^1] = PainSite.Of(sites[^1].Region, side);
            }
            else if (Place(word) is { } site)
            {
                sites.Add(site);
            }
            else
            {
                return Wrong("Type the numbers of the places, each with its side if it has one: 2 left 18 both");
            }
        }

        return sites.Count == 0 ? Wrong("Type the numbers of the places.") : Right(Presentation.Empty.WithSites([.. sites]));
    }

    // A place with its side may be written together: 2l.
    private static PainSite? Place(string word)
    {
        if (Choice<PainRegion>(word) is { } region)
            return PainSite.Of(region);
        return word.Length > 1 && char.IsAsciiDigit(word[0]) && Side(word[^1..]) is { } side && Choice<PainRegion>(word[..^1]) is { } sided ? PainSite.Of(sided, side) : null;
    }

    private static BodySide? Side(string word) => word switch
    {
        "l" or "left" => BodySide.Left,
        "r" or "right" => BodySide.Right,
        "b" or "both" => BodySide.Both,
        "m" or "middle" or "central" => BodySide.Central,
        _ => null,
    };

    private static double? Days(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            end++;
        double? each = text[end..].Trim() switch
        {
            "h" or "hour" or "hours" => 1 / 24.0,
            "" or "d" or "day" or "days" => 1,
            "w" or "week" or "weeks" => 7,
            "m" or "month" or "months" => 30,
            "y" or "year" or "years" => 365,
            _ => null,
        };
        return Number(text[..end], 0, Presentation.MaxDurationDays) * each is { } days && days <= Presentation.MaxDurationDays ? Math.Round(days, 3) : null;
    }
}
